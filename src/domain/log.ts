import type { Day, Month } from './day.ts'
import { monthOf } from './day.ts'
import type { LogLine } from './private/log.ts'
import type { Folder, LogRecord } from './records.ts'

/** What a line says of energy; null when it says nothing of it. */
export type Sign = 'plus' | 'minus'

/** The files that can be a month's plus and minus lines; a new one gets the first name. */
export const logFiles = (month: Month): readonly [string, string] => [`log/${month}.yaml`, `log/${month}.yml`]

/** The month such a file is about, from its name. */
export const monthOfLog = (file: string): string => file.replace(/^log\//u, '').replace(/\.ya?ml$/u, '')

/**
 * The month's record with one line more, the first line of a month in a new record (advice S65).
 * @param month the record of the month of that line; null while there is none
 */
export function withLogLine(month: LogRecord | null, line: LogLine): LogRecord {
  const record = month ?? {
    type: 'log',
    file: logFiles(monthOf(line.on))[0],
    shared: {},
    private: {},
  }
  return { ...record, private: { ...record.private, lines: [...(record.private.lines ?? []), line] } }
}

/** The lines from one day up to another, both counted, the oldest first. */
export const logLines = (folder: Folder, from: Day, to: Day): readonly LogLine[] =>
  folder.logs
    .flatMap(({ private: own }) => own.lines ?? [])
    .filter(({ on }) => on >= from && on <= to)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

/** A text with a sign typed before it: `+ fijne les` is a plus. */
export function signedText(typed: string): { readonly text: string; readonly sign: Sign | null } {
  const [, mark = '', rest = ''] = /^\s*([+\-–−])\s+(\S.*)$/su.exec(typed) ?? []
  if (mark === '') return { text: typed.trim(), sign: null }
  return { text: rest.trim(), sign: mark === '+' ? 'plus' : 'minus' }
}
