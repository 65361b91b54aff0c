// Ctrl-Z and fg in a shell such as people use: the same question goes on, and in between the terminal is the shell's.
import { expect, test } from 'vitest'
import { filesIn, home } from './home.ts'
import { KEYS, type Person, sit } from './person.ts'
import { DAYS, roundIn, walk } from './rounds.ts'

const { ctrlZ, enter } = KEYS
const rows = roundIn('nl').prep

/** An interactive shell, at its prompt; the number of the program is kept for signals. */
async function inShell(): Promise<{ readonly you: Person; readonly at: ReturnType<typeof home> }> {
  const at = home()
  const you = sit(at, `PS1='shell> ' bash --norc -i`, { today: DAYS.prep })
  await you.see(/shell> $/)
  you.type(`(echo $BASHPID >"$KEPT/pid"; exec career prep)${enter}`)
  return { you, at }
}

/** Ctrl-Z, a look at the terminal from the shell, and fg. */
async function stopAndGoOn(you: Person, times: number): Promise<void> {
  const stopped = you.raw().length
  you.type(ctrlZ)
  await you.until('the shell again', () => /Stopped[^]*shell> /.test(you.raw().slice(stopped)))
  const looked = you.raw().length
  you.type(`stty -a; echo LOOKED $((${times}))${enter}`)
  await you.until('the modes', () => you.raw().slice(looked).includes(`LOOKED ${times}\r\n`))
  expect(you.raw().slice(looked)).toMatch(/ icanon [^]* echo /)
  await you.see(/shell> $/)
  you.type(`fg${enter}`)
}

test('at a question answered by typing and at one answered by choosing', async () => {
  const { you, at } = await inShell()

  await you.asked('prep.kind')
  you.type('3')
  await you.see(`❯ ${you.texts.choices.kind.appraisal}`)
  await stopAndGoOn(you, 1)
  await you.asked('prep.kind')
  await you.see(`❯ ${you.texts.choices.kind.appraisal}`)
  you.type(`1${enter}`)

  await walk(you, rows, 1, 3)
  await you.answer('prep.outcome', 'We hebben ')
  await you.see('❯ We hebben')
  await stopAndGoOn(you, 2)
  await you.asked('prep.outcome')
  await you.see('❯ We hebben')
  you.type(`afgesproken.${enter}`)

  await you.answer('prep.ambition', KEYS.ctrlC)
  await you.see(/Verder gaan: career prep shell> $/)
  you.type(`career prep${enter}`)
  await you.answer({ label: you.texts.ui.resume.label }, enter)
  await walk(you, rows, 4)
  await you.see(/Samen met: Anna shell> $/)
  you.type(`exit${enter}`)
  expect(await you.ended()).toMatchObject({ exitCode: 0, asFound: true })
  expect(filesIn(at.folder)['meetings/2026-12-04-anna.yaml']).toContain('outcome: We hebben afgesproken.\n')
})

test('twice at the same yes or no', async () => {
  const { you } = await inShell()
  await walk(you, rows, 0, 2)
  await you.answer('prep.date', `morgen${enter}`)
  for (const times of [1, 2]) {
    await you.asked({ label: 'Dat is zaterdag 21 november 2026, in het weekend.' })
    await stopAndGoOn(you, times)
  }
  await you.answer({ label: 'Dat is zaterdag 21 november 2026, in het weekend.' }, enter)
  await you.answer('prep.outcome', KEYS.ctrlD)
  await you.see(/Verder gaan: career prep shell> $/)
  you.type(`exit${enter}`)
  expect(await you.ended()).toMatchObject({ exitCode: 130, asFound: true })
})

test('stopped from outside, and going on', async () => {
  const at = home()
  const you = sit(at, `PS1='shell> ' bash --norc -i`, { today: DAYS.prep })
  await you.see(/shell> $/)
  you.type(`(echo $BASHPID >"$KEPT/pid"; exec career prep)${enter}`)
  await walk(you, rows, 0, 1)
  await you.answer('prep.with', 'An')
  await you.see('❯ An')
  const stopped = you.raw().length
  you.signal('SIGSTOP')
  await you.until('the shell again', () => /Stopped[^]*shell> /.test(you.raw().slice(stopped)))
  you.type(`fg${enter}`)
  await you.asked('prep.with')
  await you.see('❯ An')
  you.type(`na${enter}`)
  await you.answer('prep.date', KEYS.ctrlC)
  await you.see(/Verder gaan: career prep shell> $/)
  expect(you.text()).toContain('Met wie? Anna')
  you.type(`exit${enter}`)
  expect(await you.ended()).toMatchObject({ exitCode: 130, asFound: true })
})

test.each(['SIGSTOP', 'SIGTSTP'] as const)(
  'after %s from another window every key is ours again',
  async (signal) => {
    const { you, at } = await inShell()
    const stoppedFromOutside = async (): Promise<void> => {
      const stopped = you.raw().length
      you.signal(signal)
      await you.until('the shell again', () => /Stopped[^]*shell> /.test(you.raw().slice(stopped)))
      you.type(`fg${enter}`)
    }
    await you.asked('prep.kind')
    await stoppedFromOutside()
    await you.asked('prep.kind')
    await walk(you, rows, 0, 3)
    await you.asked('prep.outcome')
    await stoppedFromOutside()
    await you.answer('prep.outcome', `We hebben afgesproken.${enter}`)

    await you.answer('prep.ambition', KEYS.ctrlC)
    await you.see(/Verder gaan: career prep shell> $/)
    you.type(`exit 0${enter}`)
    expect(await you.ended()).toMatchObject({ exitCode: 0, asFound: true })
    expect(Object.values(filesIn(at.folder)).join('\n')).not.toContain('afgesproken.\n\n')
  },
)
