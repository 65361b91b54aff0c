import { asksAs, type Clause, LEADS_IN, type QuestionGrammar, TELLS, type Verdict } from '../clause.ts'
import { slips } from '../typos.ts'
import { frameOf } from './frames.ts'
import { invitationOf } from './invitations.ts'
import { beginsQuestion, start } from './opening.ts'
import { questionWordVerdict } from './question-word.ts'
import { insideOf, isSubclause } from './run-on.ts'
import { isVerbFirst } from './verb-first.ts'
import { AUXILIARIES, WH } from './words.ts'

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
  if (isSubclause(lows, from)) return insideOf(clause, from + 1) ?? LEADS_IN
  const word = questionWordVerdict(clause, from)
  if (word?.does === 'embed') return insideOf(clause, from + 1) ?? word
  if (word) return word
  return isVerbFirst(clause, from) ? asksAs('closed', 'verb-first', from) : null
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
  isQuestionWord: (low) => WH.has(low),
  opensCondition: (low) => /^(?:should|had|were)$/.test(low),
  isBareQuestion: (flat) =>
    /^(?:and |so |hi |hey )?(?:any (?:chance|news|word|plans?|updates?|openings?|room|scope|possibility|progress|way|jobs|vacancies|luck|feedback|idea if|more news)|mind if i|ok if i|okay if i|alright if i|possible to|got any|anything (?:new|coming))(?: |$)/.test(
      flat,
    ),
  isEcho: (flat) => ECHO.test(flat),
  asksPreference: (flat) =>
    /^what (?:do|would) (?:you|u) (?:think|say|do)$|^(?:which|what)(?:'s| is| would| do| one| option| of)?(?: \S+){0,4} (?:better|best|prefer|choose|pick|rather|recommend|suit|go for|wiser|it)(?: |$)/.test(
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
