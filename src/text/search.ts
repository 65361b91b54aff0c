import type { HelpOf } from './command-help.ts'

/** What `career search` says. */
export interface SearchTexts {
  readonly help: HelpOf<'search'>
  readonly argument: string
  readonly placeholder: string
  /** What kind of thing was found: `meeting`, `agreement`, `log` …; a kind without a word of its own stays its code. */
  readonly kinds: Readonly<Record<string, string>>
  /** Stands with a hit that nobody else sees. */
  readonly onlyForYou: string
  readonly plan: string
  readonly people: string
  readonly agreements: string
  readonly settings: string
  /** Nothing holds these words; `near` are words that do occur. */
  readonly none: (
    query: string,
    missing: readonly { readonly word: string; readonly near: string | null }[],
  ) => readonly string[]
  /** There is nothing to look in yet. */
  readonly empty: readonly string[]
}
