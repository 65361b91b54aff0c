// A question asked of each record stands in a sheet so that what is typed there counts.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const printed = async (flow: 'prep' | 'practice', language: 'nl' | 'en'): Promise<string> => {
  const result = await folder.run(flow, { route: 'full', language, questions: true })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return result.lines.join('\n')
}

test.each(['nl', 'en'] as const)(
  'what one says next stands under the reaction it answers (%s)',
  async (language) => {
    const text = await printed('practice', language)
    const { answers } = parse(text) as { answers: Record<string, unknown> }
    for (const id of ['again', 'last', 'next'])
      expect(answers[id]).toMatchObject({ budget: null, later: null })
    expect(text).toMatch(/^ {2}# {3}again:\n {2}# {5}[\w-]+: Wh?at /mu)
  },
)

test.each(['nl', 'en'] as const)(
  'an assumption not known yet has its question behind it (%s)',
  async (language) => {
    const text = await printed('prep', language)
    const example = text.split('\n').findIndex((line) => line.startsWith('  #   assumption-question:'))
    expect(example).toBeGreaterThan(0)
    const filled = text
      .split('\n')
      .slice(example, example + 2)
      .map((line) => line.replace('#   ', ''))
      .join('\n')
    const counts = Object.entries(
      (parse(filled) as Record<string, Record<string, string>>)['assumption-question'] ?? {},
    )
    expect(counts).toHaveLength(1)
    expect(counts[0]?.[1]).toMatch(/\?$/u)
  },
)

test('filled in as the example shows, it counts', async () => {
  const sheet = `sheet: {flow: prep, version: 1, lang: nl, route: full}
answers:
  kind: career
  with: Anna
  date: 2026-12-03
  assumptions: [Ze zegt toch nee]
  assumption-question:
    Ze zegt toch nee: Hoe kijk jij naar mijn volgende stap?
`
  const result = await folder.run('prep', { route: 'full', sheet })
  expect(result).toMatchObject({ is: 'done' })
  expect(Object.values(folder.files()).join('\n')).toContain('Hoe kijk jij naar mijn volgende stap?')
})
