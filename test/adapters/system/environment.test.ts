import { describe, expect, test } from 'vitest'
import { onlyUnix } from '../../support/platform.ts'
import {
  chooseLanguage,
  defaultFolder,
  languageIn,
  userHome,
} from '../../../src/adapters/system/environment.ts'

describe('the language', () => {
  const all = { CAREER_LANG: 'en', LC_ALL: 'nl_NL.UTF-8', LANG: 'en_US.UTF-8' }

  test('is the one asked for, before everything else', () => {
    expect(chooseLanguage({ flag: 'nl', environment: all, folderLanguage: 'en', userLanguage: 'en' })).toBe(
      'nl',
    )
  })

  test.each([
    [all, 'nl', 'en'],
    [{ LANG: 'en_US.UTF-8' }, 'nl', 'nl'],
    [{ CAREER_LANG: 'fr', LANG: 'nl_NL' }, 'en', 'en'],
    [{ LC_ALL: 'nl_BE.UTF-8', LANG: 'en_US.UTF-8' }, null, 'nl'],
    [{ LC_ALL: 'C', LANG: 'en_GB' }, null, 'en'],
    [{ LC_ALL: '', LANG: 'en' }, null, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, null, 'nl'],
    [{}, null, 'nl'],
  ] as const)('with %j and a folder in %s is %s', (environment, folderLanguage, language) => {
    expect(chooseLanguage({ flag: null, environment, folderLanguage, userLanguage: null })).toBe(language)
  })

  test("comes from the user's own settings where the folder says nothing, before the system", () => {
    const wishes = { flag: null, environment: { LANG: 'nl_NL.UTF-8' }, userLanguage: 'en' } as const
    expect(chooseLanguage({ ...wishes, folderLanguage: null })).toBe('en')
    expect(chooseLanguage({ ...wishes, folderLanguage: 'nl' })).toBe('nl')
    expect(chooseLanguage({ ...wishes, environment: { CAREER_LANG: 'nl' }, folderLanguage: null })).toBe('nl')
  })

  test.each([
    ['nl_NL.UTF-8', 'nl'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['en@euro', 'en'],
    ['nld', null],
    ['enx_US', null],
    ['C.UTF-8', null],
    ['', null],
    [undefined, null],
  ])('of the locale %s is %s', (locale, language) => {
    expect(languageIn(locale)).toBe(language)
  })
})

onlyUnix('the folder', () => {
  const place = (
    flag: string | null,
    environment: Readonly<Record<string, string>> = {},
    user: string | null = null,
  ) => defaultFolder({ flag, environment, user, home: '/home/$&nna', cwd: '/elsewhere' })

  test('is career in the home of the user', () => {
    expect(place(null)).toEqual({ folder: '/home/$&nna/career', shown: '~/career' })
    expect(place(null, { CAREER_DIR: '' })).toEqual(place(null))
  })

  test.each([
    ['plan', '/elsewhere/plan'],
    ['../plan/', '/plan'],
    ['/srv/plan', '/srv/plan'],
    ['~', '/home/$&nna'],
    ['~/a b', '/home/$&nna/a b'],
    ['~piet/plan', '/elsewhere/~piet/plan'],
    ['a/~/b', '/elsewhere/a/~/b'],
  ])('%s is %s, and is called what it was called', (typed, folder) => {
    expect(place(typed)).toEqual({ folder, shown: typed })
    expect(place(null, { CAREER_DIR: typed })).toEqual({ folder, shown: typed })
    expect(place(typed, { CAREER_DIR: '/elders' })).toEqual({ folder, shown: typed })
    expect(place(null, {}, typed)).toEqual({ folder, shown: typed })
    expect(place(null, { CAREER_DIR: typed }, '/elders')).toEqual({ folder, shown: typed })
  })
})

test('a HOME that is empty or no whole path is passed over, and one that is not known is the folder we are in', () => {
  const whole = process.platform === 'win32' ? 'C:\\Users\\anna' : '/home/anna'
  const unknown = (): string => {
    throw new Error('ENOENT')
  }
  for (const first of [() => '', () => 'anna', unknown]) expect(userHome([first, () => whole])).toBe(whole)
  expect(userHome([() => whole, unknown])).toBe(whole)
  expect(userHome([unknown, () => ''])).toBe(process.cwd())
})
