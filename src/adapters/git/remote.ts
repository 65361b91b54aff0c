import { resolve } from 'node:path'
import type { Failure } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Commit, PushEnd } from '../../usecases/sync-ports.ts'
import { failure, localFailure, reasonOf, remoteFailure } from './git-problem.ts'
import type { Repository } from './speaking.ts'
import { headOf, textIn } from './versions.ts'

const THEIRS = 'refs/career/theirs'

/** The address where the other copies meet: of the branch's own remote, else of `origin`, else of the only one. */
export async function remoteAddress(repository: Repository): Promise<string | null> {
  const name = await remoteName(repository)
  if (name === null) return null
  const url = await repository.run(['remote', 'get-url', name])
  return url.status === 0 ? textIn(url) : null
}

async function remoteName({ run }: Repository): Promise<string | null> {
  const names = textIn(await run(['remote']))
    .split('\n')
    .filter((name) => name !== '')
  const branch = textIn(await run(['symbolic-ref', '-q', '--short', 'HEAD']))
  const own = textIn(await run(['config', '--get', `branch.${branch}.remote`]))
  if (names.includes(own)) return own
  return names.includes('origin') ? 'origin' : (names[0] ?? null)
}

/** Addresses with which git would run a program, and what it would take for an option. */
const UNSAFE = /^-|^$|^(?:ext|fd)::|\p{Cc}/u
const HAS_HOST = /^[a-z][a-z0-9+.-]*:\/\/|^[^/\\]+:/i

interface Heads {
  /** Branches there, with their latest version. */
  readonly branches: ReadonlyMap<string, Commit>
  readonly main: string | null
}

/** The way to the other copies. It remembers which branch there is ours between fetching and handing over. */
export class Meeting {
  private readonly repository: Repository
  private target: { readonly branch: string; readonly at: Commit | null } | null = null

  constructor(repository: Repository) {
    this.repository = repository
  }

  /** Remembers an address that answers; a name of a remote that is there is as good. */
  async connect(typed: string): Promise<Result<void, Failure>> {
    const { run } = this.repository
    if (UNSAFE.test(typed)) return failure(2, { code: 'bad-remote', text: typed })
    const known = textIn(await run(['remote'])).split('\n')
    const before = await remoteAddress(this.repository)
    if (known.includes(typed)) return this.choose(typed)
    const address = addressOf(typed)
    if (before === address) return ok(undefined)
    if (before !== null) return failure(2, { code: 'other-remote', text: typed, url: before })
    const answer = await run(['ls-remote', '--', address])
    if (answer.status !== 0) return remoteFailure(answer, typed)
    const added = await run(['remote', 'add', 'origin', address])
    return added.status === 0 ? ok(undefined) : localFailure(added)
  }

  private async choose(name: string): Promise<Result<void, Failure>> {
    const branch = await this.branch()
    const set = await this.repository.run(['config', `branch.${branch}.remote`, name])
    return set.status === 0 ? ok(undefined) : localFailure(set)
  }

  /** Brings the latest version of the other copies here, beside ours. */
  async fetch(): Promise<Result<Commit | null, Failure>> {
    const { run } = this.repository
    const remote = await remoteName(this.repository)
    if (remote === null) throw new Error('there is no remote to fetch from')
    const listed = await run(['ls-remote', '--symref', '--', remote, 'HEAD', 'refs/heads/*'])
    if (listed.status !== 0) return remoteFailure(listed, (await remoteAddress(this.repository)) ?? remote)
    const heads = headsIn(textIn(listed))
    const branch = await this.targetIn(heads)
    const at = heads.branches.get(branch) ?? null
    this.target = { branch, at }
    if (at === null) return ok(null)
    const source = `+refs/heads/${branch}:${THEIRS}`
    const fetched = await run(['fetch', '-q', '--no-tags', '--', remote, source])
    if (fetched.status !== 0) return remoteFailure(fetched, (await remoteAddress(this.repository)) ?? remote)
    return ok(textIn(await run(['rev-parse', THEIRS])))
  }

  /** The branch the user follows; else one of our name; else the one that others get there. */
  private async targetIn({ branches, main }: Heads): Promise<string> {
    const own = await this.branch()
    const set = textIn(await this.repository.run(['config', '--get', `branch.${own}.merge`]))
    if (set.startsWith('refs/heads/')) return set.slice('refs/heads/'.length)
    if (branches.has(own)) return own
    return main !== null && branches.has(main) ? main : own
  }

  private async branch(): Promise<string> {
    return textIn(await this.repository.run(['symbolic-ref', '-q', '--short', 'HEAD']))
  }

  /** Hands our latest version over; `behind` when somebody else was there first. */
  async push(): Promise<Result<PushEnd, Failure>> {
    const { run } = this.repository
    const remote = await remoteName(this.repository)
    const { target } = this
    if (remote === null || target === null) throw new Error('push comes after fetch')
    const head = await headOf(this.repository)
    if (head === null || head === target.at) return ok('done')
    const pushed = await run(['push', '--porcelain', '--', remote, `HEAD:refs/heads/${target.branch}`])
    if (pushed.status === 0) {
      await this.follow(remote, target.branch)
      return ok('done')
    }
    const told = `${pushed.out.toString('utf8')}\n${pushed.said}`
    if (/\[rejected\]|cannot lock ref|failed to update ref/i.test(told)) return ok('behind')
    if (/\[remote rejected\]|pre-push|declined/i.test(told))
      return failure(5, { code: 'git-failed', detail: rejection(told) ?? reasonOf(pushed) })
    return remoteFailure(pushed, (await remoteAddress(this.repository)) ?? remote)
  }

  /** So that the user's own `git pull` knows where to look. */
  private async follow(remote: string, target: string): Promise<void> {
    const { run } = this.repository
    const branch = await this.branch()
    const set = await run(['config', '--get', `branch.${branch}.merge`])
    if (set.status === 0) return
    await run(['config', `branch.${branch}.remote`, remote])
    await run(['config', `branch.${branch}.merge`, `refs/heads/${target}`])
  }
}

const rejection = (told: string): string | undefined => /\[remote rejected\] \((.+)\)/.exec(told)?.[1]

/** A path is seen from where the user is, not from the folder. */
const addressOf = (typed: string): string => (HAS_HOST.test(typed) ? typed : resolve(typed))

function headsIn(text: string): Heads {
  const branches = new Map<string, Commit>()
  let main: string | null = null
  for (const line of text.split('\n')) {
    const symbolic = /^ref: refs\/heads\/(\S+)\tHEAD$/.exec(line)?.[1]
    if (symbolic !== undefined) main = symbolic
    const [, commit, branch] = /^([0-9a-f]{40,})\trefs\/heads\/(.+)$/.exec(line) ?? []
    if (commit !== undefined && branch !== undefined) branches.set(branch, commit)
  }
  return { branches, main }
}
