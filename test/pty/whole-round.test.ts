// The whole round at a real keyboard leaves what the same answers in sheets leave, byte for byte.
import { expect, test } from 'vitest'
import { draftsIn, filesIn, home } from './home.ts'
import { sit } from './person.ts'
import { DAYS, type RoundFlow, roundIn, walk } from './rounds.ts'

const FLOWS: readonly RoundFlow[] = ['prep', 'debrief', 'checkin', 'review']

test.each(['nl', 'en'] as const)('%s: keyboard and sheets leave the same files', async (language) => {
  const typed = home()
  const filled = home()
  const rows = roundIn(language)
  for (const flow of FLOWS) {
    const you = sit(typed, `started career ${flow}`, { today: DAYS[flow], language })
    await walk(you, rows[flow])
    const { exitCode, asFound } = await you.ended()
    expect([exitCode, asFound], you.text()).toEqual([0, true])
    expect(you.text()).toContain(you.texts.ui.saved(['']).trim())

    await filled.fill(flow, rows[flow], language)
    expect(filesIn(typed.folder)).toEqual(filesIn(filled.folder))
    expect(draftsIn(typed.folder)).toEqual([])
  }
})
