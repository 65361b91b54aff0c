import { isUtf8 } from 'node:buffer'
import type { FileProblem, Located } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { errnoOf, onDisk } from './disk-error.ts'
import { READ_WITHOUT_WAITING, type Disk } from './disk.ts'
import { isSafeName, locate, realTarget, type Root } from './root.ts'

/** A plan that a person wrote stays far below this; more is a mistake or an attack. */
export const MOST_BYTES = 5 * 1024 * 1024

/**
 * Reads one text file of the folder: a regular file inside it, in strict UTF-8.
 * A byte order mark stays in the text.
 * @param most bytes; a file of our own may be larger than one a person wrote
 * @throws DiskError when the system refuses
 */
export function readText(root: Root, file: string, most = MOST_BYTES): Result<string, FileProblem> {
  const bytes = readBytes(root, file, most)
  return bytes.ok ? decodeUtf8(bytes.value) : bytes
}

/**
 * The bytes of one file of the folder, with the same guards.
 * @param most bytes; a file of our own may be larger than one a person wrote
 * @throws DiskError when the system refuses
 */
export function readBytes(root: Root, file: string, most = MOST_BYTES): Result<Buffer, FileProblem> {
  const path = realTarget(root, file)
  if (path === null) return fail({ code: 'not-a-file', is: whyNowhere(root, file) })
  return onDisk(locate(root, file), 'read', () => {
    try {
      return readRegular(root.disk, path, most)
    } catch (error) {
      const errno = errnoOf(error)
      if (errno === 'ENOENT') return fail({ code: 'not-there' })
      // A socket cannot be opened at all.
      if (errno === 'ENXIO' || errno === 'ELOOP') return fail({ code: 'not-a-file', is: 'other' })
      throw error
    }
  })
}

function readRegular(disk: Disk, path: string, most: number): Result<Buffer, FileProblem> {
  const fd = disk.open(path, READ_WITHOUT_WAITING)
  try {
    const { isFile, isFolder, size } = disk.facts(fd)
    if (!isFile) return fail({ code: 'not-a-file', is: isFolder ? 'folder' : 'other' })
    if (size > most) return fail({ code: 'too-large', bytes: size, most })
    return ok(readAll(disk, fd, size))
  } finally {
    disk.close(fd)
  }
}

function readAll(disk: Disk, fd: number, size: number): Buffer {
  const into = Buffer.alloc(size)
  let filled = 0
  while (filled < size) {
    const got = disk.read(fd, into, filled)
    if (got === 0) break
    filled += got
  }
  return into.subarray(0, filled)
}

/** Why a name leads to no file of the folder; what a link points at is never looked into. */
function whyNowhere(root: Root, file: string): 'link-out' | 'dead-link' | 'other' {
  if (!isSafeName(file)) return 'other'
  try {
    root.disk.realPath(locate(root, file))
    return 'link-out'
  } catch {
    return 'dead-link'
  }
}

/** A problem with the place it is at, as far as it tells. @param shown how the file is called in messages */
export const placed = (problem: FileProblem, shown: string): Located => ({
  problem,
  place: { file: shown, ...(problem.code === 'not-utf8' && { line: problem.line }) },
})

/** Text of UTF-8 bytes, or the first byte that is none and what the bytes look like. */
export function decodeUtf8(bytes: Uint8Array): Result<string, FileProblem> {
  if (isUtf8(bytes)) return ok(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'))
  const byte = firstBadByte(bytes)
  const line = bytes.subarray(0, byte - 1).reduce((lines, one) => lines + (one === LINE_FEED ? 1 : 0), 1)
  return fail({ code: 'not-utf8', byte, line, looks: looksLike(bytes) })
}

/** UTF-16 begins with a mark or has every second byte zero; other text in one byte a letter has no zeros at all. */
function looksLike(bytes: Uint8Array): 'utf-16' | 'latin-1' | 'binary' {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16'
  return bytes.includes(0) ? 'binary' : 'latin-1'
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** The text line by line, with the numbers (from 1) of the lines that are not UTF-8; those hold replacement signs. */
export function decodeLines(bytes: Uint8Array): {
  readonly text: string
  readonly unreadable: ReadonlySet<number>
} {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, unreadable: isUtf8(bytes) ? new Set() : unreadableIn(bytes) }
}

/** Line ends are never part of another letter, so the bytes can be cut at them. */
function unreadableIn(bytes: Uint8Array): ReadonlySet<number> {
  const found = new Set<number>()
  let from = 0
  let line = 1
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte !== undefined && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue
    if (!isUtf8(bytes.subarray(from, at))) found.add(line)
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at += 1
    from = at + 1
    line += 1
  }
  return found
}

/** A beginning of the bytes either can still become UTF-8 or never will, so the turning point can be searched. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (canBecomeUtf8(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // A letter that was begun and not finished starts up to three bytes before the place where that shows.
  while (!isUtf8(bytes.subarray(0, good))) good -= 1
  return good + 1
}

function canBecomeUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
