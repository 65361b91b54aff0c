import { type ContentReader, contentReader } from '../content-words.ts'
import type { Day } from '../day.ts'
import type { LogRecord } from '../records.ts'
import type { ReadLines } from '../word-counts.ts'
import type { LogLine } from './log.ts'

/** What a report over years tells of one file of the log, read for its words. */
export interface ReadLogFile {
  readonly file: string
  /** The first day in it; null where it has no line. */
  readonly first: Day | null
  readonly plus: ReadLines
  readonly minus: ReadLines
}

/** The log, and the reader that knows its words; the user's alone. */
export interface ReadLog {
  readonly reader: ContentReader
  readonly files: readonly ReadLogFile[]
}

/** The words of one file of the log as numbers, and the first day in it: what can be remembered of it. */
export interface LogWords {
  readonly first: Day | null
  readonly plus: ArrayLike<number>
  readonly minus: ArrayLike<number>
}

/** Reads the lines of one file. */
export function wordsOfLog({ private: { lines = [] } }: LogRecord, reader: ContentReader): LogWords {
  return {
    first: lines.reduce<Day | null>((first, { on }) => (first === null || on < first ? on : first), null),
    plus: reader.read(textsOf(lines, 'plus')),
    minus: reader.read(textsOf(lines, 'minus')),
  }
}

/** One file of which the words are known. @param record gives it when a line of it is told */
export function readLogFile(file: string, words: LogWords, record: () => LogRecord): ReadLogFile {
  const side = (sign: 'plus' | 'minus'): ReadLines => {
    let texts: readonly string[] | null = null
    return {
      words: words[sign],
      lines: () => (texts ??= textsOf(record().private.lines ?? [], sign)),
    }
  }
  return { file, first: words.first, plus: side('plus'), minus: side('minus') }
}

/** Reads a whole log. */
export function readLog(logs: readonly LogRecord[]): ReadLog {
  const reader = contentReader()
  const files = logs.map((log) => readLogFile(log.file, wordsOfLog(log, reader), () => log))
  return { reader, files }
}

const textsOf = (lines: readonly LogLine[], sign: 'plus' | 'minus'): readonly string[] =>
  lines.flatMap((line) => (line.sign === sign ? [line.text] : []))
