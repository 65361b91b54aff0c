// Lets esbuild cut src/main.ts and everything it imports into pieces.
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

/** The piece that a start begins with. */
export const MAIN = 'main.js'

/** Ports of `src/compose.ts` that a command seldom uses, what they alone need, and what few texts need. */
const SELDOM = [
  'adapters/answers/read-sheet-file.ts',
  'adapters/answers/sheets.ts',
  'adapters/files/calendar-memory-file.ts',
  'adapters/files/append-text.ts',
  'adapters/files/migrations/all.ts',
  'adapters/files/yaml/edits.ts',
  'adapters/files/yaml/three-way.ts',
  'adapters/files/backup.ts',
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
  'adapters/terminal/other-widths.ts',
  'coach/privacy/cue-matches.ts',
  'render/variables.ts',
]

/**
 * @param {string} root the folder of the package
 * @param {readonly import('esbuild').Plugin[]} [more] what is put in the place of something, for a program to be tried
 * @returns {Promise<{ pieces: { name: string, code: string }[], metafile: import('esbuild').Metafile }>} every piece as
 *   an ES module, the one to begin with among them; and what went into which, as esbuild tells it
 */
export async function inPieces(root, more = []) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: 'src/main.ts', out: basename(MAIN, '.js') }, ...apart(root)],
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
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutChildProcess(), withGlobalProcess(), withOurWidths(root), ...more],
  })
  const imported = new Set(
    Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => basename(path))),
  )
  const pieces = outputFiles
    .map(({ path, text }) => ({ name: basename(path), code: text }))
    // An entry that only keeps a text apart repeats what stands in its piece: nobody reads it.
    .filter(({ name }) => name === MAIN || imported.has(name))
  return { pieces, metafile }
}

/** What most starts can do without gets a piece of its own, which is read when it is first asked for. @param {string} root */
function apart(root) {
  const texts = ['nl', 'en'].flatMap((language) =>
    ['', '/questions'].flatMap((below) =>
      readdirSync(join(root, 'src/text', language + below)).map(
        (name) => `src/text/${language}${below}/${name}`,
      ),
    ),
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
    setup(building) {
      building.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'no-programs' } : undefined,
      )
      building.onLoad({ filter: /.*/, namespace: 'no-programs' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

/**
 * `process` is there without being asked for; to ask costs a start as much as to read three pieces.
 * @returns {import('esbuild').Plugin}
 */
function withGlobalProcess() {
  return {
    name: 'commander-takes-the-process-that-is-there',
    setup(building) {
      building.onResolve({ filter: /^node:process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer) ? { path: 'process', namespace: 'global-process' } : undefined,
      )
      building.onLoad({ filter: /.*/, namespace: 'global-process' }, () => ({
        contents: 'module.exports = process',
      }))
    },
  }
}

/**
 * The library of the prompts wraps every row it draws, also those that fit. It measures them as we do, without tables where
 * none are needed.
 * @param {string} root @returns {import('esbuild').Plugin}
 */
function withOurWidths(root) {
  return {
    name: 'rows-are-measured-as-ours',
    setup(building) {
      building.onResolve({ filter: /^fast-string-width$/ }, ({ importer }) =>
        /[\\/]fast-wrap-ansi[\\/]/.test(importer) ? { path: 'row', namespace: 'our-widths' } : undefined,
      )
      building.onLoad({ filter: /.*/, namespace: 'our-widths' }, () => ({
        contents: `export { widthOfRow as default } from './src/adapters/terminal/graphemes.ts'`,
        resolveDir: root,
      }))
    },
  }
}
