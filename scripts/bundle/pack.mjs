// Puts all pieces in one file, with a loader that finds them there.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import { withLazyRequires } from './lazy-requires.mjs'

const LOADER = new URL('loader.cjs', import.meta.url)

/**
 * A piece as it stands in the file: a script that gives a function, as Node wraps a module. Of ASCII signs alone, so that
 * a place in the file is a place in the text; without comments and spaces, for there is less to read at each start. Names
 * stay, for who reports a fault.
 * @param {{ name: string, code: string }} piece an ES module
 */
export async function asScript({ name, code }) {
  const { code: small } = await transform(await withLazyRequires(code), {
    minifyWhitespace: true,
    minifySyntax: true,
    target: 'node20.19',
  })
  return { name: `./${name}`, code: `(function(exports,require,module,__dirname){${small}\n})` }
}

/**
 * @param {readonly { name: string, code: string }[]} scripts
 * @param {ReadonlyMap<string, Buffer>} made what V8 made of them, as far as that is known
 * @param {string} [madeBy] the Node that made it, as the loader names its own
 * @returns {Map<string, string | Buffer>} the files of dist/, the one to begin with last
 */
export function pack(scripts, made, madeBy = `${process.version} ${process.platform} ${process.arch}`) {
  const codes = scripts.map(({ name, code }) => [
    Buffer.from(code, 'latin1'),
    made.get(name) ?? Buffer.alloc(0),
  ])
  const lengths = codes.map(([code, known]) => [code?.length ?? 0, known?.length ?? 0])
  const header = headerOf(scripts, lengths)
  const pieces = Buffer.concat([Buffer.from(header, 'latin1'), ...codes.flat()])
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
 * @param {readonly { name: string }[]} scripts @param {readonly number[][]} lengths
 */
function headerOf(scripts, lengths) {
  const from = (/** @type {number} */ start) => {
    let at = start
    const places = scripts.map(({ name }, index) => {
      const [code = 0, known = 0] = lengths[index] ?? []
      const place = [at, code, at + code, known]
      at += code + known
      return [name, place]
    })
    return JSON.stringify(Object.fromEntries(places))
  }
  const room = from(1e9).length
  return from(room).padEnd(room, ' ')
}
