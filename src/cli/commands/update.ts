import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { addLetterOptions, asksFirst, letterWish } from '../letter-options.ts'

export const addUpdate: AddCommand = (program, deps) => {
  const { help, argument, placeholder } = deps.texts.follow.update
  const command = addCommand(program, 'update', help.update, deps)
  command.argument(`[${placeholder}...]`, argument)
  addLetterOptions(command, deps)
  command.action((words: readonly string[]) => {
    const name = words.length === 0 ? null : words.join(' ')
    return deps.run(
      requestOf(
        command,
        async ({ deps: ready }) =>
          (await import('../../usecases/update.ts')).update(ready, name, letterWish(command)),
        asksFirst(command),
      ),
    )
  })
}
