// Learns from the labelled texts to tune on how much a text is like those that deserve the tip of a rule, or give
// somebody away, and writes what was learned beside the rules. To be run when those texts change; the same texts give the
// same.
//
//   npm run likeness
import { writeFileSync } from 'node:fs'
import { loadTypeScript, root } from './load-typescript.mjs'

process.chdir(root)
const { learnedOf, learnedOfPrivacy } = await loadTypeScript(
  "export { learnedOf } from './scripts/likeness/learn.ts'\nexport { learnedOfPrivacy } from './scripts/likeness/learn-privacy.ts'",
)
for (const lang of ['nl', 'en']) write(lang, learnedOf(lang))
write('privacy', learnedOfPrivacy())

/**
 * @param {string} name
 * @param {unknown} learned
 */
function write(name, learned) {
  writeFileSync(`src/coach/likeness/weights/${name}.json`, `${JSON.stringify(learned, null, 1)}\n`)
}
