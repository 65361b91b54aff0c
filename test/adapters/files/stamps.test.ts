import { lstatSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Look, quickLook, stampsIn } from '../../../src/adapters/files/stamps.ts'
import { newFolder } from './support.ts'

const NAMES = ['a-link.yaml', 'een naam met één ë.yaml', 'folder.yaml', 'gone.yaml', 'zero.yaml', 'big.yaml']

function aFolder(): string {
  const folder = newFolder()
  mkdirSync(folder)
  writeFileSync(join(folder, 'een naam met één ë.yaml'), 'iets')
  writeFileSync(join(folder, 'zero.yaml'), '')
  writeFileSync(join(folder, 'big.yaml'), 'x'.repeat(70_000))
  utimesSync(join(folder, 'zero.yaml'), 1.5, 1_000_000_000.123_456)
  mkdirSync(join(folder, 'folder.yaml'))
  symlinkSync(join(folder, 'big.yaml'), join(folder, 'a-link.yaml'))
  return folder
}

/** What Node.js tells of the files itself. */
const told = (folder: string): readonly number[] =>
  NAMES.flatMap((name) => {
    const stats = lstatSync(join(folder, name), { throwIfNoEntry: false })
    return stats?.isFile() === true
      ? [stats.mtimeMs, stats.ctimeMs, stats.size, stats.ino]
      : Array.from({ length: 4 }, () => Number.NaN)
  })

describe('what tells files from how they were before', () => {
  it('is told alike by the quick way and by the plain one', () => {
    const folder = aFolder()
    expect([...stampsIn(folder, NAMES, null)]).toStrictEqual(told(folder))
    expect([...stampsIn(folder, NAMES)]).toStrictEqual(told(folder))
    const fromFile = NAMES.slice(1)
    expect([...stampsIn(folder, fromFile)]).toStrictEqual(told(folder).slice(4))
  })

  it('has a quick way on the Node.js that needs one, and on no other', () => {
    expect(quickLook() !== null).toBe(process.versions.node.startsWith('20.'))
    expect(quickLook('22.22.0')).toBeNull()
    expect(quickLook('200.1.0')).toBeNull()
  })

  it.each<[string, Look]>([
    ['throws', () => expect.unreachable('a way that is shut')],
    ['says nothing', () => {}],
    ['says something else', (_, into, at) => into.fill(1, at, at + 4)],
  ])('goes the plain way where the quick one %s', (_, quick) => {
    const folder = aFolder()
    const names = NAMES.slice(1)
    expect([...stampsIn(folder, names, quick)]).toStrictEqual(told(folder).slice(4))
  })

  it('has none where Node.js was asked to warn of old ways in', () => {
    const before = Object.getOwnPropertyDescriptor(process, 'binding')
    const deprecated = vi.fn<() => unknown>()
    Object.defineProperty(deprecated, 'name', { value: 'deprecated' })
    Object.defineProperty(process, 'binding', { value: deprecated, configurable: true })
    try {
      expect(quickLook('20.20.2')).toBeNull()
      expect(deprecated).not.toHaveBeenCalled()
    } finally {
      if (before) Object.defineProperty(process, 'binding', before)
    }
  })

  it('tells nothing of a folder that is not there', () => {
    const folder = join(aFolder(), 'none')
    expect([...stampsIn(folder, ['one.yaml'])].every(Number.isNaN)).toBe(true)
    expect([...stampsIn(folder, [])]).toStrictEqual([])
  })
})
