import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type IPty, spawn } from '@lydell/node-pty'
import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyUnix } from '../../support/platform.ts'

const place = mkdtempSync(join(tmpdir(), 'career-editor-pty-'))
const demo = join(place, 'demo.mjs')
const running = new Set<IPty>()

beforeAll(async () => {
  const entry = join(import.meta.dirname, 'editor-demo.ts')
  await build({ entryPoints: [entry], outfile: demo, bundle: true, platform: 'node', format: 'esm' })
})
afterEach(() => {
  for (const pty of running) pty.kill('SIGKILL')
  running.clear()
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Runs the demo with an editor that is a shell script, and types `keys` when the editor says READY. */
async function inTerminal(editor: string, keys: string, { raw = false, redirect = '' } = {}) {
  const script = join(place, 'editor.sh')
  writeFileSync(script, `#!/bin/sh\n${editor}\n`)
  chmodSync(script, 0o755)
  const command = `stty -g > before; node ${demo} ${place}/career ${redirect}; stty -g > after; echo DONE`
  const env = { PATH: process.env['PATH'] ?? '', TERM: 'xterm', EDITOR: script, DEMO_RAW: raw ? '1' : '0' }
  const pty = spawn('/bin/sh', ['-c', command], { cols: 80, rows: 24, env, cwd: place })
  running.add(pty)
  let seen = ''
  let typed = false
  await new Promise<void>((resolve) => {
    pty.onData((data) => {
      seen += data
      if (!typed && seen.includes('READY')) {
        typed = true
        pty.write(keys)
      }
    })
    pty.onExit(() => resolve())
  })
  const modes = (name: string): string => readFileSync(join(place, name), 'utf8')
  return { seen, before: modes('before'), after: modes('after') }
}

onlyUnix('in a terminal', () => {
  test('the editor gets every key, and whole lines, whatever the terminal was set to', async () => {
    const editor = 'echo READY; read -r line; echo "with: $line" > "$1"'
    const { seen, before, after } = await inTerminal(editor, 'Zoë, Anna\x7f\x7fne\r', { raw: true })
    expect(seen).toContain('"text":"with: Zoë, Anne\\n"')
    expect(seen).toContain('"stolen":"","sameModes":true,"raw":true,"flowing":true')
    expect(after).toBe(before)
  })

  test('an editor that is killed leaves no trace in the terminal', async () => {
    const editor = `printf '\\033[?1049h\\033[?25l'; stty raw -echo; kill -9 $$`
    const { seen, before, after } = await inTerminal(editor, '')
    expect(seen).toContain('"code":"editor-failed"')
    expect(seen).toMatch(/\?1049h.*\?1047l.*\?25h/s)
    expect(seen).toContain('"sameModes":true,"raw":false')
    expect(after).toBe(before)
  })

  test('the editor draws on the screen when the output goes elsewhere', async () => {
    const editor = `[ -t 1 ] && echo READY; read -r line; echo "$line" > "$1"`
    const { seen } = await inTerminal(editor, 'hallo\r', { redirect: '> out.txt' })
    expect(seen).toContain('READY')
    expect(readFileSync(join(place, 'out.txt'), 'utf8')).toMatch(/^RESULT .*"text":"hallo\\n"/)
  })
})
