import type { FileKind } from '../domain/file-kinds.ts'
import type { CommandHelp } from './command-help.ts'

/** What `career schema` says. */
export interface SchemaTexts {
  readonly help: Readonly<Record<'schema', CommandHelp>>
  readonly argument: string
  readonly commandArgument: string
  readonly placeholder: Readonly<Record<'kind' | 'command', string>>
  /** What each kind of file holds. */
  readonly kinds: Readonly<Record<FileKind, string>>
  /** What is behind `json` in the list. */
  readonly output: string
  /** How to see one. */
  readonly more: string
}
