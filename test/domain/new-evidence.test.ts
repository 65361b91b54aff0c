import { describe, expect, test } from 'vitest'
import { evidenceMaker } from '../../src/domain/new-evidence.ts'
import { day } from './folder-of.ts'

const one = { date: day('2026-11-22'), side: 'share', line: 'Rooster gemaakt' } as const

describe('evidence made one after the other', () => {
  test('no two get one file or one id, and none that is taken', () => {
    const first = evidenceMaker({ files: [], ids: new Set() })(one)
    const make = evidenceMaker({ files: [first.file.toUpperCase()], ids: new Set([first.shared.id]) })
    const made = Array.from({ length: 500 }, () => make(one))
    const ids = made.map(({ shared }) => shared.id)
    expect(new Set([...ids, first.shared.id]).size).toBe(501)
    expect(new Set(made.map(({ file }) => file)).size).toBe(500)
    expect(made[0]?.file).toBe('evidence/2026-11-22-rooster-gemaakt-2.yaml')
    expect(made.at(-1)?.file).toBe('evidence/2026-11-22-rooster-gemaakt-501.yaml')
  })

  test('what is taken is asked for a few times each, however many there are', () => {
    let asked = 0
    const ids = { has: () => (asked += 1) < 0 }
    const make = evidenceMaker({ files: [], ids })
    for (let at = 0; at < 2_000; at += 1) make({ ...one, line: `voorbeeld ${at}` })
    expect(asked).toBeLessThan(2_100)
  })
})
