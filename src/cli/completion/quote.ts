import type { OptionNode, Place, Value } from './tree.ts'

/** As one word for a shell of the Bourne family: nothing in it is run or filled in. */
export const shWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Between single quotes fish knows two escapes. */
export const fishWord = (text: string): string => `'${text.replaceAll(/[\\']/gu, String.raw`\$&`)}'`

/** PowerShell takes typographic quotes for quotes too; doubled, each stands for itself. */
export const powershellWord = (text: string): string => `'${text.replaceAll(/['‘’‚‛]/gu, '$&$&')}'`

/** What a value is, as the scripts pass it about: `=nl en` for a choice of words, else its name. */
export const kindOf = (value: Value): string =>
  value.is === 'words' ? `=${value.words.join(' ')}` : value.is

/** What is offered at each place after a command; `again` behind them where the last place serves for all that follows. */
export const kindsAt = (places: readonly Place[]): readonly string[] =>
  places.flatMap(({ value, again }) => [kindOf(value), ...(again ? ['again'] : [])])

/** The options that take a value, with all their names. */
export const valued = (
  options: readonly OptionNode[],
): readonly { names: readonly string[]; kind: string }[] =>
  options.flatMap(({ names, value, optional }) =>
    value === null ? [] : [{ names, kind: `${optional ? '?' : ''}${kindOf(value)}` }],
  )
