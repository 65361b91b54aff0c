import type { Day } from '../../domain/day.ts'
import { sameName } from '../../domain/fold.ts'
import { upcoming } from '../../domain/meetings.ts'
import type { Folder, MeetingRecord } from '../../domain/records.ts'
import type { AheadWith } from '../../text/agreements.ts'

/**
 * The first conversation ahead with somebody, on whose agenda something can be put by preparing it.
 * @param fits which of these count; all of them when left out
 * @returns null where none lies ahead, or nobody is named
 */
export function aheadWith(
  folder: Folder,
  today: Day,
  name: string | null,
  fits: (talk: MeetingRecord) => boolean = () => true,
): AheadWith | null {
  const talk = upcoming(folder, today).find(
    (one) => name !== null && sameName(one.shared.with, name) && fits(one),
  )
  return talk === undefined ? null : { id: talk.shared.id, prepared: talk.shared.prepared !== undefined }
}
