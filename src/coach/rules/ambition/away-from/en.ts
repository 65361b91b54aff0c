import { ownWords } from '../../../grammar/en/own-words.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findIn } from '../../../grammar/en/plain.ts'
import { WANTS } from '../../../grammar/en/wants.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as noPossibilities } from '../../belief/no-possibilities/en.ts'
import { cue as selfLimiting } from '../../belief/self-limiting/en.ts'
import { cue as silenceCost } from '../../belief/silence-cost/en.ts'
import { cue as halfGone } from '../../message/half-gone/en.ts'
import { cue as threatens } from '../../message/threat/en.ts'
import type { Cue, Examples } from '../../rule.ts'
import { NO_WISH } from './en-no-wish.ts'
import { isOfWork } from './en-work.ts'

const WISH = `i (?:<adv*>)(?:want|need|wish|would (?:<adv*>)(?:like|love|prefer|rather|be happy|give anything|be glad)|am (?:<adv*>)(?:asking|hoping|looking|desperate|dying|after|keen)|hope|have to|must|can not wait)`

const START = `(?:^(?:(?:just|mainly|mostly|honestly|simply|please|well|so|and|oh|to|preferably|anything|hopefully|ideally|all i (?:want|ask)(?: is|:)?|what i want(?: is| :| \\?| ,)?) ?){0,3})`

/** What people at work would rather have less of; without `I want` only these are meant so. */
const BURDEN = `(?:[^ .,!?]+ ){0,3}?(?:[a-z]+ing|nights?|weekends?|weeks?|evenings?|mornings?|starts|days|sundays?|saturdays?|mondays?|fridays?|shifts?|phones?|calls?|meetings?|overtime|on-call|admin|administration|paperwork|paper|stress|hassle|pressure|travel|commute|noise|bureaucracy|responsibility|forms|reports?|emails?|mails?|customers?|complaints?|clients?|desk|screens?|earlies|lates|duty|duties|cover|classes|parents|patients|kids|winters?|summers?|years?|deadlines|targets|spreadsheets|counter|tills?|reception|inventory|stock|politics|drama|conflicts?|interruptions|hours|work|tasks|jobs|assessments|audits|projects|rounds|deliveries|doubles|splits|rota|rotas|night|weekend|rush|hurry|chaos|fuss|moaning|traffic|miles|people|managers?|bosses)`

const NOT_WANTED = `(?:i|we) (?:<adv*>)(?:do not|would not|no longer|never|never ever|really do not) (?:<adv*>)(?:want|wish|like|fancy|need(?= to)|feel like|intend)(?= |$)(?! (?:to )?(?:be (?:late|early|rushed|rude|difficult|in (?:the|your) way)|[^ ]+ trouble|(?:any |a )?(?:fuss|trouble|hurry|rush)))`

const AWAY = pattern(
  `(?:anything|anywhere|any(?: other)? (?:job|shift|ward|team|route|class)) (?:<adv*>)(?:is |would be |'s )?(?:<adv*>)better than (?!(?:nothing|expected|last|before|planned)(?: |$))[^ ]+`,
  `(?:my |the )?(?:<..1>)(?:outcome|wish|goal|aim|ask|dream|hope|target|point) (?:<..4>)(?::|is|would be) (?:<adv*>)(?:not|no|no more|never|to (?:<adv*>)(?:stop|quit|never|not)) [^ ]+`,
  `what i (?:would like|want|wish|need|would love|am after) is (?:<adv*>)(?:to (?:<adv*>)(?:stop|quit|drop|ditch|escape|avoid|never|not)|not|no|never|less|fewer|out) [^ ]+`,
  `${WISH} (?:<adv*>)to (?:<adv*>)(?:hand|pass|give|push|palm) (?:[^ ,]+ ){1,6}to (?:someone|somebody|anyone|one of the others|another [^ ]+)(?! (?:who|for|while|so))`,
  `(?:glad|happy|happier|relieved|over the moon|delighted|content|overjoyed) if i (?:<adv*>)(?:never|did not|no longer|could (?:stop|drop|quit)) (?:<..2>)(?:had|have|saw|see|touched|touch|heard|hear|did|do|worked|work|need|needed|again)`,
  `i (?:<adv*>)(?:need|want|could do with|would like|deserve) (?:<..1>)break from (?!\\d|(?:one|two|three|four|noon|ten|eleven|twelve|half|now|<day>) )[^ ]+`,
  `(?:(?:^|[,.:;–—-] |and |please |want |like |love |just )no more|^no(?! [^ ]+ (?:by|before) )(?! (?:rush|hurry|pressure|such|time|work|people|deliveries|parents|kids|customers|meetings? (?:today|this|on))(?: |$))) (?!than )${BURDEN}`,
  `${WISH} (?:<adv*>)(?:<..1>)(?:to (?:<adv*>)(?:be |get |come |move |step |stay |go |transfer )?(?:(?:me|us|moved|taken|let) )?|)(?<!what i want )(?:off|out of(?! this (?:is|talk|meeting))|out from|rid of|shot of|away from|free of|free from|done with|finished with|spared|excused from|through with)(?! (?:(?:this|the|our|my) (?:is|talk|conversation|meeting|chat|job|appraisal|review|time|year|course)|it|you|me|the (?:box|ordinary|ground|blue)|to a|probation))`,
  `${WISH} (?:<adv*>)(?:to (?:<adv*>)(?:do|have|spend|work|deal with|see|get|be) )?(?:<adv*>)(?:a lot |much |far |slightly )?(?:less|fewer)(?! than)`,
  `${WISH} (?:<adv*>)(?:to (?:<adv*>)|not |never |for )(?:stop(?! (?:at|by|for|here|now|early|in|off|over|to|there|on|smoking|drinking|vaping)(?: |$))|quit(?! (?:smoking|early|at|on time|for)(?: |$))|avoid|escape|drop(?! (?:to|by|in|off|you|a line))|ditch|shed|lose|dump|never|not|leave|get out|give up|offload|be left|finish with|cut (?:out|down|back)|reduce|hand (?:off|over)|end|put an end)`,
  `${WISH} (?:<adv*>)(?:out|off)(?= |$)(?! (?:in|with|of))`,
  `${WISH} (?:<adv*>)(?:not|never|nothing|no|anything but)(?! (?:only|just))`,
  `${NOT_WANTED} (?!(?:to )?(?:lose|miss|forget|leave|hurt|upset|disappoint)(?: |$))(?:[^ ]+ ){0,16}?(?:any ?more|any longer|ever again|again|no more)`,
  `${NOT_WANTED} to be (?:<adv*>)(?:the one|responsible|stuck|in charge|on call)`,
  `${NOT_WANTED} (?!(?:to )?(?:lose|miss|leave|fewer|less|rush|hold|keep|spoil|forget|disturb|interrupt|upset|cause|waste|hear|make|let|know|think|talk|say|seem|sound|compare|stop)(?: |$))(?:to (?:<adv*>)(?:do|work|be|have|deal with|sit|stand|train|drive|cover|run|lead|manage|answer|phone|clean|stay|travel|commute|spend|teach|serve|supervise|organi[sz]e|plan|go|keep) )?(?:(?!without )[^ ,]+ ){0,4}?${BURDEN}(?= |$)`,
  `^(?:(?:i|we) )?(?:never|never ever) (?:ever )?(?:want(?! to (?:stop|leave|quit|lose|miss|give up|forget|retire|move away))|again|have to|another|to)`,
  `${START}(?:(?:take|keep|move|put|spare|free|let) me (?:off|out of|away from|from|the)|get (?:me |us |myself |ourselves )?(?:rid|out|away|off|shot)|be (?:rid|shot|done|off|out|free|finished)|off(?! to )|out of(?! (?:the question|paper|stock|order|toner|milk|coffee|hours|date|ink|range|reach)(?: |$))|out from|away from|rid of|shot of|free from|free of|stop(?:ping)?(?= (?:[a-z]+ing|all|every|the (?:admin|nights|weekends|phones|meetings)))|quit(?:ting)?|drop(?:ping)?(?! it)|ditch(?:ing)?|leav(?:e|ing) (?:behind|(?:the|this)(?= (?:[^ ,]+ ){0,2}(?:department|team|job|ward|kitchen|floor|office|tills?|desk|company|site|depot|role|shift|rota|store|shop|phones?|front|counter|place|city|hospital|school)(?: |$)))|escape|escaping|avoiding|avoid(?= ${BURDEN}(?: |$))|dump(?:ing)?|done with|(?:less|fewer)(?= ${BURDEN}(?: |$))|not (?:be|have|to|on|this|the|another|in|with|at|always|so|as|[a-z]+ing(?!.* means ))|never(?= (?:again|ever|have|having|to|another|be|being|work|working|do|doing|see|seeing|sit|sitting|stand|standing|hear|hearing)(?: |$))|anything (?:but|except|other than|apart from|that is not|which is not|that does not|without|away)|anywhere (?:but|except|other than|else but|that is not|away)|anyone but|no longer)(?! (?:date|the box|course|and running|to be confused|chance|than))(?= |$)`,
  `(?:i|we) (?:<adv*>)(?:am|are|have|have been|'m) (?:<adv*>)(?:so |absolutely |completely |totally |well and truly |sick and )?(?:done|finished|through|over it) with(?! (?:the|my|it|that|this|your|our) )`,
  `(?:i|we) (?:<adv*>)(?:am|are|'m) (?:<adv*>)(?:so |absolutely |completely |totally |really |sick and )?(?:sick|tired|(?:sick|tired|bored) to death|fed up|weary|had it) (?:of|with) (?!(?:you|him|her|them|it|this|that|being (?:ignored|treated|overlooked))(?: |$))[^ ]+`,
  `(?:i|we) (?:have |'ve )?(?:<adv*>)had (?:it|enough|my fill|my share) (?:of|with) (?!(?:you|him|her) )[^ ]+`,
  `(?:i|we) (?:<adv*>)(?:can not|could not|refuse to|will not|am not going to|do not think i can) (?:<adv*>)(?:face|stand|bear|stomach|take|do|cope with|put up with|keep up|go on|carry on|look at|live with|survive|handle|stick|hack) (?:<..3>)(?:another|any more|one more|much longer|the (?:noise|thought|idea|phones?|nights?|drive|commute)|this|doing|with)`,
  `(?:i|we) would (?:<adv*>)(?:prefer|rather|sooner|like) (?:it if i )?(?:not|never) (?:to )?(?:<..3>)(?:${BURDEN}|any ?more|again|any longer)`,
  `(?:i|we) would (?:<adv*>)(?:like|love|give anything) (?:never|not)`,
  `${WISH} (?:a |an |any )?[^ ]+ away from`,
  `(?:what|all) i (?:<adv*>)(?:do not want|would not want|want less|want to avoid|want to stop|want rid)`,
  `(?:know (?:exactly |precisely )?what i do not want|as (?:far|long) (?:away )?from <..5>as possible)`,
  `(?:^|to |prefer |rather |, |be |glad )(?:not|never) (?:ever )?(?:have|having|need|needing) to (?:<..5>)[^ ]+`,
  `if only i (?:could|did not|would) (?:<adv*>)(?:drop|stop|quit|get rid|lose|not|have to|never|ditch|be rid|get out|leave)`,
  `if i (?:<adv*>)never (?:<adv*>)(?:saw|had|see|have|touched|heard|did|set foot|needed)`,
  `(?:i|we) (?:<adv*>)can not (?:<adv*>)keep (?:on )?[a-z]+ing`,
  `(?:i|we) would (?:<adv*>)(?:quit|drop(?! (?:by|in|off|round|you|a|it (?:by|in|off|at|on)))|ditch|dump|scrap|lose|skip|come off|bin|get rid of|give up|stop) (?:<..1>)(?:the|my|all|these|those|this|doing|working|being|having|(?!smoking|drinking|vaping)[a-z]+ing)(?= |$)(?! (?:keys?|form|letter|papers?|parcel|meeting at))`,
  `(?:could|can|would|will) you (?:please )?(?:<adv*>)(?:take|get|keep|leave|move) (?:me|us) (?:off|out of|away from)(?= |$)(?! (?:<..4>)(?:list|thread|emails?|group|chat|loop|distribution|newsletter|copy|photo|way))`,
  `(?:do|give) (?:<..1>)(?:anything|everything|my right arm|a lot|a kidney) (?:not|never) to`,
  `(?:i|we) want out`,
  `^(?:not|never) (?:ever )?having to [^ ]+`,
  `(?:make sure|see to it|arrange it so|so) (?:that )?i (?:do not|never) have to [^ ]+ (?:[^ ]+ ){1,9}(?:any ?more|again|any longer)`,
  `i know what i (?:do not|never) want(?= [:,;–—-])`,
  `^leaving (?:[^ ,]+ ){1,3}behind(?= [.!]|$)`,
  `(?:i|we) (?:<adv*>)no longer (?:<adv*>)(?:want|wish) to (?:do|work|run|drive|teach|cover|sit|stand|be the|handle|manage|look after) [^ ]+`,
  `^(?:to )?(?:<adv*>)be (?:<adv*>)(?:rid|shot) of`,
  `^(?:something|somewhere|a (?:job|place|post|role|team)|anywhere) without (?!(?:limits|borders)(?: |$))[^ ]+`,
  `^(?:to )?(?:get|getting|getting myself) (?:<adv*>)(?:out of|away from|off) (?!(?:bed|debt|the (?:ground|way|red)|here)(?: |$))[^ ]+(?: [^ ]+){0,2} ?[.!]?$`,
  `take (?:[^ ,]+ ){1,4}off (?:me(?! and)|my (?:plate|desk|hands|back|shoulders|route|rota|round|roster|schedule|job|tasks?|timetable|duties|shifts?|workload|list(?! (?:of|for))))`,
  `(?:wish|goal|aim|dream|hope) (?:<..4>)is to be (?:<adv*>)(?:rid|shot|free|done)`,
  `i (?:<..3>)(?:want|like|need|wish|wanting|get|be|getting) (?:<adv*>)(?:shot|rid) of`,
  `(?:do not|never|please do not|just do not) (?:<adv*>)(?:(?:put|send|place|schedule|roster|give|stick|book|move|assign|lend) me (?:<..2>)(?:back|on|in|to|at|with|through|another|any)|make me (?:<..1>)(?:do|work|cover|stay|sit|stand|clean|train|run|drive|serve|call|phone))(?= |$)(?! (?:the \\d+|touch|the picture|the loop|know|mind|wrong|copy|cc|monday|time))`,
  `no way (?:am i|i am|will i|would i|i would|i will) (?:<adv*>)(?:doing|going|do|go|work|working|stay|staying|putting|put|back|sit|sitting|take|taking|spend|spending|ever)`,
  `(?:could|can|may) i (?:please )?(?:<adv*>)(?:not|stop|get (?:off|out of|away from|rid of)|be (?:taken off|spared|excused|let off|moved (?:off|away|out))|come off|drop(?! (?:in|by|off)))(?= |$)`,
  `(?:i|we) (?:<adv*>)(?:can not|could not) (?:<adv*>)(?:stand|bear|stomach|take|face|stick|abide|hack|cope with|do) (?:<..6>)(?:any ?more|any longer|another (?:day|week|month|year|minute|shift|winter|season))`,
  `^enough (?:of|with)`,
  `(?:as|so) long as (?:i|it|they|that) (?:<adv*>)(?:do not|does not|never|am not|is not|are not|can not)`,
  `i wish i (?:<adv*>)(?:did not|never|could (?:stop|drop|quit|skip|avoid|get (?:out|off|away|rid))|was not|were not|had not)(?! (?:know|said|missed|told|asked))`,
  `(?:more|any more|ever again|any longer|for me)(?<=(?:^not|^never|^no|i do not|i never) (?:[^ ]+ ){1,8}(?:any ?more|ever again|any longer))`,
  `(?:anymore|any more|ever again)(?<=(?:^|[,.] )(?:not|never) (?:[^ ]+ ){1,8}(?:anymore|any more|ever again))`,
)

/** A request to be spared something, as a question. */
const ASKS_OFF = pattern(
  `^(?:please |so |, )*(?:could|can|may) i (?:please )?(?:<adv*>)(?:not|stop|get|be|come|drop)`,
  `^(?:please |so |, )*(?:could|can|would|will) you (?:please )?(?:<adv*>)(?:take|get|keep|leave|move) (?:me|us) (?:off|out of|away)`,
)

/** What comes in its place, or what the time is for. */
const REPLACES = pattern(
  `, (?:which|that|it) would (?:<adv*>)(?:leave|give|free|make|let|mean|help)`,
  `, (?:but )?always [^ ]+`,
  `(?:i|we) would (?:<adv*>)(?:gladly|happily|with pleasure) [^ ]+`,
  `(?:less|fewer|no|without) <..5>(?:would|will|could) (?:give|let|help|free|mean|make|save|allow)`,
  `(?:and|(?<!(?:anything|anywhere|anyone|nothing) )but|then|rather) (?:<adv*>)(?:(?:re)?(?:train|start|learn|join|qualify)|become|go|switch|transfer|apply|follow|specialise|specialize|focus|concentrate|see|study|lead|help|coach|build|design|open|make|get|move|into|onto|on to|over to|back to|back on|back in|towards?|in to|on the|up to|in|i(?! (?:do not|am not|will not|never|can not|would not|no longer|want (?:<adv*>)(?:(?:to be|to get) )?(?:off|out|rid|shot|away)))|instead|use|spend|put|work|more|start|take|join|run|swap|get (?:back|more|into|onto)|go (?:back|to|into)|teach|learn|train|be|with|a|the|do)`,
  `so (?:that )?(?:i|we|there|the|my|our)`,
  `(?:job|role|place|post|position|team|life|function|workplace|company|contract) (?:with(?! (?:less|fewer|no))|as|in (?:the|a|an)|where (?:i|we|people) (?:<adv*>)(?:can(?! not)|get|am|do(?! not)|have(?! (?:less|fewer|no)))|that (?:lets|gives|suits))(?= |$)`,
  `[,;–—-] (?:such as|for (?:example|instance)|rather|preferably|but|instead)`,
  `(?:instead|in return|in exchange|in its place|in the time|(?<!^)(?<!,)(?<! ,) as long as(?! (?:i do not|(?:it|they|that) (?:is|are|does|do) not))|provided(?: that)?|rather than|to make room|to make time|swap|in favou?r of)`,
  `(?:off|away|out|less|fewer|stop|drop|rid) <..7>(?:into|onto|on to|over to|to (?:coach|teach|learn|train|study|build|start|run|work|focus|concentrate|spend|do|be with|look after|help|lead|join|become|open|set up|have time|write|design|make|go (?:back|to)|move|see|give))(?! (?:with|the (?:paperwork|admin)))`,
  `(?<!no )more (?:time|of|with|on|hours|days|in|outdoor|patients?|hands-on|teaching|[a-z]+ing)`,
  `[:;] (?:i|we|[a-z]+ and i) (?:<adv*>)(?:keep|do|take|run|work|teach|stay|cover|lead|would|want|will)`,
  `[.;:,–—] (?:more|days|mornings|earlies|my own|i run|put me|give me|move me|let me|make me|rather|what suits) [^ ]+`,
)

/** Says only what to be rid of: nothing that is wanted in its place. */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  const own = ownWords(reading)
  const hit = findIn(
    own.filter(({ asks, text }) => !asks || ASKS_OFF.test(text)),
    AWAY,
  )
  if (!hit || !isOfWork(hit.plain.text, hit.from, hit.to) || BELIEFS.some((other) => other(reading) !== null))
    return null
  const more = own.some(
    ({ text }) => (WANTS.test(text) && !ASKS_OFF.test(text)) || REPLACES.test(text) || NO_WISH.test(text),
  )
  return more ? null : cueOf(reading, hit)
}

/** Where a belief or a farewell speaks, what is not wanted is part of it. */
const BELIEFS = [noPossibilities, selfLimiting, silenceCost, halfGone, threatens]

export const examples: Examples = {
  fires: [
    'No more night shifts.',
    'I want to get out of this department.',
    'less paperwork',
    "I don't want to do the reception any more.",
    'Never again a winter on the phones.',
    'anything but sales',
    "I'm done with weekend work.",
  ],
  silent: [
    'I want to get off nights and onto the day team.',
    "I don't want to do the desk any more, I'd like to train new people.",
    'Less paperwork, so that I can see more patients.',
    "I'm done with the inventory, so I can help you after lunch.",
    'No more questions from me.',
    'I would like to stop doing cover and use that hour for reading groups.',
    'We had fewer falls this month.',
    'I want to run the workshop.',
  ],
}
