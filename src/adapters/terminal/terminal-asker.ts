import type { Audience } from '../../domain/codes.ts'
import type { Intent, Question } from '../../engine/asker.ts'
import type { AskerOptions, ClosableAsker } from './asker-options.ts'
import type { ChoiceTerminal, Chosen } from './choose.ts'
import { createForm, type Frame } from './form.ts'
import { marksFor, textsFor } from './marks.ts'
import { createMovedAnswers } from './moved-answers.ts'
import { runForm } from './run-form.ts'
import { roomOf } from './screen.ts'
import { createStyle } from './style.ts'
import { textForm } from './text-form.ts'
import { tipForm } from './tip-form.ts'
import { wrap, wrapSoftly } from './wrap.ts'

export interface TerminalAskerOptions extends AskerOptions {
  readonly colour: boolean
}

/** Longer than any question is open: while one is, the program must not end for want of something to wait for. */
const KEEP_ALIVE_MS = 2 ** 30

/** Asks in a terminal that can move its cursor. */
export function createTerminalAsker(options: TerminalAskerOptions): ClosableAsker {
  const { input, output, width } = options
  const texts = textsFor(options.unicode, options.texts)
  const style = createStyle(options.colour)
  const marks = marksFor(options.unicode)
  const closing = new AbortController()
  const moved = createMovedAnswers()
  let notesShownFor: string | null = null

  const print = (rows: readonly string[]): void => void output.write(rows.map((row) => `${row}\n`).join(''))
  const columns = (): number => roomOf(output, width()).width

  function show(lines: readonly string[]): void {
    print(lines.flatMap((line) => wrapSoftly(line, width())))
  }

  function showNotes({ id, notes }: Question): void {
    // Asked again after help: the notes are still on the screen.
    if (notes.length > 0 && notesShownFor !== id)
      print(['', ...notes.flatMap((note) => wrapSoftly(note, columns()))])
    notesShownFor = id
  }

  /** The question as it stays in the scroll-back: with a word to it where the answer is for the user alone. */
  const asked = ({ label }: Question, audience: Audience | null): string =>
    audience === 'private' ? `${label} (${texts.onlyForYou})` : label

  async function ask(question: Question, shown?: () => void): Promise<Intent> {
    if (closing.signal.aborted || input.readableEnded) return { is: 'later' }
    showNotes(question)
    const frame = { question, texts, style, marks, audience: moved.audienceOf(question) }
    const { outcome, audience } = await run(frame, shown)
    const { intent, shown: left } = outcome
    moved.remember(question.id, intent, audience)
    if (intent.is !== 'help') notesShownFor = null
    if (left.length > 0) print(['', ...wrap(asked(question, audience), columns()).map(style.dim), ...left])
    return intent
  }

  async function run(frame: Frame, shown: () => void = () => {}): Promise<Chosen> {
    const alive = setInterval(() => undefined, KEEP_ALIVE_MS)
    const terminal = { input, output, width, closing: closing.signal, shown }
    try {
      if (!CHOOSING.has(frame.question.kind)) return await type(frame, terminal)
      const { choose } = await import('./choose.ts')
      return await choose(frame, terminal)
    } finally {
      clearInterval(alive)
    }
  }

  return { ask, show, close: () => closing.abort() }
}

const CHOOSING: ReadonlySet<Question['kind']> = new Set(['choice', 'many', 'yes-no'])

/** Asks a question answered by typing. */
async function type(frame: Frame, terminal: ChoiceTerminal): Promise<Chosen> {
  const form = frame.question.kind === 'tip' ? createForm(tipForm, frame) : createForm(textForm, frame)
  const outcome = await runForm({ form, ...terminal })
  return { outcome, audience: form.audience() }
}
