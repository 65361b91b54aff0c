import type { Command, CommanderError } from 'commander'
import type { Problem } from '../domain/problem.ts'
import { nearest } from '../domain/nearest.ts'

/** commander's own errors as ours: by code, never by their English text. Null for help and version, which are no errors. */
export function usageProblem(error: CommanderError, program: Command, argv: readonly string[]): Problem | null {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null
    case 'commander.unknownCommand':
      return unknownCommand(quoted, program)
    case 'commander.excessArguments':
      return looksLikeCommand(program, argv) ?? { code: 'too-many-arguments' }
    case 'commander.unknownOption':
      return { code: 'unknown-option', text: quoted, near: nearest(quoted, optionsOf(program, argv))[0] ?? null }
    case 'commander.missingArgument':
      return { code: 'missing-argument', name: quoted }
    case 'commander.optionMissingArgument':
      return { code: 'missing-option-value', name: flagOf(quoted) }
    case 'commander.conflictingOption': {
      const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => flagOf(match[1] ?? ''))
      return { code: 'options-clash', first, second }
    }
    case 'commander.invalidArgument': {
      const text = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? ''
      return { code: 'bad-option-value', option: flagOf(quoted), text, expected: error.message.split('. ').at(-1) ?? '' }
    }
    default:
      return { code: 'too-many-arguments' }
  }
}

/** `--dir <folder>` is the option `--dir`. */
const flagOf = (flags: string): string => flags.split(' ')[0] ?? flags

const unknownCommand = (text: string, program: Command): Problem => ({
  code: 'unknown-command',
  text,
  near: nearest(text, program.commands.map((command) => command.name()))[0] ?? null,
})

/** The root takes no words of its own: the first one that is no option was meant as a command. */
function looksLikeCommand(program: Command, argv: readonly string[]): Problem | null {
  const words = argv.filter((one) => !one.startsWith('-'))
  const known = program.commands.find((command) => words.includes(command.name()))
  return known || words[0] === undefined ? null : unknownCommand(words[0], program)
}

function optionsOf(program: Command, argv: readonly string[]): readonly string[] {
  const command = program.commands.find((one) => argv.includes(one.name())) ?? program
  return command.options.flatMap((option) => option.long ?? [])
}
