import {
  AGREEMENT_STATUSES,
  ASSUMPTION_STATES,
  BROKEN_LINKS,
  CAREER_SHARES,
  DIRECTIONS,
  GOAL_STATUSES,
  HORIZONS,
  MEETING_KINDS,
  MEETING_STATUSES,
  RESULT_REASONS,
  RESULTS,
  ROLES,
  SHARE_WITH,
  TALKERS,
} from '../codes.ts'
import { readIsoDay } from '../day.ts'
import { FEEDBACK_KINDS } from '../feedback.ts'
import { pathId } from '../ids.ts'
import { isPlainMap, type PlainMap } from '../merge/plain.ts'
import { REACTIONS } from '../practice.ts'
import type { AnyRecord, RecordType } from '../records.ts'

/** One line of what somebody wrote. */
export interface Line {
  readonly text: string
  /** It stands on the side that nobody else sees. */
  readonly private: boolean
}

/** A record, or something in it with words and a day of its own: an agreement, a step, a goal, a line of the log. */
export interface Part {
  readonly record: AnyRecord
  /** Its number in the record: 0 is the record itself. */
  readonly nth: number
  readonly id: string
  readonly kind: RecordType | 'agreement' | 'step' | 'goal'
  /** `YYYY-MM-DD` or `YYYY-MM`; null when nothing tells. */
  readonly date: string | null
  readonly lines: readonly Line[]
}

/**
 * What can be found in a record: first the record itself, then what in it stands on its own.
 * @param lets which texts are wanted at all
 * @param numbers which parts are; null for all
 */
export function partsOf(
  record: AnyRecord,
  lets: (text: string) => boolean = () => true,
  numbers: ReadonlySet<number> | null = null,
): readonly Part[] {
  const own: Line[] = []
  const below: Part[] = []
  const isOwnWanted = numbers === null || numbers.has(0)
  let before = 0
  const walk = (value: unknown, key: string, isPrivate: boolean): void => {
    if (typeof value === 'string') {
      if (isOwnWanted && lets(value)) own.push(...linesOf(key, value, isPrivate))
    } else if (Array.isArray(value)) walkList(value, key, isPrivate)
    else if (isPlainMap(value))
      for (const name of Object.keys(value)) walkPair(value[name], name, key, isPrivate)
  }
  const walkList = (list: readonly unknown[], key: string, isPrivate: boolean): void => {
    const kind = KIND_OF_LIST.get(key)
    if (kind === undefined || !isPlainMap(list[0])) {
      for (const item of list) walk(item, key, isPrivate)
      return
    }
    for (const at of numbers === null ? list.keys() : wantedOf(numbers, before, list.length)) {
      const item = list[at]
      const texts: KeyedText[] = []
      if (isPlainMap(item)) collectTexts(item, '', lets, texts)
      // Of thousands of items hardly any holds a text that is wanted, and nothing is made of the others.
      if (!isPlainMap(item) || texts.length === 0) continue
      below.push({ ...itemPart(record, kind, item, texts, isPrivate), nth: before + at + 1 })
    }
    before += list.length
  }
  // Names of people are words too; all other keys are ours.
  const walkPair = (item: unknown, name: string, key: string, isPrivate: boolean): void => {
    if (key === 'tips') own.push({ text: name, private: isPrivate })
    walk(item, name, isPrivate)
  }
  walk(record.shared, '', false)
  walk(record.private, '', true)
  return [{ record, nth: 0, id: idOf(record), kind: record.type, date: dateOf(record), lines: own }, ...below]
}

/** Which items of a list, among the parts of a record after so many others. */
const wantedOf = (numbers: ReadonlySet<number>, before: number, length: number): readonly number[] =>
  [...numbers]
    .flatMap((nth) => (nth > before && nth <= before + length ? nth - before - 1 : []))
    .toSorted((one, other) => one - other)

/** Lists whose items are things of their own. */
const KIND_OF_LIST: ReadonlyMap<string, Part['kind']> = new Map<string, Part['kind']>([
  ['agreements', 'agreement'],
  ['steps', 'step'],
  ['goals', 'goal'],
  ['lines', 'log'],
])

type KeyedText = readonly [key: string, text: string]

function itemPart(
  record: AnyRecord,
  kind: Part['kind'],
  item: PlainMap,
  texts: readonly KeyedText[],
  isPrivate: boolean,
): Omit<Part, 'nth'> {
  const lines = texts.flatMap(([key, text]) => linesOf(key, text, isPrivate))
  const date = ['on', 'made'].map((key) => item[key]).find((day) => typeof day === 'string')
  const id = typeof item['id'] === 'string' ? item['id'] : idOf(record)
  return { record, id, kind, date: date ?? dateOf(record), lines }
}

/** Puts the texts that are wanted into a list, in order. */
function collectTexts(
  value: unknown,
  key: string,
  lets: (text: string) => boolean,
  texts: KeyedText[],
): void {
  if (typeof value === 'string') {
    if (lets(value)) texts.push([key, value])
  } else if (Array.isArray(value)) for (const item of value) collectTexts(item, key, lets, texts)
  else if (isPlainMap(value))
    for (const name of Object.keys(value)) collectTexts(value[name], name, lets, texts)
}

function linesOf(key: string, text: string, isPrivate: boolean): readonly Line[] {
  if (isNoWord(key, text)) return []
  if (!text.includes('\n')) return text.trim() === '' ? [] : [{ text: text.trim(), private: isPrivate }]
  return text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line.trim(), private: isPrivate }))
}

/** Ids, days and codes are for programs; nobody looks for `open` to find every agreement that is. */
const isNoWord = (key: string, text: string): boolean =>
  IDS.has(key) ||
  (text.length === DAY_LENGTH && readIsoDay(text) !== null) ||
  (CODES.get(key)?.includes(text) ?? false)

/** Of `YYYY-MM-DD`. */
const DAY_LENGTH = 10

const IDS: ReadonlySet<string> = new Set(['id', 'goal', 'meeting'])

const CODES: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['kind', [...MEETING_KINDS, ...FEEDBACK_KINDS]],
  ['sign', ['plus', 'minus']],
  ['status', [...MEETING_STATUSES, ...AGREEMENT_STATUSES, ...GOAL_STATUSES]],
  ['direction', DIRECTIONS],
  ['broken-link', BROKEN_LINKS],
  ['result', RESULTS],
  ['result-why', RESULT_REASONS],
  ['state', ASSUMPTION_STATES],
  ['career-share', CAREER_SHARES],
  ['talk-listen', TALKERS],
  ['share', SHARE_WITH],
  ['horizon', HORIZONS],
  ['role', ROLES],
  ['reaction', REACTIONS],
  ['who', ['me', 'them']],
  ['cancelledBy', ['me', 'them']],
  ['language', ['nl', 'en']],
  ['pop', ['yes', 'no', 'unknown']],
])

const idOf = (record: AnyRecord): string => {
  const id = 'id' in record.shared ? record.shared.id : undefined
  return typeof id === 'string' ? id : pathId(record.file)
}

/** The day a record is about: its own, the day it was made, or the one its file is called by. */
export function dateOf({ shared, file }: AnyRecord): string | null {
  const days: Readonly<Record<string, unknown>> = { ...shared }
  const own = ['date', 'debriefed', 'made', 'asked']
    .map((key) => days[key])
    .find((day) => typeof day === 'string')
  return own ?? /\/(\d{4}-\d{2}(?:-\d{2})?)/u.exec(file)?.[1] ?? null
}
