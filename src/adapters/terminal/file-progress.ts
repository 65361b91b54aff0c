import { writeSync } from 'node:fs'

/** Shows that many files are being read or written, and leaves nothing on the screen. */
export interface FileProgress {
  /** One file more was. */
  readonly noticed: () => void
  readonly done: () => void
}

/** Below this nobody wonders what takes so long. */
const PATIENCE_MS = 500
const EVERY_MS = 100
const CLEAR_LINE = '\r\u001B[K'

/**
 * @param words how many files there were until now
 * @param write to standard error, when that is a terminal on which a line can be written anew
 * @param now in milliseconds
 */
export function createFileProgress(
  words: (count: number) => string,
  write: (text: string) => void = (text) => void writeSync(2, text),
  now: () => number = Date.now,
): FileProgress {
  const start = now()
  let count = 0
  let shown: number | null = null
  return {
    noticed: () => {
      count += 1
      const time = now()
      if (time - start < PATIENCE_MS || (shown !== null && time - shown < EVERY_MS)) return
      shown = time
      write(`${CLEAR_LINE}${words(count)}`)
    },
    done: () => {
      if (shown !== null) write(CLEAR_LINE)
      shown = null
    },
  }
}
