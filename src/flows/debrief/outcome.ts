import { ownerOf } from '../../coach/agreements/owner-of.ts'
import { ifThenStep } from '../../coach/agreements/if-then-step.ts'
import type { Agreement, NotNow } from '../../domain/agreement.ts'
import { readIsoDay } from '../../domain/day.ts'
import { makeId } from '../../domain/ids.ts'
import type { OwnStep } from '../../domain/private/step.ts'
import { sameName } from '../../domain/fold.ts'
import { withPerson, withTip } from '../../domain/people.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { fileAnswers } from '../file-answers.ts'
import { standing, textOf, textsOf } from '../given.ts'
import type { Outcome } from '../prep/outcome.ts'
import { agreementLine, agreementsOf, saysLater } from './agreements-answer.ts'
import { saidAbout, stateOf } from './assumption-steps.ts'
import { notNowsOf } from './not-now-answer.ts'
import { isOwnAgreement, isOwnNotNow } from './telling.ts'
import {
  agreementContext,
  type DebriefContext,
  debriefFile,
  debriefSteps,
  madeAgreements,
  partner,
} from './steps.ts'

/** What a finished debrief changes: the meeting with its agreements, tips kept about the other, the name under mails. */
export function debriefOutcome(context: DebriefContext, answers: Answers): Outcome<MeetingRecord> {
  const steps = debriefSteps({ ...context, interactive: false }, answers)
  const base = context.subject ? tookPlace(context.subject) : newMeeting(context, answers)
  const filed = fileAnswers(base, 'meeting', steps, answers)
  const record: MeetingRecord = {
    ...filed,
    shared: {
      ...filed.shared,
      ...agreed(context, answers, filed),
      status: 'held',
      debriefed: context.today,
    },
    private: { ...filed.private, ...ownSteps(context, answers, filed), ...assumptions(filed, answers) },
  }
  const settings = fileAnswers(context.folder.settings, 'settings', steps, answers)
  const named = answers['your-name']?.is === 'given' ? withRecord(context.folder, settings) : context.folder
  const told = withIntroduced(withTheirTip(named, record, answers), answers)
  return { folder: withRecord(told, record), record }
}

/** A conversation that was called off and took place after all is no longer off. */
function tookPlace(meeting: MeetingRecord): MeetingRecord {
  const { cancelledBy: _off, ...shared } = meeting.shared
  return { ...meeting, shared }
}

function newMeeting(context: DebriefContext, answers: Answers): MeetingRecord {
  const file = debriefFile(context, answers)
  const name = partner(context, answers)
  const id = makeId('m', { kind: 'meeting', file, text: name, ordinal: 0 }, context.takenIds())
  return { type: 'meeting', file, shared: { id, kind: 'career', with: name, status: 'held' }, private: {} }
}

/** New agreements and "not now"s come after what was written down before. */
function agreed(
  context: DebriefContext,
  answers: Answers,
  meeting: MeetingRecord,
): Partial<MeetingRecord['shared']> {
  const agreements = madeAgreements(context, answers)
    .filter((made) => !isOwnAgreement(made, answers))
    .map((made) => agreementOf(made, answers, context))
  const later = notNows(answers).filter((one) => !isOwnNotNow(one, answers))
  return {
    ...(agreements.length > 0 && { agreements: [...(meeting.shared.agreements ?? []), ...agreements] }),
    ...(later.length > 0 && { notNow: [...(meeting.shared.notNow ?? []), ...later] }),
  }
}

/** Is a line said again in a "not now", in other words perhaps? One longer word in common is enough. */
function sharesAWord(line: string, { what, condition }: NotNow): boolean {
  const words = new Set(longWords(`${what} ${condition ?? ''}`))
  return longWords(line).some((word) => words.has(word))
}

const longWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !LATER_WORDS.has(word))

const LATER_WORDS: ReadonlySet<string> = new Set([
  'misschien',
  'later',
  'ooit',
  'maybe',
  'perhaps',
  'someday',
])

function agreementOf(
  made: ReturnType<typeof madeAgreements>[number],
  answers: Answers,
  context: DebriefContext,
): Agreement {
  const said = (part: string): string | undefined =>
    textOf(standing(answers, `agreement-${part}:${made.id}`, undefined))
  const who = made.who ?? owner(said('who'), context, answers)
  const by = made.by ?? readIsoDay(said('by') ?? '')
  const seen = made.seen ?? said('seen')
  const goal = said('goal')
  return {
    id: made.id,
    what: made.what,
    ...(who && { who }),
    ...(by && { by }),
    ...(seen && { seen }),
    status: 'open',
    made: context.today,
    ...(goal && { goal }),
  }
}

/** "ik" and the name of the person talked with become codes; any other name stays as it was typed. */
const owner = (said: string | undefined, context: DebriefContext, answers: Answers): string | undefined =>
  said === undefined ? undefined : (ownerOf(said, agreementContext(context, answers)) ?? said)

/** What was left for later: as answered, or the line itself when the question was passed over. */
function notNows(answers: Answers): readonly NotNow[] {
  const lines = agreementsOf(standing(answers, 'agreements', undefined))
    .filter(saysLater)
    .map(agreementLine)
  const passedOver = answers['maybe']?.is === 'given' ? undefined : lines.map((line) => ({ what: line }))
  const said = notNowsOf(standing(answers, 'maybe', passedOver))
  const unsaid = lines.filter((line) => !said.some((one) => sharesAWord(line, one)))
  return [...said, ...unsaid.map((what) => ({ what }))]
}

/**
 * The step of the next two days is the user's own; it counts among their promises, not among the agreements. So does what
 * was agreed and is not for the other to read: nothing that was typed is lost.
 */
function ownSteps(
  context: DebriefContext,
  answers: Answers,
  meeting: MeetingRecord,
): { readonly steps?: readonly OwnStep[] } {
  const kept = keptSteps(context, answers, meeting)
  const withKept = [...(meeting.private.steps ?? []), ...kept]
  const next = nextStep(context, answers, { ...meeting, private: { ...meeting.private, steps: withKept } })
  const steps = [...withKept, ...next]
  return kept.length + next.length > 0 ? { steps } : {}
}

/** Agreements and what was put off, as far as they stay with the user. */
function keptSteps(
  context: DebriefContext,
  answers: Answers,
  { file, private: own }: MeetingRecord,
): readonly OwnStep[] {
  const before = own.steps ?? []
  const isNew = ({ what }: Pick<OwnStep, 'what'>): boolean => before.every((step) => step.what !== what)
  const promised = madeAgreements(context, answers)
    .filter((made) => isOwnAgreement(made, answers))
    .map((made): OwnStep => {
      const { by } = agreementOf(made, answers, context)
      return {
        id: made.id,
        what: agreementLine(made),
        ...(by && { by }),
        status: 'open',
        made: context.today,
      }
    })
  const taken = new Set([...context.takenIds(), ...madeAgreements(context, answers).map((made) => made.id)])
  const later = notNows(answers)
    .filter((one) => isOwnNotNow(one, answers))
    .map(({ what, again }, at): OwnStep => {
      const id = makeId('a', { kind: 'not-now', file, text: what, ordinal: at }, taken)
      return { id, what, ...(again && { by: again }), status: 'open', made: context.today }
    })
  return [...promised, ...later].filter(isNew)
}

function nextStep(context: DebriefContext, answers: Answers, meeting: MeetingRecord): readonly OwnStep[] {
  const text = textOf(standing(answers, 'next48', undefined))
  const before = meeting.private.steps ?? []
  if (!text || before.some((step) => step.what === ifThen(text, context).what)) return []
  const taken = new Set([
    ...context.takenIds(),
    ...madeAgreements(context, answers).map((made) => made.id),
    ...before.map((step) => step.id),
  ])
  const id = makeId('a', { kind: 'step', file: meeting.file, text, ordinal: before.length }, taken)
  const { what, by } = ifThen(text, context)
  return [{ id, what, ...(by && { by }), status: 'open', made: context.today }]
}

const ifThen = (text: string, context: DebriefContext): ReturnType<typeof ifThenStep> =>
  ifThenStep(text, { today: context.today, lang: context.language })

function assumptions(meeting: MeetingRecord, answers: Answers): Partial<MeetingRecord['private']> {
  const before = meeting.private.assumptions
  if (!before) return {}
  return {
    assumptions: before.map((one) => {
      const state = stateOf(one, answers)
      const { state: _before, said: _said, ...rest } = one
      const words = saidAbout(one, answers)
      return { ...rest, ...(state && { state }), ...(words !== undefined && { said: words }) }
    }),
  }
}

/** What the other told about their own career, kept under their name (advice S46, S47). */
function withTheirTip(folder: Folder, meeting: MeetingRecord, answers: Answers): Folder {
  const tip = textOf(standing(answers, 'their-career', undefined))
  if (!tip) return folder
  return withRecord(folder, withTip(folder.people, meeting.shared.with, tip))
}

/** Whom they named, on the list of people, where the user wants that (advice S75). */
function withIntroduced(folder: Folder, answers: Answers): Folder {
  if (standing(answers, 'introduced-listed', false) !== true) return folder
  const listed = folder.people.shared.people ?? []
  const names = textsOf(standing(answers, 'introduced', undefined)).filter(
    (name) => !listed.some((one) => sameName(one.name, name)),
  )
  const people = names.reduce((record, name) => withPerson(record, { name, role: 'network' }), folder.people)
  return people === folder.people ? folder : withRecord(folder, people)
}
