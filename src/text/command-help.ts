/** The help of one command: what it is for, and two or three real examples. Its one line stands in `summaries`. */
export interface CommandHelp {
  /** Shown above the options: a few lines of what happens. */
  readonly about: readonly string[]
  readonly examples: readonly { readonly command: string; readonly does: string }[]
}

/** The help of a command below another, with its line in the help of that one. */
export interface SubcommandHelp extends CommandHelp {
  readonly summary: string
}

/** Help by what is typed: `people` is a command, `people add` one below it. */
export type HelpOf<Typed extends string> = {
  readonly [Words in Typed]: Words extends `${string} ${string}` ? SubcommandHelp : CommandHelp
}
