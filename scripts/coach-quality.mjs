// Prints how often the coach is right on the labelled texts of test/fixtures/coach.
//
//   node scripts/coach-quality.mjs [tune|report] [--kind messages] [--lang nl] [--about message/threat] [--misses]
//   node scripts/coach-quality.mjs --write       writes docs/coach-quality.md, from the texts to report on
//
// Each kind is built by itself, so that rules of one kind can be worked on while those of another are in pieces.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const KINDS = ['questions', 'agreements', 'messages', 'ambitions', 'stars', 'dates']
const PLACE = './test/coach/quality'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    lang: { type: 'string' },
    about: { type: 'string' },
    misses: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'career-quality-'))
try {
  if (values.write) await write()
  else for (const kind of values.kind ? [values.kind] : KINDS) await print(kind)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function write() {
  const { qualityPage } = await load('page', `export { qualityPage } from '${PLACE}/page.ts'`)
  writeFileSync('docs/coach-quality.md', qualityPage())
}

/** @param {string} kind */
async function print(kind) {
  const { lang, about, misses } = values
  const { printScores, looking } = await load(
    kind,
    `export { printScores } from '${PLACE}/print.ts'\nexport { looking } from '${PLACE}/looks/${kind}.ts'`,
  )
  printScores(kind, looking, { set: positionals[0] ?? 'tune', lang, about, misses })
}

/** @param {string} name @param {string} contents */
async function load(name, contents) {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
