// Every document in both languages, as a reader gets it. The files are committed: a change in a sentence shows in the
// diff; `npx vitest run test/render/documents.test.ts -u` writes them again.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import type { Language } from '../../src/domain/codes.ts'
import type { Month } from '../../src/domain/day.ts'
import { countWords, tooManyWords } from '../../src/render/mail-length.ts'
import { fitsOnePage } from '../../src/render/one-page.ts'
import { checkinSummaryView } from '../../src/render/private/checkin-summary-view.ts'
import { cueCardView } from '../../src/render/private/cue-card-view.ts'
import { negotiationSheetView } from '../../src/render/private/negotiation-sheet-view.ts'
import { reviewSummaryView } from '../../src/render/private/review-summary-view.ts'
import { agendaView } from '../../src/render/share/agenda-view.ts'
import { notesSheetView } from '../../src/render/share/notes-sheet-view.ts'
import { confirmationMailView } from '../../src/render/share/confirmation-mail-view.ts'
import { developmentPlanView } from '../../src/render/share/development-plan-view.ts'
import { updateView } from '../../src/render/share/update-view.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { FEEDBACK } from '../support/example-feedback.ts'
import { EXAMPLES } from '../support/example-records.ts'

const energy = [
  { month: '2026-09' as Month, energy: 2 },
  { month: '2026-10' as Month, energy: null },
  { month: '2026-11' as Month, energy: 4 },
]

describe.each(LANGUAGES)('in %s', (language) => {
  const example = EXAMPLES[language]
  const words = DOCUMENT_WORDS[language]
  const agreements = [...example.mine, ...example.theirs]

  test('the agenda', async () => {
    const text = await rendered('agenda', language, agendaFor(language))
    await same(text, language, 'agenda')
    expect(fitsOnePage(text)).toMatchObject({ fits: true, tooLong: [] })
    expect(text.split('\n')[0]).toMatch(/^# .*Anna – 3 [dD]ecember 2026$/)
  })

  test('the page to write on', async () => {
    const text = await rendered('notes-sheet', language, notesSheetView(agendaFor(language)))
    await same(text, language, 'notes-sheet')
    expect(fitsOnePage(text).fits).toBe(true)
  })

  test('the confirmation mail', async () => {
    const view = confirmationMailView({ ...example.last, agreements }, 'Robin', words)
    const text = await rendered('confirmation-mail', language, view)
    await same(text, language, 'confirmation-mail')
    expect(tooManyWords(text)).toBeNull()
  })

  test('our own words in a mail are sixty at most', async () => {
    const typed = '-'
    const item = { what: typed, who: null, byMe: true, by: typed, seen: typed, status: 'open' }
    const view = {
      name: typed,
      date: typed,
      thanks: typed,
      summary: typed,
      next: typed,
      yourName: typed,
      agreements: [item, item],
      notNow: [{ what: typed, condition: typed, again: typed }],
    }
    const text = await rendered('confirmation-mail', language, view as never)
    expect(countWords(text)).toBeLessThanOrEqual(60)
  })

  test('the development plan', async () => {
    const view = developmentPlanView(
      {
        plan: example.plan.shared,
        yourName: 'Robin',
        manager: 'Anna',
        made: day('2026-11-21'),
        period: { from: day('2026-12-01'), until: day('2027-05-31') },
        meetings: [
          example.last,
          { ...example.meeting.shared, with: 'Karim', status: 'held', need: 'geheim' },
          example.meeting.shared,
        ],
        agreements,
        evidence: example.evidence,
        progressDate: day('2027-02-25'),
      },
      words,
    )
    await same(await rendered('development-plan', language, view), language, 'development-plan')
  })

  test('the short update', async () => {
    const view = updateView(
      {
        name: 'Anna de Vries',
        today: day('2026-11-28'),
        wins: ['De overdracht kost nu tien minuten.', 'De wachtlijst is korter.'],
        mine: example.mine,
        learned: 'Roosteren.',
        yourName: 'Sam',
      },
      words,
    )
    await same(await rendered('update', language, view), language, 'update')
  })

  test('the cue card', async () => {
    const { meeting, plan } = example
    const view = cueCardView({ meeting, plan, askTheirCareer: true }, words)
    await same(await rendered('cue-card', language, view), language, 'cue-card')
  })

  test('the sheet for a negotiation, with what the other may read marked', async () => {
    const view = negotiationSheetView(EXAMPLES[language].negotiation, words)
    await same(await rendered('negotiation-sheet', language, view), language, 'negotiation-sheet')
  })

  test('the summary of a check-in', async () => {
    const [first, second] = example.mine
    const [third] = example.theirs
    const view = checkinSummaryView(
      {
        checkin: example.checkin,
        month: '2026-11' as Month,
        energy,
        agreements: [
          { agreement: first!, person: 'Anna', stuck: null },
          {
            agreement: { ...second!, status: 'stuck' },
            person: 'Anna',
            stuck: example.checkin.private.plus![0]!,
          },
          { agreement: { ...third!, status: 'done' }, person: 'Anna', stuck: null },
        ],
        wins: example.evidence.map(({ line }) => line!),
        experiments: [
          {
            id: 'x-1',
            what: example.checkin.private.plus![0]!,
            from: day('2026-11-01'),
            until: day('2026-11-29'),
          },
          {
            id: 'x-2',
            what: example.checkin.private.minus![0]!,
            from: day('2026-10-01'),
            result: example.checkin.private.plus![0]!,
            kept: 'dropped',
            closed: day('2026-11-21'),
          },
        ],
        nextTalk: { date: day('2026-12-03'), with: 'Anna' },
      },
      words,
    )
    await same(await rendered('checkin-summary', language, view), language, 'checkin-summary')
  })

  test('the summary of a review', async () => {
    const { review, plan } = example
    const [plus, more] = example.checkin.private.plus!
    const view = reviewSummaryView(
      {
        review,
        plan,
        network: 'Karim, Sam',
        facts: {
          ambitionBefore: example.plan.shared.why!,
          mine: { kept: 3, of: 4 },
          theirs: { kept: 1, of: 2 },
          energy,
          plus: [
            { text: plus!, times: 3 },
            { text: more!, times: 1 },
          ],
          minus: [{ text: example.checkin.private.minus![0]!, times: 2 }],
          evidence: [{ text: example.plan.shared.goals![0]!.text, times: 2 }],
          evidenceElsewhere: 1,
          postponed: [{ text: example.checkin.private.postpone!, times: 2 }],
          daysSinceTalk: 135,
          feedback: { asked: 2, answered: 1 },
          feedbackThemes: [{ text: FEEDBACK[language].theme, times: 2 }],
          feedbackQuotes: [
            {
              who: 'Anna',
              about: null,
              text: FEEDBACK[language].given,
              first: plus!,
              accept: more!,
              doing: plus!,
            },
            {
              who: 'Bram',
              about: FEEDBACK[language].moment,
              text: FEEDBACK[language].answer,
              first: null,
              accept: null,
              doing: null,
            },
          ],
        },
        stories: {
          shown: [{ month: '2026-10' as Month, text: plus! }],
          learned: [{ month: '2026-11' as Month, text: more! }],
          outside: [
            { name: 'Karim', date: day('2026-10-05'), learned: plus!, introduced: ['Farid', 'Noor'] },
            { name: 'Els', date: day('2026-11-05'), learned: null, introduced: [] },
          ],
          assumed: [
            { name: 'Anna', text: example.checkin.private.minus![0]!, state: 'refuted', said: plus! },
            { name: 'Anna', text: more!, state: 'unknown', said: null },
          ],
          experiments: [{ id: 'x-1', what: plus!, from: day('2026-10-01'), until: day('2026-11-29') }],
        },
        firstSteps: [example.mine[1]!],
        nextTalk: null,
      },
      words,
    )
    await same(await rendered('review-summary', language, view), language, 'review-summary')
  })
})

function agendaFor(language: Language): ReturnType<typeof agendaView> {
  const { meeting, plan, evidence, mine, theirs, last } = EXAMPLES[language]
  const input = { meeting: meeting.shared, plan: plan.shared, evidence, last }
  return agendaView(
    { ...input, agreements: { mine, theirs }, notNow: last.notNow ?? [] },
    DOCUMENT_WORDS[language],
  )
}

const same = (text: string, language: Language, name: string): Promise<void> =>
  expect(text).toMatchFileSnapshot(
    fileURLToPath(new URL(`../fixtures/documents/${language}/${name}.md`, import.meta.url)),
  )
