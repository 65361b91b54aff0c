import type { HelpConfiguration } from 'commander'
import type { Catalogue } from '../text/catalogue.ts'
import type { CommandHelp, CommandTexts } from '../text/commands.ts'

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
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}]`))].join(' '),
    showGlobalOptions: false,
  }
}

/** Two or three real examples under a command's options. */
export function examplesOf({ examples }: CommandHelp, help: CommandTexts['help']): string {
  return [help.examples, ...examples.map(({ command, does }) => `  ${command}\n      ${does}`)].join('\n')
}
