import { existsSync } from 'node:fs'
import type { Environment } from './environment.ts'

/** The user's editor: as the user wrote it, and taken apart. */
export interface EditorCommand {
  readonly written: string
  readonly program: string
  readonly options: readonly string[]
}

/** `$VISUAL`, else `$EDITOR`; null when neither names a program. */
export function editorCommand(environment: Environment): EditorCommand | null {
  const commands = [environment['VISUAL'], environment['EDITOR']].map((value) =>
    commandIn(value?.trim() ?? ''),
  )
  return commands.find((command) => command !== null) ?? null
}

function commandIn(written: string): EditorCommand | null {
  // A path with blanks that nobody put in quotes.
  const words = existsSync(written) ? [written] : splitWords(written)
  const [program, ...options] = words
  return program ? { written, program, options } : null
}

const WORD = /(?:'[^']*'?|"(?:\\.|[^"\\])*"?|\\.|[^\s'"\\])+/gs
const PART = /'([^']*)'?|"((?:\\.|[^"\\])*)"?|\\(.)/gs

/** Words as a shell cuts them: blanks part them, quotes and backslashes keep together. Nothing is run or filled in. */
export function splitWords(text: string): readonly string[] {
  // On Windows a backslash parts folders.
  const source = process.platform === 'win32' ? text.replaceAll('\\', '\\\\') : text
  return Array.from(source.matchAll(WORD), ([word]) => word.replaceAll(PART, unquoted))
}

const unquoted = (_: string, single?: string, double?: string, escaped?: string): string =>
  single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? ''
