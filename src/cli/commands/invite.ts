import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { addFlowOptions, flowRequest } from '../flow-command.ts'
import { addLetterOptions, asksFirst, isLetterWished, letterWish, NOT_WITH_SENT } from '../letter-options.ts'

export const addInvite: AddCommand = (program, deps) => {
  const { invite } = deps.texts.follow
  const { placeholder } = deps.texts.commands.help
  const command = addCommand(program, 'invite', invite.help.invite, deps)
  command.argument(`[${placeholder.person}...]`, invite.argument)
  addFlowOptions(command, deps)
  addLetterOptions(command, deps)
  command.addOption(new Option('--sent', invite.sent).conflicts(NOT_WITH_SENT))
  command.action(() => {
    const about = command.args.length === 0 ? null : command.args.join(' ')
    if (command.opts<{ sent?: boolean }>().sent === true)
      return deps.run(
        requestOf(command, async ({ deps: ready }) =>
          (await import('../../usecases/invite-letter.ts')).inviteSent(ready, about),
        ),
      )
    if (isLetterWished(command))
      return deps.run(
        requestOf(
          command,
          async ({ deps: ready }) =>
            (await import('../../usecases/invite-letter.ts')).inviteLetter(ready, about, letterWish(command)),
          asksFirst(command),
        ),
      )
    return deps.run(
      flowRequest(command, 'invite', async (ready, wish) =>
        (await import('../../usecases/invite.ts')).invite(ready.deps, { ...wish, meeting: about }),
      ),
    )
  })
}
