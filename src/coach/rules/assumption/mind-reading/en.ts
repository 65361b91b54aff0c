import { isBare } from '../../../grammar/en/bare.ts'
import { ownStatements } from '../../../grammar/en/own-words.ts'
import { pattern, subjectLike } from '../../../grammar/en/pattern.ts'
import { isSomebody } from '../../../grammar/en/somebody.ts'
import { takenForGranted } from '../../../grammar/en/taken-for-granted.ts'
import {
  cueOf,
  findBehind,
  findIn,
  findUnless,
  type Hit,
  type Plain,
  plainsOf,
} from '../../../grammar/en/plain.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as noPossibilities } from '../../belief/no-possibilities/en.ts'
import { cue as selfLimiting } from '../../belief/self-limiting/en.ts'
import { cue as halfGone } from '../../message/half-gone/en.ts'
import { cue as threatens } from '../../message/threat/en.ts'
import { cue as blames } from '../../message/you-accusation/en.ts'
import type { Cue, Examples } from '../../rule.ts'
import { BARE_OF_WHO, BARE_READINGS } from './en-bare.ts'
import { FORMS, HELD_BY_WHO, WHY_FEELS } from './en-forms.ts'
import { CERTAIN, NO_MINDS, REJECTS, UNKIND_STATES, WHO } from './en-minds.ts'

/** What is read off somebody: behind the one whose mind it is. */
const AFTER_WHO: readonly string[] = [
  `(?:<adv*>)(?:will|would|are|is|'s|am|'ll)(?: going to| bound to| sure to| certain to| gonna| only| just| never| probably| definitely| surely| simply| not| all| obviously| of course| no doubt)* ${REJECTS}`,
  `(?:<adv*>)(?:will|would|is|are|'s) (?:<adv*>)(?:never|not)(?: ever| even| really| possibly| going to| gonna| ever going to| be going to| bother to| want to)* ${NO_MINDS}`,
  `(?:${CERTAIN}|)(?:<v:think|reckon|believe|assume|feel|decide|suspect>|has decided|have decided|'s decided) (?:<adv*>)(?:that )?(?!we (?:should|could|can|need|will|would|have to|ought|must|might|may) (?!not|never))(?:i|we|my|me|people like (?:me|us)|someone like me|(?:a |the )?[a-z]+ing (?:assistants?|staff)|[a-z]+ assistants|women|nurses|porters|cleaners|teachers|older|everyone) (?:<adv*>)(?:am|are|'m|is|'s|can|could|will|would|do|should|was|were|belong|had|have|just|only|not|lack|make|want|cause|get)(?! (?:ready|doing (?:well|great|good)|good at|great|strong|(?:<adv*>)(?:on|in|at|off|away|back|there|here|home|from|called|coming|going) (?!my way out|for the money)[^ ]+)(?: |$))`,
  `(?:${CERTAIN}|)(?:<v:see|regard|view|treat|consider> )(?:me|us) (?:only |just |merely |purely )?as (?:a|an|just|only|the|nothing|too|not)(?! (?:lead|leader|natural|manager|mentor|deputy|expert|strength))`,
  `(?:${CERTAIN}|)(?:do|does|did) not (?:<adv*>)(?:see (?:me|us)|want (?:me|us|anyone|people|to (?:lose|pay|help|know|hear|see|invest|admit|promote))|like (?:me|us|my|people|it when|women)|trust (?:me|us)|rate (?:me|us|any(?:one|body)|people|women|agency|temps)|think (?:i|we|much|very highly|highly|my|about me|it matters)|believe (?:i|we|in me|me)|care|respect|value|give a|take (?:me|us) seriously|understand (?:me|us|what)|even (?:know(?! (?:what|who) (?:we|i) )|notice|remember|like|care)|have (?:any )?(?:confidence|faith|trust) in)`,
  `(?:<adv*>)(?:only|just) (?:<v:care|think>) about`,
  `(?:<adv*>)(?:only|just) <v:want> (?:me|us|to (?:get rid|save|look|keep|please|use|cover|control|see me|make)|someone|people|yes-men|cheap|bodies|his|her|their|the)`,
  `(?:<adv*>)(?:could|can) not (?:care less|stand (?:me|us|the sight|my)|wait to (?:get|see|be)|bear (?:me|us)|handle (?:me|a|being)|cope with (?:a|strong))`,
  `(?:<adv*>)(?:<v:want|like> (?:me|us) (?:gone|out|to (?:fail|leave|quit|go|suffer|shut|resign)|off|away|to stay (?:small|where|put|in)))`,
  `(?:<adv*>)(?:<v:hate|dislike|despise|resent|envy|loathe|fear|distrust|mistrust> (?:me|us|my|that i|it when|the idea|anyone|any(?:thing|body)|everything|change|women|confrontation|people)|has (?:it|something|a (?:grudge|problem|downer)) (?:in for|out for|against|with) (?:me|us)|have it in for (?:me|us)|'s (?:got )?it in for (?:me|us)|(?:has|have) got it in for|is out to get|looks? down on|looks? down (?:his|her|their) nose)`,
  `(?:<adv*>)(?:is|are|'s|was) (?:<adv*>)${UNKIND_STATES}`,
  `(?:<adv*>)(?:is|are|'s) (?:<adv*>)(?:waiting|hoping|looking|dying|itching|praying|longing) (?:for (?:me|us|a (?:reason|chance|excuse))|to (?:get rid|catch|see me|sack|fire|replace|push|drop|find|prove))(?! (?:to (?:send|bring|get|finish|hand|start|sign|come)|on|at|in|by|outside|there|with|downstairs|upstairs|before|after|with))`,
  `(?:<adv*>)would (?:<adv*>)(?:rather|sooner|prefer) (?:<..2>)(?:have|see|give|hire|promote|pick|someone|somebody|to (?:have|see|keep|hire|give|promote)|keep|lose|spend|that i|me to|i) (?:[^ ]+ ){0,10}(?:obviously|clearly|of course|no doubt|definitely|for sure|i bet|i know|anyway|than me|than (?:give|let|promote|pay|help|listen|have) ?(?:me|us)?)`,
  `(?:<adv*>)(?:feels?|felt) (?:<adv*>)(?:sorry for (?:me|us)|guilty)`,
  `(?:must|must have|has to|have to|will) (?:surely |really |already |by now )*(?:be |have )?(?:think|thinking|thought|hate|hating|feel|feeling|want|wanting|believe|regret|regretting|angry|annoyed|jealous|disappointed|fed up|sick of|bored|laughing|embarrassed|furious|secretly|already decided|made up)(?! (?:about it|over|through|me , (?:but|may|could|can)))`,
  `(?:<adv*>)(?:(?:will|must|would|'ll) (?:<adv*>))?(?:has|have|'s|'ve|had) (?:<adv*>)(?:long |already |long since |clearly |obviously )?(?:made (?:up )?(?:his|her|their|its|your) minds?(?: up)?|written (?:me|us) off|given up on (?:me|us)|decided (?:against|that i|who|on someone|it is|to give it|i am|already|i)|forgotten (?:about (?:me|us)|i exist|me|us|who i am|all about)|got (?:someone|somebody) else|no (?:intention|interest|faith|confidence|time for|respect) ?(?:of|in|for)?|a low opinion|never (?:liked|trusted|rated|wanted|believed|forgiven|had any)|already promised)`,
  `(?:<adv*>)(?:know|knows|known) (?:full well|perfectly well|very well|damn well|exactly what (?:he|she|they) (?:is|are))`,
  `(?:<adv*>)(?:does|do|did|is doing|are doing|said|asked|invited|gave|put|moved|sends?|is|was) (?:[^ ]+ ){0,6}(?:on purpose|deliberately|to (?:spite|punish|annoy|humiliate|get rid of|get back at|wind|test) (?:me|us)|out of (?:spite|pity|jealousy|guilt))`,
  `(?:<adv*>)(?:feels?|gets?|felt) (?:<adv*>)(?:threatened|intimidated|jealous|insecure|embarrassed) (?:by|of|about|around|with) (?:me|us|my|our|people|anyone|strong)`,
  `(?:(?:just |only |really |also ){0,2})(?:likes?|loves?|enjoys?) (?:to see (?:me|us)|seeing (?:me|us)|watching (?:me|us)|making (?:me|us)|winding|putting|humiliating|the power|having power)`,
]

const who = subjectLike(WHO)
const OF_WHO = pattern(...AFTER_WHO, ...HELD_BY_WHO)
const OF_WHO_BARE = pattern(...BARE_OF_WHO)

const READS = pattern(
  ...FORMS,
  `(?:your|his|her|their|the (?:board|panel|boss|manager) 's) minds? (?:is|are|'s|was|were) (?:<adv*>)made up`,
  `(?:pities|pity) (?:me|us)`,
  `(?:deep down|secretly|in (?:his|her|their|your) heart) ,? ?${WHO} (?:<adv*>)<v:know>`,
  `(?:of course|obviously|clearly|no doubt|surely|naturally|undoubtedly|evidently|i bet|i will bet|bet|i am sure|i am certain|i am convinced|i just know|i know|you can bet|deep down|secretly|let us face it|let us be honest|we all know|everyone knows|face it|guaranteed|no question),? (?:that )?${WHO} (?:<adv*>)(?:(?:(?:do|does|did|will|would|is|are|'s|has|have)(?: not| never)?|can not|could not) )?(?:<adv*>)(?:(?:been |going to |gonna |already |only |just )*)(?:<v:think|want|say|hate|like|resent|prefer|believe|laugh|refuse|pick|choose|favou?r|give|go for|care|hope|plan|regret|see|trust|find|feel|expect|wish|consider|promote|turn|reject|decide|approve|agree|listen|understand|notice|love|blame>|jealous|angry|annoyed|afraid|scared|disappointed|against|threatened|made (?:up )?(?:his|her|their|your)|fed up|sick of|bored|out to|embarrassed|ashamed|glad|relieved|happy to)(?! (?:so|the same|for me as|it is (?:good|great|important)|me well|to hear (?:it|this|from)))`,
  `i (?:<adv*>)(?:know|can guess) (?:exactly )?what (?:you|he|she|they) (?:will|would|are going to|is going to) (?:<adv*>)(?:say|answer|tell me)`,
  `(?:i )?(?:just )?(?:know|can see|can tell|could tell) (?:exactly |perfectly well |full well |precisely |very well )?(?:what|how|why) (?:you|he|she|they|my [^ ]+|the [^ ]+) (?:<adv*>)(?:(?:are|is|'s|will|would) (?:all |going to |really )?)?(?:<v:think|feel|mean>)`,
  `(?:in (?:his|her|their|your) (?:eyes|head|mind|heart)|as far as (?:he|she|they|you) (?:is|are|'s) concerned|to (?:him|her|them|you)) ,? ?(?:i|we) (?:am|are|'m) (?:<adv*>)(?:just|only|nothing|a|an|the|not|worth|too|still|always|invisible|replaceable|nobody)`,
  `(?:sees?|treats?|regards?) (?:right|straight) through (?:me|us)`,
)

const BARE = pattern(...BARE_READINGS)

const WHY = pattern(...WHY_FEELS)

/** Known, asked or to be asked: then it is no reading of minds. */
const KNOWN = pattern(
  `(?:told|tells|said|says|emailed|e-mailed|wrote|named|showed|mentioned|announced|confirmed|explained|texted|rang|phoned|(?:i|we|i have|we have) asked|asked (?:me|us) (?:to|for|if|whether|about|in)|(?:letter|email|mail|decision|announcement|notice|memo) (?:came|went|was|is|says)|let me know|according to|in (?:his|her|their) (?:mail|email|words)|(?<!because (?:he|she|they) )(?<!(?:not|never) )wants? (?:the|it|them|my|an?(?! (?:man|woman|girl|lad|younger|older|bloke|guy|yes-man))|all|us in|me in|me at|me to (?:bring|send|come|call|write|do|take|start|cover|lead|run|present|join|attend|finish|look|see))|signed|minutes)(?! no(?: |$))(?<!(?:always|ever|only|just|never) (?:says|said))`,
  `(?:i (?:am|was) not sure|i do not know|no idea|i wonder|i am curious|not certain|i am not certain|i have no idea|wondering|find out|curious|i would like to (?:know|hear|ask)|i want to (?:know|hear|ask)|i will ask|ask (?:him|her|them|you)|i can not tell|i never know|hard to tell)`,
  `(?:i hope|hopefully|if (?:he|she|they|you) (?:<adv*>)(?:says?|agrees?|wants?|thinks?|do|does|can|is|are|likes?)|(?<!(?:care|care less|mind|matters?|matter) )whether|maybe|perhaps|might|may|could be|might be)`,
  `you (?:<adv*>)(?:will|'ll) (?:find|see|hear|receive|get|need|want) (?:<..4>)(?:on the|in the|by|behind|under|next to|below|attached|somebody|someone)`,
  `(?:do|does|can|could|will) not (?:<adv*>)decide (?:this|that|it|these|alone)`,
  `you would not (?:<adv*>)(?:want|like|wish) to`,
  `not let (?:me|us) (?:<..6>)any ?more`,
  `wants? (?:us|everyone|them) (?:all |both )?(?:in|at|on|outside|downstairs|upstairs|there|here|ready|back)(?= |$)(?! (?:my (?:place|knees)|our knees))|(?:was|were|is|are) (?:<adv*>)proud of (?:me|us|my|our)`,
  `know (?:just |exactly |perfectly well )?what (?:you|he|she|they) means?`,
  `(?:will|would|'ll) (?:<adv*>)(?:want|like|need|prefer|expect|love) (?:you |us |me )?to (?:see|know|hear|check|read|have|talk|speak|meet|visit|inspect|discuss|look|view|taste|test|try)(?! (?:me|us) (?:fail|go|leave|struggle|fall|quit))`,
  `you will (?:<adv*>)(?:not believe (?:how|what|who|it|this)|laugh(?! (?:at|me|in my|behind))|love|enjoy|be (?:<adv*>)(?:surprised|amazed|pleased|delighted|proud))`,
  `(?:please|^) ?do not (?:<adv*>)(?:think|laugh|be|get|take|feel|say)`,
  `must (?:<adv*>)be (?:sick|tired|bored|fed up) (?:<..5>), (?:but|may|could|can|so)`,
  `(?:will|would|'ll) (?:<..7>)(?:on|by|before|until) (?:<day>|<month>)`,
  `(?:who am i|what do i know|what would i know|how would i know|how should i know)`,
  `(?:is that right|correct me|tell me if|am i right|do i have that right)`,
)

/**
 * What somebody thinks, wants or will answer, as if it were known. Not what they said, not a doubt or a question about
 * it, not a plain event in the future.
 */
export function cue(reading: Reading): Cue | null {
  const own = ownStatements(reading)
  const granted = takenForGranted(reading)
  const hit =
    unlessKnown(own, readIn) ??
    (isBare(reading) && !isOther(reading) ? unlessKnown(own, bareIn) : null) ??
    unlessKnown(granted, readIn) ??
    unlessKnown(granted, bareIn) ??
    unlessKnown(plainsOf(reading), (among) => findIn(among, WHY))
  if (
    !hit ||
    !isSomebody(hit, NOT_A_NAME) ||
    (!hit.plain.asks && BLAME_OF_YOU.test(hit.plain.text.slice(hit.from, hit.to)))
  )
    return null
  const checks = plainsOf(reading).some(
    ({ asks, text }) => asks && /(?:right|correct|true|agree|so) \?$/.test(text),
  )
  return checks ? null : cueOf(reading, hit)
}

const unlessKnown = (plains: readonly Plain[], find: (among: readonly Plain[]) => Hit | null): Hit | null =>
  findUnless(plains, find, ({ text }) => KNOWN.test(text))

const readIn = (plains: readonly Plain[]): Hit | null =>
  findBehind(plains, who, OF_WHO) ?? findIn(plains, READS)

const bareIn = (plains: readonly Plain[]): Hit | null =>
  findBehind(plains, who, OF_WHO_BARE) ?? findIn(plains, BARE)

/** What belongs to a threat, a farewell or a belief about oneself. */
const isOther = (reading: Reading): boolean =>
  [threatens, halfGone, selfLimiting, noPossibilities, blames].some((other) => other(reading) !== null)

/** Said to somebody's face this is blame, and no guess at what they think. */
const BLAME_OF_YOU =
  /^you .*(?:regret|pretend|give an? |respect|value|understand|no intention|take (?:me|us) seriously)/

/** What a hit may begin with that is nobody's name. */
const NOT_A_NAME =
  /^(?:i|he|she|they|you|it|we|u|my|the|our|this|that|your|management|hr|sarge|upstairs|head|everyone|everybody|people|ppl|of|obviously|clearly|no|surely|naturally|undoubtedly|evidently|bet|deep|secretly|let|face|guaranteed|in|to|sees?|treats?|regards?|as|pity|pities|just|know|can|could|as|make|makes|made|how|what|when|where|probably|which|so|means|meaning|proof|anyone|it|who|why|everybody|someone|somebody)(?:$|['’])/

export const examples: Examples = {
  fires: [
    "He'll only say no again.",
    "She obviously doesn't want me on the team.",
    'My manager thinks I am lazy.',
    "they've already made up their minds about me",
    'Of course she wants somebody younger.',
    "I bet he'll give it to his friend.",
    "You're just waiting for me to make a mistake.",
  ],
  silent: [
    'She told me she thinks it is too early.',
    "I don't know what he thinks of it and will ask.",
    'He wants the figures before Friday.',
    'She may say no, and then I know.',
    'I think you will enjoy the open day.',
    'He will probably be in on Tuesday.',
    'The manager wants me to lead the open day.',
    'Do you think I am ready?',
  ],
}
