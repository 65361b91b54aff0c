import { digits, fullYear, mark } from './grammar-numbers.ts'
import { type Parser, either, inOrder, map, mean, optional, say } from './parser.ts'
import type { YearRef } from './phrase.ts'

export const article = optional(say("de, den, het, ' t, the, t"))
export const of = say('van, of, in, van de, van het, of the, in de, in the, in het, v / d, vd, v . d .')
/** deze, volgende, vorige: how many periods from the one of today. */
export const away: Parser<number> = either<number>(
  mean(
    0,
    'deze, dit, this, current, the current, de huidige, huidige, huidig, het huidige, lopend, lopende, de lopende, het lopende',
  ),
  mean(0, 'later this, later deze, nog deze, dezelfde, het lopend'),
  mean(1, 'volgende, volgend, komende, komend, aankomende, aankomend, next, coming, toekomende, naaste, nxt'),
  mean(1, 'aanstaande, eerstvolgende, eerstkomende, vlg, vlg ., volg ., vlgnd, vlgde, upcoming, following'),
  mean(
    1,
    'de volgende, de komende, de aankomende, the next, the coming, the following, this coming, this next',
  ),
  mean(-1, 'vorige, vorig, afgelopen, last, previous, past'),
  mean(-1, 'de vorige, de afgelopen, the last, the previous, the past'),
)

export const yearNumber: Parser<YearRef> = map(digits(4, 4), (year) => ({ year }))
const apostropheYear: Parser<YearRef> = map(inOrder(mark("'"), digits(2, 2)), ([, year]) => ({
  year: fullYear(year),
}))
const shortYear: Parser<YearRef> = either(
  apostropheYear,
  map(digits(2, 2), (year) => ({ year: fullYear(year) })),
)
const namedYear: Parser<YearRef> = map(inOrder(away, say('jaar, year')), ([by]) => ({ yearsAway: by }))
const beforeYear = optional(either<unknown>(of, mark(',')))

/** The year behind a day and month, which two digits can name too. */
export const yearAfterDate: Parser<YearRef | undefined> = optional(
  map(inOrder(beforeYear, either(yearNumber, shortYear, namedYear)), ([, year]) => year),
)
/** The year behind a name; no two bare digits, since `May 26` is a day. */
export const yearAfterName: Parser<YearRef | undefined> = optional(
  map(inOrder(beforeYear, either(yearNumber, apostropheYear, namedYear)), ([, year]) => year),
)
/** The year in front of a name: 2027 Q1, volgend jaar mei. */
export const yearInFront = either(yearNumber, namedYear)
