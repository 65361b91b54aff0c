import { changedSince } from '../../domain/changed-meanwhile.ts'
import type { Language } from '../../domain/codes.ts'
import type { Failure } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { UndoneFile } from '../../usecases/undo-ports.ts'
import { decode } from './decode.ts'
import { MEMORY, memoryTakenBack } from './document-store.ts'
import { DRAFTS } from './draft-names.ts'
import type { Removal, Write } from './journal-data.ts'
import { readText } from './read-text.ts'
import { typeOfFile } from './record-files.ts'
import { recordText } from './record-text.ts'
import { display, OWN, type Root } from './root.ts'
import type { Note } from './undo-notes.ts'

/** A save that undoes another one, and what is told of it. */
export interface TakeBackPlan {
  readonly writes: readonly Write[]
  readonly removals: readonly Removal[]
  readonly files: readonly UndoneFile[]
  readonly drafts: readonly string[]
}

/** One file as the save found it and as it left it; null where it was not there. */
interface Change {
  readonly file: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * What has to be written so that a save is as if it had not been. A file that says something else by now keeps what was
 * changed in other pieces; where the same piece was changed, nothing can be taken back: exit 4.
 * @throws DiskError
 */
export function planTakeBack(root: Root, note: Note, language: Language): Result<TakeBackPlan, Failure> {
  const changes: readonly Change[] = [
    ...note.writes,
    ...note.removals.map(({ file, before }) => ({ file, before, after: null })),
  ]
  const steps = changes.map((change) => stepOf(root, change, language))
  const failures = steps.flatMap((step) => (step.ok ? [] : [step.problem]))
  const [worst] = failures.toSorted((one, other) => one.exit - other.exit)
  if (worst !== undefined)
    return fail({ exit: worst.exit, problems: failures.flatMap(({ problems }) => problems) })
  const done = steps.flatMap((step) => (step.ok ? [step.value] : []))
  const told = done.flatMap((one) => (isOurs(one.file) ? [] : (fileOf(one) ?? [])))
  return ok({
    writes: done.flatMap(({ file, now, to }) =>
      to === null || to === now ? [] : [{ file, before: now, after: to }],
    ),
    removals: done.flatMap(({ file, now, to }) =>
      to === null && now !== null ? [{ file, before: now }] : [],
    ),
    files: told,
    drafts: done.flatMap(({ file, now, to }) =>
      file.startsWith(`${DRAFTS}/`) && now === null && to !== null
        ? [file.slice(DRAFTS.length + 1).replace(/\.json$/u, '')]
        : [],
    ),
  })
}

/** A file as it is, and as it is to be. */
interface Step {
  readonly file: string
  readonly now: string | null
  readonly to: string | null
  /** It was changed by hand since, and is left alone. */
  readonly stays?: true
}

function stepOf(root: Root, change: Change, language: Language): Result<Step, Failure> {
  const { file, before, after } = change
  const text = readText(root, file)
  if (!text.ok && text.problem.code !== 'not-there') return conflict(root, file)
  const now = text.ok ? text.value : null
  if (file === MEMORY) return ok({ file, now, to: memoryTakenBack(now, before, after) })
  if (now === after || now === before) return ok({ file, now, to: before })
  if (isOurs(file)) return ok({ file, now, to: now })
  if (file.startsWith('documents/')) return ok({ file, now, to: now, stays: true })
  return piecesOf(root, { ...change, now }, language)
}

/** Only the pieces that the save changed go back; what somebody did elsewhere in the file stays. */
function piecesOf(
  root: Root,
  { file, before, after, now }: Change & { readonly now: string | null },
  language: Language,
): Result<Step, Failure> {
  const type = typeOfFile(file)
  if (type === null || before === null || after === null || now === null) return conflict(root, file)
  const shown = display(root, file)
  const [wanted, base] = [decode(type, file, shown, before), decode(type, file, shown, after)]
  if (!wanted.ok || !base.ok) return conflict(root, file)
  const text = recordText({ wanted: wanted.value.record, base: base.value.record, now, shown, language })
  if (text.ok) return ok({ file, now, to: text.value })
  if (text.problem.is === 'invalid') return fail({ exit: 3, problems: text.problem.problems })
  return conflict(root, file, text.problem.path)
}

const conflict = (root: Root, file: string, path = ''): Result<never, Failure> =>
  fail(changedSince(display(root, file), path))

const isOurs = (file: string): boolean => file.startsWith(`${OWN}/`)

function fileOf({ file, now, to, stays }: Step): UndoneFile | null {
  if (stays) return { file, how: 'stays', gone: [], back: [] }
  if (now === to) return null
  const how = to === null ? 'goes' : now === null ? 'returns' : 'changes'
  return { file, how, text: to, ...linesBetween(now ?? '', to ?? '') }
}

/** The lines in which two texts differ, between what they begin and end with alike. */
function linesBetween(now: string, to: string): Pick<UndoneFile, 'gone' | 'back'> {
  const [here, there] = [now, to].map((text) => text.split(/\r?\n/u)) as [string[], string[]]
  const most = Math.min(here.length, there.length)
  let start = 0
  while (start < most && here[start] === there[start]) start += 1
  let end = 0
  while (end < most - start && here.at(-1 - end) === there.at(-1 - end)) end += 1
  const between = (lines: readonly string[]): readonly string[] =>
    lines.slice(start, lines.length - end).filter((line) => line.trim() !== '')
  return { gone: between(here), back: between(there) }
}
