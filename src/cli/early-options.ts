/** The options that decide in which language, and for which folder, the command line itself is read. */
export interface EarlyOptions {
  readonly dir: string | null
  readonly lang: string | null
}

/**
 * Looks for them before anything is parsed; what is wrong with them is said by the parser.
 * @param argv the words behind the program's own name
 */
export function earlyOptions(argv: readonly string[]): EarlyOptions {
  const valueOf = (name: string): string | null => {
    const joined = argv.find((one) => one.startsWith(`${name}=`))
    const at = argv.indexOf(name)
    return joined?.slice(name.length + 1) ?? (at < 0 ? null : (argv[at + 1] ?? null))
  }
  return { dir: valueOf('--dir'), lang: valueOf('--lang') }
}

/** Options that may stand before the command, and have a word of their own behind them. */
const WITH_A_WORD: ReadonlySet<string> = new Set(['--dir', '--lang', '--doc-lang', '--today'])

/** Where the first word stands that is no option, nor belongs to one; -1 where there is none. */
const firstWordAt = (words: readonly string[]): number =>
  words.findIndex((word, at) => !word.startsWith('-') && !WITH_A_WORD.has(words[at - 1] ?? ''))

/** The first word that is no option, nor belongs to one: the command, if there is one. */
export const firstWord = (words: readonly string[]): string | undefined => words[firstWordAt(words)]

/** `career help prep`, which is what many type first, as the option that asks for it; other words as they are. */
export function helpAsOption(words: readonly string[]): readonly string[] {
  const at = firstWordAt(words)
  return words[at] === 'help' ? [...words.toSpliced(at, 1), '--help'] : words
}

/**
 * Asks for no help with a command that is none: the parser would show that of everything, in place of the one that was meant.
 * @param commands the names of those there are
 */
export function withoutHelpForNone(words: readonly string[], commands: readonly string[]): readonly string[] {
  const first = firstWord(words)
  const isNone = first !== undefined && !commands.includes(first)
  return isNone ? words.filter((word) => word !== '--help' && word !== '-h') : words
}
