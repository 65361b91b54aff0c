import { type CueRule, gap, rule } from '../cue-rule.ts'
import { OTHERS } from './en-words.ts'

/** Ways to say in English that one is or was ill: patients, figures and workshops are not meant. */
export const ENGLISH_ILLNESS: readonly CueRule[] = [
  rule(
    'illness',
    '(?:antidepressants|burn-?out|burn out|burnt out|burned out|burnt-out|burned-out)',
    'prevent|preventing|prevention|workshop|training|course|talk on|policy|lesson|research',
  ),
  rule(
    'illness',
    '(?:my|i have|i had|with) (?:\\S+ )?(?:depression|anxiety|panic attacks?|illness|diagnosis|migraines?|cancer|chronic \\S+|medication|therapist)',
    `${OTHERS}|work with|children|people|colleague|colleagues|residents|round|rounds|workshop`,
  ),
  rule(
    'illness',
    "(?:i'm|i am|i was|i've been|ive been|i have been|i felt|i feel) (?:\\S+ ){0,2}(?:ill|sick|off sick|unwell|depressed|signed off|overworked and ill)",
    'sick of|ill at ease|ill-prepared|ill prepared',
  ),
  rule(
    'illness',
    '(?:called|call|calling|rang|phoned) in sick|signed off (?:with|sick|for stress)|off sick',
    'colleague|colleagues|team',
  ),
  rule('illness', `(?:my|on|took|taken) (?:\\S+ )?(?:sick leave|sickness absence)`, 'team|colleague|ward'),
  rule(
    'illness',
    `(?:i|i'm|my|me) ${gap(4)}(?:occupational health|company doctor)`,
    'colleague|lead|work with',
  ),
  // What is done to oneself: whoever works with patients gives it, and does not have it.
  rule(
    'illness',
    "(?:i'm having|i am having|i have|i'll have|i will have|i start|i'm starting|i am starting|my) (?:\\S+ )?(?:surgery|chemo|chemotherapy|radiotherapy)",
    `${OTHERS}|patient|patients|clinic|list|ward|rota|round|training`,
  ),
]

/** Ways to say in English below what one will not go. */
export const ENGLISH_BOTTOM_LINE: readonly CueRule[] = [
  rule(
    'bottom-line',
    'my (?:absolute |own )?(?:bottom line|minimum|limit|walk-?away point|reservation price|floor)',
    'speed|weight',
  ),
  rule(
    'bottom-line',
    "(?:i|i'd|i'll|i won't|won't|wont) (?:\\S+ ){0,3}(?:agree to less than|go below|settle for less|accept less|take less|go lower|go under)",
    'stock|temperature|must',
  ),
  rule(
    'bottom-line',
    "(?:i'll|i will|i'd|i would|i) (?:\\S+ ){0,2}walk away (?:if|unless|from (?:the|this|any) (?:deal|offer|talks?|table))",
  ),
  rule(
    'bottom-line',
    `(?:won't|wont|will not|would not|wouldn't|not) (?:do it|sign|accept|come|stay) ${gap(2)}(?:under|below|for less)`,
  ),
  rule('bottom-line', '(?:deal-?breaker|dealbreaker|deal breaker)'),
  rule('bottom-line', "(?:lowest|least) (?:i|i'd|i would|i'll) (?:\\S+ )?(?:accept|take|go|settle)"),
]
