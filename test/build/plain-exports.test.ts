import { expect, test } from 'vitest'
import { withLazyRequires } from '../../scripts/bundle/lazy-requires.mjs'

interface Ran {
  readonly exported: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Runs one piece with others beside it. */
async function run(code: string, others: Readonly<Record<string, unknown>> = {}): Promise<Ran> {
  const text = await withLazyRequires(code)
  const module: { exports: Record<string, unknown> } = { exports: {} }
  const require = (name: string): unknown => others[name] ?? process.getBuiltinModule(name)
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- a piece is code, and this is how one is run
  new Function('exports', 'require', 'module', text)(module.exports, require, module)
  return { exported: module.exports, text }
}

const isPlain = (of: object, name: string): boolean =>
  Object.getOwnPropertyDescriptor(of, name)?.get === undefined

test('what is exported is a plain property, under its name outside', async () => {
  const { exported } = await run(
    `function say() { return word }\nclass Kind {}\nconst word = 'a'\nexport { say as tell, word as default, Kind }`,
  )
  expect(exported).toMatchObject({ tell: expect.any(Function), default: 'a', Kind: expect.any(Function) })
  expect(Object.keys(exported).every((name) => isPlain(exported, name))).toBe(true)
})

test.each([
  ['set', 'value = 2'],
  ['counted', 'value++'],
  ['taken out of a list', '[value] = [2]'],
  ['taken out of an object', '({ a: { value = 2 } } = { a: {} })'],
  ['the rest of a list', '[, ...value] = [1, 2]'],
  ['gone through', 'for (value of [2]) {}'],
])('a value that is %s later is looked up when it is asked for', async (_, change) => {
  const { exported } = await run(`export let value = 1\nexport const change = () => { ${change} }`)
  expect(exported['value']).toBe(1)
  ;(exported['change'] as () => void)()
  expect([2, [2]]).toContainEqual(exported['value'])
})

test('a function is there for a piece that is needed before the end', async () => {
  const seen: unknown[] = []
  const module: { exports: Record<string, unknown> } = { exports: {} }
  const text = await withLazyRequires(
    `import { look } from './other.js'\nexport function early() { return 'there' }\nexport const late = look()`,
  )
  const look = (): string => {
    seen.push((module.exports['early'] as () => string)(), module.exports['late'])
    return 'late'
  }
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- see above
  new Function('exports', 'require', 'module', text)(module.exports, () => ({ look }), module)
  expect(seen).toEqual(['there', undefined])
  expect(module.exports['late']).toBe('late')
})

test('what comes from another piece is asked there', async () => {
  const other = { word: 'first' }
  const { exported } = await run(`export { word } from './other.js'`, { './other.js': other })
  other.word = 'then'
  expect(exported['word']).toBe('then')
})

test('a module of Node is its own default, and is used as it stands', async () => {
  const { exported, text } = await run(
    `import * as fs from 'node:fs'\nimport path, { sep } from 'node:path'\nexport const all = () => [fs, path.sep, sep]`,
  )
  const { sep } = process.getBuiltinModule('node:path')
  expect((exported['all'] as () => unknown)()).toEqual([process.getBuiltinModule('node:fs'), sep, sep])
  expect(text).not.toMatch(/__(?:toESM|export|copyProps)/u)
})
