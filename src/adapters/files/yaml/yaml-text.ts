import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLMap,
} from 'yaml'
import type { Located, Place, Problem, YamlFault } from '../../../domain/problem.ts'
import { fail, ok, type Result } from '../../../domain/result.ts'
import { childrenOf, unfold } from './aliases.ts'
import { hasTooManyTokens, isTooComplex } from './limits.ts'

const MOST_PROBLEMS = 20
const BOM = '\uFEFF'

/** A YAML file as it is written, and what it says. Offsets of nodes count in `text`. */
export interface YamlText {
  /** A byte order mark, or nothing. */
  readonly bom: string
  readonly text: string
  /** The line end of this file. */
  readonly eol: '\n' | '\r\n'
  readonly doc: Document
  /** Null when the file holds comments at most. */
  readonly root: YAMLMap | null
  readonly lines: LineCounter
}

/** Who looks at a folder more than once, as `check` does, counts what is far too much only once. */
let refusedLast: string | null = null

/** Reads YAML with bounds on size, depth and aliases; all problems of the file at once. */
export function readYaml(file: string, raw: string): Result<YamlText, readonly Located[]> {
  const bom = raw.startsWith(BOM) ? BOM : ''
  const text = raw.slice(bom.length)
  const lines = new LineCounter()
  const nul = text.indexOf('\0')
  if (nul >= 0)
    return fail([atOffset(file, text, nul, { code: 'bad-yaml', detail: 'NUL character', fault: 'nul' })])
  if (text === refusedLast) return tooComplex(file)
  const doc = hasTooManyTokens(text) ? null : parse(text, lines)
  if (doc === null || isTooComplex(doc, text)) {
    refusedLast = text
    return tooComplex(file)
  }
  const broken = syntaxProblem(file, text, doc, lines)
  const problems = broken === null ? nodeProblems(file, doc, lines) : [broken]
  if (problems.length > 0) return fail(problems.slice(0, MOST_PROBLEMS))
  return withRoot(file, { bom, text, eol: text.includes('\r\n') ? '\r\n' : '\n', doc, lines })
}

const tooComplex = (file: string): Result<never, readonly Located[]> =>
  fail([{ problem: { code: 'too-complex' }, place: { file } }])

function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    // Unique keys are checked below: the library compares every key of a map with every other.
    return parseDocument(text, {
      keepSourceTokens: true,
      lineCounter,
      uniqueKeys: false,
      prettyErrors: false,
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Where the text stops being YAML. What the library finds after that follows from it, and would only distract. */
function syntaxProblem(file: string, text: string, doc: Document, lines: LineCounter): Located | null {
  const [error] = doc.errors.toSorted((one, other) => one.pos[0] - other.pos[0])
  if (error === undefined) return null
  const conflict = /^<{7}(?: |$)/m.exec(text)
  const fault = conflict === null ? faultOf(error.code, error.message) : 'two-versions'
  const detail = error.message.split('\n')[0] ?? error.message
  return {
    problem: { code: 'bad-yaml', detail, fault },
    place: placeAt(file, lines, conflict?.index ?? error.pos[0]),
  }
}

function faultOf(code: string, message: string): YamlFault {
  if (/quote/.test(message)) return 'open-quote'
  if (/end with a? ?[\]}]/.test(message)) return 'open-bracket'
  return FAULTS[code] ?? 'other'
}

const FAULTS: Readonly<Record<string, YamlFault>> = {
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTIPLE_DOCS: 'two-documents',
  BAD_ALIAS: 'no-such-alias',
}

/** What the library lets pass: a key given twice, an alias of nothing. */
function nodeProblems(file: string, doc: Document, lines: LineCounter): readonly Located[] {
  const problems: Located[] = []
  const open: unknown[] = [doc.contents]
  for (let node = open.pop(); node !== undefined && problems.length < MOST_PROBLEMS; node = open.pop()) {
    if (isMap(node)) problems.push(...duplicatesIn(file, node, lines))
    if (isAlias(node) && !unfold(doc).targets.has(node)) {
      const detail = `Unresolved alias: ${node.source}`
      problems.push({
        problem: { code: 'bad-yaml', detail, fault: 'no-such-alias' },
        place: placeOf(file, lines, node),
      })
    }
    open.push(...childrenOf(node).filter((below) => below !== null && below !== undefined))
  }
  return problems
}

function duplicatesIn(file: string, map: YAMLMap, lines: LineCounter): readonly Located[] {
  const seen = new Set<string>()
  const twice = map.items.filter(({ key }) => {
    const name = keyText(key)
    if (name === null || seen.has(name)) return name !== null
    seen.add(name)
    return false
  })
  return twice.slice(0, MOST_PROBLEMS).map(({ key }) => {
    const detail = `Map keys must be unique: ${keyText(key)?.slice(0, 60) ?? ''}`
    return {
      problem: { code: 'bad-yaml' as const, detail, fault: 'key-twice' as const },
      place: placeOf(file, lines, key),
    }
  })
}

/** The text of a key; null for a key that is no plain word. */
export function keyText(key: unknown): string | null {
  if (!isScalar(key)) return null
  return scalarText(key)
}

/** What a scalar says, as text: of `2024` and `1.10` the digits as they are written. */
export function scalarText(node: unknown): string | null {
  if (!isScalar(node)) return null
  if (typeof node.value === 'string') return node.value
  return node.source ?? String(node.value)
}

function withRoot(file: string, parts: Omit<YamlText, 'root'>): Result<YamlText, readonly Located[]> {
  const { contents } = parts.doc
  if (isMap(contents)) return ok({ ...parts, root: contents })
  if (isNothing(contents)) return ok({ ...parts, root: null })
  const problem: Problem = { code: 'wrong-value', path: '', expected: 'map', got: kindOf(contents) }
  return fail([{ problem, place: placeOf(file, parts.lines, contents) }])
}

/** Null, `~`, nothing at all, or an empty text: a value that is not there. */
export const isNothing = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''))

/** The node an alias stands for; any other node is itself. */
export function followAlias(doc: Document, node: unknown): unknown {
  return isAlias(node) ? unfold(doc).targets.get(node) : node
}

/** A few words about a value, for a message. */
export function kindOf(node: unknown): string {
  if (isMap(node)) return 'map'
  if (isSeq(node)) return 'list'
  const text = (scalarText(node) ?? '').replaceAll(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

export function placeOf(file: string, lines: LineCounter, node: unknown): Place {
  const start = hasRange(node) ? node.range[0] : 0
  return placeAt(file, lines, start)
}

function placeAt(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return line === 0 ? { file, line: 1, column: 1 } : { file, line, column: col }
}

function atOffset(file: string, text: string, offset: number, problem: Problem): Located {
  const before = text.slice(0, offset).split('\n')
  return { problem, place: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } }
}

/** Nodes that were read have a range: start, end of the value, end with what follows it. */
export function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}
