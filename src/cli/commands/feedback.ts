import type { Command } from 'commander'
import { Option } from 'commander'
import { addCommand, addSubcommand, requestOf, type AddCommand, type ProgramDeps } from '../command.ts'
import { addFlowOptions, flowRequest } from '../flow-command.ts'
import { addLetterOptions, asksFirst, isLetterWished, letterWish } from '../letter-options.ts'
import type { Request } from '../request.ts'

export const addFeedback: AddCommand = (program, deps) => {
  const { help, argument, option, placeholder } = deps.texts.follow.feedback
  const command = addCommand(program, 'feedback', help.feedback, deps)
  command.argument(`[${deps.texts.commands.help.placeholder.person}...]`, argument.person)
  command
    .addOption(new Option(`--after <${placeholder.moment}>`, option.after))
    .addOption(new Option('--work', option.work))
  addFlowOptions(command, deps)
  addLetterOptions(command, deps)
  command.action(() => deps.run(isLetterWished(command) ? letter(command) : asking(command)))
  addList(command, deps)
  addAnswer(command, deps)
  addShow(command, deps)
}

const nameIn = (command: Command): string | null =>
  command.args.length === 0 ? null : command.args.join(' ')

const letter = (command: Command): Request =>
  requestOf(
    command,
    async ({ deps }) =>
      (await import('../../usecases/feedback.ts')).feedbackLetter(deps, nameIn(command), letterWish(command)),
    asksFirst(command),
  )

function asking(command: Command): Request {
  const { after, work } = command.opts<{ after?: string; work?: boolean }>()
  return flowRequest(command, 'feedback', async ({ deps }, wish) =>
    (await import('../../usecases/feedback.ts')).feedback(deps, {
      ...wish,
      name: nameIn(command),
      moment: after ?? null,
      kind: work === true ? 'work' : null,
    }),
  )
}

function addList(feedback: Command, deps: ProgramDeps): void {
  const list = addSubcommand(feedback, 'list', deps.texts.follow.feedback.help['feedback list'], deps)
  list.action(() =>
    deps.run(
      requestOf(list, async ({ deps: ready }) =>
        (await import('../../usecases/feedback-list.ts')).listFeedback(ready),
      ),
    ),
  )
}

function addAnswer(feedback: Command, deps: ProgramDeps): void {
  const { help, argument, option, placeholder } = deps.texts.follow.feedback
  const answer = addSubcommand(feedback, 'answer', help['feedback answer'], deps)
  answer
    .argument(`[${placeholder.request}]`, argument.request)
    .argument(`[${placeholder.answer}...]`, argument.answer)
    .addOption(new Option('--share', option.share))
  addFlowOptions(answer, deps)
  answer.action(() => deps.run(answering(answer)))
}

function answering(answer: Command): Request {
  const [request = null, ...words] = answer.args
  const share = answer.opts<{ share?: boolean }>().share === true
  if (request !== null && words.length > 0)
    return requestOf(answer, async ({ deps }) =>
      (await import('../../usecases/feedback-answer.ts')).keepAnswer(deps, request, words.join(' '), share),
    )
  return flowRequest(answer, 'feedback-answer', async ({ deps }, wish) =>
    (await import('../../usecases/feedback-answer.ts')).feedbackAnswer(deps, { ...wish, request }),
  )
}

function addShow(feedback: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.feedback
  const show = addSubcommand(feedback, 'show', help['feedback show'], deps)
  show
    .argument(`<${placeholder.request}>`, argument.request)
    .action((request: string) =>
      deps.run(
        requestOf(show, async ({ deps: ready }) =>
          (await import('../../usecases/feedback-list.ts')).showFeedback(ready, request),
        ),
      ),
    )
}
