import type { Failure } from '../../domain/problem.ts'
import type { Cursor } from '../../engine/cursor.ts'
import type { Draft, Drafts } from '../ports.ts'

/** All of a draft but the answers. */
export type DraftHead = Omit<Draft, 'answers' | 'before'>

/** The draft of a flow that is being answered. */
export interface KeptDraft {
  /** Saves all answers; `stop` where they could not be kept, and nothing more is to be asked. */
  readonly keep: (cursor: Cursor) => Promise<'go-on' | 'stop'>
  /** What was kept last; null before the first answer. */
  readonly latest: () => Cursor | null
  /** Why the answers could not be kept; null as long as they could. */
  readonly trouble: () => Failure | null
  /** The draft as it is called now, with what was told until now. */
  readonly head: () => DraftHead
}

/**
 * Keeps the answers of one flow under one name.
 * @param begun the draft as it is at first
 * @param told the rules whose tips were told until now
 */
export function keptDraft(
  drafts: Pick<Drafts, 'save'>,
  begun: Omit<DraftHead, 'told'>,
  told: () => readonly string[],
): KeptDraft {
  let { id } = begun
  let latest: Cursor | null = null
  let trouble: Failure | null = null
  const head = (): DraftHead => ({ ...begun, id, told: told() })

  async function keep(cursor: Cursor): Promise<'go-on' | 'stop'> {
    latest = cursor
    const saved = await drafts.save({ ...head(), ...cursor })
    if (saved.ok) id = saved.value
    else trouble ??= saved.problem
    return saved.ok ? 'go-on' : 'stop'
  }

  return { keep, latest: () => latest, trouble: () => trouble, head }
}
