import { locatedText } from '../report.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

export const addList: AddCommand = (program, deps) => {
  const command = addCommand(program, 'list', deps.texts.commands.help.commandHelp.list, deps)
  command.action(() =>
    deps.run(
      requestOf(command, async ({ deps: ready }) => (await import('../../usecases/list.ts')).list(ready)),
    ),
  )
}

export const addShow: AddCommand = (program, deps) => {
  const { argument, placeholder, commandHelp } = deps.texts.commands.help
  const command = addCommand(program, 'show', commandHelp.show, deps)
  command
    .argument(`<${placeholder.thing}>`, argument.thing)
    .option('--file', deps.texts.commands.help.optionHelp.file)
    .action((what: string) =>
      deps.run(
        requestOf(command, async ({ deps: ready }) =>
          (await import('../../usecases/show.ts')).show(
            ready,
            what,
            command.opts<{ file?: boolean }>().file === true,
          ),
        ),
      ),
    )
}

export const addEdit: AddCommand = (program, deps) => {
  const { argument, placeholder, commandHelp } = deps.texts.commands.help
  const command = addCommand(program, 'edit', commandHelp.edit, deps)
  command.argument(`<${placeholder.thing}>`, argument.thing).action((what: string) =>
    deps.run(
      requestOf(
        command,
        async ({ deps: ready }) =>
          (await import('../../usecases/edit.ts')).edit(
            {
              ...ready,
              explain: (problems) => problems.map((one) => locatedText(one, ready.catalogue)),
            },
            what,
          ),
        { asks: true },
      ),
    ),
  )
}
