import type { Failure } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { SettingKey } from '../domain/settings/keys.ts'
import type { UserFile } from '../domain/settings/user-file.ts'

/** Settings by key, as text; null where nothing was said. */
export type SettingWords = Readonly<Partial<Record<SettingKey, string | null>>>

/** The user's own settings, which hold for every folder, and what the environment says of the same things. */
export interface UserConfig {
  /** The file as the user knows it. */
  readonly place: string
  /** As it stands; an empty text where there is no file yet. */
  readonly read: () => Result<UserFile & { readonly text: string }, Failure>
  /** All of it or nothing; the folder is made where it is missing. */
  readonly write: (text: string) => Result<void, Failure>
  /** What variables of the environment ask for, and what the system is set to. */
  readonly environment: SettingWords
  readonly system: SettingWords
  /** A folder as it was typed, so that it means the same wherever it is read. */
  readonly whole: (folder: string) => string
}
