// Prints how often the coach is right on the labelled texts of test/fixtures/coach.
//
//   node scripts/coach-quality.mjs [tune|report] [--kind messages] [--lang nl] [--about message/threat] [--misses]
//   node scripts/coach-quality.mjs --write       writes docs/coach-quality.md, from the texts to report on
//
// Each kind is built by itself, so that rules of one kind can be worked on while those of another are in pieces.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadTypeScript, root } from './load-typescript.mjs'

const KINDS = ['questions', 'agreements', 'messages', 'ambitions', 'stars', 'dates', 'privacy']
const PLACE = './test/coach/quality'

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
if (values.write) await write()
else for (const kind of values.kind ? [values.kind] : KINDS) await print(kind)

async function write() {
  const { qualityPage } = await loadTypeScript(`export { qualityPage } from '${PLACE}/page.ts'`)
  writeFileSync('docs/coach-quality.md', qualityPage())
}

/** @param {string} kind */
async function print(kind) {
  const { lang, about, misses } = values
  const { printScores, looking } = await loadTypeScript(
    `export { printScores } from '${PLACE}/print.ts'\nexport { looking } from '${PLACE}/looks/${kind}.ts'`,
  )
  printScores(kind, looking, { set: positionals[0] ?? 'tune', lang, about, misses })
}
