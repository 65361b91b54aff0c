import type { Command, CommanderError } from 'commander'
import type { Problem } from '../domain/problem.ts'
import { isSettingKey } from '../domain/settings/keys.ts'
import { wordsOf } from './command-words.ts'
import { typed } from '../text/typed-command.ts'
import { nearest } from '../domain/nearest.ts'

/** commander's own errors as ours: by code, never by their English text. Null for help and version, which are no errors. */
export function usageProblem(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
): Problem | null {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.help':
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null
    case 'commander.unknownCommand':
      return unknownCommand(quoted, program)
    case 'commander.excessArguments':
      return looksLikeCommand(program, argv) ?? tooMany(commandOf(program, argv))
    case 'commander.unknownOption':
      return {
        code: 'unknown-option',
        text: quoted,
        near: nearest(quoted, optionsOf(program, argv))[0] ?? null,
      }
    case 'commander.missingArgument':
      return { code: 'missing-argument', name: quoted }
    case 'commander.optionMissingArgument':
      return { code: 'missing-option-value', name: flagOf(quoted) }
    case 'commander.conflictingOption': {
      const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) =>
        flagOf(match[1] ?? ''),
      )
      return { code: 'options-clash', first, second }
    }
    case 'commander.invalidArgument': {
      if (error.message.includes('command-argument value')) return badWord(quoted, error, program, argv)
      const text = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? ''
      return {
        code: 'bad-option-value',
        option: flagOf(quoted),
        text,
        expected: error.message.split('. ').at(-1) ?? '',
      }
    }
    default:
      return { code: 'too-many-arguments' }
  }
}

/** A word that the command does not take in that place; a word has no name to call it by but its command. */
const badWord = (
  text: string,
  error: CommanderError,
  program: Command,
  argv: readonly string[],
): Problem => ({
  code: 'bad-option-value',
  option: ['career', ...wordsOf(commandOf(program, argv))].join(' '),
  text,
  expected: error.message.split('. ').at(-1) ?? '',
})

/** `--dir <folder>` is the option `--dir`. */
const flagOf = (flags: string): string => flags.split(' ')[0] ?? flags

/** Named with the words before it, `meetings move`, so that the sentence shows what can be typed. */
function unknownCommand(text: string, parent: Command): Extract<Problem, { code: 'unknown-command' }> {
  const before = parent.parent === null ? '' : `${parent.name()} `
  const [near] = nearest(
    text,
    parent.commands.map((command) => command.name()),
  )
  return {
    code: 'unknown-command',
    text: `${before}${text}`,
    near: near === undefined ? null : `${before}${near}`,
  }
}

/** Where a command takes no words at all, marks around them do not help. */
function tooMany(command: Command): Problem {
  const [text] = command.args
  return command.registeredArguments.length > 0 || text === undefined
    ? { code: 'too-many-arguments' }
    : { code: 'takes-no-words', command: wordsOf(command).join(' '), text }
}

/** A command that has others below it takes no words of its own: the first word too many was meant as one of those. */
function looksLikeCommand(program: Command, argv: readonly string[]): Problem | null {
  const command = commandOf(program, argv)
  const [word, ...more] = command.args
  if (command.commands.length === 0 || word === undefined) return null
  const problem = unknownCommand(word, command)
  return command.name() === 'config' && isSettingKey(word)
    ? { ...problem, near: settingCommand([word, ...more]) }
    : problem
}

/** A setting without `get` or `set` before it: the whole command that was meant. */
const settingCommand = (words: readonly string[]): string =>
  typed(['config', words.length > 1 ? 'set' : 'get', ...words]).replace(/^career /u, '')

const optionsOf = (program: Command, argv: readonly string[]): readonly string[] =>
  commandOf(program, argv).options.flatMap((option) => [option.long ?? [], option.short ?? []].flat())

/** The command that the words of the command line lead to. */
function commandOf(command: Command, argv: readonly string[]): Command {
  const below = command.commands.find((one) => argv.includes(one.name()))
  return below === undefined ? command : commandOf(below, argv.slice(argv.indexOf(below.name()) + 1))
}
