import type { Agreement } from './agreement.ts'
import { sameName } from './fold.ts'
import { isForOwnGoal } from './own-goals.ts'
import type { Folder } from './records.ts'

/**
 * The agreements that somebody may know of: those made with them or theirs to do; for the manager also what the user took
 * up without anybody (advice S53).
 * @param name null when no manager is known: then only what was taken up without anybody
 */
export function knownAgreements(
  folder: Folder,
  name: string | null,
  isManager: boolean,
): readonly Agreement[] {
  const isThem = (one: string | undefined): boolean =>
    one !== undefined && name !== null && sameName(one, name)
  const isForOwn = isForOwnGoal(folder.plan)
  const outside = (folder.agreements.shared.agreements ?? []).filter((one) =>
    one.with === undefined
      ? isThem(one.who) || (isManager && one.who === 'me' && !isForOwn(one))
      : isThem(one.with),
  )
  const talks = folder.meetings.filter(({ shared }) => isThem(shared.with))
  return [...outside, ...talks.flatMap(({ shared }) => shared.agreements ?? [])]
}
