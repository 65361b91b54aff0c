import { baseName } from '../domain/file-path.ts'
import type { Failure, Located } from '../domain/problem.ts'
import { askYes } from './ask-yes.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { fileNamed } from './file-named.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, usage, unreadable } from './result.ts'

type EditDeps = Pick<Deps, 'clock' | 'store' | 'editor' | 'asker'> & {
  readonly catalogue: Catalogue
  readonly explain: (problems: readonly Located[]) => readonly string[]
}

/**
 * Opens a file in the user's editor and checks it when it closes. A broken text never replaces a good one: it is
 * kept beside the drafts, what is wrong is said with its place, and the editor is offered again.
 */
export async function edit(deps: EditDeps, text: string): Promise<CommandResult> {
  const found = await fileNamed(deps, await deps.store.load(), text)
  if (!found.ok) return usage(found.problem)
  const before = await deps.store.read(found.value)
  if (!before.ok) return failed(unreadable([before.problem]))
  return editUntilValid(deps, found.value, before.value, before.value)
}

async function editUntilValid(
  deps: EditDeps,
  file: string,
  before: string,
  start: string,
): Promise<CommandResult> {
  const { commands } = deps.catalogue
  const edited = await deps.editor.edit(baseName(file), start)
  if (!edited.ok) return failed(naming(edited.problem, `${deps.store.place}/${file}`))
  const { text, path, forget } = edited.value
  if (text === before) {
    await forget()
    return {
      is: 'done',
      lines: [commands.edit.unchanged],
      json: { schema: 1, command: 'edit', file, changed: false },
    }
  }
  const problems = deps.store.validate(file, text)
  if (problems.length > 0) {
    if (await wantsAgain(deps, deps.explain(problems))) return editUntilValid(deps, file, before, text)
    return { is: 'failed', failure: { exit: 3, problems }, kept: path }
  }
  const saved = await deps.store.replace(file, before, text)
  if (!saved.ok) return { is: 'failed', failure: saved.problem, kept: path }
  await forget()
  return {
    is: 'done',
    lines: [commands.edit.saved(`${deps.store.place}/${file}`)],
    json: { schema: 1, command: 'edit', file, changed: true },
  }
}

/** Without an editor the file itself is named: it can be opened in any other way. */
const naming = (failure: Failure, file: string): Failure => ({
  ...failure,
  problems: failure.problems.map((one) =>
    one.problem.code === 'no-editor' ? { ...one, problem: { ...one.problem, file } } : one,
  ),
})

/** Where nobody can be asked the answer is no: the text is kept and the place is said. */
async function wantsAgain({ asker, catalogue }: EditDeps, wrong: readonly string[]): Promise<boolean> {
  if (!asker) return false
  const { commands, ui } = catalogue
  const label = commands.edit.again
  return (await askYes(asker, { id: 'again', label, notes: wrong }, ui)) === 'yes'
}
