import { isMap, type Pair } from 'yaml'
import {
  getAt,
  isPlainList,
  isPlainMap,
  pathText,
  same,
  type Path,
  type Plain,
} from '../../../domain/merge/plain.ts'
import type { Edit } from './edits.ts'
import { columnOf, isFlow, keyStart, lineStart, nextLine, pairEnd } from './positions.ts'
import { rawData } from './raw-data.ts'
import { insertLines } from './splice-map.ts'
import type { OrderAt, Splice } from './splice.ts'
import { keyText, type YamlText } from './yaml-text.ts'

/** An answer that goes to the other side of its record: what it says there, with what is the user's own in it. */
export interface Move {
  readonly splices: readonly Splice[]
  /** The edit that these splices make; the old place is cleared by an edit of its own. */
  readonly edit: Edit
}

/**
 * An answer that is set on one side and deleted on the other goes over as it is written: with the comment behind it, and
 * keys of the user's own.
 * @returns null where this edit is no such move, or the file is written in a way that we do not change bit by bit
 */
export function moveOf(yaml: YamlText, edit: Edit, all: readonly Edit[], orderAt: OrderAt): Move | null {
  const from = edit.do === 'set' ? otherSide(edit.path) : null
  if (edit.do !== 'set' || from === null) return null
  const goes = all.some((one) => one.do === 'delete' && pathText(one.path) === pathText(from))
  const raw = goes ? getAt(rawData(yaml), from) : undefined
  if (raw === undefined || !holds(raw, edit.value)) return null
  const lines = linesOf(yaml, from)
  const splices = lines === null ? null : insertAt(yaml, edit.path, lines, orderAt)
  return splices === null ? null : { splices, edit: { ...edit, value: raw } }
}

function otherSide(path: Path): Path | null {
  const [first, second] = path
  if (path.length === 2 && first === 'private' && typeof second === 'string') return [second]
  return path.length === 1 && typeof first === 'string' && first !== 'private' ? ['private', first] : null
}

/** Does a text say all of this, beside keys of the user's own? */
function holds(raw: Plain, wanted: Plain): boolean {
  if (isPlainMap(wanted))
    return isPlainMap(raw) && Object.entries(wanted).every(([key, value]) => within(getAt(raw, [key]), value))
  if (isPlainList(wanted))
    return (
      isPlainList(raw) && raw.length === wanted.length && wanted.every((value, at) => within(raw[at], value))
    )
  return same(raw, wanted)
}

const within = (raw: Plain | undefined, wanted: Plain): boolean => raw !== undefined && holds(raw, wanted)

/** The lines of an answer, without their indent; comments above it stay where they are. */
function linesOf(yaml: YamlText, path: Path): readonly string[] | null {
  const map = path.length === 1 ? yaml.root : ownSide(yaml)
  const pair = map?.items.find(({ key }) => keyText(key) === path.at(-1))
  const start = pair === undefined ? null : keyStart(pair)
  const end = pair === undefined ? null : pairEnd(yaml, pair)
  if (map === null || start === null || end === null || isFlow(map)) return null
  const column = columnOf(yaml.text, start)
  if (yaml.text.slice(lineStart(yaml.text, start), start).trim() !== '') return null
  const lines = yaml.text.slice(lineStart(yaml.text, start), nextLine(yaml.text, end)).split(/\r?\n/u)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => (line.slice(0, column).trim() === '' ? line.slice(column) : line))
}

function ownSide(yaml: YamlText) {
  const own: unknown = pairOf(yaml, 'private')?.value
  return isMap(own) ? own : null
}

const pairOf = (yaml: YamlText, key: string): Pair | undefined =>
  yaml.root?.items.find((pair) => keyText(pair.key) === key)

function insertAt(
  yaml: YamlText,
  path: Path,
  lines: readonly string[],
  orderAt: OrderAt,
): readonly Splice[] | null {
  const [first, second] = path
  if (yaml.root === null || typeof first !== 'string') return null
  if (second === undefined) return insertLines(yaml, yaml.root, first, lines, orderAt([]))
  if (typeof second !== 'string') return null
  const own = ownSide(yaml)
  if (own !== null) return isFlow(own) ? null : insertLines(yaml, own, second, lines, orderAt(['private']))
  if (pairOf(yaml, 'private') !== undefined) return null
  const below = lines.map((line) => (line === '' ? '' : `  ${line}`))
  return insertLines(yaml, yaml.root, 'private', ['private:', ...below], orderAt([]))
}
