// Writes the JSON Schemas that we publish, from the schemas the program itself reads files with.
//
//   node scripts/schemas.mjs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const place = join(root, 'schemas')
const temporary = mkdtempSync(join(tmpdir(), 'career-schemas-'))
try {
  const outfile = join(temporary, 'all.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/schemas/all.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
  })
  const { allSchemas } = await import(pathToFileURL(outfile).href)
  rmSync(place, { recursive: true, force: true })
  for (const { file, text } of allSchemas()) {
    mkdirSync(dirname(join(place, file)), { recursive: true })
    writeFileSync(join(place, file), text)
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
