import { describe, expect, test } from 'vitest'
import { coachQuestion } from '../../../src/coach/question.ts'
import * as choiceEn from '../../../src/coach/rules/question/choice/en.ts'
import * as choiceNl from '../../../src/coach/rules/question/choice/nl.ts'
import * as closedEn from '../../../src/coach/rules/question/closed/en.ts'
import * as closedNl from '../../../src/coach/rules/question/closed/nl.ts'
import * as doubleEn from '../../../src/coach/rules/question/double/en.ts'
import * as doubleNl from '../../../src/coach/rules/question/double/nl.ts'
import * as leadingEn from '../../../src/coach/rules/question/leading/en.ts'
import * as leadingNl from '../../../src/coach/rules/question/leading/nl.ts'
import * as whyEn from '../../../src/coach/rules/question/why-judging/en.ts'
import * as whyNl from '../../../src/coach/rules/question/why-judging/nl.ts'
import type { RuleId } from '../../../src/coach/rules/rule-id.ts'
import type { Examples } from '../../../src/coach/rules/rule.ts'
import type { Language } from '../../../src/domain/codes.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../../support/hostile-texts.ts'

const RULES: readonly (readonly [RuleId, Language, Examples])[] = [
  ['question/closed', 'nl', closedNl.examples],
  ['question/closed', 'en', closedEn.examples],
  ['question/choice', 'nl', choiceNl.examples],
  ['question/choice', 'en', choiceEn.examples],
  ['question/leading', 'nl', leadingNl.examples],
  ['question/leading', 'en', leadingEn.examples],
  ['question/double', 'nl', doubleNl.examples],
  ['question/double', 'en', doubleEn.examples],
  ['question/why-judging', 'nl', whyNl.examples],
  ['question/why-judging', 'en', whyEn.examples],
]

const found = (text: string, lang: Language): readonly RuleId[] =>
  coachQuestion(text, lang).findings.map(({ rule }) => rule)

describe.each(RULES)('%s (%s)', (id, lang, { fires, silent }) => {
  test.each(fires)('is told of: %s', (text) => expect(found(text, lang)).toContain(id))
  test.each(silent)('is silent on: %s', (text) => expect(found(text, lang)).not.toContain(id))
})

describe('what is found', () => {
  test('a choice is closed too, and both are said', () => {
    expect(found('Zie je mij liever aan de balie of in het magazijn?', 'nl')).toEqual([
      'question/choice',
      'question/closed',
    ])
    expect(found("Don't you think I've earned it?", 'en')).toEqual(['question/leading', 'question/closed'])
  })

  test('quotes the user literally, twelve words at most', () => {
    const text =
      'Hoi Bea, KAN ik  volgend jaar in het voorjaar een keer of twee meelopen met de mensen van de planning?'
    const [finding] = coachQuestion(text, 'nl').findings
    expect(text).toContain(finding?.quote)
    expect(finding?.quote.split(/\s+/u).length).toBeLessThanOrEqual(12)
  })

  test('what somebody else asked is not the question of the user', () => {
    expect(coachQuestion('Zij vroeg: "Waarom heb je dat niet gezegd?"', 'nl')).toEqual({
      form: 'none',
      findings: [],
    })
  })
})

test.each(hostileTexts)(
  'any text is read: %#',
  (text) => {
    for (const lang of ['nl', 'en'] as const) expect(() => coachQuestion(text, lang)).not.toThrow()
  },
  HANGS_AFTER_MS,
)
