import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inPieces } from '../../scripts/bundle/in-pieces.mjs'
import { alone, asFunction, pack } from '../../scripts/bundle/pack.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STEPS = join(ROOT, 'test/adapters/files/migrations/made-up.ts')

/**
 * Builds the program as it will be after two changes of the format that never were: the same sources and the same bundle,
 * but for the list of steps and the number. There is one format so far, so the program itself has nothing to migrate.
 * @param place an empty folder for it
 * @returns the path of its career.js
 */
export async function laterProgram(place: string): Promise<string> {
  const { pieces } = await inPieces(ROOT, [
    {
      name: 'two-more-formats',
      setup: (building) => {
        building.onLoad({ filter: /[\\/]files[\\/]migrations[\\/]all\.ts$/ }, () => ({
          contents: `export { MADE_UP as MIGRATIONS } from ${JSON.stringify(STEPS)}`,
          resolveDir: ROOT,
        }))
        building.onLoad({ filter: /[\\/]schema[\\/]schema-number\.ts$/ }, () => ({
          contents: 'export const SCHEMA = 3',
        }))
      },
    },
  ])
  mkdirSync(join(place, 'dist'), { recursive: true })
  const scripts = alone(await Promise.all(pieces.map(asFunction)))
  for (const [name, contents] of pack(scripts, new Map())) writeFileSync(join(place, 'dist', name), contents)
  for (const part of ['bin', 'templates', 'schemas', 'package.json'])
    cpSync(join(ROOT, part), join(place, part), { recursive: true })
  return join(place, 'bin/career.js')
}
