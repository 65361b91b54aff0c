// A flow that was cut off goes on where it stood, with every answer that was accepted.
import { expect, test } from 'vitest'
import { type Home, draftsIn, filesIn, home } from './home.ts'
import { KEYS, type Person, sit } from './person.ts'
import { DAYS, type RoundFlow, roundIn, walk } from './rounds.ts'

const FLOWS: readonly RoundFlow[] = ['prep', 'debrief', 'checkin', 'review']

/** A home in which everything before a flow has been done. */
async function before(flow: RoundFlow): Promise<Home> {
  const at = home()
  const rows = roundIn('nl')
  // oxlint-disable-next-line no-await-in-loop -- one flow builds on the one before
  for (const earlier of FLOWS.slice(0, FLOWS.indexOf(flow))) await at.fill(earlier, rows[earlier])
  return at
}

const begin = (at: Home, flow: RoundFlow, language: 'nl' | 'en'): Person =>
  sit(at, `started career ${flow}`, { today: DAYS[flow], language })

/** Goes on with what was left behind: Enter at the first thing that is asked. */
async function goOn(at: Home, flow: RoundFlow, language: 'nl' | 'en', answers: number): Promise<Person> {
  const you = begin(at, flow, language)
  await you.answer({ label: you.texts.ui.resume.label }, KEYS.enter)
  expect(you.text()).toMatch(language === 'nl' ? /❯ verder( met Anna)? \(/ : /❯ carry on( with Anna)? \(/)
  expect(you.text()).toMatch(new RegExp(`, ${answers} (antwoorden|answers)\\)`))
  return you
}

/** Answers the rest, and finds just what an uninterrupted run leaves in `whole`. */
async function finish(you: Person, flow: RoundFlow, from: number, at: Home, whole: Home): Promise<void> {
  const rows = roundIn(you.texts.language)[flow]
  await walk(you, rows, from)
  expect(await you.ended(), you.text()).toMatchObject({ exitCode: 0, asFound: true })
  expect(draftsIn(at.folder)).toEqual([])
  await whole.fill(flow, rows, you.texts.language)
  expect(filesIn(at.folder)).toEqual(filesIn(whole.folder))
}

test.each(['nl', 'en'] as const)(
  '%s: a preparation by Ctrl-C, kill -9 and a closed window',
  async (language) => {
    const at = home()
    const rows = roundIn(language).prep

    const first = begin(at, 'prep', language)
    await walk(first, rows, 0, 4)
    await first.answer('prep.ambition', KEYS.ctrlC)
    expect(await first.ended()).toMatchObject({ exitCode: 130, asFound: true })
    expect(first.rows().slice(-3)).toEqual(['', ...first.texts.ui.stopped('prep', 4)])

    const second = await goOn(at, 'prep', language, 4)
    await walk(second, rows, 4, 5)
    await second.asked('prep.benefit')
    second.signal('SIGKILL')
    expect(await second.ended()).toMatchObject({ exitCode: 137 })

    const third = await goOn(at, 'prep', language, 5)
    await walk(third, rows, 5, 6)
    await third.asked('prep.questions')
    third.hangUp()
    await third.gone()

    await finish(await goOn(at, 'prep', language, 6), 'prep', 6, at, home())
  },
)

test.each([
  ['debrief', 3, 3],
  ['checkin', 4, 2],
  ['review', 4, 3],
] as const)('%s by kill -9 after %i questions', async (flow, answered, given) => {
  const at = await before(flow)
  const whole = at.copy()
  const rows = roundIn('nl')[flow]
  const first = begin(at, flow, 'nl')
  await walk(first, rows, 0, answered)
  const next = rows[answered]
  if (next) await first.asked(next.asked, next.params)
  first.signal('SIGKILL')
  await first.ended()
  await finish(await goOn(at, flow, 'nl', given), flow, answered, at, whole)
})
