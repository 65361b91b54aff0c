import type { Day } from '../../domain/day.ts'
import { sameName } from '../../domain/fold.ts'
import { knownNames } from '../../domain/known-name.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import type { Asker } from '../../engine/asker.ts'
import { readName } from '../../flows/read-name.ts'
import { typedText } from '../../flows/typed-text.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { askRead } from '../ask-read.ts'
import { askYes } from '../ask-yes.ts'
import { chooseTalk } from './which-talk.ts'

/** What "another conversation" turned out to be. */
export type Other =
  | { readonly is: 'talk'; readonly meeting: MeetingRecord }
  | { readonly is: 'new'; readonly name: string }
  | { readonly is: 'later' }

/**
 * Asks with whom another conversation was. Of somebody with whom one is planned or waits it is asked whether it was that one:
 * who overlooked it in the list would have it twice.
 * @param talks those that were offered
 */
export async function otherTalk(
  catalogue: Catalogue,
  asker: Asker,
  { folder, today }: { readonly folder: Folder; readonly today: Day },
  talks: readonly MeetingRecord[],
): Promise<Other> {
  const parse = readName(() => knownNames(folder), { today, language: catalogue.language })
  const asked = { id: 'with', kind: 'line', text: 'debrief.with', audience: 'share', required: true } as const
  const answered = await askRead(asker, { ...asked, parse }, catalogue)
  if (answered.is !== 'answer') return { is: 'later' }
  const name = typedText(answered.raw)
  const meeting = await wasItThis(
    catalogue,
    asker,
    talks.filter(({ shared }) => sameName(shared.with, name)),
  )
  if (meeting === 'later') return { is: 'later' }
  return meeting === null ? { is: 'new', name } : { is: 'talk', meeting }
}

/** The one conversation with somebody, or one of several; null when it was none of them. */
async function wasItThis(
  catalogue: Catalogue,
  asker: Asker,
  theirs: readonly MeetingRecord[],
): Promise<MeetingRecord | null | 'later'> {
  const [first, second] = theirs
  if (first === undefined) return null
  if (second !== undefined) return chooseTalk(catalogue, asker, theirs, 'debrief')
  const { with: name, date } = first.shared
  const label = catalogue.ui.whichTalk.wasItThis(
    name,
    date === undefined ? null : catalogue.dates.longDay(date),
  )
  const said = await askYes(asker, { id: 'was-it-this', label }, catalogue.ui)
  if (said === 'later') return 'later'
  return said === 'yes' ? first : null
}
