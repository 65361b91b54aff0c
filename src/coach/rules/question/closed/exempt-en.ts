/** Questions for yes or no that are in their place, so that no tip is due. */

import { isHosting } from './hosting-en.ts'
import { isCompany, isSmallAct } from './small-acts-en.ts'

const PROPOSAL =
  /^(?:(?:can|could|shall) we (?:just |please )*(?:hang on|hold on|wait|pause)|shall (?:we|i)|let's|how about (?:we|i)|what about if (?:we|i)|what if (?:we|i)|(?:can|could|should|might|may) we (?:\S+ ){0,2}?(?:agree|say|settle on|set (?:a|up|another)|make (?:a|an|another) (?:\S+ )?(?:appointment|date|plan|list)|fix (?:a|up)|put (?:a|something|it|that|in)|write|schedule|plan|pencil|book|arrange|review|revisit|check in|catch up|meet|talk|discuss|go over|go through|come back|pick this up|touch base|note|sum up|recap)|would it (?:suit|work)|(?:are|would) (?:you|u) (?:be )?(?:ok|okay|happy|all right|alright|fine) (?:with (?:that|us|me taking|me noting|me writing)|if (?:we|i) (?:\S+ )?(?:say|agree|put|note|write|set|start)|to (?:put|agree|review|revisit|meet|pick))|do you want to (?:set|agree|meet|fix)|suppose we|(?:does|would|will|did) (?:that|it|this) (?:suit|work for|fit)|(?:have|did) we (?:\S+ )?(?:cover|covered|discuss|discussed|miss|missed|forget|forgotten)|(?:can|could|shall) we make it)(?= |$)/

const CHECK =
  /^(?:so )?(?:(?:do|did|have|am) i (?:\S+ ){0,2}?(?:right|understand|understood|hear|heard|get|got|read|take it|right in|correct in|right to|follow|followed|summed|missed anything|miss anything|missing anything)(?! (?:paid|a|an|the|any|time|to|my|more|extra|some))|(?:is|was) (?:that|this|it) (?:right|correct|a fair summary|a fair)|is it (?:right|correct|true|fair to say) that|(?:do|did) you mean|are you saying|you mean|does that mean|are we saying|have i got|did i get (?:that|this|it|you) (?:right|straight|correctly)|would it be fair to say|does that (?:sound (?:right|correct|about right|like)|summary)|is my (?:summary|understanding))(?= |$)/

const CHECKS_ANYWHERE =
  /\b(?:if i (?:\S+ )?(?:hear|heard|understand|understood|read|get|got|follow|followed) (?:you|this|that|it|correctly)|(?:if|so) i(?:'ve| have|'m| am)? (?:\S+ )?(?:got|understood|heard|read|followed|following|hearing|reading|getting) (?:this|that|it|you) (?:right|straight|correctly|properly|clearly)|am i (?:following|hearing|reading|getting|understanding) (?:you|this|that|it)|^(?:so |and |ok |okay )*what (?:you're|you are|youre) (?:really |basically |actually )?(?:saying|telling|asking|proposing|suggesting|after)|(?:did|do|have) i remember(?:ed)? (?:\S+ )?(?:right|rightly|correctly|properly)|just to (?:check|confirm|be clear|clarify|make sure)|to be sure i|let me check|i understand correctly|in other words|got this straight|got that right)\b|\bis that (?:right|correct)$/

const DAY =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri|tomorrow|today|tonight|this afternoon|this morning|next week|this week|later today|\\d+ ?(?:am|pm)|\\d+(?:st|nd|rd|th)|half (?:past )?\\w+|quarter (?:past|to)|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+)|o'clock|noon|lunchtime|lunch|teams|zoom|online|by phone|on the phone|january|february|march|april|june|july|august|september|october|november|december|2ish|3ish"

/** What a meeting does on a day: `does … suit`, `could we`, `are you in`. */
const MEETS =
  '(?:(?:can|could|would|will|does|is|should) (?:it|that|the|\\d\\S*|next|this|monday|tuesday|wednesday|thursday|friday)|(?:can|could|should|shall|are|do) we|(?:are|will|can|could) (?:you|u) (?:be )?(?:in|free|around|there|available|make|do|come|at|still)|do (?:you|u) work)'

const COURTESY = [
  new RegExp(`^(?:would|does|is|can|could|will) (?:${DAY})(?: \\S+){0,4}$`),
  /^shall (?:i|we|you) (?:start|begin|go first|kick off|open)(?= |$)|^would (?:you|u) like (?:to|to (?:start|begin|go first|open))$|^(?:can|may|could|might) i (?:just |also )?(?:be (?:\S+ )?(?:frank|honest|direct|blunt|open|straight)|suggest something|share something|say something|make a suggestion)(?: |$)/,
  /^(?:have|do|did|would|got|any chance you(?:'ve| have)) (?:you|u|ya|we)? ?(?:\S+ ){0,5}?(?:a minute|a moment|a second|a sec|a mo|minutes?|mins?|half an hour|an hour|time (?:to talk|for a chat|for a chat|to chat|now|today|later|tomorrow|this week|next week)|time|a slot|a gap|a tick|ten|five)(?: |$)(?!(?:to|for) (?:train|do|lead|work|run))/,
  /^(?:can|could|may|might|is it (?:ok|okay|alright|all right|fine) if|would it be (?:ok|okay|alright|all right) if|do you mind if|would you mind if|mind if|are you ok if) (?:i|we) (?:\S+ ){0,3}?(?:ask (?:you )?(?:something|a question|one more|one thing|another)|take (?:some |a few )?notes?|took (?:some |a few )?notes?|sit (?:here|down)|sat (?:here|down)|come in|shut the door|close the door|closed the door|shut the|interrupt|borrow|grab (?:a|you)|get you (?:a|some)|record|ring you|call you|phone you|email you|sleep on (?:it|this|that)|pick your brains?|think (?:it|about it) over|think about (?:it|that)|come back to you|get back to you|write (?:that|this|it) down|jot|bring (?:my|a|some|the)|have a quick word|have a word|catch you|park)(?= |$)/,
  /^(?:am i (?:disturbing|interrupting|early|late)|would you like (?:a |some )?(?:coffee|tea|water|drink)|can you hear me|are you (?:there|free|around|busy|available)|is (?:now|this) (?:a )?(?:good|bad|ok) (?:time|moment)|are you sitting|everything ok|you ok|how about you)(?= |$)/,
  new RegExp(`^${MEETS}(?: \\S+){0,8}? (?:${DAY})(?: \\S+){0,6}?$`),
  new RegExp(
    `^(?:can|could|may|should|shall) i (?:\\S+ )?(?:come by|pop in|drop by|ring|call|catch|see you|come and see|swing by|meet)(?: \\S+){0,5}? (?:${DAY})(?: \\S+){0,4}?$`,
  ),
  /^(?:can|could|shall|may|might|would it be possible to|is it possible to) (?:we|i)? ?(?:\S+ )?(?:move|reschedule|postpone|push|bring forward|rearrange|shift|put back) (?:our|the|this|it|my|that)? ?(?:\S+ ){0,3}?(?:one-to-one|1-1|one|1:1|meeting|chat|catch-up|review|talk|conversation|appointment|call|session|slot|it|this|that|appraisal)(?= |$)/,
  /^(?:can|could|would|will) (?:you|u) (?:please |pls |also |just |kindly |mind )*(?:send(?! me (?:to|on|over|out|for|away|abroad)\b)|sending|email|emailing|forward|forwarding|print|cc|drop me|ping|ring|call|text|book (?:a|the) room|attach|resend|copy me|pass me|reply|bring|keep me (?:posted|updated|informed))(?= |$)(?! me forward)/,
]

/** Only asks leave to ask, whatever it is about. */
const ASKS_TO_ASK =
  /^(?:can|could|may|might) i (?:just |quickly |please |also )*ask (?:you )?(?:something|a (?:quick |small |short )?question|one (?:more )?(?:thing|question))(?: (?:about|on|regarding) (?:\S+ ){0,4}\S+)?$/

/** A day or hour stands in it, but it asks for a change in one's work: leave, a shift, home working. */
const ABOUT_WORK =
  /\b(?:leave|holiday|work(?:ing)? from home|home|shifts?|rota|hours|contract|course|training|shadow\w*|nights|earlies|lates|part[- ]time|full[- ]time|role|job|team|project|promot\w*|pay|raise|salary|funded|funding|off\b|day off|trial|secondment|overtime|flexi\w*|weekends?|cover|lead|run|learn|apply|applications?|post|posts|start (?:as|in|on)|qualif\w*|fund\w*)\b/

/**
 * A proposal, a check of understanding, courtesy or logistics.
 * @param flat the asking clause, lower case, without marks
 * @param sentence the whole sentence in the same way
 */
export function isInPlace(flat: string, sentence: string): boolean {
  // "am I right to stay" asks for advice, "do I get a place" for a place
  const advises =
    /^(?:do|did) i get (?!(?:you|this|that|it|the (?:message|gist))\b)|^am i right to (?!think|assume|say|understand|believe|conclude)/.test(
      flat,
    )
  if (PROPOSAL.test(flat) || (CHECK.test(flat) && !advises) || CHECKS_ANYWHERE.test(sentence)) return true
  if (isCompany(flat) || ASKS_TO_ASK.test(flat)) return true
  return (
    (isHosting(flat) || isSmallAct(flat) || COURTESY.some((pattern) => pattern.test(flat))) &&
    (!ABOUT_WORK.test(
      flat.replace(
        /\bleave (?:my|the|it|this)\b|\bleave (?=(?:a bit|\S+ minutes) early)|\boff(?= while| during|$)/g,
        '',
      ),
    ) ||
      /^(?:can|could) (?:you|u) (?:please |pls |also |just )*(?:send|email|forward|print)/.test(flat))
  )
}

const LOGISTIC_STATEMENT = new RegExp(
  `(?:^| )(?:the )?(?:${DAY})(?: |$)|\\b(?:calendar|diary|room|office|email|mail|car park|invite|link|building|location|appointment)\\b`,
)

/** A statement with a mark on where, when, and what was sent: nothing to explain. */
export const isLogisticStatement = (flat: string): boolean =>
  CLOCK.test(flat) ||
  TIMETABLE.some((pattern) => pattern.test(flat)) ||
  (LOGISTIC_STATEMENT.test(flat) &&
    /\b(?:meeting|meet|is|are|start|begin|finish|it's|we're|you're|that's|thats|this|starts?|coming|come|seeing|see|got|have|be|i'm|sent|in|we'll|you'll|i'll|talk|discuss|hear)\b/.test(
      flat,
    ) &&
    !ABOUT_WORK.test(flat))

/** An hour of the day: what stands there is when something is. */
const CLOCK =
  /\b(?:starts?|begins?|is|are|meet|meeting|see|seeing|finish\w*) (?:\S+ ){0,6}?at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|\d+)/

/** What is on the timetable, whoever's shift or leave it is: `the rota goes up Thursday`, `isn't Friday your day off`. */
const TIMETABLE = [
  new RegExp(
    `\\b(?:goes|comes|gets|is|are) (?:up|out|in|back|due|posted|published|put up) (?:on |at |by )?(?:the )?(?:${DAY})(?: |$)`,
  ),
  new RegExp(`\\bcan (?:make|do|manage|come) (?:it |that )?(?:on |at )?(?:the )?(?:${DAY})(?: |$)`),
  new RegExp(
    `^(?:isn't|isnt|is|wasn't|aren't) (?:${DAY}) (?:your|my|his|her|the|our|their) (?:\\S+ ){0,3}\\S+$`,
  ),
]
