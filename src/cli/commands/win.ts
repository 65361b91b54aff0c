import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

interface WinOptions {
  readonly private?: boolean
  readonly unseen?: boolean
  readonly goal?: string
  readonly date?: string
}

export const addWin: AddCommand = (program, deps) => {
  const { help, option, argument, placeholder } = deps.texts.follow.evidence
  const { date } = deps.texts.commands.help.placeholder
  const command = addCommand(program, 'win', help.win, deps)
  command
    .argument(`[${placeholder.text}...]`, argument.line)
    .addOption(new Option('--private', option.private))
    .addOption(new Option('--unseen', option.unseen))
    .addOption(new Option(`--goal <${placeholder.goal}>`, option.goal))
    .addOption(new Option(`--date <${date}>`, option.date))
    .action((words: readonly string[]) => {
      const options = command.opts<WinOptions>()
      const wish = {
        text: words.length === 0 ? null : words.join(' '),
        private: options.private === true,
        unseen: options.unseen === true,
        goal: options.goal ?? null,
        date: options.date ?? null,
      }
      return deps.run(
        requestOf(
          command,
          async ({ deps: ready }) => (await import('../../usecases/win.ts')).win(ready, wish),
          { asks: words.length === 0 },
        ),
      )
    })
}
