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

const NEGATED =
  /^(?:didn't|don't|haven't|won't|can't|couldn't|wouldn't|aren't|weren't|hadn't|didnt|dont|havent|wont|cant|couldnt|wouldnt|arent|werent|isn't|shouldn't)$/
const AGAINST =
  /\b(?:never|not|no|always|keep|kept|still|again|without|behind my|over my head|ignore\w*|refus\w+|rejected|turned (?:me )?down|passed (?:me )?over|blame\w*|lie|lied|cut|cancel\w*|block\w*|drop\w*|promis\w+|instead|suddenly|such a (?:big deal|fuss|problem|drama|scene|thing)|so (?:quick|slow|hard|rude|difficult|negative|long|late)|forget|forgot|failed|left me|leave me|tell everyone|told everyone|bother\w*|wait(?:ed)? (?:so|until)|took? (?:so|me off)|only now|went over|excluded?|overlook\w*|dismiss\w*|undermin\w*|shout\w*)\b/
const ME = /\b(?:me|my|us|our|i|i'm|i'd|i've)\b/

/** Asks for someone's reasons or story, kindly. */
const REASONS =
  /^ ?(?:(?:\w+ly|still|also|always) )?(?:opt for|want|need|require|think|thought|feel|felt|say|said|believe|recommend|prefer|suggest|see|like|liked|love|enjoy|enjoyed|choose|chose|value|mention|mentioned|expect|find|found|consider|rate|join|joined|become|go into|get into|leave|move into|take this|apply|study|start|stay|become|hire me|hired me|pick me|picked me|choose me|chose me|decide to (?:become|join|go|be|work|move|study|leave)|want to (?:be|become|work)|trust me|encourage|ask me to|set up|train|switch|stop|retrain|stick with|work|care|advise|love)\b/

/** Fires on a why that puts the other on the spot about what they did or left undone. */
export function cue(reading: QuestionReading): Cue | null {
  const asking = reading.askings.find((one) => one.form === 'open' && isJudging(flatOf(one)))
  return asking ? { quote: quoteOf(reading, asking.words) } : null
}

function isJudging(flat: string): boolean {
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
