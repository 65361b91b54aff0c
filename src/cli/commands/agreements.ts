import type { Command } from 'commander'
import { Option } from 'commander'
import type { AgreementStatus } from '../../domain/codes.ts'
import type { AgreementsCommand } from '../../text/agreements.ts'
import type { CommandResult } from '../../usecases/result.ts'
import { addCommand, addSubcommand, requestOf, type AddCommand, type ProgramDeps } from '../command.ts'
import { addLetterOptions, asksFirst, letterWish } from '../letter-options.ts'
import type { Performing } from '../request.ts'

interface ListOptions {
  readonly mine?: boolean
  readonly theirs?: boolean
  readonly notNow?: boolean
  readonly all?: boolean
  readonly with?: string
}

interface AddOptions {
  readonly who?: string
  readonly by?: string
  readonly seen?: string
  readonly with?: string
  readonly goal?: string
}

export const addAgreements: AddCommand = (program, deps) => {
  const { help, option, placeholder } = deps.texts.follow.agreements
  const command = addCommand(program, 'agreements', help.agreements, deps)
  command
    .addOption(new Option('--mine', option.mine))
    .addOption(new Option('--theirs', option.theirs))
    .addOption(new Option('--not-now', option['not-now']))
    .addOption(new Option('--all', option.all))
    .addOption(new Option(`--with <${placeholder.name}>`, option.with))
    .action(() => deps.run(listing(command)))
  addAdd(command, deps)
  addShow(command, deps)
  addStatus(command, deps, 'done', { to: 'done', argument: 'ids-note' })
  addStatus(command, deps, 'going', { to: 'going', argument: 'ids-note' })
  addStatus(command, deps, 'stuck', { to: 'stuck', argument: 'ids-step' })
  addMove(command, deps)
  addStatus(command, deps, 'drop', { to: 'dropped', argument: 'ids-why' })
  addStatus(command, deps, 'open', { to: 'open', argument: 'ids-note' })
  addRemind(command, deps)
  addMet(command, deps)
}

const listing = (command: Command) =>
  requestOf(command, async ({ deps }) => {
    const options = command.opts<ListOptions>()
    return (await import('../../usecases/agreements/list.ts')).listAgreements(deps, {
      mine: options.mine === true,
      theirs: options.theirs === true,
      notNow: options.notNow === true,
      all: options.all === true,
      with: options.with ?? null,
    })
  })

function addAdd(agreements: Command, deps: ProgramDeps): void {
  const { option, placeholder, argument } = deps.texts.follow.agreements
  const { date } = deps.texts.commands.help.placeholder
  const command = below(agreements, 'add', deps)
  command
    .argument(`<${placeholder.text}...>`, argument.line)
    .addOption(new Option(`--who <${placeholder.who}>`, option.who))
    .addOption(new Option(`--by <${date}>`, option.by))
    .addOption(new Option(`--seen <${placeholder.text}>`, option.seen))
    .addOption(new Option(`--with <${placeholder.name}>`, option['agreed-with']))
    .addOption(new Option(`--goal <${placeholder.goal}>`, option.goal))
    .action((words: readonly string[]) => {
      // `--with` is known to the command above as well, which reads it first.
      const options = command.optsWithGlobals<AddOptions>()
      const { who = null, by = null, seen = null, with: partner = null, goal = null } = options
      const wish = { line: words.join(' '), who, by, seen, with: partner, goal }
      return deps.run(
        requestOf(
          command,
          async ({ deps: ready }) =>
            (await import('../../usecases/agreements/add.ts')).addAgreement(ready, wish),
          { asks: true },
        ),
      )
    })
}

function addShow(agreements: Command, deps: ProgramDeps): void {
  const { placeholder, argument } = deps.texts.follow.agreements
  const command = below(agreements, 'show', deps)
  command
    .argument(`<${placeholder.id}...>`, argument.id)
    .action((words: readonly string[]) =>
      deps.run(
        requestOf(command, async ({ deps: ready }) =>
          (await import('../../usecases/agreements/show.ts')).showAgreement(ready, words),
        ),
      ),
    )
}

interface StatusCommand {
  readonly to: AgreementStatus
  readonly argument: 'ids-note' | 'ids-step' | 'ids-why'
}

function addStatus(
  agreements: Command,
  deps: ProgramDeps,
  name: 'done' | 'going' | 'stuck' | 'drop' | 'open',
  { to, argument }: StatusCommand,
): void {
  addWithIds(agreements, deps, { name, argument }, async (ready, words) =>
    (await import('../../usecases/agreements/status.ts')).setStatus(ready, to, words),
  )
}

const addMove = (agreements: Command, deps: ProgramDeps): void =>
  addWithIds(agreements, deps, { name: 'move', argument: 'ids-date' }, async (ready, words) =>
    (await import('../../usecases/agreements/move.ts')).moveAgreements(ready, words),
  )

const addMet = (agreements: Command, deps: ProgramDeps): void =>
  addWithIds(agreements, deps, { name: 'met', argument: 'ids' }, async (ready, words) =>
    (await import('../../usecases/agreements/met.ts')).conditionMet(ready, words),
  )

function addRemind(agreements: Command, deps: ProgramDeps): void {
  const { placeholder, argument } = deps.texts.follow.agreements
  const command = below(agreements, 'remind', deps)
  addLetterOptions(command, deps)
  command
    .argument(`[${placeholder.id}...]`, argument.id)
    .action((words: readonly string[] = []) =>
      deps.run(
        requestOf(
          command,
          async ({ deps: ready }) =>
            (await import('../../usecases/agreements/remind.ts')).remind(ready, words, letterWish(command)),
          asksFirst(command),
        ),
      ),
    )
}

interface WithIds {
  readonly name: string
  readonly argument: 'ids' | 'ids-date' | 'ids-note' | 'ids-step' | 'ids-why'
}

/** A command about one or more ids, with words that may follow them. Without any it is asked which one is meant. */
function addWithIds(
  agreements: Command,
  deps: ProgramDeps,
  { name, argument }: WithIds,
  perform: (ready: Performing['deps'], words: readonly string[]) => Promise<CommandResult>,
): void {
  const texts = deps.texts.follow.agreements
  const command = below(agreements, name, deps)
  command
    .argument(`[${texts.placeholder.id}...]`, texts.argument[argument])
    .action((words: readonly string[] = []) =>
      deps.run(requestOf(command, async ({ deps: ready }) => perform(ready, words), { asks: true })),
    )
}

/** A command below `agreements`, with its own help. */
const below = (agreements: Command, name: string, deps: ProgramDeps): Command =>
  addSubcommand(
    agreements,
    name,
    deps.texts.follow.agreements.help[`agreements ${name}` as Exclude<AgreementsCommand, 'agreements'>],
    deps,
  )
