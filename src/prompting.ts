import type { ClosableAsker } from './adapters/terminal/asker-options.ts'
import type { KeyTexts } from './text/keys.ts'

export interface Prompting {
  readonly texts: KeyTexts
  readonly plain: boolean
  readonly colour: boolean
  readonly unicode: boolean
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/**
 * Somebody to ask, or null: without a terminal to type at no prompt is ever started. Questions go to standard error
 * when standard output is a pipe or a file, so that what is piped is the result alone.
 */
export async function askerOf({ stdin, stdout, stderr, plain, ...look }: Prompting): Promise<ClosableAsker | null> {
  const output = stdout.isTTY ? stdout : stderr
  if (!stdin.isTTY || !output.isTTY) return null
  const width = (): number => output.columns || 80
  if (plain) {
    const { createPlainAsker } = await import('./adapters/terminal/plain-asker.ts')
    return createPlainAsker({ input: stdin, output, texts: look.texts, unicode: look.unicode, width })
  }
  const { createTerminalAsker } = await import('./adapters/terminal/terminal-asker.ts')
  return createTerminalAsker({ input: stdin, output, ...look, width })
}
