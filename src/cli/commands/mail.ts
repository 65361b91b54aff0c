import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { addLetterOptions, asksFirst, letterWish, NOT_WITH_SENT } from '../letter-options.ts'

interface MailOptions {
  readonly sent?: boolean
  readonly new?: boolean
}

export const addMail: AddCommand = (program, deps) => {
  const { optionHelp, argument, placeholder, commandHelp } = deps.texts.commands.help
  const command = addCommand(program, 'mail', commandHelp.mail, deps)
  command
    .argument(`[${placeholder.meeting}]`, argument.meeting)
    .addOption(new Option('--sent', optionHelp.sent).conflicts(NOT_WITH_SENT))
    .addOption(new Option('--new', optionHelp.new))
  addLetterOptions(command, deps)
  command.action(() => {
    const { sent, new: anew } = command.opts<MailOptions>()
    return deps.run(
      requestOf(
        command,
        async ({ deps: ready }) =>
          (await import('../../usecases/mail.ts')).mail(ready, {
            meeting: command.args[0] ?? null,
            sent: sent === true,
            anew: anew === true,
            wish: letterWish(command),
          }),
        asksFirst(command),
      ),
    )
  })
}
