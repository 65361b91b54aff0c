// What we build on: few, each at one exact version whose content is known, none that runs anything when it is installed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
  readonly license?: string
}

type Versions = Readonly<Record<string, string>>

const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
const manifest = read('package.json') as { dependencies: Versions; devDependencies: Versions }
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> }
const others = Object.entries(packages).filter(([place]) => place !== '')
/** What comes along when somebody installs career. */
const installed = others.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true)

test('every dependency is named at one version, the one that is locked', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies }
  for (const [name, version] of Object.entries(all)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u)
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('the content of every package is known, and comes from one place', () => {
  for (const [place, { resolved = '', integrity = '' }] of others) {
    expect(integrity, place).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/u)
    // Where nothing is said it is the registry.
    expect(resolved, place).toMatch(/^(?:$|https:\/\/registry\.npmjs\.org\/)/u)
  }
})

test('what is installed with career runs nothing while it is installed', () => {
  expect(
    installed.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([place]) => place),
  ).toEqual([])
})

/** Licences that ask for no more than to be named. */
const FREE = /^(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0)$/u

test('what is installed with career has a licence that goes with ours, and is little', () => {
  for (const [place, { license = '' }] of installed) expect(license, place).toMatch(FREE)
  expect(installed.length).toBeLessThanOrEqual(36)
})
