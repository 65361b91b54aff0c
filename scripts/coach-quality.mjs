// Prints how often the coach is right on the labelled texts of test/fixtures/coach.
//
//   node scripts/coach-quality.mjs [tune|report] [--kind messages] [--lang nl] [--about message/threat] [--misses]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
const folder = mkdtempSync(join(tmpdir(), 'career-quality-'))
const outfile = join(folder, 'print.mjs')
try {
  await build({
    entryPoints: ['test/coach/quality/print.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  })
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
