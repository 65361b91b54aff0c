import type { ReportPageTexts } from '../report.ts'

/** How an agreement stands, in a table. */
export const status: ReportPageTexts['agreements']['status'] = {
  open: 'not started',
  going: 'in progress',
  done: 'done',
  stuck: 'stuck',
  dropped: 'dropped',
}

/** What the marks in the pictures mean. */
export const marks: ReportPageTexts['marks'] = {
  ...status,
  open: 'still open',
  overdue: 'past the date',
  moved: 'moved',
  milestone: 'milestone',
  'milestone-done': 'milestone reached',
  evidence: 'evidence',
  much: 'I talked most',
  even: 'both of us equally',
  little: 'the other person talked most',
  cancelled: 'cancelled',
  late: 'time past the agreed day',
}
