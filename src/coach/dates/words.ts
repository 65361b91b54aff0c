import type { Weekday } from '../../domain/day.ts'

/** A span of time that can be counted; `workday` leaves weekends out and knows no public holidays. */
export type Unit =
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'

/** Words of one meaning, separated by blanks, as a table from word to meaning. */
function table<T>(...rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)))
}

/** Names of the weekdays in full, in both languages. */
export const FULL_WEEKDAYS: ReadonlyMap<string, Weekday> = table<Weekday>(
  [0, 'maandag monday'],
  [1, 'dinsdag tuesday'],
  [2, 'woensdag wednesday'],
  [3, 'donderdag thursday'],
  [4, 'vrijdag friday'],
  [5, 'zaterdag saturday'],
  [6, 'zondag sunday'],
)

/** Abbreviations of the weekdays, which may carry a dot. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, Weekday> = table<Weekday>(
  [0, 'ma maa mon'],
  [1, 'di din dins tue tues'],
  [2, 'wo woe woens wed weds wednes'],
  [3, 'do don dond thu thur thurs'],
  [4, 'vr vrij vrijd fri'],
  [5, 'za zat sat'],
  [6, 'zo zon zond sun'],
)

/** Names of the months in full, in both languages. */
export const FULL_MONTHS: ReadonlyMap<string, number> = table<number>(
  [1, 'januari january'],
  [2, 'februari february'],
  [3, 'maart march'],
  [4, 'april'],
  [5, 'mei may'],
  [6, 'juni june'],
  [7, 'juli july'],
  [8, 'augustus august'],
  [9, 'september'],
  [10, 'oktober october'],
  [11, 'november'],
  [12, 'december'],
)

/** Abbreviations of the months, which may carry a dot. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = table<number>(
  [1, 'jan'],
  [2, 'feb febr'],
  [3, 'mrt mar'],
  [4, 'apr'],
  [6, 'jun'],
  [7, 'jul'],
  [8, 'aug'],
  [9, 'sep sept'],
  [10, 'okt oct'],
  [11, 'nov'],
  [12, 'dec'],
)

export const FULL_UNITS: ReadonlyMap<string, Unit> = table<Unit>(
  ['hour', 'uur uren hour hours'],
  ['day', 'dag dagen dagje dagjes day days etmaal etmalen'],
  ['workday', 'werkdag werkdagen workday workdays weekday weekdays'],
  ['week', 'week weken weekje weekjes weeks kalenderweken'],
  ['fortnight', 'fortnight fortnights'],
  ['month', 'maand maanden maandje maandjes month months'],
  ['quarter', 'kwartaal kwartalen quarter quarters'],
  ['half-year', 'halfjaar halfjaartje'],
  ['year', 'jaar jaren jaartje jaartjes year years'],
)
export const SHORT_UNITS: ReadonlyMap<string, Unit> = table<Unit>(
  ['day', 'dgn dg d'],
  ['hour', 'hr hrs'],
  ['week', 'wk wkn wks w wkjes'],
  ['month', 'mnd mnden mndn mth mths mos'],
  ['year', 'jr yr yrs'],
)

/** Parts of the day that may follow a day and do not change it, and the Dutch endings in `vrijdagmiddag`. */
export const DAY_PARTS: readonly string[] = [
  'ochtend',
  'morgen',
  'voormiddag',
  'middag',
  'namiddag',
  'avond',
  'nacht',
]

/** `vrijdagmiddag` and the like: a Dutch weekday and a part of it in one word. */
export const WEEKDAYS_WITH_PART: ReadonlyMap<string, Weekday> = new Map(
  [...FULL_WEEKDAYS].flatMap(([name, weekday]) => DAY_PARTS.map((part) => [name + part, weekday] as const)),
)

const NL_ONES = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const EN_ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const NL_TEENS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const EN_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const NL_TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Numbers from one to a hundred in one word; `a`, `an` and `1` without a number word are the grammar's. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[NL_ONES, EN_ONES].flatMap((words) => words.map((word, i) => [word, i + 1] as const)),
  ...[NL_TEENS, EN_TEENS].flatMap((words) => words.map((word, i) => [word, i + 10] as const)),
  ...[NL_TENS, EN_TENS].flatMap((words) => words.map((word, i) => [word, i * 10 + 20] as const)),
  ...NL_TENS.flatMap((ten, i) => NL_ONES.map((word, j) => [`${word}en${ten}`, i * 10 + 20 + j + 1] as const)),
  ['honderd', 100],
  ['hundred', 100],
  ['dozijn', 12],
  ['dozen', 12],
])

/** English tens and ones, which stand apart after the hyphen is gone: twenty(-)one. */
export const ENGLISH_TENS: ReadonlyMap<string, number> = new Map(
  EN_TENS.map((word, i) => [word, i * 10 + 20]),
)
export const ENGLISH_ONES: ReadonlyMap<string, number> = new Map(EN_ONES.map((word, i) => [word, i + 1]))

const NL_FIRST = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende']
const EN_FIRST = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** Ordinals in one word, from first to thirty-first. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[NL_FIRST, EN_FIRST].flatMap((words) => words.map((word, i) => [word, i + 1] as const)),
  ...NL_TEENS.map((word, i) => [`${word}de`, i + 10] as const),
  ...EN_TEENS.map((word, i) => [word === 'twelve' ? 'twelfth' : `${word}th`, i + 10] as const),
  ...NL_TENS.slice(0, 2).flatMap((ten, i) => [
    [`${ten}ste`, i * 10 + 20] as const,
    ...NL_ONES.map((word, j) => [`${word}en${ten}ste`, i * 10 + 20 + j + 1] as const),
  ]),
  ['twentieth', 20],
  ['thirtieth', 30],
])
export const ENGLISH_FIRSTS: ReadonlyMap<string, number> = new Map(EN_FIRST.map((word, i) => [word, i + 1]))

/** What follows the digits of an ordinal: 15e, 1ste, 15th. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set([
  'e',
  'de',
  'den',
  'ste',
  'sten',
  'ten',
  'st',
  'nd',
  'rd',
  'th',
  'ths',
])

/** Numbers with a half in one word. */
export const HALVES: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['halve', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ...NL_ONES.slice(1).flatMap((word, i) => [
    [`${word}enhalf`, i + 2.5] as const,
    [`${word}eneenhalf`, i + 2.5] as const,
    [`${word}enhalve`, i + 2.5] as const,
    [`${word}eneenhalve`, i + 2.5] as const,
  ]),
])

/** Days with a name of their own, as the number of days from today. */
export const DAY_NAMES: ReadonlyMap<string, number> = table<number>(
  [-2, 'eergisteren'],
  [-1, 'gisteren gister yesterday gisterochtend gistermorgen gistermiddag gisteravond'],
  [0, 'vandaag vandaaag today tonight tonite heden vanochtend vanmorgen vanmiddag vanavond'],
  [
    1,
    'morgen tomorrow tmrw tmr tmw tmrrw tomoz 2moro 2morrow morgenochtend morgenvroeg morgenmiddag morgenavond',
  ],
  [2, 'overmorgen overmorgenochtend overmorgenmiddag overmorgenavond overmorgenvroeg overmorrow'],
)

/** Words that may follow 15-4 or "the 2nd"; another word makes it a number or the second something. */
export const STARTS_NEW_PART: ReadonlySet<string> = new Set(
  (
    'de het een the a an mijn my jouw your zijn haar her his ons onze our wat some meer more minder less of if ' +
    'whether en and met with aan to naar bij at in op on voor for ik i jij je you we wij hij zij she they er ' +
    'twee drie vier vijf two three four five ' +
    'klaar ready done af gereed ingediend terug uit mee door na over rond weg langs samen opnieuw weer ons me mij ' +
    'hem back again about via from'
  ).split(' '),
)
