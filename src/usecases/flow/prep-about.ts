import { dayOf, upcoming, wasHeld } from '../../domain/meetings.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import type { Asker } from '../../engine/asker.ts'
import { askYes } from '../ask-yes.ts'
import { type CommandResult, usage } from '../result.ts'
import type { Asked } from './begin.ts'
import { later } from './later.ts'
import { meetingProblem } from './meeting-problem.ts'
import type { FlowDeps } from './run.ts'
import { whatIsNamed } from './which-talk.ts'

/** What a preparation is about: a conversation there is, or who a new one will be with. */
export interface About {
  readonly subject: MeetingRecord | null
  readonly name: string | null
}

/** A name is about the conversation ahead with that person, or else a new one: what was held is not prepared again. */
export async function prepAbout(
  deps: FlowDeps,
  folder: Folder,
  named: string,
  from: Asked,
): Promise<About | CommandResult> {
  const today = deps.clock.today()
  const asker = from.is === 'keyboard' ? deps.asker : null
  const found = await whatIsNamed({ catalogue: deps.catalogue, asker }, folder, named, {
    today,
    looking: 'ahead',
  })
  switch (found.is) {
    case 'later':
      return later(deps, 'prep', null, {})
    case 'wrong':
      return usage(meetingProblem(found.text, found.match))
    case 'person':
      return { subject: null, name: found.name }
    case 'talk': {
      const { meeting, byName } = found
      const isAhead = upcoming(folder, today).includes(meeting)
      if (wasHeld(meeting)) return anew(deps, asker, meeting, byName)
      return byName && !isAhead
        ? { subject: null, name: meeting.shared.with }
        : { subject: meeting, name: null }
    }
  }
}

/** Says that a conversation was held, and prepares a new one with that person instead; asked where that one was meant. */
async function anew(
  deps: FlowDeps,
  asker: Asker | null,
  meeting: MeetingRecord,
  byName: boolean,
): Promise<About | CommandResult> {
  const { catalogue } = deps
  const name = meeting.shared.with
  const day = dayOf(meeting)
  const { heldAsk, heldSaid } = catalogue.ui.whichTalk
  const date = day === null ? null : catalogue.dates.longDay(day)
  if (byName) {
    asker?.show(['', heldSaid(name, date)])
    return { subject: null, name }
  }
  if (asker === null) return usage({ problem: { code: 'held-before', with: name, day } })
  const said = await askYes(asker, { id: 'anew', label: heldAsk(name, date) }, catalogue.ui)
  if (said === 'yes') return { subject: null, name }
  if (said === 'later') return later(deps, 'prep', null, {})
  const lines = [catalogue.ui.nothingChanged]
  return { is: 'done', lines, json: { schema: 1, command: 'prep', record: null } }
}
