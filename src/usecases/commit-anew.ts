import type { Failure } from '../domain/problem.ts'
import type { AnyRecord } from '../domain/records.ts'
import { fail, type Result } from '../domain/result.ts'
import type { Store, Written } from './ports.ts'

/** Each turn somebody else was first; more than this many are never at work at once. */
const MOST_TURNS = 50

/**
 * Saves one record to which something is added. When another program changed the same place in the meantime, it is added
 * to what that one left: nobody has to choose between two things that both come to stand there.
 * @param first the record as it is to be
 * @param again makes it anew from what stands there now
 */
export async function commitAnew<R extends AnyRecord>(
  store: Pick<Store, 'commit'>,
  first: R,
  again: () => Promise<Result<R, Failure>>,
): Promise<Result<Written & { readonly record: R }, Failure>> {
  let record = first
  for (let turn = 1; ; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each turn follows from the one before
    const written = await store.commit({ records: [record], documents: [] })
    if (written.ok) return { ok: true, value: { ...written.value, record } }
    if (turn === MOST_TURNS || !wasChanged(written.problem)) return written
    // oxlint-disable-next-line no-await-in-loop -- as above
    const next = await again()
    if (!next.ok) return fail(next.problem)
    record = next.value
  }
}

const wasChanged = ({ problems }: Failure): boolean =>
  problems.some(({ problem }) => problem.code === 'changed-meanwhile')
