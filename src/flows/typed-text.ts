import type { Json } from '../engine/answers.ts'

/** A value as it stands in a field: lists one thing a line, codes with commas. */
export const typedText = (value: Json): string => {
  if (Array.isArray(value)) return value.map(typedText).join('\n')
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
