import { expect, test } from 'vitest'
import { nodeDisk } from '../../../src/adapters/files/disk.ts'
import { filesOf } from '../../../src/adapters/git/versions.ts'

const BLOB = 'a'.repeat(40)

/** The files that are taken from a version that holds these. */
async function taken(...files: readonly string[]): Promise<readonly string[]> {
  const out = Buffer.from(files.map((file) => `100644 blob ${BLOB}\t${file}\0`).join(''))
  const run = async () => ({ status: 0, out, said: '' })
  return [...(await filesOf({ root: { folder: '/x', shown: '~/career', disk: nodeDisk }, run }, BLOB)).keys()]
}

test('from another computer nothing comes that some disk would take for our own corner or that of git', async () => {
  const mine = ['plan.yaml', 'meetings/anna.yaml', '.gitignore', 'git~notes.txt', 'documents/share/career.md']
  const hostile = [
    '.career/journal/1-1.json',
    '.Career/journal/1-1.json',
    'x/.GIT/config',
    '.git./config',
    '.git /hooks/pre-commit',
    '.git::$INDEX_ALLOCATION/config',
    '.g\u200Cit/config',
    '.ca\u200Dreer/sync.json',
    'GIT~1/config',
    'career~1/sync.json',
    '.\uFF47it/config',
    '../plan.yaml',
  ]
  expect(await taken(...mine, ...hostile)).toEqual(mine)
})
