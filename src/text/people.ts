import type { Role } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

type PeopleCommand = 'people' | 'people list' | 'people add' | 'people knows' | 'people tip' | 'people remove'

/** What `career people` says. */
export interface PeopleTexts {
  readonly help: HelpOf<PeopleCommand>
  readonly option: Readonly<Record<'role' | 'email' | 'why' | 'since', string>>
  readonly argument: Readonly<Record<'name' | 'what' | 'tip', string>>
  readonly placeholder: Readonly<Record<'role' | 'name' | 'what' | 'tip' | 'why' | 'address', string>>
  /** Asked where nothing was typed. */
  readonly ask: Readonly<Record<'knows' | 'tip', (name: string) => string>>
  readonly role: Readonly<Record<Role, string>>
  /** What is typed for a role. */
  readonly roleWord: Readonly<Record<Role, string>>
  readonly line: (
    person: {
      readonly name: string
      readonly role: string | null
      readonly email: string | null
      readonly lastTalk: Day | null
    },
    dates: DateTexts,
  ) => string
  readonly knows: (
    one: { readonly what: string; readonly since: Day; readonly why: string | null },
    dates: DateTexts,
  ) => string
  readonly tip: (text: string) => string
  readonly onlyYou: string
  readonly none: readonly string[]
  /** Nobody is in the list, while these people stand in conversations; the commands put them in it. */
  readonly noneYet: (names: readonly string[], commands: readonly string[]) => readonly string[]
  readonly added: (name: string, role: string | null) => string
  readonly noted: (name: string, what: string) => string
  /** Asked once: a reason keeps the list short. */
  readonly withoutWhy: (name: string) => string
  readonly tipKept: (name: string) => string
  readonly removed: (name: string) => string
}
