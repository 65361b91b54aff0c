import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dueItems } from '../../src/domain/due.ts'
import { findFeedback } from '../../src/domain/find-feedback.ts'
import { periodStories } from '../../src/domain/period-stories.ts'
import { periodFacts } from '../../src/domain/period.ts'
import type { FeedbackRecord } from '../../src/domain/records.ts'
import { prepIntro } from '../../src/flows/prep/intro.ts'
import { reviewIntro } from '../../src/flows/review/intro.ts'
import { feedbackAnswer, keepAnswer } from '../../src/usecases/feedback-answer.ts'
import { listFeedback } from '../../src/usecases/feedback-list.ts'
import { feedback, type FeedbackFlowRequest, feedbackLetter } from '../../src/usecases/feedback.ts'
import type { CommandResult, Done } from '../../src/usecases/result.ts'
import { day, folderOf, held } from '../domain/folder-of.ts'
import { prepContext, reviewContext } from '../flows/contexts.ts'
import { type CareerFolder, careerFolder, type Run, TODAY } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

async function done(result: Promise<CommandResult>): Promise<Done> {
  const value = await result
  if (value.is !== 'done') throw new Error(JSON.stringify(value))
  return value
}

const sheet = (flow: string, answers: string): FeedbackFlowRequest['from'] => ({
  is: 'sheet',
  source: {
    name: 'blad.yaml',
    text: `sheet: {flow: ${flow}, version: 1, lang: nl}\nanswers:\n${answers.replaceAll(/^/gm, '  ')}\n`,
  },
})

const asking = (
  answers: string,
  request: Partial<FeedbackFlowRequest> = {},
  run: Pick<Run, 'documents'> = {},
): Promise<CommandResult> =>
  feedback(folder.deps(run), {
    route: 'quick',
    dryRun: false,
    name: 'bram',
    moment: null,
    kind: null,
    from: sheet('feedback', answers),
    ...request,
  })

const request = (id: string, shared: Partial<FeedbackRecord['shared']> = {}, own = {}): FeedbackRecord => ({
  type: 'feedback',
  file: `feedback/${shared.asked ?? '2026-11-10'}-${id}.yaml`,
  shared: { id, with: 'Bram', moment: 'de overdracht', asked: day('2026-11-10'), ...shared },
  private: own,
})

describe('a request for feedback', () => {
  test('asks three questions made of the moment', async () => {
    await done(asking('moment: De overdracht van dinsdag.\nyour-name: Sam'))
    const [one] = (await folder.load()).feedback
    expect(one?.shared).toMatchObject({
      with: 'Bram',
      moment: 'De overdracht van dinsdag.',
      asked: TODAY,
      questions: [
        'Wat deed ik daar dat goed werkte?',
        'Wat had ik anders kunnen doen?',
        'Wat was het effect op jou?',
      ],
    })
    expect(folder.shared()).toContain('Wil je met me terugkijken? Het gaat me om: de overdracht van dinsdag.')
  })

  test('asks what the user would rather ask, three at most', async () => {
    const result = await asking('moment: de overdracht\nquestions: [een, twee, drie, vier]')
    expect(result.is === 'failed' && result.failure.problems[0]?.problem).toEqual({
      code: 'too-many',
      most: 3,
      got: 4,
    })
    await done(asking('moment: de overdracht\nquestions: [waar raakte ik je kwijt?]\nyour-name: Sam'))
    expect(folder.shared()).toContain('\n- Waar raakte ik je kwijt?\n')
    expect(folder.shared()).not.toContain('effect')
  })

  test('is about how one works when the user says so, and in the language of the letter', async () => {
    await done(
      asking(
        'with: Zoë\nyour-name: Sam',
        { kind: 'work', moment: 'How I brief the crew' },
        { documents: 'en' },
      ),
    )
    const text = folder.shared()
    expect(text).toContain("It's about this: how I brief the crew.")
    expect(text).toContain('- What do you see me do that works well?')
  })

  test('needs a person and a moment', async () => {
    const result = await asking('behaviour: of het te volgen was', { name: null })
    expect(result.is === 'failed' && result.failure.problems.map(({ problem }) => problem)).toMatchObject([
      { code: 'unanswered', id: 'with' },
      { code: 'unanswered', id: 'moment' },
    ])
  })

  test('is handed over, and never holds what came back', async () => {
    await folder.holds(
      request('f-1111', { answered: TODAY, answer: 'geheim een' }, { reaction: 'geheim twee' }),
    )
    const { lines, json } = await done(feedbackLetter(folder.deps(), 'bram', { as: 'link' }))
    expect(decodeURIComponent(lines[0] ?? '')).toContain('terugkijken? Het gaat om: de overdracht')
    expect(JSON.stringify([lines, json])).not.toContain('geheim')
  })

  test('stands on the list after a week without an answer', async () => {
    const open = request('f-1111', { asked: day('2026-11-14') })
    expect(dueItems(folderOf(open), day('2026-11-20'))).toEqual([])
    expect(dueItems(folderOf(open), TODAY)).toMatchObject([{ kind: 'feedback', id: 'f-1111', who: 'Bram' }])
    expect(dueItems(folderOf({ ...open, shared: { ...open.shared, answered: TODAY } }), TODAY)).toEqual([])
  })
})

describe('an answer', () => {
  beforeEach(() => folder.holds(request('f-1111')))
  const kept = async () => (await folder.load()).feedback[0]

  test('is the users alone, in one go', async () => {
    await done(keepAnswer(folder.deps(), 'bram', 'Je tempo lag hoog.', false))
    expect(await kept()).toMatchObject({
      shared: { answered: TODAY },
      private: { answer: 'Je tempo lag hoog.' },
    })
  })

  test('may be shared, and moves there whole', async () => {
    await done(keepAnswer(folder.deps(), 'bram', 'Je tempo lag hoog.', false))
    await done(keepAnswer(folder.deps(), 'f-1111', 'Je tempo lag hoog.', true))
    expect(await kept()).toMatchObject({ shared: { answer: 'Je tempo lag hoog.' }, private: {} })
    expect((await kept())?.private.answer).toBeUndefined()
  })

  test('is followed by what the user makes of it, which stays with them', async () => {
    const from = sheet(
      'feedback-answer',
      'answer: Je tempo lag hoog.\nreaction: schrok\naccept: klopt\ndo: een klok',
    )
    const { json, lines } = await done(
      feedbackAnswer(folder.deps(), { route: 'quick', dryRun: false, request: null, from }),
    )
    expect((await kept())?.private).toEqual({
      answer: 'Je tempo lag hoog.',
      reaction: 'schrok',
      accept: 'klopt',
      do: 'een klok',
    })
    expect(json).toMatchObject({
      record: { id: 'f-1111' },
      documents: [],
      next: { text: 'een klok', with: 'Bram' },
    })
    expect(lines.join('\n')).toContain('Kun je een voorbeeld noemen?')
  })

  test('belongs to a request that is there', async () => {
    const wrong = await keepAnswer(folder.deps(), 'braam', 'iets', false)
    expect(wrong.is === 'failed' && wrong.failure.problems[0]?.problem).toEqual({
      code: 'no-such-record',
      text: 'braam',
      near: ['Bram'],
    })
  })
})

describe('requests', () => {
  const all = folderOf(
    request('f-1111', { asked: day('2026-10-01') }),
    request('f-2222', { asked: day('2026-10-05'), answered: day('2026-10-07') }),
    request('f-1133', { with: 'Noor', asked: day('2026-10-03') }),
  )

  test.each([
    [null, 'f-1133'],
    ['bram', 'f-1111'],
    ['Noor', 'f-1133'],
    ['f-22', 'f-2222'],
    ['2026-10-05-f-2222', 'f-2222'],
  ])('%s is %s', (text, id) => {
    const found = findFeedback(all, text)
    expect(found.is === 'one' && found.feedback.shared.id).toBe(id)
  })

  test('a beginning that fits more is asked about', () => {
    expect(findFeedback(all, 'f-11')).toMatchObject({ is: 'several' })
  })

  test('are listed, the latest first', async () => {
    await folder.holds(...all.feedback)
    const { lines } = await done(listFeedback(folder.deps()))
    expect(lines).toEqual([
      'f-2222 · 5 okt 2026 · Bram · de overdracht · antwoord op 7 okt 2026',
      'f-1133 · 3 okt 2026 · Noor · de overdracht · nog geen antwoord',
      'f-1111 · 1 okt 2026 · Bram · de overdracht · nog geen antwoord',
    ])
  })

  test('that were answered are told before a preparation, the last two', () => {
    const answered = folderOf(
      request('f-1111', { answered: day('2026-11-11'), answer: 'een' }),
      request('f-2222', { answered: day('2026-11-13') }, { answer: 'drie' }),
      request('f-3333', { answered: day('2026-11-12') }, { answer: 'twee' }),
      request('f-4444'),
    )
    const notes = prepIntro(prepContext({ folder: answered }))
    expect(notes.flatMap((note) => (note.key === 'received-feedback' ? note.text : []))).toEqual([
      'twee',
      'drie',
    ])
  })

  test('show in a review: how many, what returns, and the words themselves', () => {
    const answered = folderOf(
      request('f-1111', { answered: day('2026-11-11') }, { answer: 'Je tempo lag hoog.' }),
      request('f-2222', {
        with: 'Noor',
        moment: 'de training',
        answered: day('2026-11-12'),
        answer: 'Rustig tempo, mooi.',
      }),
      request('f-3333', { asked: day('2026-11-18') }),
      held('2026-11-15', { feedback: 'Let op je tempo' }),
    )
    const period = { from: day('2026-11-01'), to: TODAY }
    const stories = periodStories(answered, period)
    const notes = reviewIntro(reviewContext(answered), periodFacts(answered, period), stories)
    expect(notes).toContainEqual({ key: 'feedback-count', asked: 3, answered: 2 })
    expect(notes).toContainEqual({ key: 'feedback-themes', words: [{ word: 'tempo', times: 3 }] })
    expect(notes.filter(({ key }) => key === 'received-feedback')).toEqual([
      { key: 'received-feedback', name: 'Anna', text: 'Let op je tempo' },
      { key: 'received-feedback', name: 'Bram', about: 'de overdracht', text: 'Je tempo lag hoog.' },
      { key: 'received-feedback', name: 'Noor', about: 'de training', text: 'Rustig tempo, mooi.' },
    ])
  })

  test('show the latest three in a review, and how many more the summary will have', () => {
    const told = (answers: number) => {
      const requests = Array.from({ length: answers }, (_, at) =>
        request(`f-${1000 + at}`, { answered: day(`2026-11-${10 + at}`) }, { answer: `antwoord ${at}` }),
      )
      const answered = folderOf(...requests)
      const period = { from: day('2026-11-01'), to: TODAY }
      const facts = periodFacts(answered, period)
      return reviewIntro(reviewContext(answered), facts, periodStories(answered, period))
    }
    const five = told(5)
    expect(five.flatMap((note) => (note.key === 'received-feedback' ? note.text : []))).toEqual([
      'antwoord 2',
      'antwoord 3',
      'antwoord 4',
    ])
    expect(five).toContainEqual({ key: 'more-feedback', count: 2 })
    expect(told(3).some(({ key }) => key === 'more-feedback')).toBe(false)
  })
})
