import { settingInFolder, withFolderSetting } from '../domain/settings/effective.ts'
import {
  expectedOf,
  fits,
  ruleOf,
  type SettingKey,
  settingNamed,
  settingValue,
  type SettingPlace,
  unknownSetting,
} from '../domain/settings/keys.ts'
import { withSetting } from '../domain/settings/user-file.ts'
import { withRecord } from '../domain/with-record.ts'
import { type ConfigDeps, FILE, fileOf, shownValue } from './config.ts'
import { madeFolderLines } from './made-folder.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

export interface SettingWish {
  readonly key: string
  /** Null takes the setting away. */
  readonly value: string | null
  /** In the user's own settings, for every folder, also where the folder could have it. */
  readonly user: boolean
}

/** Changes one setting, or takes it away, where it belongs; what else stands in the file stays as it is. */
export async function changeSetting(deps: ConfigDeps, wish: SettingWish): Promise<CommandResult> {
  const { user } = wish
  const key = settingNamed(wish.key)
  if (key === null) return usage({ problem: unknownSetting(wish.key) })
  const value = wish.value === null ? null : settingValue(key, wish.value)
  const { places, kind } = ruleOf(key)
  if (user && !places.includes('user')) return usage({ problem: { code: 'setting-elsewhere', key } })
  if (value !== null && !fits(key, value))
    return usage({ problem: { code: 'bad-setting', key, text: value, expected: expectedOf(key) } })
  const place = user ? 'user' : (places[0] ?? 'user')
  const whole = value !== null && kind.is === 'folder' ? deps.userConfig.whole(value) : value
  return place === 'user' ? changeForUser(deps, key, whole) : changeInFolder(deps, key, whole)
}

function changeForUser(deps: ConfigDeps, key: SettingKey, value: string | null): CommandResult {
  const { userConfig } = deps
  const read = userConfig.read()
  if (!read.ok) return failed(read.problem)
  const before = read.value.settings[key] ?? null
  const text = withSetting(read.value.text, key, value)
  // A line that was wrong goes too, though it set nothing.
  if (before === value && text === read.value.text)
    return changed(deps, { key, value, before, place: 'user' })
  const written = userConfig.write(text)
  return written.ok ? changed(deps, { key, value, before, place: 'user' }) : failed(written.problem)
}

async function changeInFolder(
  deps: ConfigDeps,
  key: SettingKey,
  value: string | null,
): Promise<CommandResult> {
  const { store } = deps
  const { folder, problems } = await store.load()
  const broken = problems.filter(({ place }) => place?.file.endsWith(FILE) === true)
  if (broken.length > 0) return failed(unreadable(broken))
  const { settings } = folder
  const before = settingInFolder(settings.shared, key)
  if (before === value) return changed(deps, { key, value, before, place: 'folder' })
  const record = { ...settings, shared: withFolderSetting(settings.shared, key, value) }
  const written = await store.commit({ records: [withRecord(folder, record).settings], documents: [] })
  if (!written.ok) return failed(written.problem)
  const made = madeFolderLines(deps, written.value)
  return changed(deps, { key, value, before, place: 'folder' }, made)
}

interface Change {
  readonly key: SettingKey
  readonly value: string | null
  readonly before: string | null
  readonly place: SettingPlace
}

function changed(deps: ConfigDeps, change: Change, made: readonly string[] = []): CommandResult {
  const { config } = deps.catalogue.follow
  const file = fileOf(change.place, deps)
  const shown = (value: string | null): string | null => shownValue(change.key, value, deps.catalogue)
  return {
    is: 'done',
    lines: [
      config.changed({ ...change, value: shown(change.value), before: shown(change.before), file }),
      ...made,
    ],
    json: {
      schema: 1,
      command: change.value === null ? 'config unset' : 'config set',
      key: change.key,
      value: change.value,
      before: change.before,
      file,
    },
  }
}
