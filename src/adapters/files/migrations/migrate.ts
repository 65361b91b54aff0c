import { isMap } from 'yaml'
import { applyEdits, type Edit } from '../yaml/edits.ts'
import { isPlainMap, same, type Path, type PlainMap } from '../../../domain/merge/plain.ts'
import type { RecordType } from '../../../domain/records.ts'
import { editText } from '../yaml/edit-text.ts'
import { rawData } from '../yaml/raw-data.ts'
import { renderInline } from '../yaml/render.ts'
import { applySplices } from '../yaml/splice.ts'
import { hasRange, keyText, readYaml, type YamlText } from '../yaml/yaml-text.ts'
import { MIGRATIONS } from './all.ts'
import type { Migration, Rename } from './migration.ts'

/** The order of the known keys at a path of a file. */
type OrderOf = (path: Path) => readonly string[]

/** The number of the format of a file; one that says none is of the first. Null where it says something else. */
export function formatOf(yaml: YamlText): number | null {
  const data = rawData(yaml)
  const said = isPlainMap(data) && Object.hasOwn(data, 'schema') ? data['schema'] : '1'
  return typeof said === 'string' && /^[1-9]\d{0,8}$/.test(said) ? Number(said) : null
}

/**
 * A file of an older format as it is to be in this one, in memory: only what the steps between change is different. Any
 * other file is itself.
 * @throws when a step cannot be made without losing something: nothing may be read or written then
 */
export function migrated(type: RecordType, yaml: YamlText, orderOf: OrderOf): YamlText {
  if (MIGRATIONS.length === 0) return yaml
  const format = formatOf(yaml)
  // A file that says nothing at all needs no number.
  if (format === null || yaml.root === null) return yaml
  return MIGRATIONS.filter(({ from }) => from >= format).reduce(
    (now, step) => stepped(type, now, step, orderOf),
    yaml,
  )
}

function stepped(type: RecordType, yaml: YamlText, { edits, to }: Migration, orderOf: OrderOf): YamlText {
  const data = dataOf(yaml)
  const all: readonly (Edit | Rename)[] = [...edits(type, data), { do: 'set', path: ['schema'], value: to }]
  return all.reduce((now, edit) => edited(now, edit, orderOf), yaml)
}

const dataOf = (yaml: YamlText): PlainMap => {
  const data = rawData(yaml)
  return isPlainMap(data) ? data : {}
}

function edited(yaml: YamlText, edit: Edit | Rename, orderOf: OrderOf): YamlText {
  if (edit.do === 'rename') return renamed(yaml, edit)
  const expected = applyEdits(rawData(yaml), [edit])
  const says = (text: string): boolean => {
    const read = readYaml('', text)
    return read.ok && same(rawData(read.value), expected)
  }
  const after = readYaml('', editText(yaml, [edit], orderOf, says))
  if (!after.ok) throw new Error(`a migration left what cannot be read at ${JSON.stringify(edit.path)}`)
  return after.value
}

function renamed(yaml: YamlText, { path, to }: Rename): YamlText {
  const above = path.slice(0, -1)
  const key = path.at(-1)
  const map = above.length === 0 ? yaml.root : yaml.doc.getIn(above, true)
  const pair = isMap(map) ? map.items.find((one) => keyText(one.key) === key) : undefined
  if (pair === undefined || !hasRange(pair.key)) throw new Error(`no key ${JSON.stringify(path)} to rename`)
  const [from, end] = pair.key.range
  const text = applySplices(yaml.text, [{ from, to: end, text: renderInline(to) }])
  const after = readYaml('', yaml.bom + text)
  const before = rawData(yaml)
  if (!after.ok || !same(withKey(before, path, to), rawData(after.value)))
    throw new Error(`${JSON.stringify(path)} cannot be renamed to ${to} without losing something`)
  return after.value
}

/** The data with that key called otherwise. */
function withKey(value: unknown, [step, ...rest]: Path, to: string): PlainMap {
  const pairs = Object.entries(value as PlainMap).map(([key, below]) => {
    if (key !== step) return [key, below]
    return rest.length === 0 ? [to, below] : [key, withKey(below, rest, to)]
  })
  return Object.fromEntries(pairs) as PlainMap
}
