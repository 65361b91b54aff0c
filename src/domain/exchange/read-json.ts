import type { Problem } from '../problem.ts'
import { fail, ok, type Result } from '../result.ts'

/** A value as JSON has it. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }
export type JsonMap = Readonly<Record<string, JsonValue>>

/** No record of ours is nested further than this; a reader that calls itself would run out of room on more. */
const MOST_DEPTH = 60

export interface JsonProblem {
  readonly problem: Problem
  readonly line?: number
  readonly column?: number
}

/**
 * Reads JSON from elsewhere: nothing nested beyond measure. A name such as `__proto__` is data like any other, for so may
 * somebody be called: whoever goes on with it looks up own keys alone.
 */
export function readJson(text: string): Result<JsonValue, JsonProblem> {
  if (isTooDeep(text)) return fail({ problem: { code: 'too-deep' } })
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as JsonValue)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail({ problem: { code: 'not-json' }, ...placeIn(text, error.message) })
  }
}

/** Do brackets stand deeper within brackets than any record of ours, texts left out? Sign by sign: it may be large. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isText = false
    } else if (sign === '"') isText = true
    else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > MOST_DEPTH) return true
  }
  return false
}

/** The library tells the place in its message, or the text just ends. */
function placeIn(text: string, message: string): { readonly line: number; readonly column: number } {
  const offset = /position (\d+)/u.exec(message)?.[1]
  const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

export const isJsonMap = (value: JsonValue | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isJsonList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value)
