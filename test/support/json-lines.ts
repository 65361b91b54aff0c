import { readFileSync } from 'node:fs'

/** The objects of a fixture with one JSON object a line. `path` is below `test/fixtures/`. */
export function jsonLines(path: string): readonly unknown[] {
  const text = readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}
