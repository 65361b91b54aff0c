import { createHash } from 'node:crypto'
import { LANGUAGES, type Language } from '../../src/domain/codes.ts'
import { SCHEMA_KINDS, schemaName } from '../../src/domain/file-kinds.ts'
import { fileSchema } from './file-schema.ts'
import type { JsonSchema } from './lenient.ts'
import { outputSchema } from './outputs/all.ts'

/** A file that we publish: its place below `schemas/`, and its text. */
export interface Published {
  readonly file: string
  readonly text: string
}

/** Everything that is to stand in `schemas/`. */
export const allSchemas = (): readonly Published[] => [
  ...LANGUAGES.flatMap(filesIn),
  { file: 'output.schema.json', text: byDefinition(outputSchema()) },
]

/** One line for each definition: there are many, and nobody reads them one below the other. */
function byDefinition({ definitions = {}, ...schema }: JsonSchema): string {
  const lines = Object.entries(definitions).map(
    ([name, one]) => `    ${JSON.stringify(name)}: ${JSON.stringify(one)}`,
  )
  const head = JSON.stringify(schema, null, 2).replace(/\n\}$/, '')
  return `${head},\n  "definitions": {\n${lines.join(',\n')}\n  }\n}\n`
}

const textOf = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`

function filesIn(language: Language): readonly Published[] {
  const files = SCHEMA_KINDS.map((kind) => ({
    file: `${language}/${schemaName(kind)}`,
    text: textOf(fileSchema(kind, language)),
  }))
  return [...files, { file: `${language}/edition`, text: editionOf(files) }]
}

/** Tells one edition of these texts from another. */
const editionOf = (files: readonly Published[]): string =>
  `${createHash('sha256')
    .update(files.map(({ text }) => text).join('\0'))
    .digest('hex')}\n`
