import type { Command } from 'commander'
import { Option } from 'commander'
import { type Role, ROLES } from '../../domain/codes.ts'
import { addCommand, addSubcommand, requestOf, type AddCommand, type ProgramDeps } from '../command.ts'
import { oneOf } from '../one-of.ts'

/** What the roles are called in Dutch. */
const DUTCH_ROLES: ReadonlyMap<string, Role> = new Map([
  ['leidinggevende', 'manager'],
  ['collega', 'colleague'],
  ['netwerk', 'network'],
  ['anders', 'other'],
])

export const addPeople: AddCommand = (program, deps) => {
  const { help } = deps.texts.follow.people
  const people = addCommand(program, 'people', help.people, deps)
  addListing(people, deps)
  addListing(addSubcommand(people, 'list', help['people list'], deps), deps)
  addAdd(people, deps)
  addKnows(people, deps)
  addTip(people, deps)
  addRemove(people, deps)
}

function addListing(command: Command, { run }: ProgramDeps): void {
  command.action(() =>
    run(
      requestOf(command, async ({ deps }) =>
        (await import('../../usecases/list-people.ts')).listPeople(deps),
      ),
    ),
  )
}

interface PersonOptions {
  readonly role?: Role
  readonly email?: string
}

function addAdd(people: Command, deps: ProgramDeps): void {
  const { help, option, argument, placeholder, roleWord } = deps.texts.follow.people
  const roles = ROLES.map((role) => roleWord[role])
  const add = addSubcommand(people, 'add', help['people add'], deps)
  add
    .argument(`<${placeholder.name}...>`, argument.name)
    .addOption(
      new Option(`--role <${placeholder.role}>`, option.role).argParser(oneOf(ROLES, DUTCH_ROLES, roles)),
    )
    .addOption(new Option(`--email <${placeholder.address}>`, option.email))
    .action((words: readonly string[]) => {
      const { role, email } = add.opts<PersonOptions>()
      const person = { name: words.join(' '), role: role ?? null, email: email ?? null }
      return deps.run(
        requestOf(add, async ({ deps: ready }) =>
          (await import('../../usecases/people.ts')).addPerson(ready, person),
        ),
      )
    })
}

function addKnows(people: Command, deps: ProgramDeps): void {
  const { help, option, argument, placeholder } = deps.texts.follow.people
  const { date } = deps.texts.commands.help.placeholder
  const knows = addSubcommand(people, 'knows', help['people knows'], deps)
  knows
    .argument(`<${placeholder.name}>`, argument.name)
    .argument(`[${placeholder.what}]`, argument.what)
    .addOption(new Option(`--why <${placeholder.why}>`, option.why))
    .addOption(new Option(`--since <${date}>`, option.since))
    .action((name: string, what: string | undefined) => {
      const { why, since } = knows.opts<{ why?: string; since?: string }>()
      const wish = { name, what: what ?? null, why: why ?? null, since: since ?? null }
      return deps.run(
        requestOf(
          knows,
          async ({ deps: ready }) => (await import('../../usecases/people.ts')).addKnows(ready, wish),
          { asks: what === undefined },
        ),
      )
    })
}

function addTip(people: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.people
  const tip = addSubcommand(people, 'tip', help['people tip'], deps)
  tip
    .argument(`<${placeholder.name}>`, argument.name)
    .argument(`[${placeholder.tip}]`, argument.tip)
    .action((name: string, text: string | undefined) =>
      deps.run(
        requestOf(
          tip,
          async ({ deps: ready }) =>
            (await import('../../usecases/people.ts')).addTip(ready, name, text ?? null),
          { asks: text === undefined },
        ),
      ),
    )
}

function addRemove(people: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.people
  const remove = addSubcommand(people, 'remove', help['people remove'], deps)
  remove
    .argument(`<${placeholder.name}...>`, argument.name)
    .action((words: readonly string[]) =>
      deps.run(
        requestOf(remove, async ({ deps: ready }) =>
          (await import('../../usecases/people.ts')).removePerson(ready, words.join(' ')),
        ),
      ),
    )
}
