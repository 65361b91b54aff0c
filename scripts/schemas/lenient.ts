/** As much of JSON Schema as we write. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, JsonSchema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly const?: string | number | boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly required?: readonly string[]
  readonly pattern?: string
  readonly patternErrorMessage?: string
  readonly minLength?: number
  readonly contains?: JsonSchema
  readonly not?: JsonSchema
  readonly minimum?: number
  readonly maximum?: number
}

/** What an editor is told about the value at a path, its steps the keys; lists are no step. */
export type Words = (path: readonly string[]) => {
  readonly description: string
  readonly wrongDay: string
}

/**
 * A schema as strict as the program's own reader, and no stricter: a number is fine where text is meant, one value
 * where a list is meant, and a key with nothing behind it is no key. Unknown keys are the user's own and are let be.
 */
export const asRead = (schema: JsonSchema, words: Words): JsonSchema => read(schema, [], true, words)

function read(schema: JsonSchema, path: readonly string[], isRequired: boolean, words: Words): JsonSchema {
  const said = path.length === 0 ? {} : { description: words(path).description }
  return { ...said, ...kindOf(schema, path, isRequired, words) }
}

function kindOf(schema: JsonSchema, path: readonly string[], isRequired: boolean, words: Words): JsonSchema {
  if (schema.enum !== undefined) return isRequired ? { enum: schema.enum } : { enum: [...schema.enum, null] }
  switch (schema.type) {
    case 'object':
      return schema.properties === undefined
        ? names(schema, path, words)
        : map(schema, path, isRequired, words)
    case 'array':
      return list(schema, path, isRequired, words)
    case 'integer':
      return { ...schema, type: orNothing('integer', isRequired) }
    case 'string':
      return schema.pattern === undefined ? text(isRequired) : day(schema.pattern, path, isRequired, words)
    default:
      throw new Error(`${path.join('.')}: no way is known to read ${JSON.stringify(schema)}`)
  }
}

const orNothing = (type: string, isRequired: boolean): string | readonly string[] =>
  isRequired ? type : [type, 'null']

/** A number is the text it is written as; an empty text is nothing. */
const text = (isRequired: boolean): JsonSchema =>
  isRequired
    ? { type: ['string', 'number', 'boolean'], minLength: 1 }
    : { type: ['string', 'number', 'boolean', 'null'] }

const day = (pattern: string, path: readonly string[], isRequired: boolean, words: Words): JsonSchema => ({
  type: orNothing('string', isRequired),
  pattern: isRequired ? pattern : pattern.replace(/^\^\(\?:/, '^(?:|'),
  patternErrorMessage: words(path).wrongDay,
})

function map(schema: JsonSchema, path: readonly string[], isRequired: boolean, words: Words): JsonSchema {
  const required = schema.required ?? []
  const properties = Object.entries(schema.properties ?? {}).map(([key, below]) => [
    key,
    read(below, [...path, key], required.includes(key), words),
  ])
  return {
    type: orNothing('object', isRequired),
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  }
}

/** A map from names to values; a name with nothing behind it is not there. */
function names(schema: JsonSchema, path: readonly string[], words: Words): JsonSchema {
  const below = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
  return { type: ['object', 'null'], additionalProperties: kindOf(below, path, false, words) }
}

function list(
  { items = {} }: JsonSchema,
  path: readonly string[],
  isRequired: boolean,
  words: Words,
): JsonSchema {
  const many: JsonSchema = {
    type: orNothing('array', isRequired),
    items: kindOf(items, path, false, words),
    // A list of nothing is no list.
    ...(isRequired && { contains: { not: { type: 'null' } } }),
  }
  return items.type === 'object' ? many : { anyOf: [many, kindOf(items, path, isRequired, words)] }
}
