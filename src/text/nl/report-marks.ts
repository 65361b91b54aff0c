import type { ReportPageTexts } from '../report.ts'

/** How an agreement stands, in a table. */
export const status: ReportPageTexts['agreements']['status'] = {
  open: 'nog niet begonnen',
  going: 'bezig',
  done: 'gedaan',
  stuck: 'loopt vast',
  dropped: 'gaat niet door',
}

/** What the marks in the pictures mean. */
export const marks: ReportPageTexts['marks'] = {
  ...status,
  open: 'nog open',
  overdue: 'de datum is voorbij',
  moved: 'verzet',
  milestone: 'punt onderweg',
  'milestone-done': 'punt onderweg bereikt',
  evidence: 'bewijs',
  much: 'ik praatte het meest',
  even: 'allebei evenveel',
  little: 'de ander praatte het meest',
  cancelled: 'ging niet door',
  late: 'tijd na de afgesproken dag',
}
