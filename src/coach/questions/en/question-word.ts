import { asksAs, type Clause, TELLS, type Verdict } from '../clause.ts'
import { AUXILIARIES, BETWEEN, DETERMINERS, PREPOSITIONS, PRONOUNS, WH } from './words.ts'

const CONTRACTED = /^(?:what|who|where|when|how|why|wat|wot)(?:'s|s|'re|re|'d|'ll)$/

/** The place of the question word, where a clause begins with one or with a preposition and one; else -1. */
export function questionWordAt(lows: readonly string[], from: number): number {
  const [first = '', second = '', third = ''] = lows.slice(from, from + 3)
  if (WH.has(first)) return from
  if (/^(?:exactly|roughly|just|precisely|approximately|whereabouts|and)$/.test(first) && WH.has(second))
    return from + 1
  if (PREPOSITIONS.has(first) && WH.has(second) && first !== 'like') return from + 1
  return (first === 'as' || first === 'out') && second === 'to' && WH.has(third) ? from + 2 : -1
}

/** What a clause does that begins with a question word, by whether the verb or the subject comes next. */
export function questionWordVerdict({ lows, asks, lead }: Clause, from: number): Verdict | null {
  const at = questionWordAt(lows, from)
  if (at < 0) return null
  const open = asksAs('open', 'wh', from)
  const wh = lows[at] ?? ''
  const next = lows[at + 1] ?? ''
  if (at === lows.length - 1) return lead === 'comma' && !asks && wh === 'which' ? TELLS : open
  if (asks && wh === 'which' && /^ones?$/.test(next) && at + 2 === lows.length) return open
  if (isRelative(wh, lead, lows, asks) && !isOfOptions(lows, at)) return TELLS
  if (isExclamation(lows, at, asks) || isWordsOfYours(lows, at)) return TELLS
  if (!asks && wh === 'how' && next === 'about' && lows.length <= at + 3) return TELLS
  if (wh === 'how' && /^(?:come|about|to|so)$/.test(next)) return open
  if (/^(?:what|why)$/.test(wh) && /^(?:if|about|not|for|else|next|now)$/.test(next)) return open
  if (wh === 'what' && OF_THINGS.test(next) && !lows.slice(at + 2).some((low) => AUXILIARIES.has(low)))
    return open
  const order = orderAfter(lows, at)
  if (order === 'main') return open
  if (order === 'sub' || (wh === 'when' && !asks)) return { does: 'embed', from }
  if (asks) return open
  return lead !== 'comma' && wh !== 'when' ? open : { does: 'embed', from }
}

/** `what matters most to you`: what things do. */
const OF_THINGS =
  /^(?:matters|counts|happens|motivates|drives|worries|bothers|scares|excites|interests|stops|keeps|helps|comes|decides)$/

/** `days or nights, which would suit me better`: asks after what stands before it. */
const isOfOptions = (lows: readonly string[], at: number): boolean =>
  /^which (?:would|do|does|is|one|of|should|will)(?= ).*\b(?:better|best|prefer|rather|suit|recommend|choose|pick|wiser|go for)\b/.test(
    lows.slice(at, at + 14).join(' '),
  )

/** `, which is why …`, `, who is my mentor, …`: says more of what stands before it. */
function isRelative(wh: string, lead: Clause['lead'], lows: readonly string[], asks: boolean): boolean {
  if (lead !== 'comma') return false
  const inverted = PRONOUNS.has(lows[2] ?? '') && AUXILIARIES.has(lows[1] ?? '')
  if (/^(?:which|whose)$/.test(wh))
    return (
      !asks ||
      (AUXILIARIES.has(lows[1] ?? '') && !inverted) ||
      /^(?:means|makes|brings|meant|takes)$/.test(lows[1] ?? '')
    )
  return wh === 'who' && !inverted && !asks
}

/** `what you're telling me is …`: says again what the other said. */
const isWordsOfYours = (lows: readonly string[], at: number): boolean =>
  /^what (?:you're|you are|youre|i'm|i am) (?:\S+ )?(?:saying|telling|hearing|asking|proposing|suggesting)(?: me| us)?(?: here)? is(?= |$)/.test(
    lows.slice(at, at + 8).join(' '),
  )

const isExclamation = (lows: readonly string[], at: number, asks: boolean): boolean =>
  !asks &&
  lows[at] === 'what' &&
  /^(?:a|an)$/.test(lows[at + 1] ?? '') &&
  !lows.slice(at + 3).some((low) => AUXILIARIES.has(low))

type Order = 'main' | 'sub' | 'unknown'

function orderAfter(lows: readonly string[], at: number): Order {
  const wh = lows[at] ?? ''
  if (CONTRACTED.test(wh)) return 'main'
  let next = at + 1
  while (BETWEEN.has(lows[next] ?? '') && !AUXILIARIES.has(lows[next] ?? '') && next < at + 4) next += 1
  if (AUXILIARIES.has(lows[next] ?? '')) return isFreeRelative(lows, at, next) ? 'sub' : 'main'
  if (PRONOUNS.has(lows[next] ?? '') || isSubject(lows, next)) return 'sub'
  return orderInPhrase(lows, next + 1, wh)
}

/** `who can help is …` stays a question; `what is needed is time` is none. */
const isFreeRelative = (lows: readonly string[], at: number, next: number): boolean =>
  lows[at] === 'what' &&
  /^(?:is|was)$/.test(lows[next] ?? '') &&
  /(?:ed|ing|en)$/.test(lows[next + 1] ?? '') &&
  /^(?:is|was)$/.test(lows[next + 2] ?? '')

const isSubject = (lows: readonly string[], at: number): boolean =>
  DETERMINERS.has(lows[at] ?? '') &&
  !/^(?:many|much|more|other|enough|what's|people|most|all|two|three|four|each|any|some)$/.test(
    lows[at] ?? '',
  )

/** After a noun or an adjective: "which parts do you like", "how long that takes". */
function orderInPhrase(lows: readonly string[], start: number, wh: string): Order {
  let skip = 0
  for (let at = start; at < Math.min(lows.length, start + 8); at += 1) {
    const low = lows[at] ?? ''
    if (skip > 0) skip -= 1
    else if (PREPOSITIONS.has(low)) skip = DETERMINERS.has(lows[at + 1] ?? '') ? 2 : 1
    else if (AUXILIARIES.has(low)) return 'main'
    else if (PRONOUNS.has(low)) return /^(?:how|which|what|whose)$/.test(wh) ? 'sub' : 'unknown'
  }
  return 'unknown'
}
