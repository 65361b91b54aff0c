import type { Reading } from '../reading.ts'
import { type Pattern, pattern } from './pattern.ts'
import { type Hit, type Plain, plainsOf } from './plain.ts'
import { FOR_NOW, SOURCED, TAKES_STEP } from './wants.ts'

const SPLIT = pattern(
  `(?:, )?(?:but|only|except|though|although|yet)(?= (?:that|this|i|my|they|there|nobody|no|it|those|the|for|you|we|nothing|in|at|with|people|what|who|he|she|a|never))`,
)

/** A wish before the turn. */
const WISH = pattern(
  `i would say`,
  `(?:i|we) (?:<adv*>)(?:would (?:<adv*>)(?:like|love|want|go for|enjoy|have (?:liked|loved))|want|wanted|did want|had wanted|dream|dreamed|dreamt|had hoped|hoped|fancy|fancied)`,
)

/** A verb with a subject: then the stretch is a statement, and no wish that is only named. */
const STATEMENT = pattern(
  `(?:i|you|he|she|we|they|it|there|who|this|that)`,
  `(?:is|are|was|were|am|has|have|had|does|did|'s|gets?|got|says?)`,
)

/** `paramedic`, `head of department`, `something with languages`. */
const isWish = (text: string): boolean => WISH.test(text) || (text !== '' && !STATEMENT.test(text))

/** What is practical, or not known, is no verdict. */
const PRACTICAL = pattern(
  `(?:moment|worth|important|urgent|know|sure|mind|certain|time|ask|tell|hear|understand|find out|<day>|<month>|\\d[^ ]*|first|instead|also|want|would like|rather|still|happy to|will (?:try|do|start|ask|learn))`,
)

/** What comes behind the `but` of a wish: `head of department, but that post won't come free`. */
export function behindWish(reading: Reading, what: Pattern): Hit | null {
  const plains = plainsOf(reading)
  if (plains.some(({ text, asks }) => asks || SOURCED.test(text) || FOR_NOW.test(text))) return null
  for (const plain of plains) {
    const hit = inOne(plain, what)
    if (hit) return hit
  }
  return null
}

function inOne(plain: Plain, what: Pattern): Hit | null {
  const turn = SPLIT.exec(plain.text)
  if (!turn || !isWish(plain.text.slice(0, turn.index).trim())) return null
  const from = turn.index + turn[0].length + 1
  const rest = plain.text.slice(from)
  const match = what.exec(rest)
  if (!match || PRACTICAL.test(rest) || TAKES_STEP.test(rest)) return null
  return { plain, from: from + match.index, to: from + match.index + match[0].length }
}
