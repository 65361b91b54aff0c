import { Command } from 'commander'
import { expect, test } from 'vitest'
import { requestOf } from '../../src/cli/command.ts'
import type { Performing } from '../../src/cli/request.ts'
import type { Done } from '../../src/usecases/result.ts'

/** What a command needs of all that there is when nothing was brought to another file format. */
const performing = { deps: { store: { upgraded: () => null } } } as unknown as Performing

const program = new Command('career')
const search = program.command('search')

test('what a program gets is made when it is asked for, and says which command it came of', async () => {
  let made = 0
  const done: Done = {
    is: 'done',
    lines: ['een regel'],
    aside: ['nog een'],
    get json() {
      made += 1
      return { schema: 1, command: 'find', items: [] }
    },
  }
  const result = await requestOf(search, async () => done).perform(performing)
  expect(result).toMatchObject({ is: 'done', lines: ['een regel'], aside: ['nog een'] })
  expect(made).toBe(0)
  expect(JSON.stringify(result)).toContain('"json":{"schema":1,"command":"search","items":[]}')
  expect(made).toBe(1)
})

test.each([[[1, 2]], ['tekst'], [{ schema: 1 }]])(
  'what names no command stays as it is: %j',
  async (json) => {
    const result = await requestOf(search, async () => ({ is: 'done', lines: [], json })).perform(performing)
    expect(result).toEqual({ is: 'done', lines: [], json })
  },
)
