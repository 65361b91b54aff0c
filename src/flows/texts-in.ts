import type { Json } from '../engine/answers.ts'

/** Every text in a value, however deep: what stands in the lists and maps of a record too. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value as Readonly<Record<string, Json>>).flatMap((one) => textsIn(one))
}
