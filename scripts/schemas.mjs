// Writes the JSON Schemas that we publish, from the schemas the program itself reads files with.
//
//   node scripts/schemas.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadTypeScript, root } from './load-typescript.mjs'

const place = join(root, 'schemas')
const { allSchemas } = await loadTypeScript("export { allSchemas } from './scripts/schemas/all.ts'")
rmSync(place, { recursive: true, force: true })
for (const { file, text } of allSchemas()) {
  mkdirSync(dirname(join(place, file)), { recursive: true })
  writeFileSync(join(place, file), text)
}
