import { FLOWS } from '../domain/codes.ts'
import { descending } from '../domain/order.ts'
import type { Draft, Drafts } from './ports.ts'

/**
 * What was begun last and is not finished; null when there is nothing.
 * @param except the id of a draft that goes just now
 */
export async function latestDraft(
  drafts: Pick<Drafts, 'list'>,
  except: string | null,
): Promise<Draft | null> {
  const lists = await Promise.all(FLOWS.map((flow) => drafts.list(flow)))
  const [latest] = lists
    .flat()
    .filter(({ id }) => id !== except)
    .toSorted(descending(({ begun }) => begun))
  return latest ?? null
}
