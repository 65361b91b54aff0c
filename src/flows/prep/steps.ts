import type { MeetingKind } from '../../domain/codes.ts'
import { daysBetween, readIsoDay } from '../../domain/day.ts'
import type { Answers } from '../../engine/answers.ts'
import { buildStep, type Secrecy, type Sources, type Spec } from '../build-step.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { audienceOf } from '../file-answers.ts'
import { standing, textOf } from '../given.ts'
import { moreStep, shareAnywaySteps, withNames } from '../shared-steps.ts'
import { statusSteps } from '../status-steps.ts'
import { isNoAnswer } from '../../coach/no-answer.ts'
import { askingOnce, saysTooLittle } from '../unlikely.ts'
import { lastAttempt } from '../../domain/last-attempt.ts'
import { ledgerEntries, type LedgerEntry } from '../../domain/ledger-entry.ts'
import { openWith } from '../../domain/ledger.ts'
import { assumptionQuestions } from './assumption-questions.ts'
import { beliefSteps } from './belief-steps.ts'
import type { Asking } from './own-questions.ts'
import { fullIds } from './full-route.ts'
import { particulars } from './particulars.ts'
import { agreedWith, directionsOf, kindOf, type PrepContext, sourcesOf, withName } from './prep-context.ts'
import { type PrepId, prepSpec } from './questions.ts'
import { QUICK } from './routes.ts'
import { secrecyOf } from './secrecy.ts'

/** With the conversation this near there is no time for the full route (advice S83). */
const TOO_NEAR_FOR_MORE = 2

/** What every question of one round is built from; who sees what is worked out once. */
interface Scene {
  readonly context: PrepContext
  readonly answers: Answers
  readonly sources: Sources
  readonly secrecy: Secrecy
}

/** The questions of a preparation that apply given these answers, in order. */
export function prepSteps(context: PrepContext, answers: Answers): readonly FlowStep[] {
  if (context.onlyExample !== true) return allSteps(context, answers)
  return allSteps({ ...context, route: 'full' }, answers).filter(({ id }) => EXAMPLE.has(id))
}

const EXAMPLE: ReadonlySet<string> = new Set(['evidence', 'share-anyway:evidence'])

function allSteps(context: PrepContext, answers: Answers): readonly FlowStep[] {
  const scene = { context, answers, sources: sourcesOf(context), secrecy: secrecyOf(context, answers) }
  // Until the kind is known the questions are those of a career conversation; the kind is the first of them.
  const kind = kindOf(context, answers) ?? 'career'
  const quick = quickSteps(kind, scene)
  const full = withAsked(
    followed(
      fullIds(kind, context, answers).map((id) => build(id, scene)),
      scene,
    ),
    { context, answers, kind, name: withName(context, answers), questions: quick.find(isQuestions) },
  )
  const more = offersMore(kind, context, answers) ? [moreStep('prep')] : []
  return shareAnywaySteps([...quick, ...more, ...full], answers, withName(context, answers))
}

const isQuestions = ({ id }: FlowStep): boolean => id === 'questions'

/** What one fills in, and a thought that holds one back, are followed by a question to the other about it. */
function withAsked(steps: readonly FlowStep[], asking: Asking): readonly FlowStep[] {
  const behind: readonly (readonly [PrepId, readonly FlowStep[]])[] = [
    ['assumptions', assumptionQuestions(asking)],
    ['belief', beliefSteps(asking)],
  ]
  return behind.reduce((all, [id, own]) => {
    if (all.some((step) => step.id === id)) return insertAfter(all, id, own)
    // On the quick route a sheet may say more of what is known already.
    return [...all, ...own.filter((step) => step.id in asking.answers)]
  }, steps)
}

function quickSteps(kind: MeetingKind, scene: Scene): readonly FlowStep[] {
  const { context, answers } = scene
  const ids = QUICK[kind].map((id) => (id === 'benefit' && ledNowhere(context, answers) ? 'broken-link' : id))
  const steps = ids.map((id) => build(id, scene))
  const withStatus =
    kind === 'catch-up'
      ? insertAfter(steps, 'date', statusSteps(openAgreements(context, answers), 'wish', answers))
      : steps
  const ambition = withStatus.find(({ id }) => id === 'ambition')
  return ambition ? insertAfter(withStatus, 'ambition', ambitionShared(scene, ambition)) : withStatus
}

/** Open agreements with this person; while nobody is named, with everybody. Steps of the user's own are not among them. */
export function openAgreements(context: PrepContext, answers: Answers): readonly LedgerEntry[] {
  const name = withName(context, answers)
  if (name !== '') return openWith(context.folder, context.today, name)
  return ledgerEntries(context.folder, context.today, 'open').filter((entry) => !entry.private)
}

/** The last conversation led nowhere: ask which link broke instead of what the gain is (advice S4). */
function ledNowhere(context: PrepContext, answers: Answers): boolean {
  const attempt = lastAttempt(context.folder, context.today, withName(context, answers) || undefined)
  return context.afterFailure ?? (attempt?.broke ?? null) !== null
}

function offersMore(kind: MeetingKind, context: PrepContext, answers: Answers): boolean {
  if (!context.interactive || context.route === 'full' || kind === 'catch-up') return false
  const date = readIsoDay(
    textOf(
      standing(answers, 'date', context.subject?.shared.date ?? agreedWith(context, answers) ?? undefined),
    ) ?? '',
  )
  return date === null || daysBetween(context.today, date) > TOO_NEAR_FOR_MORE
}

/** Direction is followed by the question that belongs to the direction chosen. */
function followed(
  steps: readonly FlowStep[],
  { context, answers, sources, secrecy }: Scene,
): readonly FlowStep[] {
  const [first] = directionsOf(answers, sources)
  if (!first) return steps
  const spec: Spec = {
    id: 'direction-detail',
    text: `prep.detail-${first}`,
    asking: { as: 'long' },
    visibility: first === 'outside' ? 'private' : 'share',
    part: 'direction',
    home: { record: 'plan', key: 'direction-detail' },
    when: { of: 'direction' },
  }
  const step = buildStep(spec, sources, secrecy, dates(context))
  const isOther = directionsOf({}, sources)[0] !== first
  const asked = isOther ? withoutKnown(step) : step
  // On the quick route a sheet may say more of a direction that is known already.
  if (!steps.some(({ id }) => id === 'direction'))
    return 'direction-detail' in answers ? [...steps, asked] : steps
  return insertAfter(steps, 'direction', [asked])
}

/** What was said about another direction is no answer to this question; passed over, it goes with that direction. */
function withoutKnown({ known: _known, confirms: _confirms, ...step }: FlowStep): FlowStep {
  return step
}

/** Asked when the ambition stays with the user: what of it may the other know? */
function ambitionShared(
  { context, answers, sources, secrecy }: Scene,
  ambition: FlowStep,
): readonly FlowStep[] {
  if (!secrecy.now) return []
  const spec: Spec = {
    id: 'ambition-shared',
    text: 'prep.ambition-shared',
    params: withName(context, answers) === '' ? {} : { name: withName(context, answers) },
    asking: { as: 'long' },
    visibility: 'share',
    part: 'wish',
    conditional: true,
    home: { record: 'meeting', key: 'ambition-shared' },
    notes: [{ key: 'about-outside' }],
    when: { of: 'outside' },
  }
  const step = askingOnce(buildStep(spec, sources, secrecy, dates(context)), 'none', sharesNothing)
  // Who shares the ambition itself has said it: that leaving this empty shares nothing would be untrue then. Words that
  // were put in its place, now or before, stand on the agenda and can be changed here.
  const hasWords = step.known !== undefined || answers[step.id]?.is === 'given'
  // On a sheet both stand side by side, so that one may fill in either.
  const isSaid = context.interactive && audienceOf(ambition, answers) === 'share'
  return isSaid && !hasWords ? [] : [step]
}

/** "No", in a word or a letter: nothing is to be shared. */
const sharesNothing = (text: string): boolean => /^[nN][.!]?$/u.test(text) || isNoAnswer(text)

const dates = (context: FlowContext): { today: FlowContext['today']; language: FlowContext['language'] } => ({
  today: context.today,
  language: context.language,
})

/** What stands on the agenda in so many words, so that "no idea" would too. */
const FOR_OTHERS: ReadonlySet<PrepId> = new Set<PrepId>([
  'outcome',
  'ambition',
  'want',
  'benefit',
  'questions',
  'proposal',
  'evidence',
  'need',
  'offer',
  'report',
  'learn-from',
])
/** Wishes: a few signs of one are seldom all of it. */
const IN_FULL: ReadonlySet<PrepId> = new Set<PrepId>(['outcome', 'ambition', 'want'])

function build(id: PrepId, { context, answers, sources, secrecy }: Scene): FlowStep {
  const spec = { ...prepSpec(id), ...particulars(id, context, answers) }
  const step = buildStep(spec, sources, secrecy, dates(context))
  if (id === 'with') return withNames(step, context)
  if (!FOR_OTHERS.has(id)) return step
  const answered = askingOnce(step, 'none', isNoAnswer)
  return IN_FULL.has(id) ? askingOnce(answered, 'answer', saysTooLittle(dates(context))) : answered
}

/** Steps with some more behind the one with this id; as they were where that one is not asked. */
export function insertAfter(
  steps: readonly FlowStep[],
  id: string,
  more: readonly FlowStep[],
): readonly FlowStep[] {
  const at = steps.findIndex((step) => step.id === id)
  return at < 0 || more.length === 0 ? steps : [...steps.slice(0, at + 1), ...more, ...steps.slice(at + 1)]
}
