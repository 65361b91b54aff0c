import { questionWordAt } from './question-word.ts'
import { AUXILIARIES, DETERMINERS, OPENERS, PREPOSITIONS, PRONOUNS } from './words.ts'

/** Where the clause begins behind "and", "but", "hi Pat" and the like. */
export function start(lows: readonly string[]): number {
  let at = 0
  while (at < lows.length && isOpener(lows, at)) at += 1
  if (at > 0 && /^(?:hi|hello|hey|hiya|dear|morning|yo)$/.test(lows[at - 1] ?? ''))
    return [at, at + 1, at + 2].find((place) => beginsQuestion(lows, place)) ?? at
  return at
}

function isOpener(lows: readonly string[], at: number): boolean {
  const low = lows[at] ?? ''
  const next = lows[at + 1] ?? ''
  if (/^(?:\d+|q\d+|[b-hj-z])$/.test(low))
    return at === 0 && !/^(?:hours|days|weeks|r|u|y)$/.test(next) && !/^[ury]$/.test(low)
  if (!OPENERS.has(low)) return false
  if (low === 'question') return !/^(?:is|marks?)$/.test(next)
  if (low === 'say') return !/^(?:more)$/.test(next)
  if (
    /^(?:now|like|right|good|no|next|still|so)$/.test(low) &&
    /^(?:that|long|much|many|news|chance|steps?)$/.test(next)
  )
    return false
  return true
}

/** Whether a question begins at a word, where no mark stands before it. */
export function beginsQuestion(lows: readonly string[], at: number): boolean {
  const [first = '', next = ''] = lows.slice(at, at + 2)
  if (/^(?:if (?:so|not|yes|no))$/.test(`${first} ${next}`)) return true
  if (OPENERS.has(first) && at + 1 < lows.length && !AUXILIARIES.has(first))
    return /^(?:also|then|so|if|maybe|perhaps|please)$/.test(first) && beginsQuestion(lows, at + 1)
  const word = questionWordAt(lows, at)
  if (word >= 0) return beginsWh(lows, word)
  return (
    AUXILIARIES.has(first) &&
    (PRONOUNS.has(next) ||
      (DETERMINERS.has(next) &&
        (!/^(?:do|have|had|need)$/.test(first) ||
          lows.slice(at + 2, at + 7).some((low) => /^(?:been|\w+ed|got|get)$/.test(low)))))
  )
}

/** `what time does the …`: a noun, and then a verb before its subject. */
const isAskedOf = (lows: readonly string[], at: number): boolean =>
  AUXILIARIES.has(lows[at] ?? '') && (PRONOUNS.has(lows[at + 1] ?? '') || DETERMINERS.has(lows[at + 1] ?? ''))

function beginsWh(lows: readonly string[], word: number): boolean {
  const [wh = '', next = ''] = lows.slice(word, word + 2)
  if (next === '' || AUXILIARIES.has(next) || wh.includes("'") || /^(?:not|about|if|else)$/.test(next))
    return true
  const counts = wh === 'how' && /^(?:many|much)$/.test(next)
  if (!counts && (PRONOUNS.has(next) || DETERMINERS.has(next) || PREPOSITIONS.has(next))) return false
  if (wh === 'who' || wh === 'what')
    return (
      isAskedOf(lows, word + 2) ||
      /[^s]s$|ed$|^(?:took|got|made|did|paid|told|came|went|left|put|had|said|gave)$/.test(next)
    )
  return (
    /^(?:which|how|what|whose)$/.test(wh) &&
    lows.slice(word + 2, word + 5).some((low) => AUXILIARIES.has(low))
  )
}
