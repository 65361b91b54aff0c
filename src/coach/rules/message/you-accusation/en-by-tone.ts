import { type Clause, clausesOf, denies, stretchOf } from '../../../grammar/en/clauses.ts'
import type { Hit, Plain } from '../../../grammar/en/plain.ts'
import { isHelping, isHurting, isHurtingDeed } from '../../../grammar/en/tone.ts'

/** Behind these a clause with `you` supposes, asks or dates; it states nothing. */
const SUPPOSES: ReadonlySet<string> = new Set(
  'if unless until till when before after whether than as since that who which or'.split(' '),
)

/** What may stand between `you` and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  `have has had are were was be been being do did just really only always constantly still also even keep kept then now simply
  obviously clearly deliberately again often usually forever all both lot guys already completely totally utterly actually so
  once went and even though have`.split(/\s+/),
)

/** With these in the clause something is possible, wished or supposed. */
const SUPPOSED: ReadonlySet<string> = new Set(
  'can could may might should would will if hope want wish maybe perhaps please must shall let need'.split(
    ' ',
  ),
)

/** The one who is hurt: without one the deed may be about a thing. */
const HURT: ReadonlySet<string> = new Set(
  'me us my our mine ours everyone people anyone staff team them him her ideas women nights everything'.split(
    ' ',
  ),
)

/** Words that ask `you` as the object of what stands before. */
const TAKES_YOU =
  /^(?:to|for|with|of|about|from|at|by|like|on|thank|tell|ask|give|show|owe|see|hear|help|make|makes|let|know|think|hope|sure|what|how|where|why|than|do|did|are|have|were|will|would|can|could|should)$/

/** Blame by how it sounds: `you` as the subject of a deed that hurts somebody, in a clause without a kind word. */
export function byTone(plains: readonly Plain[]): Hit | null {
  for (const plain of plains)
    for (const clause of clausesOf(plain)) {
      const hit = blames(clause)
      if (hit) return hit
    }
  return null
}

function blames(clause: Clause): Hit | null {
  const { words, opener } = clause
  const you = words.indexOf('you')
  if (you < 0 || SUPPOSES.has(opener) || TAKES_YOU.test(words[you - 1] ?? '')) return null
  const rest = words.slice(you + 1)
  if (rest.some((word) => SUPPOSED.has(word)) || rest.some(isHelping)) return null
  const verb = rest.findIndex((word) => !BETWEEN.has(word) && !word.endsWith('ly'))
  const said = rest[verb]
  if (said === undefined || denies(rest) || !isHurtingDeed(said)) return null
  const behind = rest.slice(verb + 1)
  if (!behind.some((word) => HURT.has(word) || isHurting(word))) return null
  return stretchOf(clause, you, Math.min(rest.length, verb + 4) + 1)
}
