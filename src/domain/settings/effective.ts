import { DEFAULT_RHYTHM } from '../rhythm.ts'
import type { Settings } from '../plan.ts'
import { ruleOf, SETTING_KEYS, type SettingKey } from './keys.ts'
import type { UserSettings } from './user-file.ts'

/** Where the value of a setting comes from; `none` where it has none. */
export type SettingSource = 'option' | 'environment' | 'folder' | 'user' | 'system' | 'default' | 'none'

export interface Effective {
  readonly key: SettingKey
  readonly value: string | null
  readonly from: SettingSource
}

/** All that can decide on a setting, as text; what is not there is null. */
export interface SettingInputs {
  readonly options: Readonly<Partial<Record<SettingKey, string | null>>>
  readonly environment: Readonly<Partial<Record<SettingKey, string | null>>>
  readonly folder: Settings
  readonly user: UserSettings
  /** The language of the system, where it is one of ours. */
  readonly system: Readonly<Partial<Record<SettingKey, string | null>>>
}

const DEFAULTS: Readonly<Partial<Record<SettingKey, string>>> = {
  language: 'nl',
  folder: '~/career',
  plain: 'no',
  color: 'yes',
  ...Object.fromEntries(
    Object.entries(DEFAULT_RHYTHM).map(([name, every]) => [`rhythm.${name}`, String(every)]),
  ),
}

/** Every setting as it holds here, in one order everywhere: option, environment, folder, user, system, default. */
export function effectiveSettings(inputs: SettingInputs): readonly Effective[] {
  const all = SETTING_KEYS.map((key) => effective(key, inputs))
  const language = all.find(({ key }) => key === 'language')
  // Documents are in the language of the screen where nothing else is said.
  return all.map((one) =>
    one.key === 'doc-language' && one.from === 'none'
      ? { ...one, value: language?.value ?? null, from: 'default' }
      : one,
  )
}

function effective(
  key: SettingKey,
  { options, environment, folder, user, system }: SettingInputs,
): Effective {
  const ways: readonly (readonly [SettingSource, string | null | undefined])[] = [
    ['option', options[key]],
    ['environment', environment[key]],
    ['folder', settingInFolder(folder, key)],
    ['user', ruleOf(key).places.includes('user') ? user[key] : null],
    ['system', system[key]],
    ['default', DEFAULTS[key]],
  ]
  for (const [from, value] of ways)
    if (value !== null && value !== undefined && value !== '') return { key, value, from }
  return { key, value: null, from: 'none' }
}

const RHYTHM = 'rhythm.'

/** What the folder's own settings say; null where they say nothing. */
export function settingInFolder(settings: Settings, key: SettingKey): string | null {
  const values: Readonly<Record<string, unknown>> = key.startsWith(RHYTHM)
    ? { ...settings.rhythm }
    : { ...settings }
  const value = values[key.startsWith(RHYTHM) ? key.slice(RHYTHM.length) : key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

/** The folder's own settings with one of them changed; null takes it away. The value fits the setting. */
export function withFolderSetting(settings: Settings, key: SettingKey, value: string | null): Settings {
  if (!key.startsWith(RHYTHM)) return changed<Settings>(settings, key, value)
  const rhythm = changed(
    settings.rhythm ?? {},
    key.slice(RHYTHM.length),
    value === null ? null : Number(value),
  )
  const { rhythm: _before, ...others } = settings
  return Object.keys(rhythm).length > 0 ? { ...others, rhythm } : others
}

function changed<T extends object>(record: T, key: string, value: unknown): T {
  const others = Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
  return (value === null ? others : { ...others, [key]: value }) as T
}
