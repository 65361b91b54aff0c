import { expect, test } from 'vitest'
import { type FolderPart, PartMissing } from '../../src/domain/part-missing.ts'
import { emptyFolder, type Folder } from '../../src/domain/records.ts'
import type { Loaded } from '../../src/usecases/ports.ts'
import { reading } from '../../src/usecases/reading.ts'
import { checkin, evidence, folderOf } from '../domain/folder-of.ts'

const whole = folderOf(checkin('2026-10'), evidence('e-1', '2026-11-01'))

/** A store that reads no more than it is asked for, and keeps what it was asked. */
function strictStore() {
  const asked: (readonly FolderPart[])[] = []
  const loadOnly = async <P extends FolderPart>(parts: readonly P[]): Promise<Loaded<Pick<Folder, P>>> => {
    asked.push(parts)
    const folder = Object.fromEntries(parts.map((part) => [part, whole[part]])) as Pick<Folder, P>
    const problems = parts.map((part) => ({ problem: { code: 'not-there' as const }, place: { file: part } }))
    return { folder, problems, exists: true }
  }
  return { asked, loadOnly }
}

test('reads the parts that are wanted, and those alone that the work turns to', async () => {
  const store = strictStore()
  const found = await reading(store, ['plan', 'checkins'], (folder) => ({
    checkins: folder.checkins,
    evidence: folder.checkins.length > 0 ? folder.evidence : folder.logs,
  }))
  expect(store.asked).toEqual([['plan', 'checkins'], ['evidence']])
  expect(found.value).toEqual({ checkins: whole.checkins, evidence: whole.evidence })
  expect(found.problems.map(({ place }) => place?.file)).toEqual(['plan', 'checkins', 'evidence'])
})

test('a fault of the work is not taken for a part that is missing', async () => {
  await expect(
    reading(strictStore(), ['plan'], () => {
      throw new Error('a bug')
    }),
  ).rejects.toThrow('a bug')
})

test('who looks at a part that was not read is told so', async () => {
  let seen: Folder = emptyFolder()
  await reading(strictStore(), ['plan'], (folder) => {
    seen = folder
  })
  expect(() => seen.logs).toThrow(PartMissing)
})
