import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { layoutOf } from '../../src/adapters/files/layouts.ts'
import { SCHEMA } from '../../src/adapters/files/schema/parts.ts'
import type { Language } from '../../src/domain/codes.ts'
import { FILE_KINDS, type FileKind } from '../../src/domain/file-kinds.ts'
import { DAY_PATTERN } from './day-pattern.ts'
import { asRead, type JsonSchema } from './lenient.ts'
import { titleOf, wordsFor } from './words/words.ts'

/**
 * The JSON Schema of one kind of file, made of the schema the program reads it with.
 * Draft 7, the newest that the YAML servers of editors know in full.
 * @param language in which an editor explains a key
 */
export function fileSchema(kind: FileKind, language: Language): JsonSchema {
  const layout = layoutOf(FILE_KINDS[kind])
  const shared = strictSchema(layout.shared)
  const own = strictSchema(layout.own)
  const properties: Record<string, JsonSchema> = {
    schema: { type: 'integer', minimum: 1, maximum: SCHEMA },
    ...shared.properties,
  }
  if (Object.keys(own.properties ?? {}).length > 0) properties['private'] = own
  const whole: JsonSchema = { type: 'object', properties, required: shared.required ?? [] }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: titleOf(kind, language),
    ...asRead(whole, (path) => wordsFor(kind, path, language)),
  }
}

/** As the schema says it, before anything is taken as leniently as the reader takes it. */
export const strictSchema = (schema: v.GenericSchema): JsonSchema => {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    target: 'draft-07',
    // A day is the one type of our own.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { type: 'string', pattern: DAY_PATTERN } : undefined,
  })
  return rest as JsonSchema
}
