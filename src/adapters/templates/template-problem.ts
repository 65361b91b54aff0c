import type { Found, Names } from './unknown-name.ts'

/**
 * What is wrong with a template, out of what the template library threw.
 * @returns the problem with its line and column; anything that is not about the template is thrown again
 */
export function templateProblem(error: unknown, names: Names): Found {
  if (!(error instanceof Error) || !LIQUID_ERRORS.has(error.name)) throw error
  const place = placeOf(error)
  const missing = /undefined variable: (\S+?)(?:, line:\d|$)/m.exec(error.message)?.[1]
  if (missing !== undefined)
    return { problem: { code: 'unknown-name', name: missing, known: Object.keys(names) }, place }
  const detail = error.message.replace(/, (?:file:.*, )?line:\d+, col:\d+[^]*$/, '')
  return { problem: { code: 'bad-template', detail }, place }
}

const LIQUID_ERRORS = new Set([
  'TokenizationError',
  'ParseError',
  'RenderError',
  'UndefinedVariableError',
  'AssertionError',
  'LiquidErrors',
])

function placeOf(error: Error): Found['place'] {
  const at = /line:(\d+), col:(\d+)/.exec(error.message)
  return at === null ? {} : { line: Number(at[1]), column: Number(at[2]) }
}
