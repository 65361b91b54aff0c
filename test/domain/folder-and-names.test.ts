import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, sameName } from '../../src/domain/fold.ts'
import { nearest } from '../../src/domain/nearest.ts'
import { emptyFolder } from '../../src/domain/records.ts'
import { withRecord } from '../../src/domain/with-record.ts'
import { checkin, evidence, meeting, review } from './folder-of.ts'

describe('a record put into a folder', () => {
  test('stands among its like in the order of file names, and its file is in use', () => {
    const late = meeting({ id: 'm-2', date: '2026-12-01' })
    const early = meeting({ id: 'm-1', date: '2026-11-01' })
    const folder = withRecord(withRecord(emptyFolder(), late), early)
    expect(folder.meetings).toEqual([early, late])
    expect(folder.files).toEqual([early.file, late.file])
  })

  test('takes the place of the one with the same file', () => {
    const before = withRecord(emptyFolder(), checkin('2026-10', { energy: 1 }))
    const after = withRecord(before, checkin('2026-10', { energy: 5 }))
    expect(after.checkins).toEqual([checkin('2026-10', { energy: 5 })])
    expect(after.files).toEqual(['checkins/2026-10.yaml'])
    expect(before.checkins).toEqual([checkin('2026-10', { energy: 1 })])
  })

  test('finds its own place whatever it is', () => {
    const { settings, plan, people, agreements } = emptyFolder()
    const records = [
      settings,
      plan,
      people,
      agreements,
      meeting(),
      checkin('2026-10'),
      review('2026-10-01'),
      evidence('e-1', '2026-10-01'),
    ]
    const folder = records.reduce(withRecord, emptyFolder())
    const held = [folder.settings, folder.plan, folder.people, folder.agreements]
    expect([...held, ...folder.meetings, ...folder.checkins, ...folder.reviews, ...folder.evidence]).toEqual(
      records,
    )
  })
})

test('names are the same whatever their case, accents and blanks', () => {
  expect(sameName(' Zoë  de Vries', 'ZOE\u0308 DE VRIES')).toBe(true)
  expect(sameName('Zoë', 'Noor')).toBe(false)
  expect(fold('Øre Groß')).toBe('ore gross')
})

describe('the nearest', () => {
  const words = ['prep', 'debrief', 'checkin', 'review', 'meetings', 'Anna']
  test.each([
    ['pref', ['prep']],
    ['debreif', ['debrief']],
    ['chekin', ['checkin']],
    ['ANNE', ['Anna']],
    ['xyz', []],
    ['', []],
  ])('to %j', (typed, found) => {
    expect(nearest(typed, words)).toEqual(found)
  })

  test('come nearest first, each once, no more than asked', () => {
    expect(nearest('bakker', ['backer', 'bakker', 'bakkers', 'bakker', 'bekker'], 2)).toEqual([
      'bakker',
      'backer',
    ])
  })
})

test('text without accents is folded as it is beside one', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(fold(`${text}e`)).toBe(fold(`${text}é`))
    }),
  )
})
