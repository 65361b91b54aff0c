import { FLOWS } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import { isOver } from '../domain/draft-over.ts'
import { descending } from '../domain/order.ts'
import type { Talks } from '../domain/standing.ts'
import type { Draft, Drafts } from './ports.ts'

/**
 * What was begun and is not finished, the last first.
 * @param except the id of a draft that goes just now
 */
export async function begunDrafts(
  drafts: Pick<Drafts, 'list'>,
  except: string | null,
): Promise<readonly Draft[]> {
  const lists = await Promise.all(FLOWS.map((flow) => drafts.list(flow)))
  return lists
    .flat()
    .filter(({ id }) => id !== except)
    .toSorted(descending(({ begun }) => begun))
}

/** The first of these that still leads somewhere; null when there is none. What leads nowhere stays where it is. */
export const nextDraft = (begun: readonly Draft[], folder: Talks, today: Day): Draft | null =>
  begun.find(({ flow, subject, answers }) => {
    const date = answers['date']
    const day = date?.is === 'given' && typeof date.value === 'string' ? date.value : null
    return !isOver({ flow, subject, date: day }, folder, today)
  }) ?? null
