import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

interface UndoOptions {
  readonly redo?: boolean
  readonly yes?: boolean
  readonly dryRun?: boolean
}

export const addUndo: AddCommand = (program, deps) => {
  const texts = deps.texts.follow.undo
  const command = addCommand(program, 'undo', texts.help.undo, deps)
  command
    .addOption(new Option('--redo', texts.optionHelp.redo))
    .addOption(new Option('--yes', texts.optionHelp.yes))
    .addOption(new Option('--dry-run', texts.optionHelp['dry-run']))
    .action(() => {
      const { redo, yes, dryRun } = command.opts<UndoOptions>()
      return deps.run(
        requestOf(
          command,
          async ({ deps: ready, undoing }) =>
            (await import('../../usecases/undo.ts')).undo(
              { ...ready, stack: await undoing() },
              { redo: redo === true, yes: yes === true, dryRun: dryRun === true },
            ),
          { asks: true },
        ),
      )
    })
}
