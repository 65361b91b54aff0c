import { THEME_OF, type Theme } from '../../../../src/coach/privacy/alike.ts'
import type { LeakKind } from '../../../../src/coach/privacy/cue-rule.ts'
import { leakCues, namesIllness, namesLeaving } from '../../../../src/coach/privacy/leak.ts'
import type { Looking, Verdict } from '../verdict.ts'

const NAMES: Readonly<Record<Theme, (text: string) => boolean>> = {
  leaving: namesLeaving,
  illness: namesIllness,
}

/** `kept`: the answer stays private until it is shared; `shown`: its words are shown before somebody else reads them. */
export const looking: Looking = {
  rules: [],
  look: ({ text = '', cues = [] }) => {
    const themes = new Set(cues.map((cue) => THEME_OF[cue as LeakKind]))
    const warned = new Set(leakCues(text).map(({ cue }) => THEME_OF[cue]))
    const verdicts = (['leaving', 'illness'] as const).flatMap((theme): Omit<Verdict, 'text'>[] => [
      { about: `kept/${theme}`, expected: themes.has(theme), said: NAMES[theme](text) },
      { about: `shown/${theme}`, expected: themes.has(theme), said: warned.has(theme) },
    ])
    return { findings: [], more: verdicts }
  },
}
