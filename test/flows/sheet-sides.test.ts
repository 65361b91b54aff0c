// What a sheet calls only for you is: who fills it in types what they would not say to anybody.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

/** The questions that are marked as the user's alone, by id. */
function markedIn(sheet: string): readonly string[] {
  const parts = sheet.split('\n\n')
  return parts.flatMap((part) =>
    /\((?:only for you|alleen voor jou)\)/u.test(part)
      ? [...part.matchAll(/^ {2}([\w-]+):/gmu)].map(([, id]) => id ?? '')
      : [],
  )
}

test.each(LANGUAGES)('what others gain is for others, so it is not marked (%s)', async (language) => {
  const result = await folder.run('prep', { route: 'full', language, questions: true })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  const marked = markedIn(result.lines.join('\n'))
  expect(marked).toEqual(expect.arrayContaining(['minimum', 'facts', 'bottom-line']))
  for (const id of ['benefit', 'gain-manager', 'gain-colleagues', 'ambition', 'direction', 'why', 'offer'])
    expect(marked).not.toContain(id)
})
