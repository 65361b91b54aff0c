import { PassThrough } from 'node:stream'
import { render } from '@inquirer/testing'
import { formPrompt } from '../../../src/adapters/terminal/form-prompt.ts'
import {
  createForm,
  type Form,
  type Frame,
  MARKS,
  type Outcome,
} from '../../../src/adapters/terminal/form.ts'
import { choiceForm } from '../../../src/adapters/terminal/choice-form.ts'
import { createStyle } from '../../../src/adapters/terminal/style.ts'
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

const FORMS: Readonly<Record<'choose' | 'type', (frame: Frame) => Form>> = {
  choose: (frame) => createForm(choiceForm, frame),
  type: (frame) => createForm(textForm, frame),
}

/** The form of a question, without a terminal. */
export function formOf(question: Question, language = 'nl'): Form {
  const texts = language === 'nl' ? keysNl : keysEn
  const frame = { question, texts, style: createStyle(false), marks: MARKS, audience: question.audience }
  return FORMS[['choice', 'many', 'yes-no'].includes(question.kind) ? 'choose' : 'type'](frame)
}

/** A question on a fake screen of some columns. */
export async function show(question: Question, { language = 'nl', columns = 80 } = {}) {
  const form = formOf(question, language)
  const output = Object.assign(new PassThrough(), { columns, rows: 24 })
  const config = { form, input: new PassThrough(), output, width: () => columns }
  const screen = await render(formPrompt, config)
  const answer: Promise<Outcome> = screen.answer
  return {
    screen: screen.getScreen,
    /** Sends keys one after the other, and waits for what they draw. */
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        screen.input.write(key)
        await new Promise(setImmediate)
      }
    },
    /** What the question ended with. */
    intent: async (): Promise<Intent> => (await answer).intent,
  }
}
