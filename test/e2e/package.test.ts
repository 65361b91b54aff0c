// The package as it would be published: what is in it, what is inside the bundle, and whose it is.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const WHOLE = [
  'bin',
  'src',
  'scripts',
  'bench',
  'templates',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'README.md',
  'README.nl.md',
  'CHANGELOG.md',
  'man',
  'schemas',
  'THIRD-PARTY-LICENSES.md',
  '.gitignore',
]

/** A copy, so that a fresh build takes nothing away from the tests beside this one. */
let copy: string
let files: readonly { readonly path: string; readonly size: number; readonly mode: number }[]
let unpacked: number
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'career-package-'))
  for (const name of WHOLE)
    if (statSync(join(ROOT, name), { throwIfNoEntry: false }))
      cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  const page = readFileSync(join(copy, 'THIRD-PARTY-LICENSES.md'), 'utf8')
  execFileSync(process.execPath, [join(copy, 'scripts/sbom.mjs'), '--quick', '--licences'], { cwd: copy })
  licences = { kept: page, now: readFileSync(join(copy, 'THIRD-PARTY-LICENSES.md'), 'utf8') }
  const packed = execFileSync(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline', '--loglevel=error'],
    { cwd: copy, encoding: 'utf8' },
  )
  const [one] = JSON.parse(packed) as readonly { files: typeof files; unpackedSize: number }[]
  if (one === undefined) throw new Error(packed)
  files = one.files
  // What V8 makes of the code is published too, and stands in the build that is there already.
  unpacked = one.unpackedSize - piecesIn(copy) + piecesIn(ROOT)
}, 120_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** How many bytes all of the code is, in a folder that has been built. */
function piecesIn(folder: string): number {
  const [name] = /pieces-[\da-f]+/u.exec(readFileSync(join(folder, 'dist/main.js'), 'utf8')) ?? ['']
  return statSync(join(folder, 'dist', name)).size
}

let licences: { readonly kept: string; readonly now: string }

test('holds what it needs to run and to be read, and nothing else', () => {
  const allowed =
    /^(?:bin\/(?:career\.js|package\.json)|dist\/(?:[\w.-]+\.(?:js|json)|pieces-[\da-f]+)|man\/career(?:-nl)?\.1|schemas\/[\w./-]+(?:\.json|\/edition)|templates\/(?:nl|en)\/[\w-]+\.md|package\.json|LICENSE|README(?:\.nl)?\.md|CHANGELOG\.md|THIRD-PARTY-LICENSES\.md)$/u
  expect(files.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([])
  for (const path of [
    'bin/career.js',
    'dist/main.js',
    'dist/sbom.cdx.json',
    'LICENSE',
    'THIRD-PARTY-LICENSES.md',
  ])
    expect(files.map((file) => file.path)).toContain(path)
  expect(unpacked).toBeLessThanOrEqual(10 * 1024 * 1024)
})

test('names every package that is inside the bundle, with its licence and the hash of its content', () => {
  const bill = JSON.parse(readFileSync(join(copy, 'dist/sbom.cdx.json'), 'utf8')) as {
    bomFormat: string
    components: readonly {
      name: string
      purl: string
      licenses: readonly object[]
      hashes: readonly { content: string }[]
    }[]
  }
  const names = bill.components.map(({ name }) => name)
  expect(bill.bomFormat).toBe('CycloneDX')
  // Some that are surely used, and one that is only for tests.
  expect(names).toEqual(
    expect.arrayContaining(['commander', 'yaml', 'liquidjs', 'valibot', '@inquirer/core']),
  )
  expect(names).not.toContain('vitest')
  for (const { name, purl, hashes } of bill.components) {
    expect(purl, name).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+$/u)
    expect(hashes[0]?.content, name).toMatch(/^[\da-f]{128}$/u)
    expect(licences.kept, name).toContain(`${name} `)
  }
})

test('has the page of licences that goes with it', () => {
  // When this fails: node scripts/sbom.mjs --licences
  expect(licences.now).toBe(licences.kept)
})
