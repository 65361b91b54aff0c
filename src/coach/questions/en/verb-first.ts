import type { Clause } from '../clause.ts'
import { AUXILIARIES, BASES, DETERMINERS, PREPOSITIONS, PRONOUNS, WH } from './words.ts'

/** A noun by its ending. */
const NOUN =
  /^(?!always|perhaps|sometimes|besides|less|unless|towards|across|yes|this|does|has|was|hopefully).{3,}(?:tion|sion|ment|ship|ity|ance|ence|[^s'us]s|ers|ies)$/
const NEGATED =
  /n't$|^(?:dont|isnt|arent|doesnt|didnt|cant|wont|wouldnt|couldnt|shouldnt|havent|hasnt|wasnt|werent)$/
const POSSIBLE = /^(?:do|have|need|dare)$/

/**
 * Whether a yes-or-no question begins at a word: an auxiliary with its subject behind it. Without a question mark more is
 * needed, as people also drop the subject of a statement ("would love to").
 */
export function isVerbFirst({ lows, asks, capitals }: Clause, at: number): boolean {
  const [verb = '', next = '', third = ''] = lows.slice(at, at + 3)
  if (!AUXILIARIES.has(verb))
    return /^(?:d'you|d'ya|dyou|isit|canyou|cani|couldi|doyou|shouldi|areyou|wouldyou)$/.test(verb)
  if (next === '') return false
  if (asks) return !(WH.has(next) || (POSSIBLE.test(verb) && BASES.has(next)))
  if (PRONOUNS.has(next)) return !isStatement(verb, next, third)
  if (/^(?:do|don't|dont|have|had|need|be|dare)$/.test(verb))
    return (
      DETERMINERS.has(next) &&
      /^(?:do|don't|dont|have)$/.test(verb) &&
      /^(?:the|my|our|your|all|any)$/.test(next) &&
      goesOn(lows, at, verb)
    )
  if (DETERMINERS.has(next))
    return (
      !/^(?:is|was|could|would|will|might|must|may)$/.test(verb) ||
      !/^(?:a|an|no)$/.test(next) ||
      goesOn(lows, at, verb)
    )
  if (verb === 'does') return !/^(?:well|not|a|nothing|it|all|everything)$/.test(next)
  if (NEGATED.test(verb)) return false
  if (/^(?:is|are|will|can|could|would|should|do)$/.test(verb) && NOUN.test(next) && lows.length > at + 3)
    return true
  return (capitals[at + 1] ?? false)
    ? lows.length > at + 2 && !BASES.has(next)
    : /^(?:can|could|will|would|should|are|is|does|do)$/.test(verb) && isNounThenVerb(next, third)
}

/** `had I known`, `have that ready`, `do that`: statements and notes. */
const isStatement = (verb: string, next: string, third: string): boolean =>
  /^(?:do|don't|dont|have|need|must)$/.test(verb) &&
  /^(?:that|this|it|these|those|something|nothing|everything|one)$/.test(next) &&
  !/^(?:mean|matter|make|take|have|look|sound|seem|count|work|include|been|done|ever)$/.test(third)

/** `do the night crew get …`, `have the team been …`: a base form or a participle comes later. */
const goesOn = (lows: readonly string[], at: number, verb: string): boolean =>
  lows
    .slice(at + 2, at + 8)
    .some((low) =>
      verb === 'have'
        ? /(?:ed|en)$|^(?:been|got|had|made|done)$/.test(low)
        : /^(?:get|have|need|use|go|work|know|make|take|want|count|include|come|be|cover|still|also|apply|pay|offer|mean|do|help|start|run)$/.test(
            low,
          ),
    )

const isNounThenVerb = (next: string, third: string): boolean =>
  !BASES.has(next) &&
  !PREPOSITIONS.has(next) &&
  /^(?:get|have|need|use|go|work|know|make|take|still|also|ever|apply|be|do|join|possible|allowed|included|open|available|ok|okay|welcome|required|likely|usually)$/.test(
    third,
  )
