import { describe, expect, test } from 'vitest'
import { type DateContext, type DateReading, readDate } from '../../../src/coach/dates/read-date.ts'
import { type Day, readIsoDay } from '../../../src/domain/day.ts'

const day = (text: string): Day => readIsoDay(text)!
/** A Thursday. */
const TODAY = day('2026-03-12')

function read(text: string, ctx: Partial<DateContext> = {}): string {
  return shown(readDate(text, { today: TODAY, lang: 'nl', look: 'forward', ...ctx }))
}

/** A reading on one line: the day, the days, or the reason there is none. */
function shown(reading: DateReading): string {
  if (reading.kind === 'none') return reading.reason
  return reading.kind === 'day' ? reading.day : reading.days.join(' / ')
}

/** One row a line: phrase, then what it is read as, with `=` between. */
function rows(table: string): (readonly [string, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', expected = ''] = line.split(' = ')
      return [text.trim(), expected.trim()] as const
    })
}

describe('Dutch, looking ahead', () => {
  test.each(
    rows(`
      vandaag = 2026-03-12
      morgen = 2026-03-13
      morgen om 10 uur = 2026-03-13
      morgen vroeg = 2026-03-13
      overmorgen = 2026-03-14
      over 3 dgn = 2026-03-15
      over twee weken = 2026-03-26
      over een week of zo = not-a-date
      binnen twee weken = 2026-03-26
      twee weken = 2026-03-26
      de komende twee weken = 2026-03-26
      binnen nu en twee weken = 2026-03-26
      over een maand = 2026-04-12
      over anderhalve maand = 2026-04-27
      over tweeënhalve maand = 2026-05-27
      over een half jaar = 2026-09-12
      over een halfjaar = 2026-09-12
      over 1,5 jaar = 2027-09-12
      over een kwartaal = 2026-06-12
      binnen 10 werkdagen = 2026-03-26
      vandaag over een week = 2026-03-19
      morgen over een week = 2026-03-20
      over 0 weken = impossible
      over 0 dagen = impossible
      over -3 dagen = not-a-date
      -3 dagen = not-a-date
      over 9999 jaar = impossible
      vrijdag = 2026-03-13
      vr. = 2026-03-13
      ma = 2026-03-16
      vrijdagmiddag = 2026-03-13
      vrijdag 14.30 uur = 2026-03-13
      vrijdag 's middags = 2026-03-13
      donderdag = 2026-03-19 / 2026-03-12
      deze donderdag = 2026-03-12 / 2026-03-19
      komende donderdag = 2026-03-19
      a.s. vrijdag = 2026-03-13
      vrijdag a.s. = 2026-03-13
      volgende vrijdag = 2026-03-20 / 2026-03-13
      volgende maandag = 2026-03-16 / 2026-03-23
      volgende week = 2026-03-20
      volgende week dinsdag = 2026-03-17
      dinsdag volgende week = 2026-03-17
      dinsdag in week 14 = 2026-03-31
      dinsdag over een week = 2026-03-24 / 2026-03-17
      vrijdag over een week = 2026-03-20
      maandag over twee weken = 2026-03-30 / 2026-03-23
      dit weekend = 2026-03-15
      volgend weekend = 2026-03-22 / 2026-03-15
      na het weekend = 2026-03-16
      voor het weekend = 2026-03-13
      deze week = 2026-03-13
      begin volgende week = 2026-03-17
      half volgende week = 2026-03-18
      eind van de week = 2026-03-13
      deze maand = 2026-03-31
      volgende maand = 2026-04-30
      eind van de maand = 2026-03-31
      eind volgende maand = 2026-04-30
      volgend kwartaal = 2026-06-30
      eind dit jaar = 2026-12-31
      einde van het jaar = 2026-12-31
      volgend jaar = 2027-12-31
      begin volgend jaar = 2027-01-31
      halverwege het jaar = 2026-06-30
      mei volgend jaar = 2027-05-31
      volgend jaar mei = 2027-05-31
      eind maart = 2026-03-31
      eind februari = 2027-02-28
      half mei = 2026-05-15
      begin juni = 2026-06-07
      begin maart = 2027-03-07
      maart = 2026-03-31
      in februari = 2027-02-28
      Q2 = 2026-06-30
      Q1 2027 = 2027-03-31
      tweede kwartaal = 2026-06-30
      2e kwartaal van 2027 = 2027-06-30
      begin Q3 = 2026-07-07
      2027 = 2027-12-31
      2026-06 = 2026-06-30
      6-2026 = 2026-06-30
      week 14 = 2026-04-03
      wk 14 = 2026-04-03
      week 14 van 2027 = 2027-04-09
      week 11 = 2026-03-13
      week 10 = 2027-03-12
      week 53 = 2027-01-01
      week 53 2027 = impossible
      week 60 = impossible
      week 0 = impossible
      in de week van 4 mei = 2026-05-08
      6 december = 2026-12-06
      6 dec. = 2026-12-06
      6 dec 2026 = 2026-12-06
      6-dec-2026 = 2026-12-06
      6 december '26 = 2026-12-06
      zes december = 2026-12-06
      drieëntwintig juni = 2026-06-23
      12 maart = 2026-03-12
      11 maart = 2027-03-11
      3 februari 2020 = 2020-02-03
      15 mei volgend jaar = 2027-05-15
      6-12 = 2026-12-06
      6/12 = 2026-12-06
      6.12 = 2026-12-06
      6-12-2026 = 2026-12-06
      06/12/26 = 2026-12-06
      06.12.2026 = 2026-12-06
      12/31/2026 = 2026-12-31
      12-31-2026 = impossible
      2026-12-06 = 2026-12-06
      20261206 = 2026-12-06
      2026-02-30 = impossible
      31 april = impossible
      29 februari = 2028-02-29
      29 februari 2027 = impossible
      0 mei = impossible
      de 15e = 2026-03-15
      de 5e = 2026-04-05
      de vijftiende = 2026-03-15
      de 15e van volgende maand = 2026-04-15
      de 6e van december = 2026-12-06
      zondag 6 december = 2026-12-06
      zo 6-12-2026 = 2026-12-06
      zaterdag 6 december = 2026-12-06 / 2026-12-05
      vrijdag de 13e = 2026-03-13
      eerste maandag van juni = 2026-06-01
      laatste vrijdag van de maand = 2026-03-27
      vijfde maandag van april = impossible
      kerst = 2026-12-25
      voor kerst = 2026-12-24
      vóór de kerst = 2026-12-24
      oud en nieuw = 2026-12-31
      pasen = 2026-04-05
      pinksteren = 2026-05-24
      koningsdag = 2026-04-27
      koningsdag 2031 = 2031-04-26
      vóór 15 januari = 2027-01-15
      vóór april = 2026-03-31
      voor maart = 2027-02-28
      voor volgende week = 2026-03-13
      uiterlijk op vrijdag 13 maart 2026 = 2026-03-13
      op z'n laatst 1 mei = 2026-05-01
      tegen eind mei = 2026-05-31
      per 1 mei = 2026-05-01
      t/m 15 mei = 2026-05-15
      1 mei uiterlijk = 2026-05-01
    `),
  )('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('English, looking ahead', () => {
  test.each(
    rows(`
      today = 2026-03-12
      tonight = 2026-03-12
      tomorrow morning = 2026-03-13
      the day after tomorrow = 2026-03-14
      in two weeks = 2026-03-26
      in a fortnight = 2026-03-26
      two weeks from now = 2026-03-26
      two weeks from tomorrow = 2026-03-27
      within the next 3 days = 2026-03-15
      in half a year = 2026-09-12
      in a year and a half = 2027-09-12
      in twenty-one days = 2026-04-02
      in 10 working days = 2026-03-26
      Friday = 2026-03-13
      by EOD Friday = 2026-03-13
      friday at 10am = 2026-03-13
      next Friday = 2026-03-20 / 2026-03-13
      this coming Friday = 2026-03-13
      next week Friday = 2026-03-20
      friday of next week = 2026-03-20
      Tuesday week = 2026-03-24
      a week on Tuesday = 2026-03-24
      monday in two weeks = 2026-03-30 / 2026-03-23
      next week = 2026-03-20
      the week after next = 2026-03-27
      next month = 2026-04-30
      end of next month = 2026-04-30
      by the end of the week = 2026-03-13
      end of year = 2026-12-31
      EOM = 2026-03-31
      mid-May = 2026-05-15
      early June = 2026-06-07
      second quarter = 2026-06-30
      the third quarter of 2027 = 2027-09-30
      week 14 = 2026-04-03
      December 6 = 2026-12-06
      December 6th, 2026 = 2026-12-06
      December 6, 26 = 2026-12-06
      6th of December = 2026-12-06
      the 6th of December 2026 = 2026-12-06
      Sunday, December 6 = 2026-12-06
      May 26 = 2026-05-26
      May 2027 = 2027-05-31
      the 15th = 2026-03-15
      the twenty-first = 2026-03-21
      the 15th of next month = 2026-04-15
      Friday the 13th = 2026-03-13
      last Friday of June = 2026-06-26
      05/06/2026 = 2026-06-05 / 2026-05-06
      Fri 05/06/2026 = 2026-06-05
      05/13/2026 = 2026-05-13
      5/5 = 2026-05-05
      6-12 = 2026-12-06 / 2026-06-12
      12.05.2026 = 2026-05-12
      April 31 = impossible
      31 April = impossible
      week 60 = impossible
      before Christmas = 2026-12-24
      New Year's Eve = 2026-12-31
      before new year = 2026-12-31
      no later than May 3 = 2026-05-03
      on or before 3 May = 2026-05-03
      until Friday = 2026-03-13
      by next Tuesday = 2026-03-17 / 2026-03-24
    `),
  )('%s → %s', (text, expected) => expect(read(text, { lang: 'en' })).toBe(expected))
})

describe('looking back', () => {
  test.each(
    rows(`
      gisteren = 2026-03-11
      yesterday = 2026-03-11
      eergisteren = 2026-03-10
      vandaag = 2026-03-12
      maandag = 2026-03-09
      Friday = 2026-03-06
      donderdag = 2026-03-12 / 2026-03-05
      afgelopen maandag = 2026-03-09
      vrijdag jl. = 2026-03-06
      last friday = 2026-03-06
      last tuesday = 2026-03-10 / 2026-03-03
      vorige week maandag = 2026-03-02
      vorige week dinsdag = 2026-03-03
      tuesday last week = 2026-03-03
      vorige week = 2026-03-06
      deze week = 2026-03-12
      vorige maand = 2026-02-28
      maart = 2026-03-12
      april = 2025-04-30
      3 februari = 2026-02-03
      12 maart = 2026-03-12
      13 maart = 2025-03-13
      29 februari = 2024-02-29
      de 15e = 2026-02-15
      15-12 = 2025-12-15
      week 50 = 2025-12-12
      kerst = 2025-12-25
      twee weken geleden = 2026-02-26
      3 days ago = 2026-03-09
      over twee weken = 2026-03-26
    `),
  )('%s → %s', (text, expected) => expect(read(text, { look: 'back' })).toBe(expected))
})

describe('no date', () => {
  test.each([
    'zsm',
    'z.s.m.',
    'zo snel mogelijk',
    'binnenkort',
    'voor de zomer',
    'na mijn vakantie',
    'elke vrijdag',
    'over een paar weken',
    'vanaf 1 mei',
    'weet ik nog niet',
    'nog te bepalen',
    'na 1 mei',
    'ooit',
    'asap',
    'soon',
    'before the summer',
    'a few weeks',
    'every Friday',
    'tbd',
    'some day',
    'after 1 May',
  ])('%s is vague', (text) => expect(read(text)).toBe('vague'))

  test.each(
    [
      '',
      '   ',
      '?',
      '15',
      'blabla',
      'mail',
      'Anna',
      'vrijdag of zo',
      'plan sturen vrijdag',
      '3 mensen',
      '€ 2027',
      '1e',
      'the',
      'a',
      'uiterlijk',
      'voor',
      'volgende',
      'week',
      'maand',
      '12:30',
      '2026-',
      '1-2-3-4',
      '🎂',
      '\0',
    ].filter((text) => text !== '1e'),
  )('%j is not a date', (text) => expect(read(text)).toBe('not-a-date'))
})

describe('what makes no difference', () => {
  test.each([
    'VRIJDAG',
    '  vrijdag  ',
    'vrijdag.',
    '"vrijdag"',
    'vrijdag!',
    '(vrijdag)',
    'op\tvrijdag\u00A0',
  ])('%j is Friday', (text) => expect(read(text)).toBe('2026-03-13'))

  test.each(['vóór kerst', 'voor kerst', 'vo\u0301o\u0301r kerst', 'Voor Kerst'])('accents: %s', (text) =>
    expect(read(text)).toBe('2026-12-24'),
  )

  test('both languages are understood whatever the language', () => {
    for (const lang of ['nl', 'en'] as const) {
      expect(read('volgende week dinsdag', { lang })).toBe('2026-03-17')
      expect(read('next week tuesday', { lang })).toBe('2026-03-17')
    }
  })
})

describe('on other days than a Thursday', () => {
  test.each([
    // On a Saturday this week's Friday has passed, so the week ends on Sunday.
    ['2026-03-14', 'deze week', '2026-03-15'],
    ['2026-03-14', 'voor het weekend', '2026-03-20'],
    ['2026-03-14', 'voor volgende week', '2026-03-15'],
    ['2026-03-15', 'volgende maandag', '2026-03-16 / 2026-03-23'],
    ['2026-01-31', 'over een maand', '2026-02-28'],
    ['2026-01-31', 'de 31e', '2026-01-31'],
    ['2026-02-01', 'de 31e', '2026-03-31'],
    ['2026-12-31', 'morgen', '2027-01-01'],
    ['2026-12-31', 'week 1', '2027-01-08'],
    ['2026-12-28', 'voor januari', '2026-12-31'],
    ['2024-02-29', 'over een jaar', '2025-02-28'],
    ['2024-02-29', '29 februari', '2024-02-29'],
    ['2999-12-31', 'morgen', 'impossible'],
  ])('%s: %s → %s', (today, text, expected) => expect(read(text, { today: day(today) })).toBe(expected))
})
