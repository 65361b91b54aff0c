import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { editorCommand, splitWords } from '../../../src/adapters/system/editor-command.ts'
import { onlyUnix } from '../../support/platform.ts'

describe('the editor', () => {
  test.each([
    [{ VISUAL: 'code --wait', EDITOR: 'nano' }, 'code', ['--wait']],
    [{ VISUAL: '', EDITOR: 'nano' }, 'nano', []],
    [{ VISUAL: '  ', EDITOR: ' vim  -u NONE ' }, 'vim', ['-u', 'NONE']],
    [{ VISUAL: '""', EDITOR: '"/opt/my editor/bin" -n' }, '/opt/my editor/bin', ['-n']],
  ])('of %j is %s with %j', (environment, program, options) => {
    expect(editorCommand(environment)).toMatchObject({ program, options })
  })

  test('may be a path with blanks that nobody put in quotes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'career editor '))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'my editor')
    writeFileSync(path, '')
    expect(editorCommand({ EDITOR: path })).toEqual({ written: path, program: path, options: [] })
  })

  test.each([{}, { EDITOR: '' }, { VISUAL: ' ', EDITOR: "''" }])('is not in %j', (environment) => {
    expect(editorCommand(environment)).toBe(null)
  })
})

onlyUnix('words', () => {
  test.each([
    ['code --wait', ['code', '--wait']],
    ['emacsclient -a "" -t', ['emacsclient', '-a', '', '-t']],
    [`'a b'c"d e" f`, ['a bcd e', 'f']],
    ['/opt/my\\ editor -x', ['/opt/my editor', '-x']],
    [`"a\\"b\\$c\\d" 'e\\f'`, ['a"b$c\\d', 'e\\f']],
    ['vim -c "set tw=72 | syntax on"', ['vim', '-c', 'set tw=72 | syntax on']],
    ['$HOME/bin/ed; rm *', ['$HOME/bin/ed;', 'rm', '*']],
    [`open 'never closed`, ['open', 'never closed']],
    ['end\\', ['end']],
    ['', []],
  ])('of %s are %j', (text, words) => {
    expect(splitWords(text)).toEqual(words)
  })
})
