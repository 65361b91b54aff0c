// Every question of a flow is answered with a word of its own; the tests say on which page, or in which record, that
// word may be read. A question that is asked and leads nowhere shows up here, and so does one that leads too far.
import { describe, expect, test } from 'vitest'
import { DIRECTIONS, type MeetingKind } from '../../src/domain/codes.ts'
import { placedExperiments } from '../../src/domain/experiments.ts'
import { ledger } from '../../src/domain/ledger.ts'
import { periodStories } from '../../src/domain/period-stories.ts'
import { periodFacts } from '../../src/domain/period.ts'
import { emptyFolder, type Folder } from '../../src/domain/records.ts'
import type { Json } from '../../src/engine/answers.ts'
import { checkinOutcome } from '../../src/flows/checkin/outcome.ts'
import { checkinSteps } from '../../src/flows/checkin/steps.ts'
import { debriefOutcome } from '../../src/flows/debrief/outcome.ts'
import { debriefSteps } from '../../src/flows/debrief/steps.ts'
import { prepOutcome } from '../../src/flows/prep/outcome.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { reviewOutcome } from '../../src/flows/review/outcome.ts'
import { reviewSteps } from '../../src/flows/review/steps.ts'
import { checkinSummaryView } from '../../src/render/private/checkin-summary-view.ts'
import { cueCardView } from '../../src/render/private/cue-card-view.ts'
import { negotiationSheetView } from '../../src/render/private/negotiation-sheet-view.ts'
import { reviewSummaryView } from '../../src/render/private/review-summary-view.ts'
import { notesSheetView } from '../../src/render/share/notes-sheet-view.ts'
import { agendaView } from '../../src/render/share/agenda-view.ts'
import { confirmationMailView } from '../../src/render/share/confirmation-mail-view.ts'
import { developmentPlanView } from '../../src/render/share/development-plan-view.ts'
import { agendaInput } from '../../src/usecases/flow/documents.ts'
import { cueCardInput } from '../../src/usecases/flow/wish.ts'
import { agreement, day, folderOf, held, meeting, outside } from '../domain/folder-of.ts'
import { DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { answerEverything, foundIn, word } from './answer-everything.ts'
import { begun, checkinContext, debriefContext, prepContext, reviewContext, TODAY } from './contexts.ts'

const words = DOCUMENT_WORDS.nl

async function prepared(kind: MeetingKind, said: Readonly<Record<string, Json>> = {}) {
  const context = prepContext()
  const { answers, steps } = answerEverything((given) => prepSteps(context, given), {
    ...begun(kind),
    [`assumption-question:${word('assumptions')}`]: 'Hoe zie jij dat?',
    ...said,
  })
  const { folder, record } = prepOutcome(context, answers)
  const agenda = await rendered('agenda', 'nl', agendaView(agendaInput(folder, record, TODAY), words))
  const card = await rendered('cue-card', 'nl', cueCardView(cueCardInput(folder, record), words))
  const ids = steps.map(({ id }) => id)
  return { folder, record, agenda, card, shared: foundIn(agenda, ids), own: foundIn(card, ids), ids }
}

describe('the answers of a preparation', () => {
  test('of a career conversation are on the agenda, or on the cue card alone', async () => {
    const { shared, own, ids } = await prepared('career')
    expect(shared).toEqual([
      'outcome',
      'ambition',
      'benefit',
      'questions',
      'proposal',
      'direction-detail',
      'why',
      'gain-manager',
      'gain-colleagues',
      'opener',
      'develop',
      'current',
      'evidence',
      'proof',
      'need',
      'offer',
      'feasible',
    ])
    expect(own).toEqual([
      'outcome',
      'ambition',
      'benefit',
      'questions',
      'proposal',
      'heart',
      'facts',
      'assumptions',
      'their-view',
      'perspective',
      'belief',
      'obstacle',
      'if-then',
      'misheard',
      'stakes',
      'minimum',
      'opening',
      'confidence-plus',
    ])
    const nowhere = ids.filter((id) => !id.includes(':') && !shared.includes(id) && !own.includes(id))
    expect(nowhere).toEqual(['kind', 'with', 'date', 'direction', 'confidence'])
  })

  test.each([
    ['annual', ['ambition', 'since-last', 'feedback-wanted', 'benefit', 'gain-colleagues'], []],
    ['appraisal', ['pay', 'since-last', 'feedback-wanted'], []],
    [
      'negotiation',
      ['want', 'interests-mine', 'bring'],
      ['options', 'bottom-line', 'interests-theirs', 'alternative'],
    ],
    ['network', ['outcome', 'questions'], ['learn-from', 'keep-private']],
    ['catch-up', ['report'], []],
    ['first-talk', ['ambition', 'benefit', 'current', 'offer', 'growth-here'], ['opening', 'perspective']],
  ] as const)('of %s that only it asks', async (kind, shared, own) => {
    const pages = await prepared(kind)
    expect(pages.shared).toEqual(expect.arrayContaining([...shared]))
    expect(pages.own).toEqual(expect.arrayContaining([...own]))
    for (const id of own) expect(pages.shared).not.toContain(id)
  })

  test('of a negotiation are on one sheet, the limit with them', async () => {
    const { record } = await prepared('negotiation')
    const sheet = await rendered('negotiation-sheet', 'nl', negotiationSheetView(record, words))
    const ids = [
      'want',
      'interests-mine',
      'interests-theirs',
      'options',
      'bring',
      'proposal',
      'bottom-line',
      'alternative',
    ]
    expect(foundIn(sheet, ids)).toEqual(ids)
  })

  test.each([
    ['career', ['outcome', 'questions', 'proposal']],
    ['negotiation', ['want', 'proposal']],
    ['catch-up', ['report']],
    ['network', ['outcome', 'questions']],
    ['appraisal', ['outcome', 'questions', 'proposal']],
  ] as const)('of %s have room to write, as far as the other may read along', async (kind, on) => {
    const { folder, record, ids } = await prepared(kind)
    const view = notesSheetView(agendaView(agendaInput(folder, record, TODAY), words))
    expect(foundIn(await rendered('notes-sheet', 'nl', view), ids)).toEqual(on)
  })

  test('join wish and gain in one sentence where the words allow it', async () => {
    const ambition = 'Ik wil nieuwe collega’s inwerken.'
    const { agenda, card } = await prepared('career', {
      ambition,
      benefit: 'Minder wachttijd op de afdeling',
    })
    const sentence = 'Ik wil nieuwe collega’s inwerken, en dat geeft minder wachttijd op de afdeling.'
    expect(agenda).toContain(`\n${sentence}\n`)
    expect(agenda).not.toContain('Wat het team of de organisatie eraan heeft')
    expect(card).toContain(`Wat ik graag wil: ${sentence}`)
    const apart = await prepared('career', { ambition, benefit: 'Zij leren sneller' })
    expect(apart.agenda).toContain(`\n${ambition}\n`)
    expect(apart.agenda).toContain('- Wat het team of de organisatie eraan heeft: Zij leren sneller')
    expect(apart.card).toContain('- Wat een ander eraan heeft: Zij leren sneller')
  })

  test('keep the career out of an appraisal, and off the agenda of a sounding board', async () => {
    const appraisal = await prepared('appraisal')
    expect(appraisal.ids).not.toContain('ambition')
    const board = await prepared('sounding-board')
    expect(board.ids).not.toContain('proposal')
    expect(board.shared).toEqual(['outcome', 'questions'])
  })

  test('stay with the user once the direction is outside, except what they share of it', async () => {
    const { agenda, card } = await prepared('career', { direction: 'outside' })
    expect(foundIn(agenda, ['ambition', 'why', 'benefit', 'need', 'direction-detail'])).toEqual([])
    expect(foundIn(agenda, ['ambition-shared'])).toEqual(['ambition-shared'])
    expect(card).toContain(word('direction-detail'))
  })

  test('to a broken link say what to do otherwise this time', async () => {
    const context = prepContext({ afterFailure: true })
    const { answers } = answerEverything((given) => prepSteps(context, given), {
      ...begun('career'),
      'broken-link': 'no-date',
    })
    const { folder, record } = prepOutcome(context, answers)
    const view = cueCardView({ meeting: record, plan: folder.plan, askTheirCareer: true }, words)
    expect(await rendered('cue-card', 'nl', view)).toContain('Nu spreken we er een af.')
  })

  test.each(DIRECTIONS)('about %s get a question of their own', (direction) => {
    const { steps } = answerEverything((given) => prepSteps(prepContext(), given), {
      ...begun('career'),
      direction,
    })
    expect(steps.map(({ text }) => text)).toContain(`prep.detail-${direction}`)
  })
})

describe('the answers of a debrief', () => {
  const talk = meeting(
    { id: 'm-talk', date: '2026-11-20', outcome: 'een datum' },
    { assumptions: [{ text: 'Er is geen geld.' }] },
  )
  const context = debriefContext(folderOf(talk), talk)
  const { answers, steps } = answerEverything((given) => debriefSteps(context, given), {
    agreements:
      'Ik stuur Anna vóór 1 december 2026 twee opleidingen.\nAnna vraagt HR naar het budget.\nMisschien later een dag minder werken.',
    maybe: 'Een dag minder werken, als het rooster rond is, op 1 maart 2027.',
    result: 'no',
    'your-name': 'Robin',
    next48: 'Als ik morgen koffie heb, dan mail ik de opleiding.',
    'assumptions:Er is geen geld.': 'refuted',
    followup: '2027-01-15',
  })
  const { folder, record } = debriefOutcome(context, answers)

  test('that were agreed have who, by when and how one sees it, mine and theirs apart', () => {
    const { mine, theirs } = ledger(folder, TODAY)
    expect(mine.map(({ what, by }) => [what, by])).toContainEqual([
      expect.stringContaining('twee opleidingen'),
      '2026-12-01',
    ])
    expect(theirs.map(({ person, by, seen }) => [person, by, seen])).toEqual([
      ['Anna', '2027-01-15', expect.stringContaining('woordagreementseen')],
    ])
  })

  test('that said later come back on a day', () => {
    expect(record.shared.notNow).toEqual([
      {
        what: expect.stringContaining('Een dag minder werken'),
        condition: expect.stringContaining('rooster rond'),
        again: '2027-03-01',
      },
    ])
    expect(record.shared.agreements).toHaveLength(2)
  })

  test('for a mail are in it, and the others are not', async () => {
    const mail = await rendered(
      'confirmation-mail',
      'nl',
      confirmationMailView(record.shared, 'Robin', words),
    )
    expect(
      foundIn(
        mail,
        steps.map(({ id }) => id).filter((id) => !id.includes(':')),
      ),
    ).toEqual(['summary', 'thanks'])
    expect(mail).toContain('twee opleidingen')
    expect(mail).toContain('Op vrijdag 15 januari praten we verder.')
    expect(mail).not.toContain('mail ik de opleiding')
  })

  test('of mine alone are kept where only I read them', () => {
    const { steps: own, assumptions, ...rest } = record.private
    expect(own).toMatchObject([{ what: expect.stringContaining('mail ik de opleiding'), status: 'open' }])
    const said = word('assumption-said:Er is geen geld.')
    expect(assumptions).toEqual([{ text: 'Er is geen geld.', state: 'refuted', said }])
    expect(rest).toMatchObject({
      said: word('said'),
      meaning: word('meaning'),
      feel: word('feel'),
      learn: word('learn'),
      result: 'no',
      'result-why': 'not-now',
      'feedback-first': word('feedback-first'),
      'feedback-accept': word('feedback-accept'),
      'feedback-reaction': word('feedback-reaction'),
      'career-share': 'none',
      'talk-listen': 'me',
    })
    expect(record.shared.feedback).toBe(word('feedback'))
  })

  test('about the career of the other are kept under their name', () => {
    expect(folder.people.private.tips).toEqual({ Anna: [word('their-career')] })
  })

  test('of two talks are what a review hears about feedback and about the time for a career', () => {
    const facts = periodFacts(folder, { from: day('2026-06-01'), to: TODAY })
    expect(facts.feedback).toMatchObject([{ with: 'Anna', text: word('feedback') }])
    expect(facts.talks).toMatchObject({ held: 1, career: 0, shares: ['none'] })
  })
})

describe('the answers of a check-in', () => {
  const goals = [
    { id: 'g-1', text: 'Twee collega’s inwerken', horizon: 'short', status: 'open', made: day('2026-06-01') },
  ] as const
  const before: Folder = {
    ...folderOf(outside(agreement('a-1'), agreement('a-2'))),
    plan: { type: 'plan', file: 'plan.yaml', shared: { goals }, private: {} },
  }
  const context = checkinContext(before)
  const { answers, steps } = answerEverything((given) => checkinSteps(context, given), {
    'status:a-1': 'done',
    'status:a-2': 'stuck',
    'goal-status:g-1': 'reached',
    attention: '2',
  })
  const { folder, record } = checkinOutcome(context, answers)

  test('move the agreements they are about', () => {
    const status = new Map(ledger(folder, TODAY).mine.map((entry) => [entry.id, entry.status]))
    expect([status.get('a-1'), status.get('a-2')]).toEqual(['done', 'stuck'])
    expect(folder.agreements.private.stuck).toEqual({ 'a-2': word('stuck:a-2') })
  })

  test('close a goal, keep an example, and add a step of mine', () => {
    expect(folder.plan.shared.goals).toMatchObject([{ id: 'g-1', status: 'reached', closed: TODAY }])
    expect(folder.evidence.map(({ shared }) => [shared.line, shared.goal])).toEqual([[word('win'), 'g-1']])
    expect(record.private.steps).toMatchObject([{ what: word('step'), status: 'open' }])
    expect(record.private.attention).toBe(2)
    expect(record.shared.share).toBe('nobody')
    expect(record.shared.field).toBe(word('field'))
    expect(folder.plan.shared.goals).toMatchObject([{ trend: word('field') }])
  })

  test('begin a small experiment, for me alone, with the day it ends', () => {
    expect(folder.plan.private.experiments).toMatchObject([
      { what: word('experiment'), from: TODAY, until: '2027-01-15' },
    ])
    expect(folder.plan.shared.experiments).toBeUndefined()
  })

  test('are on the page of the month', async () => {
    const view = checkinSummaryView(
      {
        checkin: record,
        month: '2026-11' as never,
        energy: [],
        agreements: [],
        wins: [word('win')],
        experiments: placedExperiments(folder.plan).map(({ experiment }) => experiment),
        nextTalk: null,
      },
      words,
    )
    const page = await rendered('checkin-summary', 'nl', view)
    expect(
      foundIn(
        page,
        steps.map(({ id }) => id),
      ),
    ).toEqual([
      'plus',
      'minus',
      'win',
      'postpone',
      'step',
      'learned',
      'visible',
      'silence',
      'experiment',
      'field',
    ])
  })
})

describe('the answers of a review', () => {
  const context = reviewContext(
    folderOf(held('2026-10-05', { need: 'een dag in de week', next: '2027-01-15' })),
  )
  const { answers, steps } = answerEverything((given) => reviewSteps(context, given))
  const { folder, record } = reviewOutcome(context, day('2026-05-22'), answers)
  const ids = steps.map(({ id }) => id)

  test('renew the plan, near and far, with a first step in the ledger', () => {
    expect(folder.plan.shared.goals).toMatchObject([
      { horizon: 'short', text: word('short'), status: 'open' },
      { horizon: 'long', text: word('long'), status: 'open' },
    ])
    const [goal] = folder.plan.shared.goals ?? []
    expect(ledger(folder, TODAY).mine).toMatchObject([{ what: word('first'), goal: goal?.id }])
    expect(folder.settings.shared.pop).toBe('yes')
    expect(folder.people.private.network).toBe(word('network'))
    expect(folder.people.private.knows).toEqual([
      { name: word('network-knows'), what: word('network'), since: TODAY },
    ])
    expect(record.private.mode).toBe('dot')
  })

  test('of a plan that is taken along are in it; what keeps me here is not', async () => {
    const view = developmentPlanView(
      {
        plan: folder.plan.shared,
        yourName: 'Robin',
        manager: 'Anna',
        made: TODAY,
        period: { from: TODAY, until: day('2027-05-21') },
        meetings: folder.meetings.map(({ shared }) => shared),
        agreements: folder.agreements.shared.agreements ?? [],
        evidence: [],
        progressDate: day('2027-01-15'),
      },
      words,
    )
    const plan = await rendered('development-plan', 'nl', view)
    expect(foundIn(plan, ids)).toEqual([
      'ambition',
      'short',
      'first',
      'qualities',
      'motives',
      'phase',
      'long',
      'middle',
    ])
    for (const text of ['Robin', 'Anna', 'een dag in de week', '15 januari 2027'])
      expect(plan).toContain(text)
  })

  test('are on the page of the review', async () => {
    const facts = {
      ...periodFacts(emptyFolder(), { from: day('2026-05-22'), to: TODAY }),
      ambitionBefore: null,
    }
    const view = reviewSummaryView(
      {
        review: record,
        plan: folder.plan,
        network: folder.people.private.network ?? null,
        facts: {
          ...facts,
          mine: facts.kept.mine,
          theirs: facts.kept.theirs,
          plus: [],
          minus: [],
          evidence: [],
          evidenceElsewhere: 0,
          postponed: [],
          feedback: { asked: 0, answered: 0 },
          feedbackThemes: [],
          feedbackQuotes: [],
        },
        stories: periodStories(folder, { from: day('2026-05-22'), to: TODAY }),
        firstSteps: folder.agreements.shared.agreements ?? [],
        nextTalk: null,
      },
      words,
    )
    const page = await rendered('review-summary', 'nl', view)
    expect(foundIn(page, ids)).toEqual([
      'ambition',
      'pattern',
      'craft',
      'short',
      'first',
      'table',
      'qualities',
      'motives',
      'explore',
      'network',
      'kept',
      'stay',
      'leave',
      'leave-behind',
      'long',
      'big-question',
    ])
  })
})
