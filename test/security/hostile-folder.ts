// A folder in which every text is one of the corpus, and names are too: what somebody may have typed, pasted, or written
// into the files by hand.
import { parse, stringify } from 'yaml'
import { layoutOf } from '../../src/adapters/files/layouts.ts'
import { typeOfFile } from '../../src/adapters/files/record-files.ts'
import type { Shape } from '../../src/adapters/files/schema/shape.ts'
import { canaryFolder, type Variation } from './canary-folder.ts'

/** @param next gives another text at each call */
export function hostileFolder(variation: Variation, next: () => string): Readonly<Record<string, string>> {
  const names = new Map<string, string>()
  /** Whoever is called the same is the same person still. */
  const name = (text: string): string => {
    if (text === 'me' || text === 'them') return text
    const known = names.get(text) ?? `${text}${next()}`
    names.set(text, known)
    return known
  }
  return Object.fromEntries(
    Object.entries(canaryFolder(variation).files).map(([file, text]) => {
      const type = typeOfFile(file)
      if (type === null) throw new Error(`${file} is no record`)
      return [file, stringify(spoilt(parse(text), layoutOf(type).shape, '', { next, name }))]
    }),
  )
}

interface Words {
  readonly next: () => string
  readonly name: (text: string) => string
}

/** Texts that other places point at. */
const POINTS = new Set(['id', 'goal', 'meeting'])
const NAMES = new Set(['with', 'who', 'name', 'partner', 'your-name', 'reminded'])

function spoilt(value: unknown, shape: Shape, key: string, words: Words): unknown {
  if (value === '' || value === null || value === undefined) return value
  switch (shape.is) {
    case 'text':
      if (POINTS.has(key)) return value
      return NAMES.has(key) ? words.name(typeof value === 'string' ? value : 'x') : words.next()
    case 'list':
      return Array.isArray(value) ? value.map((one) => spoilt(one, shape.of, key, words)) : value
    case 'names':
      return Object.fromEntries(
        entries(value).map(([below, one]) => [words.name(below), spoilt(one, shape.of, '', words)]),
      )
    case 'map':
      return Object.fromEntries(
        entries(value).map(([below, one]) => {
          const inside = shape.keys[below]
          return [below, inside === undefined ? one : spoilt(one, inside, below, words)]
        }),
      )
    default:
      return value
  }
}

const entries = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []
