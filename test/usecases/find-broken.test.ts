import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nl } from '../../src/text/nl.ts'
import { edit } from '../../src/usecases/edit.ts'
import { show } from '../../src/usecases/show.ts'
import { careerFolder, type CareerFolder } from '../support/career-folder.ts'
import { meeting } from '../adapters/files/support.ts'

const BROKEN =
  "schema: 1\nid: 'm-9zz1'   # van bram\nkind: career\nwith: Bram\nstatus: planned\noutcome: [een\n"

let folder: CareerFolder

beforeEach(async () => {
  folder = careerFolder()
  await folder.holds(meeting())
  writeFileSync(join(folder.path, 'meetings/verzet.yaml'), BROKEN)
})
afterEach(() => folder.remove())

test.each(['m-9zz1', 'M-9ZZI', 'bram', 'verzet', 'meetings/verzet.yaml', 'verzet.yaml'])(
  'a record that cannot be read is shown and opened by %s, as it stands',
  async (text) => {
    const shown = await show(folder.deps(), text)
    expect(shown).toMatchObject({
      is: 'done',
      lines: BROKEN.trimEnd().split('\n'),
      failure: { exit: 3, problems: [{ problem: { code: 'bad-yaml' } }] },
    })
    const opened: string[] = []
    const editor = {
      open: async () => ({ ok: true, value: undefined }) as const,
      edit: async (_: string, before: string) => {
        opened.push(before)
        return { ok: true, value: { text: before, path: 'x', forget: async () => {} } } as const
      },
    }
    const done = await edit({ ...folder.deps(), catalogue: nl, editor, explain: () => [] }, text)
    expect(done).toMatchObject({ is: 'done' })
    expect(opened).toEqual([BROKEN])
  },
)

test('a readable record goes first, and what no text says is not found', async () => {
  expect(await show(folder.deps(), 'anna')).toMatchObject({ json: { file: 'meetings/2026-12-03-anna.yaml' } })
  for (const text of ['m-9zz2', 'carla', ''])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await show(folder.deps(), text)).toMatchObject({ is: 'failed', failure: { exit: 2 } })
  writeFileSync(join(folder.path, 'meetings/ook.yaml'), BROKEN)
  expect(await show(folder.deps(), 'm-9zz1')).toMatchObject({ is: 'failed' })
})
