import { bareQuestion } from '../engine/asker.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { onOneLine } from '../text/on-one-line.ts'
import type { UndoTold } from '../text/undo.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, usage } from './result.ts'
import type { TakeBack, UndoStack, UndoWay } from './undo-ports.ts'

type UndoDeps = Pick<Deps, 'asker' | 'store'> & {
  readonly catalogue: Catalogue
  readonly stack: UndoStack
}

export interface UndoRequest {
  /** Put back what was taken back last. */
  readonly redo: boolean
  /** Said yes beforehand. */
  readonly yes: boolean
  readonly dryRun: boolean
}

/** Takes back the last change, after saying which one that is; asks first where somebody can be asked. */
export async function undo(deps: UndoDeps, request: UndoRequest): Promise<CommandResult> {
  const { catalogue, stack } = deps
  const way: UndoWay = request.redo ? 'redo' : 'undo'
  const texts = catalogue.follow.undo
  const newest = await stack.newest(way)
  if (!newest.ok) return failed(newest.problem)
  const last = newest.value
  if (last === null) return { is: 'done', lines: texts.nothing(way), json: jsonOf(null, false) }
  const told = toldOf(last)
  if (request.dryRun)
    return { is: 'done', lines: texts.about(way, told, catalogue.dates), json: jsonOf(last, false, true) }
  const agreed = await agree(deps, way, told, request.yes)
  if (agreed !== 'yes') return agreed
  const done = await stack.takeBack(way, last.note)
  if (!done.ok) return failed(done.problem)
  const lines = texts.done(way, told, catalogue.dates, request.yes)
  return { is: 'done', lines, json: jsonOf(last, true) }
}

async function agree(
  deps: UndoDeps,
  way: UndoWay,
  told: UndoTold,
  yes: boolean,
): Promise<'yes' | CommandResult> {
  const { asker, catalogue } = deps
  const texts = catalogue.follow.undo
  if (yes) return 'yes'
  const command = way === 'undo' ? 'undo' : 'undo --redo'
  if (asker === null) return usage({ problem: { code: 'needs-yes', command } })
  const notes = texts.about(way, told, catalogue.dates)
  const question = bareQuestion({
    id: 'undo',
    kind: 'yes-no',
    label: texts.question(way),
    notes,
    chosen: ['yes'],
  })
  const intent = await asker.ask(question)
  // Behind the question mark stands no more than what was said above it.
  if (intent.is === 'help') asker.show(['', ...notes, catalogue.ui.yesOrNo])
  if (intent.is === 'help' || intent.is === 'back') return agree(deps, way, told, yes)
  if (intent.is === 'later') return { is: 'later', lines: texts.unchanged }
  if (intent.is === 'keep' || (intent.is === 'answer' && intent.raw === true)) return 'yes'
  return { is: 'done', lines: texts.unchanged, json: jsonOf(null, false) }
}

/** Commands that save with an option alone are called with it. */
const AS_GIVEN = new Map([['check', 'check --fix']])

const toldOf = ({ command, on, files, drafts }: TakeBack): UndoTold => ({
  command: command === null ? null : onOneLine(AS_GIVEN.get(command) ?? command),
  on,
  files: files.map((one) => ({ ...one, file: onOneLine(one.file) })),
  flows: drafts.map((id) => id.replace(/-\d+$/u, '')),
})

/** @param withTexts the texts the files would have, as every `--dry-run` shows them */
function jsonOf(last: TakeBack | null, done: boolean, withTexts = false): Json {
  const files = last?.files ?? []
  return {
    schema: 1,
    command: 'undo',
    done,
    change:
      last === null
        ? null
        : {
            command: last.command,
            date: last.on,
            files: files.map(({ file, how }) => ({ file, how })),
            drafts: [...last.drafts],
          },
    ...(withTexts && {
      writes: files.flatMap(({ file, text }) => (typeof text === 'string' ? [{ file, text }] : [])),
      removes: files.flatMap(({ file, text }) => (text === null ? [file] : [])),
    }),
  }
}
