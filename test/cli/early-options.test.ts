import { expect, test } from 'vitest'
import { earlyOptions, firstWord, helpAsOption, withoutHelpForNone } from '../../src/cli/early-options.ts'

test.each([
  [['prep'], { dir: null, lang: null }],
  [['--dir', 'a', 'prep', '--lang=en'], { dir: 'a', lang: 'en' }],
  [['prep', '--dir='], { dir: '', lang: null }],
  [['prep', '--lang'], { dir: null, lang: null }],
])('%j', (argv, expected) => {
  expect(earlyOptions(argv)).toEqual(expected)
})

test.each([
  [
    ['help', 'prep'],
    ['prep', '--help'],
  ],
  [
    ['--dir', 'help', 'help', 'prep'],
    ['--dir', 'help', 'prep', '--help'],
  ],
  [
    ['--lang=en', 'help'],
    ['--lang=en', '--help'],
  ],
  [
    ['log', 'help'],
    ['log', 'help'],
  ],
  [
    ['--today', 'help'],
    ['--today', 'help'],
  ],
])('%j means %j', (words, expected) => {
  expect(helpAsOption(words)).toEqual(expected)
})

test('the first word behind the options is the command', () => {
  expect(firstWord(['--json', '--lang', 'en', 'prep', 'log'])).toBe('prep')
  expect(firstWord(['--version'])).toBeUndefined()
})

test.each<[readonly string[], readonly string[]]>([
  [['prpe', '--help'], ['prpe']],
  [
    ['--lang', 'en', 'prpe', '-h'],
    ['--lang', 'en', 'prpe'],
  ],
  [
    ['prep', '--help'],
    ['prep', '--help'],
  ],
  [['--help'], ['--help']],
])('%j asks for help with a command there is, or for none: %j', (words, expected) => {
  expect(withoutHelpForNone(words, ['prep', 'log'])).toEqual(expected)
})
