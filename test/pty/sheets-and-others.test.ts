// A sheet that leaves questions open, and a second terminal that changes the folder meanwhile.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftsIn, filesIn, type Home, home } from './home.ts'
import { KEYS, type Person, sit } from './person.ts'
import { DAYS, roundIn, sheetOf, walk } from './rounds.ts'

const { ctrlC, ctrlU, enter } = KEYS
const rows = roundIn('nl').prep
const MEETING = 'meetings/2026-12-04-anna.yaml'

test('a sheet on a terminal: only what is open is asked, and a draft is left alone', async () => {
  const at = home()
  const first = sit(at, 'started career prep', { today: DAYS.prep })
  await walk(first, rows, 0, 2)
  await first.answer('prep.date', ctrlC)
  await first.ended()
  const draft = readFileSync(join(at.folder, '.career', 'drafts', 'prep-1.json'), 'utf8')

  const open = ['ambition', 'questions']
  writeFileSync(
    join(at.home, 'sheet.yaml'),
    sheetOf(
      'prep',
      rows.filter(({ id }) => !open.includes(id ?? '')),
    ),
  )
  const you = sit(at, 'started career prep --answers sheet.yaml', { today: DAYS.prep })
  await walk(
    you,
    rows.filter(({ id }) => open.includes(id ?? '')),
  )
  expect(await you.ended(), you.text()).toMatchObject({ exitCode: 0, asFound: true })
  expect(you.opened()).toBe(open.length)
  expect(draftsIn(at.folder)).toEqual(['prep-1.json'])
  expect(readFileSync(join(at.folder, '.career', 'drafts', 'prep-1.json'), 'utf8')).toBe(draft)

  const whole = home()
  await whole.fill('prep', rows)
  expect(filesIn(at.folder)).toEqual(filesIn(whole.folder))
})

/** A preparation that is changed at the keyboard, up to the last question. */
async function changing(at: Home): Promise<Person> {
  await at.fill('prep', rows)
  const you = sit(at, 'started career prep anna', { today: DAYS.prep })
  for (const question of ['prep.kind', 'prep.with', 'prep.date'] as const) await you.answer(question, enter)
  await you.answer('prep.outcome', `${ctrlU}Een ander doel.${enter}`)
  for (const question of ['prep.ambition', 'prep.benefit', 'prep.questions', 'prep.proposal'] as const)
    await you.answer(question, enter)
  await you.asked('any.more', { flow: 'prep' })
  return you
}

const edit = (at: Home, from: string | RegExp, to: string): string => {
  const path = join(at.folder, MEETING)
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
  return changed
}

test('a file changed elsewhere meanwhile keeps both', async () => {
  const at = home()
  const you = await changing(at)
  edit(at, /^proposal: .*$/m, 'proposal: In een ander venster bedacht.  # met de hand')
  you.type(`n${enter}`)
  expect(await you.ended(), you.text()).toMatchObject({ exitCode: 0, asFound: true })
  expect(filesIn(at.folder)[MEETING]).toContain('outcome: Een ander doel.\n')
  expect(filesIn(at.folder)[MEETING]).toContain('proposal: In een ander venster bedacht.  # met de hand\n')
  expect(draftsIn(at.folder)).toEqual([])
})

test('the same answer changed meanwhile: nothing is written, and the draft is kept', async () => {
  const at = home()
  const you = await changing(at)
  edit(at, /^outcome: .*$/m, 'outcome: In een ander venster bedacht.')
  const files = filesIn(at.folder)
  you.type(`n${enter}`)
  expect(await you.ended(), you.text()).toMatchObject({ exitCode: 4, asFound: true })
  expect(filesIn(at.folder)).toEqual(files)
  expect(draftsIn(at.folder)).toEqual(['prep-1.json'])
  expect(you.rows().join('\n')).toMatch(/nee\n\n\S/)

  const again = sit(at, 'started career prep anna', { today: DAYS.prep })
  await again.answer({ label: again.texts.ui.resume.label }, enter)
  // Only what both changed is asked again, with both in sight.
  await again.asked('prep.outcome')
  expect(again.text()).toContain(again.texts.ui.inYourFile('In een ander venster bedacht.'))
  again.type(enter)
  expect(await again.ended(), again.text()).toMatchObject({ exitCode: 0 })
  expect(filesIn(at.folder)[MEETING]).toContain('outcome: Een ander doel.\n')
})
