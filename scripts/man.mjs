// Writes the manual pages in man/ from the commands and their help.
//
//   node scripts/man.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadTypeScript, root } from './load-typescript.mjs'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const { manPages } = await loadTypeScript("export { manPages } from './scripts/man/man-page.ts'")
mkdirSync(join(root, 'man'), { recursive: true })
for (const { file, text } of await manPages(version)) writeFileSync(join(root, 'man', file), text)
