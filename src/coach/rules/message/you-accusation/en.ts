import { isBare } from '../../../grammar/en/bare.ts'
import { ownStatements } from '../../../grammar/en/own-words.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findBehind, findIn, plainsOf } from '../../../grammar/en/plain.ts'
import { FAULTY } from '../../../grammar/en/traits.ts'
import { youBefore } from '../../../grammar/en/you.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { BARE_DEEDS, BARE_FAULTS } from './en-bare.ts'
import { BAD_DEEDS } from './en-bad-deeds.ts'
import { byTone } from './en-by-tone.ts'
import { GOOD_DEEDS, HARMLESS } from './en-good-deeds.ts'
import { TURNED_ROUND } from './en-turned-round.ts'
import { BLAMED_NOUN, TRAITS } from './en-traits.ts'

/** What is blamed of `you`, which stands before it. */
const BLAMES = pattern(
  // `you don't trust me with the keys` guesses at a mind, and is left to `mind-reading`.
  ...GOOD_DEEDS.map(
    (deed) => `(?:do|did|would|will|can|could) not <adv*>(?!${HARMLESS}|trust me|rate )${deed}`,
  ),
  ...GOOD_DEEDS.map(
    (deed) =>
      `(?:have|had|are|were|never|hardly|barely|rarely|scarcely|seldom) ?(?:not|never|hardly|barely|rarely|scarcely)? <adv*>(?:once |ever |bothered to |bother to |even )?(?!${HARMLESS})(?<=(?:not|never|hardly|barely|rarely|scarcely|seldom|once|ever|bothered to|bother to|even) )${deed}`,
  ),
  ...TRAITS.map(
    (trait) =>
      `(?:are|were|have been|can be|are being|were being|seem|have become|became) <adv*>(?:(?:being|very|pretty|so|such|a bit|rather|incredibly|extremely|utterly|always|completely|such a) ){0,3}${trait}`,
  ),
  `(?:keep|kept)(?: on)? (?!encourag|support|help|smil|going|believ|back|improv|amaz|surpris|show|remind|push|inspir|check|bring|say|everyone|every|com)[a-z]+ing`,
  `(?!can |could |may |might |are welcome|do not have|are free|do )<..9>without (?:even |ever |once )?(?:[a-z]+ing (?:me|us|my|our|anyone)|asking|telling|consulting|warning|checking|a word|so much as|any (?:warning|explanation|consultation|discussion|notice)|discussing|explaining|notice|informing|saying|talking|thinking|involving|once|so much)`,
  `(?!(?:can|could|may|might|know|get|have (?:a|the)) )<..9>(?:instead of|rather than|over) (?:me|us|mine|ours|asking|telling|listening|talking|helping|backing|coming to|speaking to|supporting|dealing)`,
  `<..9>(?:even though|despite|although|when) (?:i|we) (?:had |have )?(?:<adv*>)(?:told|asked|said|warned|explained|begged|specifically|clearly|expressly) (?:you|not|that|i|no|it|to|twice|three)`,
  `<..14>(?:and|but|then) (?:then |you |have |had |you have |just ){0,3}(?:do|did|done) (?:absolutely )?(?:nothing|sod all|naff all|bugger all|zilch|zip)`,
  `(?:do|did|have done) (?:absolutely |literally )?(?:nothing|sod all|naff all|bugger all|zilch)(?! (?:wrong|but good))`,
  `(?:should|could|might) (?:<adv*>)(?:at least )?have (?:at least )?(?:<adv*>)(?:told|asked|warned|said|let|backed|consulted|informed|given|listened|helped|supported|stood|spoken|known|thought|checked|done something|stopped|stuck|defended|been (?:there|honest|fair|straight|more)|involved|mentioned|come to me)`,
  `(?:should|ought to) be ashamed`,
  `(?:need|have|ought) to stop [a-z]+ing`,
  `knew (?:<..8>)(?:and|but|yet) (?:you )?(?:<adv*>)(?:never|did not|said nothing|kept|still|let|left|looked)`,
  `<..8>behind (?:my|our|everyone 's|the team 's) backs?`,
  `<..8>,? ?(?:again,? )?,? ?(?:with )?no (?:explanation|warning|notice|consultation|apology)`,
  `have (?:all )?(?:no idea|no clue) (?:what|how hard|how much work|about|who|where|of)(?! (?:it|that|this) (?:means|meant))`,
  `have not (?:got )?(?:a clue|the (?:faintest|foggiest|first|slightest))`,
)

/** Blame that has another subject, or none. */
const FAULTS = pattern(
  `you (?:<adv*>)(?:blew up|lost it|snapped|went off|flew off the handle|lashed out) (?:at|with) (?:me|us|the team|everyone)`,
  `you (?:<adv*>)treat (?:[^ ,]+ ){1,4}better than (?:me|us)(?= |$)`,
  `you told (?:everyone|everybody|the (?:whole )?[^ ]+|others|them|him|her|[^ ]+) before (?:you (?:<adv*>)told )?(?:me|us)(?= |$)`,
  `if you (?:<adv*>)(?:listened|helped|answered|replied|planned|asked|looked|cared|read|told us|told me|did your job|paid attention|kept your word) (?:<..3>)for once`,
  `if you had (?:<adv*>)(?:done your job|listened|answered|kept your (?:word|promise)|told (?:me|us)|asked|planned|backed (?:me|us)|supported (?:me|us)|paid attention) (?:[^ ]+ ){0,6}(?:i|we|this|it|that|none of this|nobody) would (?:not|never|have)`,
  `(?:all |entirely |partly |mostly |purely )?your (?:own )?(?:fault|doing|mess|mistake|failure)(?! (?:report|log|code|finding))`,
  `(?:is|was|are|were|'s) (?:<adv*>)(?:entirely |largely )?(?:down to|on|because of) you(?= (?:[,.!;]|and|alone|personally|that)|$)`,
  `because of you(?:r [^ ]+)? <..3>(?:i|we|my|our|the [^ ]+|everyone|nobody|people) <..3>(?:lost|missed|had to|have to|can not|could not|did not|never|have no|leave|left|look(?:ed)? (?:like|stupid|bad|a)|quit|hate|(?:am|are|was|is|got) (?:<adv*>)(?:stuck|late|behind|told|in trouble|ill|out|blamed|nothing|no|the blame|a warning|left|fined|not|being|losing|now))`,
  `no thanks to you`,
  `i (?:<adv*>)(?:find|found|call|think|consider) you (?:<adv*>)(?:to be )?(?:<adv*>)(?:very |a |an |so |too |really |pretty )*(?:hard|difficult|impossible|tough) (?:to|as a)|i (?:<adv*>)(?:find|found|call|consider) you (?:<adv*>)(?:to be )?(?:very |a |an |so |too |really |pretty )*${FAULTY}`,
  `thanks to you(?:r [^ ]+)? (?:i|we|my|our|the [^ ]+|everyone|nobody) <..2>(?:lost|missed|had to|have to|can not|could not|did not|never|look|looked|got nothing|fell)`,
  `(?:your|you and your) ${BLAMED_NOUN}`,
  `(?:i|we) (?:am|are|'m) (?:so |really |absolutely )?(?:sick(?: and tired)?|tired|fed up|done|exhausted|disgusted|appalled|furious|angry) (?:of|with|by|at|that)(?: the way)? (?:you|your)`,
  `(?:i|we) (?:have )?had (?:it|enough) (?:with|of) (?:you|your)`,
  `(?:i|we) (?:really |absolutely )?(?:hate|resent|detest|dislike|object to|can not stand) (?:it when|that|how|the way) you`,
  `(?:i|we) (?:do|did) not (?:like|appreciate|think it is (?:fair|right|okay|on)) (?:it when|that|how|the way|being [^ ]+ by) you`,
  `(?:i|we) (?:find|found|think|thought|call) (?:it|that|this) (?:is |was )?(?:so |very |really |pretty |extremely |quite |a bit |totally )?(?:unfair|unprofessional|rude|disrespectful|unacceptable|insulting|disgraceful|shameful|outrageous|wrong|ridiculous|appalling|unreasonable|weird|strange|odd|poor|bad|weak|cowardly|hurtful|disappointing|annoying|shocking|childish|petty|low) (?:that|how|when|of you|the way)(?: you)?`,
  `(?:it|that) (?:is|was) (?:so |very |really |pretty |just |totally )?(?:unfair|unprofessional|rude|disrespectful|unacceptable|insulting|disgraceful|shameful|outrageous|ridiculous|appalling|unreasonable|cowardly|hurtful|childish|petty|low|mean|selfish|nasty|not (?:fair|on|right|okay)) (?:that|how|when|of|the way) you`,
  `the way you (?:<adv*>)(?:<v:treat|speak|talk|handle|deal|run|behave|act|manage|divide|do|go|lead|hand|share|decide>) <..8>(?:is|was) (?:just |really |so |simply |totally )?(?:unfair|unprofessional|rude|disrespectful|unacceptable|insulting|a disgrace|a joke|disgraceful|outrageous|wrong|ridiculous|appalling|terrible|awful|bad|poor|not (?:on|okay|fair|right|good))`,
  `(?:it|that) (?:really )?(?:hurts|hurt|bothers|bothered|annoys|annoyed|upsets|upset|infuriates|irritates|frustrates|angers|disappoints) (?:me|us) (?:that|when|how|the way) you`,
  `(?:i|we) (?:feel|felt|am|was|were|are|have been|keep being|got|get) (?:so |really |completely |totally |being |constantly |always |very )?(?:ignored|let down|betrayed|undermined|unsupported|abandoned|used|dismissed|belittled|humiliated|patroni[sz]ed|overlooked|passed over|held back|sidelined|misled|cheated|blocked|attacked|treated [^ ]+|walked over|fobbed off|strung along|lied to|micromanaged|taken for granted|disrespected|unappreciated) by you`,
  `you (?:<adv*>)think (?:<..2>)you (?:<adv*>)(?:can|are|own|have|know)(?: just)? (?:<..2>)(?:cancel|treat|do (?:what|as)|decide|get away|walk|boss|talk|order|change|push|take|god|above|better|this place|the boss|everything|it all|me|us|(?:the )?right)(?! (?:right|it can))`,
  `(?:with|given|thanks to|because of) your (?:<..1>)(?:attitude|temper|moods?|behaviou?r|manners|management style|track record|ego|greed|laziness|stinginess|sarcasm|remarks|comments)`,
  `you (?:<..6>)without (?:so much as|even|as much as|ever) (?:<..1>)[^ ]+`,
  `you (?:<adv*>)(?:put|write|wrote|sign|signed|stick|stuck|slap|slapped) your (?:own )?name (?:on|under|to|at) (?:it|my|our|the)`,
  `(?:everything|all|the [^ ]+|whatever) (?:that )?(?:i|we) (?:<..5>),? ?you (?:<adv*>)(?:have |had )?(?:<v:tear|knock|break|throw|bin|wreck|ruin|undo|take|destroy|scrap|ignore|cancel|reverse|give>)(?= |$)`,
  `(?<!(?:sure|know|realise|realize|understand|guess|imagine|think|because|since|if|as) )you are (?:<adv*>)(?:too|so|such|much too|far too) (?:a |an )?(?:tight|mean|proud|scared|soft|stubborn|lazy|busy|important|grand|cheap|weak|blind|thick|arrogant|selfish|wrapped up|full of)(?= |$)(?! to (?:help|have|mind))`,
  `you (?:<adv*>)(?:only|just) (?:<adv*>)(?:ring|call|speak|talk|come|appear|show up|turn up|remember|notice|contact|email|text|visit|smile|help|thank)(?: [^ ]+){0,3}? (?:when|if|to) (?:you|there|something|it|somebody|someone|get|ask|complain|moan|the [^ ]+ (?:is|are))`,
  `(?:feels?|seems?|looks?) (?:like|as if|as though) you (?:do not|could not|never|only|just (?:do|want|use)|are not|are trying|have (?:it in|forgotten|no|given up)|are (?:ignoring|avoiding|punishing|using))`,
  `(?:bothers|annoys|hurts|upsets|angers|gets|irritates|worries|disappoints) (?:me|us) (?:most |is |most is )?(?:is )?(?:how|that|the way) you`,
  `and you least of all`,
  `you to (?:thank|blame) for`,
  `you are the (?:<..1>)(?:reason|cause) (?:<..9>)(?:quit|quits|left|leave|leaves|lost|cry|fail|failed|gone|hate|hates|miserable|behind|ill|late)`,
  `shame on you`,
  `how dare you`,
  `if it (?:was not|were not|had not been) for you<..3>(?:i|we) would`,
  `all you (?:ever )?(?:do|care|think|want|talk) (?:about )?(?:is|are)`,
  `you call yourself`,
)

const TURNED = pattern(...TURNED_ROUND)

const BARE = pattern(...BARE_FAULTS)
const DEEDS = pattern(...BAD_DEEDS)
const ONLY_BARE = pattern(...BARE_DEEDS)

/** Thanks that mean the opposite. */
const SARCASM = pattern(
  `(?:thanks|thank you) (?:<..3>)for (?:nothing|ignoring|telling (?:everyone|the whole|half)|dumping|leaving me|throwing|making me (?:look|feel)|humiliating|embarrassing|forgetting|not [a-z]+ing|letting (?:me|us) down|dropping|stabbing|wasting|ruining|messing|losing|breaking|undermining|going behind|showing me up|lumbering|cancelling)`,
)

/** Promised and not kept; looked for in the whole sentence, because what was promised is somebody else's words. */
const BROKEN_PROMISE = pattern(
  `you <adv*>(?:have |had |all )?(?:promised?|promise|say|said|swore|assured (?:me|us)|agreed|told (?:me|us)|guaranteed|committed|vowed|gave (?:me|us) your word) (?:[^ ]+ ){0,14}?(?:and|but|yet|then|, ?(?:and |but )?(?:now|still|that was|so far|two|three|four|six|months|weeks|a year)) (?:<..4>)(?:still (?!(?:fine|want|like|hope|think|would|happy|interested|keen|stands|on|good|okay|to come) )|(?:<v:break|back out|renege|wriggle|change your mind|go back on|give it away|disappear|forget|drop it|ignore>)|nothing|not|never|sod all|bugger all|naff all|instead|the (?:exact )?opposite|silence|(?:nobody|no one)(?= )|no (?:sign|word|news|trace|answer|reply|mentor|training|raise|contract)|gave it|went and|waiting|ages ago|months ago)(?! (?:a problem|bad|before|only|yet|until|so bad|sure|wait|that i))`,
)

/** Thanks, praise and agreement in the same breath take the blame away. */
const KINDLY = pattern(
  `(?:helped|helps) (?:<..1>)(?:a lot|me|us|enormously|so much|the team)`,
  `you (?:will|might|may|could) (?:<adv*>)(?:hurt|burn|cut|break|injure|wear|tire|strain|damage|scald) (?:yourself|your)`,
  `the reason (?:that |why )?(?:i|we) (?:<adv*>)(?:stay|stayed|came|come|joined|love|like|am still|are still|enjoy|learned|learnt|made it|passed|got through)`,
  `(?:did|do) not <v:get|receive|see> (?:my|the|this|our|any) (?:<..2>)(?:mails?|emails?|messages?|texts?|letter|post|note|form|invite|invitation|link|file|attachment|parcel|memo|report)`,
  `you <adv*>(?:are|will be) going to (?:turn|say|refuse|reject|laugh|be|think|tell|hate)`,
  `i (?:<adv*>)know (?:that )?you (?:<adv*>)(?:are|will)`,
  `thanks(?! to your?)`,
  `(?<!(?:says?|said|a|of|any|word|without|saying|or|no|one) )thank you(?! very much for nothing)`,
  `(?:grateful|appreciate that|glad|impressed|luckily|fortunately|rightly|kindly|haha|joking|as (?:we )?agreed|as i asked|at my request|fair enough|understandably|bless|made my day)`,
  `(?:and|which|that is) (?:i|we) (?:like|love|appreciate|respect|enjoy|admire|value)`,
  `i (?:really )?(?:like|love|appreciate|admire) (?:how|that|it when)`,
  `(?:fine|okay) (?:by|with) me`,
  `(?:would (?:really )?like|want|love|hope|keen|curious) to (?:understand|know|hear|learn|see|find out)|(?:could|can|would) you (?:<adv*>)(?:tell|explain|help|show)`,
  `(?:saved (?:us|me|the|my)|paid off|did (?:us|me) good|made (?:it|things|my day|me) (?:easier|better|stronger)|was a (?:relief|blessing))`,
  `and (?:that|it) (?:has |was |is |'s )?(?:actually )?(?:suited|helped|fine|okay|worked|a (?:good|great|relief))`,
)

/** People in general, not the reader: `you can't get anywhere in this building`. */
const ANYONE = pattern(
  `you (?:can|do|will|would|could|are|get|have)<..7>(?:in|at|from) (?:this|a|any|our) (?:[^ ]+ )?(?:place|building|school|company|trust|job|office|town|council|trade|line of work|department|organi[sz]ation|kitchen|depot|profession|industry|game)`,
  `you <..9>(?:round here|these days|at my age|in my (?:job|trade|line)|as a [^ ]+|in life|once you|like that)`,
)

/** Blame of the one who reads it, in the user's own name. Not a question, not what somebody said, not people at large. */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  if (!/\b(?:yo?u|u|ur|y'all|ya)/i.test(reading.text)) return null
  const own = ownStatements(reading).filter(({ text }) => !KINDLY.test(text))
  const aimed = own.filter(({ text }) => !ANYONE.test(text))
  const hit =
    findBehind(aimed, youBefore, DEEDS) ??
    findBehind(aimed, youBefore, BLAMES) ??
    findIn(own, FAULTS) ??
    findIn(own, TURNED) ??
    findIn(ownStatements(reading), SARCASM) ??
    (isBare(reading) ? (findBehind(aimed, youBefore, ONLY_BARE) ?? findIn(aimed, BARE)) : null) ??
    byTone(aimed) ??
    findIn(
      plainsOf(reading).filter(({ asks, text }) => !asks && !KINDLY.test(text)),
      BROKEN_PROMISE,
    )
  return hit && cueOf(reading, hit)
}

export const examples: Examples = {
  fires: [
    'You never answer my mails.',
    'you keep changing my shifts without asking',
    "You don't take our complaints about the hoist seriously.",
    'I feel that you hold me back.',
    "It's your fault the order went out late.",
    'You promised me a mentor and nothing happened.',
    'You dumped the whole audit on me the day before my leave.',
    "You're so unfair with the late shifts.",
    'You went over my head to the parents.',
  ],
  silent: [
    'You never let me down, thanks for that.',
    "You don't have to answer today.",
    'You said there would be a place in May.',
    'Do you ever ignore what I say?',
    "You can't get anywhere in this company without a degree.",
    'He says you never listen to anybody.',
    'You moved me to the day shift in March and I like it.',
    "If you don't hear from me I'm on the ward.",
    'You left your keys in the office.',
  ],
}
