import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLazyRequires } from '../../scripts/bundle/lazy-requires.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-bundle-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = async (name: string, code: string): Promise<void> =>
  writeFileSync(join(folder, name), await withLazyRequires(code))

const load = (name: string): Record<string, (...given: readonly unknown[]) => unknown> =>
  createRequire(join(folder, 'x.js'))(`./${name}`)

const reads = (): unknown => Reflect.get(globalThis, 'readOfPiece') ?? 0

test('an import is read when it is first used, and once', async () => {
  await put(
    'piece.js',
    `globalThis.readOfPiece = (globalThis.readOfPiece ?? 0) + 1; export const word = 'import_piece'; export let count = 0; export const more = () => ++count`,
  )
  await put(
    'main.js',
    `import { word, count, more } from './piece.js'; import { sep } from 'node:path'; export const say = () => [word, sep, count, more(), count]`,
  )
  const { say } = load('main.js')
  expect(reads()).toBe(0)
  expect(say?.()).toEqual(['import_piece', expect.any(String), 0, 1, 1])
  expect(say?.()).toEqual(['import_piece', expect.any(String), 1, 2, 2])
  expect(reads()).toBe(1)
})

test('import() finds the other piece, with its default and its names', async () => {
  await put('piece.js', `export default 'the default'; export const named = 'a name'`)
  await put('main.js', `export const load = async () => { const x = await import('./piece.js'); return x }`)
  expect(await load('main.js')['load']?.()).toMatchObject({ default: 'the default', named: 'a name' })
})

test('two pieces that need each other find each other', async () => {
  await put('a.js', `import { b } from './b.js'; export const a = (n) => (n > 0 ? b(n - 1) : 'a')`)
  await put('b.js', `import { a } from './a.js'; export const b = (n) => (n > 0 ? a(n - 1) : 'b')`)
  expect(load('a.js')['a']?.(3)).toBe('b')
})
