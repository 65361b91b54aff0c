import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement.ts'
import { updateView } from '../../src/render/share/update-view.ts'
import type { UpdateInput } from '../../src/render/share/update-view.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'

const mine = (what: string, by?: string, status: Agreement['status'] = 'open'): Agreement => ({
  id: what,
  what,
  who: 'me',
  status,
  made: day('2026-12-01'),
  ...(by !== undefined && { by: day(by) }),
})

const update = (changes: Partial<UpdateInput>): Promise<string> => {
  const input = { name: null, today: day('2026-12-28'), wins: [], mine: [], learned: null, yourName: null }
  return rendered('update', 'nl', updateView({ ...input, ...changes }, DOCUMENT_WORDS.nl))
}

const step = async (...agreements: readonly Agreement[]): Promise<string | undefined> =>
  /Volgende stap: (.*)/.exec(await update({ mine: agreements }))?.[1]

describe('the next step', () => {
  const late = mine('opleidingen zoeken', '2026-12-11')
  const open = mine('een cursus kiezen')
  const soon = mine('Karim bellen.', '2027-01-15')

  test('is the first one that still lies ahead', async () => {
    expect(await step(late, open, mine('begroting lezen', '2027-03-01'), soon)).toBe(
      'Karim bellen – vóór vrijdag 15 januari',
    )
    expect(await step(late, mine('rooster maken', '2026-12-28'))).toBe(
      'rooster maken – vóór maandag 28 december',
    )
  })

  test('is one without a day when no day lies ahead', async () => {
    expect(await step(late, open)).toBe('een cursus kiezen')
  })

  test('is an overdue one, without its day, when there is nothing else', async () => {
    expect(await step(late)).toBe('opleidingen zoeken')
  })

  test('is none that is in progress or done', async () => {
    expect(
      await step(mine('bezig', '2027-01-15', 'going'), mine('klaar', '2027-01-15', 'done')),
    ).toBeUndefined()
  })

  test('names its day once', async () => {
    expect(await step(mine('vóór 15 januari Karim bellen', '2027-01-15'))).toBe(
      'vóór 15 januari Karim bellen',
    )
  })
})

test('greets by first name, and runs lines together without full stops', async () => {
  const text = await update({ name: 'Anna de Vries', wins: ['De intake is korter.', 'Sam werkt zelf.'] })
  expect(text).toMatch(/^Hoi Anna,\n/)
  expect(text).toContain('- Gelukt: De intake is korter; Sam werkt zelf\n')
})
