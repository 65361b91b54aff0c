import { Option } from 'commander'
import { usage } from '../../usecases/result.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'

/** Ten years of weekly use stay far below this; more is a mistake or an attack. */
const MOST_BYTES = 40 * 1024 * 1024

export const addImport: AddCommand = (program, deps) => {
  const texts = deps.texts.follow.exchange
  const command = addCommand(program, 'import', texts.help.import, deps)
  command
    .argument(`<${deps.texts.commands.help.placeholder.file}>`, texts.optionHelp.from)
    .addOption(new Option('--dry-run', texts.optionHelp['dry-run']))
    .action((from: string) =>
      deps.run(
        requestOf(
          command,
          async ({ deps: ready, exchange, readSheet }) => {
            const source = await readSheet(from, MOST_BYTES)
            if ('problem' in source) return usage(source)
            const { importDocument } = await import('../../usecases/import.ts')
            const dryRun = command.opts<{ dryRun?: boolean }>().dryRun === true
            return importDocument({ ...ready, exchange }, source, dryRun)
          },
          { asks: from !== '-' },
        ),
      ),
    )
}
