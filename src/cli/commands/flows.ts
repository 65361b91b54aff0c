import type { Command } from 'commander'
import { Option } from 'commander'
import { addCommand, requestOf, type AddCommand, type ProgramDeps } from '../command.ts'
import { addFlowOptions, flowRequest, type FlowWish } from '../flow-command.ts'
import type { Request } from '../request.ts'
import type { FlowDeps } from '../../usecases/flow/run.ts'
import type { CommandResult } from '../../usecases/result.ts'

type ConversationWish = FlowWish & { readonly meeting: string | null }
type AboutConversation = (deps: FlowDeps, wish: ConversationWish) => Promise<CommandResult>

export const addPrep: AddCommand = (program, deps) => {
  const command = aboutConversation(program, 'prep', deps)
  const { example } = deps.texts.commands.help.optionHelp
  command.addOption(
    new Option('--example', example).conflicts(['quick', 'full', 'questions', 'answers', 'edit']),
  )
  command.action(() =>
    deps.run(
      conversationRequest(command, 'prep', (ready, wish) =>
        prep(ready, { ...wish, onlyExample: command.opts<{ example?: boolean }>().example === true }),
      ),
    ),
  )
}

export const addDebrief: AddCommand = (program, deps) => {
  const command = aboutConversation(program, 'debrief', deps)
  command.action(() => deps.run(conversationRequest(command, 'debrief', debrief)))
}

export const addPractice: AddCommand = (program, deps) => {
  const command = aboutConversation(program, 'practice', deps)
  const { cards } = deps.texts.commands.help.optionHelp
  command.addOption(new Option('--cards', cards).conflicts(['questions', 'answers', 'edit', 'dryRun']))
  command.action(() =>
    deps.run(
      command.opts<{ cards?: boolean }>().cards === true
        ? requestOf(command, async ({ deps: ready }) =>
            (await import('../../usecases/practice.ts')).practiceCards(ready),
          )
        : conversationRequest(command, 'practice', practice),
    ),
  )
}

export const addCheckin: AddCommand = (program, deps) => {
  const command = withFlowOptions(program, 'checkin', deps)
  command.action(() =>
    deps.run(
      flowRequest(command, 'checkin', async (ready, wish) =>
        (await import('../../usecases/checkin.ts')).checkin(ready.deps, wish),
      ),
    ),
  )
}

export const addReview: AddCommand = (program, deps) => {
  const command = withFlowOptions(program, 'review', deps)
  command.action(() =>
    deps.run(
      flowRequest(command, 'review', async (ready, wish) =>
        (await import('../../usecases/review.ts')).review(ready.deps, wish),
      ),
    ),
  )
}

const prep = async (
  deps: FlowDeps,
  wish: ConversationWish & { readonly onlyExample: boolean },
): Promise<CommandResult> => (await import('../../usecases/prep.ts')).prep(deps, wish)

const debrief: AboutConversation = async (deps, wish) =>
  (await import('../../usecases/debrief.ts')).debrief(deps, wish)

const practice: AboutConversation = async (deps, wish) =>
  (await import('../../usecases/practice.ts')).practice(deps, wish)

function withFlowOptions(
  program: Command,
  name: 'prep' | 'debrief' | 'practice' | 'checkin' | 'review',
  deps: ProgramDeps,
): Command {
  const command = addCommand(program, name, deps.texts.commands.help.commandHelp[name], deps)
  addFlowOptions(command, deps)
  return command
}

function aboutConversation(
  program: Command,
  name: 'prep' | 'debrief' | 'practice',
  deps: ProgramDeps,
): Command {
  const { argument, placeholder } = deps.texts.commands.help
  return withFlowOptions(program, name, deps).argument(`[${placeholder.meeting}]`, argument.meeting)
}

const conversationRequest = (
  command: Command,
  flow: 'prep' | 'debrief' | 'practice',
  perform: AboutConversation,
): Request =>
  flowRequest(command, flow, ({ deps }, wish) => perform(deps, { ...wish, meeting: command.args[0] ?? null }))
