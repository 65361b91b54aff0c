import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createUserConfig } from '../../src/adapters/system/user-config.ts'
import { SETTING_KEYS } from '../../src/domain/settings/keys.ts'
import { nl } from '../../src/text/nl.ts'
import { changeSetting } from '../../src/usecases/change-setting.ts'
import { getSetting, listSettings, type ConfigDeps } from '../../src/usecases/config.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { newFolder, storeIn } from '../adapters/files/support.ts'

let home: string
let folder: string
let file: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'career-config-'))
  folder = newFolder()
  mkdirSync(folder)
  file = join(home, 'career', 'config.yaml')
})
afterEach(() => {
  rmSync(home, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

const deps = (
  environment: Readonly<Record<string, string>> = {},
  options: ConfigDeps['options'] = {},
): ConfigDeps => ({
  store: storeIn(folder),
  catalogue: nl,
  userConfig: createUserConfig({ path: file, shown: '~/.config/career/config.yaml' }, environment, {
    cwd: () => '/werk',
  }),
  options,
})

const set = (key: string, value: string | null, user = false) => changeSetting(deps(), { key, value, user })

const json = (result: CommandResult): Record<string, unknown> => {
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return result.json as Record<string, unknown>
}
const problems = (result: CommandResult) =>
  result.is === 'failed' ? result.failure.problems.map(({ problem }) => problem) : []

/** Each setting with its value and where that comes from. */
async function all(
  environment: Readonly<Record<string, string>> = {},
  options: ConfigDeps['options'] = {},
): Promise<Record<string, string>> {
  const { settings } = json(await listSettings(deps(environment, options))) as {
    settings: readonly { key: string; value: string | null; from: string }[]
  }
  return Object.fromEntries(settings.map(({ key, value, from }) => [key, `${value ?? '-'} ${from}`]))
}

test('without any, every setting has what is the default, or nothing', async () => {
  const found = await all()
  expect(Object.keys(found)).toEqual([...SETTING_KEYS])
  expect(found).toMatchObject({
    language: 'nl default',
    'doc-language': 'nl default',
    folder: '~/career default',
    'rhythm.talk-months': '4 default',
    plain: 'no default',
    color: 'yes default',
    'your-name': '- none',
  })
})

test('an option goes before the environment, that before the folder, the user, the system and the default', async () => {
  const environment = {
    CAREER_LANG: 'en',
    LANG: 'en_GB.UTF-8',
    CAREER_DIR: '/a',
    TERM: 'dumb',
    NO_COLOR: '1',
  }
  expect((await all({ LANG: 'en_GB.UTF-8' })).language).toBe('en system')
  await set('language', 'nl', true)
  expect((await all({ LANG: 'en_GB.UTF-8' })).language).toBe('nl user')
  await set('language', 'en')
  await set('folder', '~/b')
  await set('plain', 'no')
  await set('color', 'yes')
  expect((await all()).language).toBe('en folder')
  expect(await all(environment)).toMatchObject({
    language: 'en environment',
    folder: '/a environment',
    plain: 'yes environment',
    color: 'no environment',
  })
  const options = { language: 'nl', folder: '/c', 'doc-language': 'en', plain: 'yes', color: 'no' }
  expect(await all(environment, options)).toMatchObject({
    language: 'nl option',
    folder: '/c option',
    'doc-language': 'en option',
    plain: 'yes option',
    color: 'no option',
  })
})

test('a setting of the folder changes its own line, and the rest of the file stays', async () => {
  const before = "# mijn eigen regel\r\nlanguage: 'nl'   # graag\r\nrhythm: {talk-months: 3}\r\nanders: 1\r\n"
  writeFileSync(join(folder, 'career.yaml'), before)
  expect(json(await set('language', 'en'))).toMatchObject({ key: 'language', value: 'en', before: 'nl' })
  await set('rhythm.review-months', '12')
  await set('your-name', 'Zoë: de "Vries"')
  const after = readFileSync(join(folder, 'career.yaml'), 'utf8')
  expect(after).toContain('# mijn eigen regel\r\n')
  expect(after).toMatch(/language: ["']?en["']? {3}# graag\r\n/u)
  expect(after).toContain('anders: 1\r\n')
  expect(await all()).toMatchObject({
    language: 'en folder',
    'rhythm.talk-months': '3 folder',
    'rhythm.review-months': '12 folder',
    'your-name': 'Zoë: de "Vries" folder',
  })
  await set('rhythm.talk-months', null)
  await set('rhythm.review-months', null)
  await set('your-name', null)
  expect(await all()).toMatchObject({ 'rhythm.talk-months': '4 default', 'your-name': '- none' })
})

test('own settings that are a link to nothing are named as what the system refuses', async () => {
  mkdirSync(join(home, 'career'))
  symlinkSync(join(home, 'nowhere', 'config.yaml'), file)
  const refused = { code: 'system', errno: 'ENOENT', doing: 'write' }
  expect(problems(await set('plain', 'yes', true))).toMatchObject([refused])
})

test('a setting for all folders goes to a file for this user alone, and a link stays a link', async () => {
  await set('color', 'no')
  expect(readFileSync(file, 'utf8')).toBe('color: no\n')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(home, 'career')).mode & 0o777).toBe(0o700)
  const kept = join(home, 'kept.yaml')
  writeFileSync(kept, '# elders bewaard\n')
  rmSync(file)
  symlinkSync(kept, file)
  await set('folder', 'hier/mijn map')
  expect(lstatSync(file).isSymbolicLink()).toBe(true)
  expect(readFileSync(kept, 'utf8')).toBe('# elders bewaard\nfolder: /werk/hier/mijn map\n')
  expect(json(await getSetting(deps(), 'folder'))).toMatchObject({
    value: '/werk/hier/mijn map',
    from: 'user',
  })
})

test.each(['0', '01', '1000', '-1', '1.5', '1e1'])(
  'a rhythm of %s is said to be none, as its file would',
  async (value) => {
    expect(problems(await set('rhythm.talk-months', value))).toMatchObject([
      { code: 'bad-setting', text: value },
    ])
  },
)

test('a check-in may be never', async () => {
  expect(problems(await set('rhythm.checkin-months', '0'))).toEqual([])
  expect(json(await getSetting(deps(), 'rhythm.checkin-months'))).toMatchObject({
    value: '0',
    from: 'folder',
  })
  expect(problems(await set('rhythm.checkin-months', '-1'))).toMatchObject([{ expected: 'from 0' }])
})

test('what is no setting, or cannot be its value, is said, and nothing is written', async () => {
  expect(problems(await set('languge', 'en'))).toEqual([
    { code: 'unknown-setting', key: 'languge', near: 'language' },
  ])
  expect(problems(await getSetting(deps(), 'color2'))).toEqual([
    { code: 'unknown-setting', key: 'color2', near: 'color' },
  ])
  expect(problems(await set('language', 'de'))).toMatchObject([{ code: 'bad-setting', expected: 'nl | en' }])
  expect(problems(await set('rhythm.talk-months', 'vaak'))).toMatchObject([
    { code: 'bad-setting', expected: 'from 1' },
  ])
  expect(problems(await set('rhythm.talk-months', '-1'))).toMatchObject([{ code: 'bad-setting' }])
  expect(problems(await set('your-name', ' '))).toMatchObject([{ code: 'bad-setting' }])
  expect(problems(await set('your-name', 'Sara', true))).toEqual([
    { code: 'setting-elsewhere', key: 'your-name' },
  ])
  expect(problems(await set('constructor', 'x'))).toMatchObject([{ code: 'unknown-setting' }])
  expect(() => statSync(file)).toThrow('ENOENT')
  expect(() => statSync(join(folder, 'career.yaml'))).toThrow('ENOENT')
})

test('each setting is listed with what it does below it, in the language of the user', async () => {
  const result = await listSettings(deps())
  const lines = result.is === 'done' ? result.lines : []
  for (const key of SETTING_KEYS) {
    const at = lines.findIndex((line) => line.startsWith(`${key} `))
    expect(lines[at + 1]).toMatch(/^ {2}\p{Ll}.{4}/u)
  }
  expect(lines[lines.findIndex((line) => line.startsWith('plain ')) + 1]).toContain('zonder cursortoetsen')
})

test('a line that is wrong is said by its place, and can be set right or taken away', async () => {
  mkdirSync(join(home, 'career'))
  writeFileSync(file, 'plain: misschien\nonbekend: 1\ncolor: no\n')
  const result = await listSettings(deps())
  expect(result).toMatchObject({
    is: 'done',
    warnings: [
      { problem: { code: 'wrong-value' }, place: { line: 1, column: 8 } },
      { problem: { code: 'unknown-setting' }, place: { line: 2, column: 1 } },
    ],
  })
  await set('plain', null)
  expect(readFileSync(file, 'utf8')).toBe('onbekend: 1\ncolor: no\n')
})

test('a broken file of the folder is left alone', async () => {
  writeFileSync(join(folder, 'career.yaml'), 'language: [nl\n')
  expect(await set('language', 'en')).toMatchObject({ is: 'failed', failure: { exit: 3 } })
  expect(readFileSync(join(folder, 'career.yaml'), 'utf8')).toBe('language: [nl\n')
})

test.each([
  ['taal', 'nederlands', 'language: nl'],
  ['Taal', 'en', 'language: en'],
  ['naam', 'Sara', 'your-name: Sara'],
  ['pop', 'ja', 'pop: "yes"'],
])('%s %s is understood, and written in one way', async (key, value, line) => {
  expect((await set(key, value)).is).toBe('done')
  expect(readFileSync(join(folder, 'career.yaml'), 'utf8')).toContain(line)
})

test('a name is no word for something else, and what nobody says is refused', async () => {
  await set('naam', 'Ja')
  expect(readFileSync(join(folder, 'career.yaml'), 'utf8')).toContain('your-name: Ja')
  expect(problems(await set('taal', 'frans'))).toMatchObject([{ code: 'bad-setting' }])
  expect(problems(await set('constructor', 'x'))).toMatchObject([{ code: 'unknown-setting' }])
})

test('in Dutch a setting that takes yes or no is shown and typed as ja or nee, and a name that is such a word is a name', async () => {
  const said = (result: CommandResult): string => (result.is === 'done' ? result.lines.join('\n') : '')
  expect(said(await set('plain', 'nee'))).toContain('plain is nu nee.')
  expect(said(await set('plain', 'ja'))).toContain('plain is nu ja (was nee).')
  expect(said(await listSettings(deps()))).toContain('career config set plain ja')
  expect(said(await set('pop', 'weet ik niet'))).toContain('pop is nu onbekend.')
  expect(said(await set('your-name', 'no'))).toContain('your-name is nu no.')
  const listed = said(await listSettings(deps()))
  expect(listed).toMatch(/^plain +ja \(voor al je mappen\)$/mu)
  expect(said(await getSetting(deps(), 'plain'))).toBe('yes')
})
