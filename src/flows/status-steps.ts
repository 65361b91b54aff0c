import { AGREEMENT_STATUSES } from '../domain/codes.ts'
import type { LedgerEntry } from '../domain/ledger-entry.ts'
import type { Answers } from '../engine/answers.ts'
import { typedText } from './typed-text.ts'
import type { FlowStep } from './flow-step.ts'
import { readChoice, readText } from './readers.ts'

/** What the user can say of an agreement; `open` is what it is before anything was said. */
const SAYABLE = AGREEMENT_STATUSES.filter((status) => status !== 'open')

/** One question an open agreement: where does it stand; and, when it is stuck, the smallest next step. */
export function statusSteps(
  entries: readonly LedgerEntry[],
  part: string,
  answers: Answers,
): readonly FlowStep[] {
  return entries.flatMap((entry) => {
    const status = answers[`status:${entry.id}`]
    const isStuck = status?.is === 'given' && status.value === 'stuck'
    return [statusStep(entry, part), ...(isStuck ? [stuckStep(entry, part)] : [])]
  })
}

const statusStep = (entry: LedgerEntry, part: string): FlowStep => ({
  id: `status:${entry.id}`,
  kind: 'choice',
  text: 'checkin.status',
  params: {
    quote: entry.what,
    name: entry.who === 'me' ? 'me' : (entry.person ?? ''),
    ...(entry.by && { by: entry.by }),
  },
  part,
  screen: 'status',
  audience: entry.private ? 'private' : 'share',
  mayChange: false,
  choices: SAYABLE,
  choiceSet: 'status',
  parse: readChoice(SAYABLE),
  typed: typedText,
})

export const stuckStep = (entry: LedgerEntry, part: string): FlowStep => ({
  id: `stuck:${entry.id}`,
  kind: 'long',
  text: 'checkin.stuck',
  params: { quote: entry.what },
  part,
  conditional: true,
  when: { of: 'stuck' },
  audience: 'private',
  mayChange: false,
  parse: readText,
  typed: typedText,
})
