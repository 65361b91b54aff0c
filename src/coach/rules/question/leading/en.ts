import type { Asking, QuestionReading } from '../../../questions/asking.ts'
import { flatOf, quoteOf } from '../../../questions/spans.ts'
import { isLogisticStatement } from '../closed/exempt-en.ts'
import type { Cue, Examples } from '../../rule.ts'

const WORTH =
  '(?:better|best|fair\\w*|unfair|obvious|sensible|sense|logical|time|odd|strange|silly|daft|ridiculous|crazy|mad|wrong|a shame|a waste|a pity|easier|simpler|wiser|smarter|clear|true|reasonable|unreasonable|only right|only fair|normal|great|nice|good idea|a good|overdue|high time|my turn|safer|cheaper|quicker|wasteful|pointless|enough|worth|deserve\\w*|earned|ready|handier|cleverer|smoother|faster|kinder|neater|clearer|nicer|healthier|fitting|more \\w+|goes without saying|stands to reason|no-brainer|speaks for itself|only natural|beyond doubt|no question|about time|plain to see|only sensible)'

/** The other is asked to agree: the wanted answer is in the words. */
const ASKS_TO_AGREE = [
  /^(?:(?:don't|dont|wouldn't|wouldnt|won't) (?:you|u)|(?:do|would) (?:you|u) not) (?:also |really |honestly |just |not |rather )*(?:think|agree|feel|reckon|believe|say|find|be|want|like|love|prefer)(?= |$)/,
  /^(?:don't|dont) (?:you|u) (?:also |really |just )*(?:want|see|realise|realize|owe|trust|care|get|like|understand)(?= |$)(?! (?:to know|(?:\S+ )?(?:a|an|any|some|tea|coffee|milk|sugar|cake|lunch|help|cheese|the (?:minutes|rota|newsletter|mail|list|discount)|more (?:tea|coffee)|anything|something)(?= |$)|to (?:come|sit|join|eat|go|wait|have|check|bring|take (?:a|your)|try|use|park|print|book)(?= |$)))/,
  new RegExp(
    `^(?:isn't|isnt|wouldn't|wouldnt|wasn't|aren't|doesn't|doesnt|shouldn't|won't|is|would|ain't) (?:it|that|this|there)(?: not)?(?: \\S+){0,5}? ${WORTH}(?= |$)`,
  ),
  /^(?:aren't|arent|weren't) (?:you|u) (?:\S+ ){0,2}?(?:tired|fed|sick|proud|pleased|glad|happy|impressed|bored|surprised|worried|embarrassed)(?= |$)(?! (?:after|today|now|already|tonight|yet|about the (?:storm|weather|traffic)))(?!$)/,
  /^(?:haven't|havent|hasn't|didn't|don't|dont) i (?:\S+ ){0,3}?(?:earned|proved|proven|deserved?|shown|done enough|waited|paid my dues|demonstrated|earn|prove|show)(?= |$)/,
  /^(?:shouldn't|shouldnt) (?:i|we|they|someone|people|everyone|my|our|that|it|the|this)(?= )(?! (?:\S+ ){0,2}?(?:lock|close|open|bring|call|ring|phone|book|order|print|turn|switch|leave (?:at|by|now|early|before|a|the)|wait|check|sign|put|wear|meet|be (?:there|on|at|in|back|leaving|closed|open|locked|here)|clean|wash|fill|label|pack|store|refill|park|post|arrive)(?= |$))/,
  /^(?:(?:aren't|ain't|arent) i|am i not) (?:\S+ ){0,2}?(?:the (?:best|obvious|right|natural|ideal|perfect|most|only)|ready|good enough|worth|due|entitled|overdue|exactly|already)(?= |$)/,
  /^(?:wouldn't|wouldnt) (?:you|u) (?:rather|prefer|love|want|hate|be)(?= )(?! (?:\S+ ){0,2}?(?:tea|coffee|water|lunch|seat|chair|sit|wait|window|monday|tuesday|wednesday|thursday|friday|morning|afternoon|call|phone|video|online|email)(?= |$))/,
  /^(?:wouldn't|wouldnt|doesn't|doesnt|isn't|don't|dont|hasn't) (?:any|anyone|anybody|everyone|everybody|most|every|all|we all)(?= )/,
  /^(?:doesn't|doesnt|don't|dont|hasn't|hasnt|haven't) (?:my|our|all|these|the|\w+ years?) (?:\S+ ){0,7}?(?:deserve|speak|prove|proved|proven|show|shown|mean|count for|entitle|merit|earn|earned|warrant|justify|suggest|tell you)(?= |$)/,
  /^(?:can|could) (?:you|u|anyone|anybody) (?:honestly|seriously|really|truly) (?:say|claim|tell|argue|believe|deny|expect|think)(?= |$)/,
  /^(?:do|would) (?:you|u) (?:honestly|seriously|genuinely) (?:want|think|believe|expect|mean|feel)(?= |$)/,
  /^(?:do|would) (?:you|u) really (?:want to (?:lose|risk)|(?:think|believe|feel) (?:that )?(?:that's|it's|this is|that is|it is) (?:\S+ )?(?:fair|right|ok|okay|normal|reasonable|enough))(?= |$)/,
  /^(?:didn't|didnt|hadn't|haven't) we (?:\S+ )?(?:agree|agreed|say|said|settle|settled|decide|decided)(?= |$)(?! (?:on |at |for |to meet )*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d\S*|half|noon|quarter|room|one|two|three|four|nine|ten|meet)(?= |$))/,
  /^(?:can|could|would) (?:you|u|anyone) (?:really )?blame (?:me|us)(?= |$)/,
  /^(?:don't|dont|wouldn't) (?:you|u) have to (?:admit|agree|accept|say)(?= |$)/,
  /^(?:isn't|isnt) (?:it|that) (?:\S+ ){0,2}?(?:your|our|their|the manager's) (?:\S+ )?(?:job|role|task|duty|responsibility)(?= |$)/,
  /^(?:wouldn't|wouldnt) (?:a|an|some|more|the|my) (?:\S+ ){1,6}?be (?:\S+ )?(?:in order|nice|good|fair|fairer|better|welcome|appropriate|enough|great|justified|best)(?= |$)/,
  /^who (?:wouldn't|wouldnt|doesn't|doesnt|would not|does not)(?= )/,
  /^how (?:can|could) (?:you|anyone|anybody|we) (?:not|possibly|even|seriously)(?= )/,
  /^(?:isn't|isnt) (?:that|this|it) (?:exactly|precisely|just|basically)? ?(?:what|why|how|where)(?= )/,
  /^(?:can|will|could) (?:you|u) (?:\S+ )?(?:admit|deny)(?= |$)/,
  /^(?:do|would) (?:you|u) (?:not )?(?:agree|accept|admit) (?:that|with me|i|we|it's|it is|this is)(?= |$)/,
  /^(?:surely|obviously|clearly) /,
  /^(?:who|what) else (?:but|than|if not|except|would|could) (?:me|i)\b/,
  /^what could be (?:more \S+|\S+er) than\b/,
  /^why (?:on earth |the hell |in the world )?would (?:you|anyone|anybody|they) .{3,60} when (?:i|i'm|i've|we|we've|we're)\b/,
  /^why (?:would|should|wouldn't|shouldn't) (?:anyone|anybody|you|we) (?:\S+ ){0,3}?(?:say no|refuse|object|mind|turn (?:that|it|this|me) down|not (?:want|give|let))\b/,
  /^(?:who|why|how) (?:could|would|in their right mind would|can) (?:possibly |anyone |anybody |any \S+ )(?:\S+ ){0,3}?(?:object|mind|be against|say no|complain|oppose|disagree|argue)(?= |$)/,
  /^(?:can't|cant|couldn't) (?:you|u|we) (?:\S+ )?(?:see|agree|admit|just admit)(?= |$)/,
]

const MUST_BE_NEGATED =
  /^(?:do|would) (?:you|u) (?!not |honestly|seriously|genuinely|really (?:want to|think|believe|feel) |(?:\S+ )?(?:agree|accept|admit))|^won't (?:you|u) (?:be|want|like)/
const NEGATED_IT = /^(?:is|would) (?:it|that|this|there) /

const TAG =
  / (?:right|(?:isn't|aren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|haven't|hasn't|shouldn't|dont|isnt|wouldnt|havent|hasnt|didnt|cant) (?:you|it|i|we|they|he|she|there|u)|no|yes|yeah|surely|innit|correct|don't you (?:think|agree|reckon|feel)|wouldn't you (?:say|agree)|don't (?:you|u) reckon|(?:is|are|do|does|did|will|would|can|have|has|was|were) (?:it|you|i|we|they|he|she|there|u))$/
const ABOUT_OPINION = new RegExp(
  `\\b(?:(?:you|u|you'd|you'll|you do|you would|we all|we both) (?:\\S+ )?(?:agree|rather|prefer|want|wanted|like|liked|love|loved|see|think|know|believe|appreciate|trust|value|understand|support|back|enjoyed|need|admit|rate|say)|everyone|everybody|anyone|nobody|no one|you(?:'re| are) (?:ok|okay|fine|happy|good) with|any (?:decent|good|sane) \\S+|i(?:'ve| have|'m| am| do| can)? (?:\\S+ ){0,2}?(?:earned|deserve\\w*|ready|proved|proven|shown|good|best)|it(?:'d|'s| is| would)(?: be| make| makes)? (?:\\S+ ){0,2}?${WORTH}|${WORTH})\\b`,
)
const FILLS_IN =
  /\b(?:obviously|already|just|never|don't|doesn't|didn't|won't|can't|couldn't|not|no|nobody cares|clearly|only want|only care|bored|secretly|really think i'm|rid|too soft|too old)\b/

const THINGS =
  '(?:e?mails?|phone|tea|coffee|cake|lunch|cup|badge|uniform|locker|van|car|bus|train|bike|slot|room|desk|seat|window|keys?|copy|form|list|file|tickets?|mornings?|afternoons?|shift|boots|gloves|number|address|date|day|handover|break|meeting|delivery|gate|door|side door|printer|laptop|course material)'

/** Taste, needs of the day, hours and things: whoever asks wants nothing for themselves. */
const EVERYDAY = new RegExp(
  [
    `^(?:and |but |so )?(?:you|u|you'd)(?: \\S+)? (?:like|need|prefer|want|know|take|drink) (?:\\S+ ){0,3}?${THINGS}(?= |$)(?!.*\\b(?:me|my|i|team)\\b)`,
    `^(?:and |but |so )?(?:it|that)(?:'s| is|'d be) a good idea to (?:bring|wear|book|take|park|print|call|ring|check)(?= |$)`,
    `^(?:isn't|isnt|wasn't) (?:it|there) (?:(?:\\S+ )?time for|(?:a|any) better|an easier|a quicker) (?:\\S+ ){0,1}?(?:${THINGS}|place to|way to (?:get|reach|print|park))(?= |$)`,
    `^(?:doesn't|don't|isn't|hasn't) (?:any|every)(?:one|body) (?:get|have|need|wear|carry|here|in|signed|arrived|got) ?(?:(?:a|an|the|one|their) )?(?:\\S+ )?(?:${THINGS}|yet|already)(?= |$)`,
    `^(?:don't|dont|wouldn't) (?:you|u) (?:\\S+ )?(?:want|like|need|take|prefer) (?:\\S+ ){0,3}?${THINGS}(?= |$)(?!.*\\b(?:me|my|i|team)\\b)`,
    `^(?:do|don't) (?:you|u) (?:agree (?:that )?we (?:meet|start|leave|stop|begin|talk)|think about)(?= |$)`,
  ].join('|'),
)

/** Fires where the wanted answer stands in the question; a plain tag on logistics is none. */
export function cue(reading: QuestionReading): Cue | null {
  const asking = reading.askings.find((one) => isLeading(reading, one))
  return asking ? { quote: quoteOf(reading, asking.words) } : null
}

function isLeading(reading: QuestionReading, asking: Asking): boolean {
  const flat = flatOf(asking)
  if (EVERYDAY.test(flat)) return false
  if (asking.kind === 'tag' || asking.kind === 'statement' || asking.kind === 'fragment')
    return isSeeking(flat)
  if (MUST_BE_NEGATED.test(flat)) return endsInTag(reading, asking)
  if (NEGATED_IT.test(flat) && !/^\S+ \S+ (?:\S+ )?not\b/.test(flat)) return false
  if (/^(?:don't|dont) (?:you|u) (?:get|like|understand|see)\b/.test(flat) && !/\bthat\b/.test(flat))
    return false
  return ASKS_TO_AGREE.some((pattern) => pattern.test(flat)) || endsInTag(reading, asking)
}

/** A tag that was cut off as a question of its own: "it'd be better, don't you reckon?". */
function endsInTag({ sentences }: QuestionReading, asking: Asking): boolean {
  const words = sentences[asking.sentence]?.words.filter(({ mark }) => !mark) ?? []
  const whole = words.map(({ low }) => low).join(' ')
  return (
    asking.words.length <= 4 &&
    words.length > asking.words.length + 2 &&
    words.at(-1) === asking.words.at(-1) &&
    isSeeking(whole)
  )
}

/** `you're not going to tell me`, `you must admit`: they leave no other answer. */
const PRESSES =
  /^(?:and |but |so |come on )*(?:(?:you're|youre|you are|u r) not (?:honestly |seriously |really |actually )*(?:going to|gonna|telling me|saying|suggesting)|(?:you|u|you'd|you'll|you've|we)(?: would| will)? (?:must|have to|has to|got to|have got to|can't|cannot|can't possibly) (?:\S+ )?(?:admit|agree|accept|see that|concede|deny|disagree|realise|argue))(?= |$)/

/** `you'd do the same in my shoes, wouldn't you`: what the other would do is filled in. */
const IN_MY_SHOES =
  /^(?:and |but |so |i mean )*(?:you'd|you would|u would|anyone would|anybody would|any \S+ would|who wouldn't)(?= ).*\b(?:in my (?:shoes|place|position|boots|situation)|if you were me|if (?:this|that|it) (?:\S+ )?(?:happened|were|was) (?:to )?(?:you|your)|the same)\b/

/** `that can't be right, can it`, `it makes sense, doesn't it, that …`, `admit it, …`. */
const BEYOND_DOUBT =
  /^(?:and |but |so )?(?:you|you'd) (?:wouldn't|would not|never|wouldnt) .*\beither (?:would|wouldn't) you$|^(?:and |but |so )?(?:that|this|it) (?:can't|cant|cannot|can hardly|surely can't) be (?:\S+ )?(?:right|fair|normal|the idea|good|legal|healthy|what you want)\b|\b(?:makes sense|only fair|fair enough|logical|obvious|high time) (?:doesn't|isn't|doesnt|isnt) it\b|^(?:go on |come on |oh )?(?:just )?(?:admit it|face it|let's face it|let's be honest)\b/

function isSeeking(flat: string): boolean {
  if ((IN_MY_SHOES.test(flat) && TAG.test(flat)) || BEYOND_DOUBT.test(flat)) return true
  if (/^(?:and |but |so )?surely /.test(flat) || PRESSES.test(flat)) return true
  const tag = TAG.exec(flat)
  if (!tag) return false
  const body = flat.slice(0, tag.index)
  const aboutThings =
    /^(?:and |but |so )?(?:it|that|this|there|i)(?:'s| |'d|'ve)/.test(body) && new RegExp(WORTH).test(body)
  return (
    (aboutThings || (ABOUT_OPINION.test(body) && !FILLS_IN.test(body.split(' ').slice(0, 6).join(' ')))) &&
    !isLogisticStatement(body)
  )
}

export const examples: Examples = {
  fires: [
    "Don't you think I've earned that chance?",
    "Wouldn't it be easier if I did the planning?",
    'Do you agree that this rota makes no sense?',
    'Surely anyone can see this is not fair?',
    'You see me as a team lead too, right?',
    "Isn't it time I got a permanent contract?",
    "It would be fairer to rotate, don't you think?",
  ],
  silent: [
    'Do you think I have earned that chance?',
    "We're meeting on the 9th, aren't we?",
    "Don't you need a licence for that?",
    "Isn't there a course for this?",
    'How far do you agree with my plan?',
    'So nothing has been decided yet?',
    'You think I am too old, right?',
    'What do you think?',
  ],
}
