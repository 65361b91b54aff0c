import { LANGUAGES } from '../codes.ts'
import { nearest } from '../nearest.ts'
import type { Problem } from '../problem.ts'

/** Where a setting can stand: in the folder, with the records, or with the user, for every folder. */
export type SettingPlace = 'folder' | 'user'

/** What a setting can be: words to choose from, a text, a path, or a whole number from `from` on. */
export type SettingKind =
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'text' | 'folder' }
  | { readonly is: 'count'; readonly from: 0 | 1 }

export interface SettingRule {
  readonly places: readonly SettingPlace[]
  readonly kind: SettingKind
}

const words = (...all: readonly string[]): SettingKind => ({ is: 'words', words: all })

const LANGUAGE = words(...LANGUAGES)
const YES_OR_NO = words('yes', 'no')
const COUNT: SettingKind = { is: 'count', from: 1 }
/** 0 is never. */
const COUNT_OR_NEVER: SettingKind = { is: 'count', from: 0 }

const RULES = {
  language: { places: ['folder', 'user'], kind: LANGUAGE },
  'your-name': { places: ['folder'], kind: { is: 'text' } },
  pop: { places: ['folder'], kind: words('yes', 'no', 'unknown') },
  'rhythm.catch-up-weeks': { places: ['folder'], kind: COUNT },
  'rhythm.checkin-months': { places: ['folder'], kind: COUNT_OR_NEVER },
  'rhythm.talk-months': { places: ['folder'], kind: COUNT },
  'rhythm.review-months': { places: ['folder'], kind: COUNT },
  folder: { places: ['user'], kind: { is: 'folder' } },
  'doc-language': { places: ['user'], kind: LANGUAGE },
  plain: { places: ['user'], kind: YES_OR_NO },
  color: { places: ['user'], kind: YES_OR_NO },
} as const satisfies Readonly<Record<string, SettingRule>>

export type SettingKey = keyof typeof RULES

/** Every setting, those of the folder first. */
export const SETTING_KEYS = Object.keys(RULES) as readonly SettingKey[]

/** What holds for a setting. */
export const ruleOf = (key: SettingKey): SettingRule => RULES[key]

/** Is there a setting of exactly this name? */
export const isSettingKey = (text: string): text is SettingKey => Object.hasOwn(RULES, text)

/** What a setting is called in Dutch, and what its words are: both are understood, and one is written. */
const ALSO_CALLED: Readonly<Record<string, SettingKey>> = {
  taal: 'language',
  naam: 'your-name',
  name: 'your-name',
  map: 'folder',
  kleur: 'color',
  colour: 'color',
  documenttaal: 'doc-language',
}
const ALSO_SAID: Readonly<Record<string, string>> = {
  ja: 'yes',
  nee: 'no',
  onbekend: 'unknown',
  'weet ik niet': 'unknown',
  nederlands: 'nl',
  dutch: 'nl',
  engels: 'en',
  english: 'en',
}

/** The setting that is meant by a word; null where nothing is called that. */
export function settingNamed(text: string): SettingKey | null {
  if (isSettingKey(text)) return text
  const low = text.toLowerCase()
  return Object.hasOwn(ALSO_CALLED, low) ? (ALSO_CALLED[low] ?? null) : isSettingKey(low) ? low : null
}

/** A value as it is kept: of a setting that takes words one of those, where another word for it was typed. */
export function settingValue(key: SettingKey, value: string): string {
  const { kind } = ruleOf(key)
  if (kind.is !== 'words' || kind.words.includes(value)) return value
  const low = value.trim().toLowerCase()
  const said = Object.hasOwn(ALSO_SAID, low) ? (ALSO_SAID[low] ?? low) : low
  return kind.words.includes(said) ? said : value
}

/** Can this be the value of that setting? */
export function fits(key: SettingKey, value: string): boolean {
  const { kind } = ruleOf(key)
  switch (kind.is) {
    case 'words':
      return kind.words.includes(value)
    case 'count':
      return /^(?:0|[1-9]\d{0,2})$/u.test(value) && Number(value) >= kind.from
    case 'text':
    case 'folder':
      return value.trim() !== '' && !/[\n\r\0]/u.test(value)
  }
}

/** Does a setting take one of a few words? Those have a form in each language. */
export const takesWords = (key: SettingKey): boolean => ruleOf(key).kind.is === 'words'

/** What a setting takes, as problems name it: `nl | en`, `from 1`, `text`. */
export function expectedOf(key: SettingKey): string {
  const { kind } = ruleOf(key)
  if (kind.is === 'words') return kind.words.join(' | ')
  return kind.is === 'count' ? `from ${kind.from}` : 'text'
}

/** Nothing is called that; what may have been meant, among those that can stand there. */
export const unknownSetting = (key: string, place: SettingPlace | null = null): Problem => ({
  code: 'unknown-setting',
  key,
  near:
    nearest(
      key,
      SETTING_KEYS.filter((one) => place === null || ruleOf(one).places.includes(place)),
    )[0] ?? null,
})
