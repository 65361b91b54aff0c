// Bundles src/main.ts and everything it imports into dist/, so that an installed career needs no node_modules
// and a start reads a handful of small files instead of hundreds.
//
//   node scripts/bundle.mjs [--fresh] [--metafile FILE]
//
// --fresh leaves nothing of an earlier build behind; it is for packing a release. --metafile writes what went into
// which file, as esbuild tells it.
//
// esbuild cuts a bundle into pieces for ES modules only, and CommonJS starts faster: so each piece is turned into
// CommonJS afterwards (see lazy-requires.mjs).
//
// A start that runs while we build must never see half a build. Pieces carry their hash in their name, so we add the
// new ones beside the old, and only then swap main.js in with one rename. The pieces of the build before are left in
// place until the next build: a career that is already running may still load them.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'esbuild'
import { withLazyRequires } from './lazy-requires.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const entry = 'main.js'
const fresh = process.argv.includes('--fresh')
const metafile = process.argv.indexOf('--metafile')
const startedAt = new Date()

/** Ports of `src/compose.ts` that a command seldom uses, and what they alone need. */
const SELDOM = [
  'adapters/answers/read-sheet-file.ts',
  'adapters/answers/sheets.ts',
  'adapters/files/calendar-memory-file.ts',
  'adapters/files/coach-memory-file.ts',
  'adapters/files/draft-store.ts',
  'adapters/files/exchange.ts',
  'adapters/files/inspect.ts',
  'adapters/files/told-once-file.ts',
  'adapters/git/own-commits.ts',
  'adapters/markdown/outline.ts',
  'adapters/system/editor.ts',
  'adapters/system/output-file.ts',
  'adapters/system/post.ts',
  'adapters/templates/liquid-templates.ts',
  'adapters/templates/own-template.ts',
  'render/variables.ts',
]

const result = await bundle({
  absWorkingDir: root,
  entryPoints: [{ in: 'src/main.ts', out: 'main' }, ...apart()],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // The ES module of a package that has both: it is what can be tree-shaken.
  mainFields: ['module', 'main'],
  // The same code as its CommonJS build, but tree-shaken, and `await import('yaml')` keeps its named exports.
  alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
  define: { 'import.meta.dirname': '__dirname' },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutChildProcess()],
})

mkdirSync(dist, { recursive: true })
const previousBuild = statSync(join(dist, entry), { throwIfNoEntry: false })?.mtime ?? startedAt
const built = new Map(await Promise.all(result.outputFiles.filter(isReached).map(toCommonJs)))
// The package is one of ES modules; what stands here is CommonJS.
built.set('package.json', '{ "type": "commonjs" }\n')
for (const [name, contents] of built) if (name !== entry) put(name, contents)
for (const [name, contents] of built) if (name === entry) put(name, contents)
for (const name of readdirSync(dist))
  if (!built.has(name) && isLeftover(name)) rmSync(join(dist, name), { force: true })
if (metafile > 0) writeFileSync(resolve(process.argv[metafile + 1] ?? ''), JSON.stringify(result.metafile))

/** What most starts can do without gets a piece of its own, which is read when it is first asked for. */
function apart() {
  const texts = ['nl', 'en'].flatMap((language) =>
    readdirSync(join(root, 'src/text', language)).map((name) => `src/text/${language}/${name}`),
  )
  return [...texts, ...SELDOM.map((module) => `src/${module}`)]
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ in: path, out: path.slice('src/'.length, -'.ts'.length).replaceAll('/', '-') }))
}

/**
 * commander can start other programs for commands that are files of their own. We have none, and node:child_process
 * brings node:net, so that every start would pay for both.
 * @returns {import('esbuild').Plugin}
 */
function withoutChildProcess() {
  return {
    name: 'commander-starts-no-programs',
    setup(build) {
      build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'no-programs' } : undefined,
      )
      build.onLoad({ filter: /.*/, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

/**
 * An entry that only keeps a text apart repeats what stands in its piece: nobody reads it.
 * @param {import('esbuild').OutputFile} file
 */
function isReached({ path }) {
  const name = basename(path)
  return (
    name === entry ||
    Object.values(result.metafile.outputs).some(({ imports }) =>
      imports.some((one) => basename(one.path) === name),
    )
  )
}

/** @param {import('esbuild').OutputFile} file @returns {Promise<[string, string]>} */
async function toCommonJs({ path, text }) {
  return [basename(path), await withLazyRequires(text)]
}

/** @param {string} name @param {string} contents */
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
