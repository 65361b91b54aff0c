import { describe, expect, it } from 'vitest'
import { filesOf, TODAY } from '../../bench/folder.mjs'
import { decode } from '../../src/adapters/files/decode.ts'
import { typeOfFile } from '../../src/adapters/files/record-files.ts'
import type { AnyRecord } from '../../src/domain/records.ts'

/** Every record of the folder, or what is wrong with its file. */
const recordsIn = (records: number): readonly AnyRecord[] =>
  [...filesOf({ records })].map(({ file, text }) => {
    const type = typeOfFile(file)
    if (type === null) throw new Error(`${file} is no record`)
    const decoded = decode(type, file, file, text)
    if (!decoded.ok) throw new Error(`${file}: ${JSON.stringify(decoded.problem)}`)
    return decoded.value.record
  })

/** Lines of the log, agreements and whatever has a file of its own; what there is one of is none of them. */
const countOf = (folder: readonly AnyRecord[]): number =>
  folder.reduce((sum, record) => {
    if (record.type === 'log') return sum + (record.private.lines ?? []).length
    if (record.type === 'meeting') return sum + 1 + (record.shared.agreements ?? []).length
    return sum + (['plan', 'people', 'settings', 'agreements'].includes(record.type) ? 0 : 1)
  }, 0)

describe('the folder that is measured', () => {
  it('holds valid records, as many as were asked for and the two conversations that are open', () => {
    for (const records of [100, 1000]) expect(countOf(recordsIn(records))).toBe(records + 2)
  })

  it('is the same at every run, and every file and id is there once', () => {
    const one = [...filesOf({ records: 1000 })]
    expect([...filesOf({ records: 1000 })]).toEqual(one)
    expect(new Set(one.map(({ file }) => file)).size).toBe(one.length)
    const ids = one.flatMap(({ text }) => text.match(/\bid: [amef]-\w+/g) ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('ends where today is: one conversation to look back on, one ahead, nothing later', () => {
    const folder = recordsIn(1000)
    const meetings = folder.filter((one) => one.type === 'meeting')
    expect(meetings.filter(({ shared }) => shared.status === 'planned')).toHaveLength(2)
    const days = folder.flatMap((one) => (one.type === 'evidence' ? [one.shared.date] : []))
    expect(days.every((day) => day < TODAY)).toBe(true)
  })
})
