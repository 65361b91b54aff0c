// Bundles src/main.ts and everything it imports into dist/, so that an installed career needs no node_modules
// and a start reads one file instead of hundreds.
//
//   node scripts/bundle.mjs [--warm] [--fresh] [--metafile FILE]
//
// --warm keeps what V8 makes of the code, which takes some seconds and halves each start. --fresh does that too, and
// leaves nothing of an earlier build behind; it is for packing a release. --metafile writes what went into which piece,
// as esbuild tells it.
//
// A start that runs while we build must never see half a build. The file of pieces carries its hash in its name, so we
// put the new one beside the old, and only then swap main.js in with one rename. The pieces of the build before are left
// in place until the next build: a career that is just starting may still open them.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inPieces } from './bundle/in-pieces.mjs'
import { alone, asFunction, pack } from './bundle/pack.mjs'
import { warmUp } from './bundle/warm-up.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const fresh = process.argv.includes('--fresh')
const warm = fresh || process.argv.includes('--warm')
const metafileAt = process.argv.indexOf('--metafile')
const startedAt = new Date()

const { pieces, metafile } = await inPieces(root)
const functions = await Promise.all(pieces.map(asFunction))
const { scripts, made } = warm
  ? await warmUp(root, functions)
  : { scripts: alone(functions), made: new Map() }
const files = pack(scripts, made)

mkdirSync(dist, { recursive: true })
const previousBuild = statSync(join(dist, 'main.js'), { throwIfNoEntry: false })?.mtime ?? startedAt
for (const [name, contents] of files) put(name, contents)
for (const name of readdirSync(dist))
  if (!files.has(name) && isLeftover(name)) rmSync(join(dist, name), { force: true })
if (metafileAt > 0) writeFileSync(resolve(process.argv[metafileAt + 1] ?? ''), JSON.stringify(metafile))

/** @param {string} name @param {string | Buffer} contents */
function put(name, contents) {
  const temporary = join(dist, `.${name}.${process.pid}`)
  writeFileSync(temporary, contents)
  // Dated by the start of the build: a source saved while we were building must count as newer than the result.
  utimesSync(temporary, startedAt, startedAt)
  renameSync(temporary, join(dist, name))
}

/** The build before dated all it wrote with its own start, so what is older was already out of use then. @param {string} name */
function isLeftover(name) {
  const written = statSync(join(dist, name), { throwIfNoEntry: false })?.mtime
  return written !== undefined && (fresh || written < previousBuild)
}
