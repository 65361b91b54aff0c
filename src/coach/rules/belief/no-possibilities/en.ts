import { isBare } from '../../../grammar/en/bare.ts'
import { behindWish } from '../../../grammar/en/but.ts'
import { ownWords } from '../../../grammar/en/own-words.ts'
import { isNotMine } from '../../../grammar/en/not-mine.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findIn, type Hit, type Plain, plainsOf } from '../../../grammar/en/plain.ts'
import { FOR_NOW, SOURCED, TAKES_STEP } from '../../../grammar/en/wants.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as selfLimiting } from '../self-limiting/en.ts'
import { cue as halfGone } from '../../message/half-gone/en.ts'
import { cue as threatens } from '../../message/threat/en.ts'
import { cue as blames } from '../../message/you-accusation/en.ts'
import type { Cue, Examples } from '../../rule.ts'
import { BARE_CLOSED } from './en-bare.ts'
import { IMPOSSIBLE, NO_CLIMBING, NOTHING_THERE, POINTLESS } from './en-closed-doors.ts'
import { FORMS } from './en-forms.ts'

const CLOSED = pattern(...NOTHING_THERE, ...POINTLESS, ...IMPOSSIBLE, ...NO_CLIMBING, ...FORMS)

/** Behind `but`: others, or the way things are, stand in the way for good. */
const SHUT = pattern(
  `^(?:they|nobody|there|it|that|those|the|for|you|we|nothing|in|at|with|people|no|a) (?:[^ ]+ ){0,9}?(?:not|never|nobody|no|none|nothing|nowhere|only|impossible|gone|taken|closed|full|too (?:small|few|late|expensive|far))`,
  `^(?:nobody|no|nothing|never)`,
)

const BARE = pattern(...BARE_CLOSED)

/** Said in spite of what is known: `haven't asked, but I just know`. */
const JUST_KNOWS = pattern(
  `(?:have not|did not|never|not even) (?:<..1>)(?:asked?|checked?|tried|looked|try)`,
  `(?:i|you) just know`,
  `anyway`,
)

/** Not about one's own way on: room in a diary, a use of things, work that has no end. */
const OTHER_SENSE = pattern(
  `(?:this|it|that) can not (?:<adv*>)go on(?= (?:[.,!]|like|this|any)|$)`,
  `that is where (?:i|we)`,
  `surprised if (?:the|a|there|it) [^ ]+`,
  `(?:he|she|they|the [^ ]+) (?:is|are) (?:<adv*>)(?:on (?:leave|holiday)|off (?:sick|today)|away|out today|closed|blocking|shut|in a meeting|engaged)`,
  `anywhere near|gone from [^ ]+ to`,
  `no (?:<..2>)(?:options?|way|chance|room|place|openings?) (?:<..1>)(?:for|on|at) (?:the \\d+[a-z]*|<day>|<month>|that (?:day|week))`,
  `no (?:way|chance) (?!that (?:can|could|will|would) (?:ever )?(?:be|happen))(?:<..1>)(?:i|we|am|would|will|are|could|should|do|can) (?:i |we )?(?:would|want|will|am|could|doing|going|do|go|be|having|letting|work|[a-z]+ing)`,
  `(?:no point|no use|pointless) (?:<..2>)(?:until|till|before|in (?:sending|printing|ordering|repeating|both|doing (?:it|the [^ ]+) twice|waiting))`,
  `(?:no|not (?:any|a)) (?:room|place|space|slot|way|option|chance) (?:<..3>)(?:in the (?:diary|fridge|car|store|van|rota|stockroom|car park)|to (?:park|sit|store|print|log|swap)|for (?:the (?:pallets|boxes|beds|bikes)|error|doubt|complacency))`,
  `no (?:way|going|access) (?:<adv*>)(?:through|across|past the)`,
  `no (?:more )?(?:room|place|space) (?:<..3>)(?:for|on|in) (?:a|an|the|another|more|two|three|any|extra|both|all|so many) (?:<..2>)(?:fridge|desk|desks|bike|bikes|car|cars|van|vans|locker|lockers|bed|beds|box|boxes|pallet|pallets|chair|chairs|table|tables|printer|machine|machines|shelf|shelves|trolley|patients?|guests?|pupils|visitors?|stock|plants?|files?|coats?|wheelchairs?|car park|list|page|bus|lift|kitchen|hall)`,
  `(?:no point|no use|pointless|no sense|not worth) (?:in )?(?!(?:asking|applying|trying|talking|staying|hoping|fighting|bothering|going|putting|complaining|bringing|raising|dreaming|pushing|pretending|wanting|thinking|mentioning|starting|speaking|learning|studying|training|working|wishing|saying|discussing|arguing|negotiating|looking|waiting|getting|doing|being|having|wasting|hanging|even|competing|planning|setting|making|writing|sending|taking) )[a-z]+ing (?:<..1>)(?:the|a|an|it|them|that|this|those|these|two|both|all|[a-z]+s)(?= |$)`,
  `no hope for (?:it|them|the (?!(?:likes|rest) )|that|this)`,
  `nobody (?:<..2>)(?:gets?|goes|comes|moves?|is let) (?:<..1>)(?:past|through|in|out|into|onto|on|off|up|beyond|near) (?:<..3>)(?:gate|door|desk|barrier|fence|line|tape|building|site|lab|ladder|roof|stage|van|bus|lift|room|yard|kitchen|pool|field)`,
  `without (?:a|an|the|their|your) (?:<..1>)(?:badge|pass|helmet|ticket|key|mask|card|code|coat|map|car|bike|torch|phone|password|permit|signature|id|vest|hat|form|appointment|booking|receipt|lanyard|gloves|goggles)`,
  `the dead end (?:at|by|behind|near|of|on|in)`,
  `no (?:chance|hope|prospect) of (?!(?:getting|becoming|moving|being|making|ever|progress|growth|growing|promotion|one|anyone|us|me|my|them|going|climbing|earning|learning|a|an|the|any|anything|change|that|it|this|advancement|training|part-time|full-time|permanent|day|study|more|better|winning|landing|working|having)(?: |$))[^ ]+`,
  `no (?:use|good) (?:to|for) (?:me|us|him|her|them|anyone|you)(?= |$)(?! to)`,
  `(?:any|much|no) further with (?:this|that|the|it|these)`,
  `(?:nothing|not much|none) left (?:in|on|at) (?:the|my|our|your)`,
  `no point in (?:the|my|our|this|that) [^ ]+ (?:that|where|which|when)`,
  `^no longer`,
  `(?:can not|could not|never|not|do not|will not) (?:<adv*>)(?:get|be|been|go) (?:<..1>)bored`,
  `(?:can not|could not|do not|does not) (?:<adv*>)(?:get|move|reach|fit|see|have|find) (?:<..4>)(?:licen[cs]e|key|keys|permit|pass|badge|certificate|ticket) (?:<..5>)so (?:someone|somebody|i|we|you|please)`,
  `have a (?:<..1>)(?:licen[cs]e|permit|pass|key) for`,
  `get rid of`,
  `(?:get|go|come) (?:up|down|out of|into|in) (?:the|a|my|our) (?:<..1>)(?:ladder(?! of)|stairs?|hill|car park|car|van|roof|cellar|basement|building|attic|gate|drive)(?= (?!(?:career|management) )| |$)(?<!(?:career|management) [^ ]+)|no future in (?:[^ ]+ ){1,3}(?:, )?so (?:i|we)|no point (?:in )?waiting (?:for (?:the|a|him|her|them)|in|at|here|outside)(?! (?:<..1>)(?:promotion|career|raise|job|post|role|vacancy|chance|answer|contract))|no future (?:dates?|bookings?|orders?|appointments?)|(?:hopeless|useless|pointless|impossible) (?:trying )?to (?:print|park|paint|drill|clean|lift|reach|write|type|hear|read|photograph|film|sow|plant|iron|glue|cut|fold)|no (?:budget|money|funds) for (?:<..3>)(?:machine|printer|vans?|laptops?|tools|paint|chairs?|desks?|uniforms?|ladders?|fridge|oven|trip|party|outing|books|heating)`,
  `(?:no|any|another) way to (?!(?:get|move|grow|progress|climb|become|go|advance|rise|earn|work|be|change|combine|make|reach|switch|leave|have|do) )[a-z]+ (?:the|this|that|it|a|those|these|my|our)(?= |$)`,
  `what is the (?:point|use|sense|good) of (?:the|this|that|these|those|your|our) (?!(?:talk|talks|meeting|conversation|appraisal|review|course|training|job) )(?:[^ ]+ ){1,3}\\?`,
  `doors? (?:is|are|'s) (?:<adv*>)(?:closed|shut|locked) for the`,
  `(?:who|that) (?:do|does|can|could) not get on`,
  `(?:lift|elevator|stairs?|trolley|pallets?|road|gate|traffic|roof|bridge|tunnel|lorry|truck|wheelchair|ferry)(?: .*)? no way`,
  `no way (?:.* )?(?:lift|elevator|stairs?|trolley|pallets?|road|gate|traffic|roof|bridge|tunnel|lorry|truck|wheelchair|ferry)`,
  `(?:does|do) not exist any ?more`,
  `it is (?:now )?called`,
  `^(?:to )?(?:[a-z]+ing|give|help|coach|teach|support|show|find|offer|work|be|i (?:want|would (?:like|love)) to [a-z]+) (?:(?!but )[^ ,]+ ){0,6}(?:who|that|with|without|have|see|got) (?:<..3>)(?:no|nobody|nowhere|nothing|never)`,
  `(?:road|street|lane|path|track|corridor|alley|cul-de-sac|tunnel) (?:<..3>)dead end`,
  `(?:wall|dead end|limit|buffers) with (?:the|my|this|that|our|a) (?!(?:company|firm|employer|team|manager|boss|job|career|management) ?)[^ ]+`,
  `no way (?:in|into|onto|out of) (?:the|this|that|debt|a) (?!(?:office|management|job|trade|team|profession|department|kitchen) ?)[^ ]+`,
  `(?:form|page|file|link|address|printer|bus|product|button|website|version|key|label) (?:<adv*>)(?:does|do) not`,
  `as far as (?:i|we) can (?:<adv*>)(?:with|on) (?:this|that|the|it)`,
  `^i (?:<adv*>)(?:help|coach|teach|support|work with|care for|visit|guide|meet|treat) (?:[^ ,]+ ){0,5}(?:who|that|with|without) (?:<..3>)(?:no|nobody|nothing|never)`,
  `(?:receipts?|refunds?|discounts?|samples|lifts|tickets|carrier bags)`,
  `no good without`,
  `(?:no use|no point|useless|pointless) (?:<..1>)(?:phoning|ringing|calling|knocking|crying|shouting)`,
  `^dead end (?:after|at|on|behind|past|before)`,
  `no way (?:the|this|that) (?:[^ ,]+ ){1,3}(?:fits?|works?|holds?|closes?|lasts?)`,
  `(?:when|if|while) nobody`,
  `let (?:dogs|pets|kids|visitors|children) in`,
  `get on with (?:the|my|our|him|her|them|you|a)`,
  `no other way (?:in|out|into|to (?:the|get (?:in|there|to))|round|around)(?! of this job)`,
  `(?:stay|keep|remain) (?:<adv*>)(?:healthy|fit|well|happy|sharp|interested|going) (?:<..2>)(?:until|till)`,
  `(?:never|not) let (?:me|us) (?:park|smoke|bring|use|eat|drink|in|out|wear|play|keep|finish|speak|talk|know|down|rest|forget|off|explain)`,
  `(?:no longer|used to be) (?:impossible|pointless|useless|hopeless)`,
  `(?:i|we) (?:am|are) (?:not|never) (?:<adv*>)(?:stuck)`,
  `(?:nothing|not) (?:is )?impossible`,
  `(?:impossible|not possible) to get (?:<..2>)(?:before|after|until|till|these days|by|from|the [^ ]+|it|them|those|at|done|delivered|clean|hold|through|enough|everyone|everybody|all|anyone|anybody|a (?:signal|plumber|parking|table|taxi|seat|bed|slot|ticket|grip|word))(?= |$)(?<!(?:career|job|promotion|contract|scale|days|nights|training) [^ ]+)`,
  `(?:get|getting|got|come|go) through (?:to|the (?:gate|door|list|shift|day|week|rush|winter|pile|queue|scanner|barrier))(?= |$)`,
  `no way (?:round|around) (?:it|that|this|the|them)|no way of (?:telling|knowing|checking|seeing|reaching|contacting|opening|stopping|tracing|measuring)`,
)

/** A closed door that was not tried. Not what somebody who knows has said, not a fact of now with a next step. */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  const plains = plainsOf(reading)
  const own = ownWords(reading)
  const hit =
    findIn(own, CLOSED) ??
    (isBare(reading) && blames(reading) === null ? findIn(own, BARE) : null) ??
    behindWish(reading, SHUT) ??
    promotionAsked(plains)
  if (
    !hit ||
    (hit.plain.asks && !RHETORICAL.test(hit.plain.text)) ||
    plains.some(({ text }) => OTHER_SENSE.test(text)) ||
    isNotMine(hit.plain.text) ||
    selfLimiting(reading) ||
    halfGone(reading) ||
    threatens(reading)
  )
    return null
  const knows = plains.some(({ text }) => JUST_KNOWS.test(text))
  if (!knows && plains.some(({ text }) => SOURCED.test(text))) return null
  const steps =
    plains.some(({ text }) => TAKES_STEP.test(text)) || plains.some(({ text }) => ON_ANOTHER_WAY.test(text))
  if (steps && !knows) return null
  if (!knows && FOR_NOW.test(hit.plain.text)) return null
  return cueOf(reading, hit)
}

/** Questions that are none. */
const RHETORICAL = pattern(
  `(?:what|where) (?:is|are|would be) the|why|what (?:good|use|difference)|how (?:could|would) i ever`,
)

/** `Promotion? Not here.`: the mark cuts it into two sentences. */
function promotionAsked(plains: readonly Plain[]): Hit | null {
  const at = plains.findIndex(({ text }) => ASKED_FOR.test(text))
  if (at >= 0)
    return findIn(
      plains
        .slice(at + 1)
        .filter(({ asks }) => !asks)
        .slice(0, 1),
      REFUSED,
    )
  const fragment = plains.findIndex(({ text, asks }) => asks && FRAGMENT_ASKED.test(text))
  return fragment < 0 ? null : findIn(plains.slice(fragment + 1, fragment + 2), FRAGMENT_REFUSED)
}

const ASKED_FOR = pattern(
  `^(?:a |any )?(?:promotion|career|progress|growth|development|future|moving up|advancement|training|step up|permanent contract|chances?|opportunities|prospects) (?:here |at [^ ]+ )?\\?`,
)
/** The same behind any short thing that is asked for: `Part-time in this branch? Not going to happen.` */
const FRAGMENT_ASKED = pattern(
  `^(?!(?:is|are|was|were|do|does|did|can|could|will|would|shall|should|may|have|has|had|am|how|what|when|where|who|why|which|so|and|any|tea|coffee|(?:[^ ]+ ){0,9}<day>) )(?:[^ ,]+ (?:: |, )?){1,10}\\?`,
)
const FRAGMENT_REFUSED = pattern(
  `^(?:not (?:ever )?going to happen|never going to happen|it is (?:not|never) going to happen|not for (?:people|us|me|the likes|someone|somebody|cleaners|porters|temps|drivers|nurses|cooks)(?= )|can not be done|forget it|dream on|in your dreams|(?:does|do) not exist|out of the question|no chance (?:here|in this))(?! , (?:i|we|the))`,
)
const REFUSED = pattern(
  `^(?:they (?:do|will|would) not|there is (?:no|not|nothing|none)|nobody|that is not|not (?:here|in|at|for|with|on|a chance|a hope)|forget|never|no chance|no way|dream on|in your dreams|as if)`,
)

/** `I'd like to know when there will be one`: the way is looked for. */
const ON_ANOTHER_WAY = pattern(
  `(?:i|we) (?:want|would like|would love|need|hope) to (?:<adv*>)(?:know|hear|ask|find out|be told|see|discuss|talk|understand|learn|start|apply|try)(?<!but)`,
  `(?:could|can) (?:we|you|i)(?! (?:forget|do|say|hope|want|wish|expect))`,
  `instead`,
  `so (?:i|we) (?:am|are) (?:<adv*>)(?!(?:staying|leaving|giving|stopping|keeping|doing|being|having|getting|hanging|sitting|carrying) )[a-z]+ing`,
)

export const examples: Examples = {
  fires: [
    "There's no future for me here.",
    'no point applying, they only take graduates',
    "You don't get promoted in this place.",
    "It's never going to happen for someone from the kitchen.",
    "What's the use of asking?",
    "There's nowhere to go from here.",
    "I've hit the ceiling.",
  ],
  silent: [
    'There is no vacancy this year, so I will look at the other site.',
    'HR told me there is no budget for it.',
    'No point sending it before the figures are in.',
    "There's no way I'd miss that day.",
    'I have no room in the diary on Monday.',
    'There is nothing open right now; I want to know when there will be.',
    'Nothing is impossible with this team.',
  ],
}
