import type { Command } from 'commander'
import { Option } from 'commander'
import { SETTING_KEYS } from '../../domain/settings/keys.ts'
import type { SettingWish } from '../../usecases/change-setting.ts'
import type { ConfigDeps } from '../../usecases/config.ts'
import type { SettingWords } from '../../usecases/config-ports.ts'
import type { CommandResult } from '../../usecases/result.ts'
import { addCommand, addSubcommand, requestOf, type AddCommand, type ProgramDeps } from '../command.ts'
import { offering } from '../one-of.ts'
import type { GlobalOptions, Request } from '../request.ts'

export const addConfig: AddCommand = (program, deps) => {
  const { help } = deps.texts.follow.config
  const config = addCommand(program, 'config', help.config, deps)
  addListing(config, deps)
  addListing(addSubcommand(config, 'list', help['config list'], deps), deps)
  addGet(config, deps)
  addSet(config, deps)
  addUnset(config, deps)
}

type UseCase = (deps: ConfigDeps) => Promise<CommandResult>

const configRequest = (command: Command, perform: UseCase): Request =>
  requestOf(command, async ({ deps: { store, catalogue }, userConfig }) =>
    perform({
      store,
      catalogue,
      userConfig: await userConfig(),
      options: wordsIn(command.optsWithGlobals()),
    }),
  )

/** The options that every command takes and that are settings too. */
const wordsIn = ({ dir, lang, docLang, plain, color }: GlobalOptions): SettingWords => ({
  folder: dir ?? null,
  language: lang ?? null,
  'doc-language': docLang ?? null,
  plain: plain === true ? 'yes' : null,
  color: color === false ? 'no' : null,
})

function addListing(command: Command, { run }: ProgramDeps): void {
  command.action(() =>
    run(
      configRequest(command, async (deps) => (await import('../../usecases/config.ts')).listSettings(deps)),
    ),
  )
}

function addGet(config: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.config
  const get = addSubcommand(config, 'get', help['config get'], deps)
  get
    .argument(`<${placeholder.key}>`, argument.key, offering(SETTING_KEYS))
    .action((key: string) =>
      deps.run(
        configRequest(get, async (ready) =>
          (await import('../../usecases/config.ts')).getSetting(ready, key),
        ),
      ),
    )
}

function addSet(config: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.config
  const set = addSubcommand(config, 'set', help['config set'], deps)
  set
    .argument(`<${placeholder.key}>`, argument.key, offering(SETTING_KEYS))
    .argument(`<${placeholder.value}...>`, argument.value)
    .addOption(userOption(deps))
    .action((key: string, words: readonly string[]) => {
      const wish = { key, value: words.join(' '), user: isForUser(set) }
      return deps.run(configRequest(set, changeSetting(wish)))
    })
}

function addUnset(config: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.config
  const unset = addSubcommand(config, 'unset', help['config unset'], deps)
  unset
    .argument(`<${placeholder.key}>`, argument.key, offering(SETTING_KEYS))
    .addOption(userOption(deps))
    .action((key: string) => {
      const wish = { key, value: null, user: isForUser(unset) }
      return deps.run(configRequest(unset, changeSetting(wish)))
    })
}

const changeSetting =
  (wish: SettingWish): UseCase =>
  async (deps) =>
    (await import('../../usecases/change-setting.ts')).changeSetting(deps, wish)

const userOption = ({ texts }: ProgramDeps): Option => new Option('--user', texts.follow.config.option.user)

const isForUser = (command: Command): boolean => command.opts<{ user?: boolean }>().user === true
