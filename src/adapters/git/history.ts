import { existsSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Failure } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { GitState } from '../../usecases/sync-ports.ts'
import { makeFolders, writeAtomic } from '../files/atomic-write.ts'
import { readText } from '../files/read-text.ts'
import { locate, OWN } from '../files/root.ts'
import { failure, localFailure } from './git-problem.ts'
import { remoteAddress } from './remote.ts'
import type { Repository } from './speaking.ts'

/** Signs that git is in the middle of something of the user's. */
const BUSY = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply']
/** What never travels: the program's own corner, and texts that are being written this very moment. */
const IGNORED = [`/${OWN}/`, '.*.career-tmp']

/** The history says all that the files say, so it gets their mode, whatever the user's shell allows others. */
const FOR_YOU_ALONE = ['core.sharedRepository', '0600'] as const

/** What stands here. @throws NoGit */
export async function stateOf(repository: Repository): Promise<Result<GitState, Failure>> {
  const { root, run } = repository
  if (root.disk.look(root.folder) === null) {
    await run(['--version'])
    return ok({ begun: false, remote: null })
  }
  const top = await run(['rev-parse', '--show-toplevel', '--git-dir'])
  const [place = '', gitFolder = ''] = top.out.toString('utf8').trim().split('\n')
  if (top.status !== 0 && !/not a git repository/i.test(top.said)) return localFailure(top)
  // A folder inside another repository gets a history of its own: nothing of the other is to travel along.
  if (top.status !== 0 || !isSamePlace(place, root.folder)) return ok({ begun: false, remote: null })
  if (isBusy(resolve(root.folder, gitFolder))) return failure(2, { code: 'git-busy' })
  const branch = await run(['symbolic-ref', '-q', 'HEAD'])
  if (branch.status !== 0) return failure(2, { code: 'git-detached' })
  return ok({ begun: true, remote: await remoteAddress(repository) })
}

const isSamePlace = (one: string, other: string): boolean => realpathSync(one) === realpathSync(other)

const isBusy = (gitFolder: string): boolean => BUSY.some((name) => existsSync(join(gitFolder, name)))

/** Makes a history here. @throws DiskError, NoGit */
export async function begin(repository: Repository): Promise<Result<void, Failure>> {
  const { root, run } = repository
  makeFolders(root.disk, root.folder)
  if (root.disk.look(locate(root, '.git')) === null) {
    const made = await run(['-c', FOR_YOU_ALONE.join('='), 'init', '-q', '-b', 'main', '.'])
    if (made.status !== 0) return localFailure(made)
    await run(['config', ...FOR_YOU_ALONE])
    // Here every byte counts, whatever a list of attributes that comes along says about line ends.
    writeAtomic(
      root.disk,
      locate(root, '.git/info/attributes'),
      '* -text -ident -filter -working-tree-encoding\n',
    )
  }
  keepOut(repository)
  return ok(undefined)
}

/** Adds what is missing to the list of what git leaves alone. */
function keepOut({ root }: Repository): void {
  const read = readText(root, '.gitignore')
  const before = read.ok ? read.value : ''
  const lines = new Set(before.split(/\r?\n/))
  const missing = IGNORED.filter((line) => !lines.has(line))
  if (missing.length === 0) return
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  writeAtomic(
    root.disk,
    locate(root, '.gitignore'),
    before + gap + missing.map((line) => `${line}\n`).join(''),
  )
}
