// A thought that lets one do nothing is not contradicted: there is a fact or a question beside it, a question to the other
// that the user may accept, and the smallest step to find out, which is theirs alone.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ledger } from '../../src/domain/ledger.ts'
import type { MeetingRecord } from '../../src/domain/records.ts'
import type { Answer, Answers, Json } from '../../src/engine/answers.ts'
import { prepOutcome } from '../../src/flows/prep/outcome.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { folderOf } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson } from '../support/person.ts'
import { says } from '../support/scripted-asker.ts'
import { prepContext, TODAY } from './contexts.ts'

const given = (value: Json): Answer => ({ is: 'given', value })
const thinking = (belief: string, more: Answers = {}): Answers => ({
  kind: given('career'),
  with: given('Anna'),
  belief: given(belief),
  ...more,
})

const NOTHING = 'Voor mij zijn er hier toch geen mogelijkheden.'
const TOO_OLD = 'Daar ben ik te oud voor.'
const stepAt = (answers: Answers, id: string, context = prepContext()) =>
  prepSteps(context, answers).find((step) => step.id === id)

describe('a thought that there is nothing here', () => {
  test('gets a fact beside it, and a question ready to be asked', () => {
    const step = stepAt(thinking(NOTHING), 'belief-question')
    expect(step?.notes).toEqual([{ key: 'held-back', by: 'no-possibilities' }])
    expect(step?.offers?.[0]?.shown).toBe('Welke mogelijkheden zie jij voor mij, ook buiten dit team?')
    expect(step?.audience).toBe('share')
    expect(stepAt(thinking(NOTHING), 'belief-step')).toMatchObject({ audience: 'private', mayChange: false })
  })

  test('in English too', () => {
    const step = stepAt(thinking('There are no opportunities for me here anyway.'), 'belief-question')
    expect(step?.notes).toEqual([{ key: 'held-back', by: 'no-possibilities' }])
  })

  test('keeps the question with the thought, and shares only the question', () => {
    const answers = thinking(NOTHING, { questions: given(['Wie beslist?']), 'belief-question': given('1') })
    const accepted = { ...answers, 'belief-question': given('Welke mogelijkheden zie jij voor mij?') }
    const { record } = prepOutcome(prepContext(), accepted)
    expect(record.shared.questions).toEqual(['Wie beslist?', 'Welke mogelijkheden zie jij voor mij?'])
    expect(record.private).toMatchObject({
      belief: NOTHING,
      'belief-question': 'Welke mogelijkheden zie jij voor mij?',
    })
  })
})

test('a thought about oneself is asked for an example', () => {
  const step = stepAt(thinking(TOO_OLD), 'belief-question')
  expect(step?.notes).toEqual([{ key: 'held-back', by: 'self-limiting' }])
  expect(step?.offers?.map(({ shown }) => shown)).toContain('Wat zie jij mij goed doen?')
})

test.each([
  ['another thought', 'Ik wil mijn collega’s niet in de steek laten.'],
  ['distress', 'Ik ben opgebrand. Er zijn hier toch geen mogelijkheden.'],
])('%s is left as it is', (_what, belief) => {
  expect(stepAt(thinking(belief), 'belief-question')).toBeUndefined()
  expect(stepAt(thinking(belief), 'belief-step')).toBeUndefined()
})

describe('the smallest step', () => {
  const first = prepOutcome(
    prepContext(),
    thinking(NOTHING, { 'belief-step': given('Als het vrijdag is, dan vraag ik Els hoe zij dat deed.') }),
  )
  const again = (subject: MeetingRecord) => prepContext({ folder: folderOf(subject), subject })

  test('is a step of mine with its day, in the ledger and nowhere else', () => {
    const [step] = first.record.private.steps ?? []
    expect(step).toMatchObject({ by: '2026-11-27', status: 'open', made: TODAY })
    expect(ledger(first.folder, TODAY).mine).toMatchObject([{ id: step?.id, private: true }])
  })

  test('in other words stays the same step, and goes when it is taken back', () => {
    const [step] = first.record.private.steps ?? []
    const context = again(first.record)
    const other = prepOutcome(context, { 'belief-step': given('Ik vraag het Bo.') }).record
    expect(other.private.steps).toEqual([
      { id: step?.id, what: 'Ik vraag het Bo', status: 'open', made: TODAY },
    ])
    expect(prepOutcome(context, {}).record.private.steps).toEqual(first.record.private.steps)
    const gone = prepOutcome(context, { 'belief-step': { is: 'cleared' } }).record
    expect(gone.private.steps).toBeUndefined()
  })

  test('that was done already is left alone; other words are another step', () => {
    const [step] = first.record.private.steps ?? []
    if (!step) throw new Error('no step')
    const done: MeetingRecord = {
      ...first.record,
      private: { ...first.record.private, steps: [{ ...step, status: 'done' }] },
    }
    const { record } = prepOutcome(again(done), { 'belief-step': given('Ik vraag het Bo.') })
    expect(record.private.steps).toMatchObject([{ status: 'done' }, { status: 'open' }])
    expect(new Set(record.private.steps?.map(({ id }) => id)).size).toBe(2)
  })
})

describe('with everything around it', () => {
  let folder: CareerFolder
  beforeEach(() => {
    folder = careerFolder()
  })
  afterEach(() => folder.remove())

  test('at the keyboard and on a sheet it leaves the same files, and the step in no document for others', async () => {
    const { asker } = briefPerson({
      kind: 'career',
      with: 'Anna',
      date: '2026-12-03',
      belief: NOTHING,
      'belief-question': says('2'),
      'belief-step': 'Ik vraag Els hoe zij dat deed.',
    })
    await folder.run('prep', { route: 'full', asker })
    const other = careerFolder()
    const sheet = `sheet: {flow: prep, version: 1, lang: nl, route: full}
answers:
  kind: career
  with: Anna
  date: 2026-12-03
  belief: ${NOTHING}
  belief-question: 2
  belief-step: Ik vraag Els hoe zij dat deed.
`
    await other.run('prep', { route: 'full', sheet })
    expect(other.files()).toEqual(folder.files())
    other.remove()
    expect(folder.shared()).toContain('Wat is er nodig om hier een volgende stap te zetten?')
    expect(folder.shared()).not.toContain('Els')
  })

  test('a printed sheet asks it with its condition, and offers nothing before the thought is known', async () => {
    const printed = await folder.run('prep', { route: 'full', questions: true })
    const lines = printed.is === 'done' ? printed.lines : []
    const at = lines.findIndex((line) => /^ +belief-question:/u.test(line))
    expect(lines[at - 2]).toMatch(/# Alleen als je denkt dat er toch niets kan.*Welke vraag/u)
    expect(lines.filter((line) => /^ +belief-step:/u.test(line))).toHaveLength(1)
  })
})
