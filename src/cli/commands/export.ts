import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { asksFirst } from '../letter-options.ts'

export const addExport: AddCommand = (program, deps) => {
  const texts = deps.texts.follow.exchange
  const command = addCommand(program, 'export', texts.help.export, deps)
  command
    .argument(`[${deps.texts.commands.help.placeholder.file}]`, texts.optionHelp.to)
    .addOption(new Option('--share', texts.optionHelp.share))
    .action((to: string | undefined) =>
      deps.run(
        requestOf(
          command,
          async ({ deps: ready, exchange }) =>
            (await import('../../usecases/export.ts')).exportFolder(
              { ...ready, exchange },
              {
                to: to === undefined || to === '-' ? null : to,
                share: command.opts<{ share?: boolean }>().share === true,
              },
            ),
          command.opts<{ share?: boolean }>().share === true ? asksFirst(command) : {},
        ),
      ),
    )
}
