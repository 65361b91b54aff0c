// What reading a folder costs when nothing is known of it: each file read and parsed, one after the other.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const folder = process.argv[2] ?? '.'
let kept = 0
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.startsWith('.') || !name.endsWith('.yaml')) continue
  if (parse(readFileSync(join(folder, name), 'utf8')) !== null) kept += 1
}
process.exitCode = kept === 0 ? 1 : 0
