import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const KINDS = [
  'questions',
  'agreements',
  'messages',
  'ambitions',
  'stars',
  'dates',
  'privacy',
] as const
export type Kind = (typeof KINDS)[number]

/** `tune`: what the rules were shaped on. `report`: what nobody who wrote a rule has looked at. */
export type SetName = 'tune' | 'report'

/** One labelled text; which fields there are depends on the kind. */
export interface Labelled {
  readonly lang: 'nl' | 'en'
  readonly text?: string
  readonly ref?: string
  readonly form?: string
  readonly owner?: boolean
  readonly deadline?: boolean
  readonly measurable?: boolean
  readonly due?: string | null | readonly string[]
  readonly expect?: string | null | readonly (string | null)[]
  readonly rules?: readonly string[]
  /** What the text gives away. */
  readonly cues?: readonly string[]
  readonly situation?: string
  readonly task?: string
  readonly action?: string
  readonly result?: string
}

/** The labelled texts of one kind and language, in the order of the files: `messages.nl.jsonl`, `messages-2.nl.jsonl` … */
export function readSet(set: SetName, kind: Kind, lang: 'nl' | 'en'): readonly Labelled[] {
  const folder = join('test/fixtures/coach', set)
  const isPart = new RegExp(`^${kind}(?:-\\d+)?\\.${lang}\\.jsonl$`, 'u')
  return readdirSync(folder)
    .filter((name) => isPart.test(name))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((name) => readLines(join(folder, name)))
}

/** The labelled texts of a file, one a line. */
export function readLines(file: string): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
}
