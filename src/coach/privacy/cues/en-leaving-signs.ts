import { type CueRule, gap, rule, weakRule } from '../cue-rule.ts'
import { OTHERS } from './en-words.ts'

/** Whoever handles the papers of somebody else speaks of them all day. */
const FOR_OTHERS = `${OTHERS}|colleague|colleagues|employee|employees|staff|member|members|policy|procedure|process`
/** Words between `I` and what one does, that bring nobody else in. */
const PLANS =
  '(?:(?:want|plan|planning|intend|hope|hoping|going|will|would|like|may|might|can|could|am|am thinking|thinking|think|about|of|to|be|early|soon|probably|also|considering|decided|ready|when|should) ){0,6}'

/** Ways to say in English that one leaves by what comes with it: notice, redundancy, a pension. */
export const ENGLISH_LEAVING_SIGNS: readonly CueRule[] = [
  rule(
    'leaving',
    '(?:work|working|worked|serve|serving|served|hand|handing|handed|give|giving|gave|on|into|of|in) (?:in |out )?my notice(?! (?:board|boards))',
    'my notice (?:to|on) the',
  ),
  rule(
    'leaving',
    `(?:i|i'm|i'd|i'll|my|me) ${gap(6)}voluntary redundancy|voluntary redundancy ${gap(5)}(?:i|i'd|me|my)`,
    `${FOR_OTHERS}|i run|i handle|i manage|we run`,
  ),
  rule('leaving', "my (?:own )?redundancy|(?:i'm|im|i am|i was|i'll be|i will be) (?:being )?made redundant"),
  rule(
    'leaving',
    `(?:i|i'm|im|i'd|i'll) ${PLANS}(?:retire|retiring)(?! (?:the|this|that|these|those|our|old|a|an|it|them|my))`,
    FOR_OTHERS,
  ),
  rule(
    'leaving',
    'my (?:early |own |planned )?retirement(?! (?:home|homes|community|products?|clients?))|(?:take|taking|took|about|consider|considering|want) early retirement',
    FOR_OTHERS,
  ),
  weakRule(
    'leaving',
    '(?:look|looking|looked|search|searching) around for (?:something|anything) else(?! (?:for|to|in the))',
    `${OTHERS}|lunch|dinner|gift|supplier|venue`,
  ),
  weakRule(
    'leaving',
    "(?:i|i'm|i'll|i'd) (?:\\S+ ){0,4}(?:look|find|search) (?:for )?something else(?= [.,!)]|\\n|$)",
    OTHERS,
  ),
]
