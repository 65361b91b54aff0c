// What the user fills in about the other becomes a question, if they want it to: the question is shared, what it came of
// stays theirs, and afterwards they write down what the other said.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MeetingRecord } from '../../src/domain/records.ts'
import type { Answer, Answers, Json } from '../../src/engine/answers.ts'
import { debriefOutcome } from '../../src/flows/debrief/outcome.ts'
import { debriefSteps } from '../../src/flows/debrief/steps.ts'
import { prepOutcome } from '../../src/flows/prep/outcome.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { folderOf, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson } from '../support/person.ts'
import { says } from '../support/scripted-asker.ts'
import { debriefContext, prepContext } from './contexts.ts'

const SETTLED = 'Ze denkt vast dat ik tevreden ben'
const REFUSES = 'Ze zegt toch nee'
const MADE = 'In hoeverre denk je dat ik tevreden ben?'
const OPEN = 'Hoe kijk jij naar mijn volgende stap?'
const id = (text: string): string => `assumption-question:${text}`

const given = (value: Json, audience?: 'share' | 'private'): Answer => ({
  is: 'given',
  value,
  ...(audience && { audience }),
})
const start: Answers = { kind: given('career'), with: given('Anna'), assumptions: given([SETTLED, REFUSES]) }

const planned = (
  shared: Partial<MeetingRecord['shared']>,
  own: MeetingRecord['private'] = {},
): MeetingRecord => meeting({ id: 'm-talk', date: '2026-12-03', status: 'planned', ...shared }, own)

const again = (subject: MeetingRecord) => prepContext({ folder: folderOf(subject), subject })
const stepAt = (steps: ReturnType<typeof prepSteps>, wanted: string) =>
  steps.find((step) => step.id === wanted)

describe('in a preparation', () => {
  test('each assumption gets a question, its own words first where they can be cut', () => {
    const steps = prepSteps(prepContext(), start)
    expect(stepAt(steps, id(SETTLED))?.offers?.map(({ shown }) => shown)).toEqual([
      MADE,
      OPEN,
      'Wat is voor jou belangrijk als het over mijn loopbaan gaat?',
    ])
    expect(stepAt(steps, id(REFUSES))?.offers).toHaveLength(2)
    expect(stepAt(steps, id(SETTLED))?.parse('1')).toMatchObject({ value: { value: MADE } })
  })

  test('what is accepted joins the questions once; what is left alone changes nothing', () => {
    const answers: Answers = {
      ...start,
      questions: given([OPEN.replace('?', '')]),
      [id(SETTLED)]: given(MADE),
      [id(REFUSES)]: given(OPEN),
    }
    const { record } = prepOutcome(prepContext(), answers)
    expect(record.shared.questions).toEqual([OPEN.replace('?', ''), MADE])
    expect(record.private.assumptions).toEqual([
      { text: SETTLED, question: MADE },
      { text: REFUSES, question: OPEN },
    ])
    const left = prepOutcome(prepContext(), { ...start, [id(SETTLED)]: { is: 'skipped' } }).record
    expect(left.shared.questions).toBeUndefined()
    expect(left.private.assumptions).toEqual([{ text: SETTLED }, { text: REFUSES }])
  })

  test('a question kept back stays with its assumption', () => {
    const answers: Answers = { ...start, [id(SETTLED)]: given(MADE, 'private') }
    const { record } = prepOutcome(prepContext(), answers)
    expect(record.shared.questions).toBeUndefined()
    expect(record.private.assumptions?.[0]).toEqual({ text: SETTLED, question: MADE })
  })

  test('one that names leaving is asked about first, and may stay with the user', () => {
    const answers: Answers = { ...start, [id(SETTLED)]: given('Wat als ik een andere baan zoek?') }
    const leak = `share-anyway:${id(SETTLED)}`
    expect(stepAt(prepSteps(prepContext(), answers), leak)).toBeDefined()
    const { record } = prepOutcome(prepContext(), { ...answers, [leak]: given(false) })
    expect(record.shared.questions).toBeUndefined()
  })

  test('where the questions are the user’s own, so is this one', () => {
    const answers: Answers = {
      ...start,
      questions: given(['Wie beslist?'], 'private'),
      [id(SETTLED)]: given(MADE),
    }
    const step = stepAt(prepSteps(prepContext(), answers), id(SETTLED))
    expect(step).toMatchObject({ audience: 'private', mayChange: false })
    const { record } = prepOutcome(prepContext(), answers)
    expect(record.shared.questions).toBeUndefined()
    expect(record.private.questions).toEqual(['Wie beslist?'])
  })

  test('next time it stands there; other words take its place, and clearing takes it off the list', () => {
    const subject = planned(
      { questions: ['Wie beslist?', MADE, 'Wanneer?'] },
      { assumptions: [{ text: SETTLED, question: MADE }] },
    )
    const context = again(subject)
    expect(stepAt(prepSteps(context, {}), id(SETTLED))).toMatchObject({ known: MADE, audience: 'share' })
    const other = prepOutcome(context, { [id(SETTLED)]: given(OPEN) }).record
    expect(other.shared.questions).toEqual(['Wie beslist?', OPEN, 'Wanneer?'])
    const cleared = prepOutcome(context, { [id(SETTLED)]: { is: 'cleared' } }).record
    expect(cleared.shared.questions).toEqual(['Wie beslist?', 'Wanneer?'])
    expect(cleared.private.assumptions).toEqual([{ text: SETTLED }])
    expect(prepOutcome(context, {}).record.shared.questions).toEqual(['Wie beslist?', MADE, 'Wanneer?'])
  })

  test('with the assumption its question goes, and the others stay', () => {
    const subject = planned(
      { questions: ['Wie beslist hierover?', MADE, OPEN] },
      {
        assumptions: [
          { text: SETTLED, question: MADE },
          { text: REFUSES, question: OPEN },
        ],
      },
    )
    const one = prepOutcome(again(subject), { assumptions: given([REFUSES]) }).record
    expect(one.shared.questions).toEqual(['Wie beslist hierover?', OPEN])
    expect(one.private.assumptions).toEqual([{ text: REFUSES, question: OPEN }])
    const none = prepOutcome(again(subject), { assumptions: { is: 'cleared' } }).record
    expect(none.shared.questions).toEqual(['Wie beslist hierover?'])
    expect(none.private.assumptions).toBeUndefined()
  })

  test('one that two assumptions led to stays as long as one of them stands', () => {
    const subject = planned(
      { questions: [OPEN] },
      {
        assumptions: [
          { text: SETTLED, question: OPEN },
          { text: REFUSES, question: OPEN },
        ],
      },
    )
    expect(prepOutcome(again(subject), { assumptions: given([REFUSES]) }).record.shared.questions).toEqual([
      OPEN,
    ])
  })

  test('with the thought its question goes', () => {
    const subject = planned(
      { questions: ['Wie beslist hierover?', OPEN] },
      { belief: 'Er zijn hier toch geen mogelijkheden', 'belief-question': OPEN },
    )
    const gone = prepOutcome(again(subject), { belief: { is: 'cleared' } }).record
    expect(gone.private['belief-question']).toBeUndefined()
    expect(gone.shared.questions).toEqual(['Wie beslist hierover?'])
    const other = prepOutcome(again(subject), { belief: given('Ik bereid me goed voor') }).record
    expect(other.private['belief-question']).toBeUndefined()
    const same = prepOutcome(again(subject), { outcome: given('Na afloop weet ik wat er kan') }).record
    expect(same.private['belief-question']).toBe(OPEN)
    expect(same.shared.questions).toEqual(['Wie beslist hierover?', OPEN])
  })

  test('one that was taken off the list does not come back by itself', () => {
    const subject = planned(
      { questions: ['Wie beslist?'] },
      { assumptions: [{ text: SETTLED, question: MADE }] },
    )
    const context = again(subject)
    expect(stepAt(prepSteps(context, {}), id(SETTLED))?.audience).toBe('private')
    const kept = prepOutcome(context, { [id(SETTLED)]: given(MADE) }).record
    expect(kept.shared.questions).toEqual(['Wie beslist?'])
    const shared = prepOutcome(context, { [id(SETTLED)]: given(MADE, 'share') }).record
    expect(shared.shared.questions).toEqual(['Wie beslist?', MADE])
  })
})

describe('afterwards', () => {
  const talk = meeting(
    { id: 'm-talk', date: '2026-11-20' },
    { assumptions: [{ text: SETTLED, question: MADE }, { text: REFUSES }] },
  )
  const context = debriefContext(folderOf(talk), talk)

  test('the words of the other are asked for once an assumption is closed', () => {
    const answers: Answers = {
      [`assumptions:${SETTLED}`]: given('refuted'),
      [`assumptions:${REFUSES}`]: given('unknown'),
    }
    const ids = debriefSteps(context, answers).map((step) => step.id)
    expect(ids).toContain(`assumption-said:${SETTLED}`)
    expect(ids).not.toContain(`assumption-said:${REFUSES}`)
    const { record } = debriefOutcome(context, {
      ...answers,
      [`assumption-said:${SETTLED}`]: given('Ik dacht juist van niet.'),
    })
    expect(record.private.assumptions).toEqual([
      { text: SETTLED, question: MADE, state: 'refuted', said: 'Ik dacht juist van niet.' },
      { text: REFUSES, state: 'unknown' },
    ])
  })
})

describe('with everything around it', () => {
  let folder: CareerFolder
  beforeEach(() => {
    folder = careerFolder()
  })
  afterEach(() => folder.remove())

  const DEPTH = { kind: 'career', with: 'Anna', date: '2026-12-03', assumptions: [SETTLED, REFUSES] } as const

  test('by number at the keyboard and on a sheet leave the same files, and no warning', async () => {
    const { asker } = briefPerson({ ...DEPTH, questions: ['Wie beslist?'], [id(SETTLED)]: says('1') })
    const result = await folder.run('prep', { route: 'full', asker })
    expect(result).toMatchObject({ is: 'done', json: { findings: [] } })
    const other = careerFolder()
    const sheet = `sheet: {flow: prep, version: 1, lang: nl, route: full}
answers:
  kind: career
  with: Anna
  date: 2026-12-03
  questions: [Wie beslist?]
  assumptions: [${SETTLED}, ${REFUSES}]
  assumption-question:
    ${SETTLED}: 1
`
    await other.run('prep', { route: 'full', sheet })
    const files = folder.files()
    expect(other.files()).toEqual(files)
    other.remove()
    const agenda = Object.entries(files).find(([name]) => name.includes('share'))?.[1]
    expect(String(agenda)).toContain(MADE)
    expect(String(agenda)).not.toContain(SETTLED)
    const card = Object.entries(files).find(([name]) => name.includes('spiekbriefje'))?.[1]
    expect(String(card)).toContain(`${SETTLED} – vraag: “${MADE}”`)
  })

  test.each(['nl', 'en'] as const)(
    'a printed sheet asks it once, or for each that is known (%s)',
    async (language) => {
      const empty = await folder.run('prep', { route: 'full', language, questions: true })
      expect(
        empty.is === 'done' && empty.lines.filter((line) => /^ +assumption-question:/u.test(line)),
      ).toHaveLength(1)
      await folder.holds(planned({}, { assumptions: [{ text: SETTLED }] }))
      const printed = await folder.run('prep', {
        route: 'full',
        language,
        meeting: 'm-talk',
        questions: true,
      })
      expect(printed.is === 'done' && printed.lines.join('\n')).toContain(`    ${SETTLED}:`)
      expect(printed.is === 'done' && printed.lines.join('\n')).toContain(`#   1  ${MADE}`)
    },
  )
})
