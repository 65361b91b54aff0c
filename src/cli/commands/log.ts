import { InvalidArgumentError, Option } from 'commander'
import { addCommand, addSubcommand, requestOf, type AddCommand } from '../command.ts'

interface LogOptions {
  readonly plus?: boolean
  readonly minus?: boolean
}

export const addLog: AddCommand = (program, deps) => {
  const { help, option, argument, placeholder } = deps.texts.follow.log
  const command = addCommand(program, 'log', help.log, deps)
  command
    .argument(`[${placeholder}...]`, argument)
    .addOption(new Option('--plus', option.plus))
    .addOption(new Option('--minus', option.minus).conflicts('plus'))
    .action((words: readonly string[]) => {
      const { plus, minus } = command.opts<LogOptions>()
      const sign = plus === true ? 'plus' : minus === true ? 'minus' : null
      const text = words.length === 0 ? null : words.join(' ')
      return deps.run(
        requestOf(
          command,
          async ({ deps: ready }) => (await import('../../usecases/log.ts')).log(ready, { text, sign }),
          { asks: text === null },
        ),
      )
    })
  const list = addSubcommand(command, 'list', help['log list'], deps)
  list
    .addOption(new Option('--month <2026-10>', option.month).argParser(month))
    .action(() =>
      deps.run(
        requestOf(list, async ({ deps: ready }) =>
          (await import('../../usecases/log.ts')).listLog(
            ready,
            list.opts<{ month?: string }>().month ?? null,
          ),
        ),
      ),
    )
}

function month(text: string): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text)) return text
  throw new InvalidArgumentError('YYYY-MM')
}
