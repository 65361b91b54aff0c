import { MEETING_KINDS } from '../domain/codes.ts'

/**
 * The few kinds of conversation a question leaves out: naming those two says more than naming the other seven.
 * @returns at most two kinds; null when naming the kinds themselves is shorter
 */
export function otherKinds(kinds: readonly string[]): readonly string[] | null {
  const others = MEETING_KINDS.filter((kind) => !kinds.includes(kind))
  return others.length > 0 && others.length <= 2 ? others : null
}
