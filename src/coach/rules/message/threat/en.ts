import { ownStatements } from '../../../grammar/en/own-words.ts'
import { pattern } from '../../../grammar/en/pattern.ts'
import { cueOf, findIn, type Hit, type Plain, plainsOf } from '../../../grammar/en/plain.ts'
import { toldOnce } from '../../../grammar/en/told-once.ts'
import type { Reading } from '../../../grammar/reading.ts'
import type { Cue, Examples } from '../../rule.ts'
import { byWords } from './en-by-words.ts'
import { ESCALATES, GOES, HARSH_CONSEQUENCES, WARNS, WITHHOLDS } from './en-consequences.ts'
import { demandOf } from './en-demand.ts'
import { CONDITION_FORMS, CONSEQUENCE_FORMS, RELUCTANT_FORMS, WARNING_FORMS } from './en-forms.ts'

const WARNING = pattern(...WARNS, ...WARNING_FORMS)
const CONSEQUENCE = pattern(...GOES, ...ESCALATES, ...WITHHOLDS, ...CONSEQUENCE_FORMS)

/** The condition: something stays undone, is refused or goes on. */
const CONDITION = pattern(
  ...CONDITION_FORMS,
  `if <..8>(?:not|never|no|nothing|nobody|none|without)`,
  `if (?:this|it|that|things|the [^ ]+|you|they|he|she|we|i|my [^ ]+|nothing|your [^ ]+) <..4>(?:<v:go|carry> on|<v:continue|keep|stay|remain|refuse|drag|insist|block>|<v:say> no|<v:turn> <..4>down|<v:fall> through|<v:go> (?:to (?:someone|[^ ]+) else|wrong|ahead|against)|turned down|passed over|refused|rejected|overlooked|ignored|fobbed off|told no|<v:pass> me over|<v:mess|muck> me|a no|<v:get> (?:it|the (?:job|post|role)) (?:instead|over me|ahead))`,
  `if <..6>(?:again|one more time|once more|anyone but me|anyone else|someone else|instead of me)`,
  `unless(?! (?:i hear (?:otherwise|from you)|otherwise|told|you tell|you hear|it is (?:raining|urgent)))`,
  `until (?:you|i|my|the|this|someone|they|we|that|there|it)`,
  `(?:^|[,;:.–—-] ?)?(?:or|or else|either)`,
  `^you keep (?:<adv*>)[a-z]+ing <..6>(?:,|and)`,
  `(?<!hear |told |agreed |know |say |thought )otherwise`,
  `one more`,
  `(?:the )?(?:next time|moment|day|minute|second) (?:you|they|he|she|i|someone|somebody|the)`,
  `^(?:so )?(?:no|not(?! that)) <..5>(?:[,?–—:-]|and you|and i|then)`,
  `^<..2>without <..9>(?:,|i|we|you)`,
  `if (?:<..5>)(?:starts?|begins?|dares?|tries) (?:<..1>)(?:telling|to tell|shouting|bossing|lecturing|interfering|meddling|messing|picking|on me|on us)`,
  `after (?:that|this|then)`,
  `^<..3>another <..4>(?:and|,)`,
  `^<..2>(?:keep|carry|go|say|refuse|do|give|promote|push|block|ignore|put|send|move|pass|turn|cut|try|touch|deny|reject|treat|make) <..7>(?:,? ?and)`,
  `(?:refuse|say no|turn me down|reject it|block (?:it|this)|deny me) <..3>(?:and|,)`,
  `^(?:then|otherwise|or else|or|if not)`,
  `as soon as you`,
  `^<..2>(?:touch|cancel|refuse|cut|change|move|swap|deny|block|drop|delay|ignore|skip|stop|reject) (?:my|me|our|us|it|this|that) <..6>(?:,|and|again)`,
)

/** `I'd hate to …, but I will`: the first half alone would be a denial. */
const RELUCTANT = pattern(...RELUCTANT_FORMS)

/** Any condition will do beside what nobody says in kindness. */
const ANY_CONDITION = pattern(
  `if(?! (?:(?:i|we) (?:<adv*>)(?:get|am offered|win|pass|land|find|start|decide|got|take)|they offer|he offers|the (?:job|offer|course)) )`,
  `(?:when you|as soon as you|the day|next time|another|one more|without|unless|until|or|otherwise|after (?:that|this))`,
)

const HARSH = pattern(...HARSH_CONSEQUENCES)

/** `Give me the post or …`: a demand, and what follows when it is not met. */
const ULTIMATUM = pattern(
  `(?:^|(?:,|;|:|–|—) (?:so )?)(?:(?:so|just|please|now|well|right|look|listen|,) ){0,2}(?:<adv*>)(?:give|promote|sort|fix|pay|match|change|raise|approve|treat|stop|start|make|hire|move|put|say yes|get|back|do|sign|show|let|find me|offer|grant|keep your|honou?r|double|cut|drop|take|respect|restore|return|reinstate|cancel|listen|answer|increase|lower|halve|scrap|reverse|withdraw|apologi[sz]e)(?! (?:me a (?:call|ring)|in touch)) <..9>,? ?or (?:else|lose|find|drive|run|do|clean|open|cover|cook|teach|count (?:me|us) out|forget|say goodbye|kiss|wave|watch|expect|you (?:will|can|are)|(?:i|we) (?:go|walk|quit|leave|stop|start|take|report|call|sue|strike|resign|sign(?! (?:it |off |for ))|accept|say yes to)|(?:the|this) (?:whole |entire |rest of the )?(?:night |day |late )?(?:crew|team|shift|ward|kitchen|lot|staff|floor|office|department|band|class) (?:<adv*>)(?:walks?|calls?|strikes?|quits?|goes|downs?|leaves?|stops?|is (?:out|off|gone|walking))|(?:i|we) (?:will|am|are) (?:<adv*>)(?!(?:come|drop|pop|do|call you|ring you|send|order|ask|bring|help|find|book|use|try|see|meet|print|write|put|leave (?:it|them)|make|check|remind|happy|free|fine|glad|around|late|on|in|at|there|here|back) )[^ ]+)`,
  `(?:either )?(?:he|she|they|[a-z]+) (?:goes|leaves|go|is gone|is out) or (?:i|we) (?:do|go|am|will|leave)`,
  `(?:it is |it is either )?(?:him|her|them) or me`,
)

/** A condition that is courtesy, or that is about the weather of the day. */
const COURTESY = pattern(
  `surprised if (?:the|a|there|it) (?:<..2>)(?:alarm|phone|door|lights?|bell|kids|dog|plan|delivery|van|lift|power|water|colou?r|train|bus|screen|doorbell|system|radio)`,
  `to (?:hr|the union|head office|the office) (?:for|with|to (?:get|fetch|pick up|hand in)) (?:the|a|my) (?:<..1>)(?:form|forms|badge|letter|papers?|key|keys|card|contract|timesheet|leaflet)`,
  `if (?:you|nobody|no ?body|that|it|anyone) (?:do|does|would|is|are|will) not (?:mind|bother|a problem|needed?|want me|okay)`,
  `if (?:you|nobody|anyone) (?:do not |does not )?needs? me`,
  `if (?:nobody|there is nothing|nothing) (?:else|comes up|crops up|urgent|is on)`,
  `if (?:you|we|i|he|she) (?:can|could) not (?:make|come(?! to (?:an |any |some )?(?:agreement|terms|deal))|be|find|do (?:monday|tuesday|wednesday|thursday|friday))`,
  `would (?:<adv*>)(?:love|like|hate|prefer) it if (?:i|we)`,
  `so (?:that )?i can (?:look|plan|decide|arrange)`,
  `if i am not (?:mistaken|wrong|there|in|needed|back)`,
  `if i (?:do|can) not (?:see|hear|reach|get hold of|catch|find) (?:you|from you|her|him|a space|parking)`,
  `(?:if|unless|when|or) (?:<..1>)(?:bus|train|tram|taxi|rain|rains|raining|weather|lift|parking|forecast|traffic|boat|ferry)`,
  `whether <..6>or`,
  `(?:leave|quit|leaving|quitting) (?:the )?(?:union|group|chat|committee|club|choir)|next time (?:the|a|our|that|this) [^ ]+ (?:<v:smoke|jam|leak|crash|freeze|beep|fail|stop|overheat|stall|break|trip>)|take (?:my|our) (?:lunch|coat|bag|dog|bike|phone|umbrella|laptop|coffee|tea|car|badge|keys?) with`,
  `(?:if|when|unless|until) (?:the|a|an|our|my|that|any|your) (?:<..1>)(?:patients?|pupils?|residents?|clients?|customers?|visitors?|guests?|passengers?|child|children|kids?|dogs?|horses?|strike|grant|permit|lease|paint|results?|inspection|doctor|vet)(?= |$)(?!.* (?:quit|quitting|leave|leaving|resign|resigning|walk|done|off|out|gone|notice|elsewhere|union|hr|lawyer)(?: |$))`,
  `(?:if|unless) (?:nobody|no one|anyone|anybody|you|none of you) (?:<adv*>)(?:objects?|disagrees?|minds|signs for)`,
  `(?:protocol|procedure|the rules say|our policy|house rules|for safety)`,
  `without (?:a|an|the|my) (?:<..1>)(?:helmet|mask|harness|permit|ladder|torch|map|key|licen[cs]e|vest|badge|coat|code|password|signature|forecast)`,
  `^(?:shall|should) (?:i|we)`,
  `(?:if|when|unless|once) (?:there (?:is|are|was|were) (?:<adv*>)(?:no|not any) (?:<..1>)(?:questions?|objections?|comments?|remarks|volunteers|news|reply|replies|bookings?|guests|customers|patients|seats|trains?|signal|other business)|(?:the|a|another|our|one|no) (?:<..1>)(?:suppliers?|contractors?|wholesalers?|landlords?|vendors?|alarm|pump|machine|printer|server|system|oven|boiler|engine|van|lorry|crane|fridge|freezer|delivery|storm|temperature|screen|line|till|network|wifi|app)(?= |$))|should the (?:alarm|pump|power|machine|printer|server|system|oven|boiler|van|weather|network)`,
)

/** The question or the demand before it is the condition: `No training? Then I'm gone.` */
const STARTS_AS_RESULT = pattern(
  `^(?:then|otherwise|or else|or|else|in that case|if not|after (?:that|this)|from then on)`,
)
const NO_MORE = pattern(
  `^(?:(?:fine|okay|right|well|then|so|,) ){0,3}no (?:more )?(?!(?:problem|worries|need|matter|rush|hurry|idea|doubt|bother)(?: |$))[^ ]+`,
)
const ONE_OFF = pattern(`^(?:(?:so|still|again) )?(?:no|not|another|nothing|one more) <..6>[?!.]`)

/**
 * Pressure by leaving, going over somebody's head or doing less, tied to the other's yes. Not where somebody else
 * threatens, where it is denied, or asked; not an open word about an offer: that has no condition beside it.
 */
export const cue = toldOnce(look)

function look(reading: Reading): Cue | null {
  const own = ownStatements(reading)
  const hit =
    findIn(own, WARNING) ??
    findIn(
      plainsOf(reading).filter(({ asks }) => !asks),
      RELUCTANT,
    ) ??
    own.reduce<Hit | null>((found, plain) => found ?? tied(plain), null) ??
    afterDemand(reading)
  if (!hit) return null
  const demand = demandOf(reading.text, hit)
  return demand ? { ...cueOf(reading, demand.hit), suggestion: demand.suggestion } : cueOf(reading, hit)
}

function tied(plain: Plain): Hit | null {
  if (COURTESY.test(plain.text)) return null
  const ultimatum = findIn([plain], ULTIMATUM)
  if (ultimatum) return ultimatum
  const follows = CONDITION.test(plain.text) ? (findIn([plain], CONSEQUENCE) ?? byWords(plain)) : null
  return follows ?? (ANY_CONDITION.test(plain.text) ? findIn([plain], HARSH) : null)
}

function afterDemand(reading: Reading): Hit | null {
  const own = ownStatements(reading)
  const first = reading.sentences[0]
  if (!first) return null
  const demanded = ONE_OFF.test(first.flat)
  const refused = demanded && first.asks ? findIn(own.slice(0, 1), NO_MORE) : null
  if (refused) return refused
  return findIn(
    own.filter((plain, at) => STARTS_AS_RESULT.test(plain.text) || (demanded && at === 1)),
    CONSEQUENCE,
  )
}

export const examples: Examples = {
  fires: [
    "If I don't get the night allowance back I'm off to the other hospital.",
    'Sort my contract out or I go to the union',
    "Unless the rota changes I'll be handing in my notice.",
    'no allotment, no more cover from me',
    "You'll regret giving it to him.",
    'If this keeps up you can find someone else to open the shop.',
    'Another winter without a proper coat? Then I quit.',
    "Say no again and I'm taking it over your head.",
  ],
  silent: [
    "If the course is full I'll try again in March.",
    'I have an offer from the clinic in town and would like to hear what is possible here first.',
    "If you don't mind I'll leave at four on Friday.",
    "Unless I hear otherwise I'll order the gloves.",
    "My colleague says he'll quit if nothing changes.",
    "I'm not threatening to leave, I'd like to know where I stand.",
    'Either Tuesday or Thursday suits me.',
    "I'm leaving the early shift to the new people on Monday.",
  ],
}
