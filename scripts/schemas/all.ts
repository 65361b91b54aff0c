import { LANGUAGES } from '../../src/domain/codes.ts'
import { FILE_KINDS, fileSchema, type FileKind } from './file-schema.ts'

/** A JSON Schema that we publish: its place below `schemas/`, and its text. */
export interface Published {
  readonly file: string
  readonly text: string
}

const kinds = Object.keys(FILE_KINDS) as readonly FileKind[]

/** Every schema, as it is to stand in `schemas/`. */
export const allSchemas = (): readonly Published[] =>
  LANGUAGES.flatMap((language) =>
    kinds.map((kind) => published(`${language}/${kind}.schema.json`, fileSchema(kind, language))),
  )

const published = (file: string, schema: object): Published => ({
  file,
  text: `${JSON.stringify(schema, null, 2)}\n`,
})
