import type { Command } from 'commander'
import { Option } from 'commander'
import type { Catalogue } from '../text/catalogue.ts'
import type { CommandHelp, SubcommandHelp } from '../text/command-help.ts'
import type { CommandTexts } from '../text/commands.ts'
import type { TopCommand } from '../text/summaries.ts'
import { wordsOf } from './command-words.ts'
import { examplesOf, styleHelp } from './help.ts'
import type { CommandResult, Done } from '../usecases/result.ts'
import type { Performing, Request } from './request.ts'

/** What parsing the command line needs: the words, a width to wrap help at, and who does the work. */
export interface ProgramDeps {
  readonly texts: Catalogue
  readonly version: string
  readonly width: number
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Hears what was asked for; it is done when all words are parsed. */
  readonly run: (request: Request) => void
}

/** Puts one command, with what is below it, on the program. */
export type AddCommand = (program: Command, deps: ProgramDeps) => void

/** How commander speaks here: to us, in the user's language; it never ends the process. */
export function setUp(command: Command, { width, write, writeError, texts }: ProgramDeps): void {
  command.exitOverride().configureOutput({
    writeOut: write,
    writeErr: writeError,
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
    // Help has no colour; looking whether it could have one would build the streams.
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    outputError: () => {},
  })
  command.configureHelp(styleHelp(texts))
  command.helpCommand(false)
}

/** A summary as a sentence; one that asks something has its own end. */
const sentence = (summary: string): string =>
  /[.?]$/.test(summary) ? capital(summary) : `${capital(summary)}.`

/** A command of `career`, with its help: what it is for above the options, two or three real examples under them. */
export function addCommand(
  program: Command,
  name: TopCommand,
  help: CommandHelp,
  deps: ProgramDeps,
): Command {
  const command = nameCommand(program, name, deps)
  return withHelp(command, command.summary(), help, deps)
}

/** A command that only stands in the list, and among what somebody may have meant: known by name, words and summary. */
export function listCommand(program: Command, name: TopCommand, deps: ProgramDeps): Command {
  const command = nameCommand(program, name, deps)
  const words = deps.texts.listedArguments[name]
  return words === undefined ? command : command.argument(words)
}

function nameCommand(program: Command, name: TopCommand, { texts }: ProgramDeps): Command {
  return program.command(name).summary(texts.summaries[name])
}

/** A command below another, with its help. */
export function addSubcommand(
  parent: Command,
  name: string,
  help: SubcommandHelp,
  deps: ProgramDeps,
): Command {
  return withHelp(parent.command(name).summary(help.summary), help.summary, help, deps)
}

function withHelp(command: Command, summary: string, help: CommandHelp, deps: ProgramDeps): Command {
  setUp(command, deps)
  command.description([sentence(summary), ...(help.about.length > 0 ? ['', ...help.about] : [])].join('\n'))
  command.allowExcessArguments(false)
  return command.addHelpText('after', `\n${examplesOf(help, deps.texts.commands.help)}`)
}

/** A request of this command, with the options that every command takes. */
export const requestOf = (
  command: Command,
  perform: Request['perform'],
  more: Partial<Pick<Request, 'asks' | 'flow'>> = {},
): Request => {
  const words = wordsOf(command).join(' ')
  return {
    command: words,
    global: command.optsWithGlobals(),
    asks: false,
    ...more,
    perform: async (performing) => besidesIt(performing, calledBy(words, await perform(performing))),
  }
}

/** A save may have brought the whole folder to the file format of this program: that is said in one line. */
function besidesIt({ deps: { store, catalogue } }: Performing, result: CommandResult): CommandResult {
  const upgraded = store.upgraded()
  if (upgraded === null || result.is !== 'done') return result
  return { ...result, aside: [...(result.aside ?? []), catalogue.ui.upgraded(upgraded)] }
}

/** What a program gets says by which words it came about, whatever the use case serves besides. */
function calledBy(words: string, result: CommandResult): CommandResult {
  if (result.is !== 'done' || words === '') return result
  // It may be made when it is asked for, and mostly nobody does.
  const named = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(result)) as typeof result
  return Object.defineProperty(named, 'json', { get: () => withCommand(words, result.json) })
}

const withCommand = (words: string, json: Done['json']): Done['json'] =>
  typeof json === 'object' && json !== null && 'command' in json ? { ...json, command: words } : json

/** In Dutch a capital that stands before the same sound takes no accent: `Eén`. */
const capital = (text: string): string =>
  text.startsWith('éé') ? `E${text.slice(1)}` : text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Global options stand on every command, below its own, so that they may be given before or after its name.
 * @param named commands that are only known by name, and take none
 * @param words what was typed; null describes all options. Where nothing but global options was typed, the others need not
 *   be known: there is no help to show and no typo to make out
 */
export function addGlobalOptions(
  program: Command,
  deps: ProgramDeps,
  named: ReadonlySet<Command>,
  words: readonly string[] | null,
): void {
  const { optionHelp, globalOptions: heading } = deps.texts.commands.help
  // One option serves all commands: commander keeps what was given with the command.
  const all = globalOptions(deps.texts.commands.help)
  const typed = words?.filter((word) => word.startsWith('-')).map((word) => word.split('=', 1)[0] ?? '')
  const isPlain = typed?.every((flag) => all.some(([flags]) => nameOf(flags) === flag)) === true
  const options = all
    .filter(([flags]) => !isPlain || typed.includes(nameOf(flags)))
    .map(([flags, does]) => new Option(flags, does).helpGroup(heading))
  const addTo = (command: Command): void => {
    for (const option of options) command.addOption(option)
    if (isPlain) command.helpOption(false)
    else {
      command.addHelpOption(new Option('-h, --help', optionHelp.help).helpGroup(heading))
      command.version(deps.version, '-V, --version', optionHelp.version)
      command.options.at(-1)?.helpGroup(heading)
    }
    for (const below of command.commands) if (!named.has(below)) addTo(below)
  }
  addTo(program)
}

/** `--dir <folder>` is called `--dir`. */
const nameOf = (flags: string): string => flags.split(' ', 1)[0] ?? flags

/** The flags of each, with what follows them, and what it does. */
const globalOptions = ({
  optionHelp,
  placeholder,
}: CommandTexts['help']): readonly (readonly [flags: string, does: string])[] => [
  [`--dir <${placeholder.folder}>`, optionHelp.dir],
  ['--lang <nl|en>', optionHelp.lang],
  ['--doc-lang <nl|en>', optionHelp['doc-lang']],
  [`--today <${placeholder.day}>`, optionHelp.today],
  ['--json', optionHelp.json],
  ['--no-input', optionHelp['no-input']],
  ['--plain', optionHelp.plain],
  ['--no-color', optionHelp['no-color']],
]
