import { Option } from 'commander'
import type { ReportRequest } from '../../usecases/report.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { asksFirst } from '../letter-options.ts'

interface Options {
  /** True without a name behind it. */
  readonly share?: string | true
  readonly md?: boolean
  readonly open?: boolean
  readonly from?: string
}

export const addReport: AddCommand = (program, deps) => {
  const { help, options, placeholder } = deps.texts.follow.report
  const command = addCommand(program, 'report', help.report, deps)
  command
    .addOption(new Option('--private', options.private))
    .addOption(new Option(`--share [${placeholder.name}]`, options.share).conflicts('private'))
    .addOption(new Option('--md', options.md))
    .addOption(new Option('--open', options.open).conflicts('md'))
    .addOption(new Option(`--from <${placeholder.day}>`, options.from))
    .action(() => {
      const { share, md, open, from } = command.opts<Options>()
      return deps.run(
        requestOf(
          command,
          async ({ deps: ready }) =>
            (await import('../../usecases/report.ts')).report(ready, {
              audience: audienceOf(share),
              markdown: md === true,
              open: open === true,
              from: from ?? null,
              data: command.optsWithGlobals<{ json?: boolean }>().json === true,
            }),
          share === undefined ? {} : asksFirst(command),
        ),
      )
    })
}

const audienceOf = (share: string | true | undefined): ReportRequest['audience'] =>
  share === undefined ? 'private' : share === true ? 'manager' : { name: share }
