import type { Learned } from '../../src/coach/likeness/odds.ts'
import { traitsOf } from '../../src/coach/likeness/traits.ts'
import { THEME_OF, type Theme } from '../../src/coach/privacy/alike.ts'
import type { LeakKind } from '../../src/coach/privacy/cue-rule.ts'
import { wordsOf } from '../../src/coach/words.ts'
import { type Labelled, readLines, readSet } from '../../test/coach/quality/sets.ts'
import { learn } from './regression.ts'

const LANGUAGES = ['nl', 'en'] as const

/**
 * What the labelled texts teach of each theme that gives somebody away; both languages at once, for an answer is not asked
 * in which it is written. The same texts give the same to the last bit.
 */
export function learnedOfPrivacy(): Readonly<Record<Theme, Learned>> {
  const texts = [...ofPrivacy(), ...ordinary()]
  const known = texts.map(({ text = '', cues = [] }) => ({
    traits: traitsOf(wordsOf(text).map(({ low }) => low)),
    themes: new Set(cues.map((cue) => THEME_OF[cue as LeakKind])),
  }))
  const of = (theme: Theme): Learned =>
    learn(known.map(({ traits, themes }) => ({ traits, deserves: themes.has(theme) })))
  return { leaving: of('leaving'), illness: of('illness') }
}

const ofPrivacy = (): readonly Labelled[] => [
  ...LANGUAGES.flatMap((lang) => readSet('tune', 'privacy', lang)),
  ...readLines('test/fixtures/coach/leak.jsonl'),
]

/**
 * What was labelled for other ends: who talks as if already on the way out names leaving; a text that deserves no tip gives
 * nothing away, unless it is labelled for that.
 */
function ordinary(): readonly Labelled[] {
  const known = new Set(ofPrivacy().map(({ text }) => text))
  const texts = (['messages', 'ambitions', 'questions', 'agreements'] as const).flatMap((kind) =>
    LANGUAGES.flatMap((lang) => readSet('tune', kind, lang)),
  )
  return texts.flatMap((one) => {
    if (known.has(one.text)) return []
    if (one.rules?.includes('message/half-gone') === true) return [{ ...one, cues: ['leaving'] }]
    return one.rules?.length === 0 ? [one] : []
  })
}
