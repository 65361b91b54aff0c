// What comes of conversations: feedback in four steps, a network talk that leads to the next, agreements under a goal, a
// plan that is renewed, and what three conversations in a row have in common.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CareerShare, Talker } from '../../src/domain/codes.ts'
import { talkTrend } from '../../src/domain/talk-trend.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson, type Typed } from '../support/person.ts'
import { enter, type Reply, says, strictAsker } from '../support/scripted-asker.ts'
import { day, folderOf, held, meeting } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

async function debriefed(typed: Typed, route: 'quick' | 'full' = 'full') {
  const somebody = briefPerson({ 'your-name': 'Robin', ...typed })
  const result = await folder.run('debrief', { route, asker: somebody.asker })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return { asked: somebody.asked(), lines: result.lines.join('\n') }
}

const record = async () => (await folder.load()).meetings.find(({ shared }) => shared.id === 'm-talk')
const talk = (more: object = {}) => meeting({ id: 'm-talk', date: '2026-11-20', ...more })

test('without feedback there is nothing to react to', async () => {
  await folder.holds(talk())
  const { asked } = await debriefed({ summary: 'Over de cursus.' })
  expect(asked.filter((id) => id.startsWith('feedback'))).toEqual(['feedback'])
})

test('feedback is taken in four steps, and only what was said may be shared', async () => {
  await folder.holds(talk())
  await debriefed({
    summary: 'Over de cursus.',
    feedback: 'Je praat snel.',
    'feedback-first': 'Dat valt mee.',
    'feedback-accept': 'Als ik moe ben.',
    'feedback-reaction': 'Na elke uitleg wachten.',
  })
  expect(await record()).toMatchObject({
    shared: { feedback: 'Je praat snel.' },
    private: {
      'feedback-first': 'Dat valt mee.',
      'feedback-accept': 'Als ik moe ben.',
      'feedback-reaction': 'Na elke uitleg wachten.',
    },
  })
  for (const own of ['Dat valt mee', 'Als ik moe ben', 'Na elke uitleg'])
    expect(folder.shared()).not.toContain(own)
})

describe('a network talk', () => {
  const network = talk({ kind: 'network', with: 'Karim' })
  const said = { summary: 'Over zijn werk.', 'learned-there': 'Ze zoeken in mei.' }

  test('is asked what it taught on the quick route, and others are not', async () => {
    await folder.holds(network)
    const { asked } = await debriefed(said, 'quick')
    expect(asked.slice(0, 3)).toEqual(['said', 'summary', 'learned-there'])
    expect((await record())?.private['learned-there']).toBe('Ze zoeken in mei.')
    await folder.holds(meeting({ id: 'm-other', date: '2026-11-20' }))
    expect((await debriefed({ summary: 'Iets.' })).asked).not.toContain('learned-there')
  })

  test('leads to the next: whom they named comes on the list on a yes', async () => {
    await folder.holds(network)
    await debriefed({ ...said, introduced: ['Farid', 'Noor'], 'introduced-listed': true })
    const { people, meetings } = await folder.load()
    expect(people.shared.people).toEqual([
      { name: 'Farid', role: 'network' },
      { name: 'Noor', role: 'network' },
    ])
    expect(meetings[0]?.private.introduced).toEqual(['Farid', 'Noor'])
    expect(folder.shared()).not.toContain('Farid')
  })

  test('leaves the list alone on a no', async () => {
    await folder.holds(network)
    await debriefed({ ...said, introduced: ['Farid'], 'introduced-listed': false })
    expect((await folder.load()).people.shared.people ?? []).toEqual([])
  })
})

const goal = {
  id: 'g-1',
  text: 'Zelf roosteren',
  horizon: 'short',
  status: 'open',
  made: day('2026-06-01'),
} as const
const plan = { type: 'plan', file: 'plan.yaml', shared: { goals: [goal] }, private: {} } as const

test('an agreement goes with a goal, and the plan of the last review says so at once', async () => {
  const shared = { made: day('2026-10-01'), from: day('2026-04-01') }
  await folder.holds(talk(), plan, { type: 'review', file: 'reviews/2026-10-01.yaml', shared, private: {} })
  const agreements = ['Anna vraagt vóór 15 januari HR naar de cursus']
  const goals: string[] = []
  const { asker } = strictAsker((question): Reply => {
    if (question.id === 'agreements') return says(agreements)
    if (question.id === 'confirm') return says(true)
    if (!question.id.startsWith('agreement-goal:')) return enter
    goals.push(...question.choices.map(({ label }) => label))
    return says('g-1')
  })
  const result = await folder.run('debrief', { route: 'full', asker })
  expect(result.is).toBe('done')
  expect(goals).toEqual(['Zelf roosteren'])
  expect((await record())?.shared.agreements).toMatchObject([{ goal: 'g-1' }])
  const [, renewed = ''] =
    Object.entries(folder.files()).find(([file]) => file.startsWith('documents/share/2026-10-01')) ?? []
  expect(renewed.replaceAll('\n', ' ')).toMatch(/### Zelf roosteren .*HR naar de cursus/u)
})

test('without a review there is no plan to renew', async () => {
  await folder.holds(talk(), plan)
  await debriefed({ summary: 'Over de cursus.' })
  expect(folder.shared()).not.toContain('Ontwikkelplan')
})

describe('three conversations in a row', () => {
  const said = (date: string, who: Talker, share: CareerShare) =>
    held(date, {}, { 'talk-listen': who, 'career-share': share })
  const trend = (...last: readonly [Talker, CareerShare][]) =>
    talkTrend(
      folderOf(...last.map(([who, share], at) => said(`2026-0${at + 1}-05`, who, share))),
      day('2026-11-21'),
    )

  test('of which each was mostly the user, or hardly about their career', () => {
    expect(trend(['me', 'none'], ['me', 'some'], ['me', 'none'])).toEqual({
      talksMost: true,
      littleCareer: true,
    })
    expect(trend(['me', 'none'], ['me', 'some'])).toEqual({ talksMost: false, littleCareer: false })
    expect(trend(['me', 'none'], ['even', 'half'], ['me', 'some'])).toEqual({
      talksMost: false,
      littleCareer: false,
    })
  })

  test('are named at the end of the last of them, with the way to ask for another', async () => {
    await folder.holds(said('2026-05-05', 'me', 'none'), said('2026-08-05', 'me', 'some'), talk())
    const { lines } = await debriefed({ summary: 'x', 'career-share': 'none', 'talk-listen': 'me' })
    expect(lines).toContain('zelf het meest aan het woord')
    expect(lines).toMatch(/^ {2}career invite Anna$/mu)
  })
})
