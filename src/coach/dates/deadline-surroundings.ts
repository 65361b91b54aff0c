import type { Spot } from './deadline-spot.ts'
import { resolve } from './resolve.ts'
import { FULL_UNITS, FULL_WEEKDAYS } from './words.ts'

/** No Dutch weekday, week or month takes `het`, so there it is a pronoun: "Ik lever het vrijdag in". */
const BEGINS_A_NAME = new Set([
  ...'de een the a an mijn my jouw your zijn his ons onze our hun their'.split(' '),
  'het',
  'haar',
  'her',
  'dit',
  'dat',
  'this',
  'that',
  'deze',
  'die',
])
/** What makes `10 uur` a time of day. */
const CLOCK_SIGNS = words('om at voor before by rond around : .')
/** Words before the name of an event, with its preposition and article at most so many. */
const LEADS_TO_EVENT = words('for from voor uit')
/** "Of the" leads to an event when what it is of is written down. */
const OF = words('of van')
const WRITTEN = words(
  'minutes notes report summary agenda slides recording photos results notulen verslag aantekeningen samenvatting ' +
    'opname fotos resultaten uitslag stukken foto presentatie actielijst evaluatie rapport cijfers handouts feedback',
)
const LONGEST_EVENT_NAME = 5

/** "Aanmelden voor de themadag op 3 juni": the date tells which day it is, not when to register. */
export function tellsWhichEvent({ tokens, at, sentence: { leads } }: Spot): boolean {
  if (!leads.every((lead) => lead === 'at')) return false
  const nearby = tokens.slice(Math.max(0, at - LONGEST_EVENT_NAME), at)
  const clause = nearby.slice(nearby.findLastIndex(({ kind }) => kind === 'mark') + 1)
  return clause.some(
    ({ text }, i) =>
      (LEADS_TO_EVENT.has(text) ||
        (OF.has(text) && WRITTEN.has(nearby[nearby.length - clause.length + i - 1]?.text ?? ''))) &&
      BEGINS_A_NAME.has(clause[i + 1]?.text ?? '') &&
      i + 2 < clause.length,
  )
}

/** "vóór 1 mei 30 mensen bellen": the 30 is no year. "per 1 mei 24 uur werken": the hours are no time of day. */
export function endsInStrayNumber({ tokens, end, last, sentence: { phrase } }: Spot): boolean {
  if (phrase.kind === 'away') return false
  const isHours = ['uur', 'u', 'h'].includes(last.text) && tokens[end - 2]?.kind === 'number'
  if (isHours) return !CLOCK_SIGNS.has(tokens[end - 3]?.text ?? '')
  const hasYear =
    (phrase.kind === 'date' && phrase.year !== undefined) ||
    (phrase.kind === 'period' && phrase.period.kind === 'quarter' && phrase.period.year !== undefined)
  return hasYear && last.text.length === 2 && last.kind === 'number' && tokens[end - 2]?.kind !== 'mark'
}

const REPEATS = words(
  'elke elk iedere ieder every each alle all per om wekelijks maandelijks dagelijks weekly monthly daily',
)
/** With a word of time behind it (elke week, every other month), what follows repeats as well. */
const BEGINS_REPEAT = words('elke elk iedere ieder every each')
/** Every other week, elke tweede maandag. */
const ONE_IN_SO_MANY = words('other second third first last eerste tweede derde laatste')
const ENDS_REPEAT = words('until till tot')
const LONGEST_REPEAT = 4

/** "Every Friday", "elke week op vrijdag", "niet meer op zondag": no day on which something is done. */
export function isRepeated({ tokens, at, before, first, sentence: { phrase } }: Spot): boolean {
  if (before === 'om' ? phrase.kind === 'weekday' && FULL_WEEKDAYS.has(first.text) : REPEATS.has(before))
    return true
  if (phrase.kind === 'weekday' && HABITS.has(before) && ['op', 'on'].includes(first.text)) return true
  if (ENDS_REPEAT.has(first.text)) return false
  const from = Math.max(0, at - LONGEST_REPEAT)
  const near = tokens.slice(from, at)
  const clause = near.slice(near.findLastIndex(({ kind }) => kind === 'mark') + 1)
  return clause.some(({ text }, i) => {
    const next = clause[i + 1]?.text ?? ''
    return (
      BEGINS_REPEAT.has(text) && (FULL_UNITS.has(next) || FULL_WEEKDAYS.has(next) || ONE_IN_SO_MANY.has(next))
    )
  })
}
const HABITS = words('meer nooit altijd alleen never only always usually meestal vaak often')

/** What lasts: "over twee weken vakantie", "two weeks of training". */
const LASTS = words(
  'vakantie verlof ouderschapsverlof zwangerschapsverlof stage training cursus opleiding ervaring werk pauze rust ' +
    'ziekte leave holiday holidays vacation training experience notice work rest sabbatical oud old geleden ago lang long',
)

/** "In two weeks of leave", "over twee weken vakantie": a length, and no day. */
export function isLength({ tokens, end, sentence: { phrase } }: Spot): boolean {
  if (phrase.kind !== 'away') return false
  const next = tokens[end]?.text ?? ''
  return LASTS.has(next) || (next === 'of' && LASTS.has(tokens[end + 1]?.text ?? '')) || next === 'per'
}

const PARTS_OF_DAY = words(
  'ochtend middag avond nacht namiddag voormiddag overdag morning afternoon evening night noon lunchtime midday teatime',
)

/** "The open evening on 12 January": the evening is no time there. */
export function beginsInPartOfDay({ first, sentence: { leads } }: Spot): boolean {
  return leads.length === 0 && PARTS_OF_DAY.has(first.text)
}

/** Two days of one sentence, which are not two names of one day. */
export function isTwoDays({ ctx, sentence: { phrase } }: Spot): boolean {
  if (phrase.kind !== 'same') return false
  const [days, others] = phrase.phrases.map((one) => resolve(one, { ...ctx, before: false }))
  return days === undefined || others === undefined || !days.some((day) => others.includes(day))
}

/** "At the Thursday toolbox talk": the talk is when it is done. */
export function isOfEventAt({ tokens, at, before, behind, sentence: { phrase } }: Spot): boolean {
  return (
    phrase.kind === 'weekday' &&
    before === 'the' &&
    ['at', 'during'].includes(tokens[at - 2]?.text ?? '') &&
    behind !== ''
  )
}

/** Whether a word was typed with accents, as vóór. */
export function hasAccents({ line, first }: Spot): boolean {
  return /\p{M}/u.test(line.slice(first.start, first.end).normalize('NFD'))
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
