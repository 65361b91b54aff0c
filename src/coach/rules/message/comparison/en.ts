import { isFirstName, isOnlyFirstName } from '../../../agreements/first-names.ts'
import { pattern, subjectLike } from '../../../grammar/en/pattern.ts'
import { ownWords } from '../../../grammar/en/own-words.ts'
import { isBare } from '../../../grammar/en/bare.ts'
import { clausesOf } from '../../../grammar/en/clauses.ts'
import { cueOf, findBehind, findIn, type Hit, type Plain } from '../../../grammar/en/plain.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { isSomebody } from '../../../grammar/en/somebody.ts'
import type { Cue, Examples } from '../../rule.ts'
import { AND_I, GIVEN, HAS_IT, OTHER, SIDE_BY_SIDE } from './en-forms.ts'

/** What a colleague has that the user would like. */
const BENEFIT = `(?:more|higher|raise|rise|pay|paid|salary|grade|band|bonus|allowance|parking|laptop|phone|car|van|office|desk|training|course|conference|fridays?|mondays?|weekends?|saturdays?|sundays?|nights?|lates?|earlies|days?|weeks?|home|remote(?:ly)?|promotion|promoted|upgraded|title|senior|leave|holiday|time|time-and-a-half|overtime|off|early|budget|projects?|contract|permanent|hours|rate|scale|point|shifts?|routes?|clients?|visits?|students?|class|classes|expenses|training|term-time|part-time|four-day|mentor|assistants?|chance|shot|boots|gear|key|locker|perk|perks|pension|uniform|tools|machine|the nod|picked|chosen|invited|exempt|excused|treated|allowed|asked|sent|put|given|moved|made|offered|let|extra|new)`

const GETS = `(?:<v:get|earn|receive|land|win>|<v:take> home|(?:is|are|was|were|'s|has been|have been|'s been) (?:<adv*>)(?:paid|given|allowed|promoted|upgraded|made|moved|offered|sent|put|let|asked|picked|chosen|regraded|invited)|is on|are on|'s on|(?:<adv*>|never )(?:<v:have|do|work|be|make|start|leave|finish|come>|'s|can|'s had|has had) <..7>${BENEFIT})`

const LESS_THAN_ME = pattern(
  `(?<!you )${OTHER} (?:<adv*>)(?:<v:get|earn|make|take home|have|be>|'s|'s on|is on|are on|on|gets paid|got|is paid|are paid|is getting|is earning) <..8>(?:more(?! (?:experience|time|patience|knowledge|years|to|work|energy|confident|experienced|skilled))|higher|better paid|better hours|bigger|twice|double|grades?|bands?) (?:<..4>)than (?:me|i|us|we|mine)`,
  `(?:paid more|earns? more|earning more|makes? more|gets? more|more (?:money|pay|salary|holidays?|leave|hours|perks|budget|a (?:month|year|week))|higher|better paid|better off|a (?:grade|band|scale) (?:above|higher)) than (?:me|i|us|we|mine)(?= |$)(?! (?:expected|thought|asked|hoped|needed|wanted|did|can|could|used|had|should|planned|would|am (?:used|able|qualified|allowed)))`,
  `(?:the same|as much|same (?:pay|rate|grade|money|deal|scale|hours) (?:as)?) (?:<..2>)(?:as )?(?:everyone else|(?:the|my|our) (?:other[^ ]*|colleagues?|lads|girls|rest|new [^ ]+|day shift|night shift|others)(?: [^ ]+)?|(?!(?:i|we|you|it|that|this|always|already|never|just|really|have|has|had) )[a-z]+) (?:gets?|earns?|makes?|is on|are on|has|got|is paid|are paid|takes home)`,
  `i want (?:what|the same as|as much as) (?!(?:i|you|we|is|it|the (?:role|job)) )[^ ]+ (?:gets?|has|got|earns?|makes?|is on)`,
)

const SO_SHOULD_I = pattern(
  `(?:got|has|have|gets?|had|was given|were given) (?:<..2>)(?:better|newer|bigger|nicer|higher|larger|faster) [^ ]+ than (?:mine|ours|me|us)(?= |$)`,
  `(?:everyone else|all the others|the others|all my colleagues|everybody else) <..5>(?:is|are|gets?|has|have|earns?|makes?) <..3>(?:higher|more|better|bigger|extra)`,
  `(?:so )?(?:it is|'s|now it is|high time) (?:<adv*>)(?:my|our) turn`,
  `only (?:i|we|me|us) (?:did not|do not|have not|was not|am not|get nothing|got nothing)`,
  `(?:does|do|doing|has|have) (?:this|the same|my) (?:job|work|role) <..6>(?:for|and (?:gets|earns|makes|gets paid)) <..4>(?:more|extra|double)`,
  `if ${OTHER} (?:can|gets?|got|is|are|has|have|was|were|may|earns?|deserves?|could) <..9>,? ?(?:then |so |surely )?(?:so (?:can|should|could|do) (?:i|we)|(?:i|we) (?:can|should|deserve|want|ought|expect|do not see why|must)|why (?:not|can not|can|do not|should not|am|are|is)|what about)`,
  `so (?:i|we) should (?:be|have|get|too)(?: (?:as well|too|the same|it))?(?= |$)(?! (?:ready|able|done|finished|back|there|here))`,
  `(?:so )?(?:why|how come) (?:should not|do not|am not|are not|can not|not|is it not|have not|did not|was not|were not) (?:i|we|me|us|mine)(?= |$)`,
  `how come ${OTHER} (?:<v:get|have|be|earn>|can|could)`,
  `why (?:do|does|did|has|is|are|should|was|were|can|have) ${OTHER} (?:get|have|earn|allowed|paid|given|got|promoted|on|make|had)`,
  `what about me(?= |$)`,
  `(?:what has|what have|what does|what is) ${OTHER} got that i`,
)

const other = subjectLike(`(?<!(?:when|if|until|what|after|before|as) )${OTHER}`)
const anyOther = subjectLike(OTHER)
const GETTING = pattern(`(?:already )?<adv*>${GETS}`)
const OTHERS_GET = pattern(
  `(?:they|you) <adv*>(?:<v:let|give|allow|pay|promote|send|offer|put|move|pick>) (?!(?:me|us|you|it|him|her|them) )(?:the|my|all|our|[a-z]+) <..9>(?:have|off|to|go|on|more|a|the)`,
)

/** The user set against the colleague, in the same breath. */
const AGAINST_ME = pattern(
  `(?:and|but|while|whereas|yet|though|although|,|;|:|–|—) (?:all |meanwhile |then |still |now |here )?(?:i|we) (?:<adv*>)(?:do not|did not|never|am not|are not|can not|have not|was (?:not|told no|turned down|refused|passed over)|were (?:not|told no)|get (?:nothing|less|none|the)|got (?:nothing|a (?:thank|pat)|told no|refused|turned down|less)|am (?:still|stuck|left|on less|the one|expected|more|better|doing|twice)|are still|have (?:been (?:here|waiting|stuck|refused|told no|asking|passed)|waited|to (?:wait|beg|fight|work|make do|pay|share)|more|worked|never|got (?:more|nothing|none))|still|do (?:the same|exactly|all|more|two|three|four|five|twice|most|double|every|\\d+)|work (?:harder|just as|longer|twice|the same)|bring in more|trained (?:him|her|them)|earn less|had to|have to (?:buy|pay|bring|find|make|beg|wait|share|fight|do)|get (?:told off|the blame|blamed|shouted at|docked|a warning|in trouble|written up|told no)|was (?:here first|not|never)|waited|deserve|want (?:it|that|the same|one|mine|my|equal|more)|expect (?:the same|it|that)|started (?:the same|before|earlier)|qualified|(?:must|should|ought)|get (?:\\d+|half)|(?:am|are) (?:<adv*>)on (?:£ ?|€ ?|\\$ ?|less|the lower|only |band |grade |scale )?\\d+[^ ]*)`,
  `(?:except|but|not|apart from|bar) (?:for )?(?:me|us)(?= (?:[.!,]|$)|$)`,
  `(?:i|we) <..2>(?:been here|worked here|been waiting|waited|have waited) <..3>(?:longer|twice|years|before)`,
  `(?:only|just) (?:started|joined|came|been here|been in|qualified|arrived|walked in|out of)`,
  `half (?:as|the|my|of what|of my)`,
  `(?:less|fewer|no) (?:experience|years|qualifications|work|hours) (?:than|at all)`,
  `(?:for|with|in|on|has|have) (?:exactly |doing )?(?:the |an )?(?:same|identical) (?:job|work|role|hours|grade|contract|results|duties|shifts?|training|qualifications?|experience)`,
  `(?:only|hardly|not) (?:fair|right|reasonable|logical|just) (?:that |if |to |when )?(?:i|we|mine|me)?`,
  `(?:expect|deserve|want|demand|should (?:get|have|be)|entitled to) (?:at least )?(?:the same|that too|no less|it too|one too|as much|nothing less|equal)`,
  `(?:me|i) too(?= |$)`,
  `(?:explain that|how is that|where is) (?:to me|fair|mine|the (?:logic|justice|fairness))`,
  `(?:instead of|over|ahead of|before) (?:me|us)(?= (?:[.,!]|and|although|even)|$)`,
  `(?<!(?:experience|experienced|time|patience|knowledge|energy|years|better|longer) )than (?:me|i|us|we)`,
)

/** What makes a colleague's good fortune no argument: help given, general figures, not comparing. */
const FRIENDLY = pattern(
  `(?:is|are|'s) (?:<adv*>)on (?:<..1>)(?:leave|holiday|sick|maternity|training|a course)`,
  `that is (?:<adv*>)(?:fine|okay|fair|all right)(?= |$)`,
  `spend (?:<..2>)(?:more|less) than`,
  `(?:could|can|may) (?:i|we) (?:<adv*>)(?:use|share|sit|borrow|join|follow|work (?:at|with|on)|have a look)`,
  `(?:survey|pay band|band for|pay scale for|scale for|average|market|sector|agreement says|collective agreement|benchmark|glassdoor|range for|range is|according to)`,
  `(?:congratulations|congrats|well deserved|deserves it|happy for|pleased for|glad for|good for (?:her|him|them)|delighted for|fair play)`,
  `(?:compare|comparing|comparison) (?:myself|ourselves|me)?`,
  `<v:help|show|teach|mentor|shadow|swap> (?:me|us|with)`,
  `would like (?:to|us|a|the|that)`,
  `because (?:she|he|they) `.trimEnd(),
  `put me through`,
  `fair enough|because of (?:his|her|their) (?:<..1>)(?:leg|back|knee|health|kids|child|wheelchair|hip|foot|eyes|illness)`,
  `my (?:<..1>)(?:sister|brother|wife|husband|partner|mum|mother|dad|father|son|daughter|neighbour|cousin|friend|flatmate)`,
  `gets? the (?:keys|code|list|form|door|minutes)`,
  `(?:while|when|if) i am (?:away|off|on (?:leave|holiday)|out|abroad)`,
  `(?:cover|covers|covered|stands in|filled in) for me`,
)

/**
 * What a colleague earns, got or may do, used as an argument: set against the user, or claimed as well. Also as a
 * question. Pay bands and what one learnt from a colleague are none.
 */
export function cue(reading: Reading): Cue | null {
  const found = compared(reading)
  return found && !ownWords(reading).some(({ text }) => FRIENDLY.test(text)) ? found : null
}

function compared(reading: Reading): Cue | null {
  const own = ownWords(reading)
  const beside = findIn(own, BESIDE) ?? told(own)
  if (beside) return cueOf(reading, beside)
  const spared = isBare(reading)
    ? (ofSomebody(findBehind(own, anyOther, SPARED)) ?? ofSomebody(findBehind(own, favoured, ALONE)))
    : null
  if (spared) return cueOf(reading, spared)
  const direct = findIn(own, LESS_THAN_ME) ?? findIn(own, SO_SHOULD_I)
  const getting = ofSomebody(findBehind(own, other, GETTING) ?? findIn(own, OTHERS_GET))
  if (direct && (getting || !direct.plain.text.slice(direct.from).startsWith('so ')))
    return cueOf(reading, direct)
  const against = getting && findIn(own, AGAINST_ME)
  return against ? cueOf(reading, getting) : null
}

/** What somebody else need not do; with nothing else in the text it is held against the user's own duties. */
const SPARED = pattern(
  `(?:<adv*>)(?:does not|do not|did not|never) (?:<adv*>)(?:have to|has to|had to|need to) [^ ]+(?!.* but )`,
)

/** Who is told to have it, where nothing else is told. */
const favoured = subjectLike(
  `(?<!(?:when|if|until|after|before|as|because|unless|will|hope) )(?:${OTHER}|everyone (?:at|on|in|with) (?:my|the same) [^ ]+|all (?:of )?(?:my|the) [^ ]+|(?:the|those) [^ ]+ (?:team|department|lot|crowd)(?: all)?)`,
)

/** What is worth having, told of somebody else and nothing besides: that is held against the user's own lot. */
const ALONE = pattern(
  `(?:<adv*>)(?:gets?|got|has|have|had|received|was given|were given|is given|has been given|have been given|drives?) (?:<..3>)(?:raise|rise|bonus|allowance|company (?:car|van|phone|laptop|bike)|lease car|car allowance|new (?:phones?|laptops?|chairs?|desks?|car)|laptops?|permanent contract|fixed contract|parking (?:space|spot)|(?:fridays|mondays|wednesdays|weekends|christmas|school holidays) off|(?:training|course|degree|studies|travel|parking|lunch|phone) paid(?: for)?|higher (?:grade|scale|band|rate)|extra (?:day|leave|holiday)[^ ]*|four-day week|assistant|office of (?:her|his|their) own|own office|time and a half|double (?:time|pay)|the (?:big|best|biggest|nice|nicest|good|new|newest|easy|easiest) (?:machines?|routes?|shifts?|jobs?|clients?|rooms?|desks?|vans?|tools|projects?|classes|tables?|wards?|tractors?|trucks?|bikes?|laptops?))(?= |$)`,
  `(?:<adv*>)(?:gets?|got|has been|have been|was|were|are being|is being) (?:<adv*>)(?:all )?(?:promoted|regraded|upgraded|made permanent|made senior|moved up|bumped up|put on (?:a |the )?(?:<..1>)(?:grade|scale|band|contract))(?= |$)`,
  `(?:<adv*>)gets? to (?:<adv*>)(?:go|work from|leave|choose|pick|travel|start|decide|have|keep|skip|do the (?:nice|good|fun))(?= |$)`,
  `(?:<adv*>)(?:is|are|'s) (?:<adv*>)(?:already |all |long )(?:<..2>)(?:seniors?|team leaders?|managers?|supervisors?|permanent|scale \\d+|grade \\d+|band \\d+|leads?)(?= |$)`,
)

const BESIDE = pattern(...SIDE_BY_SIDE)
const HAS = pattern(...HAS_IT)
const GIVES = pattern(...GIVEN)
const I_TOO = pattern(...AND_I)

/** Somebody else has it, and in the same text the user is set beside it. */
function told(own: readonly Plain[]): Hit | null {
  const has = ofSomebody(findBehind(own, anyOther, HAS)) ?? ofSomebody(findIn(own, GIVES))
  if (!has || !PAID.test(has.plain.text)) return null
  return findIn(own, I_TOO) || own.some((plain) => setsMeBeside(plain, has)) ? has : null
}

/** Another clause, about the user, with a word that weighs the two. */
const setsMeBeside = (plain: Plain, has: Hit): boolean =>
  clausesOf(plain).some(
    ({ words, from }) =>
      (plain !== has.plain || from > has.to || from + words.join(' ').length < has.from) &&
      words.some((word) => ME.test(word)) &&
      words.some((word) => WEIGHS.test(word)) &&
      !words.some((word) => ADMIRES.test(word)),
  )

const ME = /^(?:i|we|me|us|mine|ours)$/
const WEIGHS =
  /^(?:not|never|still|only|less|nothing|none|also|too|same|deserve|deserves|expect|longer|twice|double|harder|since|years|least|refused|denied|unfair|fair|equal|equally|either|instead|neither|half|fewer|lower|lowest|whereas|senior|overlooked|passed)$/
const ADMIRES =
  /^(?:learn|learned|learnt|ask|asked|happy|glad|thanks|help|helped|sure|know|mind|hope|see|hear|curious|interested|understand|want|like)$/

/** Of a name that begins a sentence the capital tells nothing: then it must be a known one. */
function ofSomebody(hit: Hit | null): Hit | null {
  if (!hit) return null
  const [first = ''] = hit.plain.text.slice(hit.from).split(' ')
  if (!isSomebody(hit, NO_NAME) && !isOnlyFirstName(first)) return null
  const known = hit.from > 0 || NO_NAME.test(first) || isFirstName(first)
  return known || HUMAN.test(hit.plain.text.slice(hit.from + first.length + 1)) ? hit : null
}

/** What only people do and get. */
const HUMAN = pattern(
  `^(?:\\d+ )?(?:drivers|nurses|teachers|staff|people|porters|cooks|chefs|technicians|managers|lads|girls) (?:gets?|got|has|have|are|were|earn)`,
  `^(?:<adv*>)(?:(?:got|gets|received|has|had) (?:a|an|her|his|the) (?:<..1>)(?:raise|rise|promotion|bonus|laptop|phone|car|contract|course|scale|increment|allowance|mentor|assistant)|(?:is|'s) on (?:band|grade|scale|point|step|\\d|more|double|forty|thirty|fifty)|gets to|(?:was|were|got|is|has been) (?:<adv*>)(?:promoted|regraded|upgraded|allowed|given|paid)|gets? (?:<..2>)(?:weekends?|saturdays?|sundays?|mondays?|fridays?|holidays|christmas|evenings|nights|lates|earlies|days|afternoons?) (?:off|free)|started|joined|became|earns|works|may work|leaves at|makes (?:more|\\d))`,
)

/** What a telling may begin with that is nobody's name. */
const NO_NAME =
  /^(?:he|she|they|everyone|everybody|someone|the|my|our|a|these|those|two|three|all|half|most|every|any|some|even|you|management|other|one|why|how|if|same|the same|next|compared|what|whatever|on|in|paid|twice|double|it|nobody|i|ok|okay)(?:$|['’])/

/** It is about pay, rank, time or means. */
const PAID = pattern(
  BENEFIT,
  `may|gets to|allowed|let|earns?|earned|makes|pockets|\\d+(?:k|%)?|forty|thirty|fifty|sixty|twenty|thousand|hundred|grand|quid|scale|above me|senior`,
)

export const examples: Examples = {
  fires: [
    'Ahmed earns more than me and he started last year.',
    "Everyone else gets Fridays off, so why don't I?",
    'If Lisa can work from home, so can I.',
    'The new guy got a laptop and I have been waiting since March.',
    'My colleague in store two does the same job and makes 200 a month more than I do.',
    'How come Pete got the training?',
  ],
  silent: [
    'Ahmed helped me with the pay slips.',
    'The pay band for this role is 26 to 29 thousand and I am at 25.',
    'I want to shadow Lisa for a day.',
    "I don't want to compare myself with anybody.",
    'The new guy starts on Monday and I will show him round.',
    'This took more time than I expected.',
    'She got the training in May and told me how useful it was.',
  ],
}
