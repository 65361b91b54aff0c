import { expect, test } from 'vitest'
import { oncePerFolder } from '../../src/domain/once-per-folder.ts'
import { emptyFolder, type Folder } from '../../src/domain/records.ts'
import { folderOf, held } from './folder-of.ts'

test('is worked out once for the same folder and the same day, and anew for any other', () => {
  let times = 0
  const files = oncePerFolder((folder: Folder, day: string, who?: string) => {
    times += 1
    return [day, who, ...folder.meetings.map(({ file }) => file)]
  })
  const one = folderOf(held('2026-09-30', {}))
  expect(files(one, '2026-11-21')).toEqual(['2026-11-21', undefined, one.meetings[0]?.file])
  expect(files(one, '2026-11-21')).toBe(files(one, '2026-11-21'))
  expect(times).toBe(1)
  expect(files(one, '2026-11-22')[0]).toBe('2026-11-22')
  expect(files(one, '2026-11-21', 'Anna')[1]).toBe('Anna')
  expect(files(emptyFolder(), '2026-11-21')).toHaveLength(2)
  expect(times).toBe(4)
})
