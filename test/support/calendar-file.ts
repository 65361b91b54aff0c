// Two parsers that know nothing of how we write, and the grammar of RFC 5545 by hand where both are lenient.
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { expect } from 'vitest'

/** One event as a calendar program reads it. */
export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly day: string
  readonly summary: string
  readonly description: string | null
  readonly status: string
}

/** Reads a calendar file with both parsers, which must agree, after checking every line of it. */
export function readCalendarFile(text: string): readonly ReadEvent[] {
  checkLines(text)
  const events = readWithIcalJs(text)
  const others = readWithNodeIcal(text)
  expect(others.map((other, at) => withLike(other, events[at]))).toEqual(events)
  return events
}

/**
 * The second parser reads the escape of a backslash before an n as a line end, and takes quotes off that stand around a
 * text; those texts are left to the first.
 */
const withLike = (event: ReadEvent, like: ReadEvent | undefined): ReadEvent => ({
  ...event,
  summary: like && isMisread(like.summary) ? like.summary : event.summary,
  description: like && isMisread(like.description ?? '') ? like.description : event.description,
})

const isMisread = (text: string): boolean => text.includes('\\') || /^".*"$/su.test(text)

function readWithIcalJs(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    expect(event.startDate.isDate).toBe(true)
    // One whole day: the end is the day after, and not part of it.
    expect(event.duration.toSeconds()).toBe(24 * 60 * 60)
    return {
      uid: event.uid,
      sequence: event.sequence,
      day: event.startDate.toString(),
      summary: event.summary,
      description: component.getFirstPropertyValue('description') === null ? null : event.description,
      status: String(component.getFirstPropertyValue('status')),
    }
  })
}

/** It keeps events by their identifier: two with the same one would be one. */
const readWithNodeIcal = (text: string): readonly ReadEvent[] =>
  Object.values(nodeIcal.sync.parseICS(text))
    .filter((component) => component.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      sequence: Number(event.sequence),
      day: `${event.start.getFullYear()}-${two(event.start.getMonth() + 1)}-${two(event.start.getDate())}`,
      summary: event.summary ?? '',
      description: event.description ?? null,
      status: event.status ?? '',
    }))

const two = (number: number): string => String(number).padStart(2, '0')

/** What stands in an event, each once; nothing else does. */
const PROPERTIES = [
  'UID',
  'DTSTAMP',
  'LAST-MODIFIED',
  'SEQUENCE',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'STATUS',
  'CLASS',
  'TRANSP',
  'X-MICROSOFT-CDO-BUSYSTATUS',
]
const MAY_LACK = new Set(['DESCRIPTION'])
/** RFC 5545, 3.1: a name, parameters without quotes, and a value without control characters. */
const CONTENT_LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^\p{Cc}";:,]+)*):[^\p{Cc}]*$/u

function checkLines(text: string): void {
  expect(text.endsWith('\r\n')).toBe(true)
  const lines = text.slice(0, -2).split('\r\n')
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\r\n]/)
    // A character that was cut in two cannot be read as UTF-8.
    expect(Buffer.from(line).toString()).toBe(line)
    expect(line).not.toContain('\uFFFE')
  }
  const whole = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
  for (const line of whole) expect(line).toMatch(CONTENT_LINE)
  checkBlocks(whole)
}

function checkBlocks(lines: readonly string[]): void {
  const names = lines.map((line) => line.split(/[;:]/)[0] ?? '')
  expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
  for (const [at, line] of lines.entries()) {
    if (line !== 'BEGIN:VEVENT') continue
    const end = lines.indexOf('END:VEVENT', at)
    const alarm = lines.indexOf('BEGIN:VALARM', at)
    const own = names.slice(at + 1, alarm < 0 || alarm > end ? end : alarm)
    expect(own.toSorted()).toEqual([...new Set(own)].toSorted())
    expect(own.filter((name) => !PROPERTIES.includes(name))).toEqual([])
    expect(PROPERTIES.filter((name) => !own.includes(name) && !MAY_LACK.has(name))).toEqual([])
    if (lines.slice(at, end).includes('STATUS:CANCELLED')) expect(alarm < 0 || alarm > end).toBe(true)
  }
}
