import { InvalidArgumentError, Option } from 'commander'
import type { HandoverFor } from '../../text/handover.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

export const addHandover: AddCommand = (program, deps) => {
  const { help, option, argument, placeholder } = deps.texts.follow.handover
  const command = addCommand(program, 'handover', help.handover, deps)
  command
    .argument(`[${placeholder}...]`, argument)
    .addOption(new Option('--for <who>', option.for).argParser(whoFor))
    .action((words: readonly string[]) => {
      const wish = {
        name: words.length === 0 ? null : words.join(' '),
        for: command.opts<{ for?: HandoverFor }>().for ?? 'manager',
      } as const
      return deps.run(
        requestOf(command, async ({ deps: ready }) =>
          (await import('../../usecases/handover.ts')).handover(ready, wish),
        ),
      )
    })
}

function whoFor(text: string): HandoverFor {
  if (text === 'manager' || text === 'coach' || text === 'successor') return text
  throw new InvalidArgumentError('manager | coach | successor')
}
