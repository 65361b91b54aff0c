import { byPlace } from '../../domain/by-place.ts'
import { isMap, type Pair, type YAMLMap } from 'yaml'
import { nearest } from '../../domain/nearest.ts'
import type { Located, Place } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { RawSheet, SheetEntry } from '../../usecases/sheet-ports.ts'
import { MOST_BYTES } from '../files/read-text.ts'
import {
  followAlias,
  isNothing,
  keyText,
  kindOf,
  placeOf,
  readYaml,
  type YamlText,
} from '../files/yaml/yaml-text.ts'
import { markClearSigns } from './clear-sign.ts'
import { createValueReader, nodeOf, type ValueReader } from './read-value.ts'

const SECTIONS = ['answers', 'private', 'share'] as const
type Section = (typeof SECTIONS)[number]

/**
 * Reads a sheet; what it says is not checked against a flow.
 * @param name the file as the user named it, for places
 * @returns the sheet, with `flow` null for YAML that is no sheet at all; or everything that is wrong with the text
 */
export function parseSheet(text: string, name: string): Result<RawSheet, readonly Located[]> {
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_BYTES)
    return fail([{ problem: { code: 'too-large', bytes, most: MOST_BYTES }, place: { file: name } }])
  const yaml = readYaml(name, markClearSigns(text))
  if (!yaml.ok) return notAMap(yaml.problem) ?? yaml
  try {
    return readSheet(yaml.value, name)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return fail([{ problem: { code: 'too-complex' }, place: { file: name } }])
  }
}

/** A list or a story instead of a sheet. */
function notAMap(problems: readonly Located[]): Result<RawSheet, never> | null {
  const [first] = problems
  const isOther = first?.problem.code === 'wrong-value' && first.problem.path === ''
  return isOther && first.place ? ok(noSheet(first.place)) : null
}

const noSheet = (place: Place): RawSheet => ({
  flow: null,
  version: null,
  language: null,
  route: null,
  meeting: null,
  place,
  answers: [],
  private: [],
  share: [],
})

function readSheet(yaml: YamlText, name: string): Result<RawSheet, readonly Located[]> {
  const sheet = pairOf(yaml, 'sheet')
  if (!sheet) return ok(noSheet({ file: name, line: 1, column: 1 }))
  const header = headerOf(followAlias(yaml.doc, sheet.value), placeOf(name, yaml.lines, nodeOf(sheet)))
  if (header.flow === null) return ok(header)
  const reader = createValueReader(yaml, name)
  const entries = (section: Section): readonly SheetEntry[] => {
    const map = sectionOf(yaml, section)
    return isMap(map) ? entriesOf(map, reader) : []
  }
  const read = { answers: entries('answers'), private: entries('private'), share: entries('share') }
  const problems = [...unknownSections(yaml, name), ...brokenSections(yaml, name), ...reader.problems()]
  return problems.length > 0 ? fail(problems.toSorted(byPlace)) : ok({ ...header, ...read })
}

const pairOf = ({ root }: YamlText, wanted: string): Pair | undefined =>
  root?.items.find(({ key }) => keyText(key) === wanted)

const sectionOf = (yaml: YamlText, section: Section): unknown =>
  followAlias(yaml.doc, pairOf(yaml, section)?.value)

function headerOf(map: unknown, place: Place): RawSheet {
  if (!isMap(map)) return noSheet(place)
  const text = (wanted: string): string | null => {
    const pair = map.items.find(({ key }) => keyText(key) === wanted)
    return isNothing(pair?.value) ? null : keyText(pair?.value)
  }
  const version = text('version') ?? ''
  return {
    ...noSheet(place),
    flow: text('flow'),
    version: /^\d{1,9}$/.test(version) ? Number(version) : null,
    language: text('lang'),
    route: text('route'),
    meeting: text('meeting'),
  }
}

function unknownSections({ root, lines }: YamlText, name: string): readonly Located[] {
  const known: readonly (string | null)[] = ['sheet', ...SECTIONS]
  const unknown = root?.items.filter(({ key }) => !known.includes(keyText(key))) ?? []
  return unknown.map(({ key }) => {
    const id = keyText(key) ?? kindOf(key)
    const near = nearest(id, SECTIONS)[0] ?? null
    return { problem: { code: 'unknown-question', id, near }, place: placeOf(name, lines, key) }
  })
}

function brokenSections(yaml: YamlText, name: string): readonly Located[] {
  const broken = SECTIONS.filter((section) => {
    const found = sectionOf(yaml, section)
    return !isMap(found) && !isNothing(found)
  })
  return broken.map((section) => ({
    problem: { code: 'wrong-value', path: section, expected: 'map', got: kindOf(sectionOf(yaml, section)) },
    place: placeOf(name, yaml.lines, pairOf(yaml, section)?.value),
  }))
}

const entriesOf = (map: YAMLMap, reader: ValueReader): readonly SheetEntry[] =>
  map.items.map((pair) => ({
    id: reader.key(pair.key),
    value: reader.value(pair.value),
    place: reader.place(nodeOf(pair)),
    inner: reader.places(pair.value),
  }))
