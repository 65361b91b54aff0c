import { Option } from 'commander'
import { COACH_KINDS, type CoachKind } from '../../domain/codes.ts'
import { usage } from '../../usecases/result.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { oneOf } from '../one-of.ts'
import type { Performing } from '../request.ts'

interface CoachOptions {
  readonly as?: CoachKind
  readonly jsonl?: boolean
  readonly reset?: boolean
}

export const addCoach: AddCommand = (program, deps) => {
  const { optionHelp, placeholder, commandHelp } = deps.texts.commands.help
  const command = addCommand(program, 'coach', commandHelp.coach, deps)
  command
    .addOption(new Option(`--as <${placeholder.kind}>`, optionHelp.as).argParser(oneOf(COACH_KINDS)))
    .addOption(new Option('--jsonl', optionHelp.jsonl))
    .addOption(new Option('--reset', optionHelp.reset).conflicts(['as', 'jsonl']))
    .action(() => {
      const { as, jsonl, reset } = command.opts<CoachOptions>()
      if (reset === true) {
        return deps.run(
          requestOf(command, async ({ deps: ready }) =>
            (await import('../../usecases/coach/coach.ts')).resetCoach(ready),
          ),
        )
      }
      if (as === undefined)
        return command.error("error: option '--as <kind>'", { code: 'commander.optionMissingArgument' })
      const json = command.optsWithGlobals<{ json?: boolean }>().json === true
      return deps.run(
        requestOf(command, (performing) => filter(performing, { as, jsonl: jsonl === true, json })),
      )
    })
}

/** The coach as a filter over standard input. */
async function filter(
  { deps, readSheet }: Performing,
  wish: { readonly as: CoachKind; readonly jsonl: boolean; readonly json: boolean },
) {
  if (wish.jsonl && wish.json)
    return usage({ problem: { code: 'options-clash', first: '--jsonl', second: '--json' } })
  const source = await readSheet('-', undefined, true)
  if ('problem' in source) return usage(source)
  return (await import('../../usecases/coach/coach.ts')).coach(deps, wish, source)
}
