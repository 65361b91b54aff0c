import { type Command, Help, type HelpConfiguration } from 'commander'
import type { Catalogue } from '../text/catalogue.ts'
import type { CommandHelp } from '../text/command-help.ts'
import type { CommandTexts } from '../text/commands.ts'

/** The headings of commander's help in the user's language. */
export function styleHelp({ commands }: Catalogue): HelpConfiguration {
  const { help } = commands
  const words: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
  }
  return {
    styleTitle: (title) => words[title] ?? title,
    commandUsage: (command) => usageOf(command, help.placeholder),
    subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
    showGlobalOptions: false,
    minWidthToWrap: LEAST_BESIDE,
    formatItem: (term, termWidth, description, helper) => {
      const width = helper.helpWidth ?? WIDE
      return width - termWidth - AROUND >= LEAST_BESIDE
        ? Help.prototype.formatItem.call(helper, term, termWidth, description, helper)
        : oneBelowOther(term, helper.boxWrap(description, width - UNDER.length))
    },
  }
}

/** As wide as it is where nobody sees it. */
const WIDE = 80
/** Blanks before a term, and between it and what it does. */
const AROUND = 4
/** In fewer columns beside the term nobody can read what it does. */
const LEAST_BESIDE = 28
const UNDER = '      '

/** In a narrow window what a term does stands under it, as what an example does. */
const oneBelowOther = (term: string, description: string): string =>
  [
    `  ${term}`,
    ...description
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => UNDER + line),
  ].join('\n')

function usageOf(command: Command, { command: word, options }: CommandTexts['help']['placeholder']): string {
  const names = (one: Command | null): readonly string[] =>
    one === null ? [] : [...names(one.parent), one.name()]
  const below = command.commands.length > 0 ? [`[${word}]`] : []
  return [...names(command), ...below, ...argumentsOf(command), `[${options}]`].join(' ')
}

const argumentsOf = (command: Command): readonly string[] =>
  command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`))

/** Two or three real examples under a command's options. */
export function examplesOf({ examples }: CommandHelp, help: CommandTexts['help']): string {
  return [help.examples, ...examples.map(({ command, does }) => `  ${command}\n      ${does}`)].join('\n')
}
