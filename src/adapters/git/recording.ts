import type { Failure } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Commit } from '../../usecases/sync-ports.ts'
import { remove, writeAtomic } from '../files/atomic-write.ts'
import { isSafeName, locate } from '../files/root.ts'
import { readText } from '../files/read-text.ts'
import { localFailure } from './git-problem.ts'
import type { Repository } from './speaking.ts'
import { filesOf, headOf, textIn } from './versions.ts'

const MESSAGE = 'career sync'
const NOTHING_YET = '0'.repeat(40)

type Files = ReadonlyMap<string, string> | null

/** Records what stands here, with the user's own name, and the hooks they set for all their repositories; nothing new is no version. */
export async function record(repository: Repository, files: Files): Promise<Result<Commit | null, Failure>> {
  const { run } = repository
  const added = await addAll(repository, files)
  if (!added.ok) return added
  const changed = await run(['diff', '--cached', '--quiet'])
  if (changed.status > 1) return localFailure(changed)
  if (changed.status === 0) return ok(await headOf(repository))
  const isFirst = (await headOf(repository)) === null
  // A folder in which nothing was written yet has nothing to say beside what it gets.
  if (isFirst && textIn(await run(['ls-files'])) === '.gitignore') return ok(null)
  const made = await run(['commit', '-q', '-m', MESSAGE])
  return made.status === 0 ? ok(await headOf(repository)) : localFailure(made)
}

async function addAll(repository: Repository, files: Files): Promise<Result<void, Failure>> {
  if (files !== null) await mirror(repository, files)
  const added = await repository.run(['add', '-A', '--', '.'])
  return added.status === 0 ? ok(undefined) : localFailure(added)
}

/** Makes the folder hold these records and no other; what is no record stays. */
async function mirror(repository: Repository, files: ReadonlyMap<string, string>): Promise<void> {
  const { root } = repository
  for (const [file, text] of files) {
    if (!isSafeName(file)) throw new Error(`${file} is no name of a file`)
    const now = readText(root, file)
    if (!now.ok || now.value !== text) writeAtomic(root.disk, locate(root, file), text)
  }
  const before = await filesOf(repository, await headOf(repository))
  for (const file of before.keys())
    if (!files.has(file) && /\.ya?ml$/.test(file)) remove(root.disk, locate(root, file))
}

/**
 * Records what stands here as the version after both. Where theirs is just this, it becomes ours.
 * No hook runs: each side went through those of its own computer.
 */
export async function joinVersions(
  repository: Repository,
  theirs: Commit,
  files: Files,
): Promise<Result<Commit, Failure>> {
  const { run } = repository
  const added = await addAll(repository, files)
  if (!added.ok) return added
  const written = await run(['write-tree'])
  if (written.status !== 0) return localFailure(written)
  const tree = textIn(written)
  const head = await headOf(repository)
  const next = await nextVersion(repository, tree, head, theirs)
  if (!next.ok || next.value === head) return next
  const moved = await run(['update-ref', '-m', MESSAGE, 'HEAD', next.value, head ?? NOTHING_YET])
  return moved.status === 0 ? next : localFailure(moved)
}

async function nextVersion(
  { run }: Repository,
  tree: string,
  head: Commit | null,
  theirs: Commit,
): Promise<Result<Commit, Failure>> {
  const isBefore = async (one: Commit, other: Commit): Promise<boolean> =>
    (await run(['merge-base', '--is-ancestor', one, other])).status === 0
  const treeOf = async (commit: Commit): Promise<string> =>
    textIn(await run(['rev-parse', `${commit}^{tree}`]))
  if (head !== null && (await isBefore(theirs, head)) && (await treeOf(head)) === tree) return ok(head)
  if ((await treeOf(theirs)) === tree && (head === null || (await isBefore(head, theirs)))) return ok(theirs)
  const parents = [...(head === null ? [] : [head]), theirs].flatMap((one) => ['-p', one])
  const made = await run(['commit-tree', tree, ...parents, '-m', MESSAGE])
  return made.status === 0 ? ok(textIn(made)) : localFailure(made)
}
