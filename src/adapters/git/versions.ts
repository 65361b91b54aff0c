import { changedMeanwhile } from '../../domain/changed-meanwhile.ts'
import type { Failure } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Blob, Commit } from '../../usecases/sync-ports.ts'
import { remove, writeAtomic } from '../files/atomic-write.ts'
import { DiskError } from '../files/disk-error.ts'
import { decodeUtf8 } from '../files/read-text.ts'
import { display, isSafeName, locate, OWN, realTarget } from '../files/root.ts'
import type { Repository } from './speaking.ts'
import type { GitRun } from './run-git.ts'

/** What a run answers on its one line. */
export const textIn = ({ out }: GitRun): string => out.toString('utf8').trim()

/** The latest version here; null while there is none. */
export async function headOf({ run }: Repository): Promise<Commit | null> {
  const head = await run(['rev-parse', '-q', '--verify', 'HEAD'])
  return head.status === 0 ? textIn(head) : null
}

/** The latest version that both have behind them. */
export async function common({ run }: Repository, one: Commit, other: Commit): Promise<Commit | null> {
  const base = await run(['merge-base', one, other])
  return base.status === 0 ? textIn(base) : null
}

const ENTRY = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]+)$/

/** Every regular file of a version; links and the program's own corner are not looked at. */
export function filesOf(repository: Repository, commit: Commit | null): Promise<ReadonlyMap<string, Blob>> {
  if (commit === null) return Promise.resolve(new Map())
  const known = LISTED.get(repository) ?? new Map<Commit, Promise<ReadonlyMap<string, Blob>>>()
  LISTED.set(repository, known)
  const files = known.get(commit) ?? listFiles(repository, commit)
  known.set(commit, files)
  return files
}

/** A version never changes, and is asked about at each step of an exchange. */
const LISTED = new WeakMap<Repository, Map<Commit, Promise<ReadonlyMap<string, Blob>>>>()

async function listFiles({ run }: Repository, commit: Commit): Promise<ReadonlyMap<string, Blob>> {
  const tree = await run(['ls-tree', '-r', '-z', commit])
  const entries = tree.out
    .toString('utf8')
    .split('\0')
    .flatMap((line): readonly (readonly [string, Blob])[] => {
      const [, blob, file] = ENTRY.exec(line) ?? []
      return blob === undefined || file === undefined || !mayTravel(file) ? [] : [[file, blob]]
    })
  return new Map(entries)
}

const mayTravel = (file: string): boolean => isSafeName(file) && !file.split('/').some(isKeptHere)

/** Signs that the disks of macOS leave out of a name. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu

/** Is this our own corner or that of git, by any name that some disk takes for one of theirs? Git refuses these too. */
function isKeptHere(part: string): boolean {
  const [name = ''] = part.replaceAll(UNSEEN, '').normalize('NFKC').toLowerCase().split(':')
  return [OWN, '.git'].includes(name.replace(/[. ]+$/u, '')) || /^(?:git|career)~\d$/u.test(name)
}

/** The contents that are text, in one run. */
export async function textsOf(
  { run }: Repository,
  blobs: readonly Blob[],
): Promise<ReadonlyMap<Blob, string>> {
  const wanted = [...new Set(blobs)]
  if (wanted.length === 0) return new Map()
  const { out } = await run(['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  const texts = new Map<Blob, string>()
  for (let at = 0; at < out.length;) {
    const end = out.indexOf('\n', at)
    const [blob = '', kind, size] = out.toString('utf8', at, end).split(' ')
    if (kind !== 'blob') throw new Error(`git has no content ${blob}`)
    const from = end + 1
    const text = decodeUtf8(out.subarray(from, from + Number(size)))
    if (text.ok) texts.set(blob, text.value)
    at = from + Number(size) + 1
  }
  return texts
}

/** Puts a content in a file of the folder that holds another, or takes the file away. @throws DiskError */
export async function put(
  { root, run }: Repository,
  file: string,
  before: Blob | null,
  after: Blob | null,
): Promise<Result<void, Failure>> {
  const target = realTarget(root, file)
  // A link that leads out of the folder.
  if (target === null) throw new DiskError('ELOOP', locate(root, file), 'write', null)
  const isThere = root.disk.look(target) !== null
  const now = isThere ? textIn(await run(['hash-object', '--no-filters', '--', file])) : null
  if (now === after) return ok(undefined)
  if (now !== before) return fail(changedMeanwhile(display(root, file)))
  if (after === null) {
    remove(root.disk, target)
    return ok(undefined)
  }
  const content = await run(['cat-file', 'blob', after])
  if (content.status !== 0) throw new Error(`git has no content ${after}`)
  writeAtomic(root.disk, target, content.out)
  return ok(undefined)
}
