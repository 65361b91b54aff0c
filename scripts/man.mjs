// Writes the manual pages in man/ from the commands and their help.
//
//   node scripts/man.mjs
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const temporary = mkdtempSync(join(tmpdir(), 'career-man-'))
try {
  const outfile = join(temporary, 'man.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/man/man-page.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  const { manPages } = await import(pathToFileURL(outfile).href)
  mkdirSync(join(root, 'man'), { recursive: true })
  for (const { file, text } of await manPages(version)) writeFileSync(join(root, 'man', file), text)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
