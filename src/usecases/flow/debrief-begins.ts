import { talksToDebrief } from '../../domain/due.ts'
import type { Day } from '../../domain/day.ts'
import { alikeNames, knownNames } from '../../domain/known-name.ts'
import { awaitingDebrief, upcoming } from '../../domain/meetings.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import { type Standing, wholeOf } from '../../domain/standing.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Asker } from '../../engine/asker.ts'
import type { Draft } from '../ports.ts'
import type { MeetingFlowRequest } from '../prep.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { askerOver } from './asker-over.ts'
import { type Asked, draftFor, meetingOfSheet } from './begin.ts'
import { earlyAgain, heldEarly } from './held-early.ts'
import { later } from './later.ts'
import { meetingProblem } from './meeting-problem.ts'
import { type Other, otherTalk } from './other-talk.ts'
import type { OpenedFolder } from './opened-folder.ts'
import { withIn } from './resume.ts'
import type { FlowDeps } from './run.ts'
import { chooseTalk, namedIn, whatIsNamed } from './which-talk.ts'

/** What a debrief begins with. */
export interface Beginning {
  readonly subject: MeetingRecord | null
  /** Whom it was with, where there is no conversation yet. */
  readonly name: string | null
  readonly draft: Draft | null
  /** What was answered on the way here, and is not asked again. */
  readonly given?: Answers
}

/** With which conversation it goes on: the one named, the draft's, one that waits, or none yet. */
export async function debriefBegins(
  deps: FlowDeps,
  { meeting, from }: Pick<MeetingFlowRequest, 'meeting' | 'from'>,
  opened: OpenedFolder,
): Promise<Beginning | CommandResult> {
  const { folder, working } = opened
  const today = deps.clock.today()
  const named = meeting ?? (from.is === 'sheet' ? await meetingOfSheet(deps, from.source) : null)
  if (named !== null) {
    await working(() => namedIn(folder, named, { today, looking: 'back' }))
    return beginsWith(deps, opened, named, from)
  }
  // Looked at before anything is asked: what is broken there is told first.
  const waiting = await working(() => waitingIn(opened.standing, today))
  if (opened.problems().length > 0) return failed(unreadable(opened.problems()))
  const draft = await draftFor(deps, { flow: 'debrief', from, opened, nameOf: withIn(opened.standing) })
  if (draft === 'later') return later(deps, 'debrief', null, {})
  if (draft) {
    const subject = folder.meetings.find(({ file }) => file === draft.subject) ?? null
    return { subject: subject && earlyAgain(subject, draft), name: null, draft }
  }
  const talk = await latestTalk(deps, opened, waiting, from)
  switch (talk.is) {
    case 'later':
      return later(deps, 'debrief', null, {})
    case 'none':
      return { subject: null, name: null, draft: null }
    case 'new':
      return { subject: null, name: null, draft: null, given: { with: { is: 'given', value: talk.name } } }
    case 'talk': {
      const asker = from.is === 'keyboard' ? deps.asker : null
      return asker !== null && isAhead(talk.meeting, today)
        ? beginsEarly(deps, opened, asker, talk.meeting)
        : { subject: talk.meeting, name: null, draft: null }
    }
  }
}

const isAhead = ({ shared: { date } }: MeetingRecord, today: Day): boolean =>
  date !== undefined && date > today

/** With a conversation that is planned for a later day, if it was held already. */
async function beginsEarly(
  deps: FlowDeps,
  opened: OpenedFolder,
  asker: Asker,
  meeting: MeetingRecord,
): Promise<Beginning | CommandResult> {
  const early = await heldEarly(deps.catalogue, askerOver(opened, asker), meeting, deps.clock.today())
  if (early.is === 'later') return later(deps, 'debrief', null, {})
  return early.is === 'not-yet'
    ? { is: 'done', lines: early.lines, json: { schema: 1, command: 'debrief', record: null } }
    : { subject: early.meeting, name: null, draft: null }
}

/** The conversation, or the person, that was named. */
async function beginsWith(
  deps: FlowDeps,
  opened: OpenedFolder,
  named: string,
  from: Asked,
): Promise<Beginning | CommandResult> {
  const { folder } = opened
  const today = deps.clock.today()
  const asker = from.is === 'keyboard' ? deps.asker : null
  const asking = { catalogue: deps.catalogue, asker }
  const found = await whatIsNamed(asking, folder, named, { today, looking: 'back' })
  if (found.is === 'later') return later(deps, 'debrief', null, {})
  if (found.is === 'wrong') return usage(meetingProblem(found.text, found.match))
  if (found.is === 'person') {
    // Where nobody can be asked, what looks like a name is a slip of the pen rather than somebody new.
    const near = asker === null && !found.isKnown ? alikeNames(knownNames(folder), named) : []
    if (near.length > 0) return usage(meetingProblem(named, { is: 'none', near }))
    return { subject: null, name: found.name, draft: null }
  }
  const { date, with: name, id } = found.meeting.shared
  const ahead = isAhead(found.meeting, today)
  if (ahead && date !== undefined && asker === null)
    return usage({ problem: { code: 'not-held-yet', with: name, day: date, id } })
  const draft = await draftFor(deps, {
    flow: 'debrief',
    from,
    subject: found.meeting.file,
    opened,
    nameOf: withIn(folder),
  })
  if (draft === 'later') return later(deps, 'debrief', null, {})
  if (draft !== null) return { subject: earlyAgain(found.meeting, draft), name: null, draft }
  return ahead && asker !== null
    ? beginsEarly(deps, opened, asker, found.meeting)
    : { subject: found.meeting, name: null, draft }
}

/** Conversations that wait to be looked back on, and those ahead: of a later day, or of none. */
interface Waiting {
  readonly waiting: readonly MeetingRecord[]
  readonly ahead: readonly MeetingRecord[]
}

const waitingIn = (folder: Standing, today: Day): Waiting => ({
  waiting: [...new Set([...talksToDebrief(folder, today), ...awaitingDebrief(folder, today)])].map(wholeOf),
  ahead: upcoming(folder, today)
    .filter(({ shared }) => shared.date !== today)
    .map(wholeOf),
})

/**
 * The conversation that waits to be looked back on. Where several do, or only some are ahead, it is asked, for one may have
 * been held before its day; without anybody to ask it is the latest.
 */
async function latestTalk(
  { catalogue, asker, clock }: FlowDeps,
  opened: OpenedFolder,
  { waiting, ahead }: Waiting,
  from: Asked,
): Promise<Other | { readonly is: 'none' }> {
  const [latest] = waiting
  const isPlain = waiting.length === 1 || waiting.length + ahead.length === 0
  if (from.is !== 'keyboard' || !asker || isPlain)
    return latest === undefined ? { is: 'none' } : { is: 'talk', meeting: latest }
  const talks = [...waiting, ...ahead]
  const over = askerOver(opened, asker)
  const chosen = await chooseTalk(catalogue, over, talks, 'debrief')
  if (chosen === 'later') return { is: 'later' }
  return chosen === null
    ? otherTalk(catalogue, over, { folder: opened.folder, today: clock.today() }, talks)
    : { is: 'talk', meeting: chosen }
}
