import { PassThrough } from 'node:stream'
import { render } from '@inquirer/testing'
import { onTestFinished } from 'vitest'
import xterm from '@xterm/headless'
import { runForm } from '../../../src/adapters/terminal/run-form.ts'
import { choose } from '../../../src/adapters/terminal/choose.ts'
import { createForm, type Frame, type Outcome } from '../../../src/adapters/terminal/form.ts'
import { marksFor } from '../../../src/adapters/terminal/marks.ts'
import { createStyle } from '../../../src/adapters/terminal/style.ts'
import { tipForm } from '../../../src/adapters/terminal/tip-form.ts'
import { textForm } from '../../../src/adapters/terminal/text-form.ts'
import type { Intent, Question } from '../../../src/engine/asker.ts'
import { keysEn } from '../../../src/text/en/keys.ts'
import { keysNl } from '../../../src/text/nl/keys.ts'

/** What the keys of a keyboard send. */
export const KEYS = {
  enter: '\r',
  altEnter: '\u001B\r',
  ctrlJ: '\n',
  backspace: '\u007F',
  ctrlA: '\u0001',
  ctrlB: '\u0002',
  ctrlP: '\u0010',
  ctrlU: '\u0015',
  up: '\u001B[A',
  down: '\u001B[B',
  left: '\u001B[D',
  f1: '\u001BOP',
} as const

/** The bytes of a paste in a terminal that marks it. */
export const pasted = (text: string): string => `\u001B[200~${text.replaceAll('\n', '\r')}\u001B[201~`

/** A question and what it is drawn with. */
export function frameOf(question: Question, language = 'nl'): Frame {
  const texts = language === 'nl' ? keysNl : keysEn
  const { audience } = question
  return { question, texts, style: createStyle(false), marks: marksFor(true), audience }
}

const isChoice = ({ kind }: Question): boolean => ['choice', 'many', 'yes-no'].includes(kind)

/** A question on a fake screen of some columns. */
export async function show(question: Question, { language = 'nl', columns = 80 } = {}) {
  const ending = new AbortController()
  onTestFinished(() => ending.abort())
  const fake = { frame: frameOf(question, language), columns, closing: ending.signal }
  const { screen, outcome, settled } = await (isChoice(question) ? showChoice : showForm)(fake)
  return {
    screen: screen.getScreen,
    /** Sends keys one after the other, and waits for what they draw. */
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        screen.input.write(key)
        await settled()
      }
    },
    /** What the question ended with. */
    intent: async (): Promise<Intent> => (await outcome).intent,
  }
}

/** A choice that is drawn anew needs one turn to end and one to begin. */
async function drawn(): Promise<void> {
  await new Promise(setImmediate)
  await new Promise(setImmediate)
}

interface Fake {
  readonly frame: Frame
  readonly columns: number
  readonly closing: AbortSignal
}

async function showForm({ frame, columns, closing }: Fake) {
  const input = new PassThrough()
  const output = Object.assign(new PassThrough(), { columns, rows: 24 })
  const terminal = new xterm.Terminal({ cols: columns, rows: 24, allowProposedApi: true, convertEol: true })
  output.on('data', (chunk: Buffer) => terminal.write(chunk))
  const form = frame.question.kind === 'tip' ? createForm(tipForm, frame) : createForm(textForm, frame)
  const outcome = runForm({ form, input, output, width: () => columns, closing, shown: () => {} })
  const screen = { input, getScreen: () => rowsOf(terminal).join('\n').trim() }
  const settled = async (): Promise<void> => {
    await drawn()
    await new Promise<void>((resolve) => terminal.write('', resolve))
  }
  await settled()
  return { screen, outcome, settled }
}

/** What stands on a screen, row by row. */
function rowsOf({ buffer, rows }: InstanceType<typeof xterm.Terminal>): readonly string[] {
  return Array.from(
    { length: rows },
    (_row, at) => buffer.active.getLine(at)?.translateToString().trimEnd() ?? '',
  )
}

async function showChoice(fake: Fake) {
  const screen = await render(chooseOn, fake)
  await drawn()
  return { screen, outcome: screen.answer, settled: drawn }
}

type Streams = { input?: NodeJS.ReadableStream; output?: NodeJS.WritableStream }

async function chooseOn(
  { frame, columns, closing }: Fake,
  { input, output }: Streams = {},
): Promise<Outcome> {
  if (!input || !output) throw new Error('no streams')
  const { outcome } = await choose(frame, {
    input,
    output: Object.assign(output, { _isStdio: true }),
    width: () => columns,
    closing,
    shown: () => {},
  })
  return outcome
}
