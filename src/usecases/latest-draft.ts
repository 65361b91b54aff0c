import { FLOWS } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import { type Begun, hasPassed, isOver } from '../domain/draft-over.ts'
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
  begun.find((draft) => !isOver(begunIn(draft), folder, today)) ?? null

/** Drafts but for those of a preparation or a rehearsal whose conversation has passed: these are found by its name. */
export const stillToCome =
  (folder: Talks, today: Day) =>
  (draft: Draft): boolean =>
    !hasPassed(begunIn(draft), folder, today)

function begunIn({ flow, subject, answers }: Draft): Begun {
  const date = answers['date']
  return { flow, subject, date: date?.is === 'given' && typeof date.value === 'string' ? date.value : null }
}
