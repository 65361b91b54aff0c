import { describe, expect, test } from 'vitest'
import { emptyFolder, type MeetingRecord } from '../../src/domain/records.ts'
import { leakFindings } from '../../src/usecases/flow/leak-findings.ts'

const meeting = (own: MeetingRecord['private']): MeetingRecord => ({
  type: 'meeting',
  file: 'meetings/anna.yaml',
  shared: { id: 'm-1111', kind: 'career', with: 'Anna', status: 'planned' },
  private: own,
})

const folderOf = (one: MeetingRecord) => ({ ...emptyFolder(), meetings: [one] })

describe('what others will read', () => {
  test('is quoted where it names leaving', () => {
    const found = leakFindings('Ik wil groeien, anders ga ik weg bij dit bedrijf.', folderOf(meeting({})), [])
    expect(found).toEqual([
      { rule: 'privacy/leak', severity: 'risk', quote: 'weg bij dit bedrijf', file: null, own: null },
    ])
  })

  test('is quoted where it says in the same words what was written for oneself alone', () => {
    const own = meeting({ belief: 'Ik denk dat Anna mij eigenlijk liever kwijt is' })
    const [found] = leakFindings('Klopt het dat Anna mij eigenlijk liever kwijt is?', folderOf(own), [])
    expect(found?.quote).toContain('Anna mij eigenlijk liever kwijt')
  })

  test('is told with the file to change and the one it was kept in, however an amount or a capital is written', () => {
    const own = meeting({
      'bottom-line': 'Onder 4200 ga ik niet',
      belief: 'Anna wil mij hier liever KWIJT dan rijk',
    })
    const other: MeetingRecord = {
      ...meeting({}),
      file: 'meetings/bas.yaml',
      shared: { ...own.shared, with: 'Bas', outcome: 'Ik vraag 4 200, want anna wil mij hier liever kwijt.' },
    }
    const found = leakFindings(
      'Ik vraag 4.200. Want Anna wil mij hier liever kwijt.',
      { ...emptyFolder(), meetings: [own, other] },
      [],
    )
    expect(found.map(({ quote, file, own: kept }) => [quote, file, kept])).toEqual([
      ['Anna wil mij hier liever kwijt', 'meetings/bas.yaml', 'meetings/anna.yaml'],
      ['4.200', 'meetings/bas.yaml', 'meetings/anna.yaml'],
    ])
  })

  test('is not quoted again where the user was asked and let it stand', () => {
    const answer = 'anders ga ik weg bij dit bedrijf'
    expect(leakFindings(`Ik wil groeien, ${answer}.`, folderOf(meeting({})), [answer])).toEqual([])
  })

  test('is not quoted again behind the mark of a list, and with a full stop of the document', () => {
    const answer = 'Laatste zomer hier denk ik'
    const document = `## Anna\n\n- ${answer}.\n`
    expect(leakFindings(document, folderOf(meeting({})), [])).toHaveLength(1)
    expect(leakFindings(document, folderOf(meeting({})), [answer])).toEqual([])
  })

  test('is left alone otherwise', () => {
    const own = meeting({ belief: 'Ik ben vast te oud' })
    expect(leakFindings('Wat is er nodig om teamleider te worden?', folderOf(own), [])).toEqual([])
  })
})

test('an amount in a limit is quoted however it is written, but no year and no day', () => {
  const own = meeting({ 'bottom-line': 'niet onder de 4200, op zijn vroegst in 2027' })
  const quotes = (text: string) => leakFindings(text, folderOf(own), []).map(({ quote }) => quote)
  expect(quotes('Ik vraag 4.200 euro, of 4 200, of 4,200.')).toEqual(['4.200', '4 200', '4,200'])
  expect(quotes('In 2027, op 2027-04-20, voor 420 of 42000 euro.')).toEqual([])
})
