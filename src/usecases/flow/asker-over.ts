import { PartMissing } from '../../domain/part-missing.ts'
import type { Asker, Question } from '../../engine/asker.ts'
import type { OpenedFolder } from './opened-folder.ts'

/**
 * Asks as `asker` does, over a folder that is still being read: the rest is read while the first question stands there,
 * and whoever is answered has all of it. Where something turns out to be broken nothing more is asked; the answer that
 * was given until then is handed on.
 * @param more what else can be got ready meanwhile; no answer waits for it
 */
export function askerOver(
  { rest, problems }: Pick<OpenedFolder, 'rest' | 'problems'>,
  asker: Asker,
  more: () => Promise<unknown> = async () => {},
): Asker {
  let readying: Promise<unknown> | null = null
  return {
    show: asker.show,
    ask: async (question, shown) => {
      if (problems().length > 0) return { is: 'later' }
      const intent = await asker.ask({ ...question, check: checkOf(question) }, () => {
        shown?.()
        // A fault is met by who waits for it.
        readying ??= rest()
          .then(more)
          .catch(() => {})
      })
      if (intent.is !== 'later') await rest()
      return intent
    },
  }
}

/** Who answers before all was read is not kept waiting: what the check would turn to is looked at when the answer is read. */
const checkOf =
  ({ check }: Question): Question['check'] =>
  (raw) => {
    try {
      return check(raw)
    } catch (error) {
      if (error instanceof PartMissing) return null
      throw error
    }
  }
