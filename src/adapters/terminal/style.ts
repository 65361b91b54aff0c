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
  // Chalk prints every argument it gets; as a callback of map it would print the index too.
  const only =
    (paint: Paint): Paint =>
    (text) =>
      paint(text)
  return {
    question: only(chalk.bold),
    answer: (text) => text,
    dim: only(chalk.dim),
    problem: only(chalk.red),
    pointer: only(chalk.cyan),
    active: only(chalk.cyan),
    private: only(chalk.magenta),
    share: only(chalk.dim),
  }
}
