import type { Audience } from '../../domain/codes.ts'
import type { Question } from '../../engine/asker.ts'
import type { KeyTexts } from '../../text/keys.ts'
import type { Frame, Outcome } from './form.ts'
import { wrap, wrapBehind } from './wrap.ts'

/** One line that can be chosen. `value` is null for the line that leaves things as they are. */
export interface Option {
  readonly value: string | null
  readonly label: string
}

/** How a choice stands on the screen, as far as it must outlive a drawing from scratch; the prompt's keys change it. */
export interface Standing {
  /** The option the pointer is at. */
  at: number
  /** What is ticked, where several may be. */
  ticked: readonly string[]
  /** What stands typed behind a yes or no question. */
  typed: string
  /** Letters typed there that begin neither answer, as in a word of another kind. */
  strays: number
  audience: Audience | null
  /** What is wrong with the answer as it was given last. */
  problem: string | null
}

/** What a choice is read from. */
type Asked = { readonly question: Question; readonly texts: KeyTexts }

/** Several may be chosen. */
export const isMany = ({ question }: Asked): boolean => question.kind === 'many'

/** A question for a yes or a no. */
export const isYesNo = ({ question }: Asked): boolean => question.kind === 'yes-no'

/** A yes or no is typed; where it has words of its own, these are chosen from as a list. */
export const isTyped = (asked: Asked): boolean => isYesNo(asked) && asked.question.choices.length === 0

/** The real options, in words. */
export const choicesOf = ({ question, texts }: Asked): readonly { value: string; label: string }[] =>
  question.kind !== 'yes-no' || question.choices.length > 0
    ? question.choices
    : [
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ]

/**
 * Where an answer may be left out, the last option says so: the prompt numbers what it shows, and 1 must be the first real
 * option. A list of ticks is left out by ticking nothing.
 */
export function optionsOf(asked: Asked): readonly Option[] {
  const { question, texts } = asked
  if (question.required || isMany(asked)) return choicesOf(asked)
  const old = labelsOf(asked, oldCodes(asked)).join(', ')
  const label = !question.known ? texts.does.skip : old === '' ? texts.does.keep : texts.keepAs(old)
  return [...choicesOf(asked), { value: null, label }]
}

/** What was half chosen before, when the question was left for help or for the one before. */
function halfCodes(asked: Asked): readonly string[] {
  const { typed, old } = asked.question
  if (typed === old) return []
  const codes = typed.split(/[\n,]/u).map((code) => code.trim())
  return withinChoices(asked, codes)
}

/** The codes of the old answer. */
export const oldCodes = (asked: Asked): readonly string[] =>
  asked.question.known ? withinChoices(asked, asked.question.chosen) : []

const withinChoices = (asked: Asked, codes: readonly string[]): readonly string[] =>
  choicesOf(asked)
    .map(({ value }) => value)
    .filter((code) => codes.includes(code))

/** Codes chosen at the start: what was half chosen goes before an old answer. */
export function chosenAtStart(asked: Asked): readonly string[] {
  const half = halfCodes(asked)
  return half.length > 0 ? half : withinChoices(asked, asked.question.chosen)
}

/** How a choice stands when it is asked. */
export function standingAtStart(frame: Frame): Standing {
  const ticked = isMany(frame) ? chosenAtStart(frame) : []
  return { at: placeAtStart(frame), ticked, typed: '', strays: 0, audience: frame.audience, problem: null }
}

function placeAtStart(frame: Frame): number {
  const { known, required } = frame.question
  const leavesAsItIs = known && !required && !isMany(frame)
  const wanted = leavesAsItIs ? halfCodes(frame)[0] : chosenAtStart(frame)[0]
  const options = optionsOf(frame)
  const at = options.findIndex(({ value }) => value === (wanted ?? null))
  return Math.max(0, at)
}

/** The words for chosen codes, in the order shown. */
export const labelsOf = (asked: Asked, codes: readonly string[]): readonly string[] =>
  choicesOf(asked)
    .filter(({ value }) => codes.includes(value))
    .map(({ label }) => label)

/** What these codes are called, in rows. @param width in columns */
export const labelRows = (frame: Frame, codes: readonly string[], width: number): readonly string[] =>
  labelsOf(frame, codes).flatMap((label) =>
    isMany(frame) ? wrapBehind('- ', label, width) : wrap(label, width),
  )

/** Are the ticks just those of the old answer? */
export const isOldAnswer = (frame: Frame, ticked: readonly string[]): boolean =>
  ticked.join('\n') === oldCodes(frame).join('\n')

/** The ticks to offer again later. */
export const halfTicked = (frame: Frame, { ticked }: Standing): string =>
  isMany(frame) && !isOldAnswer(frame, ticked) ? ticked.join('\n') : ''

/** What comes back when the same question is asked again behind its help: the ticks, or the option that was pointed at. */
export const halfChosen = (frame: Frame, standing: Standing): string =>
  isMany(frame) || isTyped(frame) ? halfTicked(frame, standing) : (optionsOf(frame)[standing.at]?.value ?? '')

/** The user stops for now: what was ticked stays readable. */
export const later = (frame: Frame, standing: Standing, width: number): Outcome => ({
  intent: { is: 'later' },
  shown: halfTicked(frame, standing) === '' ? [] : labelRows(frame, standing.ticked, width),
})
