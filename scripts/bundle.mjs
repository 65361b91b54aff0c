// Bundles src/main.ts and everything it imports into dist/, so that an installed career needs no node_modules
// and a start reads a handful of files instead of hundreds.
//
//   node scripts/bundle.mjs [--fresh]
//
// A start that runs while we build must never see half a build. Chunks carry their hash in their name, so we add the
// new ones beside the old, and only then swap main.js in with one rename. The chunks of the build before are left in
// place until the next build: a career that is already running may still load them. --fresh leaves nothing behind;
// it is for packing a release.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const entry = 'main.js'
const fresh = process.argv.includes('--fresh')
const startedAt = new Date()

const result = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // The ES module of a package that has both: it is what can be tree-shaken.
  mainFields: ['module', 'main'],
  // The same code as its CommonJS build, but tree-shaken, and `await import('yaml')` keeps its named exports.
  alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // CommonJS packages inside the bundle such as commander call require() for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})

mkdirSync(dist, { recursive: true })
const previousBuild = statSync(join(dist, entry), { throwIfNoEntry: false })?.mtime ?? startedAt
const built = new Map(result.outputFiles.map((file) => [basename(file.path), file.contents]))
for (const [name, contents] of built) if (name !== entry) put(name, contents)
for (const [name, contents] of built) if (name === entry) put(name, contents)
for (const name of readdirSync(dist))
  if (!built.has(name) && isLeftover(name)) rmSync(join(dist, name), { force: true })

/** @param {string} name @param {Uint8Array} contents */
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
