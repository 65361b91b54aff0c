import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { HEADER, type Known, shelfBytes } from '../../../../src/adapters/files/index/shelf-format.ts'
import { VERSION } from '../../../../src/adapters/files/index/version.ts'
import { everything, forgetful, livedIn, shelf, watched } from './remembering.ts'

/** As which edition the notes are known here: whoever means harm writes over them in their place. */
const editionIn = (folder: string): string =>
  readFileSync(shelf(folder, 'meetings'), 'latin1')
    .slice(0, HEADER - 1)
    .split(' ')[0] ?? ''

/** The notes in a file of their own, as they are trusted: in that of another time they would be no notes at all. */
async function madeAnew(folder: string, disk: Disk): Promise<Buffer> {
  rmSync(shelf(folder, 'meetings'), { force: true })
  await everything(folder, disk)
  return readFileSync(shelf(folder, 'meetings'))
}

/** Where the length of the records, which are the last part, stands on the first line. */
const RECORDS = 10

describe('notes that are not as they were left', () => {
  test('cut off at any place, they are made anew in silence', async () => {
    const folder = livedIn()
    const { disk } = watched()
    const truth = await everything(folder, disk)
    const { length: end } = await madeAnew(folder, disk)
    for (let length = 0; length < end; length += 37) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const whole = await madeAnew(folder, disk)
      writeFileSync(shelf(folder, 'meetings'), whole.subarray(0, length))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await everything(folder, disk), `${length} bytes`).toEqual(truth)
      expect(readFileSync(shelf(folder, 'meetings')).subarray(HEADER), `${length} bytes`).toEqual(
        whole.subarray(HEADER),
      )
    }
  })

  test('with another byte in what is known of the files, or holes as a power cut leaves', async () => {
    const folder = livedIn()
    const { disk } = watched()
    const truth = await everything(folder, disk)
    const whole = readFileSync(shelf(folder, 'meetings'))
    const [, known = 0, names = 0, stamps = 0] = whole
      .toString('latin1', 0, HEADER - 1)
      .split(' ')
      .map(Number)
    for (let at = 0; at < HEADER + known + names + stamps; at += 11) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const other = await madeAnew(folder, disk)
      other.writeUInt8(other.readUInt8(at) ^ 1, at)
      writeFileSync(shelf(folder, 'meetings'), other)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await everything(folder, disk), `byte ${at}`).toEqual(truth)
    }
    const inNames = HEADER + known
    const holes = [
      ...Array.from({ length: Math.ceil(whole.length / 61) }, (_none, nth) => [nth * 61, 64] as const),
      // In the name of one file, where the others can be told.
      ...Array.from({ length: names }, (_none, nth) => [inNames + nth, 1] as const),
    ]
    for (const [at, size] of holes) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const other = await madeAnew(folder, disk)
      writeFileSync(shelf(folder, 'meetings'), other.fill(0, at, Math.min(at + size, other.length)))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await everything(folder, disk), `hole of ${size} at ${at}`).toEqual(truth)
    }
  })

  test.each([
    ['nothing', ''],
    ['no notes at all', 'schema: 1\n'],
    ['of another version', VERSION.replace('0.', '9.')],
    ['a huge length', `${VERSION} 99999999999 1 00000000`.padEnd(HEADER - 1) + '\n'],
    ['a length that is none', `${VERSION} x y z`.padEnd(HEADER - 1) + '\n{}[]'],
  ])('%s', async (_, text) => {
    const folder = livedIn()
    const truth = await everything(folder, nodeDisk)
    writeFileSync(shelf(folder, 'meetings'), text.replace(VERSION, editionIn(folder)))
    expect(await everything(folder, nodeDisk)).toEqual(truth)
  })

  test('of other files', async () => {
    const folder = livedIn()
    const { disk } = watched()
    const truth = await everything(folder, disk)
    for (const place of ['evidence', 'log', 'top']) {
      copyFileSync(shelf(folder, place), shelf(folder, 'meetings'))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await everything(folder, disk)).toEqual(truth)
    }
  })

  const none = ['null', 'null', 'null']
  const NONE = {
    from: null,
    standing: none,
    outlines: none,
    inShort: none,
    records: none,
    days: none.map(() => '2026-11-22'),
    lineWords: Buffer.alloc(0),
  }

  const known = (more: Partial<Record<keyof Known, unknown>>): Known =>
    ({
      listing: 'a.yaml/b.yaml/c.yaml',
      names: ['a.yaml', 'b.yaml', 'c.yaml'],
      stamps: new Float64Array(12),
      fresh: new Map(),
      broken: new Map(),
      ...more,
    }) as unknown as Known

  test.each([
    ['too few stamps', known({ stamps: new Float64Array(3) })],
    ['sums that are none', known({ fresh: new Map([[1, {}]]) })],
    ['problems that are none', known({ broken: new Map([['meetings/a.yaml', 'bad']]) })],
    ['names that lead away', known({ names: ['..', '..', 'x'], listing: '../../x' })],
    ['a key that reaches for prototypes', known({ broken: new Map([['__proto__', []]]) })],
  ])('made by somebody who means harm: %s', async (_, hostile) => {
    const folder = livedIn()
    const { disk } = watched()
    const truth = await everything(folder, disk)
    writeFileSync(shelf(folder, 'meetings'), shelfBytes(editionIn(folder), hostile, NONE))
    expect(await everything(folder, disk)).toEqual(truth)
    expect(({} as Record<string, unknown>)['shared']).toBeUndefined()
  })

  test.each([
    ['no list', '{}'],
    ['other types', '{"type":"meeting","file":"meetings/a.yaml","shared":5,"private":[]}'],
    ['other files', '{"type":"plan","file":"../secret","shared":{},"private":{}}'],
    ['too few', ''],
  ])('records that make no sense stop one command, and are forgotten then: %s', async (_, line) => {
    const folder = livedIn()
    const { disk } = watched()
    const truth = await everything(folder, disk)
    const whole = readFileSync(shelf(folder, 'meetings'))
    const said = whole
      .toString('latin1', 0, HEADER - 1)
      .trimEnd()
      .split(' ')
    const records = Buffer.from(`[\n${line}\n]`)
    const start = whole.subarray(HEADER, whole.length - Number(said[RECORDS]))
    const header = `${said
      .with(RECORDS, String(records.length))
      .join(' ')
      .padEnd(HEADER - 1)}\n`
    writeFileSync(shelf(folder, 'meetings'), Buffer.concat([Buffer.from(header), start, records]))
    await expect(everything(folder, disk)).rejects.toThrow('made no sense')
    expect(await everything(folder, disk)).toEqual(truth)
    expect(truth).toEqual(await everything(folder, forgetful))
  })
})
