import { readDate } from '../coach/dates/read-date.ts'
import type { Unlikely } from '../engine/step.ts'
import type { FlowStep } from './flow-step.ts'
import type { DateContext } from './read-day.ts'
import { typedText } from './typed-text.ts'

/**
 * A question that asks once whether words are meant that are seldom an answer to it.
 * @param isUnlikely looks at what was read
 */
export function askingOnce(step: FlowStep, as: Unlikely, isUnlikely: (text: string) => boolean): FlowStep {
  const parse: FlowStep['parse'] = (raw) => {
    const read = step.parse(raw)
    if (!read.ok || read.value.confirm !== undefined) return read
    const text = typedText(read.value.value)
    return isUnlikely(text)
      ? { ...read, value: { ...read.value, confirm: { of: 'unlikely', as, text } } }
      : read
  }
  // Copied with what is worked out when it is asked for: a spread would look for the ready examples at once.
  const { parse: _own, ...rest } = Object.getOwnPropertyDescriptors(step)
  return Object.defineProperties({ parse } as FlowStep, rest)
}

/** Too little for a wish that somebody else is to read: one or two letters, signs alone, or just a day. */
export const saysTooLittle =
  ({ today, language }: DateContext) =>
  (text: string): boolean =>
    (text.match(/[\p{L}\p{N}]/gu) ?? []).length <= 2 ||
    readDate(text, { today, lang: language, look: 'forward' }).kind !== 'none'
