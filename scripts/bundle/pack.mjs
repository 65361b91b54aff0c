// Puts all pieces in one file, with a loader that finds them there.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { MAIN } from './in-pieces.mjs'
import { withLazyRequires } from './lazy-requires.mjs'

const MAIN_PIECE = `./${MAIN}`

const LOADER = new URL('loader.cjs', import.meta.url)

/** V8 copies what it made before, where that does not begin at such a place. */
const ALIGNED = 8

/**
 * A piece as it stands in the file: a function, as Node wraps a module. Of ASCII signs alone, so that a place in the file
 * is a place in the text; without comments and spaces, for there is less to read at each start. Names stay, for who
 * reports a fault.
 * @typedef {{ readonly name: string, readonly code: string }} Piece
 * @param {{ name: string, code: string }} piece an ES module
 * @returns {Promise<Piece>}
 */
export async function asFunction({ name, code }) {
  const { code: small } = await transform(await withLazyRequires(code), {
    minifyWhitespace: true,
    minifySyntax: true,
    target: 'node20.19',
  })
  return { name: `./${name}`, code: `(function(exports,require,module,__dirname){${inAscii(small)}\n})` }
}

/** Behind an uneven number of backslashes a sign has one of its own, which is no part of what stands in its place. */
const OTHER_SIGN = /(?<!\\)((?:\\\\)*)\\?([^\0-\x7f])/g

/**
 * What esbuild leaves as it stands, and that is regular expressions: a sign of more than one byte would become another
 * one in the file. Halves of a sign side by side are that sign, in a text as in an expression.
 * @param {string} code
 */
const inAscii = (code) =>
  code.replaceAll(
    OTHER_SIGN,
    (_, before, sign) => `${before}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/**
 * Pieces that are used together, as one script that gives a list of their functions: to begin a script costs a start as
 * much as to read a piece.
 * @typedef {{ readonly name: string, readonly code: string, readonly pieces: readonly string[], readonly numbers: readonly number[] }} Grouped
 * @param {readonly Piece[]} pieces all of them: in each others' code they go by their number here
 * @param {(name: string) => string} group pieces with the same word for it go together
 * @returns {readonly Grouped[]} named by the first piece in it
 */
export function inScripts(pieces, group) {
  const numbers = new Map(pieces.map(({ name }, number) => [name, number]))
  /** @type {Map<string, Piece[]>} */
  const groups = new Map()
  for (const piece of pieces) {
    const known = groups.get(group(piece.name))
    if (known === undefined) groups.set(group(piece.name), [piece])
    else known.push(piece)
  }
  return [...groups.values()].map((members) => ({
    name: members[0]?.name ?? '',
    code: padded(`[${members.map(({ code }) => byNumber(code, numbers)).join(',\n')}]`),
    pieces: members.map(({ name }) => name),
    numbers: members.map(({ name }) => numbers.get(name) ?? 0),
  }))
}

/** A name would have to be looked up at each start. @param {string} code @param {ReadonlyMap<string, number>} numbers */
const byNumber = (code, numbers) =>
  code.replaceAll(/\brequire\("(\.\/[^"]+)"\)/g, (whole, name) =>
    numbers.has(name) ? `require(${numbers.get(name)})` : whole,
  )

/** Each piece a script by itself. @param {readonly Piece[]} pieces */
export const alone = (pieces) => inScripts(pieces, (name) => name)

/** @param {string} code */
const padded = (code) => code.padEnd(Math.ceil(code.length / ALIGNED) * ALIGNED)

/**
 * @param {readonly Grouped[]} scripts
 * @param {ReadonlyMap<string, Buffer>} made what V8 made of them, as far as that is known
 * @param {string} [madeBy] the Node that made it, as the loader names its own
 * @returns {Map<string, string | Buffer>} the files of dist/, the one to begin with last
 */
export function pack(scripts, made, madeBy = `${process.version} ${process.platform} ${process.arch}`) {
  const contents = scripts
    // The first piece of the file is read together with what is said of all.
    .toSorted((one, other) => Number(begins(other)) - Number(begins(one)))
    .map((script) => ({
      ...script,
      code: Buffer.from(script.code, 'latin1'),
      known: made.get(script.name) ?? Buffer.alloc(0),
    }))
  const header = headerOf(contents)
  const all = contents.flatMap(({ code, known }) => [code, known])
  const pieces = Buffer.concat([header, ...all])
  const name = `pieces-${createHash('sha256').update(pieces).digest('hex').slice(0, 12)}`
  const [first] = contents
  const loader = readFileSync(LOADER, 'utf8')
    .replace('<pieces>', name)
    .replace('<header>', String(header.length))
    .replace('<first>', String(header.length + (first?.code.length ?? 0) + (first?.known.length ?? 0)))
    .replace('<main>', String(first?.numbers[first.pieces.indexOf(MAIN_PIECE)] ?? 0))
    .replace('<made by>', madeBy)
  return new Map(
    /** @type {[string, string | Buffer][]} */ ([
      [name, pieces],
      // The package is one of ES modules; what stands here is CommonJS.
      ['package.json', '{ "type": "commonjs" }\n'],
      ['main.js', loader],
    ]),
  )
}

/** @param {Grouped} script */
const begins = ({ pieces }) => pieces.includes(MAIN_PIECE)

/** Four numbers for each piece: where its script begins, how long that is, how long what V8 made of it, which piece of it. */
const NUMBERS = 4

/** @param {readonly { numbers: readonly number[], code: Buffer, known: Buffer }[]} contents */
function headerOf(contents) {
  const count = contents.reduce((sum, { numbers }) => sum + numbers.length, 0)
  const header = Buffer.alloc(count * NUMBERS * Uint32Array.BYTES_PER_ELEMENT)
  let at = header.length
  for (const { numbers, code, known } of contents) {
    for (const [index, number] of numbers.entries())
      for (const [nth, value] of [at, code.length, known.length, index].entries())
        header.writeUInt32LE(value, (number * NUMBERS + nth) * Uint32Array.BYTES_PER_ELEMENT)
    at += code.length + known.length
  }
  return header
}
