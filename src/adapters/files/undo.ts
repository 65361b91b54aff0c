import { changedMeanwhile } from '../../domain/changed-meanwhile.ts'
import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { Failure } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { TakeBack, UndoStack, UndoWay } from '../../usecases/undo-ports.ts'
import { attempt } from './attempt.ts'
import { keepBackups } from './backup.ts'
import { underLock } from './under-lock.ts'
import { onDisk } from './disk-error.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { writeAll } from './journal.ts'
import { finishIfNeeded } from './recover.ts'
import { display, OWN, type Root } from './root.ts'
import { dropNote, notesOf, REDO, UNDO, type Note } from './undo-notes.ts'
import { planTakeBack, type TakeBackPlan } from './undo-plan.ts'

export interface UndoOptions {
  /** Absolute path of the user's folder. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  readonly language: () => Language
  readonly today: () => Day
  readonly disk?: Disk
}

/** Takes back what was saved, from the notes that saves leave. Loaded by `career undo` alone. */
export function createUndo({ folder, shown, language, today, disk = nodeDisk }: UndoOptions): UndoStack {
  const root: Root = { folder, shown, disk }
  return {
    newest: (way) =>
      attempt(root, async () => {
        if (onDisk(folder, 'read', () => disk.look(folder)) === null) return ok(null)
        await finishIfNeeded(root)
        const next = nextOf(root, way, language())
        if (next === null) return ok(null)
        return next.plan.ok ? ok(toldOf(next.note, next.plan.value)) : next.plan
      }),
    takeBack: (way, name) =>
      attempt(root, () =>
        underLock(root, () => {
          const next = nextOf(root, way, language())
          if (next?.note.file !== name) return fail(changedMeanwhile(display(root, name)))
          const { note, plan, spent } = next
          if (!plan.ok) return plan
          const { writes, removals } = plan.value
          const changed = [...writes, ...removals.map((one) => ({ ...one, after: '' }))]
          const ofTheUser = changed.filter(({ file }) => !file.startsWith(`${OWN}/`))
          keepBackups(root, ofTheUser, today(), true)
          writeAll(root, writes, removals, {
            about: { command: note.command ?? '', on: note.on ?? today() },
            takesBack: note.file,
          })
          forget(root, spent)
          return ok(undefined)
        }),
      ),
  }
}

interface Next {
  readonly note: Note
  readonly plan: Result<TakeBackPlan, Failure>
  /** Newer saves of which nothing is left: somebody took them back by hand. */
  readonly spent: readonly Note[]
}

function nextOf(root: Root, way: UndoWay, language: Language): Next | null {
  const spent: Note[] = []
  for (const note of notesOf(root, stackOf(way))) {
    const plan = planTakeBack(root, note, language)
    if (!plan.ok || changesSomething(plan.value)) return { note, plan, spent }
    spent.push(note)
  }
  return null
}

/** A page that was changed by hand stays, and is no reason to ask whether it may. */
const changesSomething = ({ files, drafts }: TakeBackPlan): boolean =>
  drafts.length > 0 || files.some(({ how }) => how !== 'stays')

/** What stays behind is passed over again. */
function forget(root: Root, notes: readonly Note[]): void {
  try {
    for (const { file } of notes) dropNote(root, file)
  } catch {
    // See above.
  }
}

const stackOf = (way: UndoWay): typeof UNDO | typeof REDO => (way === 'undo' ? UNDO : REDO)

const toldOf = ({ file, command, on }: Note, { files, drafts }: TakeBackPlan): TakeBack => ({
  note: file,
  command: command === '' ? null : command,
  on,
  files,
  drafts,
})
