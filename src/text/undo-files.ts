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
    ...(how === 'changes' ? [...some('-', gone, more), ...some('+', back, more)] : []),
  ])

function some(sign: string, lines: readonly string[], more: (count: number) => string): readonly string[] {
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => `    ${sign} ${cut(line.trim().replace(/^- /u, ''))}`)
  const left = lines.length - shown.length
  return left > 0 ? [...shown, `    ${sign} ${more(left)}`] : shown
}

/** Half a letter at the end goes too. */
const cut = (line: string): string =>
  line.length > MOST_WIDTH ? `${line.slice(0, MOST_WIDTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line
