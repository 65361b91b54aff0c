import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { userConfigPlace, userWishes } from '../../../src/adapters/system/user-config-file.ts'
import { onlyUnix } from '../../support/platform.ts'

onlyUnix('the place of the user settings', () => {
  test.each([
    ['linux', {}, '/home/anna/.config/career/config.yaml', '~/.config/career/config.yaml'],
    [
      'linux',
      { XDG_CONFIG_HOME: '/etc/anna' },
      '/etc/anna/career/config.yaml',
      '/etc/anna/career/config.yaml',
    ],
    // A relative path there is to be ignored, says the standard.
    [
      'linux',
      { XDG_CONFIG_HOME: 'conf' },
      '/home/anna/.config/career/config.yaml',
      '~/.config/career/config.yaml',
    ],
    [
      'darwin',
      {},
      '/home/anna/Library/Application Support/career/config.yaml',
      '~/Library/Application Support/career/config.yaml',
    ],
    ['win32', { APPDATA: '/c/Roaming' }, '/c/Roaming/career/config.yaml', '/c/Roaming/career/config.yaml'],
    ['win32', {}, '/home/anna/AppData/Roaming/career/config.yaml', '~/AppData/Roaming/career/config.yaml'],
  ] as const)('on %s with %j is %s', (platform, environment, path, shown) => {
    expect(userConfigPlace(platform, environment, '/home/anna')).toEqual({ path, shown })
  })

  test('what stands in the place of the file and is none is refused at once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'career-user-'))
    const wishes = (name: string) => userWishes({ path: join(folder, name), shown: name })
    try {
      expect(await wishes('nothing')).toEqual({ settings: {}, problems: [] })
      expect(await wishes('nothing/below')).toEqual({ settings: {}, problems: [] })
      mkdirSync(join(folder, 'folder'))
      spawnSync('mkfifo', [join(folder, 'pipe')])
      writeFileSync(join(folder, 'large'), 'x'.repeat(70_000))
      for (const [name, errno] of [
        ['folder', 'EISDIR'],
        ['pipe', 'EFTYPE'],
        ['large', 'EFBIG'],
      ] as const)
        // oxlint-disable-next-line no-await-in-loop -- three files, one after the other
        expect(await wishes(name)).toMatchObject({ problems: [{ problem: { code: 'system', errno } }] })
      writeFileSync(join(folder, 'locked'), 'plain: yes\n')
      chmodSync(join(folder, 'locked'), 0)
      const locked = await wishes('locked')
      // Root may read everything.
      if (process.getuid?.() !== 0) expect(locked.problems).toMatchObject([{ problem: { errno: 'EACCES' } }])
      expect(Object.keys(locked.settings).length + locked.problems.length).toBe(1)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
