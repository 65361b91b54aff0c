import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

export const addCheck: AddCommand = (program, deps) => {
  const texts = deps.texts.follow.check
  const command = addCommand(program, 'check', texts.help.check, deps)
  command
    .addOption(new Option('--fix', texts.optionHelp.fix))
    .action(() =>
      deps.run(
        requestOf(command, async ({ deps: ready, exchange, inspection }) =>
          (await import('../../usecases/check.ts')).check(
            { ...ready, exchange, inspection },
            command.opts<{ fix?: boolean }>().fix === true,
          ),
        ),
      ),
    )
}
