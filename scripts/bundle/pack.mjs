// Puts all pieces in one file, with a loader that finds them there.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { withLazyRequires } from './lazy-requires.mjs'

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
 * @typedef {{ readonly name: string, readonly code: string, readonly pieces: readonly string[] }} Grouped
 * @param {readonly Piece[]} pieces
 * @param {(name: string) => string} group pieces with the same word for it go together
 * @returns {readonly Grouped[]} named by the first piece in it
 */
export function inScripts(pieces, group) {
  /** @type {Map<string, Piece[]>} */
  const groups = new Map()
  for (const piece of pieces) {
    const known = groups.get(group(piece.name))
    if (known === undefined) groups.set(group(piece.name), [piece])
    else known.push(piece)
  }
  return [...groups.values()].map((members) => ({
    name: members[0]?.name ?? '',
    code: padded(`[${members.map(({ code }) => code).join(',\n')}]`),
    pieces: members.map(({ name }) => name),
  }))
}

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
  const contents = scripts.map(({ name, code, pieces }) => ({
    pieces,
    code: Buffer.from(code, 'latin1'),
    known: made.get(name) ?? Buffer.alloc(0),
  }))
  const header = headerOf(contents)
  const all = contents.flatMap(({ code, known }) => [code, known])
  const pieces = Buffer.concat([Buffer.from(header, 'latin1'), ...all])
  const name = `pieces-${createHash('sha256').update(pieces).digest('hex').slice(0, 12)}`
  const loader = readFileSync(LOADER, 'utf8')
    .replace('<pieces>', name)
    .replace('<header>', String(header.length))
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

/**
 * Places are counted from the beginning of the file, and so depend on how long the header is that holds them: it is
 * made as long as it needs to be with the widest numbers.
 * @param {readonly { pieces: readonly string[], code: Buffer, known: Buffer }[]} contents
 */
function headerOf(contents) {
  const from = (/** @type {number} */ start) => {
    let at = start
    const lines = contents.flatMap(({ pieces, code, known }) => {
      const place = `${at} ${code.length} ${known.length}`
      at += code.length + known.length
      return pieces.map((name, index) => `\n${name} ${place} ${index}`)
    })
    return `${lines.join('')}\n`
  }
  const room = from(1e9).length
  return from(room).padEnd(room, ' ')
}
