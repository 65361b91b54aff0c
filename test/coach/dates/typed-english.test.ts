import { describe, expect, test } from 'vitest'
import { coachDate } from '../../../src/coach/date.ts'
import { readIsoDay } from '../../../src/domain/day.ts'

/** A Wednesday. */
const TODAY = readIsoDay('2026-03-11')!

/** The likelier day first; null where there is none. */
function read(text: string, lang: 'nl' | 'en'): string {
  const { date, alternatives } = coachDate(text, lang, TODAY)
  return alternatives.length > 0 ? alternatives.join(' / ') : String(date)
}

const rows = (table: string): (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', expected = ''] = line.split(' = ')
      return [text.trim(), expected.trim()] as const
    })

describe('a day', () => {
  test.each(
    rows(`
      by the 15th = 2026-03-15
      by Friday week = 2026-03-20
      Friday fortnight = 2026-03-27
      a week on Tuesday = 2026-03-24
      COB Friday = 2026-03-13
      EOD tomorrow = 2026-03-12
      EOW = 2026-03-13
      w/c 4 May = 2026-05-08
      week commencing May 4 = 2026-05-08
      week of 4 May = 2026-05-08
      second half of June = 2026-06-30
      first week of May = 2026-05-08
      last week of June = 2026-06-30 / 2026-06-26
      last working day of the month = 2026-03-31
      between May 3 and 7 = 2026-05-07
      May 3-7 = 2026-05-07
      Boxing Day = 2026-12-26
      Labor Day = 2026-09-07
      Thanksgiving = 2026-11-26
      August bank holiday = 2026-08-31
      Good Friday = 2026-04-03
      Easter Monday = 2026-04-06
      today week = 2026-03-18
      this time next week = 2026-03-18
      in a fortnight's time = 2026-03-25
      in two weeks' time = 2026-03-25
      within 10 working days = 2026-03-25
      the twenty-first of May = 2026-05-21
      May twenty-first = 2026-05-21
      wedensday = 2026-03-18 / 2026-03-11
      tommorow = 2026-03-12
      by noon on Friday = 2026-03-13
      5pm Friday = 2026-03-13
      Fri 5pm = 2026-03-13
      mid Q3 = 2026-08-15
      H1 = 2026-06-30
      early next week = 2026-03-17
      late May = 2026-05-31
      the Friday before Easter = 2026-04-03
      the Monday after Easter = 2026-04-06
      05/06/2026 = 2026-06-05 / 2026-05-06
      next Tuesday = 2026-03-17 / 2026-03-24
      July 4th = 2026-07-04
      4th of July = 2026-07-04
      sun = 2026-03-15
      the first Monday in May = 2026-05-04
      by Xmas = 2026-12-25
      before New Year's Eve = 2026-12-30
      no later than the 20th of March = 2026-03-20
      20th march 2027 = 2027-03-20
      March 20 '27 = 2027-03-20
      three months from today = 2026-06-11
      six weeks = 2026-04-22
      Sept 1st = 2026-09-01
      in 90 days = 2026-06-09
      10d = 2026-03-21
      2 wks = 2026-03-25
      a month from now = 2026-04-11
      beginning of April = 2026-04-07
      by mid-April latest = 2026-04-15
      Monday 9am sharp = 2026-03-16
      first thing Monday = 2026-03-16
      this Friday, end of day = 2026-03-13
      Mon 16 Mar, 10:00 = 2026-03-16
      March = 2026-03-31
      2027 = 2027-12-31
      Q2 2027 = 2027-06-30
      Tues 17 March = 2026-03-17
      Thurs = 2026-03-12
      thursday evening = 2026-03-12
      Friday lunchtime = 2026-03-13
      end of business Thursday = 2026-03-12
      next week some time = 2026-03-20
      some time next week = 2026-03-20
      sometime in May = 2026-05-31
      around the 20th = 2026-03-20
      middle of next month = 2026-04-15
      the middle of the month = 2026-03-15
      by end March = 2026-03-31
      end-March = 2026-03-31
      end Q2 = 2026-06-30
      month-end = 2026-03-31
      year end = 2026-12-31
      in the next 30 days = 2026-04-10
      inside a week = 2026-03-18
      a week Friday = 2026-03-20
      a week from Friday = 2026-03-20
      two weeks from Friday = 2026-03-27
      a week today = 2026-03-18
      a week tomorrow = 2026-03-19
      tomorrow week = 2026-03-19
      Monday fortnight = 2026-03-30
      Saturday week = 2026-03-21
      the week after next = 2026-03-27
      week 20 = 2026-05-15
      wk20 = 2026-05-15
      wb 18 May = 2026-05-22
      w/e 22 May = 2026-05-22
      Monday or Tuesday = 2026-03-16 / 2026-03-17
      Apr/May = 2026-05-31
      Memorial Day = 2026-05-25
      Black Friday = 2026-11-27
      Halloween = 2026-10-31
      St Patrick's Day = 2026-03-17
      New Year's Day = 2027-01-01
      Fourth of July = 2026-07-04
      the 4th of July = 2026-07-04
      Mother's Day = 2026-03-15 / 2026-05-10
      Father's Day = 2026-06-21
      May Day = 2026-05-01
      early May bank holiday = 2026-05-04
      spring bank holiday = 2026-05-25
      Christmas Eve = 2026-12-24
      NYE = 2026-12-31
      before Easter = 2026-04-04
      the day before Christmas = 2026-12-24
      two days before Christmas = 2026-12-23
      thrusday = 2026-03-12
      satuday = 2026-03-14
      firday = 2026-03-13
      tuseday = 2026-03-17
      nxt week = 2026-03-20
      nex week = 2026-03-20
      tmrw = 2026-03-12
      tmrw am = 2026-03-12
      Ocotber = 2026-10-31
      15 Spetember = 2026-09-15
      Febuary 3 = 2027-02-03
      janury 5 = 2027-01-05
      3 Decmber = 2026-12-03
      3rd of Arpil = 2026-04-03
      next mnth = 2026-04-30
      three weks = 2026-04-01
      the 3rd = 2026-04-03
      3rd = 2026-04-03
      1st April = 2026-04-01
      April 1st, 2027 = 2027-04-01
      Apr. 1 = 2026-04-01
      4/1/26 = 2026-01-04 / 2026-04-01
      04-15-2026 = 2026-04-15
      15.04.26 = 2026-04-15
      2026-4-15 = 2026-04-15
      20260415 = 2026-04-15
      15APR2026 = 2026-04-15
      15-Apr-26 = 2026-04-15
      Feb 29 = 2028-02-29
      by 5pm today = 2026-03-11
      tonight = 2026-03-11
      this afternoon = 2026-03-11
      later today = 2026-03-11
      later this week = 2026-03-13
      later this year = 2026-12-31
      today = 2026-03-11
      may = 2026-05-31
      the first = 2026-04-01
      ten days = 2026-03-21
      a year = 2027-03-11
      eighteen months = 2027-09-11
      six months' time = 2026-09-11
      in a year's time = 2027-03-11
      two working days = 2026-03-13
      in 3 business days = 2026-03-16
      EOM April = 2026-04-30
      EOQ = 2026-03-31
      latest Friday = 2026-03-13
      Friday at the latest = 2026-03-13
      Friday latest = 2026-03-13
      by Friday if possible = 2026-03-13
      hopefully Friday = 2026-03-13
      Friday, I think = 2026-03-13
      let's say Friday = 2026-03-13
      maybe Friday = 2026-03-13
      Friday 13th = 2026-03-13
      Friday the 13th of March = 2026-03-13
      Friday 14 March = 2026-03-14 / 2026-03-13
      Monday morning first thing = 2026-03-16
      COB tomorrow = 2026-03-12
      EOD 3/20 = 2026-03-20
      by 3/20 = 2026-03-20
      by end of business on the 20th = 2026-03-20
      the last Friday of this month = 2026-03-27
      first Tuesday after Easter = 2026-04-07
      two weeks after Easter = 2026-04-19
      three days before Christmas = 2026-12-22
      a fortnight from Monday = 2026-03-30
      this weekend = 2026-03-15
      next weekend = 2026-03-22 / 2026-03-15
      over the weekend = 2026-03-15
      by the weekend = 2026-03-15
      weekend = 2026-03-15
      two to three weeks = 2026-04-01
      2-3 weeks = 2026-04-01
      in 2 or 3 weeks = 2026-04-01
      about a month = 2026-04-11
      roughly six weeks = 2026-04-22
      no later than two weeks from now = 2026-03-25
      two weeks max = 2026-03-25
      H2 2026 = 2026-12-31
      first half of 2027 = 2027-06-30
      the second half of the year = 2026-12-31
      end of H1 = 2026-06-30
      end of 2026 = 2026-12-31
      mid 2027 = 2027-06-30
      early 2027 = 2027-01-31
      late 2026 = 2026-12-31
      end of the year = 2026-12-31
      by year's end = 2026-12-31
      Jan = 2027-01-31
      jan 15 = 2027-01-15
      15 jan = 2027-01-15
      Sat the 14th = 2026-03-14
      Saturday, 14 March 2026 = 2026-03-14
      14th of next month = 2026-04-14
      14 days = 2026-03-25
      14d = 2026-03-25
      next month = 2026-04-30
      next month the 5th = 2026-04-05
      5th of next month = 2026-04-05
      last day of April = 2026-04-30
      last Monday in August = 2026-08-31
      third week of April = 2026-04-17
      Easter = 2026-04-05
      Easter 2027 = 2027-03-28
      Pentecost = 2026-05-24
      Ascension Day = 2026-05-14
      Whit Monday = 2026-05-25
      Mothering Sunday = 2026-03-15 / 2026-05-10
      Veterans Day = 2026-11-11
      Presidents' Day = 2027-02-15
      MLK Day = 2027-01-18
      Juneteenth = 2026-06-19
      mon = 2026-03-16
      dec = 2026-12-31
      tues = 2026-03-17
      20 March to 3 April = 2026-04-03
      from 3 to 7 May = 2026-05-07
      3rd-7th May = 2026-05-07
      Thursday or Friday = 2026-03-12 / 2026-03-13
      today or tomorrow = 2026-03-11 / 2026-03-12
      this year = 2026-12-31
      this month = 2026-03-31
      this quarter = 2026-03-31
      next quarter = 2026-06-30
      Q1 next year = 2027-03-31
      24 hours = 2026-03-12
      within 24 hrs = 2026-03-12
      72 hours = 2026-03-14
      end of day tomorrow = 2026-03-12
      Weds = 2026-03-18 / 2026-03-11
      Wed. 18 March = 2026-03-18
      by Wed 3pm = 2026-03-18 / 2026-03-11
      on the 18th of this month = 2026-03-18
      Wednesday 18 March at 3pm = 2026-03-18
      Wed 18/3 = 2026-03-18
      18 March COB = 2026-03-18
      the end of next week = 2026-03-20
      before the end of April = 2026-04-30
      the week of the 6th of April = 2026-04-10
      week 16 = 2026-04-17
      Friday of week 16 = 2026-04-17
      second Monday of May = 2026-05-11
      on or around 1 June = 2026-06-01
      circa 1 June = 2026-06-01
      6 April (Monday) = 2026-04-06
      Monday the 6th = 2026-04-06
      this coming Saturday = 2026-03-14
      Saturday coming = 2026-03-14
      in 6 wks = 2026-04-22
      4 weeks from Monday = 2026-04-13
      six weeks today = 2026-04-22
      a month today = 2026-04-11
      in a month and a half = 2026-04-26
      one and a half months = 2026-04-26
      in 1.5 years = 2027-09-11
      quarter end = 2026-03-31
      by the end of this quarter = 2026-03-31
      first of June = 2026-06-01
      the first of next month = 2026-04-01
      June the 1st = 2026-06-01
      1 Jun = 2026-06-01
      Augst 3 = 2026-08-03
      Novemeber = 2026-11-30
      monady = 2026-03-16
      tomorow morning = 2026-03-12
      next wek = 2026-03-20
      befor 1 June = 2026-06-01
      Columbus Day = 2026-10-12
      Bonfire Night = 2026-11-05
      summer bank holiday = 2026-08-31
      the day after Boxing Day = 2026-12-27
      before Thanksgiving = 2026-11-25
      Christmas 2027 = 2027-12-25
      the new year = 2027-01-01
      12/25 = 2026-12-25
      3/14 = 2026-03-14
    `),
  )('%s → %s', (text, expected) => expect(read(text, 'en')).toBe(expected))
})

describe('no day', () => {
  test.each(
    rows(`
      may be
      3 boxes
      room 12
      maybe
      a couple of weeks
      in a few days
      before summer
      31 April
      mart
      do
      not sure
      when I'm back
      end of the fiscal year
      turn of the month
      version 2.3
      10%
      £5.50
      chapter 3
      24/7
      Mon-Fri
      summer 2026
      Spring
      fall
      Easter weekend
      Diwali
      half term
      after Easter
      end of teh month
      the Ides of March
      2/30
      Feb 30
      June 31st
      week 60
      Q5
      the 40th
      10:30
      5pm
      by 5pm
      later
      now
      straight away
      when possible
      whenever
      TBC
      n/a
      no date yet
      no rush
      before the next meeting
      at our next 1:1
      in my next review
      once I'm back from leave
      every other Friday
      monthly
      first Friday of every month
      ongoing
      level 3
      grade 7
      5 people
      2 hours a week
      $20
      can I march in
      March on
      sat down
      second opinion
      my second week
      in two shakes
      in no time
      half past four
      one
      Monday after next
      the Friday after next
      the 15th inst.
      within a week or two
      in a week or so
      a couple of days
      a few months
      several weeks
      Sat 14
      Ramadan
      the bank holiday
      Christmas break
      before the holidays
      after the holidays
      the start of term
      end of term
      when the weather improves
      Sunny
      Monday's
      Mondays
      on Mondays
      weekdays
      Monty
      augment
      marching
      decent
      the 2nd attempt
      4 more boxes
      3 days a week
      by 3 or 4 May
      Q3 FY26
      2026-13-01
      99/99/9999
      1/1/1
      room 3/4
      1 in 3
      the 1%
      noon
      lunchtime
      by start of play Monday
      two Fridays from now
      by teh 20th
      end of season
      before my leave
      pending approval
      when HR replies
      every month
      floor 3
      item 4.2
      page 12
      3 more weeks of training
      day one
      4 or 5 times
      second to none
      may well be
      march past
      fall back
      12 noon
      5 stars
      31/11
    `),
  )('%s', (text) => expect(read(text, 'en')).toBe('null'))
})
