import { amount } from './grammar-amounts.ts'
import { datePhrase } from './grammar-dates.ts'
import { nthWeekdayPhrase, weekdayName, weekdayPhrase } from './grammar-days.ts'
import { feastPhrase } from './grammar-feasts.ts'
import { article } from './grammar-years.ts'
import { type Parser, either, inOrder, map, mapSome, mean, optional, say } from './parser.ts'
import type { Phrase } from './phrase.ts'
import type { Unit } from './words.ts'

const side = either<'before' | 'after'>(
  mean('before', 'voor, voorafgaand aan, before, prior to, ahead of, vlak voor, net voor, just before'),
  mean(
    'after',
    'na, after, following, volgend op, direct na, meteen na, straight after, right after, vlak na',
  ),
)
/** de vrijdag voor Pasen, the Monday after 1 May */
const weekdayNear: Parser<Phrase> = map(
  inOrder(
    article,
    optional(say('eerste, first, laatste, last')),
    weekdayName,
    side,
    either(feastPhrase, datePhrase, nthWeekdayPhrase),
  ),
  ([, , weekday, found, phrase]) => ({ kind: 'weekday-near', weekday, side: found, phrase }),
)
const day = say('dag, day')
/** de dag voor kerst, the day after Boxing Day, twee dagen voor Pasen */
const dayNear: Parser<Phrase> = map(
  inOrder(article, day, side, either(feastPhrase, datePhrase, weekdayPhrase)),
  ([, , found, phrase]) => ({
    kind: 'days-from',
    days: found === 'after' ? 1 : -1,
    phrase,
  }),
)

/** Twee weken voor kerst, 3 days before 1 May; counted in days, weeks and fortnights. */
const amountNear: Parser<Phrase> = mapSome(
  inOrder(amount, side, either(feastPhrase, datePhrase, weekdayPhrase)),
  ([{ count, unit }, found, phrase]) => {
    const days = count * (DAYS_IN[unit] ?? Number.NaN) * (found === 'after' ? 1 : -1)
    return Number.isInteger(days) ? { kind: 'days-from' as const, days, phrase } : undefined
  },
)
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 }

/** A day named by way of another one. */
export const nearPhrase: Parser<Phrase> = either(weekdayNear, dayNear, amountNear)
