import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createEditor } from '../../../src/adapters/system/editor.ts'
import { onlyUnix } from '../../support/platform.ts'

function newPlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'career editor '))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  return place
}

/** An editor that runs `body`, in which `path` is the file and `fs` the file system. */
function editorIn(place: string, body: string, options = '') {
  const script = join(place, 'fake editor.cjs')
  writeFileSync(script, `const fs = require('node:fs'); const path = process.argv.at(-1);\n${body}`)
  const folder = join(place, 'thuis', 'career')
  const environment = { ...process.env, VISUAL: '', EDITOR: `"${process.execPath}" '${script}' ${options}` }
  return { folder, editor: createEditor({ folder, shown: '~/career', environment }) }
}

const textIn = (place: string, file: string): string =>
  readFileSync(join(place, 'thuis/career', file), 'utf8')

describe('a text in the editor', () => {
  test('comes back as it was left, letter by letter', async () => {
    const place = newPlace()
    const { editor } = editorIn(place, `fs.appendFileSync(path, 'Zoë Müller — 🙂\\r\\n')`)
    const edited = await editor.edit('prep.yaml', 'with:\n')
    expect(edited).toMatchObject({
      ok: true,
      value: { text: 'with:\nZoë Müller — 🙂\r\n', path: '~/career/.career/edit/1/prep.yaml' },
    })
  })

  test('lies in the folder of the user, for this user alone, until it is forgotten', async () => {
    const place = newPlace()
    const { folder, editor } = editorIn(place, `fs.writeFileSync(path + '~', 'copy')`)
    const edited = await editor.edit('prep.yaml', 'with: Anna\n')
    expect(textIn(place, '.career/edit/1/prep.yaml')).toBe('with: Anna\n')
    expect(readdirSync(join(folder, '.career/edit/1')).toSorted()).toEqual(['prep.yaml', 'prep.yaml~'])
    if (edited.ok) await edited.value.forget()
    expect(readdirSync(place)).toEqual(['fake editor.cjs'])
  })

  onlyUnix('modes', () => {
    test('keep everybody else out', async () => {
      const { folder, editor } = editorIn(newPlace(), '')
      await editor.edit('prep.yaml', 'with: Anna\n')
      const modes = ['prep.yaml', '', '..'].map(
        (name) => statSync(join(folder, '.career/edit/1', name)).mode & 0o777,
      )
      expect(modes).toEqual([0o600, 0o700, 0o700])
    })
  })

  test('leaves a folder that something else lies in', async () => {
    const place = newPlace()
    const { folder, editor } = editorIn(place, '')
    mkdirSync(join(folder, '.career'), { recursive: true })
    const edited = await editor.edit('prep.yaml', 'x')
    writeFileSync(join(folder, '.career', 'lock'), '')
    if (edited.ok) await edited.value.forget()
    expect(readdirSync(join(folder, '.career'))).toEqual(['lock'])
  })

  test('never goes where an earlier one still lies', async () => {
    const place = newPlace()
    const { editor } = editorIn(place, '')
    const first = await editor.edit('prep.yaml', 'eerste')
    const second = await editor.edit('prep.yaml', 'tweede')
    expect([first, second].map((edited) => edited.ok && edited.value.text)).toEqual(['eerste', 'tweede'])
    expect(textIn(place, '.career/edit/1/prep.yaml')).toBe('eerste')
    if (second.ok) await second.value.forget()
    expect(textIn(place, '.career/edit/1/prep.yaml')).toBe('eerste')
  })

  test('gets the options of the command before its name', async () => {
    const place = newPlace()
    const { editor } = editorIn(
      place,
      `fs.writeFileSync(path, JSON.stringify(process.argv.slice(2, -1)))`,
      `--wait 'a b'`,
    )
    expect(await editor.edit('x.yaml', '')).toMatchObject({ ok: true, value: { text: '["--wait","a b"]' } })
  })
})

describe('an editor that fails', () => {
  test('is reported with its status; a text nobody touched is not kept', async () => {
    const place = newPlace()
    const { editor } = editorIn(place, 'process.exitCode = 7')
    const edited = await editor.edit('prep.yaml', 'x')
    expect(edited).toMatchObject({
      ok: false,
      problem: { exit: 2, problems: [{ problem: { code: 'editor-failed', status: 7 } }] },
    })
    expect(readdirSync(place)).toEqual(['fake editor.cjs'])
  })

  test('leaves what was written before it failed, and where', async () => {
    const place = newPlace()
    const { editor } = editorIn(
      place,
      `fs.writeFileSync(path, 'mijn werk'); process.kill(process.pid, 'SIGKILL')`,
    )
    const edited = await editor.edit('prep.yaml', 'x')
    expect(edited).toMatchObject({
      ok: false,
      problem: {
        problems: [
          {
            problem: { code: 'editor-failed', status: null },
            place: { file: '~/career/.career/edit/1/prep.yaml' },
          },
        ],
      },
    })
    expect(textIn(place, '.career/edit/1/prep.yaml')).toBe('mijn werk')
  })

  test('may not be there at all', async () => {
    const folder = join(newPlace(), 'career')
    const editor = createEditor({
      folder,
      shown: '~/career',
      environment: { EDITOR: 'no-such-editor-anywhere -x' },
    })
    expect(await editor.edit('prep.yaml', 'x')).toEqual({
      ok: false,
      problem: {
        exit: 2,
        problems: [
          { problem: { code: 'editor-failed', command: 'no-such-editor-anywhere -x', status: null } },
        ],
      },
    })
    expect(existsSync(folder)).toBe(false)
  })

  test('is none when none was chosen, and nothing is made for it', async () => {
    const folder = join(newPlace(), 'career')
    const editor = createEditor({ folder, shown: '~/career', environment: {} })
    const none = { ok: false, problem: { exit: 2, problems: [{ problem: { code: 'no-editor' } }] } }
    expect(await editor.edit('prep.yaml', 'x')).toEqual(none)
    expect(await editor.open(join(folder, 'plan.yaml'))).toEqual(none)
    expect(existsSync(folder)).toBe(false)
  })

  test.each([
    ['fs.unlinkSync(path)', { code: 'not-there' }],
    [
      `fs.writeFileSync(path, Buffer.from('Zo\\u00EB', 'latin1'))`,
      { code: 'not-utf8', byte: 3, line: 1, looks: 'latin-1' },
    ],
    ['fs.unlinkSync(path); fs.mkdirSync(path)', { code: 'not-a-file', is: 'folder' }],
    [`fs.unlinkSync(path); fs.symlinkSync('/etc/passwd', path)`, { code: 'not-a-file', is: 'link-out' }],
  ])('to leave a text: %s', async (body, problem) => {
    const { editor } = editorIn(newPlace(), body)
    expect(await editor.edit('prep.yaml', 'x')).toEqual({
      ok: false,
      problem: { exit: 2, problems: [{ problem, place: { file: '~/career/.career/edit/1/prep.yaml' } }] },
    })
  })

  test('cannot be helped where the folder is a file', async () => {
    const place = newPlace()
    writeFileSync(join(place, 'thuis'), '')
    const edited = await editorIn(place, '').editor.edit('prep.yaml', 'x')
    expect(edited).toMatchObject({
      ok: false,
      problem: { exit: 5, problems: [{ problem: { code: 'system' } }] },
    })
  })
})

describe('a file in the editor', () => {
  test('is changed where it lies', async () => {
    const place = newPlace()
    const { folder, editor } = editorIn(place, `fs.appendFileSync(path, 'wish: x\\n')`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'plan.yaml'), 'schema: 1\n')
    expect(await editor.open(join(folder, 'plan.yaml'))).toEqual({ ok: true, value: undefined })
    expect(textIn(place, 'plan.yaml')).toBe('schema: 1\nwish: x\n')
  })

  test('has to be there', async () => {
    const { folder, editor } = editorIn(newPlace(), `fs.writeFileSync(path, '')`)
    expect(await editor.open(join(folder, 'plan.yaml'))).toEqual({
      ok: false,
      problem: {
        exit: 2,
        problems: [{ problem: { code: 'not-there' }, place: { file: '~/career/plan.yaml' } }],
      },
    })
  })
})
