import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import fastStringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { speaksUnicode } from '../../../src/adapters/system/environment.ts'
import { inAscii, writeInAscii } from '../../../src/adapters/terminal/ascii-signs.ts'

/** Every file that holds words for the screen. */
const TEXTS = ['src/text', 'src/render', 'src/usecases', 'src/adapters/terminal'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/ascii-signs|\/html\//u.test(name))
    .map((name) => join(folder, name)),
)

/** Letters stay as they are; so does the sign of the euro, for which ASCII has none of one column. */
const NEITHER_LETTER_NOR_ASCII = /[^\p{ASCII}\p{L}\p{M}€]/gu

test('every sign on our screens has one of ASCII, as wide as itself', () => {
  const signs = new Set(
    TEXTS.flatMap(
      (file) =>
        // Remarks in the code are on no screen.
        readFileSync(file, 'utf8')
          .replaceAll(/\/\*[^]*?\*\/|\/\/.*/gu, '')
          .match(NEITHER_LETTER_NOR_ASCII) ?? [],
    ),
  )
  expect(signs.size).toBeGreaterThan(8)
  for (const sign of signs) {
    expect(inAscii(sign), `${sign} has no sign of ASCII`).toMatch(/^\p{ASCII}$/u)
    expect(fastStringWidth(inAscii(sign)), sign).toBe(fastStringWidth(sign))
  }
  expect(inAscii('Na afloop weet ik …')).toBe('Na afloop weet ik _')
  expect(inAscii('één afspraak met Zoë – 3 weken → klaar…')).toBe('één afspraak met Zoë - 3 weken > klaar.')
})

test('whoever writes to the stream writes in ASCII signs', () => {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk.toString())
      done()
    },
  })
  writeInAscii(stream)
  expect(stream.write('a · b…')).toBe(true)
  stream.write(Buffer.from('c'))
  stream.end('d')
  expect(chunks).toEqual(['a | b.', 'c', 'd'])
})

test.each([
  [{}, true],
  [{ LANG: 'nl_NL.UTF-8' }, true],
  [{ LANG: 'en_US.utf8' }, true],
  [{ LC_ALL: '', LC_CTYPE: 'C.UTF-8', LANG: 'C' }, true],
  [{ LANG: 'C' }, false],
  [{ LC_ALL: 'POSIX', LANG: 'nl_NL.UTF-8' }, false],
  [{ LC_CTYPE: 'nl_NL.ISO-8859-1' }, false],
])('with %j the screen shows more than ASCII: %s', (environment, speaks) => {
  expect(speaksUnicode(environment)).toBe(speaks)
})
