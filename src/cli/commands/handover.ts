import { Option } from 'commander'
import { HANDOVER_FOR, type HandoverFor } from '../../text/handover.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { asksFirst } from '../letter-options.ts'
import { oneOf } from '../one-of.ts'

export const addHandover: AddCommand = (program, deps) => {
  const { help, option, argument, placeholder } = deps.texts.follow.handover
  const command = addCommand(program, 'handover', help.handover, deps)
  command
    .argument(`[${placeholder}...]`, argument)
    .addOption(new Option('--for <who>', option.for).argParser(oneOf(HANDOVER_FOR)))
    .action((words: readonly string[]) => {
      const wish = {
        name: words.length === 0 ? null : words.join(' '),
        for: command.opts<{ for?: HandoverFor }>().for ?? null,
      } as const
      return deps.run(
        requestOf(
          command,
          async ({ deps: ready }) => (await import('../../usecases/handover.ts')).handover(ready, wish),
          asksFirst(command),
        ),
      )
    })
}
