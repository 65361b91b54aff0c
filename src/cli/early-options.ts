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
