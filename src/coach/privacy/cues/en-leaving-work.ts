import { type CueRule, rule, weakRule } from '../cue-rule.ts'
import { OTHERS, SENTENCE_END } from './en-words.ts'

/** Where ordinary work is done; one also walks out of it at the end of a shift. */
const PLACE =
  '(?:ward|unit|team|department|(?:building )?site|school|shop|store|office|kitchen|practice|clinic|surgery|hospital|station|depot|warehouse|factory|plant|nursery|care home|salon|restaurant|hotel|library|lab|branch|crew|place|service|force)'
/** Of these nobody is done for the day: a kitchen or a site may just be finished. */
const TIRING = '(?:place|hospital|ward|team|department|unit|school|workplace|profession|trade|line of work)'
const TRADE =
  '(?:nursing|teaching|policing|caring|care work|social work|childcare|catering|hospitality|construction|retail|cleaning|healthcare|education|(?:the )?(?:police(?: force)?|army|care sector|building trade|profession|trade))'
const PROFESSION =
  '(?:\\S+ )?(?:nurse|midwife|carer|care worker|social worker|teacher|teaching assistant|doctor|paramedic|police officer|officer|cook|chef|waiter|builder|electrician|plumber|mechanic|driver|cleaner|cashier|shop assistant|receptionist|engineer|accountant|hairdresser)'
/** Words between `I` and what one does, that bring nobody else in. */
const PLAN =
  '(?:want|wanted|plan|planning|intend|hope|hoping|going|will|would|like|may|might|could|should|am|thinking|think|about|of|to|be|soon|probably|definitely|really|also|still|considering|consider|decided|ready)'
/** The plan is there, or is in the verb: `I leave the ward` alone is the end of a shift. */
const PLANNED = `(?:(?:i|i'd|i'll) (?:${PLAN} ){1,6}|(?:i'm|im|i am) (?:${PLAN} ){0,6})`
/** The end of the clause, or words for good. */
const FOR_GOOD = `(?:${SENTENCE_END}|(?= (?:for good|altogether|or not|or stay|because|next (?:year|month|spring|summer|autumn|winter)|this (?:year|spring|summer|autumn|winter)|within a year|in the (?:spring|summer|autumn|winter|new year))))`
/** One comes back tomorrow. */
const TODAY = `${OTHERS}|at (?:[0-9]\\S*|one|two|three|four|five|six|seven|eight|nine|ten|noon|night)|early|on time|shift|handover|break|lunch|today|tonight|tidy|clean`

/** Ways to say in English that one leaves a ward, a shop or a trade, as people name where they work. */
export const ENGLISH_LEAVING_WORK: readonly CueRule[] = [
  rule(
    'leaving',
    `(?:talk|talking|think|thinking|thought|thoughts|ask|asking|plans?) (?:about|of) (?:me |my )?leaving(?: (?:the|this|my|our) ${PLACE})?${FOR_GOOD}`,
    TODAY,
  ),
  weakRule(
    'leaving',
    `(?:leaving|leave) (?:the|this|my|our) (?:${PLACE}|${TIRING})${SENTENCE_END}`,
    `${TODAY}|before|when|after|as i|without|don't|do not`,
  ),
  rule(
    'leaving',
    'my last (?:working )?day (?:here |at work )?(?:is|will be|would be)',
    `${OTHERS}|this week|before|holiday|leave|course|training|project|shift|nights?|placement`,
  ),
  weakRule(
    'leaving',
    `${PLANNED}(?:leave|leaving|quit|quitting|get out of|getting out of) (?:the|this|my|our) ${PLACE}${FOR_GOOD}`,
    TODAY,
  ),
  weakRule('leaving', `whether to (?:leave|quit) (?:the|this|my|our) ${PLACE}${FOR_GOOD}`, TODAY),
  weakRule(
    'leaving',
    `(?:whether|know if) (?:i|i'll) (?:want to |should |will |can )?(?:stay|remain) (?:(?:on|at|in|with) (?:the|this|my|our) ${PLACE}|in ${TRADE})${FOR_GOOD}`,
    TODAY,
  ),
  weakRule(
    'leaving',
    `(?:i'm|im|i am|i'll be|i will be) (?:\\S+ )?off to (?:a |an )?(?:another|different|new|bigger|smaller) (?:hospital|school|ward|team|department|company|firm|employer|practice|clinic|care home|shop|restaurant|hotel|council|force|nursery)`,
    `${TODAY}|meeting|visit|training|course|deliver|delivery|collect|for a (?:day|week)|on (?:monday|tuesday|wednesday|thursday|friday)`,
  ),
  weakRule(
    'leaving',
    `(?:enough of|fed up with|done with|finished with|tired of|sick of|had it with|through with) (?:this|my) ${TIRING}${FOR_GOOD}`,
    TODAY,
  ),
  weakRule(
    'leaving',
    `(?:i'm|im|i am|i've|i have) (?:\\S+ )?(?:enough of|fed up with|done with|tired of|sick of|had it with|through with) ${TRADE}${FOR_GOOD}`,
    TODAY,
  ),
  rule(
    'leaving',
    `${PLANNED}(?:leave|leaving|quit|quitting|stop|stopping|give up|giving up|get out of|getting out of) ${TRADE}${FOR_GOOD}`,
    TODAY,
  ),
  rule(
    'leaving',
    `${PLANNED}(?:stop|stopping|quit|quitting|give up|giving up) (?:being|working as|work as) an? ${PROFESSION}${FOR_GOOD}`,
    OTHERS,
  ),
  rule(
    'leaving',
    `i (?:no longer|do not|don't|dont) (?:\\S+ )?(?:want|wish) to (?:be|work as) an? ${PROFESSION}(?: any ?more)?${FOR_GOOD}`,
    OTHERS,
  ),
]
