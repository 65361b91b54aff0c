import type { Audience } from '../../domain/codes.ts'
import type { Asker, Question } from '../../engine/asker.ts'
import type { KeyTexts } from '../../text/keys.ts'
import { choiceForm } from './choice-form.ts'
import { createForm, type Form, type Frame, type Outcome, MARKS } from './form.ts'
import { formPrompt } from './form-prompt.ts'
import { roomOf, type TerminalInput, type TerminalOutput } from './screen.ts'
import { createStyle } from './style.ts'
import { textForm } from './text-form.ts'
import { wrap, wrapSoftly } from './wrap.ts'

export interface AskerOptions {
  readonly input: TerminalInput
  /** Where questions go: stdout, or stderr when stdout is not a terminal. */
  readonly output: TerminalOutput
  readonly texts: KeyTexts
}

export interface TerminalAskerOptions extends AskerOptions {
  readonly colour: boolean
  /** Columns of the terminal, asked anew at every drawing. */
  readonly width: () => number
}

export interface ClosableAsker extends Asker {
  /** Ends the question that is open, and every later one, as `later`. */
  readonly close: () => void
}

/** Longer than any question is open: while one is, the program must not end for want of something to wait for. */
const KEEP_ALIVE_MS = 2 ** 30

/** Asks in a terminal that can move its cursor. */
export function createTerminalAsker(options: TerminalAskerOptions): ClosableAsker {
  const { input, output, texts, width } = options
  const style = createStyle(options.colour)
  const closing = new AbortController()
  /** The side an answer was moved to before the user asked for help or went back: it must not fall back to shared. */
  const moved = new Map<string, Audience | null>()
  let notesShownFor: string | null = null

  const print = (rows: readonly string[]): void => void output.write(rows.map((row) => `${row}\n`).join(''))
  const columns = (): number => roomOf(output, width()).width

  function show(lines: readonly string[]): void {
    print(lines.flatMap((line) => wrapSoftly(line, width())))
  }

  function showNotes({ id, notes }: Question): void {
    // Asked again after help: the notes are still on the screen.
    if (notes.length > 0 && notesShownFor !== id)
      print(['', ...notes.flatMap((note) => wrap(note, columns()))])
    notesShownFor = id
  }

  async function ask(question: Question) {
    if (closing.signal.aborted || input.readableEnded) return { is: 'later' } as const
    showNotes(question)
    const form = createFormFor({
      question,
      texts,
      style,
      marks: MARKS,
      audience: moved.get(question.id) ?? question.audience,
    })
    const { intent, shown } = await run(form)
    remember(question.id, intent.is, form.audience())
    if (shown.length > 0) print(['', ...wrap(question.label, columns()).map(style.dim), ...shown])
    return intent
  }

  function remember(id: string, intent: string, audience: Audience | null): void {
    if (intent === 'help' || intent === 'back') moved.set(id, audience)
    else moved.delete(id)
    if (intent !== 'help') notesShownFor = null
  }

  async function run(form: Form): Promise<Outcome> {
    const alive = setInterval(() => undefined, KEEP_ALIVE_MS)
    try {
      const context = { input, output, signal: closing.signal, clearPromptOnDone: true }
      return await formPrompt({ form, input, output, width }, context)
    } catch (error) {
      if (isInterruption(error)) return form.stop()
      throw error
    } finally {
      clearInterval(alive)
    }
  }

  return { ask, show, close: () => closing.abort() }
}

const CHOOSING: ReadonlySet<Question['kind']> = new Set(['choice', 'many', 'yes-no'])

const createFormFor = (frame: Frame): Form =>
  CHOOSING.has(frame.question.kind) ? createForm(choiceForm, frame) : createForm(textForm, frame)

/** Ctrl-C, or `close` while a question was open. */
const isInterruption = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')
