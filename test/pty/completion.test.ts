// Tab, pressed in a terminal with the shell itself.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { home } from './home.ts'
import { openTerminal } from './terminal.ts'

const SHELLS = [
  { shell: 'bash', start: 'bash --norc --noprofile' },
  { shell: 'zsh', start: 'zsh -f' },
] as const

for (const { shell, start } of SHELLS) {
  // Says why nothing was checked, where the report of the tests is read.
  if (spawnSync(shell, ['--version']).status !== 0)
    test.skip(`${shell} is not installed here, so Tab was not pressed in it`, () => {})
  else
    test(`${shell}: Tab completes a command, an option, a value and a name`, async () => {
      const at = home()
      mkdirSync(join(at.folder, 'meetings'), { recursive: true })
      writeFileSync(join(at.folder, 'meetings', '2026-12-03-anna.yaml'), '')
      mkdirSync(join(at.home, 'andere-map'))
      const you = openTerminal(start, {
        cwd: at.home,
        columns: 100,
        env: { ...at.env, TERM: 'xterm' },
      })
      const clear = '\u0015'
      await you.see(/[#$%] $|[#$%]$/u)
      you.type(`source <(career completion ${shell}); echo re''ady\r`)
      await you.see('ready')
      for (const [typed, shown] of [
        ['career checki\t', 'career checkin'],
        ['career prep --ans\t', 'career prep --answers'],
        ['career --lang=e\t', 'career --lang=en'],
        ['career meetings mov\tan\t', 'career meetings move anna'],
        ['career --dir and\t', 'career --dir andere-map/'],
      ] as const) {
        you.type(typed)
        // oxlint-disable-next-line no-await-in-loop -- one line is typed after the other
        await you.see(shown)
        you.type(clear)
      }
      you.type('exit\r')
      expect((await you.ended()).exitCode).toBe(0)
    })
}
