import type { Failure, Located, Problem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { EditedText, Editor } from '../../usecases/ports.ts'
import { refused } from '../files/disk-error.ts'
import { nodeDisk, type Disk } from '../files/disk.ts'
import { displayPath, type Root } from '../files/root.ts'
import { editorCommand } from './editor-command.ts'
import type { Environment } from './environment.ts'
import { type KeptText, keepText } from './kept-text.ts'
import { runEditor } from './run-editor.ts'

export interface EditorOptions {
  /** Absolute path of the user's folder; texts lie in its own corner while they are edited. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  /** Names the editor (`VISUAL`, `EDITOR`), and is handed on to it. */
  readonly environment: Environment
  readonly disk?: Disk
}

/** The user's own editor, run in the user's terminal. A text that could not be taken over stays where it lies. */
export function createEditor({ folder, shown, environment, disk = nodeDisk }: EditorOptions): Editor {
  const root: Root = { folder, shown, disk }

  async function open(path: string): Promise<Result<void, Failure>> {
    const command = editorCommand(environment)
    if (command === null) return failure(noEditor())
    const place = displayPath(root, path)
    if (disk.look(path) === null) return failure({ code: 'not-there' }, place)
    const ran = await runEditor(command, path, environment)
    return ran.ok ? ran : failure(ran.problem, place)
  }

  async function edit(name: string, text: string): Promise<Result<EditedText, Failure>> {
    const command = editorCommand(environment)
    if (command === null) return failure(noEditor())
    try {
      const kept = keepText(root, name, text)
      const ran = await runEditor(command, kept.path, environment)
      return ran.ok ? editedText(kept) : brokenOff(kept, text, ran.problem)
    } catch (error) {
      return refused(error, (path) => displayPath(root, path))
    }
  }

  return { open, edit }
}

/** How a program is chosen, and a file opened without one, differs there. */
const noEditor = (): Problem => ({
  code: 'no-editor',
  ...(process.platform === 'win32' && { windows: true as const }),
})

function editedText(kept: KeptText): Result<EditedText, Failure> {
  const text = kept.read()
  if (!text.ok) return failure(text.problem, kept.shown)
  return ok({ text: text.value, path: kept.shown, forget: async () => kept.forget() })
}

/** The editor failed: what the user wrote before that is kept, and its place is said; else there is nothing to keep. */
function brokenOff(kept: KeptText, before: string, problem: Problem): Result<never, Failure> {
  const text = kept.read()
  const isChanged = !text.ok || text.value !== before
  if (!isChanged) kept.forget()
  return failure(problem, isChanged ? kept.shown : null)
}

function failure(problem: Problem, file: string | null = null): Result<never, Failure> {
  const located: Located = { problem, ...(file !== null && { place: { file } }) }
  return fail({ exit: 2, problems: [located] })
}
