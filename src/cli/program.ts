import { Command, InvalidArgumentError, Option } from 'commander'
import type { FlowId } from '../domain/codes.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { CommandName, CommandTexts } from '../text/commands.ts'
import { examplesOf, styleHelp } from './help.ts'
import type { CoachKind } from '../usecases/coach/coached-line.ts'
import type { Request } from './request.ts'

export interface GlobalOptions {
  readonly dir?: string
  readonly lang?: string
  readonly docLang?: string
  readonly today?: string
  readonly json?: boolean
  /** commander turns `--no-input` into this. */
  readonly input?: boolean
  readonly plain?: boolean
  readonly color?: boolean
}

interface FlowOptions {
  readonly full?: boolean
  readonly questions?: boolean
  readonly answers?: string
  readonly edit?: boolean
  readonly dryRun?: boolean
  readonly cards?: boolean
}

/** What parsing the command line needs: the words, a width to wrap help at, and who does the work. */
export interface ProgramDeps {
  readonly texts: Catalogue
  readonly version: string
  readonly width: number
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  readonly run: (request: Request) => Promise<void>
}

/** The whole command line: it only parses and hands over a request; nothing is done here. */
export function buildProgram(deps: ProgramDeps): Command {
  const { texts } = deps
  const { help } = texts.commands
  const program = new Command('career')
  setUp(program, deps)
  program
    .description([help.root.summary, '', ...help.root.about].join('\n'))
    .allowExcessArguments(false)
    .action((_options: unknown, command: Command) => deps.run({ do: 'status', global: command.opts() }))
  for (const flow of ['prep', 'debrief', 'checkin', 'review', 'practice'] as const)
    addFlow(program, flow, deps)
  addMail(program, deps)
  addMeetings(program, deps)
  addCoach(program, deps)
  addList(program, deps)
  addShow(program, deps)
  addEdit(program, deps)
  addGlobalOptions(program, deps)
  program.addHelpText('after', `\n${examplesOf(help.root, help)}\n\n${help.more}`)
  return program
}

function setUp(command: Command, { width, write, writeError, texts }: ProgramDeps): void {
  command.exitOverride().configureOutput({
    writeOut: write,
    writeErr: writeError,
    getOutHelpWidth: () => width,
    getErrHelpWidth: () => width,
    outputError: () => {},
  })
  command.configureHelp(styleHelp(texts))
  command.helpCommand(false)
}

/** Global options stand on every command, below its own, so that they may be given before or after its name. */
function addGlobalOptions(command: Command, deps: ProgramDeps): void {
  const { help } = deps.texts.commands
  for (const option of globalOptions(help)) command.addOption(option.helpGroup(help.globalOptions))
  command.addHelpOption(new Option('-h, --help', help.optionHelp.help).helpGroup(help.globalOptions))
  command.version(deps.version, '-V, --version', help.optionHelp.version)
  command.options.at(-1)?.helpGroup(help.globalOptions)
  for (const below of command.commands) addGlobalOptions(below, deps)
}

function globalOptions({ optionHelp, placeholder }: CommandTexts['help']): readonly Option[] {
  return [
    new Option(`--dir <${placeholder.folder}>`, optionHelp.dir),
    new Option('--lang <nl|en>', optionHelp.lang),
    new Option('--doc-lang <nl|en>', optionHelp['doc-lang']),
    new Option(`--today <${placeholder.day}>`, optionHelp.today),
    new Option('--json', optionHelp.json),
    new Option('--no-input', optionHelp['no-input']),
    new Option('--plain', optionHelp.plain),
    new Option('--no-color', optionHelp['no-color']),
  ]
}

function add(parent: Command, name: string, key: CommandName, deps: ProgramDeps): Command {
  const { help } = deps.texts.commands
  const texts = help.commandHelp[key]
  const command = parent.command(name)
  setUp(command, deps)
  command.description(
    [`${capital(texts.summary)}.`, ...(texts.about.length > 0 ? ['', ...texts.about] : [])].join('\n'),
  )
  command.summary(texts.summary).allowExcessArguments(false)
  command.addHelpText('after', `\n${examplesOf(texts, help)}`)
  return command
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function addFlow(program: Command, flow: FlowId, deps: ProgramDeps): void {
  const { optionHelp, argument, placeholder } = deps.texts.commands.help
  const command = add(program, flow, flow, deps)
  if (flow === 'prep' || flow === 'debrief' || flow === 'practice')
    command.argument(`[${placeholder.meeting}]`, argument.meeting)
  command
    .addOption(new Option('--quick', optionHelp.quick))
    .addOption(new Option('--full', optionHelp.full).conflicts('quick'))
    .addOption(new Option('--questions', optionHelp.questions).conflicts(['answers', 'edit']))
    .addOption(new Option(`--answers <${placeholder.file}>`, optionHelp.answers).conflicts('edit'))
    .addOption(new Option('--edit', optionHelp.edit))
    .addOption(new Option('--dry-run', optionHelp['dry-run']))
  if (flow === 'practice')
    command.addOption(
      new Option('--cards', optionHelp.cards).conflicts(['questions', 'answers', 'edit', 'dryRun']),
    )
  command.action(() => {
    const options = command.opts<FlowOptions>()
    if (options.cards === true) return deps.run({ do: 'cards', global: command.optsWithGlobals() })
    return deps.run({
      do: 'flow',
      flow,
      meeting: command.args[0] ?? null,
      route: options.full === true ? 'full' : 'quick',
      from: fromOf(options),
      dryRun: options.dryRun === true,
      global: command.optsWithGlobals(),
    })
  })
}

const fromOf = ({ questions, answers, edit }: FlowOptions): Extract<Request, { do: 'flow' }>['from'] => {
  if (questions === true) return { is: 'questions' }
  if (answers !== undefined) return { is: 'file', name: answers }
  return edit === true ? { is: 'editor' } : { is: 'keyboard' }
}

function addMail(program: Command, deps: ProgramDeps): void {
  const { optionHelp, argument, placeholder } = deps.texts.commands.help
  const command = add(program, 'mail', 'mail', deps)
  command
    .argument(`[${placeholder.meeting}]`, argument.meeting)
    .addOption(new Option('--sent', optionHelp.sent))
    .action(() =>
      deps.run({
        do: 'mail',
        meeting: command.args[0] ?? null,
        sent: command.opts<{ sent?: boolean }>().sent === true,
        global: command.optsWithGlobals(),
      }),
    )
}

function addMeetings(program: Command, deps: ProgramDeps): void {
  const { optionHelp, argument, placeholder } = deps.texts.commands.help
  const meetings = add(program, 'meetings', 'meetings', deps)
  meetings.action(() => deps.run({ do: 'meetings', global: meetings.optsWithGlobals() }))
  const list = add(meetings, 'list', 'meetings list', deps)
  list.action(() => deps.run({ do: 'meetings', global: list.optsWithGlobals() }))
  const move = add(meetings, 'move', 'meetings move', deps)
  move
    .argument(`<${placeholder.meeting}>`, argument.meeting)
    .argument(`<${placeholder.date}...>`, argument.date)
    .action((meeting: string, date: readonly string[]) =>
      deps.run({
        do: 'change',
        meeting,
        change: { to: 'move', date: date.join(' ') },
        global: move.optsWithGlobals(),
      }),
    )
  const cancel = add(meetings, 'cancel', 'meetings cancel', deps)
  cancel
    .argument(`<${placeholder.meeting}>`, argument.meeting)
    .addOption(new Option('--by <me|them>', optionHelp.by).argParser(meOrThem))
    .action((meeting: string) =>
      deps.run({
        do: 'change',
        meeting,
        change: { to: 'cancel', by: cancel.opts<{ by?: 'me' | 'them' }>().by ?? null },
        global: cancel.optsWithGlobals(),
      }),
    )
  const held = add(meetings, 'held', 'meetings held', deps)
  held
    .argument(`<${placeholder.meeting}>`, argument.meeting)
    .action((meeting: string) =>
      deps.run({ do: 'change', meeting, change: { to: 'held' }, global: held.optsWithGlobals() }),
    )
}

function meOrThem(text: string): 'me' | 'them' {
  if (text === 'me' || text === 'them') return text
  throw new InvalidArgumentError('me | them')
}

const COACH_KINDS: readonly CoachKind[] = ['question', 'agreement', 'message', 'star', 'ambition', 'date']

function addCoach(program: Command, deps: ProgramDeps): void {
  const { optionHelp } = deps.texts.commands.help
  const command = add(program, 'coach', 'coach', deps)
  command
    .addOption(
      new Option(`--as <${deps.texts.commands.help.placeholder.kind}>`, optionHelp.as).argParser(coachKind),
    )
    .addOption(new Option('--jsonl', optionHelp.jsonl))
    .addOption(new Option('--reset', optionHelp.reset).conflicts(['as', 'jsonl']))
    .action(() => {
      const { as, jsonl, reset } = command.opts<{ as?: CoachKind; jsonl?: boolean; reset?: boolean }>()
      const global: GlobalOptions = command.optsWithGlobals()
      if (reset === true) return deps.run({ do: 'reset-coach', global })
      if (as === undefined)
        return command.error("error: option '--as <kind>'", { code: 'commander.optionMissingArgument' })
      return deps.run({ do: 'coach', as, jsonl: jsonl === true, global })
    })
}

function coachKind(text: string): CoachKind {
  const found = COACH_KINDS.find((kind) => kind === text)
  if (found) return found
  throw new InvalidArgumentError(COACH_KINDS.join(' | '))
}

function addList(program: Command, deps: ProgramDeps): void {
  const command = add(program, 'list', 'list', deps)
  command.action(() => deps.run({ do: 'list', global: command.optsWithGlobals() }))
}

function addShow(program: Command, deps: ProgramDeps): void {
  const { argument, placeholder } = deps.texts.commands.help
  const command = add(program, 'show', 'show', deps)
  command
    .argument(`<${placeholder.thing}>`, argument.thing)
    .action((what: string) => deps.run({ do: 'show', what, global: command.optsWithGlobals() }))
}

function addEdit(program: Command, deps: ProgramDeps): void {
  const { argument, placeholder } = deps.texts.commands.help
  const command = add(program, 'edit', 'edit', deps)
  command
    .argument(`<${placeholder.thing}>`, argument.thing)
    .action((what: string) => deps.run({ do: 'edit', what, global: command.optsWithGlobals() }))
}
