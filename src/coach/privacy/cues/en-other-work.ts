import { type CueRule, gap, rule, weakRule } from '../cue-rule.ts'
import { ELSEWHERE_ORG, INSIDE } from './en-words.ts'

/** Ways to say in English that one applies elsewhere: an internal application is no leaving. */
export const ENGLISH_APPLYING: readonly CueRule[] = [
  rule(
    'applying',
    `(?:apply|applying|applied) (?:\\S+ )?(?:for|to|at|with|elsewhere) ${gap(4)}(?:job|jobs|role|roles|position|positions|post|vacancy|vacancies|hospital|school|company|council|firm|competitor|employer|university|elsewhere|home|warehouse)`,
    `${INSIDE}|who applied|grant|rule|colleague|candidates?|here|to (?:all|every|each|this)`,
  ),
  rule(
    'applying',
    "i(?:'m| am|'ve been| have been|ve been) (?:also |now |still )*(?:applying|job ?-?hunting|interviewing)(?! (?:the|what|this|that|a|an|candidates?|people|for (?:a |the )?(?:grant|course|leave|budget|training|permit)))",
    `${INSIDE}|candidates?|grant|course|permit`,
  ),
  rule(
    'applying',
    `(?:job|my|an) applications? (?:\\S+ )?(?:running|out|pending|in (?:at|with)|at (?:a|the|another))`,
    `${INSIDE}|grant|software|permit`,
  ),
  rule('applying', `(?:job|my) applications?`, `${INSIDE}|grant|candidates?|course|leave application|permit`),
  rule(
    'applying',
    `(?:i|my) ${gap(6)}(?:job )?interviews? (?:\\S+ )?(?:at|with) (?:another|a different|the|a) (?:${ELSEWHERE_ORG}|other)`,
    `${INSIDE}|candidates?|held`,
  ),
  rule('applying', `(?:have|had|got|my|a) (?:a )?job interviews?`, `${INSIDE}|candidates?|held`),
  rule(
    'applying',
    `(?:letter|cv|application|resume) ${gap(2)}(?:for|to) (?:a |the |an )?(?:vacancy|vacancies|position|post|job)`,
    `${INSIDE}|candidates?`,
  ),
  rule(
    'applying',
    `(?:have|had|got|having|for|to) an interview (?:at|with|for)`,
    `${INSIDE}|candidates?|parents|newspaper|patient|client`,
  ),
  rule(
    'applying',
    `applied (?:last|this|yesterday|twice|already|there)`,
    `${INSIDE}|protocol|rule|grant|leave|who`,
  ),
  rule('applying', '(?:apply|applying|applied) (?:somewhere|elsewhere|around|outside)', INSIDE),
  rule('applying', 'job (?:hunt|hunting|search|searching)|job-hunting'),
  rule('applying', `(?:send|sent|sending|submit|submitted) (?:off )?my (?:cv|resume) (?:to|out)`, INSIDE),
]

/** Ways to say in English that somebody else made an offer, or asked. */
export const ENGLISH_OFFERS: readonly CueRule[] = [
  rule(
    'other-offer',
    '(?:another|other|outside|competing|rival|concrete|firm|better) (?:job )?offers?',
    'supplier|pallets|training|course|courses|customer|discount|price',
  ),
  rule(
    'other-offer',
    `offers? (?:\\S+ ){0,2}(?:from|at|with) (?:a |an |the )?(?:another|competitor|different|other|headhunter|recruiter|rival|hospital|school|company|council)`,
    'supplier|training|course|discount|candidate',
  ),
  rule(
    'other-offer',
    `(?:i|i've|ive) ${gap(3)}(?:job offers?|counter-?offer|an offer elsewhere|offer elsewhere)`,
    'candidate|sent',
  ),
  rule('other-offer', 'counter-?offers?'),
  weakRule(
    'other-offer',
    `(?:at|with) (?:another|a different|a bigger) ${ELSEWHERE_ORG} (?:i|they)`,
    'visit|training|course|learned|saw',
  ),
  rule(
    'other-offer',
    `(?:offered|offering|offers) me (?:a|the|another|my old) (?:\\S+ )?(?:job|role|position|post|contract)(?! here)`,
    `${INSIDE}|my manager offered|course`,
  ),
  rule(
    'other-offer',
    `(?:asked|approached|contacted|headhunted) by (?:a|the|another) (?:\\S+ )?(?:competitor|rival|company|firm|school|hospital|recruiter) ${gap(2)}(?:to join|to work|about|for)`,
  ),
  rule(
    'other-offer',
    `(?:rival|competitor|another|other) (?:\\S+ )?(?:wants to hire|wants|would like to hire|wants to have) me`,
    'colleague|ward',
  ),
  rule(
    'other-offer',
    `(?:i've|ive|i|have) (?:\\S+ ){0,2}been offered (?:a|an|another|the) (?:\\S+ )?(?:job|role|position|post|contract)`,
    `${INSIDE}|here`,
  ),
  rule(
    'other-offer',
    '(?:headhunter|recruiter|competitor)s? (?:\\S+ ){0,2}(?:contacted|approached|called|rang|emailed|messaged) me|(?:approached|contacted|headhunted) by (?:\\S+ ){0,2}(?:headhunter|recruiter|competitor|company|school|hospital)|been headhunted',
  ),
]

/** Ways to say in English that one starts for oneself: hiring somebody who did is not meant. */
export const ENGLISH_OWN_BUSINESS: readonly CueRule[] = [
  rule(
    'own-business',
    '(?:working on|start|starting|set up|setting up|open|opening|launch|launching|begin|run|running|have|build|building) (?:up )?my own (?:\\S+ )?(?:business|company|practice|shop|firm|studio|agency|consultancy|salon|clinic|cafe|school)',
  ),
  rule(
    'own-business',
    '(?:work|working|go|going|start|starting) (?:for myself|freelance|self-employed|solo|into business)',
    'hire|hired',
  ),
  rule(
    'own-business',
    `(?:business|shop|company|practice|firm) of my own|(?:dream of|dreaming of|want|like|start|open) ${gap(2)}my own (?:\\S+ )?(?:bakery|shop|cafe|restaurant|salon|business|company|practice|studio|school|farm|clinic)`,
  ),
  rule('own-business', `(?:i|i'd|i'll|rather|to) (?:\\S+ )?freelance`, 'hire|hired|the freelance'),
  rule(
    'own-business',
    `(?:become|becoming|be|being|turn|as) (?:an? )?(?:entrepreneur|self-employed|self employed|freelancer|freelance|independent contractor|contractor)`,
    'hire|hired|we|they',
  ),
]
