import type { Question } from '../../engine/asker.ts'

/** What one sign alone on the line means. */
export type Command = 'back' | 'help' | 'skip-part' | 'clear' | 'leave-empty'

/** The command a whole line is, or null when it is an answer. A `>` that does nothing at this question is an answer. */
export function commandIn(line: string, question: Question): Command | null {
  switch (line.trim()) {
    case '<':
      return 'back'
    case '?':
      return 'help'
    case '>':
      return question.maySkipPart ? 'skip-part' : null
    case '-':
      return question.known ? 'clear' : IS_CHOSEN.has(question.kind) ? null : 'leave-empty'
    default:
      return null
  }
}

/** Questions whose answer is not typed. */
const IS_CHOSEN: ReadonlySet<Question['kind']> = new Set(['choice', 'many', 'yes-no', 'tip'])

/** `\<`, `\?`, `\>` and `\-` stand for the sign itself. */
export const unescaped = (line: string): string =>
  /^\s*\\[<?>-]\s*$/u.test(line) ? line.trim().slice(1) : line
