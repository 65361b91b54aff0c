import type { QuestionReading } from '../../../questions/asking.ts'
import { flatOf, quoteOf } from '../../../questions/spans.ts'
import type { Cue, Examples } from '../../rule.ts'

const YOU = '(?:you|u|ya)'
const STRESS = '(?:on earth |the hell |the heck |exactly |then |so |even |in the world |is it that )*'

/** `why did you`, `why didn't you`, `how come you`, `what's the reason you`: the verb is the group. */
const WHY_YOU = [
  new RegExp(`(?:^| )(?:why|y) ${STRESS}(\\S+) ${YOU}(?= |$)`),
  /(?:^| )why (?:do|did|don't|can't|have|haven't) i (?:never|not|ever|always|still not)? ?(?:get|got|hear|heard|see|had) .{0,40}(?:from|out of) (you|u)(?= |$)/,
  new RegExp(`(?:^| )(why'd) ${YOU}(?= |$)`),
  new RegExp(
    `(?:^| )(?:for what reason|on what grounds|what gave you the right|with what right) (\\S+) ${YOU}(?= |$)`,
  ),
  new RegExp(
    `(?:^| )(?:how come|how is it that|how is it possible that|how was it that|why is it that|why is it|why was it that|what's the reason|what is the reason|what was the reason|what's the reason that|what made|what possessed|what makes) (?:that )?(${YOU})(?= |$)`,
  ),
  new RegExp(`(?:^| )why (${YOU}) (?!think|feel|chose|like|love|enjoy|became|joined)`),
]

/** No why, but it blames all the same: "how can you say that I …", "why does Sam get … from you and I don't". */
const BLAMES = [
  /(?:^| )why (?:do|did|must|should) i (?:always |only )?(?:have to )?(?:hear|find out|read|learn) (?:\S+ ){0,3}?(?:from|through|via|in) (?!you )/,
  /(?:^| )why did (?:that|it|this) have to (?:\S+ ){0,2}?(?:in|be|go|happen|via|by|over|on|through)(?= )/,
  /(?:^| )why (?:wasn't|isn't|am|was|is|weren't|wasnt|isnt) (?:my \S+|i) (?:\S+ ){0,3}?(?:on|in|from|part of|mentioned in) your (?:\S+)(?= |$)/,
  /(?:^| )how dare (?:you|u)\b/,
  /(?:^| )how (?:can|could) (?:you|u) (?:just |possibly |even |honestly |seriously |ever |actually )+(?!see|imagine|tell)/,
  /(?:^| )how (?:can|could) (?:you|u) (?:say|claim|pretend|justify|ignore|forget|refuse|expect me|think (?:that )?(?:i|it's|this|that)|treat|accuse|let (?:him|her|them|that|this|it)|do (?:that|this) to|turn (?:me|us) down|allow|overlook|blame|(?:approve|give|promise|offer) .{1,60}(?:and not|but not|instead of|over) (?:me|mine|us|ours))(?= |$)/,
  /(?:^| )what (?:on earth|the hell|the heck|exactly|possessed|gives|gave)(?: made| possessed)? (?:you|u) (?:\S+ ){0,2}?(?:say|do|think|change|decide|give|take|tell|go|right|cut|cancel|move|bin)(?= |$)/,
  /(?:^| )what gives (?:you|u) the right(?= |$)/,
  /(?:^| )why (?:does|do|did|is|has|can|should) (?!i |you |we )(?:\S+ ){1,6}?(?:from|with|by) (?:you|u) (?:\S+ ){0,6}?(?:and|but|when|while) (?:i|we|not me|not us)\b/,
  /(?:^| )why am i (?:\S+ ){0,2}?(?:always|never|still|again|the last|the only) (?:\S+ ){0,8}?(?:you|u)(?= |$)/,
  /(?:^| )(?:on what (?:basis|grounds|authority)|by what right|for what reason|with what excuse) (?:did|do|have|are|were) (?:you|u) (?=.*\b(?:me|my|our|us|refus\w+|reject\w*|cancel\w*|den(?:y|ied)|cut|overrul\w*|block\w*|chang\w+|stop\w*)\b)/,
]

const NEGATED =
  /^(?:didn't|don't|haven't|won't|can't|couldn't|wouldn't|aren't|weren't|hadn't|didnt|dont|havent|wont|cant|couldnt|wouldnt|arent|werent|isn't|shouldn't)$/
const AGAINST =
  /\b(?:never|not|no|always|keep|kept|still|again|without|behind my|in front of|to my face|bin(?:ned)?|scrap\w*|shoot down|shot down|over my head|ignore\w*|refus\w+|rejected|turned (?:me )?down|passed (?:me )?over|blame\w*|lie|lied|cut|cancel\w*|block\w*|drop\w*|promis\w+|instead|suddenly|such a (?:big deal|fuss|problem|drama|scene|thing)|so (?:quick|slow|hard|rude|difficult|negative|long|late)|forget|forgot|failed|left me|leave me|tell everyone|told everyone|bother\w*|wait(?:ed)? (?:so|until)|took? (?:so|me off)|only now|went over|excluded?|overlook\w*|dismiss\w*|undermin\w*|shout\w*)\b/
const ME = /\b(?:me|my|us|our|i|i'm|i'd|i've)\b/

/** Asks for someone's reasons or story, kindly. */
const REASONS =
  /^ ?(?:(?:\w+ly|still|also|always) )?(?:opt for|want|need|require|think|thought|feel|felt|say|said|believe|recommend|prefer|suggest|see|like|liked|love|enjoy|enjoyed|choose|chose|value|mention|mentioned|expect|find|found|consider|rate|join|joined|become|go into|get into|leave|move into|take this|apply|study|start|stay|become|hire me|hired me|pick me|picked me|choose me|chose me|decide to (?:become|join|go|be|work|move|study|leave)|want to (?:be|become|work)|trust me|encourage|ask me to|set up|train|switch|stop|retrain|stick with|work|care|advise|love)\b/

/** Fires on a why that puts the other on the spot about what they did or left undone. */
export function cue(reading: QuestionReading): Cue | null {
  const asking = reading.askings.find((one) => one.form === 'open' && isJudging(flatOf(one)))
  return asking ? { quote: quoteOf(reading, asking.words) } : null
}

function isJudging(text: string): boolean {
  const flat = text.replace(/\b(you|u) (?:all|guys|lot|both)\b/g, '$1')
  if (BLAMES.some((pattern) => pattern.test(flat))) return true
  const match = WHY_YOU.map((pattern) => pattern.exec(flat)).find((found) => found !== null)
  if (!match) return false
  const verb = match[1] ?? ''
  const after = flat.slice(match.index + match[0].length)
  if (/ i (?:\S+ ){0,2}?(?:get|got|hear|heard|see|had) /.test(match[0])) return true
  if (/what (?:made|makes)/.test(match[0])) return AGAINST.test(after)
  if (NEGATED.test(verb))
    return (
      !/^ (?:think|agree|like|recommend|see|use|need|want to (?:be|become)|feel|believe)\b/.test(after) ||
      (ME.test(after) && !/^ (?:think|see|feel|recommend|believe|agree)\b/.test(after))
    )
  if (
    /^ (?:leave|left|take|took|set) (?:me|my|us|our) (?:\S+ ){0,3}?(?:off|out|behind|up|alone)\b/.test(after)
  )
    return true
  if (REASONS.test(after))
    return (
      AGAINST.test(after) &&
      ME.test(after) &&
      !/^ (?:think|say|said|feel|believe|recommend|prefer|suggest|see)\b/.test(after)
    )
  if (AGAINST.test(after)) return true
  return /^(?:did|have|had|were|was|why'd|you|u|would|would|are)$/.test(verb) &&
    (verb !== 'are' || ME.test(after))
    ? true
    : ME.test(after) && verb !== 'should'
}

export const examples: Examples = {
  fires: [
    "Why didn't you call me?",
    'why did you give the job to Jan',
    'How come you never asked me?',
    'Why do you keep changing my rota?',
    'Can you explain why you cancelled my leave?',
    "Why won't you let me train on the press?",
  ],
  silent: [
    'Why was the post cut?',
    'Why did you become a teacher?',
    'Why do you think it works like that?',
    'Why do I find this so hard?',
    'Why do we still use paper lists?',
    'Why do you see this as important?',
    'What led to the project being stopped?',
  ],
}
