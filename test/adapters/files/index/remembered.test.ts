import {
  chmodSync,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeDisk, type Disk } from '../../../../src/adapters/files/disk.ts'
import { newFolder, put, save, storeIn, textOf } from '../support.ts'
import { everything, forgetful, isRemembered, livedIn, shelf, talk, watched } from './remembering.ts'

/** The summaries of all meetings, as a store on this disk reads them. */
async function summaries(folder: string, disk: Disk): Promise<readonly (string | undefined)[]> {
  return (await storeIn(folder, disk).load()).folder.meetings.map(({ shared }) => shared.summary)
}

describe('what was read once', () => {
  test('is not read again, and is the same', async () => {
    const folder = livedIn()
    const { disk, opened } = watched()
    const first = await everything(folder, disk)
    expect(opened()).toHaveLength(6)
    expect(await everything(folder, disk)).toEqual(first)
    expect(opened()).toEqual([])
    expect(first).toEqual(await everything(folder, forgetful))
  })

  test('is kept for its user alone, and only where the program has its corner', async () => {
    const folder = livedIn()
    await everything(folder, nodeDisk)
    expect(statSync(join(folder, '.career/index')).mode & 0o777).toBe(0o700)
    expect(statSync(shelf(folder, 'log')).mode & 0o777).toBe(0o600)
    const fresh = newFolder()
    put(fresh, 'plan.yaml', 'schema: 1\nwhy: a\n')
    await everything(fresh, nodeDisk)
    expect(() => statSync(join(fresh, '.career'))).toThrow('ENOENT')
  })

  const changes: readonly (readonly [string, (folder: string) => void, readonly string[]])[] = [
    [
      'a text of the same length with the same date',
      (folder) => {
        const path = join(folder, 'meetings/b.yaml')
        const { atime, mtime } = statSync(path)
        writeFileSync(path, talk('b', 'SUMMARY'))
        utimesSync(path, atime, mtime)
      },
      ['summary', 'SUMMARY', 'summary'],
    ],
    [
      'a file that was put in its place',
      (folder) => {
        put(folder, 'meetings/.new', talk('b', 'placed!'))
        renameSync(join(folder, 'meetings/.new'), join(folder, 'meetings/b.yaml'))
      },
      ['summary', 'placed!', 'summary'],
    ],
    [
      'a file more',
      (folder) => put(folder, 'meetings/ab.yaml', talk('ab', 'more')),
      ['summary', 'more', 'summary', 'summary'],
    ],
    ['a file less', (folder) => rmSync(join(folder, 'meetings/a.yaml')), ['summary', 'summary']],
    [
      'another name',
      (folder) => renameSync(join(folder, 'meetings/a.yaml'), join(folder, 'meetings/z.yaml')),
      ['summary', 'summary', 'summary'],
    ],
    ['a mistake in it', (folder) => put(folder, 'meetings/b.yaml', 'kind: [\n'), ['summary', 'summary']],
    [
      'other rights',
      (folder) => chmodSync(join(folder, 'meetings/b.yaml'), 0o640),
      ['summary', 'summary', 'summary'],
    ],
  ]

  test.each(changes)('is read again after %s', async (_, change, expected) => {
    const folder = livedIn()
    const { disk } = watched()
    await everything(folder, disk)
    change(folder)
    expect(await summaries(folder, disk)).toEqual(expected)
    expect(await everything(folder, disk)).toEqual(await everything(folder, forgetful))
  })

  test('what was wrong with a file is told again without reading it, and no more once it is mended', async () => {
    const folder = livedIn()
    put(folder, 'meetings/b.yaml', 'kind: [\n')
    const { disk, opened } = watched()
    const first = await everything(folder, disk)
    expect(first.problems).toMatchObject([{ place: { file: '~/career/meetings/b.yaml', line: 2 } }])
    opened()
    expect(await everything(folder, disk)).toEqual(first)
    expect(opened()).toEqual([])
    put(folder, 'meetings/b.yaml', talk('b', 'mended'))
    expect(await summaries(folder, disk)).toEqual(['summary', 'mended', 'summary'])
    expect((await everything(folder, disk)).problems).toEqual([])
  })

  test('a change within the same tick of the clock is seen, though nothing of the file tells', async () => {
    const folder = livedIn()
    const tick = Date.now()
    const stamps: Disk['stamps'] = (_, names) =>
      Float64Array.from(names.flatMap((name) => [tick, tick, 10, name.length]))
    const coarse: Disk = { ...nodeDisk, stamps, now: () => tick + 1 }
    expect(await summaries(folder, coarse)).toEqual(['summary', 'summary', 'summary'])
    put(folder, 'meetings/b.yaml', talk('b', 'SUMMARY'))
    expect(await summaries(folder, coarse)).toEqual(['summary', 'SUMMARY', 'summary'])
    // Long after, what has not changed in between can be trusted, and needs no look inside any more.
    const { disk, opened } = watched({ ...coarse })
    await summaries(folder, disk)
    opened()
    expect(await summaries(folder, disk)).toEqual(['summary', 'SUMMARY', 'summary'])
    expect(opened()).toEqual([])
  })

  test('a clock that was set back makes nothing older than it is', async () => {
    const folder = livedIn()
    const back: Disk = { ...nodeDisk, now: () => Date.now() - 31 * 86_400_000 }
    await everything(folder, back)
    put(folder, 'meetings/b.yaml', talk('b', 'SUMMARY'))
    expect(await summaries(folder, back)).toEqual(['summary', 'SUMMARY', 'summary'])
  })

  test('a link is followed anew each time', async () => {
    const folder = livedIn()
    put(folder, 'elsewhere.txt', talk('b', 'linked'))
    rmSync(join(folder, 'meetings/b.yaml'))
    const { symlinkSync } = await import('node:fs')
    symlinkSync('../elsewhere.txt', join(folder, 'meetings/b.yaml'))
    const { disk } = watched()
    expect(await summaries(folder, disk)).toEqual(['summary', 'linked', 'summary'])
    put(folder, 'elsewhere.txt', talk('b', 'changed'))
    expect(await summaries(folder, disk)).toEqual(['summary', 'changed', 'summary'])
  })

  test('a disk that refuses to keep it says nothing of it', async () => {
    for (const errno of ['EROFS', 'ENOSPC', 'EACCES']) {
      const folder = livedIn()
      const refuse = (): never => {
        throw Object.assign(new Error(errno), { code: errno, syscall: 'x' })
      }
      const disk: Disk = { ...nodeDisk, write: refuse, rename: refuse, makeFolder: refuse }
      const found = await everything(folder, disk)
      expect(found.problems).toEqual([])
      expect(found.folder.meetings).toHaveLength(3)
      expect(isRemembered(folder, 'meetings')).toBe(false)
    }
  })

  test('twenty who look at once all see the same, also while somebody writes', async () => {
    const folder = livedIn()
    const looks = Array.from({ length: 20 }, async (__, at) => {
      if (at === 10) put(folder, 'meetings/d.yaml', talk('d', 'new'))
      return (await everything(folder, nodeDisk)).problems
    })
    expect(await Promise.all(looks)).toEqual(looks.map(() => []))
    expect(await everything(folder, nodeDisk)).toEqual(await everything(folder, forgetful))
  })

  test('a save after it keeps comments and what others changed meanwhile', async () => {
    const folder = livedIn()
    const { disk, opened } = watched()
    await everything(folder, disk)
    opened()
    const store = storeIn(folder, disk)
    const [, second] = (await store.load()).folder.meetings
    expect(opened()).toEqual([])
    put(folder, 'meetings/b.yaml', `${talk('b', 'summary')}need: rust # theirs\n`)
    if (second === undefined) throw new Error('no meeting')
    const written = await save(store, { ...second, shared: { ...second.shared, summary: 'mine' } })
    expect(written.ok).toBe(true)
    expect(textOf(folder, 'meetings/b.yaml')).toBe(`${talk('b', 'mine')}need: rust # theirs\n`)
    put(folder, 'meetings/c.yaml', talk('c', 'theirs'))
    const third = (await storeIn(folder, disk).load()).folder.meetings[2]
    expect(third?.shared.summary).toBe('theirs')
  })

  test('and a save of the same piece is refused', async () => {
    const folder = livedIn()
    await everything(folder, nodeDisk)
    const store = storeIn(folder, nodeDisk)
    const [, second] = (await store.load()).folder.meetings
    put(folder, 'meetings/b.yaml', talk('b', 'theirs'))
    if (second === undefined) throw new Error('no meeting')
    const written = await save(store, { ...second, shared: { ...second.shared, summary: 'mine' } })
    expect(written).toMatchObject({ ok: false, problem: { exit: 4 } })
    expect(textOf(folder, 'meetings/b.yaml')).toBe(talk('b', 'theirs'))
  })
})

test('whatever happens to the files, what is remembered changes nothing of what is read', async () => {
  const names = fc.constantFrom('a', 'b', 'c', 'd')
  const edits = fc.oneof(
    fc.record({
      is: fc.constant('write' as const),
      name: names,
      text: fc.constantFrom('x', 'y', 'zz', '[', '"q'),
    }),
    fc.record({ is: fc.constant('remove' as const), name: names }),
    fc.record({ is: fc.constant('rename' as const), name: names, to: names }),
    fc.record({ is: fc.constant('copy' as const), name: names, to: names }),
    fc.record({ is: fc.constant('later' as const) }),
    fc.record({ is: fc.constant('look' as const) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { maxLength: 12 }), async (sequence) => {
      const folder = livedIn()
      let now = 0
      const disk: Disk = { ...nodeDisk, now: () => Date.now() + now }
      const path = (name: string): string => join(folder, `meetings/${name}.yaml`)
      for (const edit of sequence) {
        try {
          if (edit.is === 'write') put(folder, `meetings/${edit.name}.yaml`, talk(edit.name, edit.text))
          if (edit.is === 'remove') rmSync(path(edit.name))
          if (edit.is === 'rename') renameSync(path(edit.name), path(edit.to))
          if (edit.is === 'copy') copyFileSync(path(edit.name), path(edit.to))
        } catch {
          // A file that is not there cannot be moved.
        }
        if (edit.is === 'later') now += 5_000
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        if (edit.is === 'look') await everything(folder, disk)
      }
      expect(await everything(folder, disk)).toEqual(await everything(folder, forgetful))
      rmSync(folder, { recursive: true })
    }),
    { numRuns: 60 },
  )
})

test('the notes are never the only copy', async () => {
  const folder = livedIn()
  await everything(folder, nodeDisk)
  const before = await everything(folder, nodeDisk)
  rmSync(join(folder, '.career/index'), { recursive: true })
  expect(await everything(folder, nodeDisk)).toEqual(before)
  expect(readFileSync(shelf(folder, 'log'), 'utf8')).toContain('rust')
})
