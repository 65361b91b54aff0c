import type { UndoneWords, UndoTold } from './undo.ts'

/** Lines of one file that are shown on either side; the rest is counted. */
const MOST_LINES = 3
const MOST_WIDTH = 70

/** A line for each file, with what goes and what comes back under it. */
export const fileLines = (
  { files }: UndoTold,
  words: UndoneWords,
  more: (count: number) => string,
): readonly string[] =>
  files.flatMap(({ file, how, gone, back }) => [
    `  ${file}: ${words[how]}`,
    ...(how === 'changes'
      ? [...some('-', gone, wordsIn(file), more), ...some('+', back, wordsIn(file), more)]
      : []),
  ])

function some(
  sign: string,
  lines: readonly string[],
  words: (line: string) => string,
  more: (count: number) => string,
): readonly string[] {
  const shown = lines
    .map((line) => words(line.trim().replace(/^- /u, '')))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
    .map((line) => `    ${sign} ${cut(line)}`)
  const left = lines.length - shown.length
  return left > 0 ? [...shown, `    ${sign} ${more(left)}`] : shown
}

/** Of a record what somebody said themselves, and days; its keys, codes and signs are for the program. */
const wordsIn = (file: string): ((line: string) => string) =>
  /\.ya?ml$/u.test(file) ? withoutMarks : (line) => line

/** Keys that YAML would read as something else have quotes: `"on":`. */
const KEY = /^(["']?)[a-z][a-z0-9-]*\1:(?:\s+|$)/u

function withoutMarks(line: string): string {
  const value = line.startsWith('#') ? '' : line.replace(KEY, '')
  const isSign = /^(?:[|>][+-]?\d?|[[\]{}]*|[a-z-]+|\d{1,2}|[magef]-[0-9a-z]{4,})$/u.test(value)
  return isSign ? '' : value.replace(/^(["'])(.*)\1$/u, '$2')
}

/** Half a letter at the end goes too. */
const cut = (line: string): string =>
  line.length > MOST_WIDTH ? `${line.slice(0, MOST_WIDTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line
