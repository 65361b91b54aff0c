import { SHELLS, type Shell } from '../completion/shells.ts'
import { addCommand, requestOf, type AddCommand } from '../command.ts'
import { oneOf } from '../one-of.ts'

export const addCompletion: AddCommand = (program, deps) => {
  const { help, argument } = deps.texts.follow.completion
  const command = addCommand(program, 'completion', help.completion, deps)
  command.argument('<shell>', argument, oneOf(SHELLS)).action((shell: Shell) =>
    deps.run(
      requestOf(command, async () => {
        const [{ buildProgram }, { treeOf }, { completionScript }] = await Promise.all([
          import('../program.ts'),
          import('../completion/tree.ts'),
          import('../completion/script.ts'),
        ])
        // Described in full: of the command line that led here only this command is.
        const script = completionScript(shell, treeOf(await buildProgram(deps), deps.texts))
        const json = { schema: 1, command: 'completion', shell, script }
        return { is: 'done', verbatim: true, lines: script.trimEnd().split('\n'), json }
      }),
    ),
  )
}
