import { byPlace } from '../../domain/by-place.ts'
import type { Audience, FlowId } from '../../domain/codes.ts'
import { nearest } from '../../domain/nearest.ts'
import type { Located, Place } from '../../domain/problem.ts'
import type { Answer, Answers, Json } from '../../engine/answers.ts'
import { put, startAt, type Cursor } from '../../engine/cursor.ts'
import type { FlowStep } from '../../flows/flow-step.ts'
import { typedText } from '../../flows/typed-text.ts'
import type { RawSheet, SheetEntry } from '../sheet-ports.ts'
import { ASKED_SOMETIMES } from './asked-sometimes.ts'
import { mapOf } from './sheet-page.ts'

/** What a sheet came to: answers that hold, what is wrong, and what does not matter here. */
export interface SheetAnswers {
  readonly answers: Answers
  readonly errors: readonly Located[]
  readonly warnings: readonly Located[]
}

interface Given {
  readonly id: string
  readonly value: Json
  readonly place: Place
  readonly side: Audience | null
}

/**
 * Takes the answers of a sheet through the same readers as the keyboard's. All problems are found at once.
 * @param steps the questions that apply given answers, on the full route
 * @param known every question of every branch
 */
export function readAnswers(
  sheet: RawSheet,
  steps: (answers: Answers) => readonly FlowStep[],
  known: readonly FlowStep[],
  flow: FlowId,
): SheetAnswers {
  const ids = new Map(known.map((step) => [step.id, step]))
  const given = allGiven(sheet)
  const sometimes = ASKED_SOMETIMES[flow]
  const unknown = given
    .filter(({ id }) => !isKnown(id, ids, sometimes))
    .map((one) => unknownQuestion(one, [...ids.keys()]))
  const walked = walk(
    given.filter(({ id, value }) => isKnown(id, ids, sometimes) && value !== null),
    steps,
  )
  return {
    ...walked,
    warnings: [...answeredTwice(sheet, ids), ...walked.warnings],
    errors: [...unknown, ...walked.errors].toSorted(byPlace),
  }
}

function isKnown(id: string, ids: ReadonlyMap<string, FlowStep>, sometimes: ReadonlySet<string>): boolean {
  return ids.has(id) || sometimes.has(mapOf(id)?.id ?? id)
}

const unknownQuestion = ({ id, place }: Given, ids: readonly string[]): Located => ({
  problem: {
    code: 'unknown-question',
    id,
    near: nearest(id, [...new Set(ids.map((one) => mapOf(one)?.id ?? one))])[0] ?? null,
  },
  place,
})

/** The same question in two sections with two answers: the later one counts, and that is said. */
function answeredTwice(sheet: RawSheet, ids: ReadonlyMap<string, FlowStep>): readonly Located[] {
  const all = [...sheet.answers, ...sheet.share, ...sheet.private].filter(
    ({ id, value }) => value !== null && !isEmptyList(value) && !MAPS.has(id),
  )
  return all.flatMap((entry, at) => {
    const other = all.slice(0, at).find(({ id }) => id === entry.id)
    const known = ids.get(entry.id)?.known
    const printed = [entry.value, ...(known === undefined ? [] : [known])].map((value) =>
      JSON.stringify(value),
    )
    const lost = other !== undefined && !printed.includes(JSON.stringify(other.value))
    return lost
      ? [{ problem: { code: 'answered-twice', id: entry.id }, place: entry.place, warning: true }]
      : []
  })
}

/** Later sections go before earlier ones: what is kept private is private, wherever else it stands. */
function allGiven(sheet: RawSheet): readonly Given[] {
  const given = [
    ...sheet.answers.flatMap((entry) => flat(entry, null)),
    ...sheet.share.flatMap((entry) => flat(entry, 'share')),
    ...sheet.private.flatMap((entry) => flat(entry, 'private')),
  ]
  return given.filter(
    (one, at) =>
      one.value === null || !given.slice(at + 1).some(({ id, value }) => id === one.id && value !== null),
  )
}

/** Ids whose answer is a map by record. */
const MAPS = new Set([
  'status',
  'stuck',
  'assumptions',
  'assumption-question',
  'assumption-said',
  'goal-status',
  'agreement-who',
  'agreement-by',
  'agreement-seen',
  'agreement-goal',
  'share-anyway',
  'reply',
  'again',
  'last',
  'next',
])

function flat(entry: SheetEntry, side: Audience | null): readonly Given[] {
  const { id, value, place } = entry
  if (!MAPS.has(id) || typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ id, value, place, side }]
  return Object.entries(value as Readonly<Record<string, Json>>).map(([key, one]) => ({
    id: `${id}:${key}`,
    value: one,
    place: entry.inner[key] ?? place,
    side,
  }))
}

/** Answers what applies, in the order of the flow, until nothing more of the sheet can be used. */
function walk(given: readonly Given[], steps: (answers: Answers) => readonly FlowStep[]): SheetAnswers {
  let cursor = startAt({})
  const errors: Located[] = []
  const open = new Map(given.map((one) => [one.id, one]))
  for (let step = nextGiven(steps, cursor, open); step; step = nextGiven(steps, cursor, open)) {
    const one = open.get(step.id)
    open.delete(step.id)
    if (!one) continue
    const read = readGiven(one, step)
    if ('problem' in read) errors.push(read)
    else if (read.is !== 'skipped') cursor = put(steps, cursor, step.id, read)
  }
  const unused = [...open.values()].filter(({ value }) => !isEmptyList(value))
  const warnings = unused.map(({ id, place }): Located => ({
    problem: { code: 'does-not-apply', id },
    place,
    warning: true,
  }))
  return { answers: cursor.answers, errors, warnings }
}

const nextGiven = (
  steps: (answers: Answers) => readonly FlowStep[],
  cursor: Cursor,
  open: ReadonlyMap<string, Given>,
): FlowStep | undefined =>
  steps(cursor.answers).find((step) => open.has(step.id) && !(step.id in cursor.answers))

const isEmptyList = (value: Json): boolean => Array.isArray(value) && value.length === 0

function readGiven({ id, value, place, side }: Given, step: FlowStep): Answer | Located {
  if (value === '-')
    return step.required === true ? { problem: { code: 'required' }, place } : { is: 'cleared' }
  if (isEmptyList(value) || value === '') return { is: 'skipped' }
  if (side !== null && side !== step.audience && !step.mayChange) {
    return { problem: { code: side === 'private' ? 'cannot-be-private' : 'cannot-be-shared', id }, place }
  }
  // What was known when the sheet was printed is not checked anew: a day may have passed since.
  if (step.known !== undefined && typedText(value) === step.typed(step.known)) {
    return { is: 'given', value: step.known, ...(side && { audience: side }) }
  }
  const read = step.parse(value)
  if (!read.ok) return { problem: read.problem, place }
  const { confirm } = read.value
  if (confirm?.of === 'days') {
    return { problem: { code: 'ambiguous-date', text: typedText(value), days: confirm.days }, place }
  }
  if (confirm?.of === 'names' && confirm.alike !== true) {
    return { problem: { code: 'several-people', text: confirm.typed, names: confirm.names }, place }
  }
  return { is: 'given', value: read.value.value, ...(side && { audience: side }) }
}
