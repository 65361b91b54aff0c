import { byPlace } from '../../domain/by-place.ts'
import * as v from 'valibot'
import type { Located, Problem } from '../../domain/problem.ts'
import type { Path } from '../../domain/merge/plain.ts'
import type { AnyRecord, RecordType } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type Layout, layoutOf } from './layouts.ts'
import { join, readByShape, type Places } from './lenient.ts'
import { typeOfFile } from './record-files.ts'
import { migrated } from './migrations/migrate.ts'
import { SCHEMA } from './schema/parts.ts'
import { expectedOf, shapeBelow, type Shape } from './schema/shape.ts'
import { kindOf, placeOf, readYaml, type YamlText } from './yaml/yaml-text.ts'

/** A record and the text it was read from. */
export interface Decoded {
  readonly record: AnyRecord
  readonly yaml: YamlText
}

/**
 * Reads the text of a record's file.
 * @param file the record's file in the folder
 * @param shown how the file is called in messages
 * @returns the record, or every problem of the file with its place
 */
export function decode(
  type: RecordType,
  file: string,
  shown: string,
  raw: string,
): Result<Decoded, readonly Located[]> {
  const yaml = readYaml(shown, raw)
  if (!yaml.ok) return yaml
  try {
    return decodeYaml(
      type,
      file,
      shown,
      migrated(type, yaml.value, (path) => keysAt(type, path)),
    )
  } catch (error) {
    if (error instanceof RangeError)
      return fail([{ problem: { code: 'too-complex' }, place: { file: shown } }])
    throw error
  }
}

/** Every problem of a text as the content of that file; none for a file that holds no record. */
export function problemsIn(file: string, shown: string, text: string): readonly Located[] {
  const type = typeOfFile(file)
  if (type === null) return []
  const decoded = decode(type, file, shown, text)
  return decoded.ok ? [] : decoded.problem
}

function decodeYaml(
  type: RecordType,
  file: string,
  shown: string,
  yaml: YamlText,
): Result<Decoded, readonly Located[]> {
  const layout = layoutOf(type)
  const quick = recordIn(layout, file, asMap(readByShape(yaml, layout.shape, null)))
  if (quick !== null) return ok({ record: quick, yaml })
  const places: Places = new Map()
  const data = asMap(readByShape(yaml, layout.shape, places))
  const { schema, private: own = {}, ...shared } = data
  const report = reporter(yaml, shown, layout.shape, places)
  if (isSchemaNumber(schema) && schema > SCHEMA) {
    return fail([report.at('schema', { code: 'newer-schema', schema, known: SCHEMA })])
  }
  const problems = [
    ...(schema === undefined || isSchemaNumber(schema) ? [] : [report.wrong('schema')]),
    ...report.issues(layout.shared, shared, ''),
    ...report.issues(layout.own, own, 'private'),
  ]
  if (problems.length === 0) throw new Error(`the schema of ${file} found no problem and refused the data`)
  return fail(problems.toSorted(byPlace))
}

/** Most files have nothing wrong, and then nobody asks where each value stood. Null when there is something wrong. */
function recordIn(layout: Layout, file: string, data: Readonly<Record<string, unknown>>): AnyRecord | null {
  const { schema, private: own = {}, ...shared } = data
  const isReadable = schema === undefined || (isSchemaNumber(schema) && schema <= SCHEMA)
  return isReadable ? layout.record(file, shared, own) : null
}

const isSchemaNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1

const asMap = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

/** Says what the schema found, in words of the file: where, what was expected, what stood there. */
function reporter(yaml: YamlText, shown: string, shape: Shape, places: Places) {
  const at = (path: string, problem: Problem): Located => ({
    problem,
    place: placeOf(shown, yaml.lines, nearest(path) ?? yaml.root),
  })

  const wrong = (path: string): Located => {
    const expected = expectedOf(shapeAt(shape, path) ?? { is: 'text' })
    return at(path, { code: 'wrong-value', path, expected, got: kindOf(places.get(path)) })
  }

  /** The value itself, or what it should have stood in. */
  function nearest(path: string): unknown {
    if (places.has(path)) return places.get(path)
    return path === '' ? undefined : nearest(path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '')
  }

  function issues(schema: v.GenericSchema, data: unknown, under: string): readonly Located[] {
    const result = v.safeParse(schema, data)
    const paths = (result.issues ?? []).map((issue) => (issue.path ?? []).map((item) => String(item.key)))
    return [...new Set(paths.map((keys) => keys.reduce(join, under)))].map((path) =>
      places.has(path) ? wrong(path) : missing(path),
    )
  }

  const missing = (path: string): Located =>
    at(path, { code: 'missing-value', path, expected: expectedOf(shapeAt(shape, path) ?? { is: 'text' }) })

  return { at, wrong, issues }
}

/** The keys that may stand at a path of a file, in their order. */
function keysAt(type: RecordType, path: Path): readonly string[] {
  const at = path.reduce<Shape | null>(shapeBelow, layoutOf(type).shape)
  return at?.is === 'map' ? Object.keys(at.keys) : []
}

const shapeAt = (shape: Shape, path: string): Shape | null =>
  path === '' ? shape : path.split('.').reduce<Shape | null>(stepInto, shape)

const stepInto = (shape: Shape | null, step: string): Shape | null =>
  shapeBelow(shape, shape?.is === 'list' ? Number(step) : step)
