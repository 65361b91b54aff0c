import type { Located } from '../domain/problem.ts'
import { effectiveSettings, type Effective } from '../domain/settings/effective.ts'
import {
  isSettingKey,
  settingNamed,
  type SettingPlace,
  takesWords,
  unknownSetting,
} from '../domain/settings/keys.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { typed } from '../text/typed-command.ts'
import type { SettingWords, UserConfig } from './config-ports.ts'
import type { Deps, Loaded } from './ports.ts'
import { besides, type CommandResult, failed, usage } from './result.ts'
import { settingsTable } from './settings-table.ts'

export interface ConfigDeps extends Pick<Deps, 'store'> {
  readonly catalogue: Catalogue
  readonly userConfig: UserConfig
  /** What the command line asked for. */
  readonly options: SettingWords
}

/** The file of the folder that holds its settings. */
export const FILE = 'career.yaml'

/** Each setting, its value, and where that comes from. */
export async function listSettings(deps: ConfigDeps): Promise<CommandResult> {
  const found = await settingsHere(deps)
  if ('is' in found) return found
  const { config } = deps.catalogue.follow
  const rows = found.all.map(({ key, value, from }) => ({
    key,
    value: shownValue(key, value, deps.catalogue),
    from: config.from(from),
    does: config.does[key],
  }))
  return besides(found.problems, false, {
    is: 'done',
    lines: [
      ...settingsTable(rows, config.unset),
      '',
      ...config.places({ folder: deps.store.place, user: deps.userConfig.place }),
      '',
      ...config.how(howTo(found.all, deps.catalogue)),
    ],
    warnings: found.warnings,
    json: { schema: 1, command: 'config', settings: found.all.map((one) => settingJson(one, deps)) },
  })
}

/** A value in the user's words, where the setting takes a few. */
export const shownValue = <V extends string | null>(
  key: string,
  value: V,
  { follow }: Catalogue,
): V | string => (value !== null && isSettingKey(key) && takesWords(key) ? follow.config.word(value) : value)

/** How to change and take away a setting, shown on one of the user's own where there is one. */
function howTo(
  all: readonly Effective[],
  catalogue: Catalogue,
): { readonly set: string; readonly unset: string } {
  const own = all.find(({ key, from }) => key !== 'language' && (from === 'folder' || from === 'user'))
  const language = all.find(({ key }) => key === 'language')?.value
  const [key, value] =
    own === undefined || own.value === null
      ? ['language', language === 'en' ? 'nl' : 'en']
      : [own.key, own.value]
  return {
    set: typed(['config', 'set', key, shownValue(key, value, catalogue) ?? value]),
    unset: typed(['config', 'unset', key]),
  }
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

/** The file that a setting of this place stands in, as the user knows it. */
export const fileOf = (place: SettingPlace, { store, userConfig }: ConfigDeps): string =>
  place === 'user' ? userConfig.place : `${store.place.replace(/[/\\]+$/u, '')}/${FILE}`

const settingJson = ({ key, value, from }: Effective, deps: ConfigDeps) =>
  ({
    key,
    value,
    from,
    file: from === 'user' || from === 'folder' ? fileOf(from, deps) : null,
  }) satisfies Json
