import type { MeetingKind, Role } from '../../domain/codes.ts'
import { sameName } from '../../domain/fold.ts'
import type { Note } from '../../text/notes.ts'
import type { PrepContext } from './prep-context.ts'

type Suggested = 'hr' | 'sounding-board' | 'network'

/** Kinds that fit a role; with a manager or a colleague any kind may be right. */
const FITS: Readonly<Partial<Record<Role, Suggested>>> = {
  hr: 'hr',
  mentor: 'sounding-board',
  coach: 'sounding-board',
  network: 'network',
}

/**
 * The kind of conversation that fits who it is with, as the user keeps it among their people (advice S41).
 * @param chosen the kind already chosen; null while it is still to be chosen
 */
export function suggestedKind(
  { folder }: PrepContext,
  name: string,
  chosen: MeetingKind | null,
): readonly Note[] {
  const person = (folder.people.shared.people ?? []).find((one) => name !== '' && sameName(one.name, name))
  const kind = person?.role === undefined ? undefined : FITS[person.role]
  return person === undefined || kind === undefined || kind === chosen
    ? []
    : [{ key: 'role-suggests', name: person.name, kind, chosen: chosen !== null }]
}
