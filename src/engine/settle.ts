import type { Json } from './answers.ts'
import { type Reading, saysThereIsNone, type Step } from './step.ts'
import type { Walk } from './walk.ts'

/**
 * Shows a reading that must be confirmed; `again` when the user says it was meant otherwise, `leave` when there is no
 * answer yet after all.
 */
export async function settle<S extends Step>(
  walk: Walk<S>,
  step: S,
  reading: Reading,
): Promise<{ value: Json } | 'again' | 'leave' | 'later'> {
  if (!reading.confirm) return { value: reading.value }
  const intent = await walk.asker.ask(walk.confirm(reading.confirm))
  if (intent.is === 'later') return 'later'
  if (intent.is === 'help') {
    walk.asker.show(walk.confirmHelp?.(reading.confirm) ?? walk.help(step))
    return settle(walk, step, reading)
  }
  if (reading.confirm.of === 'days' || reading.confirm.of === 'names')
    return intent.is === 'answer' && intent.raw !== '' ? { value: intent.raw } : 'again'
  const yes =
    (intent.is === 'keep' && reading.confirm.of !== 'emptied') ||
    (intent.is === 'answer' && intent.raw === true)
  if (!yes) return 'again'
  return reading.confirm.of === 'unlikely' && saysThereIsNone(reading.confirm.as)
    ? 'leave'
    : { value: reading.value }
}
