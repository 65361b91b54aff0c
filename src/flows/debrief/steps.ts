import { isNoStep } from '../../coach/agreements/no-step.ts'
import { meetingFile } from '../../domain/file-names.ts'
import { makeId } from '../../domain/ids.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import { buildStep, OPEN, type Sources, type Spec } from '../build-step.ts'
import { typedText } from '../typed-text.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import { askingOnce } from '../unlikely.ts'
import { readDay } from '../read-day.ts'
import { readLine, readText } from '../readers.ts'
import { moreStep, shareAnywaySteps, withNames, yourNameSteps, wantsFull } from '../shared-steps.ts'
import { assumptionSteps, closed } from './assumption-steps.ts'
import {
  type AgreementAnswer,
  type AgreementContext,
  agreementLine,
  agreementLines,
  agreementsOf,
  readAgreements,
  saysLater,
} from './agreements-answer.ts'
import { agreementGoals, feedbackSteps, introductions } from './full-steps.ts'
import { notNowLines, readNotNows } from './not-now-answer.ts'
import { type DebriefId, debriefSpec } from './questions.ts'
import { withTellingAsked } from './telling.ts'

export interface DebriefContext extends FlowContext {
  /** The conversation looked back on; null when there is none and `with` and `date` are asked first. */
  readonly subject: MeetingRecord | null
  /** Whom it was with, as named on the command line, while there is no conversation yet. */
  readonly name: string | null
  /** Gives the ids in use, so that a new agreement gets its own; every record is looked at for it. */
  readonly takenIds: () => ReadonlySet<string>
}

const QUICK: readonly DebriefId[] = ['said', 'summary']
const LOOK_BACK: readonly DebriefId[] = ['feel', 'meaning', 'thanks']
const LEARNED: readonly DebriefId[] = ['learn', 'their-career', 'career-share', 'talk-listen']

/** The questions of a debrief that apply given these answers, in order. */
export function debriefSteps(context: DebriefContext, answers: Answers): readonly FlowStep[] {
  const first = [...whoAndWhen(context), ...QUICK, ...(isNetwork(context) ? LEARNED_THERE : [])]
  const quick = [
    ...first.map((id) => (id === 'with' ? withWhom(context) : row(id, context))),
    ...agreementSteps(context, answers),
    ...afterwards(context, answers),
    ...yourNameSteps(context),
  ]
  const more = context.interactive && context.route === 'quick' ? [moreStep('debrief')] : []
  const all = [...quick, ...more, ...fullSteps(context, answers)]
  const name = partner(context, answers)
  return withTellingAsked(shareAnywaySteps(all, answers, name), answers, name)
}

const withWhom = (context: DebriefContext): FlowStep =>
  withNames(row('with', context, context.name === null ? {} : { known: context.name }), context)

const LEARNED_THERE: readonly DebriefId[] = ['learned-there']

const isNetwork = ({ subject }: DebriefContext): boolean => subject?.shared.kind === 'network'

const whoAndWhen = ({ subject }: DebriefContext): readonly DebriefId[] => {
  if (!subject) return ['with', 'date']
  return subject.shared.date ? [] : ['date']
}

const row = (id: DebriefId, context: DebriefContext, more: Partial<Spec> = {}): FlowStep =>
  buildStep({ ...debriefSpec(id), ...more }, sourcesOf(context), OPEN, context)

/** The records in which old answers of a debrief stand. */
export const sourcesOf = (context: DebriefContext): Sources => ({
  meeting: context.subject,
  settings: context.folder.settings,
})

/** With whom the conversation was; empty while that was not said. */
export const partner = (context: DebriefContext, answers: Answers): string =>
  textOf(standing(answers, 'with', context.subject?.shared.with ?? context.name ?? undefined)) ?? ''

/** What reading an agreement takes: the day it was made, and the names it may be about. */
export const agreementContext = (context: DebriefContext, answers: Answers): AgreementContext => ({
  today: context.today,
  lang: context.language,
  partner: partner(context, answers) || null,
  names: (context.folder.people.shared.people ?? []).map((person) => person.name),
  me: context.folder.settings.shared['your-name'] ?? null,
})

/** The agreements, and of each what its line did not say. */
function agreementSteps(context: DebriefContext, answers: Answers): readonly FlowStep[] {
  const ask: FlowStep = {
    id: 'agreements',
    kind: 'list',
    text: 'debrief.agreements',
    part: 'agreed',
    audience: 'share',
    mayChange: false,
    notes: (context.subject?.shared.agreements ?? []).map((one) => ({
      key: 'already-agreed',
      what: one.what,
    })),
    parse: readAgreements(agreementContext(context, answers)),
    typed: agreementLines,
  }
  return [ask, ...madeAgreements(context, answers).flatMap((made) => missingParts(made, context))]
}

/** An agreement of this debrief, with the id it will have. */
export interface MadeAgreement extends AgreementAnswer {
  readonly id: string
}

/** The agreements of this debrief with the ids they will have; lines that say "later" are none. */
export function madeAgreements(context: DebriefContext, answers: Answers): readonly MadeAgreement[] {
  const said = agreementsOf(standing(answers, 'agreements', undefined)).filter(
    (one) => !saysLater(one) && !isNoted(one, context),
  )
  if (said.length === 0) return []
  const file = debriefFile(context, answers)
  const before = context.takenIds()
  const made = new Set<string>()
  const taken = { has: (id: string) => before.has(id) || made.has(id) }
  const offset = context.subject?.shared.agreements?.length ?? 0
  return said.map((one, index) => {
    const id = makeId('a', { kind: 'agreement', file, text: one.what, ordinal: offset + index }, taken)
    made.add(id)
    return { ...one, id }
  })
}

/** The same words for the same person, noted today already: a sheet that is answered twice agrees nothing twice. */
const isNoted = ({ what, who }: AgreementAnswer, { subject, today }: DebriefContext): boolean =>
  (subject?.shared.agreements ?? []).some(
    (one) => one.made === today && one.what === what && (who === undefined || one.who === who),
  )

/** The file this debrief is kept in: the meeting's own, or a new one named after its date and person. */
export const debriefFile = (context: DebriefContext, answers: Answers): string =>
  context.subject?.file ??
  meetingFile(
    readIsoDay(textOf(standing(answers, 'date', undefined)) ?? ''),
    partner(context, answers),
    context.folder.files,
  )

function missingParts(made: MadeAgreement, context: DebriefContext): readonly FlowStep[] {
  const part = (id: string, spec: Pick<FlowStep, 'kind' | 'text' | 'parse'>): FlowStep => ({
    id: `${id}:${made.id}`,
    params: { quote: made.line ?? made.what },
    part: 'agreed',
    conditional: true,
    screen: 'agreements',
    audience: 'share',
    mayChange: false,
    typed: typedText,
    ...spec,
  })
  return [
    ...(made.who === undefined
      ? [part('agreement-who', { kind: 'line', text: 'debrief.agreement-who', parse: readLine })]
      : []),
    ...(made.by === undefined
      ? [
          part('agreement-by', {
            kind: 'date',
            text: 'debrief.agreement-by',
            parse: readDay('ahead', context),
          }),
        ]
      : []),
    ...(made.seen === undefined
      ? [part('agreement-seen', { kind: 'long', text: 'debrief.agreement-seen', parse: readText })]
      : []),
  ]
}

/** After the agreements: the next two days, the next conversation, and whether it brought what was wanted. */
function afterwards(context: DebriefContext, answers: Answers): readonly FlowStep[] {
  const alone = 'agreements' in answers && madeAgreements(context, answers).length === 0
  const outcome = context.subject?.shared.outcome ?? context.subject?.private.outcome
  return [
    askingOnce(row('next48', context, alone ? { text: 'debrief.next48-alone' } : {}), 'step', isNoStep),
    row('followup', context, alone ? { text: 'debrief.followup-alone' } : {}),
    ...(lacksDate(context, answers) ? [row('no-next-why', context)] : []),
    ...(outcome ? [row('result', context, { params: { quote: outcome } })] : []),
    ...(outcome && standing(answers, 'result', undefined) === 'no' ? [row('result-why', context)] : []),
    ...(laterLines(answers).length > 0 ? [maybeStep(context, answers)] : []),
  ]
}

/** The date was passed over and there is none: then what is in the way is asked (advice S15). */
function lacksDate({ subject }: DebriefContext, answers: Answers): boolean {
  const followup = answers['followup']
  if (followup?.is === 'given') return false
  return followup?.is === 'cleared' || subject?.shared.next === undefined
}

const laterLines = (answers: Answers): readonly AgreementAnswer[] =>
  agreementsOf(standing(answers, 'agreements', undefined)).filter(saysLater)

/** What stayed at "maybe" or "later": what, on which condition, and when to raise it again (advice S38). */
function maybeStep(context: DebriefContext, answers: Answers): FlowStep {
  const lines = laterLines(answers).map(agreementLine)
  return {
    id: 'maybe',
    kind: 'list',
    text: 'debrief.maybe',
    part: lines.length > 0 ? 'agreed' : 'look-back',
    audience: 'share',
    mayChange: false,
    conditional: lines.length > 0,
    ...(lines.length > 0 && { known: lines }),
    parse: readNotNows({ today: context.today, lang: context.language }),
    typed: notNowLines,
  }
}

function fullSteps(context: DebriefContext, answers: Answers): readonly FlowStep[] {
  const full = wantsFull(context, answers)
  const maybe = laterLines(answers).length > 0 ? [] : [maybeStep(context, answers)]
  const all = [
    ...agreementGoals(context, madeAgreements(context, answers)),
    ...LOOK_BACK.map((id) => row(id, context)),
    ...maybe,
    ...feedbackSteps(context, answers, row),
    ...LEARNED.slice(0, 1).map((id) => row(id, context)),
    ...(isNetwork(context) ? introductions(context, answers, row) : []),
    ...assumptionSteps(context, answers),
    ...LEARNED.slice(1).map((id) => row(id, context)),
  ]
  return full ? all : all.filter((step) => step.id in answers)
}

/** Every question of every branch, each once; what depends on an answer says so. */
export function debriefSheet(context: DebriefContext): readonly FlowStep[] {
  const asked = { ...context, interactive: false }
  const steps = debriefSteps(asked, {
    followup: { is: 'skipped' },
    result: { is: 'given', value: 'no' },
    ...closed(context),
    ...(context.route === 'full' && { introduced: { is: 'given', value: ['–'] } as const }),
  })
  if (steps.some((step) => step.id === 'maybe')) return steps
  const maybe: FlowStep = { ...maybeStep(asked, {}), when: { of: 'later-mentioned' } }
  const at = steps.findLastIndex((step) => step.part === 'agreed')
  return [...steps.slice(0, at + 1), maybe, ...steps.slice(at + 1)]
}
