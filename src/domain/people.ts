import type { Role } from './codes.ts'
import type { Day } from './day.ts'
import { sameName } from './fold.ts'
import { heldMeetings } from './meetings.ts'
import { descending } from './order.ts'
import type { Person } from './plan.ts'
import type { Knows } from './private/plan.ts'
import type { Folder, PeopleRecord } from './records.ts'

/** Somebody the user deals with about their career, with all that is kept about them. */
export interface KnownPerson {
  readonly name: string
  readonly role: Role | null
  readonly email: string | null
  readonly knows: readonly Knows[]
  readonly tips: readonly string[]
  /** The last conversation with them. */
  readonly lastTalk: Day | null
}

/** Everybody in the list of people, those who know something, and those whose tip was kept; the list first. */
export function knownPeople(folder: Folder, today: Day): readonly KnownPerson[] {
  const { shared, private: own } = folder.people
  const names = [
    ...(shared.people ?? []).map(({ name }) => name),
    ...(own.knows ?? []).map(({ name }) => name),
    ...Object.keys(own.tips ?? {}),
  ]
  const unique = names.filter((name, at) => names.findIndex((one) => sameName(one, name)) === at)
  return unique.map((name) => knownPerson(folder, name, today))
}

function knownPerson(folder: Folder, name: string, today: Day): KnownPerson {
  const { shared, private: own } = folder.people
  const listed = shared.people?.find((one) => sameName(one.name, name))
  const tips = Object.entries(own.tips ?? {}).flatMap(([who, texts]) => (sameName(who, name) ? texts : []))
  return {
    name,
    role: listed?.role ?? null,
    email: listed?.email ?? null,
    knows: (own.knows ?? [])
      .filter((one) => sameName(one.name, name))
      .toSorted(descending(({ since }) => since)),
    tips,
    lastTalk: heldMeetings(folder, today, name)[0]?.shared.date ?? null,
  }
}

/** How many different people know something of the plans; a network talk is planned to tell, so it does not count (advice S53). */
export function peopleWhoKnow({ people }: Folder): number {
  const network = new Set(
    (people.shared.people ?? []).filter(({ role }) => role === 'network').map(({ name }) => name),
  )
  const names = (people.private.knows ?? []).map(({ name }) => name)
  const counted = names.filter((name) => ![...network].some((one) => sameName(one, name)))
  return counted.filter((name, at) => counted.findIndex((one) => sameName(one, name)) === at).length
}

/** The list with somebody new, or with more about somebody in it. */
export function withPerson(record: PeopleRecord, person: Person): PeopleRecord {
  const before = record.shared.people ?? []
  const known = before.find((one) => sameName(one.name, person.name))
  const people = known
    ? before.map((one) => (one === known ? { ...one, ...person, name: one.name } : one))
    : [...before, person]
  return { ...record, shared: { ...record.shared, people } }
}

/** Notes that somebody knows something; the same words again replace the day and the reason. */
export function withKnows(record: PeopleRecord, knows: Knows): PeopleRecord {
  const others = (record.private.knows ?? []).filter(
    (one) => !(sameName(one.name, knows.name) && one.what === knows.what),
  )
  return { ...record, private: { ...record.private, knows: [...others, knows] } }
}

/** Keeps a tip somebody gave, once (advice S46). */
export function withTip(record: PeopleRecord, name: string, tip: string): PeopleRecord {
  const tips = record.private.tips ?? {}
  const key = Object.keys(tips).find((one) => sameName(one, name)) ?? name
  const before = Object.hasOwn(tips, key) ? (tips[key] ?? []) : []
  if (before.includes(tip)) return record
  return { ...record, private: { ...record.private, tips: { ...tips, [key]: [...before, tip] } } }
}

/** Takes somebody off the list, with what they know and what they told. */
export function withoutPerson(record: PeopleRecord, name: string): PeopleRecord {
  const { people, ...shared } = record.shared
  const { knows, tips, ...own } = record.private
  const left = (people ?? []).filter((one) => !sameName(one.name, name))
  const know = (knows ?? []).filter((one) => !sameName(one.name, name))
  const told = Object.entries(tips ?? {}).filter(([who]) => !sameName(who, name))
  return {
    ...record,
    shared: { ...shared, ...(left.length > 0 && { people: left }) },
    private: {
      ...own,
      ...(know.length > 0 && { knows: know }),
      ...(told.length > 0 && { tips: Object.fromEntries(told) }),
    },
  }
}
