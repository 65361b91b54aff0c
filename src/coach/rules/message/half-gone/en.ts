import { ownWords } from '../../../grammar/en/own-words.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cue as threatens } from '../threat/en.ts'
import { cueOf, findIn, findUnless } from '../../../grammar/en/plain.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { FORMS } from './en-forms.ts'

/** Where `gone` and `left` end, so that `gone through the stock` and `left the forms` are none. */
const AWAY_ENDS = `(?= (?:[,;:.!)–—-]|you|they|the|someone|somebody|nobody|anyway|and|whoever|everyone|it|this|things|i|for good|by|who|we|that|there|people|all|he|she|my|your|do|please|then|altogether|in (?:a|the end|two|three|six|\\d+)|no|at last)|$)`

const PLACE = `(?:here|(?:this|the) (?:place|building|company|firm|team|job|department|ward|school|shop|kitchen|depot|yard|site|dump|hole|circus|madhouse)|you lot|you all)`

const LEAVING = pattern(
  ...FORMS,
  `do not (?:<adv*>)(?:bother )?(?:put|putting|paint|engrave|print|order) my name (?:on|in)(?= |$)(?=.*(?:not worth|no point|waste|will not be|not stay|anyway|any ?more))`,
  `(?:be )?looking at an empty (?:desk|chair|bench|locker|seat)`,
  `(?:by the time|by then|before|when) (?:[^ ]+ ){0,6}i (?:will|shall) (?:<adv*>)(?:be )?(?:<adv*>)(?:working |be )?(?:elsewhere|somewhere else|at another [^ ]+|for someone else)(?= |$)`,
  `(?:as long as|while|so long as) i still work here`,
  `it (?:is|will be) (?:<adv*>)(?:your|their|somebody else 's|someone else 's) (?:problem|worry|headache|mess) soon`,
  `my (?:notice|contract) is up(?= [.!,]|$)(?<=(?:marking time|sitting out|counting|until|waiting) .*)`,
  `(?:no point|no use|pointless|waste of (?:time|money)|do not bother|not worth) (?:<..2>)(?:train|training|teaching|teach|sending|send|coaching|promoting|investing in) me(?: up| in| on)?(?= [.!,;–—-]|$)`,
  `i am off (?:<adv*>)(?:as soon as|the (?:moment|minute|day|second)|once|when) (?:something|i (?:find|get|can|have)|a (?:better|new)|there is)`,
  `you will (?:<adv*>)(?:need|want|be needing|have to find|be looking for) (?:someone|somebody) (?:new|else) (?:<..4>)(?:before|by|after|from|come) (?:the )?(?:summer|winter|spring|autumn|fall|christmas|easter|new year|<month>|next)`,
  `(?:in|for|during|over) (?:the|my|these) (?:<..1>)(?:last|final|remaining|short|few) (?:<..2>)(?:weeks?|months?|days|shifts?|while|time|bit|period)(?: that)? (?:i (?:am|'m|will be) (?:still )?)?(?:here|with you|on this (?:ward|team|site)|in this (?:team|job|shop|kitchen|place|office|department))(?= |$)(?! (?:i (?:<adv*>)(?:learn|learned|learnt|saw|met|did|had|was|have (?:learned|learnt|seen|done)))(?: |$))`,
  `i (?:have |'ve )?(?:<adv*>)(?:already |half |nearly |almost |more or less )+(?:cleared|emptied|packed|boxed|cleaned) (?:out |up )?(?:most of |half of |half |all of )?my (?:<..1>)(?:locker|desk|drawers?|things|stuff|bag|bags|boxes|office|shelf|cupboard|pigeonhole)`,
  `(?:not|never) (?:<adv*>)(?:going to )?(?:put|putting|invest|investing|waste|wasting|pour|pouring|spend|spending) (?:<..2>)(?:more |another )?(?:energy|effort|time|heart|work|minute|hours?) (?:<..1>)(?:into|in|on) (?:this|the) (?:place|job|company|firm|team|shop|school|department|dump|outfit)`,
  `(?:be|am) (?:<adv*>)out of your hair (?:<adv*>)(?:soon|shortly|before long|for good|next (?:month|year|season|term)|(?:by|in|come) <month>|anyway|one way or another)`,
  `(?:do not|no point|no need|not worth|never mind) (?:<..2>)(?:plan|planning|count|counting|(?:put|putting)(?= me (?:in|down|forward) )|include|including|schedule|scheduling|book|booking|train|training|pencil) (?:on )?me (?:in |on |for |into |up )(?:for )?(?!(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the \\d+))[^ ]+`,
  `(?:i|we) (?:will|shall|do|am) not (?:<adv*>)(?:going to )?(?:need|be needing|be the one|have to (?:live|deal)|see|use) (?:it|that|this|them|the one|living|the [^ ]+)? ?(?:<..5>)(?:much longer|for (?:much|very) long|any ?more soon|living with|who has to live|dealing with it)`,
  `(?:see|smell|eyeing|eye on|looking at) (?:<adv*>)the (?:exit|door|way out)`,
  `(?:i am|am|i will be) (?:<adv*>)(?:leaving|going|off|quitting|out) (?:anyway|soon anyway|sooner or later|one way or another|in any case)`,
  `before i (?:go|leave|quit)(?= (?:i|,|there|let me|you|somebody|someone|for good))`,
  `(?:when|once|after|as soon as|the (?:day|minute|moment)|the day after|the week after|now that) (?:i|we) (?:am|have|will have|will be|are) <adv*>(?:finally |long |well |safely )?(?:gone|left|out of (?:here|this|the door|the building|your hair)|off|moved on|away from (?:here|all this|this))${AWAY_ENDS}(?! (?:the (?:night|day|early|late|old|first|[^ ]+) (?:team|shift|crew|group|rota|course|post)|the (?:building|office|shop|ward|room|car|house|site|road|meeting|keys|forms?|list|door)|to (?:bed|lunch|the)|on (?:leave|holiday|maternity)|in (?:the|<month>|two weeks)|for (?:a|two|three|the)))`,
  `(?:when|once|after|the day) i (?:leave|quit|go|walk out|have quit|resign|have resigned|disappear)${AWAY_ENDS}`,
  `(?:when|once|after|before) i (?:leave|quit|go from|get out of|have left|am out of|am rid of|see the back of) ${PLACE}`,
  `(?:i|we) (?:will|shall|would) <adv*>(?:be |have )?(?:long |well |already |probably |most likely |hopefully )*(?:gone|moved on|left)(?= (?:[,;:.!]|by|anyway|before|long|when|soon|from|and|as|here|at|in a|within|come|this|next|after)|$)(?! (?:home|for lunch|to (?:bed|lunch)|by (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|half|then so|tea)|(?:for|in) (?:the|two|three|a (?:week|day|fortnight|few days))))`,
  `(?:i|we) (?:will|shall|would|am|do|might|may) not <adv*>(?:plan(?:ning)? to |intend to |expect to |going to |reckon on |see myself |think i will )?(?:be|being|still be) (?:<adv*>)(?:here|around|working here)(?! (?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|tomorrow|today|this (?:afternoon|morning|week)|between|from|until|for the (?:meeting|delivery)|at (?:\\d+|all on)|next week|without|if it|but for|in person|when you))`,
  `my (?:head|mind|heart) is (?:already |pretty much |no longer )?(?:elsewhere|somewhere else|out (?:of )?the door|gone|here|in it here|at my next)`,
  `(?:already )?(?:on my|my) way out(?! (?:of the (?:meeting|car park)|to|on (?:monday|tuesday|friday)|tonight|now|this|past))`,
  `my (?:locker|desk|drawer|bag|box|bags|boxes|things) (?:is|'s|are) (?:already |half |almost |nearly |as good as )+(?:empty|cleared|packed)`,
  `(?:my )?(?:cv|resume) (?:is|'s) (?:already )?(?:doing the rounds|out there|out|on the market|going round|with (?:three|two|a few|several)|everywhere)`,
  `(?:whoever|the (?:one|person|poor (?:sod|soul|devil|bugger)|man|woman|lad|lass|mug)) (?:who )?(?:comes?|takes(?: over| on)?|gets|inherits|has|does|sits|replaces|follows|picks|lands|ends up with) ?<..4>(?:after (?:me|i)|from me|instead of me|next|my (?:job|desk|post|role|work|seat|chair|run|class|round|place|patch|mess|files|clients|list|shoes|workload|keys|office)|in my (?:chair|place|seat|job)|me|behind me)(?= |$)(?! (?:on (?:the|this|my) (?:rota|list|shift|waiting|queue|schedule)|on shift|tonight|in (?:the )?(?:queue|line|room)|today|tomorrow|this (?:morning|afternoon|evening)))`,
  `(?:my|your) next (?:[^ ]+ )?(?:in this (?:chair|job|seat|role)|after me)`,
  `(?:my|a) (?:successor|replacement) (?:will|can|could|may|might|should|is going to|would|has|have|gets|won|to|would like|needs|inherits|takes)`,
  `(?:leave|leaving|keep|pass|handing|hand|save|park|problem|one|question|job|task|thing|that|it|up) <..3>(?:to|for|on to) (?:my (?:successor|replacement)|whoever (?:comes|is) (?:next|after)|the next (?:person|one|guy|mug))`,
  `(?:find|train|advertise for|hire|recruit|looking for|need) (?:<..2>)my (?:successor|replacement)`,
  `you (?:will|are going to|would|had|may|might) <adv*>(?:be needing|need|have to find|be looking for|be advertising for|better (?:start|get|find)|want to start looking for) <..4>(?:new|someone|somebody|replacement|my (?:job|replacement|post|successor)|another) <..9>(?:soon|shortly|before long|when|once|after|i|who)`,
  `(?:without me|when i am not here (?:any ?more|any longer)|with me gone)(?= (?:next|from|after|soon|you|anyway|,|\\.)|$)(?<=(?:will|have|manage|cope|do|on|be|soon|carry|run|gone|more|longer|learn) <..4>(?:without me|any ?more|any longer|gone))`,
  `(?:in |for |during |over )?(?:the|my|what|these|those) (?:few |last |final |couple of |little |short |remaining )*(?:weeks|months|days|time|bit|while|shifts) (?:that )?(?:i (?:have|'ve)|i am) (?:still )?(?:got )?(?:left|here|still here)(?: here| in this| at this| with you)?(?= |$)`,
  `in my (?:head|mind|heart) i (?:am|have) (?:<adv*>)(?:gone|left|out|away|quit|checked out|moved on|somewhere else)`,
  `you (?:will|had|would|might|may) (?:<adv*>)(?:want to |have to |need to |better |need )(?:start |begin |get )?(?:looking|look|advertising|advertise|find|finding|hunting|recruiting|thinking) (?:about |for )?(?:<..1>)(?:someone else|somebody else|my replacement|a replacement|a successor|another [^ ]+ (?:to|for))`,
  `(?:this|that) (?:will|is going to|is probably|is likely to|may well) (?:probably |likely )?(?:be )?(?:the|my|our) last (?:appraisal|review|one|annual|meeting|chat|time|talk|conversation|performance|season|year|christmas|winter)(?! (?:before|until|this|of the (?:day|week|month)|on))`,
  `(?:as long as|while|for as long as|so long as|until) i am still (?:here|working here|around|on the payroll|employed)`,
  `(?:counting|count) (?:down )?(?:the|my) (?:days|weeks|hours|shifts)(?! (?:until|till|to) (?:the|my|we|i (?:start|can|get|become)|our|christmas|holiday))`,
  `(?:i|i have) (?:am|have|will|do)? ?<adv*>(?:said|saying) my goodbyes`,
  `my (?:leaving (?:do|party|drinks|card|speech)|farewell)`,
  `not (?:be )?my (?:problem|concern|headache|worry|circus) (?:any ?more|any longer|much longer|by then|for (?:much|very) long|after|soon|then|when|once|come|by (?:then|<month>)|from (?:then|<month>))`,
  `(?:soon|shortly) (?:<..4>)not be my (?:problem|concern|headache|worry)`,
  `(?:i have|i am) <adv*>(?:given up on|done with|finished with|through with|over) (?:this (?:place|job|company|team)|it here|the place|you lot|here)`,
  `(?:i am|i will be) <adv*>(?:out of here(?! (?:at|by|from|before|after|around|until|in (?:five|ten|\\d+) min[^ ]*) ?(?:(?:about |around |exactly )?(?:half|quarter|noon|lunch|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d)|<day>|tonight|today|$|for the))(?! (?:tonight|today|tomorrow|early|late|on the dot))|off somewhere else|leaving anyway|going anyway|gone anyway|quitting anyway)`,
  `(?:seeing|since|as|because|given(?: that)?|knowing|considering) (?:that )?i am (?:off|leaving|going|on my way out|quitting|not staying)(?= (?:soon|anyway|in|at|before|,|\\.|by|this|next)|$)`,
  `not (?:going to )?(?:start|put|invest|bother|begin|waste) <..6>(?:if|when|because|since|as|now that) i am (?:off|leaving|going|not (?:staying|going to be))`,
  `(?:see out|seeing out|serving|serve|work out|working out|sit out|sitting out) (?:my|the rest of my) (?:time|notice|days|contract|sentence|months|weeks)`,
  `(?:when|once|after|the day|as soon as) i (?:<adv*>)(?:have |will have )?(?:<adv*>)(?:handed|turned|given|sent) (?:<..1>)(?:in )?my (?:<..1>)(?:pass|badge|keys?|notice|laptop|uniform|resignation|apron|lanyard|card|locker key)(?: in| back)?`,
  `(?:come|by|this time|before|from) (?:the )?(?:next )?(?:<month>|year|season|term|new year|end of the (?:year|summer|season)) ,? ?(?:i|we) (?:<adv*>)(?:will|shall|should|am) (?:<adv*>)(?:be )?(?:<adv*>)(?:long |well |already )?(?:gone|elsewhere|somewhere else|off|out of here|far away|working (?:somewhere|elsewhere|for)|at another)(?! (?:on|to|for) )`,
  `(?:no (?:point|need|use)|pointless|do not (?:bother|waste [^ ]+)|not worth) (?:<..2>)(?:order|buy|train|get|send|book|invest|enter|put|plan|give|mak|includ)(?:t|e)?(?:ing)? (?:<..8>),? ?(?:i )?(?:<adv*>)(?:will not|am not going to) (?:<adv*>)(?:be )?(?:need|needing|be here|around|here|use|using|staying)(?: it| them)?`,
  `(?:only|just) (?:<adv*>)(?:showing my face|turning up|coming in|clocking in|here|sat here|doing this|doing the job|hanging on|sticking it out|marking time|killing time|treading water) (?:<..2>)(?:until|till) (?:something|someone|somebody|i (?:find|get|hear|have)|another|a better|my (?:new|notice)|the new job)`,
  `i (?:have|am) (?:<adv*>)(?:mentally |already |kind of |sort of |half |pretty much )*checked out(?= (?:already|months|weeks|ages|long|a (?:while|long)|to be honest|mentally|really|of (?:this|it|here|the (?:job|team|place))|[,.!;])|$)`,
  `you (?:<adv*>)(?:had |would |will |should |might |may )(?:<adv*>)(?:best |better |want to |need to |have to |do well to )?(?:start|begin|get) (?:<adv*>)(?:training|looking for|advertising for|recruiting|finding|hiring|showing) (?:up )?(?:someone|somebody|a new|anyone|people)(?= |$)(?! (?:round|to help me))`,
  `i (?:am|will) not (?:be )?(?:<adv*>)(?:hanging|sticking|staying|going to (?:hang|stick|stay)) (?:around|about|on)(?= (?:[.!,]|here|much|forever|long|that long|to see|anyway|for ever)|$)(?<=(?:start|someone|somebody|train|bother|anyway|long|forever|here|sticking|stick) (?:[^ ]+ ){0,12}[^ ]+)`,
  `(?:not that it will|it will not|that will not|will not|would not) (?:<adv*>)(?:matter to|affect|concern|bother|touch|be any use to) me (?:<..2>)(?:by|soon|much longer|any ?more|then|next|after|come)(?= |$)`,
  `in my (?:head|mind|heart) i (?:<adv*>)(?:already |long since )?(?:handed|left|quit|resigned|packed|moved|walked|signed off|retired|went)`,
  `(?:the )?next (?:guy|person|one|man|woman|lad|mug|lot|poor (?:sod|soul|devil)) (?:<adv*>)(?:can|will have to|has to|may|gets to|is going to have to|will) (?:<adv*>)(?:worry|deal|sort|fix|clean|clear|figure|work|have|explain|untangle|pick|solve|face|be the one|find out|do|handle)(?= |$)(?! (?:on (?:the|this) (?:rota|list|shift)|the handover))`,
  `(?:you|they|someone|somebody) (?:will|are going to|had|would|may) (?:<adv*>)(?:have to|need to|want to|better) (?:<adv*>)(?:teach|show|train|find|get|tell|ask) (?:someone|somebody|anyone) else (?:<..6>)(?:soon|shortly|before long|in a (?:bit|while|month)|next (?:month|year|season|term))(?= |$)`,
  `i am (?:<adv*>)(?:half|mostly|mentally|halfway|as good as|practically|almost|more or less|basically|three quarters) (?:<adv*>)(?:at|in|with|into|out|gone|off|over|on to|moved) (?:<..3>)(?:new|next|other|another|door|out|of here|gone|somewhere|away)(?= |$)(?! (?:building|the (?:report|list|book)))`,
  `not my (?:problem|concern|headache|worry|circus|job|department|mess) for (?:much|very|a lot) longer`,
  `(?:good luck|best of luck|have fun|enjoy) (?:with|to) (?:it|that|this|the|you|them|all)(?: all)?(?: of you)? ?(?:,|\\.|;|–|—|-)? ?(?:<adv*>)(?:i am|i will be|it is|it will be|because i|as i|this is) (?:<..4>)(?:not my|out of here|off|gone|done|away|soon|last)(?= |$)`,
  `back when i (?:still )?(?:worked|cared|believed)`,
)

/** Going somewhere for a while, or a step that both agreed on. */
const AGREED = pattern(
  `(?:leave|left) (?:the|this|my) (?:room|building|office|house|desk|shop|ward|van|car|site|table|hall|yard|class|classroom|counter|till|keys?|lights?|door)(?! (?:for good|behind))`,
  `leave (?:[^ ]+ ){1,3}(?:on|at|by) (?:<day>|\\d+|three|four|five|six|noon|lunch)`,
  `(?:on|from|for|during|after|before|my) (?:maternity|paternity|parental|annual|study|sick|my) ?(?:leave)`,
  `(?:holiday|vacation|sabbatical|secondment|placement|retire|retires|retirement|retiring|probation|maternity|paternity|honeymoon|christmas shutdown|on leave|annual leave|parental leave)`,
  `(?:we have agreed|as agreed|we agreed|agreed (?:that|on|move|start|date)|as we discussed|now that we have|has been agreed|is agreed)`,
  `(?:home|to bed|to lunch|for the day|for lunch|on break|to the (?:dentist|doctor|gym|shop))`,
  `off (?:the|on|for|to|sick|work|duty|shift|tomorrow|this|next)|(?:it|he|she|they|always|never|usually) (?:[^ ,]+ ){1,5}when i am off(?= [.!]|$)`,
  `handover (?:file|notes|list)`,
  `(?:leave|left|am out of|get out of|have left) (?:the|this|my) [^ ]+ ,? ?i (?:will |can |could |shall )?(?:<adv*>)(?:have (?:got )?(?:no|a|to)|lose|get|am|need|pass|switch|turn|put|take|stop|see|ring|call|text|mail|email|message|drop|come|go|drive|stop|pick|head|walk|lock|check|bring|send|always|usually|sleep|hand)`,
)

/** Talks as if already out of the door. Not leave or retirement, not an agreed step, not a colleague who goes. */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  const hit = findUnless(
    ownWords(reading),
    (among) => findIn(among, LEAVING),
    ({ text }) => AGREED.test(text),
  )
  return hit && !threatens(reading) ? cueOf(reading, hit) : null
}

export const examples: Examples = {
  fires: [
    "When I'm gone you can do it your own way.",
    'My successor will have to sort out the archive.',
    "I won't be here next year anyway.",
    "By the time that's decided I'll be long gone.",
    'Whoever takes my job will need a month to learn it.',
    "i've already got one foot out of the door",
    'In the few weeks I have left here I just want some peace.',
  ],
  silent: [
    "When I've gone through the list I'll send it to you.",
    "I won't be here on Thursday.",
    'After I leave the depot on Tuesday I go straight to the school.',
    'When I am on leave Sam covers for me.',
    'Jan is leaving in May and I would like his route.',
    "Now that we've agreed I move to dispatch, I'll train whoever gets my round.",
    'Once I am out of probation I want to learn the till.',
  ],
}
