import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { alone, asFunction, inScripts, pack } from '../../scripts/bundle/pack.mjs'

const PIECES = [
  {
    name: 'main.js',
    code: `import { sep } from 'node:path'; import { even } from './even.js'; import text from './text.js'; console.log(even(10), text, sep.length, __dirname.length > 1)`,
  },
  {
    name: 'even.js',
    code: `import { odd } from './odd.js'; export const even = (n) => n === 0 || odd(n - 1)`,
  },
  {
    name: 'odd.js',
    code: `import { even } from './even.js'; export const odd = (n) => n !== 0 && even(n - 1)`,
  },
  { name: 'text.js', code: `export default 'één “zin” met 👩‍🏫'` },
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-pack-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Scripts = ReturnType<typeof alone>

/** Pieces that go round in a circle are used together. */
const grouped = async (): Promise<Scripts> =>
  inScripts(await Promise.all(PIECES.map(asFunction)), (name) => (/even|odd/u.test(name) ? 'numbers' : name))

/** What the pieces say when they are packed and run by a Node of their own. */
async function said(made: (scripts: Scripts) => ReadonlyMap<string, Buffer>, madeBy?: string) {
  const scripts = await grouped()
  for (const [name, contents] of pack(scripts, made(scripts), madeBy))
    writeFileSync(join(folder, name), contents)
  return execFileSync(process.execPath, [join(folder, 'main.js')], { encoding: 'utf8' })
}

/** With the V8 of Node.js 22 that setting cannot be put back: there what V8 made is refused, and the piece runs without it. */
function isPutBack(): boolean {
  const code = `const { cachedDataVersionTag: tag, setFlagsFromString: set } = require('node:v8')
    const before = tag(); set('--no-opt'); set('--opt'); console.log(tag() === before)`
  return execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' }) === 'true\n'
}

const SAID = 'true één “zin” met 👩‍🏫 1 true\n'

describe('pieces in one file', () => {
  test('find each other, in a circle too, and what is of Node', async () => {
    expect(await said(() => new Map())).toBe(SAID)
  })

  test('find the signs in a regular expression, of one byte or more', async () => {
    const code = [
      String.raw`const found = 'één “zin” – łódź… \’ 👩‍🏫'.match(/[é“”–ł…’]|\’|\\’|👩|[🏫]/gu)`,
      String.raw`console.log(found.join(' '), /^\d+ ?[€£] ?…$/u.test('10 €…'))`,
    ].join('\n')
    const piece = await asFunction({ name: 'main.js', code })
    expect(piece.code).toMatch(/^[\0-\x7F]*$/u)
    for (const [name, contents] of pack(alone([piece]), new Map()))
      writeFileSync(join(folder, name), contents)
    const printed = execFileSync(process.execPath, [join(folder, 'main.js')], { encoding: 'utf8' })
    expect(printed).toBe('é é “ ” – ł … ’ 👩 🏫 true\n')
  })

  test('are the same each by itself as together', async () => {
    const pieces = await Promise.all(PIECES.map(asFunction))
    expect(alone(pieces)).toHaveLength(4)
    expect((await grouped()).map((script) => script.pieces)).toEqual([
      ['./main.js'],
      ['./even.js', './odd.js'],
      ['./text.js'],
    ])
    for (const [name, contents] of pack(alone(pieces), new Map())) writeFileSync(join(folder, name), contents)
    expect(execFileSync(process.execPath, [join(folder, 'main.js')], { encoding: 'utf8' })).toBe(SAID)
  })

  test('run with what V8 made of them', async () => {
    const made = (scripts: Scripts): ReadonlyMap<string, Buffer> =>
      new Map(scripts.map(({ name, code }) => [name, new Script(code).createCachedData()]))
    expect(await said(made)).toBe(SAID)
  })

  test('run without it where it is of another version, or no such thing', async () => {
    const made = (scripts: Scripts): ReadonlyMap<string, Buffer> =>
      new Map(scripts.map(({ name }, at) => [name, Buffer.alloc(at * 40, 7)]))
    expect(await said(made)).toBe(SAID)
  })

  test('run without it where another Node made it, though its V8 has the same number', async () => {
    // V8 compares lengths, not texts: what was made of other code shows whether it was used.
    const made = (scripts: Scripts): ReadonlyMap<string, Buffer> =>
      new Map(
        scripts.map(({ name, code }) => [name, new Script(code.replace('zin', 'nee')).createCachedData()]),
      )
    expect(await said(made)).toBe(SAID.replace('zin', 'nee'))
    expect(await said(made, `v20.0.0 ${process.platform} ${process.arch}`)).toBe(SAID)
  })

  test('run with it while V8 is told to leave functions as they are', async () => {
    const code = [
      `import { setFlagsFromString } from 'node:v8'; import text from './text.js'`,
      `setFlagsFromString('--no-opt'); console.log(text); setFlagsFromString('--opt')`,
    ].join('\n')
    const text = { name: 'text.js', code: `export default 'zin'` }
    const scripts = alone(await Promise.all([{ name: 'main.js', code }, text].map(asFunction)))
    // As above: it says another thing where it was used.
    const made = new Map(
      scripts.map(({ name, code: one }) => [name, new Script(one.replace('zin', 'nee')).createCachedData()]),
    )
    for (const [name, contents] of pack(scripts, made)) writeFileSync(join(folder, name), contents)
    const printed = execFileSync(process.execPath, [join(folder, 'main.js')], { encoding: 'utf8' })
    expect(printed).toBe(isPutBack() ? 'nee\n' : 'zin\n')
  })

  test.each([[[]], [['--pending-deprecation']], [['--throw-deprecation']]])(
    'tell V8 so without a warning (%j)',
    async (options) => {
      const code = [
        `import { setFlagsFromString } from 'node:v8'`,
        `setFlagsFromString('--no-opt'); setFlagsFromString('--opt')`,
        `console.log('noDeprecation' in process); process.emitWarning('oud', 'DeprecationWarning')`,
      ].join('\n')
      const scripts = alone([await asFunction({ name: 'main.js', code })])
      for (const [name, contents] of pack(scripts, new Map())) writeFileSync(join(folder, name), contents)
      const ran = spawnSync(process.execPath, [...options, join(folder, 'main.js')], { encoding: 'utf8' })
      expect(ran.stdout).toBe('false\n')
      // Others are warned of as before.
      expect(ran.stderr.match(/DeprecationWarning: .*/gu)).toEqual(['DeprecationWarning: oud'])
    },
  )

  test('say so when the file is cut short', async () => {
    await said(() => new Map())
    for (const [name, contents] of pack(await grouped(), new Map()))
      writeFileSync(join(folder, name), name.startsWith('pieces-') ? contents.slice(0, -20) : contents)
    expect(() => execFileSync(process.execPath, [join(folder, 'main.js')], { stdio: 'pipe' })).toThrow(
      /is cut short/u,
    )
  })
})
