import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'

/** A terminal made of two streams. */
export function fakeStreams({ columns = 80, rows = 24 } = {}) {
  const input = new PassThrough()
  // As Node marks stdout and stderr: the prompts end every other stream after one question.
  const output = Object.assign(new PassThrough(), { columns, rows, _isStdio: true })
  const written: string[] = []
  output.on('data', (chunk: Buffer) => written.push(chunk.toString()))
  return {
    input,
    output,
    /** All that was written since the last call, as text. */
    read: (): string => stripVTControlCharacters(written.splice(0).join('')),
    /** What stays on the screen of a question that is gone: it ends by showing the cursor. */
    transcript: (): string => stripVTControlCharacters(written.join('').split('\u001B[?25h').at(-1) ?? ''),
    /** Waits until something has been drawn. */
    drawn: async (text: string): Promise<void> => {
      while (!stripVTControlCharacters(written.join('')).includes(text)) await new Promise(setImmediate)
    },
    /** Types, after what is there has been drawn. */
    type: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        await new Promise(setImmediate)
        input.write(key)
        await new Promise(setImmediate)
      }
    },
  }
}
