import { noticedInDebrief } from '../flows/debrief/noticed.ts'
import type { Day } from '../domain/day.ts'
import { sameName } from '../domain/fold.ts'
import { allIds } from '../domain/ids.ts'
import { openSides } from '../domain/ledger.ts'
import { mailState } from '../domain/mail-state.ts'
import { talksToDebrief } from '../domain/due.ts'
import { awaitingDebrief, upcoming } from '../domain/meetings.ts'
import { debriefGaps } from '../domain/readiness.ts'
import { lastReview, managerName } from '../domain/rhythm.ts'
import { talkTrend } from '../domain/talk-trend.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { debriefIntro } from '../flows/debrief/intro.ts'
import { debriefOutcome } from '../flows/debrief/outcome.ts'
import { type DebriefContext, debriefSheet, debriefSteps } from '../flows/debrief/steps.ts'
import { confirmationMailView } from '../render/share/confirmation-mail-view.ts'
import { type Standing, wholeOf } from '../domain/standing.ts'
import type { Note } from '../text/notes.ts'
import type { DocumentWords } from '../render/words.ts'
import { developmentPlan } from './flow/development-plan.ts'
import { askerOver } from './flow/asker-over.ts'
import { openFor, type OpenedFolder } from './flow/opened-folder.ts'
import type { FlowDefinition, FlowDocument, NextStep } from './flow/definition.ts'
import { type Asked, draftFor, meetingOfSheet, withDraft } from './flow/begin.ts'
import { stemOf } from './flow/documents.ts'
import { meetingProblem } from './flow/meeting-problem.ts'
import { later } from './flow/later.ts'
import { alike, chooseTalk, namedIn, whatIsNamed } from './flow/which-talk.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import type { Draft } from './ports.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { type CommandResult, failed, usage, unreadable } from './result.ts'

const definition: FlowDefinition<DebriefContext, MeetingRecord> = {
  id: 'debrief',
  version: 1,
  steps: debriefSteps,
  sheet: debriefSheet,
  outcome: debriefOutcome,
  intro: debriefIntro,
  oneOf: ['agreements', 'summary'],
  noticed: noticedInDebrief,
  closing: ({ record, folder }, { today }) => [...gaps(record), ...trends(record, folder, today)],
  documents: ({ record, folder }, { today }, words): readonly FlowDocument[] => [
    {
      template: 'confirmation-mail',
      view: confirmationMailView(record.shared, folder.settings.shared['your-name'] ?? null, words),
      audience: 'share',
      stem: stemOf(record.file),
    },
    ...renewedPlan(record, folder, today, words),
  ],
  next: ({ record, folder }, { today }) => nextAfter(folder, record, today),
}

/** After a talk with the manager the plan of the last review is renewed where it stands; without a review there is none. */
function renewedPlan(
  { shared }: MeetingRecord,
  folder: Folder,
  today: DebriefContext['today'],
  words: DocumentWords,
): readonly FlowDocument[] {
  const last = lastReview(folder, today)
  const manager = managerName(folder, today)
  const isManager = manager !== null && sameName(manager, shared.with)
  return last !== null && isManager ? [developmentPlan(folder, today, stemOf(last.file), words)] : []
}

/** What a conversation lacks to lead somewhere, said once (advice S5). */
const gaps = (meeting: MeetingRecord): readonly Note[] =>
  debriefGaps(meeting).includes('agreement') ? [{ key: 'no-agreements' }] : []

/** What three conversations in a row have in common, said where the last of them says it too (advice S74, S98, B18). */
function trends(meeting: MeetingRecord, folder: Folder, today: DebriefContext['today']): readonly Note[] {
  const { talksMost, littleCareer } = talkTrend(folder, today)
  const said = meeting.private
  return [
    ...(talksMost && said['talk-listen'] === 'me' ? [{ key: 'talks-most' } as const] : []),
    ...(littleCareer && said['career-share'] !== undefined
      ? [{ key: 'little-career', name: managerName(folder, today) ?? meeting.shared.with } as const]
      : []),
  ]
}

/** The mail first, while its 48 hours run; else the next own step, else the next conversation (advice S102). */
function nextAfter(folder: Folder, meeting: MeetingRecord, today: DebriefContext['today']): NextStep {
  const mail = mailState(meeting, today)
  const { id, with: name, next } = meeting.shared
  if (mail.is === 'due' || mail.is === 'late')
    return { what: { of: 'send-mail', meeting: id }, date: mail.is === 'due' ? mail.by : today, with: name }
  const step = openSides(folder, today).mine.find(({ file }) => file === meeting.file)
  if (step) return { what: { of: 'step', text: step.what }, date: step.by, with: name }
  return next
    ? { what: { of: 'talk' }, date: next, with: name }
    : { what: { of: 'set-date' }, date: null, with: name }
}

/** Looks back on a conversation: the one named, or the latest past one that has no debrief yet. */
export async function debrief(deps: FlowDeps, request: MeetingFlowRequest): Promise<CommandResult> {
  const opened = await openFor(deps, request.from)
  const { folder, problems } = opened
  if (problems().length > 0) return failed(unreadable(problems()))
  const begin = await begins(deps, request, opened)
  if (problems().length > 0) return failed(unreadable(problems()))
  if ('is' in begin) return begin
  const { subject, name, draft } = begin
  const context: DebriefContext = {
    today: deps.clock.today(),
    language: deps.catalogue.language,
    route: request.route,
    folder,
    readyQuestions: [],
    networkQuestion: '',
    interactive: deps.asker !== null,
    subject,
    name,
    takenIds: () => allIds(folder),
  }
  const from = withDraft(request.from, draft)
  const known = subject && { file: subject.file, id: subject.shared.id }
  return runFlowCommand(deps, { ...request, from }, { definition, context, subject: known, folder, opened })
}

interface Beginning {
  readonly subject: MeetingRecord | null
  /** Whom it was with, where there is no conversation yet. */
  readonly name: string | null
  readonly draft: Draft | null
}

async function begins(
  deps: FlowDeps,
  { meeting, from }: MeetingFlowRequest,
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
  const draft = await draftFor(deps, 'debrief', from, null, opened)
  if (draft === 'later') return later(deps, 'debrief', null, {})
  if (draft) {
    const subject = folder.meetings.find(({ file }) => file === draft.subject) ?? null
    return { subject, name: null, draft }
  }
  const subject = await latestTalk(deps, opened, waiting, from)
  return subject === 'later' ? later(deps, 'debrief', null, {}) : { subject, name: null, draft: null }
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
    const near = asker === null && !found.isKnown ? alike(folder, named) : []
    if (near.length > 0) return usage(meetingProblem(named, { is: 'none', near }))
    return { subject: null, name: found.name, draft: null }
  }
  const { date, with: name, id } = found.meeting.shared
  if (date !== undefined && date > today)
    return usage({ problem: { code: 'not-held-yet', with: name, day: date, id } })
  const draft = await draftFor(deps, 'debrief', from, found.meeting.file, opened)
  return draft === 'later' ? later(deps, 'debrief', null, {}) : { subject: found.meeting, name: null, draft }
}

/** Conversations that wait to be looked back on, and those ahead that have no day. */
interface Waiting {
  readonly waiting: readonly MeetingRecord[]
  readonly undated: readonly MeetingRecord[]
}

const waitingIn = (folder: Standing, today: Day): Waiting => ({
  waiting: [...new Set([...talksToDebrief(folder, today), ...awaitingDebrief(folder, today)])].map(wholeOf),
  undated: upcoming(folder, today)
    .filter(({ shared }) => shared.date === undefined)
    .map(wholeOf),
})

/**
 * The conversation that waits to be looked back on. Where several do, or only some that never got a day, it is asked;
 * without anybody to ask it is the latest.
 */
async function latestTalk(
  { catalogue, asker }: FlowDeps,
  opened: OpenedFolder,
  { waiting, undated }: Waiting,
  from: Asked,
): Promise<MeetingRecord | null | 'later'> {
  const latest = waiting[0] ?? null
  if (from.is !== 'keyboard' || !asker) return latest
  const choices = waiting.length > 0 ? waiting : undated
  if (choices.length === 0 || (latest !== null && waiting.length === 1)) return latest
  return chooseTalk(catalogue, askerOver(opened, asker), choices, 'debrief')
}
