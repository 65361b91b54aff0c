// However a question ends, the terminal is left as it was found: whole lines, an echo, a cursor, no paste marks.
import { expect, test } from 'vitest'
import { draftsIn, type Home, home } from './home.ts'
import { KEYS, type Person, sit } from './person.ts'
import { DAYS, roundIn, walk } from './rounds.ts'

const rows = roundIn('nl').prep
const { enter } = KEYS

const begin = (at: Home, env: Readonly<Record<string, string>> = {}, more = ''): Person =>
  sit(at, `started career prep ${more}`, { today: DAYS.prep, env })

/** Paste marks are off and the cursor shows, whatever was written last about them. */
function expectGivenBack(you: Person, modes: string): void {
  const raw = you.raw()
  expect(raw.lastIndexOf('\u001B[?2004l')).toBeGreaterThan(raw.lastIndexOf('\u001B[?2004h'))
  expect(raw.lastIndexOf('\u001B[?25h')).toBeGreaterThanOrEqual(raw.lastIndexOf('\u001B[?25l'))
  expect(modes).toMatch(/ icanon /)
  expect(modes).toMatch(/ echo /)
}

/** Three questions answered, and something half typed at the fourth. */
async function typeHalf(you: Person): Promise<void> {
  await walk(you, rows, 0, 3)
  await you.answer('prep.outcome', 'half')
  await you.see('❯ half')
}

test.each([
  ['Ctrl-C', (you: Person) => you.type(KEYS.ctrlC), 130],
  ['Ctrl-D', (you: Person) => you.type(KEYS.ctrlD), 130],
  ['SIGINT', (you: Person) => you.signal('SIGINT'), 130],
  ['SIGTERM', (you: Person) => you.signal('SIGTERM'), 143],
  ['SIGHUP', (you: Person) => you.signal('SIGHUP'), 129],
] as const)('%s while typing and while choosing', async (_name, stop, code) => {
  const at = home()
  const typing = begin(at)
  await typeHalf(typing)
  stop(typing)
  const first = await typing.ended()
  expect(first).toMatchObject({ exitCode: code, asFound: true })
  expectGivenBack(typing, first.modes)
  expect(typing.rows().slice(-3)).toEqual(['', ...typing.texts.ui.stopped('prep', 3)])

  const choosing = begin(at)
  await choosing.asked({ label: choosing.texts.ui.resume.label })
  stop(choosing)
  const second = await choosing.ended()
  expect(second).toMatchObject({ exitCode: code, asFound: true })
  expectGivenBack(choosing, second.modes)
  expect(draftsIn(at.folder)).toEqual(['prep-1.json'])
})

test('a signal with nothing answered says so', async () => {
  const at = home()
  const you = begin(at)
  await you.asked('prep.kind')
  you.signal('SIGTERM')
  expect(await you.ended()).toMatchObject({ exitCode: 143, asFound: true })
  expect(you.rows().slice(-2)).toEqual(['', you.texts.ui.stoppedEmpty])
})

test('two signals at once end it like one', async () => {
  const you = begin(home())
  await you.asked('prep.kind')
  you.signal('SIGTERM')
  you.signal('SIGTERM')
  expect(await you.ended()).toMatchObject({ exitCode: 143, asFound: true })
})

/** Shown by no terminal: the title of its window. */
const STRUCK = '\\x1B]0;struck\\x07'
/** A fault that no test can find in the program is put there: it strikes at SIGUSR2. */
const faulty = (strike: string) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { process.stdout.write('${STRUCK}'); ${strike} })`)}`,
})
const ANSWERS_FAIL = `JSON.stringify = () => { throw new Error('a fault that was put here') }`
const AT_ONCE = `throw new Error('a fault that was put here')`

test.each([
  ['while an answer is kept', ANSWERS_FAIL, enter],
  ['out of the blue', AT_ONCE, ''],
])('a fault of ours %s', async (_when, strike, keys) => {
  const at = home()
  const you = begin(at, faulty(strike))
  await typeHalf(you)
  you.signal('SIGUSR2')
  await you.until('the fault', () => you.raw().includes(']0;struck'))
  you.type(keys)
  const { exitCode, asFound, modes } = await you.ended()
  expect({ exitCode, asFound }, you.text()).toEqual({ exitCode: 1, asFound: true })
  expectGivenBack(you, modes)
  expect(you.text()).toContain('Dit is een fout van career, niet van jou.')
  expect(you.text()).toMatch(/antwoorden zijn bewaard/)
  expect(you.text()).not.toMatch(/node:|\bat .*:\d+:\d+/)
  expect(draftsIn(at.folder)).toEqual(['prep-1.json'])
})

test('Ctrl-C and Ctrl-D at plain lines', async () => {
  for (const [key, more] of [
    [KEYS.ctrlC, '--plain'],
    [KEYS.ctrlD, '--plain'],
  ] as const) {
    const you = begin(home(), {}, more)
    await you.answer('prep.kind', `1${enter}`)
    await you.answer('prep.with', key)
    expect(await you.ended()).toMatchObject({ exitCode: 130, asFound: true })
    expect(you.text()).toContain('Gestopt. Je antwoord is bewaard')
  }
})
