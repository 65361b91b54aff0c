import { isMap, isSeq } from 'yaml'
import { distanceBetween, nearest } from '../../../domain/nearest.ts'
import type { RecordType } from '../../../domain/records.ts'
import type { Damage } from '../../../usecases/check-ports.ts'
import { layoutOf } from '../layouts.ts'
import type { Shape } from '../schema/shape.ts'
import { followAlias, keyText, placeOf, type YamlText } from '../yaml/yaml-text.ts'

/**
 * Keys that look like one of ours and are none: what stands there is not read. Keys of the user's own are welcome, and
 * nobody is told of them.
 */
export function nearKeys(yaml: YamlText, type: RecordType, shown: string): readonly Damage[] {
  const { shape } = layoutOf(type)
  return [...found(yaml, yaml.root, shape, shown), ...otherSide(yaml, shape, shown)]
}

/** A private key that stands on the side that may be shared, or the other way round, is not read either. */
function otherSide(yaml: YamlText, shape: Shape & { readonly is: 'map' }, shown: string): readonly Damage[] {
  const below = shape.keys['private']
  if (below?.is !== 'map' || yaml.root === null) return []
  const own = yaml.root.items.find(({ key }) => keyText(key) === 'private')?.value
  const misplaced = (
    map: unknown,
    here: Shape,
    there: Shape,
    near: (key: string) => string,
  ): readonly Damage[] =>
    isMap(map) && here.is === 'map' && there.is === 'map'
      ? map.items.flatMap(({ key }): readonly Damage[] => {
          const name = keyText(key)
          if (name === null || Object.hasOwn(here.keys, name) || !Object.hasOwn(there.keys, name)) return []
          const place = placeOf(shown, yaml.lines, key)
          return [{ problem: { code: 'near-key', key: name, near: near(name) }, place, remedy: null }]
        })
      : []
  return [
    ...misplaced(yaml.root, shape, below, (key) => `private > ${key}`),
    ...misplaced(own, below, shape, (key) => key),
  ]
}

function found(yaml: YamlText, at: unknown, shape: Shape, shown: string): readonly Damage[] {
  const node = followAlias(yaml.doc, at)
  if (shape.is === 'list' && isSeq(node))
    return node.items.flatMap((item) => found(yaml, item, shape.of, shown))
  if (!isMap(node)) return []
  if (shape.is === 'names') return node.items.flatMap(({ value }) => found(yaml, value, shape.of, shown))
  if (shape.is !== 'map') return []
  const names = node.items.map(({ key }) => keyText(key))
  return node.items.flatMap(({ key, value }, index): readonly Damage[] => {
    const name = names[index] ?? null
    if (name === null) return []
    const below = Object.hasOwn(shape.keys, name) ? shape.keys[name] : undefined
    if (below !== undefined) return found(yaml, value, below, shown)
    const near = nearKey(name, Object.keys(shape.keys), names)
    if (near === null) return []
    return [
      {
        problem: { code: 'near-key', key: name, near },
        place: placeOf(shown, yaml.lines, key),
        remedy: null,
      },
    ]
  })
}

/** Short words are near to much; a key that is there already was not meant. */
function nearKey(name: string, known: readonly string[], there: readonly (string | null)[]): string | null {
  if (name.length < 3 || name.startsWith('x-')) return null
  const free = known.filter((key) => key.length > 3 && !there.includes(key))
  const [near] = nearest(name, free, 1)
  if (near === undefined) return null
  return distanceBetween(name.toLowerCase(), near) <= (near.length > 5 ? 2 : 1) ? near : null
}
