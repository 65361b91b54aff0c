import { questionWordAt } from './question-word.ts'
import { isFinite, isStrongVerb, isVerbWithYou } from './verbs.ts'
import { OPENERS, PREPOSITIONS, PRONOUNS } from './words.ts'

/** Where the clause begins behind "en", "maar", "hoi Petra" and the like. */
export function start(lows: readonly string[]): number {
  let at = 0
  while (at < lows.length && isOpener(lows, at)) at += 1
  if (at > 0 && /^(?:hoi|hallo|hey|dag|beste|he|goedemorgen|goedemiddag)$/.test(lows[at - 1] ?? ''))
    return behindName(lows, at)
  return at
}

function isOpener(lows: readonly string[], at: number): boolean {
  const low = lows[at] ?? ''
  const next = lows[at + 1] ?? ''
  if (/^\d+$/.test(low)) return at === 0 && !/^(?:uur|dagen|dag|keer|jaar)$/.test(next)
  if (!OPENERS.has(low)) return false
  if (/^(?:of|nu|ook)$/.test(low) && PRONOUNS.has(next) && next !== 'er') return false
  if (/^(?:vraag|zeg|kijk|dank)$/.test(low))
    return !/^(?:ik|je|jij|is|me|eens|mij|of|wat|hoe|maar)$/.test(next)
  if (low === 'derde' || low === 'tweede') return lows[at - 1] === 'ten'
  return true
}

/** `hoi Petra kan ik …`: one or two words of a name, if a question follows. */
function behindName(lows: readonly string[], at: number): number {
  const found = [at, at + 1, at + 2].find((place) => beginsQuestion(lows, place))
  return found ?? at
}

/** Whether a question begins at a word, where no mark stands before it. */
export function beginsQuestion(lows: readonly string[], at: number): boolean {
  const first = lows[at] ?? ''
  const next = lows[at + 1] ?? ''
  if (first === 'zo') return /^(?:ja|nee|niet)$/.test(next)
  if (first === 'indien') return /^(?:ja|niet|nee|zo)$/.test(next)
  const word = questionWordAt(lows, at)
  if (word >= 0) return beginsWh(lows, word)
  if (isVerbWithYou(first)) return true
  if (PREPOSITIONS.has(first) || !isFinite(first)) return false
  return (
    PRONOUNS.has(next) ||
    (isStrongVerb(first) && /^(?:de|het|mijn|jouw|mn|onze|een|die|deze|nog|al|ook)$/.test(next))
  )
}

/** `wie ruimt eigenlijk de kantine op`: only a verb stands between such a word and an adverb or an article. */
const isVerbBehindWho = (lows: readonly string[], word: number): boolean =>
  /^(?:wie|waarom|waar|wanneer)$/.test(lows[word] ?? '') &&
  /^\p{L}{2,}t$/u.test(lows[word + 1] ?? '') &&
  /^(?:de|het|een|mijn|onze|ons|er|eigenlijk|straks|nu|dan|ons)$/.test(lows[word + 2] ?? '') &&
  !/^(?:niet|het|dat|met|tot|uit|want)$/.test(lows[word + 1] ?? '')

function beginsWh(lows: readonly string[], word: number): boolean {
  const next = lows[word + 1] ?? ''
  if (isVerbBehindWho(lows, word)) return true
  if (next === '' || /^(?:niet|wel|dan|juist)$/.test(next) || isFinite(next)) return true
  return (
    /^(?:welke?|hoeveel|hoe|wat)$/.test(lows[word] ?? '') && lows.slice(word + 2, word + 5).some(isFinite)
  )
}
