import { type CueRule, gap, rule, weakRule } from '../cue-rule.ts'
import {
  ORG,
  ELSEWHERE_ORG,
  FIELD,
  OWN_ORG,
  INSIDE,
  OTHERS,
  NOT_FOR_GOOD,
  SENTENCE_END,
  WISH,
} from './en-words.ts'

/** Ways to say in English that one leaves, or looks about for it. */
export const ENGLISH_LEAVING: readonly CueRule[] = [
  rule(
    'leaving',
    `(?:leave|leaving|left|quit|quitting) ${OWN_ORG}`,
    `${OTHERS}|leave here at|leave the shop|left (?:the|my) shop|leave the school at|leave the place`,
  ),
  rule('leaving', `(?:leave|leaving|quit|quitting|get out of) (?:the )?${FIELD}`, OTHERS),
  rule(
    'leaving',
    `i ${gap(2)}${WISH} (?:\\S+ ){0,2}(?:leave|quit|resign)`,
    `${NOT_FOR_GOOD}|(?:leave|quit) (?:the|a|an|it|you|some|this|that|more|room|space|my|smoking|to)(?! (?:${ORG}))|annual|parental|maternity|leave request|${OTHERS}`,
  ),
  rule(
    'leaving',
    `(?:i'm|im|i am|i will be|i'll be) (?:probably |definitely |really |thinking of |thinking about |considering )*(?:leaving|quitting|resigning)`,
    `${NOT_FOR_GOOD}|leaving (?:at|early|it|(?:the|my) (?!${ORG})\\S+|a|for (?:the|a) (?:day|meeting|conference))|quitting (?:the|smoking)`,
  ),
  rule(
    'leaving',
    '(?:when|once|after|if) i (?:leave|quit|resign|am gone|have left|have gone)',
    `${NOT_FOR_GOOD}|leave (?:a|the|it|my|at|for)`,
  ),
  rule('leaving', "(?:when|once|after) (?:i'm|im) gone", 'on holiday|for a week|away'),
  rule(
    'leaving',
    `(?:my (?:resignation|resignation letter|notice period|departure|exit|last day here|successor))`,
  ),
  rule(
    'leaving',
    `i ${gap(2)}(?:resign|resigned|quit)`,
    `resigned to|quit (?:the|smoking|a|it|app)|director|collea`,
  ),
  rule('leaving', `quit (?:my|this) job|quitting my job|(?:give|giving) up (?:my|this) job`),
  rule(
    'leaving',
    '(?:hand|handed|handing|give|gave|giving|put|putting) in (?:my )?(?:notice|resignation)|(?:give|gave|giving) (?:my|them|him|her) (?:my )?notice',
  ),
  rule(
    'leaving',
    `(?:another|new|different) (?:job|employer)`,
    `${INSIDE}|supplier|new job (?:title|rotation|description)|job aid|since my new job|job descriptions?|candidate`,
  ),
  weakRule(
    'leaving',
    `i ${gap(6)}(?:another|different|new) ${ELSEWHERE_ORG}`,
    `visited|visit|to see|how|why|what|asked|spoke|call|called|delivery|guideline|invitation|worked with|work with|working with|together|from|studied|training|course|learn|trained|lost|${OTHERS}|we`,
  ),
  rule(
    'leaving',
    `(?:move|moving|switch|switching|go|going|work|working|transfer) (?:over )?(?:to|for|at) (?:a |an |the )?(?:another|different|new|other|competing|bigger|smaller) ${ELSEWHERE_ORG}`,
    `we|${OTHERS}`,
  ),
  rule(
    'leaving',
    `(?:work|working|move|moving|go|going|over) (?:to|for|at) (?:a|the) (?:competitor|competition)`,
    OTHERS,
  ),
  rule('leaving', `(?:change|changing|switch|switching|swap) (?:employers?|jobs|companies|careers)`),
  rule(
    'leaving',
    '(?:look|looking|looked|search|searching) (?:around )?(?:elsewhere|outside(?: of)? (?:this|the|my|our)|for (?:other|outside) (?:jobs|work|opportunities))',
    'outside the (?:box|window|ward|class|classroom|building)|data|figures',
  ),
  rule(
    'leaving',
    `(?:job|jobs|work|working|role|career|future|opportunities|opportunity|somewhere) (?:\\S+ ){0,2}(?:elsewhere|somewhere else|outside (?:this|the|my|our) (?:company|organisation|organization|hospital|school|firm|trust|employer))`,
  ),
  rule(
    'leaving',
    `(?:i|i'm|i'd|my) ${gap(6)}(?:considering|about|of|is|plan|idea|to) (?:to )?(?:leave|leaving|quit|quitting)(?= [.,!)]|\\n|$| (?:within|in|by|next|this|after|before|soon))`,
    `${NOT_FOR_GOOD}|${OTHERS}`,
  ),
  weakRule(
    'leaving',
    `(?:i|i'll|i'd|i'm) ${gap(4)}(?:somewhere else|elsewhere)`,
    'look it up|found|stored|ward|desk|meet',
  ),
  rule(
    'leaving',
    `(?:whether|if|not|doubt|unsure) ${gap(6)}(?:stay|remain) (?:here|(?:at|with|in) (?:this|my|the) ${ORG})`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:enough of|fed up with|done with|tired of) (?:this|my) (?:employer|company|job|organisation|organization|firm)`,
  ),
  rule('leaving', "(?:i'm|i am|im) done here"),
  rule('leaving', `get out of (?:this|the|my) (?:company|organisation|organization|job|firm|place)`),
  rule(
    'leaving',
    `(?:work|working|job|career|future|go|going) ${gap(3)}(?:for|at|to) (?:a |an )?(?:different|another|new|smaller|bigger) (?:\\S+ )?${ELSEWHERE_ORG}`,
    `visit|trip|course|training|we|${OTHERS}`,
  ),
  rule('leaving', "(?:i'm|i am|im) (?:quietly |actively |also |now )?looking around(?= [.,!)]|\\n|$)"),
  rule(
    'leaving',
    `(?:not|don't|dont|won't|never) ${gap(3)}(?:renew|extend) (?:my|the|this) contract`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:not|don't|dont|won't|never|no longer) ${gap(3)}(?:work|working|stay|growing old|grow old|be) here(?! (?:nights|on|in|at))`,
    OTHERS,
  ),
  rule(
    'leaving',
    `(?:look|looking|search|searching|exploring|explore|browse|browsing|scanning|watching) ${gap(2)}(?:jobs|vacancies|job ads|job boards|job sites)`,
    `${INSIDE}|our team|for our|with hr|candidates?`,
  ),
  rule(
    'leaving',
    `(?:jobs?|roles?|work) (?:at|in|with) (?:other|another|different) (?:${ELSEWHERE_ORG}|hospitals|schools|companies|firms|employers|organisations)`,
  ),
  rule('leaving', `(?:want|wanted|wants|get|getting|need) out of (?:the )?${FIELD}`),
  rule('leaving', `(?:decided|decision|decide) (?:to go|to move on|to leave)(?= [.,!)]|\\n|$)`),
  rule(
    'leaving',
    `(?:change|changing|switch|switching|love|like|find|want) ${gap(3)}(?:a )?(?:change of )?employers?`,
    'references',
  ),
  rule(
    'leaving',
    `(?:i|i'd|my) ${gap(3)}(?:want|like|love|hope|rather|plan|dream|could) ${gap(8)}(?:at|for|to|with|in) (?:another|a different|a new|an other|some other|the other) ${ELSEWHERE_ORG}`,
    `visit|together|cooperate|course|training|${OTHERS}`,
  ),
  weakRule(
    'leaving',
    `(?:i|my|i'd|i'll) ${gap(8)}(?:to|at|for|with) (?:a |an )?(?:another|different|other|bigger|smaller|larger) ${ELSEWHERE_ORG}`,
    `asked|spoke|call|called|delivery|quote|invitation|we|visit|visited|together|how|from another|shared|share|talk|talked|spoke|learn|learned|training|course|${OTHERS}|work with|worked with|working with`,
  ),
  rule('leaving', '(?:job|work|something) (?:\\S+ )?(?:closer|nearer) to (?:my )?home'),
  rule(
    'leaving',
    "(?:won't|wont|not|no longer) (?:be |want to |wish to )?work(?:ing)? (?:here(?! nights)|for (?:this|them|my))",
  ),
  weakRule(
    'leaving',
    `(?:thinking of|dream of|dreaming of|hope for|want|like|fancy) (?:a |the )?(?:\\S+ )?job (?:at|with|in)`,
    `${INSIDE}|job (?:rotation|shadow)`,
  ),
  weakRule('leaving', `(?:the|a|our) (?:competitor|competition|rival) ${gap(3)}me`, 'customer|client'),
  rule('leaving', '(?:future|career) (?:\\S+ ){0,2}(?:not|elsewhere) (?:with|at|here)'),
  rule(
    'leaving',
    'i leave (?:before|after|in|by|this|next) (?:the )?(?:summer|christmas|spring|autumn|winter|year|easter)',
    'annual|holiday',
  ),
  weakRule('leaving', 'looking for something else(?= [.,!)]|\\n|$)'),
  rule(
    'leaving',
    '(?:jump ship|(?:my|a) way out|exit plan|on my way out|moving on from (?:here|this)|settlement agreement|outplacement)',
  ),
  rule(
    'leaving',
    `(?:dont|don't|do not|won't|wont|not|cannot|can't) ${gap(4)}stay (?:here|(?:with|at|in) (?:this|the|my) ${ORG}|much longer|long)`,
    OTHERS,
  ),
  rule(
    'leaving',
    `i (?:really |just |only |do |also |simply |now |still ){0,2}(?:want|wanted) (?:to get )?out(?: of ${OWN_ORG}|${SENTENCE_END})`,
    'what i (?:\\S+ )?(?:want|wanted)',
  ),
  rule(
    'leaving',
    `(?:(?:i'm|im|i am|i was) (?:probably |definitely |really )?not|i won't be|i wont be|i will not be) (?:really )?staying(?: ${OWN_ORG}| (?:at|with) ${OWN_ORG}| much longer|${SENTENCE_END})`,
    'lunch|dinner|drinks|overnight|tonight|hotel|party|meeting',
  ),
  rule('leaving', `i (?:\\S+ )?threatened to (?:leave|go|walk out)(?: if| unless|${SENTENCE_END})`, OTHERS),
  rule(
    'leaving',
    `my (?:very )?last (?:working )?day (?:here|at ${OWN_ORG}|at work|in (?:this|my) job)`,
    'holiday|leave|course|before|week|year|month',
  ),
]
