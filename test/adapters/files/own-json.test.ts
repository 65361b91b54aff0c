import { expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../src/adapters/files/disk.ts'
import { readOwnJson } from '../../../src/adapters/files/own-json.ts'
import { newFolder, put } from './support.ts'

const FILE = '.career/x.json'

const rootWith = (text: string | null, disk: Disk = nodeDisk) => {
  const folder = newFolder()
  if (text !== null) put(folder, FILE, text)
  return { folder, shown: '~/career', disk }
}

test('a file of our own says what it says', () => {
  expect(readOwnJson(rootWith('{"a": [1]}'), FILE)).toEqual({ a: [1] })
})

test.each([null, '', '{"a": ', '\0\0\0', '\uFEFF{}'])('%j is the same as nothing', (text) => {
  expect(readOwnJson(rootWith(text), FILE)).toBe(null)
})

test('a place that nobody may look into is the same as nothing, and a bug is none of that', () => {
  const refuse = (error: Error): Disk => ({
    ...nodeDisk,
    look: () => {
      throw error
    },
  })
  const system = Object.assign(new Error('no'), { syscall: 'lstat', code: 'EACCES', errno: -13 })
  expect(readOwnJson(rootWith('{}', refuse(system)), FILE)).toBe(null)
  expect(() => readOwnJson(rootWith('{}', refuse(new TypeError('bug'))), FILE)).toThrow('bug')
})
