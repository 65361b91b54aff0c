import { ownerOf } from '../../coach/agreements/owner-of.ts'
import type { Agreement, NotNow } from '../../domain/agreement.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { Answers } from '../../engine/answers.ts'
import { standing, textOf } from '../given.ts'
import { agreementLine, agreementsOf, saysLater } from './agreements-answer.ts'
import { notNowsOf } from './not-now-answer.ts'
import { agreementContext, type MadeAgreement } from './agreement-steps.ts'
import type { DebriefContext } from './debrief-context.ts'

/** An agreement as it is kept: what its line said, and what was asked about it. */
export function agreementOf(made: MadeAgreement, answers: Answers, context: DebriefContext): Agreement {
  const said = (part: string): string | undefined =>
    textOf(standing(answers, `agreement-${part}:${made.id}`, undefined))
  const who = made.who ?? owner(said('who'), context, answers)
  const by = made.by ?? readIsoDay(said('by') ?? '')
  const seen = made.seen ?? said('seen')
  const goal = said('goal')
  return {
    id: made.id,
    what: made.what,
    ...(who && { who }),
    ...(by && { by }),
    ...(seen && { seen }),
    status: 'open',
    made: context.today,
    ...(goal && { goal }),
  }
}

/** "ik" and the name of the person talked with become codes; any other name stays as it was typed. */
const owner = (said: string | undefined, context: DebriefContext, answers: Answers): string | undefined =>
  said === undefined ? undefined : (ownerOf(said, agreementContext(context, answers)) ?? said)

/** What was left for later: as answered, or the line itself when the question was passed over. */
export function notNows(answers: Answers): readonly NotNow[] {
  const lines = agreementsOf(standing(answers, 'agreements', undefined))
    .filter(saysLater)
    .map(agreementLine)
  const passedOver = answers['maybe']?.is === 'given' ? undefined : lines.map((line) => ({ what: line }))
  const said = notNowsOf(standing(answers, 'maybe', passedOver))
  const unsaid = lines.filter((line) => !said.some((one) => sharesAWord(line, one)))
  return [...said, ...unsaid.map((what) => ({ what }))]
}

/** Is a line said again in a "not now", in other words perhaps? One longer word in common is enough. */
function sharesAWord(line: string, { what, condition }: NotNow): boolean {
  const words = new Set(longWords(`${what} ${condition ?? ''}`))
  return longWords(line).some((word) => words.has(word))
}

const longWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !LATER_WORDS.has(word))

const LATER_WORDS: ReadonlySet<string> = new Set([
  'misschien',
  'later',
  'ooit',
  'maybe',
  'perhaps',
  'someday',
])
