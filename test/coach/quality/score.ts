import { judge, type Looking, type Verdict } from './verdict.ts'
import { type Kind, readSet, type SetName } from './sets.ts'

/** How often the coach was right about one thing, on one set. */
export interface Score {
  readonly kind: Kind
  readonly lang: 'nl' | 'en'
  readonly about: string
  /** Texts the set holds for which it should have spoken (or, for a form or a day, all of them). */
  readonly expected: number
  readonly spoke: number
  readonly hits: number
  /** Of the times it spoke, how often it was right: 0 to 1, null when it never spoke. */
  readonly precision: number | null
  /** Of the times it should have spoken, how often it did: 0 to 1, null when it never should have. */
  readonly recall: number | null
  readonly wrong: readonly Verdict[]
}

/** Scores of everything that is measured on texts of one kind, per language and rule. */
export const scoresOf = (set: SetName, kind: Kind, looking: Looking): readonly Score[] =>
  (['nl', 'en'] as const).flatMap((lang) => scoresIn(set, kind, lang, looking))

function scoresIn(set: SetName, kind: Kind, lang: 'nl' | 'en', looking: Looking): readonly Score[] {
  const verdicts = readSet(set, kind, lang).flatMap((one) => judge(looking, one))
  const abouts = [...new Set(verdicts.map(({ about }) => about))]
  return abouts.map((about) =>
    scoreOf(
      kind,
      lang,
      about,
      verdicts.filter((one) => one.about === about),
    ),
  )
}

function scoreOf(kind: Kind, lang: 'nl' | 'en', about: string, verdicts: readonly Verdict[]): Score {
  const expected = verdicts.filter((one) => one.expected)
  const spoke = verdicts.filter((one) => one.said)
  const hits = expected.filter((one) => one.said)
  return {
    kind,
    lang,
    about,
    expected: expected.length,
    spoke: spoke.length,
    hits: hits.length,
    precision: spoke.length === 0 ? null : hits.length / spoke.length,
    recall: expected.length === 0 ? null : hits.length / expected.length,
    wrong: verdicts.filter((one) => one.expected !== one.said),
  }
}
