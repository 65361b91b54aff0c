import { type Score, scoresOf } from './score.ts'
import type { Kind, SetName } from './sets.ts'
import type { Looking } from './verdict.ts'

/** What of a kind is printed: the set, and only these where they are named. */
export interface Wanted {
  readonly set: SetName
  readonly lang: string | undefined
  readonly about: string | undefined
  /** Every text that is judged otherwise than labelled, too. */
  readonly misses: boolean
}

/** Prints how often the coach is right on texts of one kind. */
export function printScores(kind: Kind, looking: Looking, { set, lang, about, misses }: Wanted): void {
  const wanted = (score: Score): boolean =>
    (lang === undefined || lang === score.lang) && (about === undefined || about === score.about)
  for (const score of scoresOf(set, kind, looking).filter(wanted)) {
    console.log(lineOf(score))
    if (misses) for (const one of score.wrong) console.log(`    ${missOf(one)}`)
  }
}

const share = (value: number | null): string => (value === null ? '    –' : value.toFixed(3))

const lineOf = ({ kind, lang, about, expected, spoke, hits, precision, recall }: Score): string =>
  [
    kind.padEnd(10),
    lang,
    about.padEnd(30),
    `expected ${String(expected).padStart(4)}`,
    `spoke ${String(spoke).padStart(4)}`,
    `right ${String(hits).padStart(4)}`,
    `precision ${share(precision)}`,
    `recall ${share(recall)}`,
  ].join('  ')

function missOf({ text, expected, got }: Score['wrong'][number]): string {
  if (got !== undefined) return `READ AS ${got}: ${text}`
  return expected ? `MISSED   ${text}` : `WRONGLY  ${text}`
}
