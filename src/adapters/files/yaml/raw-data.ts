import { isAlias, isMap, isSeq } from 'yaml'
import type { Plain } from '../../../domain/merge/plain.ts'
import { isNothing, keyText, scalarText, type YamlText } from './yaml-text.ts'

/**
 * Everything a file says, known keys and unknown ones, as texts; to see that an edit changed what it should and
 * nothing else. What is empty is left out, as readers do. An alias stands for itself.
 */
export const rawData = (yaml: YamlText): Plain => rawOf(yaml.root) ?? {}

/** The same for one node; undefined for nothing. */
export function rawOf(node: unknown): Plain | undefined {
  if (isNothing(node)) return undefined
  if (isAlias(node)) return `*${node.source}`
  if (isSeq(node)) return node.items.flatMap((item) => rawOf(item) ?? [])
  if (!isMap(node)) return scalarText(node) ?? ''
  return Object.fromEntries(
    node.items.flatMap(({ key, value }) => {
      const plain = rawOf(value)
      return plain === undefined ? [] : [[keyText(key) ?? JSON.stringify(key), plain]]
    }),
  )
}
