import { pattern } from '../../../grammar/en/pattern.ts'
import { ownWords } from '../../../grammar/en/own-words.ts'
import { cueOf, findIn, plainsOf } from '../../../grammar/en/plain.ts'
import { cue as selfLimiting } from '../../belief/self-limiting/en.ts'
import { cue as silenceCost } from '../../belief/silence-cost/en.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'

const BOTHER = `(?:trouble|bother|hassle|to ask|of (?:a|an) (?:bother|hassle|imposition|ask|cheek|burden|inconvenience|trouble|nuisance|stretch|liberty)|cheeky|forward|inconvenience|bold|an ask|an imposition|effort for you)`

const SMALL = pattern(
  `(?:hope|hoping) (?:that )?(?:it|this|that) is not (?:<adv*>)(?:too )?(?:rude|cheeky|forward|bold|pushy|out of line|out of place|a cheek|inappropriate|greedy|impertinent)(?: of me)?`,
  `(?:grateful|thankful|glad|happy) (?:for|with) (?:anything|whatever|any(?: little)? (?:bit|scrap|minute|time)) (?:<..2>)(?:you|they|he|she) (?:can|could|might|may|are able)`,
  `i am (?:<adv*>)(?:probably |really |surely )?the last (?:person|one) (?:who should|that should|to (?:ask|be asking|complain|deserve)|you)`,
  `sorry for (?:existing|living|breathing|being here)`,
  `(?<!(?:think|thinks|say|says|thought) )i am being (?:<adv*>)(?:a )?(?:bit of a )?(?:pain|nuisance|bother|pest|cheeky|greedy|difficult|needy)`,
  `sorry to (?:bother|trouble|disturb)(?: you)?(?: again)?,? (?:i know|but|only|just) <..9>,? ?(?:but |could|can|may|might)`,
  `(?:hate|loath) to be (?:a |such a |any )?(?:<..1>)(?:burden|nuisance|bother|pain|pest|trouble|imposition)`,
  `(?:realise|realize|know|appreciate) (?:that )?(?:i am|this is|it is|that is) (?:<adv*>)asking (?:a lot|too much|quite a lot)`,
  `you must (?:<adv*>)be (?:<adv*>)(?:sick|tired|fed up|weary) (?:of|with) me`,
  `(?:simple|mere|humble|lowly) (?:[^ ]+ )?like me`,
  `know (?:that )?i (?:<adv*>)ask (?:a lot|too much|too often|so much)`,
  `if i am not (?:<adv*>)(?:being )?(?:too )?(?:greedy|cheeky|forward|bold|pushy|demanding)`,
  `(?<!not )(?:a lot|too much|an awful lot|quite a lot) to ask(?: of you)?(?! (?:that|of (?:the|them|him|her|everyone|our|people)))`,
  `(?:you have|you would have|have) (?:every|all the) right to (?:refuse|say no|turn)`,
  `i (?:<adv*>)feel (?:<adv*>)(?:so |really |very )?(?:bad|awful|terrible|guilty|cheeky|awkward|stupid|silly|rude|embarrassed|greedy|horrible) (?:about |for |even )?(?:ask|asking|saying|bringing|having to ask)`,
  `little old me|pardon my`,
  `if (?:it|that|this) (?:is|was|would|will|were) ?(?:be )?(?:<adv*>)not (?:really )?(?:too|asking too) (?:much|cheeky|forward|bold|big|greedy|rude)(?: ${BOTHER})?`,
  `(?:if|hope|hoping) (?:that )?(?:i am|it is|that is|this is) not (?:asking|expecting|hoping for) too much`,
  `(?:not|without) wanting to (?:be a|cause|make|take up|impose|seem|sound (?:greedy|ungrateful|cheeky|pushy))`,
  `(?:i )?know (?:that )?(?:i|it|this|that) (?:(?:am|is|have|had|really|probably|should|do|may|might|'s) ){0,3}(?:not (?:be )?(?:asking|ask|(?:really )?(?:my|the) place|deserve|really ask|in a position|supposed to|bother(?:ing)?|expect(?:ing)?|want(?:ing)?|be (?:asking|bothering)|earned|entitled)|no (?:right|business)|only|cheeky|a cheek|a lot to ask|asking (?:a lot|too much)|a (?:big|huge|massive) (?:ask|favou?r)|a pain|a nuisance|a bit (?:cheeky|much|rich|forward)|out of (?:line|turn|order)|nobody|the last person|just a|below|a bother)(?! the (?:start|first))`,
  `(?:i have|i have got|have) no (?:right|business) (?:to|asking|even)`,
  `(?:far be it from me|who am i to|who am i(?! (?:supposed|meant|talking|seeing|working|on|speaking|covering|replacing|sharing|paired|meeting|reporting|with|up|driving|handing))|i am nobody|i am in no position|it is not my place|it is not really my place|it may not be my place|i would not presume|i would not dare|i would not dream|i hardly dare|i barely dare|i do not dare(?! (?:to )?(?:touch|open|climb|drive|move|switch|use|eat|look|cut|start|go (?:up|in|near)))|dare i ask|i scarcely dare)(?= |$)`,
  `(?:^|i |, |and |but )(?:would |will |do )?(?:<adv*>)(?:hate|dread|am (?:afraid|scared|embarrassed|ashamed|mortified|almost afraid)|feel (?:bad|awful|terrible|guilty|cheeky|awkward|stupid|silly|rude|embarrassed|greedy|horrible)|hesitate|am reluctant|am (?:a bit |so )?(?:nervous|shy)) (?:about |for |even |of )?(?:to )?(?:ask|asking|bother|bothering|bring|bringing|raise|raising|mention|mentioning|trouble|troubling|impose|imposing|pester|pestering|take|taking up|say it|even)`,
  `(?:do not|did not|would not|never) (?:want|like|mean|wish) to (?:be (?:a|any) (?:burden|nuisance|bother|pain|pest|trouble|hassle|problem)|(?:bother|burden|trouble)(?= (?:you|[,.!]|with)|$)|impose|put you (?:out|to|on the spot)|pester|waste your|be (?:greedy|pushy|ungrateful|demanding|difficult|a moaner)|take up (?:too much of |any more of |more of |any of )?your|overstep|seem (?:greedy|ungrateful|pushy)|sound (?:greedy|ungrateful|pushy|demanding)|presume|make a fuss|get in (?:your|the) way)`,
  `(?:feel free|you are (?:very |more than )?welcome|please do not hesitate|you are free|do feel free) (?:to )?(?:ignore|say no|refuse|disregard|tell me (?:to|no|where|off|i am)|laugh|turn me down|delete|bin|forget)`,
  `(?:just )?(?:ignore|forget|disregard|bin|delete) (?:this|me|it|my (?:question|request|mail|message)) if (?:it|you|this|i)`,
  `(?:tell me to|just tell me to) (?:shut up|get lost|go away|get back in my box|do one|sling my hook|buzz off|mind my own)`,
  `(?:(?:i will|i would|i)? ?(?:totally|completely|fully|absolutely|of course|perfectly|entirely) understand) if (?:not|it is (?:a )?no|you (?:say|can not|do not|would rather|refuse|have to say)|there is|the answer)`,
  `do not (?:<adv*>)(?:hate me|shout at me|laugh(?: at me)?|bite my head off|take this the wrong way|hold (?:it|this) against me|think (?:badly|less|worse|ill) of me|feel (?:obliged|pressured|like you have to|(?:that )?you have to|any pressure))`,
  `you (?:<adv*>)do not have to (?:<adv*>)(?:say yes|agree|answer this)(?: (?:of course|obviously|if))`,
  `(?:forgive|pardon|excuse) (?:me|my|the) (?:for (?:asking|bringing|raising|mentioning|even|being|daring|bothering|saying|taking)|boldness|cheek|ignorance|impertinence|forwardness|asking|nerve|intrusion|silly|stupid)`,
  `(?<!(?:to|not|never) )(?:apologies|apologi[sz]e|sorry|so sorry|i am sorry) (?:in advance )?(?:again )?(?:for|about|if) (?:even |having to |me )?(?:asking|this (?:silly|stupid|cheeky|question|request)|the (?:cheek|silly|stupid|question|cheeky|intrusion|imposition)|being (?:a|so|such|cheeky|pushy|greedy|demanding|difficult|needy|annoying|forward)|taking (?:up )?(?:your|so much|more|any|too)|wasting|daring|going on|bothering|troubling|pestering|imposing|bringing (?:it|this|up)|raising (?:it|this)|my (?:silly|stupid|little|boldness|cheek|constant)|wanting|i am (?:asking too|out of|speaking out|overstepping)|(?:it|this) is (?:too much|cheeky|a (?:silly|stupid)|out of line|asking)|having the)`,
  `sorry to (?:be (?:a|such|so|that|this|the one who|difficult|greedy|asking|cheeky)|even ask|ask(?! (?:again which|which|when|where))|impose|put you|bring (?:it|this) up|go on|keep (?:asking|bothering|going on)|burden|pester|add to|take up|waste)`,
  `(?:a|such a|my|this|one) (?:bit of a )?(?:silly|stupid|daft|dumb|foolish|cheeky|humble|lowly|insignificant|small and silly) (?:little )?(?:question|idea|request|thing|ask|thought|suggestion|wish|favou?r|opinion)`,
  `(?:probably |maybe |this is |sorry,? )(?:a )?(?:very )?(?:silly|stupid|daft|dumb|foolish|cheeky) (?:question|idea|request|thing|thought)`,
  `(?:silly|stupid|daft|dumb|foolish|cheeky) (?:question|request|idea)(?: ,|:)? ?(?:probably|maybe|i know|perhaps|but|sorry)`,
  `you can (?:<adv*>)(?:always |of course |by all means )?(?:say no|refuse|turn me down|tell me no)(?= (?:[,.!]|of|if|and|really|i)|$)`,
  `my (?:humble|modest|lowly|little|tiny|silly|small) (?:request|question|wish|opinion|idea|ask|favou?r|plea|self)`,
  `(?:i am|being|as|me,? being)? ?(?:only|just|merely) (?:a|an|the) (?:humble |lowly |mere |part-time |temp |simple |little )?(?!second|minute|moment|quick|few|couple|bit|week|day|month|thought|idea|question|suggestion|matter|note|line|reminder|heads-up|small|short|little|handful|one|two|start|first|phone|follow|friendly)[^ ]+(?: [^ ]+){0,2} ?(?:,)? (?:but|so i (?:know|have|can not|should not|do not)|and (?:i know|cheeky|it is cheeky|who am i|not)|here but|myself but|i know)`,
  `(?:i would|i will|i) ?(?:be )?(?:ever so|eternally|forever|so so|beyond|unbelievably|incredibly|endlessly|immensely|extremely) (?:grateful|thankful|in your debt|indebted|humbled)`,
  `(?:forever|eternally) (?:in your debt|grateful|indebted)`,
  `(?:grateful|thankful|happy|glad) (?:for|with|to (?:take|get|have|accept)) (?:any|whatever|the (?:smallest|tiniest|least)) <..2>(?:scraps?|crumbs?|little|bit|you|thing|at all|comes my way)`,
  `(?:any|the|whatever|a few) (?:scraps?|crumbs?)`,
  `(?:the )?(?:smallest|tiniest) (?:chance|bit|favou?r|opportunity) would (?:be|make|mean)`,
  `(?:probably|surely|no doubt|obviously|must|clearly) (?:<..2>)(?:have )?(?:far |much |way |a lot |plenty of |loads of )?(?:better|more (?:important|urgent|qualified|deserving|suitable|pressing|worthwhile)|bigger) (?:people|candidates|things|matters|fish|person|options|uses)`,
  `(?:you have|there are|you have got|must have) (?:far |much |so many |way |a lot |plenty of |a million |a hundred |loads )?(?:better|more important|more urgent|bigger) (?:things|people|fish|matters|worries|problems)(?: to (?:do|worry|deal|think|fry)| than| on)`,
  `(?:others|other people|plenty of people|everyone else) (?:<..2>)(?:deserve|need|want|are (?:more|better|far|so much)) (?:it )?<..2>more`,
  `(?:i )?(?:do not|probably do not|hardly) (?:really )?deserve (?:it|this|to|the|a|any|your)`,
  `(?:not )?worthy (?:of|enough|to)`,
  `(?:i )?(?:am )?(?:probably|maybe|no doubt|surely|perhaps) (?:being |just being )?(?:out of (?:line|order|turn)|speaking out of turn|overstepping|too (?:cheeky|forward|bold|greedy)|cheeky|the last person|not (?:my place|worth your|worthy)|asking too much|getting above myself|wasting your)`,
  `(?:if|may|might|could) i (?:may |might |could |can )?(?:be )?(?:so|as|that) (?:bold|free|cheeky|forward)`,
  `(?:if you (?:could|can|would) (?:possibly|ever|somehow|find it in))(?: (?:spare|see your way|bring yourself|be so (?:very )?kind|in your heart))?`,
  `if you (?:would|could|can) (?:please )?(?:be so (?:very |terribly |incredibly )?(?:kind|good)|find it in your heart|see (?:your way|fit)|spare (?:me|a (?:crumb|thought)))`,
  `(?:(?:i|and|me|here|am|will|would|can|just|only|even|we) (?:<adv*>)(?:beg|begging|plead|pleading|grovel)|on my knees|down on my knees|bended knee|at your mercy|throw myself)(?= |$)(?<!(?:to|not|i) beg)`,
  `(?:i )?(?:beg|implore) (?:you|your)(?! (?:to differ|pardon))`,
  `(?:would|might|could|may) i (?:perhaps |possibly |please |maybe )?be (?:allowed|permitted) (?:to )?(?:humbly|possibly|maybe|perhaps|just)?`,
  `(?:hoping|wondering|wondered|hoped|asking|ask) (?:if |whether |that )?i (?:might|could|may|would) (?:possibly |perhaps |maybe |just |ever )?be (?:allowed|permitted|trusted|considered worthy)`,
  `(?:would not|do not) (?:normally|usually|dream|dare) <..3>(?:ask|of asking|bother you|presume)`,
  `(?<!(?:thinks?|says?|reckons?|finds?|thought|said) (?:that )?)(?:it is|that is|this is|it might be|it may be|which is|being|a bit|bit|rather|very|really|so|awfully) (?:a bit |a little |very |really |so |awfully |terribly )?cheeky(?: of me)?`,
  `(?<!(?:thinks?|says?|reckons?|finds?|thought|said) (?:that )?(?:it|this|that) (?:is|was) (?:<..1>))cheeky of me`,
  `sorry,? sorry`,
  `(?:it is )?(?:just |only |, )?me again(?= (?:[,.!]|sorry|bothering|with my|pestering))`,
  `if i (?:could|may|might|can) (?:<adv*>)(?:trouble|bother|impose on|pester) you`,
  `(?:it|this) is (?:probably|maybe|surely|no doubt) (?:<..1>)(?:silly|stupid|daft|dumb|a stupid|a silly)(?= |$)`,
  `i do not suppose (?:that )?(?:i (?:could|might|would) (?:be|ever)|(?:someone|somebody) (?:like|at|with|of|in) (?:me|my))(?= |$)`,
  `(?:would|do|could) never (?:<adv*>)dare(?: to)? (?:ask|dream|hope|presume|expect)`,
  `whatever you (?:give|can spare|decide|think) ?(?:<..2>),? ?i (?:am|will be|would be) (?:<adv*>)(?:thankful|grateful|happy|glad)`,
  `if i am (?:<adv*>)(?:overstepping|out of line|being (?:too )?(?:cheeky|forward|greedy|pushy)|asking too much)`,
  `i hate (?:being|to be) (?:a|such a|the) (?:<..1>)(?:bother|nuisance|pain|burden|pest)`,
  `ignore if (?:it|this) is (?:<..1>)(?:silly|stupid|daft|too much|cheeky)`,
  `sorry to even [^ ]+`,
  `who (?:do i think i am|am i to (?:ask|say|question|complain|judge|want|have|tell|think))`,
  `my (?:<..1>)(?:opinion|view|views|word|voice|vote|say|input|thoughts) (?:<adv*>)(?:does not|do not|will not|would not|can not|probably does not|hardly|is not) (?:<adv*>)(?:counts?|matters?|carry|carries|mean|weighs?|worth|add|amount|interest)(?= |$)`,
  `i should not (?:<adv*>)(?:be )?(?:<adv*>)(?:ask|asking|bother|bothering)(?= |$)(?! (?:if|when|have|him|her|them|people|anyone|the))`,
  `(?:hope|hoping) (?:that )?you (?:will not|do not|are not|would not) (?:<adv*>)(?:be |get |feel )?(?:<adv*>)(?:angry|cross|annoyed|offended|upset|mad|irritated) (?:with me |at me )?(?:for|about|if|that|because|when) (?:i |me )?(?:<..1>)(?:ask|asking|bring|bringing|raise|raising|mention|mentioning)`,
  `i should (?:<adv*>)be (?:grateful|glad|thankful|happy) (?:to (?:<adv*>)have|for|that i have) (?:[^ ,]+ ){1,8}(?:, )?but`,
  `(?:a )?(?:cheeky|big|huge|enormous|massive|giant) (?:favou?r|ask|request)(?= |$)(?! (?:of|for|from) (?:the|everyone|our|them|him|her|a))`,
  `(?:i )?(?:know|realise|realize|appreciate|understand) (?:that )?you (?:<..2>)(?:have|are) (?:far |much |so |way |a lot |got |incredibly |very |really |terribly |awfully ){0,3}(?:better|more important|busy|bigger|a million|enough on your|important|much more important|got better)<..9>but`,
  `(?:no|zero|absolutely no) (?:pressure|worries) (?:at all |whatsoever )?(?:if|either way|of course|obviously|and) <..4>(?:not|no|busy|too|ignore)`,
  `(?:your|so much of your|up your) (?:valuable|precious|important) time`,
  `(?:lowly|mere|humble|little old) (?:[^ ]+ )?(?:like me|me|assistant|temp|porter|cleaner|apprentice|trainee|junior|clerk|worker|employee)`,
  `(?:i will|i would) (?:do|take|accept) (?:absolutely |literally )?(?:anything|whatever)(?:,| at all)? ?(?:you|if you|honestly|really|at all|just)`,
)

/** A wish that is still there. */
const STILL_ASKS = pattern(
  `(?:could|can|may|might|would) (?:i|you|we)`,
  `(?:i|we) <adv*>(?:would|was|am|want|wondered|hoped) <..2>(?:like|love|wondering|hoping|asking|appreciate|to ask|to try)`,
  `please`,
)

/** Small only beside a wish: `Sorry to bother you, the printer is out` is ordinary courtesy. */
const SMALL_WHEN_ASKING = pattern(
  `know my place`,
  `(?:it is|this is|that is) (?:<adv*>)(?:probably|maybe|perhaps|surely|no doubt)? ?too much(?: to ask)?(?= ,)`,
  `only if it is (?:<adv*>)no (?:bother|trouble|hassle)`,
  `(?:for|of) (?:someone|somebody|a person|a nobody) like me`,
  `do not (?:<adv*>)be (?:cross|angry|mad|annoyed|offended|upset)(?: (?:with|at) me)?`,
  `(?:sorry|apologies|hate|afraid) (?:to|for) (?:be )?(?:bother|bothering|trouble|troubling|disturb|disturbing|nag|nagging|keep (?:on|asking)|chase|chasing) (?:you )?(?:again |with |about |yet |over |for |when )`,
  `(?:i am|being) (?:only|just|merely) (?:a|an|the) (?:[^ ]+ ){1,3}(?:,|but|and|so)`,
  `(?:i )?(?:know|realise|realize) (?:that )?(?:i am|it is) (?:only|just)`,
)

const ASKS = pattern(
  `(?:could|can|may|might|would|will) (?:i|you|we|it)`,
  `(?:i|we) (?:would|was|am|will|have|want|wish|wanted|wondered|hoped|should) <..4>(?:like|love|wondering|hoping|ask|asking|appreciate|request|to|wanted|prefer|thinking|wondered|hope)`,
  `(?:request|favou?r|chance|please)`,
)

/** Sorry for something that happened, and the like: plain manners. */
const MANNERS = pattern(
  `do not (?:<adv*>)(?:want|wish|mean) to (?:be|sound) (?:<adv*>)(?:difficult|a moaner|demanding|pushy) , but`,
  `(?:no|zero) (?:pressure|worries)`,
  `sorry (?:i(?! (?:<adv*>)(?:brought|asked|bothered|mentioned|said|raised|spoke))|we|to hear|for (?:the (?:delay|late|mess|noise|typo|short|confusion)|your|being late|my late|missing)|about (?:yesterday|tuesday|the|last))`,
)

/** Makes oneself small in asking. Not thanks, not ordinary courtesy, not an apology for something that happened. */
export function cue(reading: Reading): Cue | null {
  const own = ownWords(reading)
  const all = plainsOf(reading)
  const asking = all.some(({ text }) => ASKS.test(text))
  // A wish that is dropped, or a verdict on oneself: what is small there is not the asking.
  if (!all.some(({ text }) => STILL_ASKS.test(text)) && (silenceCost(reading) || selfLimiting(reading)))
    return null
  const hit = findIn(all, SMALL) ?? (asking ? findIn(own, SMALL_WHEN_ASKING) : null)
  if (!hit || (MANNERS.test(hit.plain.text) && !asking)) return null
  return cueOf(reading, hit)
}

export const examples: Examples = {
  fires: [
    "If it's not too much to ask, could I go to the course?",
    "I know I shouldn't be asking this, but could I have the Friday off?",
    'Sorry to be a nuisance, it is about my hours again.',
    'Feel free to say no, but I would love to join the project.',
    "I'm only the apprentice, but could I try the lathe?",
    'Forgive me for bringing up my contract.',
    'You probably have better people for this, but I could do the tours.',
  ],
  silent: [
    'Thanks for your time today.',
    'Could I go to the course in May, please?',
    'Sorry I was late this morning.',
    "I'd be grateful for an answer by Friday.",
    'Sorry to hear about your mother.',
    'If you have a minute, could we look at the rota?',
    'I know you are away on Monday, so I will send it today.',
  ],
}
