import { asksAs, type Clause, LEADS_IN, type QuestionGrammar, TELLS, type Verdict } from '../clause.ts'
import { slips } from '../typos.ts'
import { frameOf } from './frames.ts'
import { invitationOf } from './invitations.ts'
import { questionWordAt, questionWordVerdict } from './question-word.ts'
import { isVerbFirst } from './verb-first.ts'
import {
  AUXILIARIES,
  DETERMINERS,
  OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  SURE_PRONOUNS,
  WH,
} from './words.ts'

const BARE = /^(?:and )?(?:then|now|you|after that|yourself)$/

/** `as for my hours`, `who knows`, `which brings me to`: they begin like a question and only lead in. The number of words. */
function lookalike(lows: readonly string[], at: number): number {
  const flat = lows.slice(at, at + 12).join(' ')
  const match =
    /^(?:if (?:so|not|yes|no)(?: then)?|who knows(?! (?:how|what|if|about|whether|where|why|the))|which (?:brings|leads|takes|means|reminds)(?: \S+){0,8}|however|whatever(?: \S+){1,8}?|no matter \S+|what with(?: \S+){0,8}|guess what|you know what|(?:do )?you know what i mean)(?= |$)/.exec(
      flat,
    )
  return match ? match[0].split(' ').length : 0
}

function judge(clause: Clause): Verdict {
  const { lows, asks } = clause
  if (asks && BARE.test(lows.join(' '))) return asksAs('open', 'wh', 0)
  const from = start(lows)
  if (from >= lows.length) return TELLS
  const skipped = lookalike(lows, from)
  if (skipped > 0)
    return from + skipped >= lows.length
      ? LEADS_IN
      : (judgeFrom(clause, from + skipped) ?? insideOf(clause, from + skipped) ?? LEADS_IN)
  return judgeFrom(clause, from) ?? insideOf(clause, from) ?? TELLS
}

function judgeFrom(clause: Clause, from: number): Verdict | null {
  const { lows, rest } = clause
  const flat = lows.slice(from, from + 4).join(' ')
  if (/^(?:how about|what about) (?:i|we|if|you|u|me|us)(?: |$)/.test(flat) && lows.length > from + 3)
    return asksAs('closed', 'verb-first', from)
  const told = frameOf(rest.slice(from), from) ?? invitationOf(rest.slice(from), from)
  if (told) return told
  if (isSubclause(clause, from)) return insideOf(clause, from + 1) ?? LEADS_IN
  const word = questionWordVerdict(clause, from)
  if (word?.does === 'embed') return insideOf(clause, from + 1) ?? word
  if (word) return word
  return isVerbFirst(clause, from) ? asksAs('closed', 'verb-first', from) : null
}

function isSubclause({ lows }: Clause, from: number): boolean {
  const [first = '', next = ''] = lows.slice(from, from + 2)
  if (first === 'when') return !AUXILIARIES.has(next) && isSubjectStart(next)
  return (
    SUBORDINATORS.has(first) && !/^(?:so|now|that|even|however|as|since|after|before|until|till)$/.test(first)
  )
}

const isSubjectStart = (low: string): boolean =>
  PRONOUNS.has(low) ||
  DETERMINERS.has(low) ||
  /^(?:i'm|i've|i'll|i'd|ive|im|we're|we've|you're|you've|it's|they're|they've|there's|he's|she's)$/.test(low)

/** A question that begins inside a clause, where no mark was typed before it: `i have my licence can i go on the coaches`. */
function insideOf({ lows, asks }: Clause, from: number): Verdict | null {
  for (let at = from + 1; at < lows.length - 1; at += 1) {
    if (isWhQuestion(lows, at, asks)) return asksAs('open', 'wh', at)
    if (isInversion(lows, at) || (isSubclause({ lows } as Clause, from - 1) && isInversionOfNoun(lows, at)))
      return asksAs('closed', 'verb-first', at)
  }
  return null
}

function isWhQuestion(lows: readonly string[], at: number, asks: boolean): boolean {
  const [wh = '', verb = '', subject = ''] = lows.slice(at, at + 3)
  if (!WH.has(wh)) return false
  if (AUXILIARIES.has(verb) && SURE_PRONOUNS.has(subject)) return true
  if (asks && AUXILIARIES.has(verb) && DETERMINERS.has(subject) && /^(?:how|why|where|what)$/.test(wh))
    return true
  return /^(?:how|which|what)$/.test(wh) && AUXILIARIES.has(subject) && SURE_PRONOUNS.has(lows[at + 3] ?? '')
}

/** `when I finish does my pay go up`: behind a subclause without a comma. */
const isInversionOfNoun = (lows: readonly string[], at: number): boolean =>
  /^(?:does|do|will|can|could|would|did)$/.test(lows[at] ?? '') &&
  /^(?:my|the|that|it|there|your|our)$/.test(lows[at + 1] ?? '') &&
  !BEFORE_INVERSION.test(lows[at - 1] ?? '')

const BEFORE_INVERSION =
  /^(?:nor|neither|so|than|as|only|never|not|rarely|seldom|hardly|scarcely|wh\w+|how\w*|and|if|that|i|you|we|they|he|she|it|who)$/

/** `i'd like to get my licence can that be this year`. */
const isAboutWish = (lows: readonly string[], at: number): boolean =>
  /^(?:i'd|id|i|we'd|we|im|i'm)$/.test(lows[0] ?? '') &&
  /^(?:can|could|would|will)$/.test(lows[at] ?? '') &&
  /^(?:that|this|it)$/.test(lows[at + 1] ?? '') &&
  !/^(?:nice|great|good|mean)$/.test(lows[at + 3] ?? '') &&
  lows.length - at < 8

/** An auxiliary before "I", "you", "we" in the middle of a clause; "is that possible" at the end of one. */
function isInversion(lows: readonly string[], at: number): boolean {
  const [verb = '', subject = ''] = lows.slice(at, at + 2)
  if (isAboutWish(lows, at)) return true
  if (
    BEFORE_INVERSION.test(lows[at - 1] ?? '') ||
    lows.slice(Math.max(0, at - 5), at).some((low) => /^(?:what|how|which|why|where|who)$/.test(low))
  )
    return false
  if (
    /^(?:can|could|do|did|are|would|should|will|am|may|shall|is|was|does)$/.test(verb) &&
    /^(?:i|you|u|we)$/.test(subject)
  )
    return at + 2 < lows.length
  return /^(?:is|would|will|can|could) (?:that|it|this)(?: \S+){0,3} (?:possible|ok|okay|alright|fine|normal|realistic|feasible|allowed|an option|work|help|happen|right|too much|be done|doable)$/.test(
    lows.slice(at).join(' '),
  )
}

/** Where the clause begins behind "and", "but", "hi Pat" and the like. */
function start(lows: readonly string[]): number {
  let at = 0
  while (at < lows.length && isOpener(lows, at)) at += 1
  if (at > 0 && /^(?:hi|hello|hey|hiya|dear|morning|yo)$/.test(lows[at - 1] ?? ''))
    return [at, at + 1, at + 2].find((place) => beginsQuestion(lows, place)) ?? at
  return at
}

function isOpener(lows: readonly string[], at: number): boolean {
  const low = lows[at] ?? ''
  const next = lows[at + 1] ?? ''
  if (/^(?:\d+|q\d+|[b-hj-z])$/.test(low))
    return at === 0 && !/^(?:hours|days|weeks|r|u|y)$/.test(next) && !/^[ury]$/.test(low)
  if (!OPENERS.has(low)) return false
  if (low === 'question') return !/^(?:is|marks?)$/.test(next)
  if (low === 'say') return !/^(?:more)$/.test(next)
  if (
    /^(?:now|like|right|good|no|next|still|so)$/.test(low) &&
    /^(?:that|long|much|many|news|chance|steps?)$/.test(next)
  )
    return false
  return true
}

function beginsQuestion(lows: readonly string[], at: number): boolean {
  const [first = '', next = ''] = lows.slice(at, at + 2)
  if (/^(?:if (?:so|not|yes|no))$/.test(`${first} ${next}`)) return true
  if (OPENERS.has(first) && at + 1 < lows.length && !AUXILIARIES.has(first))
    return /^(?:also|then|so|if|maybe|perhaps|please)$/.test(first) && beginsQuestion(lows, at + 1)
  const word = questionWordAt(lows, at)
  if (word >= 0) return beginsWh(lows, word)
  return (
    AUXILIARIES.has(first) &&
    (PRONOUNS.has(next) || (DETERMINERS.has(next) && !/^(?:do|have|had|need)$/.test(first)))
  )
}

function beginsWh(lows: readonly string[], word: number): boolean {
  const [wh = '', next = ''] = lows.slice(word, word + 2)
  if (next === '' || AUXILIARIES.has(next) || wh.includes("'") || /^(?:not|about|if|else)$/.test(next))
    return true
  if (PRONOUNS.has(next) || DETERMINERS.has(next) || PREPOSITIONS.has(next)) return false
  if (wh === 'who' || wh === 'what') return /[^s]s$/.test(next)
  return (
    /^(?:which|how|what|whose)$/.test(wh) &&
    lows.slice(word + 2, word + 5).some((low) => AUXILIARIES.has(low))
  )
}

const TAG_VERB =
  "(?:isn't|aren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|haven't|hasn't|shouldn't|wasn't|weren't|is|are|do|does|did|will|would|can|have|has)"
const ECHO = new RegExp(
  `^(?:${TAG_VERB} (?:not )?(?:you|it|i|we|they|he|she|there|u|that)(?: not)?|(?:do|don't|dont|wouldn't|would|did) (?:you|u) (?:think|reckon|agree|say|feel)|isn't that right|is that right|am i right)$`,
)
const TAG = new RegExp(
  `(?: , (?:right|no|yes|yeah|correct|eh|innit|ok|okay|surely|true|don't you (?:think|agree|reckon|feel)|wouldn't you (?:say|agree)|or not)| ,? ?${TAG_VERB} (?:you|it|i|we|they|he|she|there|u)| innit)(?: [.!])*$`,
)

/** How questions are told apart in English. */
export const ENGLISH: QuestionGrammar = {
  conjunctions: new Set(['and', 'but', 'or', 'so', 'because', 'cos', 'plus', 'also']),
  slips: new Map([
    ...slips(
      ['what', 'when', 'where', 'which', 'why', 'who', 'how'],
      ['here', 'were', 'there', 'then', 'hat', 'wit', 'hen', 'ow', 'whi', 'hwy', 'wh', 'who'],
    ),
    ...slips(
      ['can', 'could', 'would', 'should', 'will', 'does', 'have'],
      ['cold', 'wold', 'dose', 'odes', 'hold', 'ould', 'haves', 'cann'],
    ),
  ]),
  beginsQuestion,
  judge,
  endsInTag: (flat) => TAG.test(flat),
  onlyLeadsIn: (flat) =>
    /^(?:what do (?:you|u) (?:think|say|reckon)|how do you (?:see|feel about) (?:it|that)|what (?:about|if)(?: \S+){1,20}|what i wanted to know|how about it|what's your view|what is your view)$/.test(
      flat,
    ),
  opensCondition: (low) => /^(?:should|had|were)$/.test(low),
  isBareQuestion: (flat) =>
    /^(?:and |so |hi |hey )?(?:any (?:chance|news|word|plans?|updates?|openings?|room|scope|possibility|progress|way|jobs|vacancies|luck|feedback|idea if|more news)|mind if i|ok if i|okay if i|alright if i|possible to|got any|anything (?:new|coming))(?: |$)/.test(
      flat,
    ),
  isEcho: (flat) => ECHO.test(flat),
  asksPreference: (flat) =>
    /^(?:which|what)(?:'s| is| would| do| one| option| of)?(?: \S+){0,4} (?:better|best|prefer|choose|pick|rather|recommend|suit|go for|wiser|it)(?: |$)/.test(
      flat,
    ),
  namesOptions: (flat) => / or (?!not|so|something|two)/.test(flat),
  hasVerb: (lows) =>
    lows.some(
      (low) =>
        AUXILIARIES.has(low) ||
        /^(?:i'm|you're|it's|that's|there's|we're|they're|think|want|know|see|like)$/.test(low),
    ),
}
