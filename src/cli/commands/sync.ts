import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

interface SyncOptions {
  readonly withoutPrivate?: boolean
  readonly yes?: boolean
}

export const addSync: AddCommand = (program, deps) => {
  const texts = deps.texts.follow.sync
  const command = addCommand(program, 'sync', texts.help.sync, deps)
  command
    .argument(`[${texts.placeholder}]`, texts.argument)
    .addOption(new Option('--without-private', texts.optionHelp['without-private']))
    .addOption(new Option('--yes', texts.optionHelp.yes))
    .action((remote: string | undefined) => {
      const { withoutPrivate, yes } = command.opts<SyncOptions>()
      return deps.run(
        requestOf(
          command,
          async ({ deps: ready, exchange, syncing }) =>
            (await import('../../usecases/sync.ts')).sync(
              { ...ready, exchange, ...(await syncing()) },
              { remote: remote ?? null, withoutPrivate: withoutPrivate === true, yes: yes === true },
            ),
          { asks: true },
        ),
      )
    })
}
