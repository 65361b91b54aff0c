import { clausesOf, type Clause, stretchOf } from '../../../grammar/en/clauses.ts'
import type { Hit, Plain } from '../../../grammar/en/plain.ts'
import { isHelping, isHurting } from '../../../grammar/en/tone.ts'

/** Without exception, of what is there. */
const EVERY =
  /^(?:always|constantly|forever|everyone|everything|invariably|continually|perpetually|whenever|24)$/
/** Without exception, of what is not there. */
const NONE = /^(?:never|nobody|nothing|none)$/

/** What one may expect of people at work, besides what helps. */
const EXPECTED =
  /^(?:ask|asks|asked|tell|tells|told|answer|answers|answered|return|returns|clean|cleans|check|checks|checked|admit|admits|say|says|said|bother|bothers|bothered|give|gives|gave|given|follow|follows|read|reads|change|changes|changed|work|works|turn|turns|show|shows|shown|shared|tidy|tidies|refill|refills|speak|speaks|backed|backs|credited|invites|involves|sorts|fixes|fixed)$/

/** One's own habits and record, plans and wishes, and what is denied of the denial. */
const SPARED =
  /^(?:want|like|hope|wish|if|unless|until|maybe|perhaps|almost|nearly|yet|before|so|hurt|worry|injured|thought|hoped|wanted|dreamed|better|happier|forget|problem|trouble|complaint|complaints|himself|herself|themselves|snow|weather)$/

/** A complaint without exception, by how it sounds: always what harms, or never what helps. */
export function byTone(plains: readonly Plain[]): Hit | null {
  for (const plain of plains)
    for (const clause of clausesOf(plain)) {
      const hit = complains(clause)
      if (hit) return hit
    }
  return null
}

function complains(clause: Clause): Hit | null {
  const { words, opener } = clause
  const [first = ''] = words
  if (words.some((word) => SPARED.test(word)) || first === 'i' || CONDITION.test(opener)) return null
  const every = words.findIndex((word) => EVERY.test(word))
  if (every >= 0) {
    const once =
      (words[every] ?? '').startsWith('every') && words.some((word) => /^(?:was|were|had)$/.test(word))
    // `always wear your hard hat`: an instruction, and no complaint.
    const told = every === 0 && words.includes('your')
    const harms = !once && !told && words.some(isHurting) && !words.some(isHelping) && !words.includes('not')
    return harms ? around(clause, every) : null
  }
  const none = words.findIndex((word) => NONE.test(word))
  if (none < 0 || words.some(isHurting)) return null
  const behind = words.slice(none + 1)
  const misses = behind.some((word) => EXPECTED.test(word) || isHelping(word))
  return misses && behind.some((word) => ONE_OF_US.test(word)) ? around(clause, none) : null
}

/** `if nothing changes`, `when everything is wrong`: a case, and no complaint. */
const CONDITION = /^(?:if|when|unless|until|till|before|after)$/

/** Those who miss it. */
const ONE_OF_US = /^(?:me|us|my|our|anyone|people|staff|here|nights|cleaners|nurses|drivers|porters)$/

const around = (clause: Clause, at: number): Hit => {
  const first = Math.max(0, at - 2)
  return stretchOf(clause, first, at - first + 4)
}
