import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

export const addMail: AddCommand = (program, deps) => {
  const { optionHelp, argument, placeholder, commandHelp } = deps.texts.commands.help
  const command = addCommand(program, 'mail', commandHelp.mail, deps)
  command
    .argument(`[${placeholder.meeting}]`, argument.meeting)
    .addOption(new Option('--sent', optionHelp.sent))
    .action(() =>
      deps.run(
        requestOf(command, async ({ deps: ready }) =>
          (await import('../../usecases/mail.ts')).mail(ready, {
            meeting: command.args[0] ?? null,
            sent: command.opts<{ sent?: boolean }>().sent === true,
          }),
        ),
      ),
    )
}
