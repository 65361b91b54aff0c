// What a flow cannot do without is said by its sheet too, all of it at once.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { meeting } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const sheet = (flow: string, answers: readonly string[], header = ''): string =>
  [
    `sheet: {flow: ${flow}, version: 1, lang: nl, route: quick${header}}`,
    'answers:',
    ...answers.map((line) => `  ${line}`),
    '',
  ].join('\n')

async function problemsOf(flow: 'prep' | 'debrief' | 'checkin', text: string): Promise<readonly string[]> {
  const result = await folder.run(flow, { sheet: text })
  if (result.is !== 'failed') throw new Error(`it was taken: ${JSON.stringify(result)}`)
  expect(result.failure.exit).toBe(2)
  return result.failure.problems.map(({ problem, place }) => {
    const id = 'id' in problem ? problem.id : ''
    return `${place?.file}:${place?.line} ${problem.code} ${id}`.trim()
  })
}

test('every required answer that is missing is named', async () => {
  expect(await problemsOf('prep', sheet('prep', ['outcome: een plan']))).toEqual([
    'answers.yaml:1 unanswered kind',
    'answers.yaml:1 unanswered with',
  ])
  expect(await problemsOf('checkin', sheet('checkin', ['plus: [inwerken]']))).toEqual([
    'answers.yaml:1 unanswered energy',
  ])
  expect(folder.files()).toEqual({})
})

test('a debrief needs an agreement or a summary', async () => {
  await folder.holds(meeting({ id: 'm-1', date: '2026-11-20' }))
  expect(await problemsOf('debrief', sheet('debrief', ['said: nee']))).toEqual([
    'answers.yaml:1 unanswered agreements / summary',
  ])
  expect(
    await folder.run('debrief', { sheet: sheet('debrief', ['summary: We spraken over de opleiding.']) }),
  ).toMatchObject({ is: 'done' })
})

test('a dash does not take away what is required', async () => {
  await folder.holds(meeting({ id: 'm-1', date: '2026-12-03', outcome: 'een plan' }))
  const text = sheet('prep', ['with: -', 'outcome: -'], ', meeting: m-1')
  expect(await problemsOf('prep', text)).toEqual(['answers.yaml:3 required'])
  expect((await folder.load()).meetings[0]?.shared).toMatchObject({ with: 'Anna', outcome: 'een plan' })
})
