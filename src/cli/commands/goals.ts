import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import type { GoalChange, GoalPart } from '../../usecases/change-goal.ts'
import { addCommand, addSubcommand, requestOf, type AddCommand, type ProgramDeps } from '../command.ts'
import { addFlowOptions, flowRequest } from '../flow-command.ts'
import { oneOf } from '../one-of.ts'
import type { Request } from '../request.ts'

const PARTS: readonly GoalPart[] = ['milestone', 'training', 'reading']

export const addGoals: AddCommand = (program, deps) => {
  const { help } = deps.texts.follow.goals
  const goals = addCommand(program, 'goals', help.goals, deps)
  addListing(goals, deps)
  addListing(addSubcommand(goals, 'list', help['goals list'], deps), deps)
  addShow(goals, deps)
  addFlow(goals, 'add', deps)
  addFlow(goals, 'edit', deps)
  addClose(goals, deps)
  addDone(goals, deps)
  addOptions(goals, deps)
}

function addListing(command: Command, { texts, run }: ProgramDeps): void {
  command
    .addOption(new Option('--all', texts.follow.goals.option.all))
    .action(() =>
      run(
        requestOf(command, async ({ deps }) =>
          (await import('../../usecases/goals.ts')).listGoals(
            deps,
            command.opts<{ all?: boolean }>().all === true,
          ),
        ),
      ),
    )
}

function addShow(goals: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.goals
  const show = addSubcommand(goals, 'show', help['goals show'], deps)
  show
    .argument(`<${placeholder.goal}>`, argument.goal)
    .action((goal: string) =>
      deps.run(
        requestOf(show, async ({ deps: ready }) =>
          (await import('../../usecases/goals.ts')).showGoal(ready, goal),
        ),
      ),
    )
}

function addFlow(goals: Command, name: 'add' | 'edit', deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.goals
  const command = addSubcommand(goals, name, help[`goals ${name}`], deps)
  if (name === 'edit') command.argument(`<${placeholder.goal}>`, argument.goal)
  addFlowOptions(command, deps)
  command.action(() =>
    deps.run(
      flowRequest(command, 'goal', async ({ deps: ready }, wish) =>
        (await import('../../usecases/goal.ts')).goal(ready, { ...wish, goal: command.args[0] ?? null }),
      ),
    ),
  )
}

const changing = (command: Command, goal: string, change: GoalChange): Request =>
  requestOf(command, async ({ deps }) =>
    (await import('../../usecases/change-goal.ts')).changeGoal(deps, goal, change),
  )

function addClose(goals: Command, deps: ProgramDeps): void {
  const { help, option, argument, placeholder } = deps.texts.follow.goals
  const close = addSubcommand(goals, 'close', help['goals close'], deps)
  close
    .argument(`<${placeholder.goal}>`, argument.goal)
    .addOption(new Option('--dropped', option.dropped))
    .action((goal: string) => {
      const status = close.opts<{ dropped?: boolean }>().dropped === true ? 'dropped' : 'reached'
      return deps.run(changing(close, goal, { to: 'close', status }))
    })
}

function addDone(goals: Command, deps: ProgramDeps): void {
  const { help, argument, placeholder } = deps.texts.follow.goals
  const done = addSubcommand(goals, 'done', help['goals done'], deps)
  done
    .argument(`<${placeholder.goal}>`, argument.goal)
    .argument(`<${placeholder.part}>`, argument.part, oneOf(PARTS))
    .argument(`[${placeholder.number}]`, argument.number, numberOf)
    .action((goal: string, part: GoalPart, number: number | undefined) =>
      deps.run(changing(done, goal, { to: 'done', part, number: number ?? null })),
    )
}

function addOptions(goals: Command, deps: ProgramDeps): void {
  const command = addSubcommand(goals, 'options', deps.texts.follow.goals.help['goals options'], deps)
  addFlowOptions(command, deps)
  command.action(() =>
    deps.run(
      flowRequest(command, 'options', async ({ deps: ready }, wish) =>
        (await import('../../usecases/goal.ts')).options(ready, wish),
      ),
    ),
  )
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text)
  throw new InvalidArgumentError('1 | 2 | 3')
}
