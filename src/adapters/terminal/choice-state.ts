import type { Question } from '../../engine/asker.ts'
import type { KeyTexts } from '../../text/keys.ts'
import type { Common, Frame } from './form.ts'
import { wrap, wrapBehind } from './wrap.ts'

/** One line that can be chosen. `value` is null for the line that leaves things as they are. */
export interface Option {
  readonly value: string | null
  readonly label: string
}

export interface ChoiceState extends Common {
  readonly options: readonly Option[]
  /** The option the pointer is at. */
  readonly at: number
  /** What is ticked, where several may be. */
  readonly ticked: readonly string[]
}

export const isMany = ({ question }: Frame): boolean => question.kind === 'many'

export const isYesNo = ({ question }: Frame): boolean => question.kind === 'yes-no'

/** What a choice is read from. */
type Asked = { readonly question: Question; readonly texts: KeyTexts }

/** The real options, in words. */
export const choicesOf = ({ question, texts }: Asked): readonly { value: string; label: string }[] =>
  question.kind !== 'yes-no' || question.choices.length > 0
    ? question.choices
    : [
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no },
      ]

/** Where an answer may be left out, the first option says so; a list of ticks is left out by ticking nothing. */
export function optionsOf(frame: Frame): readonly Option[] {
  const { question, texts } = frame
  if (question.required || isMany(frame)) return choicesOf(frame)
  const old = labelsOf(frame, chosenAtStart(frame)).join(', ')
  const label = !question.known ? texts.does.skip : old === '' ? texts.does.keep : texts.keepAs(old)
  return [{ value: null, label }, ...choicesOf(frame)]
}

/** Codes chosen at the start: what was half chosen goes before an old answer. */
export function chosenAtStart(frame: Asked): readonly string[] {
  const codes = choicesOf(frame).map(({ value }) => value)
  const typed = frame.question.typed.split(/[\n,]/u).map((code) => code.trim())
  const half = codes.filter((code) => typed.includes(code))
  return half.length > 0 ? half : codes.filter((code) => frame.question.chosen.includes(code))
}

/** The words for chosen codes, in the order shown. */
export const labelsOf = (frame: Asked, codes: readonly string[]): readonly string[] =>
  choicesOf(frame)
    .filter(({ value }) => codes.includes(value))
    .map(({ label }) => label)

export const labelRows = (frame: Frame, codes: readonly string[], width: number): readonly string[] =>
  labelsOf(frame, codes).flatMap((label) =>
    isMany(frame) ? wrapBehind('- ', label, width) : wrap(label, width),
  )

export const isUntouched = (frame: Frame, { ticked }: ChoiceState): boolean =>
  ticked.join('\n') === chosenAtStart(frame).join('\n')

export const halfTyped = (frame: Frame, state: ChoiceState): string =>
  isMany(frame) && !isUntouched(frame, state) ? state.ticked.join('\n') : ''
