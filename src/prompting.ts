import type { ClosableAsker } from './adapters/terminal/asker-options.ts'
import type { createTerminalAsker as TerminalAsker } from './adapters/terminal/terminal-asker.ts'
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

/** Somebody at a keyboard, for as long as one command takes. */
export interface Conversation extends ClosableAsker {
  /** Ends it, with a blank line between what was asked and what comes of it. */
  readonly leave: () => void
}

/**
 * Somebody to ask, or null: without a terminal to type at no prompt is ever started. Questions go to standard error
 * when standard output is a pipe or a file, so that what is piped is the result alone.
 */
export async function askerOf({
  stdin,
  stdout,
  stderr,
  plain,
  ...look
}: Prompting): Promise<Conversation | null> {
  const output = stdout.isTTY ? stdout : stderr
  if (!stdin.isTTY || !output.isTTY) return null
  if (!look.unicode) (await import('./adapters/terminal/ascii-signs.ts')).writeInAscii(output)
  const width = (): number => output.columns || 80
  const options = { input: stdin, output, ...look, width }
  return inConversation(await (plain ? plainAsker(options) : terminalAsker(options)), output)
}

type Options = Parameters<typeof TerminalAsker>[0]

const plainAsker = async (options: Options): Promise<ClosableAsker> =>
  (await import('./adapters/terminal/plain-asker.ts')).createPlainAsker(options)

const terminalAsker = async (options: Options): Promise<ClosableAsker> =>
  (await import('./adapters/terminal/terminal-asker.ts')).createTerminalAsker(options)

function inConversation({ ask, show, close }: ClosableAsker, output: NodeJS.WriteStream): Conversation {
  let begun = false
  return {
    ask: (question, shown) => {
      begun = true
      return ask(question, shown)
    },
    show,
    close,
    leave: () => {
      close()
      if (begun) output.write('\n')
    },
  }
}
