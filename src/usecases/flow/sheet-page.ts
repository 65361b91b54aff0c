import type { FlowId } from '../../domain/codes.ts'
import type { Json } from '../../engine/answers.ts'
import type { Condition, FlowStep } from '../../flows/flow-step.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { noteLines } from '../../text/notes.ts'
import type { SheetLine, SheetPage } from '../sheet-ports.ts'
import { choiceWordsOf, labelOf } from './present.ts'

export interface SheetHeader {
  readonly flow: FlowId
  readonly version: number
  readonly lang: string
  readonly route: string
  readonly meeting: string | null
}

/** A sheet to be filled in an editor: every question once, known values as values, private ones marked. */
export function sheetPage(
  header: SheetHeader,
  said: readonly string[],
  steps: readonly FlowStep[],
  catalogue: Catalogue,
): SheetPage {
  const { meeting, ...rest } = header
  return {
    comments: [catalogue.ui.sheet.title(header.flow), ...(said.length > 0 ? ['', ...said] : [])],
    header: { ...rest, ...(meeting !== null && { meeting }) },
    lines: linesOf(steps, catalogue),
  }
}

/** Questions about one record stand together under their id, one line a record. */
function linesOf(steps: readonly FlowStep[], catalogue: Catalogue): readonly SheetLine[] {
  const ids = [...new Set(steps.map((step) => mapOf(step.id)?.id ?? step.id))]
  return ids.map((id) => {
    const here = steps.filter((step) => (mapOf(step.id)?.id ?? step.id) === id)
    const [first] = here
    const isMap = first !== undefined && mapOf(first.id) !== null
    return isMap ? mapLine(id, here, catalogue) : lineOf(id, first, catalogue)
  })
}

/** `status:a-7k2m` is the answer `a-7k2m` under `status`. */
export function mapOf(id: string): { readonly id: string; readonly key: string } | null {
  const at = id.indexOf(':')
  return at < 0 ? null : { id: id.slice(0, at), key: id.slice(at + 1) }
}

function lineOf(id: string, step: FlowStep | undefined, catalogue: Catalogue): SheetLine {
  if (!step) return { comments: [], key: id, value: null }
  return { comments: commentsOf(step, catalogue), key: id, value: valueOf(step) }
}

function mapLine(id: string, steps: readonly FlowStep[], catalogue: Catalogue): SheetLine {
  const [first] = steps
  const isSaidOnce = first !== undefined && !hasKey(first)
  return {
    comments: first ? mapComments(first, catalogue) : [],
    key: id,
    value: {},
    inner: steps.filter(hasKey).map((step) => ({
      comments: isSaidOnce
        ? []
        : [withMarks(labelOf(step, catalogue), step, catalogue), ...offersOf(step, catalogue)],
      key: mapOf(step.id)?.key ?? step.id,
      value: valueOf(step),
    })),
  }
}

/** Not the question itself: `again:` says once what is asked for each record. */
const hasKey = ({ id }: FlowStep): boolean => mapOf(id)?.key !== ''

const mapComments = (step: FlowStep, catalogue: Catalogue): readonly string[] =>
  hasKey(step)
    ? choiceComment(step, catalogue)
    : [
        withMarks(labelOf(step, catalogue), step, catalogue),
        ...choiceComment(step, catalogue),
        ...exampleComment(step, catalogue),
      ]

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

/** How an answer is put behind what it belongs to. */
function exampleComment({ under, ...step }: FlowStep, { ui, question }: Catalogue): readonly string[] {
  if (!under) return []
  const key = 'key' in under ? under.key : JSON.stringify(firstLine(question(under.exampleOf).help.example))
  const answer = step.choices?.find((code) => code !== key) ?? firstLine(question(step.text).help.example)
  return [ui.sheet.behind, `  ${mapOf(step.id)?.id ?? step.id}:`, `    ${key}: ${answer}`]
}

const EMPTY_LIST: readonly Json[] = []

const valueOf = (step: FlowStep): Json =>
  step.known ?? (step.kind === 'list' || step.kind === 'many' ? EMPTY_LIST : null)

function commentsOf(step: FlowStep, catalogue: Catalogue): readonly string[] {
  const { hint } = catalogue.question(step.text)
  return [
    ...(step.notes ?? []).flatMap((note) => noteLines(note, catalogue.notes, catalogue.dates)),
    withMarks(labelOf(step, catalogue), step, catalogue),
    ...(hint ? [hint] : []),
    ...offersOf(step, catalogue),
    ...choiceComment(step, catalogue),
  ]
}

const offersOf = ({ offers = [] }: FlowStep, { ui }: Catalogue): readonly string[] =>
  offers.length > 0 ? [ui.sheet.offers, ...offers.map(({ shown }, at) => `  ${at + 1}  ${shown}`)] : []

function choiceComment(step: FlowStep, catalogue: Catalogue): readonly string[] {
  if (step.kind === 'yes-no') return ['yes | no']
  if (step.scale) return [`${step.scale.from} … ${step.scale.to}`]
  if (!step.choices) return []
  const words = choiceWordsOf(step, catalogue)
  return [step.choices.join(' | '), ...step.choices.map((code) => `  ${code} = ${words[code] ?? code}`)]
}

function withMarks(label: string, step: FlowStep, { ui }: Catalogue): string {
  const condition = step.when ? `${ui.sheet.onlyIf(conditionText(step.when, ui))} — ` : ''
  const required = step.required === true ? `  (${ui.sheet.required})` : ''
  const own = step.audience === 'private' ? `  (${ui.sheet.onlyForYou})` : ''
  return `${condition}${label}${required}${own}`
}

const conditionText = (condition: Condition, { sheet }: Catalogue['ui']): string =>
  condition.of === 'kind' ? sheet.conditions.kind(condition.kinds) : sheet.conditions[condition.of]
