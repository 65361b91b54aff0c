// The programs of the system, played by scripts that write down what they were given.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clipboardsOf, copyWith } from '../../../src/adapters/system/clipboard.ts'
import type { Environment } from '../../../src/adapters/system/environment.ts'
import { openerOf, openWith } from '../../../src/adapters/system/opener.ts'
import { createPost } from '../../../src/adapters/system/post.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'career-post-'))
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

/** A program of this name, which keeps its input and its arguments, and ends with this status. */
function program(name: string, status = 0): void {
  const path = join(place, name)
  const node = process.execPath
  writeFileSync(
    path,
    `#!${node}\nconst fs = require('node:fs')\nconst said = name => \`${place}/${name}-\${name}\`\n` +
      `fs.writeFileSync(said('options'), JSON.stringify(process.argv.slice(2)))\n` +
      `fs.writeFileSync(said('input'), fs.readFileSync(0))\nprocess.exit(${status})\n`,
  )
  chmodSync(path, 0o755)
}

const environment = (more: Environment = {}): Environment => ({
  PATH: [place, process.env['PATH']].join(delimiter),
  ...more,
})

const given = (name: string): string => readFileSync(join(place, `${name}-input`), 'utf8')

describe('the clipboard', () => {
  test.each([
    ['darwin', {}, ['pbcopy']],
    ['win32', {}, ['clip.exe']],
    ['linux', {}, []],
    ['linux', { DISPLAY: ':0' }, ['xclip', 'xsel']],
    ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, ['wl-copy', 'xclip', 'xsel']],
    ['linux', { WSL_DISTRO_NAME: 'Ubuntu' }, ['clip.exe']],
    ['linux', { TERMUX_VERSION: '1' }, ['termux-clipboard-set']],
  ] as const)('on %s with %o is %j', (platform, variables, names) => {
    expect(clipboardsOf(platform, variables).map(({ name }) => name)).toEqual(names)
  })

  test('takes the text as it is, whatever a shell would make of it', async () => {
    program('xclip')
    const text = 'Hoi "Anna", $(rm -rf x) `ls` \\ café 👩🏽‍🎓\n- één'
    expect(await copyWith('linux', environment({ DISPLAY: ':0' }), text)).toBe(true)
    expect(given('xclip')).toBe(text)
    expect(JSON.parse(readFileSync(join(place, 'xclip-options'), 'utf8'))).toEqual([
      '-selection',
      'clipboard',
    ])
  })

  test('is the next one when the first does not work', async () => {
    program('xclip', 1)
    program('xsel')
    expect(await copyWith('linux', environment({ DISPLAY: ':0' }), 'tekst')).toBe(true)
    expect(given('xsel')).toBe('tekst')
  })

  test('gets letters that Windows reads', async () => {
    program('clip.exe')
    expect(await copyWith('win32', environment(), 'één')).toBe(true)
    expect(readFileSync(join(place, 'clip.exe-input'), 'utf16le')).toBe('\uFEFFéén')
  })

  test('is not there, and that is said', async () => {
    expect(await copyWith('linux', { PATH: place, DISPLAY: ':0' }, 'tekst')).toBe(false)
    expect(await copyWith('linux', environment(), 'tekst')).toBe(false)
  })
})

describe('opening a draft', () => {
  test.each([
    ['darwin', 'open'],
    ['win32', 'rundll32.exe'],
    ['linux', 'xdg-open'],
  ] as const)('on %s is up to %s', (platform, name) => {
    const { name: found, options } = openerOf(platform, '/tmp/a b.eml')
    expect(found).toBe(name)
    expect(options.at(-1)).toBe('/tmp/a b.eml')
  })

  test('hands over the whole path, never as an option', async () => {
    program('xdg-open')
    expect(await openWith('linux', environment(), '-rf.eml')).toBe(true)
    expect(JSON.parse(readFileSync(join(place, 'xdg-open-options'), 'utf8'))).toEqual([
      join(process.cwd(), '-rf.eml'),
    ])
  })

  test('did not work when the system says so, or has no program for it', async () => {
    program('xdg-open', 3)
    expect(await openWith('linux', environment(), '/tmp/x.eml')).toBe(false)
    expect(await openWith('linux', { PATH: join(place, 'nowhere') }, '/tmp/x.eml')).toBe(false)
  })
})

describe('a draft in a file', () => {
  const post = createPost({})

  test('makes way for a new one, and no other file does', async () => {
    const mine = join(place, 'mail.eml')
    for (const text of ['X-Unsent: 1\r\neen', 'X-Unsent: 1\r\ntwee']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await post.saveDraft(mine, text)).toEqual({ ok: true })
    }
    expect(readFileSync(mine, 'utf8')).toBe('X-Unsent: 1\r\ntwee')
    const other = join(place, 'ontvangen.eml')
    writeFileSync(other, 'From: anna@voorbeeld.nl\r\n')
    const refused = await post.saveDraft(other, 'X-Unsent: 1\r\n')
    expect(refused.ok).toBe(false)
    expect(readFileSync(other, 'utf8')).toBe('From: anna@voorbeeld.nl\r\n')
  })

  test('in a folder that is not there is refused', async () => {
    const file = join(place, 'nergens', 'mail.eml')
    expect(await post.saveDraft(file, 'X-Unsent: 1\r\n')).toMatchObject({ ok: false, problem: { exit: 5 } })
    expect(existsSync(file)).toBe(false)
  })
})
