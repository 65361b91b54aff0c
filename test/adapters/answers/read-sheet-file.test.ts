import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readSheetFile } from '../../../src/adapters/answers/read-sheet-file.ts'
import { onlyUnix } from '../../support/platform.ts'

const nobody = Readable.from([])

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'career-sheet-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function fileWith(content: string | Uint8Array): string {
  const path = join(newFolder(), 'blad.yaml')
  writeFileSync(path, content)
  return path
}

describe('a file of answers', () => {
  test('is read as it is', async () => {
    const path = fileWith('\uFEFFwith: Zoë\r\n')
    expect(await readSheetFile(path, nobody)).toEqual({
      ok: true,
      value: { name: path, text: '\uFEFFwith: Zoë\r\n' },
    })
  })

  test('comes from standard input under the name -, in whatever pieces it comes', async () => {
    const bytes = Buffer.from('with: Zoë Müller')
    const pieces = Readable.from([...bytes].map((byte) => Buffer.from([byte])))
    expect(await readSheetFile('-', pieces)).toEqual({
      ok: true,
      value: { name: '-', text: 'with: Zoë Müller' },
    })
  })

  onlyUnix('a pipe with a name', () => {
    test('is read to its end', async () => {
      const path = join(newFolder(), 'pipe')
      execFileSync('mkfifo', [path])
      const read = readSheetFile(path, nobody)
      writeFileSync(path, 'with: Anna\n')
      expect(await read).toEqual({ ok: true, value: { name: path, text: 'with: Anna\n' } })
    })
  })
})

describe('line by line', () => {
  const bytes = (...parts: readonly (string | number)[]): Buffer =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

  test.each([
    ['a line feed', '\n'],
    ['both', '\r\n'],
    ['a carriage return', '\r'],
  ])('a line that is no text is named, and the others are read (%s)', async (_name, end) => {
    const path = fileWith(bytes('Zoë', end, 'caf', 0xe9, end, 'klaar', end))
    const read = await readSheetFile(path, nobody, undefined, true)
    expect(read).toMatchObject({ ok: true, value: { unreadable: new Set([2]) } })
    expect(read.ok && read.value.text.split(end)).toEqual(['Zoë', 'caf\uFFFD', 'klaar', ''])
  })

  test('a letter cut off by the end of its line spoils no other', async () => {
    const path = fileWith(bytes(0xe2, 0x82, '\n', '€', '\n', 0xff))
    expect(await readSheetFile(path, nobody, undefined, true)).toMatchObject({
      value: { unreadable: new Set([1, 3]) },
    })
  })

  test('a replacement sign that somebody typed is text', async () => {
    expect(await readSheetFile(fileWith('\uFFFD'), nobody, undefined, true)).toMatchObject({
      value: { unreadable: new Set() },
    })
  })
})

describe('what cannot be read', () => {
  const problemOf = async (name: string, stdin = nobody) => {
    const read = await readSheetFile(name, stdin)
    return read.ok ? null : read.problem
  }

  test('is named with its file', async () => {
    const folder = newFolder()
    const none = join(folder, 'nergens.yaml')
    expect(await problemOf(none)).toEqual({ problem: { code: 'not-there' }, place: { file: none } })
    mkdirSync(join(folder, 'map'))
    expect((await problemOf(join(folder, 'map')))?.problem).toEqual({ code: 'not-a-file' })
    const below = join(fileWith('x'), 'y')
    expect((await problemOf(below))?.problem).toEqual({
      code: 'system',
      errno: 'ENOTDIR',
      file: below,
      doing: 'read',
    })
  })

  test('is no UTF-8, and the first byte that is not is counted from 1', async () => {
    const path = fileWith(Buffer.from('with: Zo\u00EB', 'latin1'))
    expect(await problemOf(path)).toEqual({
      problem: { code: 'not-utf8', byte: 9, line: 1, looks: 'latin-1' },
      place: { file: path },
    })
  })

  test('is too large, also when it does not say how large it is', async () => {
    const most = 5 * 1024 * 1024
    const path = fileWith('x'.repeat(most + 7))
    expect((await problemOf(path))?.problem).toEqual({ code: 'too-large', bytes: most + 7, most })
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1024 * 1024, 'x')
      })(),
    )
    expect((await problemOf('-', endless))?.problem.code).toBe('too-large')
    expect(await readSheetFile(fileWith('x'.repeat(most)), nobody)).toMatchObject({ ok: true })
  })
})
