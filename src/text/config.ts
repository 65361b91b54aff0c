import type { SettingSource } from '../domain/settings/effective.ts'
import type { SettingKey, SettingPlace } from '../domain/settings/keys.ts'
import type { HelpOf } from './command-help.ts'

/** What `career config` says. */
export interface ConfigTexts {
  readonly help: HelpOf<'config' | 'config list' | 'config get' | 'config set' | 'config unset'>
  readonly argument: Readonly<Record<'key' | 'value', string>>
  readonly placeholder: Readonly<Record<'key' | 'value', string>>
  readonly option: Readonly<Record<'user', string>>
  /** What each setting does, in a few words. */
  readonly does: Readonly<Record<SettingKey, string>>
  /** A word that a setting takes, as it is shown and may be typed. */
  readonly word: (code: string) => string
  /** Stands where a setting has no value. */
  readonly unset: string
  /** Where a value comes from, in a word or two. */
  readonly from: (source: SettingSource) => string
  /** The two files that settings stand in. */
  readonly places: (places: Readonly<Record<SettingPlace, string>>) => readonly string[]
  /** How a setting is changed and taken away, as commands to type. */
  readonly how: (commands: { readonly set: string; readonly unset: string }) => readonly string[]
  readonly changed: (change: {
    readonly key: string
    readonly value: string | null
    readonly before: string | null
    readonly file: string
  }) => string
}
