import { type Day, lastOfMonth, readIsoDay } from '../../domain/day.ts'
import type { Folder } from '../../domain/records.ts'
import type { Reason } from '../../domain/reason.ts'
import { whatNext, wordsToType } from '../small-step.ts'
import type { NextStep } from './definition.ts'
import { lastPartner } from './documents.ts'

/**
 * The next step a flow ends with: the one that `career` alone names in the folder as it is to be.
 * @param folder with everything the flow changes in it
 */
export function nextNow(folder: Folder, today: Day): NextStep {
  const what = whatNext(folder, today)
  const { next, step } = what
  const command = wordsToType(what)
  if (step?.place === 'instead')
    return { what: { of: 'small-step', step: step.is.id, command }, date: step.is.by, with: step.is.with }
  const { reason } = next
  return {
    what: { of: 'to-do', reason, command },
    date: dayFor(reason, today),
    with: whoOf(reason) ?? lastPartner(folder, today),
  }
}

/** The day to have in mind: that of the conversation, the last on which it makes sense, or today where that is over. */
function dayFor(reason: Reason, today: Day): Day | null {
  switch (reason.code) {
    case 'cue-card':
    case 'prepare':
    case 'talk-ahead':
    case 'checkin-ahead':
    case 'next-talk':
      return reason.date
    case 'mail':
      return reason.daysLeft < 0 ? today : reason.by
    case 'checkin': {
      const first = readIsoDay(`${reason.month}-01`)
      return first && lastOfMonth(first)
    }
    case 'debrief':
    case 'own-overdue':
    case 'review':
    case 'remind':
    case 'theirs-overdue':
    case 'not-now':
    case 'send-invite':
      return today
    case 'talk-due':
    case 'talk-long-ago':
    case 'slipped':
    case 'no-date':
    case 'waiting':
    case 'no-answer':
    case 'first-talk':
    case 'catch-up':
      return null
  }
}

const whoOf = (reason: Reason): string | null => ('with' in reason ? reason.with : null)
