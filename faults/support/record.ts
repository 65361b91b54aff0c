import { readFileSync } from 'node:fs'

/** One call of the program, in the order in which they were made. */
export type Step =
  | {
      readonly is: 'open'
      readonly fd: number
      readonly path: string
      readonly how: 'create' | 'empty' | 'as it is'
    }
  | { readonly is: 'write'; readonly fd: number; readonly at: number; readonly bytes: Buffer }
  | { readonly is: 'truncate'; readonly fd: number; readonly length: number }
  | { readonly is: 'sync'; readonly fd: number }
  | { readonly is: 'close'; readonly fd: number }
  | { readonly is: 'rename'; readonly from: string; readonly to: string }
  | { readonly is: 'link'; readonly from: string; readonly to: string }
  | { readonly is: 'unlink'; readonly path: string }
  | { readonly is: 'mkdir'; readonly path: string }
  | { readonly is: 'rmdir'; readonly path: string }
  /** Something was shown: all that was done before it may be counted on by whoever read it. */
  | { readonly is: 'say'; readonly text: string }

/** Reads what the preload library wrote down. A last line that was cut off by a kill is left out. */
export function readRecord(file: string): readonly Step[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  return lines.flatMap((line) => stepOf(line.split('\t')) ?? [])
}

const OPENINGS = { open: 'as it is', create: 'create', empty: 'empty' } as const

function stepOf([call = '', one = '', two = '', hex = '']: readonly string[]): Step | null {
  const fd = Number(one)
  switch (call) {
    case 'open':
    case 'create':
    case 'empty':
      return { is: 'open', fd, path: two, how: OPENINGS[call] }
    case 'write':
      return { is: 'write', fd, at: Number(two), bytes: Buffer.from(hex, 'hex') }
    case 'truncate':
      return { is: 'truncate', fd, length: Number(two) }
    case 'sync':
    case 'close':
      return { is: call, fd }
    case 'rename':
    case 'link':
      return { is: call, from: two, to: one }
    case 'unlink':
    case 'mkdir':
    case 'rmdir':
      return { is: call, path: one }
    case 'say':
      return { is: 'say', text: Buffer.from(hex, 'hex').toString('utf8') }
    default:
      return null
  }
}

/** What a run took: megabytes of memory at most, and milliseconds of the processor. Null when it was killed. */
export function costIn(file: string): { readonly megabytes: number; readonly milliseconds: number } | null {
  const [, memory, time] = /^took\t(\d+)\t(\d+)\t$/m.exec(readFileSync(file, 'utf8')) ?? []
  if (memory === undefined) return null
  return { megabytes: Number(memory) / 1024, milliseconds: Number(time) }
}
