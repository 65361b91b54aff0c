import { addCommand, requestOf, type AddCommand } from '../command.ts'

export const addSearch: AddCommand = (program, deps) => {
  const texts = deps.texts.follow.search
  const command = addCommand(program, 'search', texts.help.search, deps)
  command
    .argument(`<${texts.placeholder}...>`, texts.argument)
    .action((words: readonly string[]) =>
      deps.run(
        requestOf(command, async ({ deps: ready }) =>
          (await import('../../usecases/search.ts')).search(ready, words),
        ),
      ),
    )
}
