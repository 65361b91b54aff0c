import { oneOf, phrase } from '../phrase.ts'

/** Things that are so or are not so; a number would add nothing: a signature, a certificate, a life saved. */
const DONE = oneOf(
  `signed sign-off signature renewed renewal extended passed pass passes qualified certified certificate certification accredited accreditation
  licensed licence license licenced permit approved approval adopted appointed hired awarded won granted grant funded
  funding contract contracts launched live go-live opened reopened published publication released restored
  mended settlement agreed agreement survived survives alive recovered discharged rescued refunded   reimbursed elected promoted promotion permanent cancelled withdrawn withdrew dismissed acquitted convicted arrested
  graduated
  diploma degree award prize medal nominated shortlisted selected admitted enrolled born evacuated extinguished   merged migrated registered planted ratified unanimously endorsed overturned upheld`,
)

const PHRASES = phrase(
  '(?:bid|application|appeal|claim|request|pitch|tender|operation|surgery|proposal|candidate|vote) (?:was|is|were) (?:successful|won)|(?:was|were|been|is) saved|saved (?:the|his|her|from|it)|got through to|made it|pulled through|in time|all clear|went (?:live|ahead|through|out)|goes ahead|said yes|was put in|were put in|(?:got|has|have|gets) (?:his|her|their|the|a|my|our) (?:sign-off|licence|license|certificate|job|place|contract|permit|grant|visa|diploma|degree)|in (?:use|production|place|service|operation)|on the menu|up and running|back (?:in (?:use|service|action)|at (?:work|school)|home|online|open)|(?:works|running|working|open) again|(?:is|was|are|were) (?:back|open|gone|home|online|safe|unharmed|okay)|safe and sound|took (?:it )?(?:on|over)|given the go-ahead|green light|got (?:it|the job|the contract)|came back|is still (?:here|with us)|came home|took over|the go-ahead|(?:are|is) (?:getting|putting in|building|buying|hiring) (?:a|an|the|new|one)|gone live|bought (?:it|one)|signed up',
)

const DONE_WORD = phrase(DONE)

/** A change that is a plain yes or no. */
export const isPlainYesNo = (text: string): boolean =>
  (DONE_WORD.test(text) || PHRASES.test(text)) && !isCompared(text)

/** `more contracts`, `approved faster`: what is or is not so can still be counted. */
const COMPARED = phrase(
  '(?:more|fewer|less|faster|quicker|sooner|earlier|easier|better|higher|lower|shorter|often|many|much|most|lots|easily|quickly|nearly|almost|hardly|rarely|smoothly)',
)

/** Tells of more or less of something. */
export const isCompared = (text: string): boolean => COMPARED.test(text)

const HAPPENED = phrase(
  '[a-z]{3,}ed|was|were|did|had|went|came|got|took|made|gave|put|set|left|ran|wrote|became|began|brought|chose|told|said|has [a-z]+ed|have [a-z]+ed|been',
)

/** Something that happened once, going by its tense: `the council put in a crossing`. */
export const happened = (text: string): boolean =>
  HAPPENED.test(text.split(/ (?:that|what|which|who|than|as) /)[0] ?? '')
