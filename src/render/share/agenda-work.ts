import type { SharedEvidence } from '../../domain/checkin.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import { markdownParagraph, markdownInline } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import type { AgendaParts } from './agenda-parts.ts'
import { chosenExamples } from './example-line.ts'

/** Today's work and its results, before any wish (advice S54, S85). */
export interface AgendaWork {
  /** A conversation about what is to come begins with the work of today (advice S54); strangers know none of it. */
  readonly openWithWork: boolean
  readonly current: Markdown | null
  readonly report: readonly Markdown[] | null
  readonly sinceLast: readonly Markdown[] | null
  readonly examples: readonly Markdown[] | null
  readonly feedbackWanted: Markdown | null
  readonly pay: Markdown | null
}

export interface AgendaWorkInput {
  readonly meeting: SharedMeeting
  /** Evidence the meeting may refer to; only what was chosen for it gets on the page. */
  readonly evidence: readonly SharedEvidence[]
}

export function agendaWork({ meeting, evidence }: AgendaWorkInput, parts: AgendaParts): AgendaWork {
  const about: Partial<SharedMeeting> = parts.has('work') ? meeting : {}
  return {
    openWithWork: parts.has('work') && parts.has('back') && (parts.has('ahead') || parts.has('pay')),
    current: orNull(about.current, markdownParagraph),
    report: listOrNull(about.report, markdownInline),
    sinceLast: listOrNull(about['since-last'], markdownInline),
    examples: listOrNull(chosenExamples(about.evidence, evidence), markdownInline),
    feedbackWanted: orNull(about['feedback-wanted'], markdownInline),
    pay: parts.has('pay') ? orNull(meeting.pay, markdownParagraph) : null,
  }
}
