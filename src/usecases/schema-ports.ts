import type { Language } from '../domain/codes.ts'
import type { FileKind } from '../domain/file-kinds.ts'

/** The JSON Schemas that come with the program. */
export interface PublishedSchemas {
  /** The text of the schema of one kind of file, in which keys are explained in that language. */
  readonly ofFile: (kind: FileKind, language: Language) => Promise<string>
  /** The text of the schemas of what commands give with `--json`, each by the words of its command. */
  readonly ofOutput: () => Promise<string>
}
