// A record in which every private answer is a word of its own: none of them may reach a document for somebody else.
// The views cannot even be given private answers; this test would notice if a type were ever widened.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, MEETING_KINDS } from '../../src/domain/codes.ts'
import type { MeetingRecord, PlanRecord } from '../../src/domain/records.ts'
import type { PrivateMeeting } from '../../src/domain/private/meeting.ts'
import type { PrivatePlan } from '../../src/domain/private/plan.ts'
import { cueCardView } from '../../src/render/private/cue-card-view.ts'
import { agendaView } from '../../src/render/share/agenda-view.ts'
import { confirmationMailView } from '../../src/render/share/confirmation-mail-view.ts'
import { coachPackView } from '../../src/render/share/coach-pack-view.ts'
import { developmentPlanView } from '../../src/render/share/development-plan-view.ts'
import { feedbackRequestView } from '../../src/render/share/feedback-request-view.ts'
import { handoverView } from '../../src/render/share/handover-view.ts'
import { inviteView } from '../../src/render/share/invite-view.ts'
import { notesSheetView } from '../../src/render/share/notes-sheet-view.ts'
import { newManagerView } from '../../src/render/share/new-manager-view.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { EXAMPLES } from '../support/example-records.ts'

const CANARY = 'kanarie'
const canary = (key: string): string => `${CANARY}-${key}`

const privateMeeting: Required<
  Omit<PrivateMeeting, 'career-share' | 'talk-listen' | 'result' | 'result-why'>
> = {
  minimum: canary('minimum'),
  facts: canary('facts'),
  assumptions: [
    { text: canary('assumptions'), question: canary('assumption-question'), said: canary('assumption-said') },
  ],
  belief: canary('belief'),
  'belief-question': canary('belief-question'),
  'belief-step': canary('belief-step'),
  obstacle: canary('obstacle'),
  'if-then': canary('if-then'),
  opening: canary('opening'),
  sentence: canary('sentence'),
  confidence: 3,
  'confidence-plus': canary('confidence-plus'),
  'broken-link': 'with-them',
  'keep-private': canary('keep-private'),
  'bottom-line': canary('bottom-line'),
  alternative: canary('alternative'),
  'interests-theirs': canary('interests-theirs'),
  heart: canary('heart'),
  misheard: canary('misheard'),
  stakes: canary('stakes'),
  'their-view': canary('their-view'),
  perspective: canary('perspective'),
  notes: [canary('notes')],
  'no-next-why': canary('no-next-why'),
  feel: canary('feel'),
  said: canary('said'),
  meaning: canary('meaning'),
  'feedback-first': canary('feedback-first'),
  'feedback-accept': canary('feedback-accept'),
  'feedback-reaction': canary('feedback-reaction'),
  'learned-there': canary('learned-there'),
  introduced: [canary('introduced')],
  learn: canary('learn'),
  next48: canary('next48'),
  steps: [{ id: 's-1', what: canary('steps'), status: 'open', made: day('2026-10-05') }],
  stuck: { 'a-1': canary('stuck') },
  // Answers of the shared kind that the user kept to themselves.
  outcome: canary('outcome'),
  questions: [canary('questions')],
  evidence: [canary('evidence')],
  need: canary('need'),
  offer: canary('offer'),
  proposal: canary('proposal'),
  'proposal-second': canary('proposal-second'),
  opener: canary('opener'),
  'growth-here': [canary('growth-here')],
  'ambition-shared': canary('ambition-shared'),
  pay: canary('pay'),
  'since-last': [canary('since-last')],
  'feedback-wanted': canary('feedback-wanted'),
  report: [canary('report')],
  want: canary('want'),
  'interests-mine': canary('interests-mine'),
  options: [canary('options')],
  bring: [canary('bring')],
  'learn-from': canary('learn-from'),
  summary: canary('summary'),
  feedback: canary('feedback'),
  thanks: canary('thanks'),
  feasible: canary('feasible'),
  proof: canary('proof'),
  current: canary('current'),
  develop: canary('develop'),
}

const answered = {
  id: 'f-1',
  with: 'Bram',
  moment: 'de overdracht',
  questions: ['Wat ging goed?'],
  asked: day('2026-11-01'),
  answered: day('2026-11-08'),
  answer: canary('answer'),
  reaction: canary('reaction'),
  accept: canary('accept'),
  do: canary('do'),
}

const privatePlan: PrivatePlan = {
  options: canary('plan-options'),
  craft: canary('craft'),
  ambition: canary('ambition'),
  direction: ['outside'],
  'direction-detail': canary('direction-detail'),
  why: canary('why'),
  benefit: canary('benefit'),
  'gain-manager': canary('gain-manager'),
  'gain-colleagues': canary('gain-colleagues'),
  strengths: canary('strengths'),
  values: canary('values'),
  phase: canary('phase'),
  'until-then': canary('until-then'),
  experiments: [{ id: 'x-1', what: canary('experiment'), from: day('2026-10-05') }],
  goals: [{ id: 'g-9', text: canary('goal'), horizon: 'short', status: 'open', made: day('2026-10-05') }],
}

describe.each(LANGUAGES)('in %s', (language) => {
  const example = EXAMPLES[language]
  const words = DOCUMENT_WORDS[language]
  const plan: PlanRecord = { ...example.plan, private: privatePlan }
  const meetingOf = (kind: (typeof MEETING_KINDS)[number]): MeetingRecord => ({
    ...example.meeting,
    shared: { ...example.meeting.shared, kind },
    private: privateMeeting,
  })

  test.each(MEETING_KINDS)('nothing private stands in what others get of a %s', async (kind) => {
    const meeting = meetingOf(kind)
    const agenda = agendaView(
      {
        meeting: meeting.shared,
        plan: plan.shared,
        evidence: example.evidence,
        agreements: example,
        notNow: example.last.notNow ?? [],
        last: meeting.shared,
      },
      words,
    )
    const texts = await Promise.all([
      rendered('agenda', language, agenda),
      rendered('notes-sheet', language, notesSheetView(agenda)),
      rendered('confirmation-mail', language, confirmationMailView(meeting.shared, null, words)),
      rendered(
        'invite',
        language,
        inviteView(
          {
            meeting: { ...meeting.shared, invite: { topic: 'de opleiding', days: [day('2026-12-08')] } },
            mode: 'cancelled',
            mayLead: true,
            today: day('2026-11-30'),
            yourName: null,
          },
          words,
        ),
      ),
      // All of a request, its answer too: what the view takes of it is what was asked.
      rendered('feedback-request', language, feedbackRequestView(answered, null)),
      rendered(
        'development-plan',
        language,
        developmentPlanView(
          {
            plan: plan.shared,
            yourName: null,
            manager: 'Anna',
            made: day('2026-11-21'),
            period: null,
            meetings: [meeting.shared],
            agreements: [...example.mine, ...example.theirs],
            evidence: example.evidence,
            progressDate: null,
          },
          words,
        ),
      ),
      rendered(
        'new-manager',
        language,
        newManagerView(
          {
            name: 'Els',
            yourName: null,
            before: 'Anna',
            made: day('2026-11-21'),
            plan: plan.shared,
            agreements: [...example.mine, ...example.theirs],
            notNow: example.last.notNow ?? [],
            talks: [day('2026-10-05')],
            next: null,
          },
          words,
        ),
      ),
      rendered(
        'coach-pack',
        language,
        coachPackView(
          { yourName: null, made: day('2026-11-21'), plan: plan.shared, evidence: example.evidence },
          words,
        ),
      ),
      rendered(
        'handover',
        language,
        handoverView(
          {
            name: 'Noor',
            yourName: null,
            made: day('2026-11-21'),
            goals: plan.shared.goals ?? [],
            agreements: [...example.mine, ...example.theirs],
            manager: 'Anna',
          },
          words,
        ),
      ),
    ])
    for (const text of texts) {
      expect(text.toLowerCase()).not.toContain(CANARY)
      expect(text).not.toContain(words.directions.outside)
    }
  })

  test('the cue card has what the user prepared', async () => {
    const view = cueCardView({ meeting: meetingOf('negotiation'), plan, askTheirCareer: false }, words)
    const text = await rendered('cue-card', language, view)
    for (const key of [
      'minimum',
      'opening',
      'bottom-line',
      'alternative',
      'keep-private',
      'questions',
      'facts',
    ])
      expect(text.toLowerCase()).toContain(canary(key))
  })

  test('outsiders hear date, aim and questions only', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('network', 'hr', 'sounding-board' as const), async (kind) => {
        const all = Object.fromEntries(
          Object.keys(privateMeeting).map((key) => [key, privateMeeting[key as never]]),
        )
        const shared = { ...meetingOf(kind).shared, ...all, outcome: 'doel', questions: ['vraag'] }
        const view = agendaView(
          {
            meeting: shared,
            plan: privatePlan,
            evidence: example.evidence,
            agreements: example,
            notNow: [{ what: canary('not-now') }],
            last: { summary: canary('last'), mail: { sent: day('2026-10-06'), text: canary('mail') } },
          },
          words,
        )
        const text = await rendered('agenda', language, view)
        expect(text.toLowerCase()).not.toContain(CANARY)
        for (const { what } of [...example.mine, ...example.theirs])
          expect(text).not.toContain(what.slice(0, 12))
        expect(text).toContain('Doel.')
        expect(text).toContain('vraag')
      }),
      { numRuns: 6 },
    )
  })
})
