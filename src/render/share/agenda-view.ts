import { markdownParagraph, markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { termsIn } from '../terms-in.ts'
import type { TermView } from '../terms-in.ts'
import { fullDate } from '../words.ts'
import type { DocumentWords } from '../words.ts'
import { agendaAhead } from './agenda-ahead.ts'
import type { AgendaAhead, AgendaAheadInput } from './agenda-ahead.ts'
import { agendaBack } from './agenda-back.ts'
import type { AgendaBack, AgendaBackInput } from './agenda-back.ts'
import { AGENDA_PARTS } from './agenda-parts.ts'
import { agendaWork } from './agenda-work.ts'
import type { AgendaWork, AgendaWorkInput } from './agenda-work.ts'

/** The page that the other person gets before the conversation (advice S5, S6, S13, S54, S89, D6). */
export interface AgendaView extends AgendaBack, AgendaWork, AgendaAhead {
  readonly name: Markdown
  /** "3 december 2026" */
  readonly date: Markdown | null
  readonly outcome: Markdown | null
  readonly questions: readonly Markdown[] | null
  /** Minutes beside the parts: only where the page looks both back and ahead (advice S89). */
  readonly timed: boolean
  /** Whether it ends on who does what; not with somebody who owes the user nothing (advice S53). */
  readonly endsOnAgreements: boolean
  /** What words of the other language mean, below the page (advice B23). */
  readonly terms: readonly TermView[] | null
}

export interface AgendaInput extends AgendaBackInput, AgendaWorkInput, AgendaAheadInput {}

/** What of the records goes on the agenda: a choice of what may, by the kind of conversation. */
export function agendaView(input: AgendaInput, words: DocumentWords): AgendaView {
  const { meeting } = input
  const parts = AGENDA_PARTS[meeting.kind]
  const back = agendaBack(input, parts, words)
  const ahead = agendaAhead(input, parts, words)
  const page = {
    name: markdownInline(meeting.with),
    date: orNull(meeting.date, (day) => markdownInline(fullDate(words.dates, day))),
    outcome: orNull(meeting.outcome, markdownParagraph),
    ...back,
    ...agendaWork(input, parts),
    ...ahead,
    questions: listOrNull(meeting.questions, markdownInline),
    timed: ahead.ambition !== null && (back.mine ?? back.theirs ?? back.mailLines) !== null,
    endsOnAgreements: meeting.kind !== 'network' && meeting.kind !== 'first-talk',
  }
  return { ...page, terms: termsIn(textsOn(page), words.terms) }
}

/** Every text that stands on a page. */
function textsOn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOn) : []
}
