import type { SettingKey } from '../../domain/settings/keys.ts'
import type { ConfigTexts } from '../config.ts'
import { settingWord } from './setting-word.ts'

const FROM = {
  option: 'op de opdrachtregel',
  environment: 'uit je omgeving',
  folder: 'uit deze map',
  user: 'voor al je mappen',
  system: 'van je systeem',
  default: 'standaard',
  none: '',
} as const

/** What each setting does. */
const DOES: ConfigTexts['does'] = {
  language: 'taal op het scherm: nl of en',
  'your-name': 'je naam, onder mails',
  pop: 'ontwikkelplan op je werk: ja, nee of onbekend',
  'rhythm.checkin-months': 'maanden tussen twee check-ins; 0 is nooit',
  'rhythm.catch-up-weeks': 'weken tussen twee keer bijpraten',
  'rhythm.talk-months': 'maanden tussen twee loopbaangesprekken',
  'rhythm.review-months': 'maanden tussen twee terugblikken',
  folder: 'je map, als je er geen noemt',
  'doc-language': 'taal van de documenten: nl of en',
  plain: 'gewone regels, zonder cursortoetsen: ja of nee',
  color: 'kleur: ja of nee',
}

const row = (key: SettingKey): string => `  ${key.padEnd(22)} ${DOES[key]}`

export const config: ConfigTexts = {
  help: {
    config: {
      about: [
        'Zonder iets erachter zie je elke instelling, en waar die vandaan komt. De eerste plek die iets zegt, telt: een optie, een variabele in je omgeving, deze map, jouw instellingen voor al je mappen, en dan wat standaard is.',
        '',
        'In de map:',
        row('language'),
        row('your-name'),
        row('pop'),
        row('rhythm.checkin-months'),
        row('rhythm.catch-up-weeks'),
        row('rhythm.talk-months'),
        row('rhythm.review-months'),
        'Voor al je mappen:',
        row('folder'),
        '  language               taal op het scherm, als de map niets zegt',
        row('doc-language'),
        row('plain'),
        row('color'),
      ],
      examples: [
        { command: 'career config', does: 'wat er nu geldt' },
        { command: 'career config set your-name "Sara de Vries"', does: 'je naam onder mails' },
        { command: 'career config set rhythm.checkin-months 2', does: 'om de maand een check-in' },
      ],
    },
    'config list': {
      summary: 'elke instelling, en waar die vandaan komt',
      about: [],
      examples: [
        { command: 'career config list', does: 'wat er nu geldt' },
        { command: 'career config list --json', does: 'voor een ander programma' },
      ],
    },
    'config get': {
      summary: 'één instelling, alleen de waarde',
      about: [],
      examples: [
        { command: 'career config get language', does: 'in welke taal career met je praat' },
        { command: 'career config get folder', does: 'waar je map is' },
      ],
    },
    'config set': {
      summary: 'een instelling veranderen',
      about: ['De rest van het bestand blijft zoals het is, ook wat je er zelf bij schreef.'],
      examples: [
        { command: 'career config set language en', does: 'deze map in het Engels' },
        { command: 'career config set language en --user', does: 'Engels, waar de map niets zegt' },
        { command: 'career config set folder ~/Documents/loopbaan', does: 'een andere map dan ~/career' },
      ],
    },
    'config unset': {
      summary: 'een instelling weghalen; dan telt de volgende plek',
      about: [],
      examples: [
        { command: 'career config unset rhythm.talk-months', does: 'weer elke vier maanden' },
        { command: 'career config unset folder', does: 'weer ~/career' },
      ],
    },
  },
  argument: { key: 'welke instelling', value: 'wat het wordt' },
  placeholder: { key: 'instelling', value: 'waarde' },
  option: { user: 'voor al je mappen' },
  does: DOES,
  word: settingWord,
  unset: 'niet ingesteld',
  from: (source) => FROM[source],
  places: ({ folder, user }) => [`Deze map: ${folder}`, `Voor al je mappen: ${user}`],
  how: ({ set, unset }) => [`Veranderen: ${set}`, `Weghalen: ${unset}`],
  changed: ({ key, value, before, file }) => {
    if (value === before) return value === null ? `${key} stond al niet in ${file}` : `${key} was al ${value}`
    if (value === null) return `${key} is weg uit ${file}`
    return `${key} is nu ${value}${before === null ? '' : ` (was ${before})`}. Het staat in ${file}`
  },
}
