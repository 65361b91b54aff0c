import type { YamlText } from './yaml/yaml-text.ts'
import type { Place } from '../../domain/problem.ts'
import type { Inspection } from '../../usecases/exchange-ports.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { onDisk } from './disk-error.ts'
import { copyOfRecord, RECORD_FOLDERS } from './record-files.ts'
import { readText } from './read-text.ts'
import { display, locate, type Root } from './root.ts'

export interface InspectionOptions {
  readonly folder: string
  readonly shown: string
  readonly disk?: Disk
}

/** Looks at the files of a folder as they lie; nothing is changed. */
export function createInspection({ folder, shown, disk = nodeDisk }: InspectionOptions): Inspection {
  const root: Root = { folder, shown, disk }
  return {
    copies: async () => copiesIn(root),
    placeOf: async (file, path) => {
      const place = { file: display(root, file) }
      const text = readText(root, file)
      if (!text.ok) return place
      const { readYaml } = await import('./yaml/yaml-text.ts')
      const yaml = readYaml(place.file, text.value)
      return yaml.ok ? { ...place, ...positionIn(yaml.value, path) } : place
    },
  }
}

function copiesIn(root: Root) {
  return ['', ...RECORD_FOLDERS].flatMap((folder) => {
    const path = locate(root, folder)
    const names = onDisk(path, 'read', () => (root.disk.look(path)?.isFolder ? root.disk.list(path) : []))
    return names.flatMap((name) => {
      const file = folder === '' ? name : `${folder}/${name}`
      const copy = copyOfRecord(file)
      const text = copy === null ? null : readText(root, file)
      if (copy === null || text === null) return []
      const original = copy.of === null ? null : readText(root, copy.of)
      const same = text.ok && original?.ok === true && original.value === text.value
      return [{ file, text: text.ok ? text.value : '', same }]
    })
  })
}

/** Line and column of a piece, or of the nearest thing above it that is there. */
function positionIn(yaml: YamlText, path: readonly (string | number)[]): Partial<Place> {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(yaml, path.slice(0, length))
    if (offset === null) continue
    const { line, col } = yaml.lines.linePos(offset)
    return { line, column: col }
  }
  return {}
}

function offsetOf({ doc }: YamlText, path: readonly (string | number)[]): number | null {
  const parent: unknown = path.length === 1 ? doc.contents : doc.getIn(path.slice(0, -1), true)
  const key = path.at(-1)
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items))
    return null
  const items: readonly unknown[] = parent.items
  const node = typeof key === 'number' ? items[key] : items.map(keyOf).find((one) => wordOf(one) === key)
  return startOf(node)
}

const keyOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'key' in item ? item.key : null

const wordOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'value' in node ? node.value : null

const startOf = (node: unknown): number | null =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null
