/** What may stand in one place of a file, drawn from its schema, so that reading, ordering and naming need no second list. */
export type Shape =
  | { readonly is: 'text' | 'day' }
  | { readonly is: 'number'; readonly least: number }
  | { readonly is: 'codes'; readonly codes: readonly string[]; readonly numeric: boolean }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'names'; readonly of: Shape }
  | { readonly is: 'map'; readonly keys: Readonly<Record<string, Shape>> }

/** Optional or not, a value has the shape of what is inside. */
export function shapeOf(schema: object): Shape {
  const type = field(schema, 'type')
  const entries = field(schema, 'entries')
  if (type === 'exact_optional') return shapeOf(objectIn(schema, 'wrapped'))
  if (type === 'object' && isObject(entries)) return { is: 'map', keys: mapShapes(entries) }
  if (type === 'array') return { is: 'list', of: shapeOf(objectIn(schema, 'item')) }
  if (type === 'record') return { is: 'names', of: shapeOf(objectIn(schema, 'value')) }
  if (type === 'picklist') return codesOf(field(schema, 'options'))
  if (type === 'custom') return { is: 'day' }
  if (type === 'number') return { is: 'number', least: leastIn(schema) }
  if (type === 'string') return { is: 'text' }
  throw new Error(`no shape for a schema of type ${String(type)}`)
}

/** A number is a whole one, from here on. */
function leastIn(schema: object): number {
  const steps = field(schema, 'pipe')
  const least = (Array.isArray(steps) ? steps : []).find((step) => field(step, 'type') === 'min_value')
  return Number(least === undefined ? 1 : field(least, 'requirement'))
}

function codesOf(options: unknown): Shape {
  const codes: readonly unknown[] = Array.isArray(options) ? options : []
  return { is: 'codes', codes: codes.map(String), numeric: codes.some((code) => typeof code === 'number') }
}

const mapShapes = (entries: object): Record<string, Shape> =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, shapeOf(isObject(entry) ? entry : {})]),
  )

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const field = (schema: object, key: string): unknown =>
  Object.entries(schema).find(([name]) => name === key)?.[1]

function objectIn(schema: object, key: string): object {
  const value = field(schema, key)
  return isObject(value) ? value : {}
}

/** What a reader is told that was expected here, as a code or a list of codes. */
export function expectedOf(shape: Shape): string {
  switch (shape.is) {
    case 'text':
    case 'list':
      return shape.is
    case 'number':
      return `from ${shape.least}`
    case 'day':
      return 'date'
    case 'codes':
      return shape.codes.join(' | ')
    case 'names':
    case 'map':
      return 'map'
  }
}

/** The shape below a shape, by key or index; null where the schema knows nothing. */
export function shapeBelow(shape: Shape | null, step: string | number | object): Shape | null {
  if (shape === null) return null
  if (shape.is === 'list' && typeof step !== 'string') return shape.of
  if (shape.is === 'names' && typeof step === 'string') return shape.of
  if (shape.is !== 'map' || typeof step !== 'string') return null
  return Object.hasOwn(shape.keys, step) ? (shape.keys[step] ?? null) : null
}
