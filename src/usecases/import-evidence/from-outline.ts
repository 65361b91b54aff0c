import { readDate } from '../../coach/dates/read-date.ts'
import type { Language } from '../../domain/codes.ts'
import { type Day, readIsoDay } from '../../domain/day.ts'
import type { OutlineEntry } from '../ports.ts'
import type { FoundParts } from './item.ts'

interface Reading {
  readonly today: Day
  readonly lang: Language
}

/**
 * The examples in a list: each outermost item is one, what hangs below it says more about it, and a heading or the
 * words before a colon may say when it was. What says nothing of a day is of today.
 */
export function fromOutline(entries: readonly OutlineEntry[], reading: Reading): readonly FoundParts[] {
  const found: FoundParts[] = []
  let under: Day = reading.today
  for (const entry of entries) {
    const last = found.at(-1)
    if (entry.is === 'heading') under = dayOfHeading(entry.text, reading) ?? under
    else if (entry.depth === 1 && entry.text !== '') found.push(itemOf(entry.text, under, reading))
    else if (last && entry.text !== '') found[found.length - 1] = withMore(last, entry.text)
  }
  return found
}

/** "2026", "Q3 2026", "maart 2026", "2026-11-21"; a period that is not over ends today. */
function dayOfHeading(text: string, { today, lang }: Reading): Day | null {
  const year = /^(?:19|20)\d{2}$/u.exec(text.trim())
  const day = year ? readIsoDay(`${year[0]}-12-31`) : dayIn(text, { today, lang })
  if (day === null) return null
  return day > today ? today : day
}

function dayIn(text: string, { today, lang }: Reading): Day | null {
  for (const language of [lang, lang === 'nl' ? 'en' : 'nl'] as const) {
    const read = readDate(text, { today, lang: language, look: 'back' })
    if (read.kind === 'day') return read.day
  }
  return null
}

function itemOf(text: string, under: Day, reading: Reading): FoundParts {
  const [, before = '', after = ''] = /^(.{3,30}?)\s*(?::|\s[-–—]\s)\s*(\S.*)$/u.exec(text) ?? []
  const day = before === '' || !/\d/u.test(before) ? null : dayIn(before, reading)
  if (day === null || day > reading.today) return { date: under, line: text }
  return { date: day, line: after }
}

const LABELS = [
  ['situation', /^(?:situatie|situation|context|aanleiding)\s*:\s*/iu],
  ['action', /^(?:actie|aanpak|action|what i did|wat ik deed)\s*:\s*/iu],
  ['result', /^(?:resultaat|result|impact|effect|gevolg|outcome)\s*:\s*/iu],
] as const

/** A line below an item is the part it names, else it tells what was going on. */
function withMore(item: FoundParts, text: string): FoundParts {
  const [key, label] = LABELS.find(([, pattern]) => pattern.test(text)) ?? (['situation', null] as const)
  const said = label === null ? text : text.replace(label, '')
  const before = item[key]
  return { ...item, [key]: before === undefined ? said : `${before}\n${said}` }
}
