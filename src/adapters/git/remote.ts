import { resolve } from 'node:path'
import type { Failure } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Commit, PushEnd } from '../../usecases/sync-ports.ts'
import { failure, localFailure, reasonOf, remoteFailure } from './git-problem.ts'
import type { GitRun } from './run-git.ts'
import type { Repository } from './speaking.ts'
import { headOf, textIn } from './versions.ts'

const THEIRS = 'refs/career/theirs'

/** What the repository is told about other copies. */
interface Ways {
  readonly branch: string
  /** Addresses by the name of the remote. */
  readonly addresses: ReadonlyMap<string, string>
  /** The remote that counts: the branch's own, else `origin`, else the only one. */
  readonly remote: string | null
  /** The branch there that the user follows. */
  readonly follows: string | null
}

async function waysOf({ run }: Repository): Promise<Ways> {
  const branch = textIn(await run(['symbolic-ref', '-q', '--short', 'HEAD']))
  const told = await run([
    'config',
    '-z',
    '--get-regexp',
    String.raw`^(remote\..*\.url|branch\..*\.(remote|merge))$`,
  ])
  const settings = told.out
    .toString('utf8')
    .split('\0')
    .map((line) => line.split('\n'))
  const valueOf = (key: string): string | null => settings.find(([name]) => name === key)?.[1] ?? null
  const addresses = new Map(
    settings.flatMap(([key = '', value = '']) => {
      const name = /^remote\.(.+)\.url$/.exec(key)?.[1]
      return name === undefined ? [] : [[name, value] as const]
    }),
  )
  const own = valueOf(`branch.${branch}.remote`)
  const [first = null] = addresses.keys()
  const remote = own !== null && addresses.has(own) ? own : addresses.has('origin') ? 'origin' : first
  const merge = valueOf(`branch.${branch}.merge`)
  return { branch, addresses, remote, follows: merge?.replace(/^refs\/heads\//, '') ?? null }
}

/** The address where the other copies meet, as it is set. */
export async function remoteAddress(repository: Repository): Promise<string | null> {
  const { addresses, remote } = await waysOf(repository)
  return remote === null ? null : (addresses.get(remote) ?? null)
}

/** Addresses with which git would run a program, and what it would take for an option. */
const UNSAFE = /^-|^$|^(?:ext|fd)::|\p{Cc}/u
const HAS_HOST = /^[a-z][a-z0-9+.-]*:\/\/|^[^/\\]+:/i

interface Heads {
  /** Branches there, with their latest version. */
  readonly branches: ReadonlyMap<string, Commit>
  readonly main: string | null
}

/** What was found over there, for handing over to the same place. */
interface Target {
  readonly remote: string
  readonly address: string
  readonly branch: string
  readonly at: Commit | null
  readonly isFollowed: boolean
}

/** The way to the other copies. It remembers which branch there is ours between fetching and handing over. */
export class Meeting {
  private readonly repository: Repository
  private target: Target | null = null

  constructor(repository: Repository) {
    this.repository = repository
  }

  /** Is there something at this address, and is it the one that is known here, if one is? */
  async answers(typed: string): Promise<Result<void, Failure>> {
    if (UNSAFE.test(typed)) return failure(2, { code: 'bad-remote', text: typed })
    const { addresses, remote } = await waysOf(this.repository)
    const known = remote === null ? null : (addresses.get(remote) ?? null)
    if (addresses.has(typed) || known === addressOf(typed)) return ok(undefined)
    if (known !== null) return failure(2, { code: 'other-remote', text: typed, url: known })
    const answer = await this.repository.run(['ls-remote', '--', addressOf(typed)])
    return answer.status === 0 ? ok(undefined) : remoteFailure(answer, typed)
  }

  /** Remembers an address that answers; a name of a remote that is there is as good. */
  async connect(typed: string): Promise<Result<void, Failure>> {
    const { run } = this.repository
    const { addresses, remote, branch } = await waysOf(this.repository)
    if (addresses.has(typed)) return asDone(await run(['config', `branch.${branch}.remote`, typed]))
    return remote === null ? asDone(await run(['remote', 'add', 'origin', addressOf(typed)])) : ok(undefined)
  }

  /** Brings the latest version of the other copies here, beside ours. */
  async fetch(): Promise<Result<Commit | null, Failure>> {
    const { run } = this.repository
    const { addresses, remote, branch: own, follows } = await waysOf(this.repository)
    if (remote === null) throw new Error('there is no remote to fetch from')
    const address = addresses.get(remote) ?? remote
    const listed = await run(['ls-remote', '--symref', '--', remote, 'HEAD', 'refs/heads/*'])
    if (listed.status !== 0) return remoteFailure(listed, address)
    const heads = headsIn(textIn(listed))
    const branch = follows ?? branchIn(heads, own)
    const at = heads.branches.get(branch) ?? null
    this.target = { remote, address, branch, at, isFollowed: follows !== null }
    if (at === null || at === (await headOf(this.repository))) return ok(at)
    const source = `+refs/heads/${branch}:${THEIRS}`
    const fetched = await run(['fetch', '-q', '--no-tags', '--', remote, source])
    if (fetched.status !== 0) return remoteFailure(fetched, address)
    return ok(textIn(await run(['rev-parse', THEIRS])))
  }

  /** Hands our latest version over; `behind` when somebody else was there first. */
  async push(): Promise<Result<PushEnd, Failure>> {
    const { run } = this.repository
    const { target } = this
    if (target === null) throw new Error('push comes after fetch')
    const head = await headOf(this.repository)
    if (head === null || head === target.at) return ok('done')
    const pushed = await run(['push', '--porcelain', '--', target.remote, `HEAD:refs/heads/${target.branch}`])
    if (pushed.status === 0) {
      if (!target.isFollowed) await this.follow(target)
      return ok('done')
    }
    const told = `${pushed.out.toString('utf8')}\n${pushed.said}`
    if (/\[rejected\]|cannot lock ref|failed to update ref/i.test(told)) return ok('behind')
    if (/\[remote rejected\]|pre-push|declined/i.test(told))
      return failure(5, { code: 'git-failed', detail: rejection(told) ?? reasonOf(pushed) })
    return remoteFailure(pushed, target.address)
  }

  /** So that the user's own `git pull` knows where to look. */
  private async follow({ remote, branch: there }: Target): Promise<void> {
    const { run } = this.repository
    const { branch } = await waysOf(this.repository)
    await run(['config', `branch.${branch}.remote`, remote])
    await run(['config', `branch.${branch}.merge`, `refs/heads/${there}`])
  }
}

const asDone = (run: GitRun): Result<void, Failure> => (run.status === 0 ? ok(undefined) : localFailure(run))

/** A branch of our name, else the one that others get there. */
const branchIn = ({ branches, main }: Heads, own: string): string =>
  branches.has(own) || main === null || !branches.has(main) ? own : main

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
