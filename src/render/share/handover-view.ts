import type { Agreement } from '../../domain/agreement.ts'
import { isOpen } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import type { Goal } from '../../domain/plan.ts'
import { type Markdown, markdownInline } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { type DocumentWords, fullDate } from '../words.ts'
import { agreementItem, type AgreementItem } from './agreement-item.ts'

/** What is handed over when a step leaves the team, and what has to be told that stands nowhere (advice S50, S51, B14). */
export interface HandoverView {
  readonly name: Markdown | null
  readonly yourName: Markdown | null
  readonly made: Markdown
  readonly tasks: readonly Markdown[] | null
  /** What the user still does for others, which somebody has to know of. */
  readonly running: readonly AgreementItem<Markdown>[] | null
}

export interface HandoverInput {
  readonly name: string | null
  readonly yourName: string | null
  readonly made: Day
  /** Goals that may be shared. */
  readonly goals: readonly Goal[]
  readonly agreements: readonly Agreement[]
  readonly manager: string | null
}

export function handoverView(input: HandoverInput, words: DocumentWords): HandoverView {
  const tasks = input.goals.flatMap(({ handover = [], status }) => (status === 'dropped' ? [] : handover))
  // A step towards a goal is the user's own way on, and nothing for somebody else to take over.
  const running = input.agreements.filter(
    ({ who, status, goal }) => who === 'me' && isOpen(status) && goal === undefined,
  )
  return {
    name: orNull(input.name, markdownInline),
    yourName: orNull(input.yourName, markdownInline),
    made: markdownInline(fullDate(words.dates, input.made)),
    tasks: listOrNull([...new Set(tasks)], markdownInline),
    running: listOrNull(running, (one) => agreementItem(one, input.manager ?? '', words, markdownInline)),
  }
}
