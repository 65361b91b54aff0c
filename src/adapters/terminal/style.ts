import { Chalk } from 'chalk'

type Paint = (text: string) => string

/** What a piece of text is, not what colour it has; nothing is painted when there is no colour. */
export interface Style {
  readonly question: Paint
  readonly answer: Paint
  readonly dim: Paint
  readonly problem: Paint
  readonly pointer: Paint
  readonly active: Paint
  readonly private: Paint
  readonly share: Paint
}

/** The styles of the terminal; all meaning is also in the words, so none of it is lost without colour. */
export function createStyle(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  return {
    question: chalk.bold,
    answer: (text) => text,
    dim: chalk.dim,
    problem: chalk.red,
    pointer: chalk.cyan,
    active: chalk.cyan,
    private: chalk.magenta,
    share: chalk.dim,
  }
}
