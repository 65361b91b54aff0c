import { open } from 'node:fs/promises'
import type { FileProblem, Located, SystemProblem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { SheetSource } from '../../usecases/ports.ts'
import { errnoOf } from '../files/disk-error.ts'
import { decodeLines, decodeUtf8, MOST_BYTES } from '../files/read-text.ts'

type Bytes = AsyncIterable<string | Uint8Array>
type Problem = FileProblem | SystemProblem

/**
 * Reads the file of `--answers`: a path, also of a pipe such as `<(…)` makes, or `-` for standard input.
 * @param most bytes; 5 MB when left out
 * @param byLine where a line is not UTF-8, the others are read all the same, and that one is named
 * @returns its text in strict UTF-8; or what is wrong with it
 */
export async function readSheetFile(
  name: string,
  stdin: Bytes,
  most = MOST_BYTES,
  byLine = false,
): Promise<Result<SheetSource, Located>> {
  const bytes = await readBytes(name, stdin, most)
  if (byLine && bytes.ok) return ok({ name, ...decodeLines(bytes.value) })
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes
  return text.ok ? ok({ name, text: text.value }) : fail({ problem: text.problem, place: { file: name } })
}

async function readBytes(name: string, stdin: Bytes, most: number): Promise<Result<Uint8Array, Problem>> {
  try {
    return name === '-' ? await collect(stdin, most) : await readPath(name, most)
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === null) throw error
    return fail(problemOf(errno, name))
  }
}

function problemOf(errno: string, name: string): Problem {
  if (errno === 'ENOENT') return { code: 'not-there' }
  // A folder can be opened and not read; a socket cannot be opened.
  if (errno === 'EISDIR' || errno === 'ENXIO') return { code: 'not-a-file' }
  return { code: 'system', errno, file: name, doing: 'read' }
}

async function readPath(path: string, most: number): Promise<Result<Uint8Array, Problem>> {
  const handle = await open(path, 'r')
  try {
    const stats = await handle.stat()
    if (stats.isDirectory()) return fail({ code: 'not-a-file' })
    if (stats.isFile() && stats.size > most) return fail(tooLarge(stats.size, most))
    return await collect(handle.createReadStream({ autoClose: false }), most)
  } finally {
    await handle.close()
  }
}

/** A stream does not say how long it is: the reading stops where it becomes too much. */
async function collect(stream: Bytes, most: number): Promise<Result<Uint8Array, Problem>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > most) return fail(tooLarge(size, most))
    chunks.push(bytes)
  }
  return ok(Buffer.concat(chunks))
}

const tooLarge = (bytes: number, most: number): Problem => ({ code: 'too-large', bytes, most })
