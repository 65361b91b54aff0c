import type { Place } from '../../domain/problem.ts'
import { ok } from '../../domain/result.ts'
import type { Inspection } from '../../usecases/check-ports.ts'
import { attempt } from './attempt.ts'
import type { YamlText } from './yaml/yaml-text.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { byHandAmong } from './document-store.ts'
import { packFiles } from './exchange-files.ts'
import { readText } from './read-text.ts'
import { display, type Root } from './root.ts'

export interface InspectionOptions {
  readonly folder: string
  readonly shown: string
  readonly disk?: Disk
}

/** Looks at the files of a folder as they lie. Everything heavy is loaded when it is wanted. */
export function createInspection({ folder, shown, disk = nodeDisk }: InspectionOptions): Inspection {
  const root: Root = { folder, shown, disk }
  return {
    damages: async () => {
      const { damagesIn } = await import('./check/damages.ts')
      return attempt(root, () => ok(damagesIn(root)))
    },
    documents: () =>
      attempt(root, () => {
        const texts = packFiles(root).filter(({ file }) => file.startsWith('documents/'))
        const byHand = byHandAmong(root, texts)
        return ok(texts.map(({ file, text }) => ({ file, text, byHand: byHand.has(file) })))
      }),
    placeOf: async (file, path) => {
      const place = { file: display(root, file) }
      // A disk that refuses it now says so when the file is read for itself.
      const text = await attempt(root, () => ok(readText(root, file)))
      if (!text.ok || !text.value.ok) return place
      const { readYaml } = await import('./yaml/yaml-text.ts')
      const yaml = readYaml(place.file, text.value.value)
      return yaml.ok ? { ...place, ...positionIn(yaml.value, path) } : place
    },
    mend: async (remedies) => {
      const [{ closeTo }, { sweepAway }] = await Promise.all([
        import('./check/modes.ts'),
        import('./check/left-over.ts'),
      ])
      return attempt(root, () => {
        for (const remedy of remedies) {
          if (remedy.is === 'close') closeTo(root, remedy.paths)
          if (remedy.is === 'sweep') sweepAway(root, remedy.file)
        }
        return ok(undefined)
      })
    },
  }
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
