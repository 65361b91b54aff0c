import { knownNames } from '../domain/known-name.ts'
import { knownPeople, type KnownPerson } from '../domain/people.ts'
import type { Folder } from '../domain/records.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { typed as typedCommand } from '../text/typed-command.ts'
import type { PeopleDeps } from './people.ts'
import { besides, type CommandResult } from './result.ts'

/** Everybody the user deals with, who knows what since when and why, and their tips (advice S26, S53, B19). */
export async function listPeople({ clock, store, catalogue }: PeopleDeps): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const people = knownPeople(folder, clock.today())
  const texts = catalogue.follow.people
  const isOwn = people.some(({ knows, tips }) => knows.length + tips.length > 0)
  return besides(problems, people.length === 0, {
    is: 'done',
    lines:
      people.length === 0
        ? nobody(folder, catalogue)
        : [...people.flatMap((one) => linesOf(one, catalogue)), ...(isOwn ? ['', texts.onlyYou] : [])],
    json: { schema: 1, command: 'people', items: people.map(personJson) },
  })
}

/** As many are offered as one looks at. */
const MOST_OFFERED = 5

/** Nobody is in the list: those of the conversations are offered. */
function nobody(folder: Folder, { follow: { people: texts } }: Catalogue): readonly string[] {
  const names = knownNames(folder).slice(0, MOST_OFFERED)
  if (names.length === 0) return texts.none
  const commands = names.map((name) =>
    typedCommand(['people', 'add', name, '--role', texts.roleWord.manager]),
  )
  return texts.noneYet(names, commands.slice(0, 1))
}

function linesOf(person: KnownPerson, { follow, dates }: Catalogue): readonly string[] {
  const texts = follow.people
  const role = person.role === null ? null : texts.role[person.role]
  return [
    texts.line({ ...person, role }, dates),
    ...person.knows.map(({ what, since, why }) => texts.knows({ what, since, why: why ?? null }, dates)),
    ...person.tips.map((tip) => texts.tip(tip)),
  ]
}

const personJson = ({ name, role, email, lastTalk, knows, tips }: KnownPerson): Json => ({
  name,
  role,
  email,
  lastTalk,
  private: {
    knows: knows.map((one) => ({ what: one.what, since: one.since, why: one.why ?? null })),
    tips: [...tips],
  },
})
