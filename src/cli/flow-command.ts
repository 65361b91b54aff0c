import type { Command } from 'commander'
import { Option } from 'commander'
import type { FlowId, Route } from '../domain/codes.ts'
import type { Asked } from '../usecases/flow/begin.ts'
import { type CommandResult, usage } from '../usecases/result.ts'
import { requestOf, type ProgramDeps } from './command.ts'
import type { Performing, Request } from './request.ts'

interface FlowOptions {
  readonly full?: boolean
  readonly questions?: boolean
  readonly answers?: string
  readonly edit?: boolean
  readonly dryRun?: boolean
}

/** How a flow is to be gone through; where the answers come from is read already. */
export interface FlowWish {
  readonly route: Route
  readonly from: Asked
  readonly dryRun: boolean
}

/** The options of every command that asks questions. */
export function addFlowOptions(command: Command, { texts }: ProgramDeps): void {
  const { optionHelp, placeholder } = texts.commands.help
  command
    .addOption(new Option('--quick', optionHelp.quick))
    .addOption(new Option('--full', optionHelp.full).conflicts('quick'))
    .addOption(new Option('--questions', optionHelp.questions).conflicts(['answers', 'edit']))
    .addOption(new Option(`--answers <${placeholder.file}>`, optionHelp.answers).conflicts('edit'))
    .addOption(new Option('--edit', optionHelp.edit))
    .addOption(new Option('--dry-run', optionHelp['dry-run']))
}

/**
 * The request of a command that asks questions.
 * @param perform gets the wish with its answers read; a sheet that cannot be read is said and nothing is done
 */
export function flowRequest(
  command: Command,
  flow: FlowId,
  perform: (performing: Performing, wish: FlowWish) => Promise<CommandResult>,
): Request {
  // Where a command and one below it both ask questions, commander hands the options to the first of them.
  const options = command.optsWithGlobals<FlowOptions>()
  const { answers } = options
  return requestOf(
    command,
    async (performing) => {
      const wish = {
        route: options.full === true ? 'full' : 'quick',
        dryRun: options.dryRun === true,
      } as const
      if (answers === undefined) return perform(performing, { ...wish, from: { is: withoutSheet(options) } })
      const source = await performing.readSheet(answers)
      if ('problem' in source) return usage(source)
      return perform(performing, { ...wish, from: { is: 'sheet', source } })
    },
    // A flow that prints its questions has nothing to ask, and one that reads standard input has nobody.
    { asks: options.questions !== true && answers !== '-', flow },
  )
}

const withoutSheet = ({ questions, edit }: FlowOptions): 'keyboard' | 'questions' | 'editor' =>
  questions === true ? 'questions' : edit === true ? 'editor' : 'keyboard'
