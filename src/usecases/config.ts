import type { Located } from '../domain/problem.ts'
import {
  effectiveSettings,
  type Effective,
  settingInFolder,
  withFolderSetting,
} from '../domain/settings/effective.ts'
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
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { typed } from '../text/typed-command.ts'
import type { SettingWords, UserConfig } from './config-ports.ts'
import { madeFolderLines } from './made-folder.ts'
import type { Deps, Loaded } from './ports.ts'
import { besides, type CommandResult, failed, unreadable, usage } from './result.ts'

export interface ConfigDeps extends Pick<Deps, 'store'> {
  readonly catalogue: Catalogue
  readonly userConfig: UserConfig
  /** What the command line asked for. */
  readonly options: SettingWords
}

const FILE = 'career.yaml'

/** Each setting, its value, and where that comes from. */
export async function listSettings(deps: ConfigDeps): Promise<CommandResult> {
  const found = await settingsHere(deps)
  if ('is' in found) return found
  const { config } = deps.catalogue.follow
  const places = { folder: deps.store.place, user: deps.userConfig.place }
  const rows = found.all.map((one) => ({ key: one.key, value: one.value, from: config.from(one.from) }))
  return besides(found.problems, false, {
    is: 'done',
    lines: [...table(rows, config.unset), '', ...config.places(places), '', ...config.how(howTo(found.all))],
    warnings: found.warnings,
    json: { schema: 1, command: 'config', settings: found.all.map((one) => settingJson(one, deps)) },
  })
}

/** How to change and take away a setting, shown on one of the user's own where there is one. */
function howTo(all: readonly Effective[]): { readonly set: string; readonly unset: string } {
  const own = all.find(({ key, from }) => key !== 'language' && (from === 'folder' || from === 'user'))
  const language = all.find(({ key }) => key === 'language')?.value
  const [key, value] =
    own === undefined || own.value === null
      ? ['language', language === 'en' ? 'nl' : 'en']
      : [own.key, own.value]
  return { set: typed(['config', 'set', key, value]), unset: typed(['config', 'unset', key]) }
}

/** The value of one setting alone, for a script. */
export async function getSetting(deps: ConfigDeps, word: string): Promise<CommandResult> {
  const key = settingNamed(word)
  if (key === null) return usage({ problem: unknownSetting(word) })
  const found = await settingsHere(deps)
  if ('is' in found) return found
  const one = found.all.find((other) => other.key === key)
  if (one === undefined) throw new Error(`no value was looked up for ${key}`)
  return besides(found.problems, false, {
    is: 'done',
    lines: one.value === null ? [] : [one.value],
    json: { schema: 1, command: 'config get', ...settingJson(one, deps) },
  })
}

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
  return {
    is: 'done',
    lines: [config.changed({ ...change, file }), ...made],
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

interface Here {
  readonly all: readonly Effective[]
  readonly problems: Loaded['problems']
  readonly warnings: readonly Located[]
}

async function settingsHere({ store, userConfig, options }: ConfigDeps): Promise<Here | CommandResult> {
  const read = userConfig.read()
  if (!read.ok) return failed(read.problem)
  const { folder, problems } = await store.load()
  const { environment, system } = userConfig
  const { settings: user, faults } = read.value
  return {
    all: effectiveSettings({ options, environment, system, folder: folder.settings.shared, user }),
    problems: problems.filter(({ place }) => place?.file.endsWith(FILE) === true),
    warnings: faults.map(({ problem, line, column }) => ({
      problem,
      place: { file: userConfig.place, line, column },
      warning: true,
    })),
  }
}

const fileOf = (place: SettingPlace, { store, userConfig }: ConfigDeps): string =>
  place === 'user' ? userConfig.place : `${store.place.replace(/[/\\]+$/u, '')}/${FILE}`

const settingJson = ({ key, value, from }: Effective, deps: ConfigDeps) =>
  ({
    key,
    value,
    from,
    file: from === 'user' || from === 'folder' ? fileOf(from, deps) : null,
  }) satisfies Json

interface Row {
  readonly key: string
  readonly value: string | null
  readonly from: string
}

/** Under each other; a value that is long takes a line of its own accord. */
function table(rows: readonly Row[], unset: string): readonly string[] {
  const widest = Math.max(...rows.map(({ key }) => key.length))
  return rows.map(({ key, value, from }) =>
    value === null ? `${key.padEnd(widest)}  ${unset}` : `${key.padEnd(widest)}  ${value} (${from})`,
  )
}
