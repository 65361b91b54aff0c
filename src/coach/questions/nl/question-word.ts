import { asksAs, type Clause, TELLS, type Verdict } from '../clause.ts'
import { isFinite, isStrongVerb } from './verbs.ts'
import { PREPOSITIONS, PRONOUNS, SURE_PRONOUNS, WH } from './words.ts'

/** What may stand between a question word and the verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  'precies exact nou dan nu toch juist eigenlijk concreet nog ook verder anders allemaal zoal dus er wel echt zeker ongeveer eens meer zelf daar hier in volgens'.split(
    ' ',
  ),
)

/** With these a subclause goes on: "hoe de selectie werkt". */
const SUBCLAUSE: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ..."de een mijn m'n mn jouw uw haar ons onze hun elke ieder sommige alle".split(' '),
])

const NEEDS_NOUN = /^(?:welke?|hoeveel|watvoor|wiens)$/
const CHEERS =
  /^(?:leuk|fijn|mooi|goed|jammer|lief|tof|gaaf|knap|vervelend|heerlijk|erg|super|geweldig|prachtig)$/

/** The place of the question word, where a clause begins with one or with a preposition and one; else -1. */
export function questionWordAt(lows: readonly string[], from: number): number {
  const [first = '', second = '', third = ''] = lows.slice(from, from + 3)
  if (WH.has(first)) return from
  if (/^(?:precies|ongeveer|juist|sowieso|mocht)$/.test(first) && WH.has(second)) return from + 1
  if (!PREPOSITIONS.has(first)) return -1
  if (WH.has(second)) return from + 1
  return /^waar.+/.test(third) && WH.has(third) ? from + 2 : -1
}

/** What a clause does that begins with a question word, by whether the verb or the subject comes next. */
export function questionWordVerdict({ lows, asks, lead }: Clause, from: number): Verdict | null {
  const at = questionWordAt(lows, from)
  if (at < 0) return null
  const open = asksAs('open', 'wh', from)
  const wh = lows[at] ?? ''
  if (at === lows.length - 1) return open
  if (isExclamation(lows, at, asks) || isFreeRelative(lows, at, asks)) return TELLS
  const order = orderAfter(lows, at)
  if (order === 'main') return open
  if (order === 'sub') return { does: 'embed', from }
  if (asks) return open
  return lead !== 'comma' && lows.length - from <= 6 && !/^(?:als|wie)$/.test(wh)
    ? open
    : { does: 'embed', from }
}

type Order = 'main' | 'sub' | 'unknown'

function orderAfter(lows: readonly string[], at: number): Order {
  const wh = lows[at] ?? ''
  let next = at + 1
  if (wh === 'wat' && lows[next] === 'als') return 'main'
  if (/^(?:niet|wel)$/.test(lows[next] ?? '') && next === lows.length - 1) return 'main'
  while (BETWEEN.has(lows[next] ?? '') && next < at + 4) next += 1
  const low = lows[next] ?? ''
  if (
    NEEDS_NOUN.test(wh)
      ? isStrongVerb(low) || (isFinite(low) && SURE_PRONOUNS.has(lows[next + 1] ?? ''))
      : isFinite(low)
  )
    return 'main'
  if (SUBCLAUSE.has(low) && low !== 'zijn') return 'sub'
  if (isUnknownVerb(wh, low, lows[next + 1] ?? '')) return 'main'
  if (wh === 'hoe' && isUnknownStem(low, lows[next + 1] ?? '', lows[next + 2] ?? '')) return 'main'
  if (
    !NEEDS_NOUN.test(wh) &&
    /^(?:ik|jij|je|u|we|wij|ge|gij|hij)$/.test(lows[next + 1] ?? '') &&
    !/^hoe$/.test(wh)
  )
    return 'main'
  return orderInPhrase(lows, PREPOSITIONS.has(low) ? next : next + 1)
}

/** `waarom belanden mijn mails`: nothing but a verb stands between such a word and a subject. */
const isUnknownVerb = (wh: string, low: string, next: string): boolean =>
  /^(?:waarom|wanneer|wat|wie|waar\w*)$/.test(wh) &&
  /(?:en|t)$/.test(low) &&
  !PREPOSITIONS.has(low) &&
  /^(?:de|mijn|m'n|mn|jouw|uw|ons|onze|hun|die|deze|jullie|jij|wij|ik)$/.test(next)

/** `hoe bereid ik me voor`: a stem before "ik", where an adverb would leave the verb to come at the end. */
const isUnknownStem = (low: string, next: string, third: string): boolean =>
  next === 'ik' &&
  /^(?:me|mij|mijn|dat|dit|het|de|zo'n|een)$/.test(third) &&
  /[^aeiou]$/.test(low) &&
  !ADVERB.test(low)

const ADVERB =
  /^(?:vaak|snel|ver|lang|goed|slecht|groot|hoog|laag|zeker|precies|graag|hard|ook|dan|zwaar|oud|laat|vroeg|erg|diep|breed|duur|vlot|kort|veel|best|beter|goedkoop|makkelijk|moeilijk|handig|belangrijk)$/

/** After a noun or an adjective: "welke opleiding raad je aan", "hoe vaak dat gebeurt". */
function orderInPhrase(lows: readonly string[], start: number): Order {
  let skip = 0
  for (let at = start; at < Math.min(lows.length, start + 8); at += 1) {
    const low = lows[at] ?? ''
    if (skip > 0) skip -= 1
    else if (PREPOSITIONS.has(low)) skip = SUBCLAUSE.has(lows[at + 1] ?? '') ? 2 : 1
    else if (isFinite(low)) return 'main'
    else if (SUBCLAUSE.has(low)) return 'sub'
  }
  return 'unknown'
}

/** `wat een drukte`, `hoe leuk`, `wat fijn dat …`. */
function isExclamation(lows: readonly string[], at: number, asks: boolean): boolean {
  if (asks || !/^(?:wat|hoe)$/.test(lows[at] ?? '')) return false
  const next = lows[at + 1] ?? ''
  const then = lows[at + 2] ?? 'dat'
  return (
    (next === 'een' && !lows.slice(at + 2).some(isFinite)) ||
    (CHEERS.test(next) && /^(?:dat|om|he|zeg)$/.test(then))
  )
}

/** `wat telt is …`, `wie wil moet …`: the clause is itself a subject. */
const isFreeRelative = (lows: readonly string[], at: number, asks: boolean): boolean =>
  !asks &&
  /^(?:wat|wie)$/.test(lows[at] ?? '') &&
  !/^(?:is|zijn|was|kan|moet|mag|zal|zou|wil)$/.test(lows[at + 1] ?? '') &&
  /^(?:is|zijn|moet|mag|was)$/.test(lows[at + 2] ?? '')
