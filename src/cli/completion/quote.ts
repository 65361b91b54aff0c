import type { OptionNode, Value } from './tree.ts'

/** As one word for a shell of the Bourne family: nothing in it is run or filled in. */
export const shWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Between single quotes fish knows two escapes. */
export const fishWord = (text: string): string => `'${text.replaceAll(/[\\']/gu, String.raw`\$&`)}'`

/** PowerShell takes typographic quotes for quotes too; doubled, each stands for itself. */
export const powershellWord = (text: string): string => `'${text.replaceAll(/['‘’‚‛]/gu, '$&$&')}'`

/** What a value is, as the scripts pass it about: `=nl en` for a choice of words, else its name. */
export const kindOf = (value: Value): string =>
  value.is === 'words' ? `=${value.words.join(' ')}` : value.is

/** The options that take a value, with all their names. */
export const valued = (
  options: readonly OptionNode[],
): readonly { names: readonly string[]; kind: string }[] =>
  options.flatMap(({ names, value, optional }) =>
    value === null ? [] : [{ names, kind: `${optional ? '?' : ''}${kindOf(value)}` }],
  )

/** A row of a table in a `case` of bash or zsh: which value an option of a command takes. */
export const valueRows = (path: string | null, options: readonly OptionNode[]): readonly string[] =>
  valued(options).map(({ names, kind }) => {
    const patterns = names.map((name) => (path === null ? `*' ${name}'` : shWord(`${path} ${name}`)))
    return `    ${patterns.join('|')}) value=${shWord(kind)} ;;`
  })
