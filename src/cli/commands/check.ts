import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

export const addCheck: AddCommand = (program, deps) => {
  const texts = deps.texts.follow.check
  const command = addCommand(program, 'check', texts.help.check, deps)
  command
    .addOption(new Option('--fix', texts.optionHelp.fix))
    .addOption(new Option('--dry-run', texts.optionHelp['dry-run']))
    .action(() =>
      deps.run(
        requestOf(command, async ({ deps: ready, exchange, inspection }) => {
          const { fix, dryRun } = command.opts<{ fix?: boolean; dryRun?: boolean }>()
          return (await import('../../usecases/check.ts')).check(
            { ...ready, exchange, inspection },
            { fix: fix === true, dryRun: dryRun === true },
          )
        }),
      ),
    )
}
