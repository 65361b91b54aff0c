// Learns from the labelled texts to tune on how much a text is like those that deserve the tip of a rule, and writes what
// was learned beside the rules. To be run when those texts change; the same texts give the same.
//
//   npm run likeness
import { writeFileSync } from 'node:fs'
import { loadTypeScript, root } from './load-typescript.mjs'

process.chdir(root)
const { learnedOf } = await loadTypeScript("export { learnedOf } from './scripts/likeness/learn.ts'")
for (const lang of ['nl', 'en'])
  writeFileSync(`src/coach/likeness/weights/${lang}.json`, `${JSON.stringify(learnedOf(lang), null, 1)}\n`)
