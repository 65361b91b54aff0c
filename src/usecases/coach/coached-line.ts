import { coachAgreement } from '../../coach/agreement.ts'
import { coachDate } from '../../coach/date.ts'
import type { Finding } from '../../coach/finding.ts'
import { isForeign } from '../../coach/foreign.ts'
import { languageOf } from '../../coach/language.ts'
import { coachAmbition, coachMessage } from '../../coach/message.ts'
import { coachQuestion } from '../../coach/question.ts'
import { tellsOfDistress } from '../../coach/safety/distress.ts'
import { coachStar, type Star } from '../../coach/star.ts'
import type { CoachKind, Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { Json } from '../../engine/answers.ts'

/** One thing to look at: a text, or the four parts of a piece of evidence. */
export interface CoachInput {
  readonly text: string
  readonly star: Star
  /** The language of the text; null where it has to be recognised. */
  readonly lang: Language | null
  /** The day of typing. */
  readonly ref: Day
}

/** What the coach makes of one input: what it noticed, and what else is told of its kind. */
export interface CoachedLine {
  readonly findings: readonly Finding[]
  /** The keys that a kind adds to its line of JSON. */
  readonly more: { readonly [key: string]: Json }
  /** It tells of illness, harassment or distress: nothing is corrected. */
  readonly distress: boolean
}

/** Looks at one input. @param screen the language taken where the text does not tell its own */
export function coachedLine(kind: CoachKind, input: CoachInput, screen: Language): CoachedLine {
  const text = kind === 'star' ? Object.values(input.star).join('\n') : input.text
  const lang = input.lang ?? languageOf(text) ?? screen
  const coached = looked(kind, input, lang)
  if (kind !== 'date' && isForeign(text)) return { findings: [], more: silent(coached.more), distress: false }
  const distress = PERSONAL.has(kind) && tellsOfDistress(text, lang)
  return { ...coached, distress, findings: distress ? [] : coached.findings }
}

/** Nothing is read in a language the coach does not speak. */
const silent = (more: CoachedLine['more']): CoachedLine['more'] => ({
  ...more,
  ...('form' in more && { form: 'none' }),
  ...('owner' in more && { owner: null }),
})

/** A date is none of these, and evidence may well be about the illness of a patient. */
const PERSONAL: ReadonlySet<CoachKind> = new Set(['question', 'message', 'ambition'])

function looked(
  kind: CoachKind,
  { text, star, ref }: CoachInput,
  lang: Language,
): Omit<CoachedLine, 'distress'> {
  switch (kind) {
    case 'question': {
      const { form, findings } = coachQuestion(text, lang)
      return { findings, more: { form } }
    }
    case 'agreement': {
      const { findings, owner, deadline, measurable } = coachAgreement(text, lang, ref)
      return { findings, more: { owner, deadline, measurable } }
    }
    case 'message':
      return { findings: coachMessage(text, lang), more: {} }
    case 'ambition':
      return { findings: coachAmbition(text, lang), more: {} }
    case 'star':
      return { findings: coachStar(star, lang), more: {} }
    case 'date': {
      const { date, alternatives } = coachDate(text, lang, ref)
      return { findings: [], more: { date, alternatives } }
    }
  }
}
