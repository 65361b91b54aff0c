import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/**
 * A year of somebody's working life, as a list of steps. A step is a line for `career`, or such a line with the
 * answers of its sheet, or a day, a file that somebody has, or something that is looked at.
 */
type Step =
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'file'; readonly name: string; readonly text: string }
  | { readonly is: 'career'; readonly words: string; readonly answers: Answers | null }
  | { readonly is: 'look'; readonly look: Look }

export type Answers = Readonly<Record<string, unknown>>

/** What a user sees at one moment: a line of shell, and what it must and must not show. */
export interface Look {
  /** A new moment begins here, with these words; else the look belongs to the moment before it. */
  readonly moment?: string
  readonly at: string
  readonly has?: readonly string[]
  readonly lacks?: readonly string[]
}

export interface Story {
  readonly steps: readonly Step[]
  /** Words that only its owner may ever read. */
  readonly secrets: readonly string[]
}

/** Reads the parts of the story in one language, which follow each other. */
export function readStory(language: string): Story {
  const texts = ['spring', 'autumn'].map((part) =>
    readFileSync(fileURLToPath(new URL(`${language}-${part}.yaml`, import.meta.url)), 'utf8'),
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own stories; a wrong one fails its test
  const parts = texts.map((text) => parse(text) as { secrets?: string[]; year: unknown[] })
  return {
    steps: parts.flatMap(({ year }) => year.map(asStep)),
    secrets: parts.flatMap(({ secrets = [] }) => secrets),
  }
}

function asStep(raw: unknown): Step {
  if (typeof raw === 'string') return { is: 'career', words: raw, answers: null }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const map = raw as Record<string, unknown>
  if (typeof map['at'] === 'string') return { is: 'look', look: { ...map, at: map['at'] } }
  const [[key, value] = ['', null]] = Object.entries(map)
  if (key === 'day') return { is: 'day', day: String(value) }
  if (key.startsWith('file ')) return { is: 'file', name: key.slice(5), text: String(value) }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { is: 'career', words: key, answers: value as Answers }
}
