import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeDisk } from '../../../src/adapters/files/disk.ts'
import { ownTemplates } from '../../../src/adapters/templates/own-template.ts'
import { newFolder, put } from '../files/support.ts'

const FILE = 'templates/nl/confirmation-mail.md'
const SHOWN = `~/career/${FILE}`

const readIn = (folder: string, disk = nodeDisk) =>
  ownTemplates({ folder, shown: '~/career', disk })('confirmation-mail', 'nl')

function besides(folder: string): string {
  mkdirSync(dirname(join(folder, FILE)), { recursive: true })
  return join(folder, FILE)
}

test('one that is not there is none: no folder, no templates, another language', async () => {
  const folder = newFolder()
  expect(await readIn(folder)).toBeNull()
  put(folder, 'plan.yaml', 'why: a\n')
  expect(await readIn(folder)).toBeNull()
  put(folder, 'templates/en/confirmation-mail.md', 'Hi')
  expect(await readIn(folder)).toBeNull()
  put(folder, 'templates/file', 'x')
  expect(await readIn(join(folder, 'templates/file'))).toBeNull()
})

test('one that is there is read as it is, but for the mark some editors put in front', async () => {
  const folder = newFolder()
  put(folder, FILE, '\uFEFFDag {{ name }}, geïnd\r\n')
  expect(await readIn(folder)).toEqual({
    ok: true,
    value: { text: 'Dag {{ name }}, geïnd\r\n', file: SHOWN },
  })
})

test.each<readonly [what: string, make: (folder: string) => void, problem: object]>([
  ['a pipe', (folder) => execFileSync('mkfifo', [besides(folder)]), { code: 'not-a-file' }],
  ['a folder', (folder) => mkdirSync(besides(folder)), { code: 'not-a-file' }],
  ['a link to nothing', (folder) => symlinkSync('nowhere.md', besides(folder)), { code: 'not-a-file' }],
  [
    'a link to itself',
    (folder) => symlinkSync('confirmation-mail.md', besides(folder)),
    { code: 'not-a-file' },
  ],
  [
    'a link out of the folder',
    (folder) => {
      writeFileSync(join(dirname(folder), 'secret.md'), 'secret')
      symlinkSync('../../../secret.md', besides(folder))
    },
    { code: 'not-a-file' },
  ],
  ['10 MB', (folder) => put(folder, FILE, 'x'.repeat(10_000_000)), { code: 'too-large', bytes: 10_000_000 }],
  [
    'Latin-1',
    (folder) => put(folder, FILE, Buffer.from('Dag \xFF', 'latin1')),
    { code: 'not-utf8', byte: 5 },
  ],
])('%s is said with its place, and never replaced by ours', async (_, make, problem) => {
  const folder = newFolder()
  make(folder)
  expect(await readIn(folder)).toMatchObject({ ok: false, problem: { problem, place: { file: SHOWN } } })
})

test('one that may not be read is said, and never replaced by ours', async () => {
  const folder = newFolder()
  put(folder, FILE, 'Dag')
  const open = (): never => {
    throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' })
  }
  expect(await readIn(folder, { ...nodeDisk, open })).toEqual({
    ok: false,
    problem: {
      problem: { code: 'system', errno: 'EACCES', file: SHOWN, doing: 'read' },
      place: { file: SHOWN },
    },
  })
})
