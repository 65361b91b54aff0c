import { pattern } from '../../../grammar/en/pattern.ts'
import { findIn, type Hit, type Plain } from '../../../grammar/en/plain.ts'

/** Pay as a demand beside a threat or a comparison: it is all that is asked for. */
const DEMANDS_PAY = pattern(
  `^(?:so |please )?(?:can|could) (?:we|you) (?:please )?do (?:something|anything) about my (?:pay|salary|wages?|rate|band|grade)(?= [.!?]|$)`,
  `^(?:another|an extra|one more) (?:£ ?|€ ?|\\$ ?)?(?:\\d+ )?(?:pounds?|quid|euros?|dollars?|grand|percent|\\d+) (?:<..3>)would (?:<adv*>)(?:do (?:it|nicely|fine)|be (?:enough|fine|fair)|make me happy)(?= [.!]|$)`,
  `^(?:so |just |please )?match (?:the |that |their )?(?:<..1>)(?:£ ?|€ ?|\\$ ?)?\\d+[^ ]*(?: [^ ,]+){0,6} or (?:i|we|you)`,
  `(?:got|have|giving you) (?:till|until) (?:<..3>)to (?:put|get|bring|move) (?:my|the|our) (?:pay|salary|wages?|rate|grade|band|bonus) (?:up|sorted|right|raised|on)`,
  `pay me what (?!i )(?:[^ ]+ ){1,2}(?:gets?|earns?|makes?|is on|'s on)(?= [.!,]|$)`,
  `^(?:all )?i (?:<adv*>)(?:want|would like) what (?!i )(?:[^ ]+ ){1,3}(?:gets?|earns?|makes?|is on|'s on)(?: (?:per|an|a) (?:hour|month|year|shift))?(?= [.!]|$)`,
  `^(?:so |just |please )?(?:put|stick|add|bung) (?:an extra|another|a|one|two|\\d+) (?:<..1>)(?:pounds?|quid|euros?|dollars?|bucks|percent) (?:[^ ,]+ ){0,3}?(?:on|to) (?:it|top|my (?:pay|rate|wage|salary))(?= [.!]|$)`,
  `^(?:could|can|may) i (?:please )?(?:get|have|be on|be paid) what (?:[^ ]+ ){1,4}(?:gets?|earns?|makes?|are on|is on)(?= [.!?]|$)`,
  `^is (?:it not|not it) (?:<adv*>)(?:about )?time for (?:a|my) (?:<..1>)(?:raise|rise|bonus|increment|pay rise)(?= [.!?]|$)`,
  `(?:pay |salary )?(?:band|scale|range|grade) (?:[^ ,;]+ ){1,6}\\d+[^;]*(?:;|,|and) (?:<..6>)(?:would like|want) (?:£ ?|€ ?|\\$ ?)?\\d+[^ ]*(?= [.!]|$)`,
  `^(?:(?:so|either|just|now|well|i have|right|look|listen|you) ){0,3}(?:<..9>(?:so|,|and|then) )?(?:<adv*>)(?:you )?(?:<adv*>)(?:pay me|match (?:the|it|their|that|what|my)|double|raise|sort (?:out )?my|fix my|put up|put my|up my|give me (?:the|a|my|more|what|that)|(?:stick|chuck|bung|add|put|slap) (?:another|an extra|a|\\d+[^ ]*|some|at least)) ?(?:<..6>)(?:pay|paid|money|salary|wages?|raise|rise|rate|bonus|pays|properly|fairly|more|grade|band|offer|worth)(?= )(?: out| up)? ?(?:<..7>),? ?or (?:else|i|we|you|find|lose|it|run|do|my)(?= |$)`,
)
/** A question that asks for nothing but pay. */
const ASKS_PAY = pattern(`^(?:so |please )?(?:could|can|may) (?:i|we|you)`, `^is (?:it not|not it)`)
const PAID_MORE = pattern(
  `(?:earns?|makes?|is paid|gets paid|are paid|gets?|got|is on|are on|has had|had|was given|'s on|has|on|\\d+k?|grand|quid|raise|bonus|pay rise) (?:<..6>)(?:more|\\d+[^ ]*|grand|thousand|raise|rise|bonus|band [^ ]+|grade [^ ]+|increment|increase|uplift|twice|double|extra|allowance|time and a (?:half|third))`,
  `(?:earns?|makes?|is paid|gets?) more(?= [.!,;]|$| and | than | so )`,
  `(?:i|we) (?:am|are|get|earn|make) (?:<adv*>)(?:paid |on )?(?:less|half|nothing like|a lot less|far less) (?:<..1>)(?:than|what) [^ ]+`,
  `(?:what|how much) (?!(?:i|we|you) )(?:[^ ]+ ){1,3}(?:earns?|makes?|gets?|is on|are on|is paid|are paid|'s on|pays?)`,
)
const WANTS_IT_TOO = pattern(
  `(?<!not )(?:i|we) (?:<adv*>)(?:want|would like|demand|should get|need) (?:<..2>)(?:the same(?: (?:wage|wages|salary|pay|rate|money|grade|band|raise|rise|bonus)(?: as (?:him|her|them|[^ ]+))?)?|a (?:pay )?(?:raise|rise|bonus|payrise)|that|one|it|mine|as much|equal|no less|(?:£ ?|€ ?|\\$ ?)?\\d+[^ ]*)(?: too| as well| now| money| pay| deal| rate| for me| from now on| then)?(?= [.!,:]|$)`,
)

/**
 * Where pay is demanded beside a threat or a comparison: `Hugh earns more than I do and I want the same`, `match the
 * money or I'm gone`; null where it is not.
 */
export const demandsPay = (plains: readonly Plain[]): Hit | null =>
  findIn(
    plains.filter(({ asks, text }) => !asks || ASKS_PAY.test(text)),
    DEMANDS_PAY,
  ) ?? (plains.some(({ text }) => PAID_MORE.test(text)) ? findIn(plains, WANTS_IT_TOO) : null)
