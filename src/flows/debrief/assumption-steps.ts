import { ASSUMPTION_STATES, type AssumptionState } from '../../domain/codes.ts'
import type { Assumption } from '../../domain/private/meeting.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import { readChoice, readText } from '../readers.ts'
import { typedText } from '../typed-text.ts'

/** A debrief, as far as its assumptions go. */
type Context = Pick<FlowContext, 'route'> & { readonly subject: MeetingRecord | null }

const stateId = ({ text }: Assumption): string => `assumptions:${text}`
const saidId = ({ text }: Assumption): string => `assumption-said:${text}`

const assumptionsOf = ({ subject }: Context): readonly Assumption[] => subject?.private.assumptions ?? []

/**
 * Each assumption is closed in the words it was made in: confirmed, refuted or still unknown; and where it is no longer
 * unknown, in the words of the other (advice S11, B10).
 */
export const assumptionSteps = (context: Context, answers: Answers): readonly FlowStep[] =>
  assumptionsOf(context).flatMap((assumption) => {
    const state = stateOf(assumption, answers)
    const isClosed = state === 'confirmed' || state === 'refuted'
    return [stateStep(assumption), ...(isClosed ? [saidStep(assumption)] : [])]
  })

const ABOUT = { part: 'learned', screen: 'assumptions', audience: 'private', mayChange: false } as const

const stateStep = (assumption: Assumption): FlowStep => ({
  ...ABOUT,
  id: stateId(assumption),
  kind: 'choice',
  text: 'debrief.assumptions',
  params: { quote: assumption.text },
  choices: ASSUMPTION_STATES,
  choiceSet: 'assumption',
  ...(assumption.question && { notes: [{ key: 'asked-about', question: assumption.question }] }),
  ...(assumption.state && { known: assumption.state }),
  parse: readChoice(ASSUMPTION_STATES),
  typed: typedText,
})

const saidStep = (assumption: Assumption): FlowStep => ({
  ...ABOUT,
  id: saidId(assumption),
  kind: 'long',
  text: 'debrief.assumption-said',
  params: { quote: assumption.text },
  conditional: true,
  when: { of: 'assumption-closed' },
  ...(assumption.said && { known: assumption.said }),
  parse: readText,
  typed: typedText,
})

/** What came of an assumption, after these answers. */
export function stateOf(assumption: Assumption, answers: Answers): AssumptionState | undefined {
  const said = standing(answers, stateId(assumption), assumption.state)
  return ASSUMPTION_STATES.find((code) => code === said)
}

/** What the other said about it, after these answers. */
export const saidAbout = (assumption: Assumption, answers: Answers): string | undefined =>
  textOf(standing(answers, saidId(assumption), assumption.said))

/** Answers that open the question behind every assumption, for a sheet of the full route. */
export const closed = (context: Context): Answers =>
  context.route === 'full'
    ? Object.fromEntries(
        assumptionsOf(context).map((one) => [stateId(one), { is: 'given', value: 'confirmed' }]),
      )
    : {}
