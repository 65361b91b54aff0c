import type { SharedEvidence } from './checkin.ts'
import type { Day } from './day.ts'
import { fold } from './fold.ts'
import { dayOf, heldMeetings } from './meetings.ts'
import type { Folder, MeetingRecord } from './records.ts'

/** What is news to somebody: from which day on, and what of it they were told already. */
export interface Untold {
  /** The first day that counts; null where nothing was told before. */
  readonly since: Day | null
  /** Was it named in the last conversation? */
  readonly wasTold: (evidence: Pick<SharedEvidence, 'id' | 'line'>) => boolean
}

/**
 * What is news since the last conversation with somebody. Files hold days and no hours: what happened on the day itself may
 * have come after it, and what happened after its preparation was finished stood on no agenda. Both count, unless a
 * conversation named them, or was held after it.
 * @param name the person; null for whoever was spoken with last
 */
export function untold(folder: Folder, today: Day, name: string | null): Untold {
  const [last, before] = name === null ? heldMeetings(folder, today) : heldMeetings(folder, today, name)
  const day = last === undefined ? null : dayOf(last)
  if (last === undefined || day === null) return { since: null, wasTold: () => false }
  const { prepared } = last.shared
  const from = prepared !== undefined && prepared < day ? prepared : day
  const earlier = before === undefined ? null : dayOf(before)
  const named = new Set([last, before].flatMap((talk) => (talk === undefined ? [] : namedIn(talk))).map(fold))
  return {
    since: earlier !== null && earlier > from ? earlier : from,
    wasTold: ({ id, line }) => named.has(fold(id)) || (line !== undefined && named.has(fold(line))),
  }
}

const namedIn = ({
  shared: { evidence = [], 'since-last': lines = [] },
}: MeetingRecord): readonly string[] => [...evidence, ...lines]
