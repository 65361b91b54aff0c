import { isBare } from '../../../grammar/en/bare.ts'
import { behindWish } from '../../../grammar/en/but.ts'
import { ownWords } from '../../../grammar/en/own-words.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findIn, findUnless, type Hit, type Plain, plainsOf } from '../../../grammar/en/plain.ts'
import { RESIGNED } from '../../../grammar/en/wants.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { BARE_LIMITS } from './en-bare.ts'
import { FORMS } from './en-forms.ts'
import { ABSOLUTELY_NOT, LACKS } from './en-lacks.ts'

const LIMITS = pattern(...LACKS, ...FORMS)
const BARE = pattern(...BARE_LIMITS)

/** Questions that are none. */
const RHETORICAL = pattern(
  `(?:who|why|how) (?:<..1>)(?:would|will|is going to|on earth|in their right mind|could|wants?|am i|should) <..6>(?:me|us|i)`,
  `i am (?:<adv*>)(?:only|just|too|not|no) <..6>,? (?:who|what|why|how)`,
)

/** Behind `but`: the user stands in their own way. */
const HELD_BACK = pattern(
  `^(?:i|my|me|with my|who|what) (?:[^ ]+ ){0,6}?(?:too|terrible|hopeless|awful|useless|rubbish|bad|no good|scared|afraid|shy|stupid|thick|old|slow|weak|nervous|not (?:the|good|clever|smart|brave|strong|able|dare|cut|up to|made|have (?:the|what|it|any))|never (?:be able|dare|manage|pass|learn|make it|cope)|fail|panic|freeze|lack|no (?:talent|head|brain|diploma|confidence)|could i|would i|am i)`,
)

const FOREVER = pattern(...ABSOLUTELY_NOT)

/** Not yet, or once: then it is no verdict. */
const PASSING = pattern(
  `(?:they|he|she|you|hr) (?:<adv*>)(?:said|say|says|reckoned|told me|claimed|wrote)(?= |$)`,
  `give me (?:a|an|the|my) (?!(?:break|reason|chance)(?: |$))[^ ]+`,
  `(?<!(?:i|we|not|really|just|sometimes|still|always) )(?:thinks?|believes?|reckons?|assumes?|feels?) (?:that )?i (?:am|can|could|would|will|do)`,
  `(?:yet|used to|so far|no longer|not any ?more|anymore|until (?:i|last|may|the)|at first|to begin with|when i (?:started|began|joined|was (?:young|new|a))|now i (?:am|can|do|run|lead)|these days i|nowadays|once i|still scares|by next|took me)`,
  `(?:i|we) (?:thought|was told|used to)`,
  `which is why`,
  `(?:strength|stamina|height|reach|hands|weight) to (?:<..1>)(?:lift|carry|push|pull|move|open|hold|shift|reach|turn|get)`,
  `(?:hopes?|hoping|waits?|waiting|wants?|expects?|bets?) (?:that |for )?(?:i will|i would|me to)`,
  `no use (?:to (?:you|anyone)|today|tonight)`,
  `enough to (?:<..1>)(?:lift|carry|push|pull|reach|open|move|hold)`,
  `(?:he|she|they|you) (?:will|would) (?:<adv*>)(?:say|think|tell me) (?:that )?i`,
  `i (?:was|could not) (?:[^ ]+ ){1,9}(?:yesterday|last (?:week|night|month|year|time)|this (?:morning|week)|today|at school|in school|as a (?:kid|child|boy|girl)|it will|and got|and (?:missed|lost|broke))`,
  `decided (?:that )?(?:it|that|this) (?:was|is) not for me`,
  `(?:numbers|it|that|this|figures) over the (?:phone|radio)`,
  `i am (?:<adv*>)(?:a )?nobody (?:<..2>),? ?(?:but|and|so) (?:i (?:was|am|would|had|wanted)|could|can|may|would|please)`,
  `good enough for (?:you|him|her|them|this (?:place|company))`,
  `so (?:now )?i am (?:asking|writing|sending|mailing|emailing|putting)`,
  `(?:where|that|which) i do not have to`,
  `(?:dyslexic|adhd) and good`,
  `(?:is|are) what i would like`,
  `without (?:the|my|your|this|that|her|him|them)`,
  `(?:has|have|had|takes?|took) me (?:down|for) `.trimEnd(),
  `so (?:i|we) (?:would|want|will${RESIGNED}|have|asked|started|signed|am (?:going|doing|learning|starting|taking|training))(?! never)`,
  `but i (?:never (?:forget|lose|miss|drop)|always (?:remember|know|find|finish|get)|know|remember|notice)`,
  `but (?:i|we) (?:would (?:like|love)|want|am (?:going|learning|willing|training)|will (?:<adv*>)(?:try|learn|do|give|cheer|help|come|join|have a go|ask)|have (?:done|started|learnt|learned|signed)|did|can|manage|managed|am good)(?! not)`,
)

/** Limits of the calendar, the body and the rules. */
const PRACTICAL = pattern(
  `no (?:budget|money|funds|place|room|training|courses?|jobs?|work|posts?|chances?|opportunit(?:y|ies)|future|career) for (?:people|someone|somebody|women|the likes|us)`,
  `can not (?:<adv*>)(?:do|face|take|stand) (?:another|any more|one more) [^ ]+`,
  `dare (?:to )?(?:promise|guess|predict|bet|say (?:when|how|which|who))`,
  `(?:the|my|our|this|that) (?:<..1>)[^ ]+ (?:is|are|'s) (?:<adv*>)(?:in for|in the garage|off the road|broken|being (?:fixed|repaired|used|cleaned)|closed|shut|booked|fully booked|locked|flat|out of (?:order|service))`,
  `in (?:the|your|their) way of (?:the|a|your|that) [^ ]+`,
  `(?:two|three|four|both|all) (?:[^ ]+ ){0,2}(?:at once|at the same time|on the same day|together)`,
  `^(?:the|this|that|our|my old|my|these|those) (?:(?!(?:i|and|but|so|that|with) )[^ ,]+ ){1,3}(?:is|are|was) (?:<adv*>)not (?:<adv*>)up to (?:it|that|much)`,
  `too (?:late|old|young|early) for the (?:[^ ]+ ){1,3}(?:price|discount|offer|ticket|rate|sale|train|post|deadline|draw|menu)`,
  `(?:sign|signing) (?:<..1>)off`,
  `i am not the [^ ]+ , (?:but )?[^ ]+ is(?= [.!]|$)`,
  `too late to (?:change|order|cancel|book|sign|call|ring|catch|join|return|send|hand|add|register|reply|post|print)(?= |$)`,
  `dare (?:to )?(?:climb|jump|swim|fly|dive|touch|eat|drink|look)(?= |$)`,
  `hope (?:that )?i am not`,
  `not for me to (?:say|decide|judge|tell|choose|comment)|(?:hopeless|useless|no good|terrible|rubbish) (?:with a (?:hangover|cold|headache)|before (?:my|the|noon|ten|nine|breakfast)|in (?:the (?:morning|heat|cold)|hot weather))`,
  `(?:with|on|because of) (?:this|that|my) (?:<..1>)(?:ankle|knee|wrist|arm|leg|foot|hand|thumb|cast|sling|plaster|crutch|crutches|cold|cough|flu|migraine|shoulder|eye|tooth)`,
  `i (?:will|would|can) (?:<adv*>)make (?:the|it (?:to|by|before|at|on|in time|for|today|tomorrow)|<day>|that|your|our)(?= |$)`,
  `(?:will|would|am) not be able to (?:<adv*>)(?:cover|make|come|attend|join|do (?:the |my |your |that |this )?(?:<..1>)(?:shift|run|round|<day>|handover|nights?|lates?|earl(?:y|ies)|weekend)|reply|answer|finish|start|open|get|swap|be|work (?:on|late|<day>|this|next)|send|deliver|drive|pay|help|print|see|take|stay|use|log|park)(?= |$)`,
  `i (?:<adv*>)(?:can not|could not) (?:[^ ,]+ ){1,7}(?:unless (?!i am)|until (?!i am )|because the|while|without a |as long as|till)`,
  `not (?:<adv*>)(?:the|a) (?:type|sort|kind) of (?!(?:person|man|woman|guy|girl|bloke|lad) )[^ ]+ (?:who|that)`,
  `(?:mail|email|parcel|letter|call|package|delivery|drink|coffee|order|message|food|colour|color|size) ,? ?(?:it is|is|was|that is|this is) not for me`,
  `so (?:that )?(?:i|we) (?:would|will) (?:<adv*>)(?:fail|look|drown|crack|mess)(?<=(?:he|she|they|you|boss|manager) (?:<v:give|put|set|ask|send|make>) .*)`,
  `^my work (?:is|was) never`,
  `too (?:old|young|late|short|tall) (?:for|to) (?:the|this|that|my|our) (?:<..3>)(?:bus|train|tram|ferry|flight|delivery|call|handover|bike|meeting|ladder|scheme|machine|boots|system|laptop|discount|railcard|club)`,
  `(?:can not|could not) (?:[^ ,]+ ){1,6}(?:on <day>|tomorrow|tonight|today|this (?:week|morning|afternoon))`,
  `(?:can not|could not) (?:make|come|do (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|that week|nights this)|be there|attend|find|see|hear|open|log|get (?:in|through|hold)|work (?:mondays?|weekends?|on|that)|swap|stay)`,
)

/** A verdict on oneself as if it were settled. Not `not yet` with a plan, not a practical limit, not what others say. */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  const find = (among: readonly Plain[]): Hit | null =>
    findIn(among, FOREVER) ?? findIn(among, LIMITS) ?? (isBare(reading) ? findIn(among, BARE) : null)
  const hit =
    findUnless(
      ownWords(reading),
      find,
      ({ asks, text }) => (asks && !RHETORICAL.test(text)) || PRACTICAL.test(text),
    ) ?? behindWish(reading, HELD_BACK)
  if (!hit) return null
  if (CONCLUDES.test(afterClause(hit))) return null
  const plains = plainsOf(reading)
  const passing = plains.some(({ text }) => PASSING.test(text))
  if (passing) return null
  const after = plains.slice(plains.findIndex(({ text }) => text.includes(hit.plain.text)))
  const goesOn = after.some(({ text }) => STEPS_UP.test(text))
  return goesOn ? null : cueOf(reading, hit)
}

/** A conclusion that is a proposal: `not a night person, so days would suit me`. */
const CONCLUDES =
  /^(?: ,)? (?:so (?!(?:(?:leave|keep|let|forget about) me|i (?:am|can|could|will|would never|just|better|stay|keep)|that|why|no|not|forget|what|there|never|it|who|how) )(?!.* (?:not|never|no|out|beyond|nothing|forget|others|impossible)(?: |$))|but (?!(?:i|that|never|no|nobody|not|it is) |.* (?:could|can|would|is|are|does|do) [.!]?$))/

/** What follows the rest of the clause that was hit. */
const afterClause = ({ plain, to }: Hit): string =>
  / (?:so|(?<!thing )but|,) .*/.exec(plain.text.slice(to))?.[0] ?? ''

/** A wish that follows in spite of it. */
const STEPS_UP = pattern(
  `(?:and|so|, so|; so|;|:|\\.) (?:i|we) (?:<adv*>)(?:want(?! out)|would (?:<adv*>)(?:like|love)|am (?:starting|doing|going to|applying|learning)|start|will (?:start|ask|learn|practi[sc]e))`,
)

export const examples: Examples = {
  fires: [
    "I'm too old to learn that.",
    "I'm just not the type to lead people.",
    'People like me never become a head teacher.',
    'I could never run a ward.',
    "i'm hopeless with numbers",
    "I haven't got what it takes.",
    "I'm not cut out for management.",
  ],
  silent: [
    "I'm not good enough at Excel yet, so I'd like to do the course.",
    "I can't make it on Tuesday.",
    'My brother says I am too old for it.',
    "I'm not the type to sit still, which is why the route job appeals to me.",
    'I used to think I was too shy for it.',
    'I never led a team and I would like to learn.',
    'I could never do this without the night team.',
  ],
}
