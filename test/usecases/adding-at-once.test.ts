// Two programs add at the same moment: what both added is there, and nobody has to choose.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addAgreement } from '../../src/usecases/agreements/add.ts'
import { log } from '../../src/usecases/log.ts'
import type { Store } from '../../src/usecases/ports.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { win } from '../../src/usecases/win.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

type Adding = (deps: ReturnType<CareerFolder['deps']>, text: string) => Promise<CommandResult>

const ADDINGS: readonly (readonly [string, Adding])[] = [
  ['log', (deps, text) => log(deps, { text, sign: 'plus' })],
  ['win', (deps, text) => win(deps, { text, private: false, unseen: false, goal: null, date: null })],
  [
    'agreements add',
    (deps, line) => addAgreement(deps, { line, who: 'me', by: null, seen: null, with: null, goal: null }),
  ],
]

test.each(ADDINGS)('%s', async (_name, add) => {
  // Before each save somebody else is quicker, twice at most.
  const quicker = ['een ander is eerst', 'en nog een']
  const added = ['ik ook']
  const mine = folder.deps()
  const store: Store = {
    ...mine.store,
    commit: async (changes) => {
      const text = quicker.shift()
      if (text !== undefined) {
        expect(await add(folder.deps(), text)).toMatchObject({ is: 'done' })
        added.push(text)
      }
      return mine.store.commit(changes)
    },
  }
  expect(await add({ ...mine, store }, 'ik ook')).toMatchObject({ is: 'done' })
  const text = Object.values(folder.files()).join('\n')
  expect(added.length).toBeGreaterThan(1)
  for (const line of added) expect(text.split(line), line).toHaveLength(2)
})
