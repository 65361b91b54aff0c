import { writeFileSync } from 'node:fs'
import { qualityPage } from './page.ts'
import { type Score, scoresOf } from './score.ts'
import type { SetName } from './sets.ts'

/*
 * Prints how often the coach is right.
 *   node scripts/coach-quality.mjs [report] [--kind messages] [--lang nl] [--about message/threat] [--misses] [--write]
 */
const [set = 'tune'] = process.argv.slice(2).filter((one) => one === 'tune' || one === 'report') as SetName[]
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const wanted = ({ kind, lang, about }: Score): boolean =>
  [kind, lang, about].every((value, at) => {
    const only = option(['kind', 'lang', 'about'][at] ?? '')
    return only === undefined || only === value
  })
const share = (value: number | null): string => (value === null ? '   –' : value.toFixed(3).slice(0, 5))

for (const score of scoresOf(set).filter(wanted)) {
  const { kind, lang, about, expected, spoke, hits, precision, recall, wrong } = score
  console.log(
    `${kind.padEnd(10)} ${lang} ${about.padEnd(32)} expected ${String(expected).padStart(4)}  spoke ${String(spoke).padStart(4)}  right ${String(hits).padStart(4)}  precision ${share(precision)}  recall ${share(recall)}`,
  )
  if (!process.argv.includes('--misses')) continue
  for (const { text, expected: should, got } of wrong)
    console.log(`    ${should ? (got === undefined ? 'MISSED ' : `GOT ${got}: `) : 'WRONGLY '}${text}`)
}

if (process.argv.includes('--write')) writeFileSync('docs/coach-quality.md', qualityPage())
