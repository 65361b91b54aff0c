import type { SettingKey } from '../../domain/settings/keys.ts'
import type { ConfigTexts } from '../config.ts'

const FROM = {
  option: 'on the command line',
  environment: 'from your environment',
  folder: 'from this folder',
  user: 'for all your folders',
  system: 'from your system',
  default: 'default',
  none: '',
} as const

/** What each setting does. */
const DOES: ConfigTexts['does'] = {
  language: 'language on screen: nl or en',
  'your-name': 'your name, at the end of mails',
  pop: 'development plans at work: yes, no or unknown',
  'rhythm.checkin-months': 'months between check-ins; 0 is never',
  'rhythm.catch-up-weeks': 'weeks between catch-ups',
  'rhythm.talk-months': 'months between career conversations',
  'rhythm.review-months': 'months between reviews',
  folder: 'your folder, when you name none',
  'doc-language': 'language of the documents: nl or en',
  plain: 'plain lines, without cursor keys: yes or no',
  color: 'colour: yes or no',
}

const row = (key: SettingKey): string => `  ${key.padEnd(22)} ${DOES[key]}`

export const config: ConfigTexts = {
  help: {
    config: {
      about: [
        'On its own it shows every setting and where it comes from. The first place that says something counts: an option, a variable in your environment, this folder, your settings for all your folders, and then the default.',
        '',
        'In the folder:',
        row('language'),
        row('your-name'),
        row('pop'),
        row('rhythm.checkin-months'),
        row('rhythm.catch-up-weeks'),
        row('rhythm.talk-months'),
        row('rhythm.review-months'),
        'For all your folders:',
        row('folder'),
        '  language               language on screen, where the folder says nothing',
        row('doc-language'),
        row('plain'),
        row('color'),
      ],
      examples: [
        { command: 'career config', does: 'what applies now' },
        { command: 'career config set your-name "Sara Jones"', does: 'your name at the end of mails' },
        { command: 'career config set rhythm.checkin-months 2', does: 'a check-in every other month' },
      ],
    },
    'config list': {
      summary: 'every setting, and where it comes from',
      about: [],
      examples: [
        { command: 'career config list', does: 'what applies now' },
        { command: 'career config list --json', does: 'for another program' },
      ],
    },
    'config get': {
      summary: 'one setting, only its value',
      about: [],
      examples: [
        { command: 'career config get language', does: 'the language career talks to you in' },
        { command: 'career config get folder', does: 'where your folder is' },
      ],
    },
    'config set': {
      summary: 'change a setting',
      about: ['The rest of the file stays as it is, your own notes in it too.'],
      examples: [
        { command: 'career config set language en', does: 'this folder in English' },
        { command: 'career config set language en --user', does: 'English, where the folder says nothing' },
        { command: 'career config set folder ~/Documents/career', does: 'another folder than ~/career' },
      ],
    },
    'config unset': {
      summary: 'remove a setting; then the next place counts',
      about: [],
      examples: [
        { command: 'career config unset rhythm.talk-months', does: 'every four months again' },
        { command: 'career config unset folder', does: '~/career again' },
      ],
    },
  },
  argument: { key: 'which setting', value: 'what it becomes' },
  placeholder: { key: 'setting', value: 'value' },
  option: { user: 'for all your folders' },
  does: DOES,
  word: (code) => code,
  unset: 'not set',
  from: (source) => FROM[source],
  places: ({ folder, user }) => [`This folder: ${folder}`, `For all your folders: ${user}`],
  how: ({ set, unset }) => [`To change one: ${set}`, `To remove one: ${unset}`],
  changed: ({ key, value, before, file }) => {
    if (value === before) return value === null ? `${key} was not in ${file}` : `${key} is already ${value}`
    if (value === null) return `${key} is gone from ${file}`
    return `${key} is now ${value}${before === null ? '' : ` (it was ${before})`}. It is in ${file}`
  },
}
