// Moving through a flow: back, help, clearing, skipping, and who may see an answer.
import { expect, test } from 'vitest'
import { filesIn, type Home, home } from './home.ts'
import { KEYS, type Person, sit } from './person.ts'
import { DAYS, roundIn, type Row, walk } from './rounds.ts'

const { ctrlB, ctrlP, ctrlU, enter, esc, f1 } = KEYS
const rows = roundIn('nl').prep
const MEETING = 'meetings/2026-12-04-anna.yaml'
const AGENDA = 'documents/share/2026-12-04-anna-agenda.md'

const begin = (at: Home, options = '', language: 'nl' | 'en' = 'nl'): Person =>
  sit(at, `started career prep ${options}`, { today: DAYS.prep, language })

async function done(you: Person): Promise<void> {
  expect(await you.ended(), you.text()).toMatchObject({ exitCode: 0, asFound: true })
}

/** The last rows on the screen. */
const openKeys = (you: Person): string => you.rows().slice(-2).join(' ')

test('back with <, Esc and Ctrl-B to the first question, every old answer in its place', async () => {
  const at = home()
  const you = begin(at)
  await walk(you, rows, 0, 5)

  await you.answer('prep.benefit', `<${enter}`)
  await you.asked('prep.ambition')
  await you.see("❯ Het rooster maken, en nieuwe collega's inwerken.")
  you.type(esc)
  await you.asked('prep.outcome')
  await you.see('❯ We hebben afgesproken welk deel van de planning ik overneem.')
  you.type(ctrlB)
  await you.asked('prep.date')
  await you.see('❯ 4 december 2026')
  you.type(esc)
  await you.asked('prep.with')
  await you.see('❯ Anna')
  you.type(ctrlB)
  await you.asked('prep.kind')
  await you.see('❯ loopbaangesprek')
  expect(openKeys(you)).not.toContain('wissen')
  you.type(esc)
  await you.see('Dit is de eerste vraag.')

  you.type(enter)
  for (const question of ['prep.with', 'prep.date', 'prep.outcome'] as const)
    await you.answer(question, enter)
  await you.answer('prep.ambition', `${ctrlU}Klanten helpen bij de kassa.${enter}`)
  await walk(you, rows, 5)
  await done(you)
  expect(filesIn(at.folder)['plan.yaml']).toContain('ambition: Klanten helpen bij de kassa.')
  expect(filesIn(at.folder)[MEETING]).toContain('kind: career')
})

test('back over a question that was asked because of another', async () => {
  const you = begin(home(), '--full')
  await walk(you, rows, 0, 8)
  // "Outside" brings a question of its own, and one at the ambition.
  await you.answer('prep.direction', `7${enter}`)
  await you.asked('prep.ambition-shared', { name: 'Anna' })
  you.type(ctrlB)
  await you.asked('prep.direction')
  await you.see(`[x] ${you.texts.choices.direction.outside}`)
  you.type(`71${enter}`)
  await you.answer('prep.detail-up', `planner${enter}`)
  await you.answer('prep.why', ctrlB)
  await you.asked('prep.detail-up')
  await you.see('❯ planner')
  you.type(ctrlB)
  await you.answer('prep.direction', '-')
  await you.answer('prep.why', KEYS.ctrlC)
  expect(you.text()).toContain('Welke kant wil je op? gewist')
  expect(await you.ended()).toMatchObject({ exitCode: 130, asFound: true })
})

test.each(['nl', 'en'] as const)('%s: ? and F1 explain, and what was half typed stays', async (language) => {
  const you = begin(home(), '', language)
  const { question: textOf, ui, advice } = you.texts
  const explained = (question: 'prep.kind' | 'prep.with'): readonly string[] => {
    const { why, example, advice: numbers } = textOf(question).help
    const rests = numbers.split(', ').map((number) => ({ number, title: advice(number) }))
    return [why, ui.forExample(example), ui.restsOn(rests)].map((line) => line.replaceAll(/\s+/g, ' '))
  }
  await you.answer('prep.kind', '2?')
  for (const line of explained('prep.kind')) await you.see(line)
  await you.asked('prep.kind')
  you.type(f1)
  await you.asked('prep.kind')
  you.type(`1${enter}`)
  await you.answer('prep.with', `An${f1}`)
  for (const line of explained('prep.with')) await you.see(line)
  await you.asked('prep.with')
  await you.see('❯ An')
  you.type(`na${enter}`)
  await you.answer('prep.date', `?${enter}`)
  await you.asked('prep.date')
  you.type(KEYS.ctrlC)
  await you.ended()
  expect(you.text()).toContain(`${language === 'nl' ? 'Met wie?' : 'Who with?'} Anna`)
})

test('help where a day waits for a yes', async () => {
  const you = begin(home())
  await walk(you, rows, 0, 2)
  await you.answer('prep.date', `over twee weken${enter}`)
  await you.answer({ label: 'Klopt dat?' }, '?')
  await you.see('Zo is je datum gelezen.')
  await you.answer({ label: 'Klopt dat?' }, `n${enter}`)
  await you.asked('prep.date')
  await you.see('❯ over twee weken')
  you.type(KEYS.ctrlC)
  await you.ended()
})

test('- clears what was known, in a text and in a choice', async () => {
  const at = home()
  await at.fill('prep', rows)
  const you = begin(at, 'anna')
  await you.answer('prep.kind', `6${enter}`)
  await you.answer('prep.with', enter)
  await you.answer('prep.date', `${ctrlU}-${enter}`)
  await you.answer('prep.outcome', `${ctrlU}-${enter}`)
  await you.answer('prep.ambition', enter)
  await you.answer('prep.benefit', enter)
  await you.answer('prep.questions', enter)
  await you.answer('any.more', `n${enter}`, { flow: 'prep' })
  await done(you)
  const meeting = filesIn(at.folder)[MEETING]
  expect(meeting).toContain('kind: sounding-board')
  expect(meeting).not.toMatch(/^(date|outcome):/m)
})

test('> skips what is left of a part on the full route', async () => {
  const you = begin(home(), '--full')
  await walk(you, rows, 0, 8)
  await you.answer('prep.direction', '>')
  await you.answer('prep.current', `>${enter}`)
  await you.asked('prep.facts')
  await you.see('deel overgeslagen')
  expect(you.text()).toMatch(/\d+\/\d+ · [^·]+ · nog ± \d+ min/)
  you.type(KEYS.ctrlC)
  await you.ended()
})

test('Ctrl-P keeps an answer to oneself: the agenda lacks it', async () => {
  const kept: readonly Row[] = rows.map((row) =>
    row.id === 'proposal' ? { ...row, keys: ctrlP + row.keys } : row,
  )
  const [shared, own] = [home(), home()]
  await shared.fill('prep', rows)
  const you = begin(own)
  await walk(you, kept)
  await done(you)
  const proposal = 'Ik maak vóór 18 december het rooster van januari, en Anna kijkt het na.'
  expect(you.text()).toContain('vóór wanneer? (alleen voor jou)')
  expect(filesIn(shared.folder)[AGENDA]).toContain(proposal)
  expect(filesIn(own.folder)[AGENDA]).not.toContain(proposal)
  expect(filesIn(own.folder)[MEETING]).toMatch(/private:\n(?: .*\n)*? {2}proposal: Ik maak/)
})
