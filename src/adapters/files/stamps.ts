import * as fs from 'node:fs'
import { sep, toNamespacedPath } from 'node:path'
import { WIDTH } from './index/stamp.ts'

/** To make an error for a file that went costs more than to look at ten. */
const QUIETLY = { throwIfNoEntry: false } as const

/** Puts the stamp of the file at a path into a list, if there is a regular file. @throws Error of the system */
export type Look = (path: string, into: Float64Array, at: number) => void

/**
 * What tells these files of one folder from how they were before; see `WIDTH`. In one loop without an object of its own for
 * each file: a folder may hold thousands.
 * @param quick the shorter way to the same, if there is one; a test gives one that fails
 */
export function stampsIn(folder: string, names: readonly string[], quick = quickLook()): Float64Array {
  const stamps = new Float64Array(names.length * WIDTH).fill(Number.NaN)
  const [first] = names
  const look = quick !== null && first !== undefined && agree(quick, `${folder}/${first}`) ? quick : plainLook
  let at = 0
  for (const name of names) {
    try {
      look(`${folder}/${name}`, stamps, at)
    } catch {
      // Whoever reads the file is told what is wrong with it.
    }
    at += WIDTH
  }
  return stamps
}

const plainLook: Look = (path, into, at) => {
  const stats = fs.lstatSync(path, QUIETLY)
  if (stats?.isFile() !== true) return
  into[at] = stats.mtimeMs
  into[at + 1] = stats.ctimeMs
  into[at + 2] = stats.size
  into[at + 3] = stats.ino
}

/**
 * The numbers from which Node.js makes its `Stats`: it makes four dates of them for each file, which costs four times as
 * much as the question to the system. From Node.js 22 on it makes them when they are asked for. What is done here is thus for
 * 20 alone, which changes no more; another Node.js, or an answer of another form, goes the plain way.
 */
export function quickLook(version = process.versions.node): Look | null {
  if (!version.startsWith('20.')) return null
  const numbersOf = lstatNumbers()
  if (numbersOf === null) return null
  // Always the same list, filled anew; what it is is asked once, for this goes over thousands of files.
  let numbers: Float64Array | null = null
  return (path, into, at) => {
    const found = numbersOf(IS_WINDOWS ? toNamespacedPath(path) : path, false, undefined, false)
    if (found !== numbers) {
      if (!isNumbers(found)) return
      numbers = found
    }
    if (numbers === null || ((numbers[MODE] ?? 0) & FORMAT) !== REGULAR) return
    into[at] = momentAt(numbers, CHANGED)
    into[at + 1] = momentAt(numbers, TOUCHED)
    into[at + 2] = numbers[SIZE] ?? Number.NaN
    into[at + 3] = numbers[INODE] ?? Number.NaN
  }
}

/** Where these stand among the numbers; a moment is seconds and nanoseconds. */
const [MODE, INODE, SIZE, CHANGED, TOUCHED] = [1, 7, 8, 12, 14]
const { S_IFMT: FORMAT, S_IFREG: REGULAR } = fs.constants
const IS_WINDOWS = sep !== '/'
const MS_A_SECOND = 1000
const NS_A_MS = 1_000_000

const momentAt = (numbers: Float64Array, at: number): number =>
  (numbers[at] ?? Number.NaN) * MS_A_SECOND + (numbers[at + 1] ?? Number.NaN) / NS_A_MS

type Numbers = (path: string, isBig: false, request: undefined, throws: false) => unknown

const isNumbers = (value: unknown): value is Float64Array => value instanceof Float64Array

function lstatNumbers(): Numbers | null {
  try {
    const binding: unknown = Reflect.get(process, 'binding')
    // Whoever asks Node.js to warn of old ways in (`--pending-deprecation`) has it wrapped under another name: no warning then.
    const isPlain = typeof binding === 'function' && binding.name === 'binding'
    const found: unknown = isPlain ? binding.call(process, 'fs') : null
    const lstat: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'lstat') : null
    return typeof lstat === 'function'
      ? (path, isBig, request, throws) => lstat(path, isBig, request, throws)
      : null
  } catch {
    // Where a policy forbids it.
    return null
  }
}

/** Do both ways tell the same of a file? */
function agree(quick: Look, path: string): boolean {
  try {
    const [one, other] = [quick, plainLook].map((look) => {
      const stamp = new Float64Array(WIDTH).fill(Number.NaN)
      look(path, stamp, 0)
      return stamp
    })
    return one?.every((number, at) => Object.is(number, other?.[at])) === true
  } catch {
    return false
  }
}
