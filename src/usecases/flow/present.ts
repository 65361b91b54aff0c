import { readIsoDay } from '../../domain/day.ts'
import type { Json } from '../../engine/answers.ts'
import type { Choice, Progress, Question } from '../../engine/asker.ts'
import type { Field } from '../../engine/field.ts'
import type { FlowStep } from '../../flows/flow-step.ts'
import { textsOf } from '../../flows/given.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { noteLines } from '../../text/notes.ts'
import type { QuestionParams } from '../../text/questions.ts'
import { problemText } from './problem-text.ts'

/** The question of a step in the user's language. */
export const labelOf = (step: Pick<FlowStep, 'text' | 'params'>, catalogue: Catalogue): string => {
  const { label } = catalogue.question(step.text)
  return typeof label === 'string' ? label : label(paramsInWords(step.params ?? {}, catalogue))
}

/** Codes and days among a question's parameters become words: `me`, `2027-01-15`. */
function paramsInWords(
  params: Readonly<Record<string, string | undefined>>,
  { dates, ui }: Catalogue,
): QuestionParams {
  const day = readIsoDay(params['by'] ?? '')
  const { name, quote, flow, minutes } = params
  return {
    ...(name !== undefined && { name: name === 'me' ? ui.you : name }),
    ...(quote !== undefined && { quote }),
    ...(flow !== undefined && { flow }),
    ...(minutes !== undefined && { minutes }),
    ...(day && { by: dates.dayAndMonth(day) }),
  }
}

export interface Presented {
  readonly step: FlowStep
  readonly field: Field
  readonly steps: readonly FlowStep[]
  /** Only the long route shows parts, the time left, and the key that skips a part. */
  readonly full: boolean
}

/** Puts a step in words, ready for an asker. */
export function presentStep({ step, field, steps, full }: Presented, catalogue: Catalogue): Question {
  const text = catalogue.question(step.text)
  const byDefault = step.kind === 'yes-no' && step.confirms !== true && field.known
  const offers = step.offers?.map((offer) => offer.shown) ?? []
  const notes = [
    ...(step.notes ?? []),
    ...(offers.length > 0 ? [{ key: 'ready-offers', offers } as const] : []),
  ]
  return {
    id: step.id,
    kind: step.kind,
    label: labelOf(step, catalogue),
    notes: [
      ...notes.flatMap((note) => noteLines(note, catalogue.notes, catalogue.dates)),
      ...inFile(step, field, catalogue),
    ],
    hint: asksStillRight(step, field) ? catalogue.ui.stillRight : (text.hint ?? ''),
    choices: choicesOf(step, catalogue),
    offers,
    scale: scaleOf(step, catalogue),
    typed: inWords(field.typed, step, catalogue),
    ...(isReplaced(step, field) && { replaces: true as const }),
    old: inWords(field.old, step, catalogue),
    chosen: field.known ? chosen(field.value) : [],
    // What Enter answers was never said before: there is nothing to keep, and nothing to wipe.
    known: field.known && !byDefault,
    required: step.required === true || byDefault,
    audience: step.kind === 'yes-no' ? null : field.audience,
    mayChange: step.mayChange,
    progress: isCounted(step, steps) ? progressAt(step, steps, full, catalogue) : null,
    mayGoBack: field.mayGoBack,
    maySkipPart: full && step.required !== true,
    check: (raw) => {
      const read = step.parse(raw)
      return read.ok ? null : problemText(read.problem, catalogue)
    },
  }
}

/** A day stands in the field as it is said elsewhere, and reads the same when it is changed there. */
function inWords(typed: string, { kind }: FlowStep, { dates }: Catalogue): string {
  const day = kind === 'date' ? readIsoDay(typed) : null
  return day === null ? typed : `${dates.dayAndMonth(day)} ${day.slice(0, 4)}`
}

/**
 * Typing comes in the place of what stood there, wherever it came from: the file, the command line, or a moment ago. Only a
 * long text of a moment ago is gone on with: it is nowhere else.
 */
const isReplaced = (step: FlowStep, field: Field): boolean =>
  field.known && field.typed === field.old && (step.kind !== 'long' || asksStillRight(step, field))

/** Of what was typed a moment ago nobody is asked whether it is still right: only of what the file says. */
const asksStillRight = (step: FlowStep, { known, typed, old }: Field): boolean =>
  known &&
  step.confirms === true &&
  step.known !== undefined &&
  typed === old &&
  old === step.typed(step.known) &&
  step.params?.['quote'] === undefined

/** What the file says, where the field holds other words of the user's: both are in sight before one is chosen. */
function inFile({ known, typed, kind }: FlowStep, { old }: Field, { ui }: Catalogue): readonly string[] {
  const differs = known !== undefined && old !== '' && typed(known) !== old
  return differs && (kind === 'line' || kind === 'long' || kind === 'list')
    ? [ui.inYourFile(typed(known))]
    : []
}

const choicesOf = (step: FlowStep, catalogue: Catalogue): readonly Choice[] => {
  const words = choiceWordsOf(step, catalogue)
  return (step.choices ?? []).map((value) => ({ value, label: words[value] ?? value }))
}

/** The words for the codes of a choice. */
export const choiceWordsOf = (
  { choiceSet, choiceWords }: Pick<FlowStep, 'choiceSet' | 'choiceWords'>,
  { choices }: Catalogue,
): Readonly<Record<string, string>> => choiceWords ?? (choiceSet ? choices[choiceSet] : {})

function scaleOf(step: FlowStep, { ui }: Catalogue): Question['scale'] {
  if (!step.scale) return null
  const ends = ui.scales[step.id === 'confidence' || step.id === 'attention' ? step.id : 'energy']
  return { ...step.scale, ...ends }
}

const chosen = (value: Json | null): readonly string[] => {
  if (value === null) return []
  if (typeof value === 'boolean') return [value ? 'yes' : 'no']
  return typeof value === 'string' ? [value] : textsOf(value)
}

/** Each number is shown once: at the first question of its screen. What depends on an answer and opens none has no number. */
const isCounted = (step: FlowStep, steps: readonly FlowStep[]): boolean => {
  const screen = screenOf(step)
  return screensOf(steps).includes(screen) && steps.find((one) => screenOf(one) === screen)?.id === step.id
}

const screenOf = ({ screen, id }: FlowStep): string => screen ?? id

/** About a minute a question: the full route of some thirty takes 25 (advice S83 asks for time, not for haste). */
const MINUTES_A_SCREEN = 0.8

/** Screens counted as the user meets them: what depends on an earlier answer is not counted. */
function progressAt(
  step: FlowStep,
  steps: readonly FlowStep[],
  full: boolean,
  catalogue: Catalogue,
): Progress {
  const screens = screensOf(steps)
  const at = screens.indexOf(screenOf(step)) + 1
  const left = screens.length - at + 1
  return {
    at,
    of: screens.length,
    part: full ? partName(step, catalogue) : null,
    minutesLeft: full ? minutesFor(left) : null,
  }
}

/** The screens of a route: steps that share one count once, conditional ones not at all. */
export const screensOf = (steps: readonly FlowStep[]): readonly string[] => [
  ...new Set(steps.filter((step) => step.conditional !== true).map(screenOf)),
]

/**
 * The offer to go the whole way says how long that takes, as the questions behind it will.
 * @param whole the questions after a yes
 */
export function withMinutes(step: FlowStep, whole: readonly FlowStep[]): FlowStep {
  const behind = whole.slice(whole.findIndex(({ id }) => id === step.id) + 1)
  const minutes = String(minutesFor(screensOf(behind).length))
  return { ...step, params: { ...step.params, minutes } }
}

const minutesFor = (screens: number): number => Math.ceil(screens * MINUTES_A_SCREEN)

const partName = (step: FlowStep, { parts }: Catalogue): string | null =>
  (parts as Readonly<Record<string, string>>)[step.part] ?? null

/** What `?` shows: why it is asked, an example, and the advice it rests on. */
export const helpOf = (step: FlowStep, catalogue: Catalogue): readonly string[] =>
  helpLines(step.text, catalogue)

/** The same for a question that is asked outside a flow. */
export function helpLines(text: FlowStep['text'], { question, ui, advice }: Catalogue): readonly string[] {
  const { help } = question(text)
  const numbers = help.advice.split(', ').map((number) => ({ number, title: advice(number) }))
  return ['', help.why, ui.forExample(help.example), ui.restsOn(numbers)]
}
