import type { Catalogue } from '../../src/text/catalogue.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import type { QuestionKey } from '../../src/text/questions.ts'
import { labelOf } from '../../src/usecases/flow/present.ts'
import type { Sandbox } from '../e2e/sandbox.ts'
import { openTerminal, type Terminal } from './terminal.ts'

export const KEYS = {
  enter: '\r',
  esc: '\u001B',
  f1: '\u001BOP',
  ctrlB: '\u0002',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlJ: '\n',
  ctrlP: '\u0010',
  ctrlU: '\u0015',
  ctrlZ: '\u001A',
} as const

/** The bytes of a paste in a terminal that marks it. */
export const pasted = (text: string): string => `\u001B[200~${text.replaceAll('\n', '\r')}\u001B[201~`

export interface PersonOptions {
  readonly today: string
  readonly language?: 'nl' | 'en'
  readonly term?: string
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
  readonly rows?: number
}

type Params = Readonly<Record<string, string>>

/** A question by its key, or by words that stand in it. */
export type Asked = QuestionKey | { readonly label: string }

/** Somebody who reads every question before answering it. */
export interface Person extends Terminal {
  readonly texts: Catalogue
  /** Waits for a question newer than what was typed last. */
  readonly asked: (question: Asked, params?: Params) => Promise<void>
  /** Waits for a question and types an answer to it. */
  readonly answer: (
    question: QuestionKey | { readonly label: string },
    keys: string,
    params?: Params,
  ) => Promise<void>
  /** Stands for the number of a choice in the order shown, and Enter. */
  readonly pick: (codes: readonly string[], code: string) => string
}

/** Runs a line of shell, such as `started career prep`, for somebody at a keyboard. */
export function sit(sandbox: Sandbox, line: string, options: PersonOptions): Person {
  const { today, language = 'nl', term = 'xterm-256color', columns, rows } = options
  const { NO_COLOR: _colour, ...base } = sandbox.env
  const terminal = openTerminal(line, {
    cwd: sandbox.home,
    env: {
      ...base,
      TERM: term,
      LANG: 'C.UTF-8',
      CAREER_TODAY: today,
      CAREER_LANG: language,
      ...options.env,
    },
    ...(columns !== undefined && { columns }),
    ...(rows !== undefined && { rows }),
  })
  const texts = language === 'nl' ? nl : en
  const plain = term === 'dumb' || line.includes('--plain')
  let openedBefore = 0
  const type = (keys: string): void => {
    openedBefore = plain ? terminal.raw().length : terminal.opened()
    terminal.type(keys)
  }
  const labelled = (question: Asked, params: Params): string => {
    const label = typeof question === 'string' ? labelOf({ text: question, params }, texts) : question.label
    // How long more would take depends on what was answered; what it would bring does not.
    return (question === 'any.more' ? label.replace(/^.*\? /u, '') : label).replaceAll(/\s+/g, ' ')
  }
  const isOpen = (label: string): boolean => {
    if (plain) return terminal.raw().slice(openedBefore).endsWith('\n> ') && terminal.text().includes(label)
    return (
      terminal.opened() > openedBefore && openQuestion(terminal.rows(), texts.keys.does.help).includes(label)
    )
  }
  const asked: Person['asked'] = (question, params = {}) => {
    const label = labelled(question, params)
    return terminal.until(`the question ${JSON.stringify(label)}`, () => isOpen(label))
  }
  return {
    ...terminal,
    texts,
    type,
    asked,
    answer: async (question, keys, params = {}) => {
      await asked(question, params)
      type(keys)
    },
    pick: (codes, code) => `${codes.indexOf(code) + 1}${KEYS.enter}`,
  }
}

/** What stands above the keys at the end of the screen, from the last blank row but one: the question that is open. */
function openQuestion(rows: readonly string[], help: string): string {
  const keys = rows.findLastIndex((row) => row.includes(`? ${help}`) || row.includes(`F1 ${help}`))
  const blank = rows.lastIndexOf('', keys)
  const above = blank <= 0 ? -1 : rows.lastIndexOf('', blank - 1)
  return rows
    .slice(above + 1, keys)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
}
