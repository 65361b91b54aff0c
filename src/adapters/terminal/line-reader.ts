import { createInterface, type Interface } from 'node:readline'
import type { TerminalInput } from './screen.ts'

/** Whole lines, one at a time. */
export interface LineReader {
  /** The next line, or null when there will be none: the input ended, or the user pressed Ctrl-C. */
  readonly next: () => Promise<string | null>
  readonly close: () => void
}

/**
 * Reads lines from a stream, without editing of its own: that is up to the terminal. Lines that come before they are asked for
 * wait their turn. Between the lines the stream is left alone, so that an editor can have the terminal.
 */
export function createLineReader(input: TerminalInput): LineReader {
  const waiting: string[] = []
  let reader: Interface | null = null
  let hand: ((line: string | null) => void) | null = null
  let ended = false

  const give = (line: string | null): void => {
    const taker = hand
    hand = null
    reader?.pause()
    taker?.(line)
  }
  const end = (): void => {
    ended = true
    give(null)
  }
  function open(): Interface {
    const lines = createInterface({ input, terminal: false })
    lines.on('line', (line) => (hand ? give(line) : waiting.push(line)))
    lines.on('close', () => {
      // From Node.js 24 on, one that is closed cannot be asked to pause.
      reader = null
      end()
    })
    return lines
  }

  async function next(): Promise<string | null> {
    const first = waiting.shift()
    if (first !== undefined) return first
    if (ended) return null
    reader ??= open()
    // In a terminal Ctrl-C is a signal here, because the terminal edits the line.
    process.on('SIGINT', end)
    try {
      return await new Promise((resolve) => {
        hand = resolve
        reader?.resume()
      })
    } finally {
      process.removeListener('SIGINT', end)
    }
  }

  const close = (): void => {
    end()
    reader?.close()
  }
  return { next, close }
}
