import type { Reading } from '../reading.ts'
import { partOf, type Plain, plainsOf } from './plain.ts'
import { pattern } from './pattern.ts'

/** `she told me`, `he said that`, `you asked whether`: what follows is somebody else's. */
const REPORTS = pattern(
  `(?<teller>[^ ,]+) (?:(?:have|has|had|never|once|literally) |<adv*>){0,2}` +
    `(?:(?:<v:tell|ask|remind|warn|inform|advise|assure|promise>) (?:me|us|him|her|them|everyone|the (?:team|class|ward|whole [^ ]+)|(?:his|her|their) (?:own |old )?[^ ]+)(?! (?:because|for|off|in|at|again|nothing|lies|only|just|once|twice|about my))` +
    `|(?:<v:accuse>|<v:criticise>) me` +
    `|(?:<v:say|claim|reckon|mention|explain|suggest|complain|argue|write|shout|joke|email|confirm|admit|announce>)(?: to (?:me|us|him|her|them|my [^ ]+))?` +
    `(?= (?:that|whether|if|how|why|what|where|when|i|he|she|they|we|it|there|the|my|his|her|their|our|your|this|a|:|,|never|always|nobody|nothing(?! (?:to|about|at))|everyone|everything|someone|people|women|men|you(?! (?:to|for)(?: |$)))(?: |$))` +
    `|(?<!never )(?:<v:ask>) (?:if|whether|why|how|what))`,
)

/** `I'm not saying`, `I don't want to threaten`, `I used to think`: what follows is not what is claimed. */
const DENIES = pattern(
  `(?:i|we) (?:am|was|are) not <adv*>(?:saying|threatening|asking|suggesting|blaming|accusing|claiming|complaining|trying|implying|here to|one to|going to (?:say|pretend|claim|threaten|complain|moan))`,
  `(?:i|we) (?:do|did|would) not <adv*>(?:want|mean|wish|intend|like) to (?:say|threaten|suggest|blame|accuse|complain|sound|come across|imply|claim|make it sound|be (?:someone|one of|that)|compare)`,
  `(?:i|we) (?:(?:do|did|would) not|never|would never) <adv*>(?:think|believe|feel|say|said|claim|thought) (?:that )?(?:you|he|she|they|it|the|my [^ ]+ (?:is|was)|there|everyone|nobody)`,
  `(?:i|we) used to (?:think|believe|say|feel|worry|tell myself|assume)`,
  `(?:it is|that is|this is)? ?not (?:true )?that (?:you|i|we|he|she|they|it|the|my|there(?! is (?:<adv*>)(?:the (?:slightest|remotest|smallest|faintest)|any|a|much)(?: |$))|nobody|nothing|everyone|everything|people|no|all)(?! (?:matters?|mattered|cares?))`,
  `(?:some|other|most|a lot of|lots of) (?:people|colleagues|folk|folks) (?:might |may |would |will |often )?(?:think|say|believe|assume|reckon)`,
  `(?:you|people) (?:might|may|could) (?:be )?(?:think|say|thinking|wondering|wonder|have heard|assume)`,
  `i would be lying if i said`,
  `i (?:would|will) hate to`,
)

/** Where the user takes over again. */
const RESUMES = pattern(
  `(?:, )?but`,
  `, (?:and|so|yet|which|though|although)`,
  `and (?:then|yet|now|so) (?:i|you|we)`,
  `and (?:i|we) (?:would|want|will|am|are|have)`,
  `so (?:i|we|you)`,
  `[;:–—]`,
)

/** Those whose own telling is not somebody else's: `I told you`, `we said`. */
const SELF: ReadonlySet<string> = new Set([
  'i',
  'we',
  'nobody',
  'to',
  'not',
  'never',
  'ever',
  'be',
  'and',
  'just',
  'who',
  'will',
  'would',
  'might',
  'may',
  'could',
  'can',
  'should',
  'shall',
  'once',
  'starts',
  'start',
  'stop',
  'begins',
  'been',
  'being',
  'did',
  'do',
  'does',
])

/**
 * What the user says in their own name: sentences without what somebody else said, and without what they say that they
 * do not mean. `he told me I never listen, but I do` leaves `he told me` and `, but I do`.
 */
export const ownWords = (reading: Reading): readonly Plain[] => {
  const known = KNOWN.get(reading)
  if (known) return known
  const own = plainsOf(reading).flatMap((plain) => ownPartsOf(plain, 0))
  KNOWN.set(reading, own)
  return own
}

const KNOWN = new WeakMap<Reading, readonly Plain[]>()

/** The same, without the sentences that end in a question mark. */
export const ownStatements = (reading: Reading): readonly Plain[] =>
  ownWords(reading).filter(({ asks }) => !asks)

/** A sentence holds hardly more tellings than this. */
const DEEPEST = 4

function ownPartsOf(plain: Plain, depth: number): readonly Plain[] {
  const told = depth < DEEPEST ? reportIn(plain.text) : null
  if (told === null) return [plain]
  const before = partOf(plain, 0, told.verb)
  const rest = RESUMES.exec(plain.text.slice(told.end))
  if (!rest) return [before]
  const after = partOf(plain, told.end + rest.index, plain.text.length)
  return [before, ...ownPartsOf(after, depth + 1)]
}

/** From where the telling starts, and from where it is somebody else's words. */
function reportIn(text: string): { readonly verb: number; readonly end: number } | null {
  const reports = REPORTS.exec(text)
  const denies = DENIES.exec(text)
  const told = reports && !SELF.has(reports.groups?.['teller'] ?? '') ? reports : null
  const first = [told, denies].filter((one) => one !== null).toSorted((a, b) => a.index - b.index)[0]
  if (!first) return null
  const verb = first === told ? first.index + (first.groups?.['teller']?.length ?? 0) : first.index
  return { verb, end: first.index + first[0].length }
}
