import { strictSchema } from '../file-schema.ts'
import type { JsonSchema } from '../lenient.ts'
import { FILES } from './files.ts'
import { FLOWS } from './flows.ts'
import { LISTS } from './lists.ts'
import { failure, output } from './parts.ts'

const OUTPUTS = { ...FLOWS, ...LISTS, ...FILES }

/**
 * The JSON Schema of what commands give with `--json`: any of the definitions, each by the words of its command; `career`
 * is that of no command at all. `error` is what standard error holds when a command did not do its work.
 */
export function outputSchema(): JsonSchema {
  const named = Object.entries(OUTPUTS).map(
    ([command, entries]) => [command, strictSchema(output(command, entries))] as const,
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'career --json',
    anyOf: named.map(([command]) => ({ $ref: `#/definitions/${encodeURIComponent(command)}` })),
    definitions: Object.fromEntries([...named, ['error', strictSchema(failure)]]),
  }
}
