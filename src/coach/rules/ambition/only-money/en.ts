import { wordsBeside } from '../../../grammar/en/left-over.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findIn, plainsOf } from '../../../grammar/en/plain.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { withoutAsides } from './en-asides.ts'
import { demandsPay } from './en-demands.ts'
import { MONEY_WORDS } from './en-words.ts'

/** What is wanted is money, or what stands for it. */
const IS_MONEY = pattern(
  `\\d[^ ]*(?: , \\d+)? (?:<..1>)(?:net|gross)`,
  `(?:on|in|into) my (?:bank account|account|pocket|wallet|purse)`,
  `retire rich`,
  `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred) (?:euros?|pounds?|dollars?|quid|bucks) (?:<..1>)(?:an?|per|more|extra|the) (?:hour|month|week|year|day)(?: more| extra)?`,
  `(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|hundred) (?:euros?|pounds?|dollars?|quid|bucks) (?:more|extra)`,
  `(?:raise|rise|payrise|salary|wages?|bonus(?:es)?|pay packet|paycheck|paycheque|pay|money|cash|allowance|increment|uplift|stipend|commission|increments|paygrade|remuneration|compensation|dosh|dough)`,
  `(?:grade|band|spine point|pay point|scale point|scale|tier|point) (?:\\w{1,2}|[ivx]+|up|point|\\w+ on)`,
  `(?:spine|tlr|pay|scale) point`,
  `(?:five|six|seven) figures`,
  `up (?:a|one|two|three|\\d) (?:pay )?(?:grades?|bands?|scales?|tiers?|increments?|points?|brackets?)`,
  `pays (?:the )?(?:most|best|more)`,
  `the (?:[^ ]+ ){2,3}title`,
  `(?:top|end) of (?:the|my) (?:scale|band|grade)`,
  `(?:higher|next|new|better|different) (?:pay )?(?:grade|band|scale|bracket|rate|title|step|tier)`,
  `my (?:grade|band|scale|title)`,
  `(?:the|a|my|job|an? [^ ]+|the [^ ]+) title`,
  `(?:(?:£|\\$|€) )?\\d+(?:[.,]\\d+)? ?(?:k|grand|thousand|quid|percent|%|per cent|pounds|dollars|euros|bucks|an hour|p)`,
  `(?:£|\\$|€) (?:\\d|£|\\$|€)[^ ]*`,
  `(?:<..1>)(?:percent|per cent|(?:forty|fifty|thirty|sixty|twenty|ten|five|few|seventy|eighty|hundred) grand|grand (?:more|a year|extra)|quid|thousand (?:more|a year|pounds|dollars)|(?:pounds|dollars|euros|bucks) (?:an hour|more|extra))`,
  `(?:an )?extra (?:\\d+|hundred|thousand|fifty|two hundred)[^ ]*`,
  `(?:\\d+|hundred|fifty|thousand) (?:<..1>)(?:a|per|each|every) (?:month|year|week|hour|day)(?: more| extra)?`,
  `(?:time and a (?:half|third)|double time|overtime rate|(?:overtime|hourly|day|night|weekend|supervisor|senior) (?:rate|pay))`,
  `(?:earn|earning|paid|earnings)`,
  `(?:time|want|like|wish|hope) (?:that |to see )?(?:my|the) (?:<..1>)(?:salary|pay|wages?|rate|money|band|grade|bonus) (?:<..1>)(?:went|goes?|go|is|was|be|to go) (?:up|raised|reviewed|increased|adjusted|higher|doubled)`,
  `more (?:<..1>)(?:per|an|a|each|every) (?:hour|month|week|year|shift|day)`,
  `(?:promoted|promotion|move up|go up|moved up|bumped up|up) to (?:<..1>)(?:level|grade|band|scale|step|tier|point|senior|principal|manager|director|lead)(?: \\w{1,3})?`,
  `(?:senior|principal|chief|lead|head|officer|executive|regional) (?:[^ ]+ )?(?:grade|title|band|scale|pay|rank)`,
  `same (?:money|pay|rate|wage|salary|grade|band|scale) as`,
  `(?:fatter|bigger|better|higher) (?:payslip|pay slip|wage slip|envelope)`,
  `steps? (?:up|on|in) the (?:scale|ladder of pay|pay scale)`,
  `on (?:the|my) (?:letterhead|letter|door)`,
  `(?:company|lease) car`,
  `(?:two|three|one|some|\\d) (?:scales|grades|bands|steps|tiers) (?:up|higher)`,
  `at least (?:£ ?|€ ?|\\$ ?)?\\d[^ ]* ?(?:, ?\\d+)?`,
  `(?:settle for|make it|on) (?:£ ?|€ ?|\\$ ?)?\\d[^ ]*(?: , \\d+)? (?:net|gross|a (?:month|year)|per)`,
  `(?:become|becoming|be|get|getting|being) rich`,
  `going rate`,
  `better-paid|inflation(?: correction| rise| increase)?|indexation`,
  `(?:half|as much|a (?:third|quarter|fifth|tenth)|twice) (?:<..1>)(?:again|more|extra|what|of what) (?:<..3>)(?:get|earn|make|am on|paid)`,
  `(?:be|paid|get|earn) (?:on )?what (?:the |my |our )?[^ ]+ (?:are|is|'s) (?:on|paid|getting)`,
  `^(?:being|to be|get|getting) (?:called|named|made|titled) (?:a |an |the )?(?:<..1>)(?:manager|director|lead|leader|senior|head|supervisor|partner|specialist|chief|principal)`,
  `(?:13th|14th|thirteenth|fourteenth|extra) month`,
  `on (?:my|the) (?:business card|badge|door|payslip|pay slip|nameplate|email signature)`,
  `(?:be|get|to be) (?:called|named|make me|made) (?:<..2>)(?:senior|lead|manager|head|director|principal|chief|supervisor|specialist|team leader|partner)`,
)

/** Money that is no wish: paid, thanked for, denied, or somebody else's. */
const NO_WISH = pattern(
  `pay (?:the|him|her|them|your|that|this) (?!(?:same|going|market)(?: |$))[^ ]+`,
  `there (?:is|will|are|was) (?:<..2>)(?:no|never|not)`,
  `<v:grow|develop|learn> (?:into|towards|in|how)`,
  `(?:wages?|salar(?:y|ies)|pay|payslips?|bonus(?:es)?|allowances?) (?:<adv*>)(?:go|goes|went|are|is|come|comes|will be|get|gets|was|were) (?:<adv*>)(?:out|in|through|paid|late|early|on|due|processed|transferred|delayed) (?:<..3>)(?:<day>|<month>|\\d+[^ ]*|today|tomorrow|week|month|bank|holiday|late|early)`,
  `(?:want|like|need|hoping|love|curious) to (?:know|understand|hear|find out|see|learn|check)`,
  `<v:earn> (?:<..2>)(?:diploma|degree|certificate|respect|trust|place|badge|points|medal|rest|break|stripes|licen[cs]e|keep|reputation)`,
  `(?:money|pay|salary|title|bonus|raise|rise|grade|band) (?:is|was) (?:<adv*>)(?:not|never|fine|okay|grand|good|fair)`,
  `(?:is|it is) grand`,
  `paid (?:<adv*>)(?:on time|in time|late|by (?:bank|cheque|transfer)|leave|training|study|course|in advance)`,
  `(?:copy|list|table|overview|breakdown|explanation|rules?) of`,
  `raise (?:it|this|that|the (?:issue|matter|subject|point|question|topic)|money|funds|kids|children|awareness|standards)`,
  `(?:hours|overtime|shifts|days|work|weekends|nights) (?:that )?(?:i|we) (?:<adv*>)(?:have )?(?:did|do|done|worked|work|put in|covered|cover|made)`,
  `(?:the|my) (?:work|job|role|tasks|duties|responsibilities|training|hours) (?:that )?i (?:<adv*>)(?:do|have|am|now|already|did|carry)`,
  `(?<!(?:could|can|may|would|should|want) )i (?:<adv*>)(?:earn|get paid|make|am paid)`,
  `as (?:we |was |you |had been )*(?:agreed|promised|discussed)`,
  `(?:have|has|had) (?:<adv*>)been (?:on|stuck|in|at)(?! (?:scale |band |grade |step )?\\d+(?: |$))`,
  `(?:besides|apart from|on top of(?! (?:what|my (?:pay|salary|wages?|current|present)|that|the (?:pay|salary)))|as well as|next to|but first|but (?:mostly|mainly|above all)|as good as|(?:do|does) (?:half|the same|more))`,
  `(?<!(?:work|job|rest|team|itself) )(?:is|that is) (?:<adv*>)(?:fine|okay|enough as)`,
  `pay (?:at|by|with|here|on) `.trimEnd(),
  `paid for the (?:<..1>)(?:shifts?|hours?|days?|weekend) (?:in|on|of|last)(?= |$)`,
  `no (?:<..1>)(?:raise|rise|bonus|money|pay|pay rise|payrise|title)`,
  `titles? (?:of|for|on|in) (?:the|this|that|our)(?! (?:job|role|post))`,
  `next step(?! (?:of|on) the (?:pay|scale|salary))`,
  `(?:not|never|no) <..3>(?:about|for|the|here|only|just|interested|after) <..2>(?:money|pay|salary|cash|title|raise|bonus|band|grade)`,
  `(?:do|does) not (?:<adv*>)(?:want|need|care(?! what)) <..3>(?:raise|rise|title|money|bonus|pay|more)`,
  `(?:came through|thank you(?! [.!]?$)|thanks (?:for|to)|was (?:a|lovely|great|nice|paid)|were paid|has been paid|arrived|went through|surprise)`,
  `(?:happy|content|satisfied|fine) with (?:my|the) (?:pay|salary|wage|money|grade|band|title|rate)`,
  `(?:because|so that|so i(?! (?:want|would like|need|expect|deserve))|in order|which means)(?! (?:<..7>)(?:rent|mortgage|bills?|prices|inflation|house|kids|holidays?|debts?|loan|car|afford|living|petrol|fuel|energy|groceries|childcare|pension|money|pay|salary|bonus))`,
  `since i (?:lead|run|do|train|cover|manage|teach)`,
  `(?:costs?|budget|price|invoice|expenses)`,
  `(?:petty )?cash (?:in|for|from|box|desk|register|machine)|dough (?:<..1>)(?:rest|rests|rise|rises|prove|proves|in|on|for|is|to|through|out|again)|(?:knead|roll|bread|pizza|cookie|pastry) (?:<..1>)dough`,
  `and (?:about|also|who|how|which|when|about the)(?= )`,
  `(?:<v:teach>|students?|pupils|grade \\d+ (?:math|maths|pupils))`,
  `(?:she|he|they|you|karen|everyone|who) (?:<v:get|earn|have|be>|'s) `.trimEnd(),
)

/** `can I have a raise?` is a wish with a question mark. */
const ASKS_FOR_IT = `^(?:so |and |please |well |, )*(?:could|can|may) (?:i|we) (?:please )?(?:<adv*>)(?:get|have|be (?:given|paid|put|moved|bumped)|earn|move|go)|^(?:so |and |please |well |, )*(?:(?:could|can|would|will) you|(?:could|can|may|shall) we) (?:please )?(?:<adv*>)(?:put|move|bump|raise|increase|bring|double|up|push) (?:me |my )(?:<..2>)(?:forward|up|in|to|on|pay|salary|wage|wages|rate|grade|band|bonus|hours)`
const ASKED = pattern(ASKS_FOR_IT)

const FRAMES = pattern(
  `^(?:honestly |simply |look |well )?it is (?:<adv*>)about (?:the |my )?(?:money|pay|salary|wages|rate)`,
  `(?:it|that) is (?:<adv*>)simple`,
  `(?:the |at )?(?:same|market) (?:rate|pay|salary|level|wage)`,
  `(?:i|we) (?:<adv*>)(?:want|need|would (?:<adv*>)(?:like|love|settle|be happy|prefer|appreciate)|am (?:<adv*>)(?:after|asking|here|looking|hoping|due|aiming|in it|worth)|deserve|hope|ask|expect|have come|came|wish|should|must|think|could|can|just|only|have|will|am)`,
  `(?:this|the|my|whole|for me) (?:<..2>)(?:conversation|talk|meeting|thing|it|this|point) (?:is|'s) (?:<adv*>)about`,
  `(?:give|get|put|pay|make|move|bump|promote|call) me`,
  ASKS_FOR_IT,
  `it is (?:<adv*>)(?:high |about )?time`,
  `(?:only|one|main) (?:thing|reason|point|item|wish|goal|aim)`,
  `all (?:that )?(?:interests|matters|counts)`,
  `(?:that is (?:all|it|what|enough|my (?:number|price|figure|target|goal|aim|minimum|ask|wish))|all(?= i|$)|what|outcome|goal|please|my (?:ask|goal|wish|aim))`,
  `(?:would|will|does|do) (?:be|do|suit|make)`,
)

/** Without a verb of its own the whole text is what is wanted. */
const FINITE_PAST = pattern(
  `(?:gets|earns|goes|makes|was|were|did|had|got|came|went|(?<!^)(?<!(?:get|getting|be|being|more|better|properly|fairly|decently|well|and) )paid|said|has|is|are|does)`,
)

/** `Honestly?`, `what I want?`: a question of so few words and its mark only leads in. */
const LEAD_IN = 5

/** One unknown word may stand by, a place or a name, where the text says that nothing else is wanted. */
const SPARE = 1
const NOTHING_ELSE = pattern(
  `(?:all|one thing|only thing|that is (?:all|it|what|enough)|nothing else|full stop|simple as that|period)`,
)

/** The whole wish is pay, grade, bonus or title: nothing else is said in the text. */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  const plains = plainsOf(reading)
  const all = plains.map(({ text }) => text).join(' ')
  if (/^(?:[£$€] ?){2,}[.!]?$/.test(all.trim())) return { quote: reading.text.trim() }
  const demanded = demandsPay(plains)
  if (demanded) return cueOf(reading, demanded)
  const money = findIn(plains, IS_MONEY)
  if (
    !money ||
    plains.some(
      ({ text, asks, words }) => (asks && words.length > LEAD_IN && !ASKED.test(text)) || NO_WISH.test(text),
    )
  )
    return null
  const framed = plains.some(({ text }) => FRAMES.test(text))
  const bare = plains.map(withoutAsides)
  if (!framed && bare.some(({ text }) => FINITE_PAST.test(text))) return null
  const beside = wordsBeside(bare, MONEY_WORDS).length - wordsOfTitle(all)
  const spare = framed && NOTHING_ELSE.test(all) ? SPARE : 0
  return beside > spare ? null : cueOf(reading, money)
}

/** In `called team leader`, the words of the title say no more than that. */
function wordsOfTitle(text: string): number {
  const match = TITLE.exec(text)
  return match ? wordsBeside([{ text: match[0], words: [], asks: false }], MONEY_WORDS).length : 0
}

const TITLE = pattern(`(?:called|named|title|titled|title of) (?:of )?(?:a |an |the )?[^ ,.]+(?: [^ ,.]+)?`)

export const examples: Examples = {
  fires: [
    'I want a raise.',
    'ten percent more please',
    'All I want is a higher grade.',
    'A bonus, nothing else.',
    'I would like to be called senior consultant.',
    'To earn 40k by next year.',
    'Two euros an hour more and I am happy.',
  ],
  silent: [
    'I want a raise because I now lead the night team.',
    'The raise came through, thank you.',
    "It's not about the money for me.",
    'I want to teach grade 7.',
    'The course costs 600 euros.',
    'I would like to train new drivers, with the rate that goes with it.',
    'I want to set the budget for the canteen.',
  ],
}
