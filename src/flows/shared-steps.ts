import { namesIllness, namesLeaving } from '../coach/privacy/leak.ts'
import { knownNames } from '../domain/known-name.ts'
import type { FlowId, Route } from '../domain/codes.ts'
import type { Answers, Json } from '../engine/answers.ts'
import { OPEN, buildStep, type Sources, type Spec } from './build-step.ts'
import { typedText } from './typed-text.ts'
import type { QuestionKey } from '../text/questions.ts'
import type { FlowContext, FlowStep } from './flow-step.ts'
import { standing } from './given.ts'
import { isDay, readName } from './read-name.ts'
import { readYesNo } from './readers.ts'

/** After the quick route: a while more? Asked only where there is somebody to ask; a sheet says it by its route. */
export const moreStep = (flow: FlowId): FlowStep => ({
  ...yesNo('more', 'any.more', 'more'),
  params: { flow },
})

export const isMore = ({ id }: Pick<FlowStep, 'id'>): boolean => id === 'more'

/** These answers, and a yes to going the whole way. */
export const wholeWay = (answers: Answers): Answers => ({ ...answers, more: { is: 'given', value: true } })

/** Does the user go the whole way: by the route asked for, or by saying yes to more? */
export const wantsFull = ({ route }: { readonly route: Route }, answers: Answers): boolean =>
  route === 'full' || standing(answers, 'more', false) === true

const yesNo = (id: string, text: QuestionKey, part: string): FlowStep => ({
  id,
  kind: 'yes-no',
  text,
  part,
  audience: 'private',
  mayChange: false,
  conditional: true,
  parse: readYesNo,
  typed: typedText,
})

/**
 * Behind every shareable answer that names leaving or an illness of the user comes one question: may it stay in what the other reads?
 * (advice S44). Without a yes the answer goes to the private side; nothing is changed or taken out.
 */
export function shareAnywaySteps(
  steps: readonly FlowStep[],
  answers: Answers,
  name: string | null,
): readonly FlowStep[] {
  return steps.flatMap((step) => [
    step,
    ...(saysTooMuchOpenly(step, answers) ? [shareAnyway(step, answers, name)] : []),
  ])
}

function saysTooMuchOpenly(step: FlowStep, answers: Answers): boolean {
  const answer = answers[step.id]
  if (answer?.is !== 'given' || (answer.audience ?? step.audience) !== 'share' || !step.mayChange)
    return false
  // Words that stand among what may be shared already were let through before.
  if (step.audience === 'share' && step.known !== undefined && sameJson(step.known, answer.value))
    return false
  const text = typedText(answer.value)
  return namesLeaving(text) || namesIllness(text)
}

function shareAnyway(step: FlowStep, answers: Answers, name: string | null): FlowStep {
  const answer = answers[step.id]
  return shareAnywayAsked(step, answer?.is === 'given' ? typedText(answer.value) : '', name)
}

/** The question about one answer. @param quote the words it is about */
export function shareAnywayAsked(step: FlowStep, quote: string, name: string | null): FlowStep {
  return {
    ...yesNo(`share-anyway:${step.id}`, 'any.share-anyway', step.part),
    params: { ...(name && { name }), quote },
    when: { of: 'leak' },
    // Enter takes the side on which nothing is given away: what was shared cannot be taken back.
    known: false,
  }
}

const sameJson = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Does an answer that names leaving or illness stay with the user? It does unless they said that it may be read, by a yes or, on a
 * sheet, by putting it among what is shared.
 */
export const keptBack = (answers: Answers, id: string): boolean => {
  const said = answers[`share-anyway:${id}`]
  if (said === undefined) return false
  if (said.is === 'given') return said.value !== true
  const about = answers[id]
  return !(about?.is === 'given' && about.audience === 'share')
}

/** With whom, as far as the command line says. */
interface Named extends Pick<FlowContext, 'folder' | 'today' | 'language'> {
  /** As typed on the command line: what stands in the field then is no old answer. */
  readonly name: string | null
}

/**
 * A question with whom: part of the name of somebody the user knows will do. A day that was named on the command line does
 * not stand in the field: Enter would make a person of it.
 */
export function withNames(step: FlowStep, { folder, name, ...dates }: Named): FlowStep {
  const parse = readName(() => knownNames(folder), dates)
  const { known, ...asked } = step
  if (name !== null && known === name && isDay(name, dates)) return { ...asked, confirms: false, parse }
  return { ...step, ...(name !== null && { confirms: false }), parse }
}

const YOUR_NAME: Spec = {
  id: 'your-name',
  text: 'any.your-name',
  asking: { as: 'line' },
  visibility: 'share',
  fixed: true,
  part: 'agreed',
  conditional: true,
  home: { record: 'settings', key: 'your-name' },
  when: { of: 'no-name' },
}

/** The name under a mail, asked when the first mail needs it. */
export function yourNameSteps(context: FlowContext): readonly FlowStep[] {
  const sources: Sources = { settings: context.folder.settings }
  return context.folder.settings.shared['your-name'] ? [] : [buildStep(YOUR_NAME, sources, OPEN, context)]
}

/** Answers that stay with the user while something names leaving, until they share them. */
export const SENSITIVE: ReadonlySet<string> = new Set([
  'ambition',
  'why',
  'benefit',
  'gain-manager',
  'gain-colleagues',
  'need',
  'offer',
  'develop',
  'proof',
  'feasible',
  'direction-detail',
  'short',
  'long',
  'first',
  'table',
  'until-then',
])
