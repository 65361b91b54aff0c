import type { CareerShare } from './codes.ts'
import type { Day } from './day.ts'
import { heldMeetings } from './meetings.ts'
import type { Folder } from './records.ts'

/** So many conversations in a row before anything is said of it: one says nothing. */
const RUN = 3
const LITTLE: ReadonlySet<CareerShare> = new Set(['none', 'some'])

export interface TalkTrend {
  /** In each of the last three the user talked most (advice S98). */
  readonly talksMost: boolean
  /** In each of the last three little or nothing was about the user's career (advice S74). */
  readonly littleCareer: boolean
}

/** What the last conversations have in common, of those whose debrief says it (advice B18). */
export function talkTrend(folder: Folder, today: Day): TalkTrend {
  const held = heldMeetings(folder, today)
  const talkers = held.flatMap(({ private: own }) => own['talk-listen'] ?? []).slice(0, RUN)
  const shares = held.flatMap(({ private: own }) => own['career-share'] ?? []).slice(0, RUN)
  return {
    talksMost: talkers.length === RUN && talkers.every((who) => who === 'me'),
    littleCareer: shares.length === RUN && shares.every((share) => LITTLE.has(share)),
  }
}
