import { describe, expect, test } from 'vitest'
import { reviewSummaryView } from '../../src/render/private/review-summary-view.ts'
import type { ReviewSummaryInput } from '../../src/render/private/review-summary-view.ts'
import { developmentPlanView } from '../../src/render/share/development-plan-view.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { EXAMPLES } from '../support/example-records.ts'

const { review, plan } = EXAMPLES.nl
const none = { kept: 0, of: 0 }

const summary = (
  daysSinceTalk: number | null,
  firstSteps: ReviewSummaryInput['firstSteps'] = [],
  language: 'nl' | 'en' = 'nl',
): Promise<string> => {
  const facts = { ambitionBefore: null, mine: none, theirs: none, energy: [], plus: [], minus: [] }
  const feedback = { feedback: { asked: 0, answered: 0 }, feedbackThemes: [], feedbackQuotes: [] }
  const counts = { evidence: [], evidenceElsewhere: 0, postponed: [], daysSinceTalk, ...feedback }
  const stories = { shown: [], learned: [], outside: [], assumed: [], experiments: [] }
  const all = { ...facts, ...counts }
  const input = { review, plan, network: null, facts: all, stories, firstSteps, nextTalk: null }
  return rendered('review-summary', language, reviewSummaryView(input, DOCUMENT_WORDS[language]))
}

describe('the summary of a review', () => {
  test.each([
    [135, 'Mijn laatste loopbaangesprek was 4 maanden geleden.'],
    [20, 'Mijn laatste loopbaangesprek was 2 weken geleden.'],
    [1, 'Mijn laatste loopbaangesprek was gisteren.'],
    [0, 'Mijn laatste loopbaangesprek was vandaag.'],
    [null, 'Er was nog geen loopbaangesprek.'],
  ])('says of %s days since the last talk: %s', async (days, line) => {
    expect(await summary(days)).toContain(`\n- ${line}\n`)
  })

  test.each([
    [135, 'was 4 months ago.'],
    [1, 'was yesterday.'],
    [null, "There hasn't been a career conversation yet."],
  ])('says it in English: %s days, %s', async (days, line) => {
    expect(await summary(days, [], 'en')).toContain(line)
  })

  test('has the first step that was shared, before those of the user alone', async () => {
    const made = day('2026-11-21')
    const first = {
      id: 'a-9',
      what: 'Karim bellen.',
      who: 'me',
      by: day('2026-12-01'),
      status: 'open',
      made,
    } as const
    const text = await summary(null, [first, { ...first, what: 'vóór 1 december mailen' }])
    expect(text).toContain(
      '## Hoe het verdergaat\n\n- Mijn stap: Karim bellen (dinsdag 1 december 2026)\n- Mijn stap: vóór 1 december mailen\n- Mijn stap: De opleiding',
    )
  })
})

test('a goal is a heading without its full stop', async () => {
  const goal = {
    id: 'g-9',
    text: 'ik draai de nachtploeg.',
    horizon: 'short',
    status: 'open',
    made: day('2026-11-21'),
  } as const
  const view = developmentPlanView(
    {
      plan: { goals: [goal] },
      yourName: null,
      manager: null,
      made: day('2026-11-21'),
      period: null,
      meetings: [],
      agreements: [],
      evidence: [],
      progressDate: null,
    },
    DOCUMENT_WORDS.nl,
  )
  expect(await rendered('development-plan', 'nl', view)).toContain('\n### Ik draai de nachtploeg\n')
})
