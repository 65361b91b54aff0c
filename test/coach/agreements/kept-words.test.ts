import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AgreementReading } from '../../../src/coach/agreements/reading.ts'
import { readAgreement } from '../../../src/coach/agreements/read-agreement.ts'
import { addDays, readIsoDay } from '../../../src/domain/day.ts'
import { jsonLines } from '../../support/json-lines.ts'
import { tries } from '../../support/tries.ts'

/** A Wednesday. */
const today = readIsoDay('2026-03-11')!
const PEOPLE = {
  nl: { partner: 'Marloes', names: ['Marloes de Wit', 'Samira', 'Joost Bakker'], me: 'Tess' },
  en: { partner: 'Hannah', names: ['Hannah', 'Priya', 'Tom Reed'], me: 'Sam' },
} as const
type Lang = keyof typeof PEOPLE

const read = (text: string, lang: Lang): AgreementReading =>
  readAgreement(text, { today, lang, ...PEOPLE[lang] })
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The words of the first text that the second has not, in their order. */
function lost(from: string, to: string): readonly string[] {
  const left = [...words(to)]
  return words(from).filter((word) => {
    const at = left.indexOf(word)
    if (at !== -1) left.splice(0, at + 1)
    return at === -1
  })
}

interface Line {
  readonly lang: Lang
  /** The words that may be left out stand between brackets. */
  readonly text: string
  readonly by: string | null
}
const LABEL = /^(?:Marloes|Hannah):/u

test.each(jsonLines('coach/counted-lines.jsonl') as readonly Line[])('$lang: $text', ({ lang, text, by }) => {
  const found = read(text.replace(/[[\]]/gu, ''), lang)
  const kept = text.replace(/\[[^\]]*\]/u, '').replace(LABEL, '')
  expect(words(found.what)).toEqual(words(kept))
  expect(found.by ?? null).toBe(by)
})

/** The line without what may be left out of it: the deadline, how one sees it, and a label or field that says who. */
function mustStay(line: string, { spans: { who, by, seen } }: AgreementReading): string {
  const isLabel =
    who !== null && (line.slice(0, who.end).endsWith(':') || /^\s*[·|;]/u.test(line.slice(who.end)))
  const gone = [by, seen, isLabel ? who : null].filter((span) => span !== null)
  const isGone = (at: number): boolean => gone.some(({ start, end }) => at >= start && at < end)
  return line.replace(/[^]/gu, (sign, at: number) => (isGone(at) ? ' ' : sign))
}

const fixtures = ['coach/agreement-lines.jsonl', 'examples/agreements.jsonl'].flatMap(
  (file) => jsonLines(file) as readonly Pick<Line, 'lang' | 'text'>[],
)

test('no line of the examples loses a word beside its deadline, its label and the way of seeing it', () => {
  const losing = fixtures.flatMap(({ lang, text }) => {
    const found = read(text, lang)
    const gone = lost(mustStay(text, found), found.what)
    return gone.length === 0 ? [] : [{ text, what: found.what, gone }]
  })
  expect(losing).toEqual([])
  expect(fixtures.length).toBeGreaterThan(200)
})

describe('a month and a count', () => {
  const NL = {
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
    counts: 'een één twee drie vier vijf tien twaalf twintig eenentwintig 1 2 3 4 12 20 31 40',
    things: 'dagen,vrijdagen,keer,uur,trainingen,gesprekken,klanten,collega’s,weken,korte bezoeken',
    frames: [
      'Ik doe in MONTH COUNT mee',
      'In MONTH COUNT doen',
      'Marloes regelt COUNT in MONTH',
      'Ik doe COUNT in MONTH',
      'In MONTH doe ik COUNT',
      'Eind MONTH COUNT doen',
      'Ik doe vóór MONTH COUNT',
      'Ik doe uiterlijk MONTH COUNT',
      'Marloes: in MONTH COUNT volgen',
    ],
  }
  const EN = {
    months: 'January February March April May June July August September October November December',
    counts: 'one two three four five ten twelve twenty thirty 1 2 3 4 12 20 31 40',
    things:
      'days,Fridays,times,hours,sessions,talks,people,weeks,short visits,new client calls,HR talks,training',
    frames: [
      'I do in MONTH COUNT',
      'In MONTH COUNT done',
      'Hannah plans COUNT in MONTH',
      'In MONTH I do COUNT',
      'COUNT by the end of MONTH',
      'I finish before MONTH COUNT',
      'I do COUNT for Tom in MONTH',
      'By MONTH COUNT done',
    ],
  }

  test.each([
    ['nl', NL],
    ['en', EN],
  ] as const)('%s: neither the count nor what is counted is lost, and no day is made of it', (lang, set) => {
    const pick = (list: string): fc.Arbitrary<string> => fc.constantFrom(...list.split(' '))
    fc.assert(
      fc.property(
        fc.constantFrom(...set.frames),
        pick(set.months),
        pick(set.counts),
        fc.constantFrom(...set.things.split(',')),
        (frame, month, count, thing) => {
          const line = frame.replace('MONTH', month).replace('COUNT', `${count} ${thing}`)
          const { what, by } = read(line, lang)
          expect(lost(`${count} ${thing}`, what), `${line} → ${what}`).toEqual([])
          if (by === undefined) return
          // The last day of a month, so the day behind it is a first.
          expect(addDays(by, 1).slice(8), `${line} → ${by}`).toBe('01')
        },
      ),
      { numRuns: tries(400) },
    )
  })
})
