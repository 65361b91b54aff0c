import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findingsIn } from '../../src/coach/answer.ts'
import { isForeign } from '../../src/coach/foreign.ts'
import type { Day } from '../../src/domain/day.ts'

describe('a language the coach does not speak', () => {
  test.each([
    'Est-ce que je peux évoluer vers un poste de chef ?',
    'Kann ich nächstes Jahr Teamleiter werden?',
    'Was ist das Problem mit dem Projekt in der Abteilung?',
    '¿Puedo ser jefe de equipo?',
    'Takım lideri olabilir miyim?',
    'Можно ли мне стать руководителем?',
    '我可以成为团队负责人吗?',
  ])('%s is met with silence', (text) => {
    expect(isForeign(text)).toBe(true)
    for (const as of ['question', 'agreement', 'message', 'want'] as const)
      for (const lang of ['nl', 'en'] as const)
        expect(findingsIn(text, as, { lang, today: '2026-11-21' as Day })).toEqual([])
  })

  test('no Dutch or English text is taken for one', () => {
    const folder = 'test/fixtures/coach/tune'
    const taken = readdirSync(folder)
      .filter((file) => !file.startsWith('dates'))
      .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n'))
      .map((line) => (JSON.parse(line) as { text?: string }).text ?? '')
      .filter((text) => isForeign(text))
    expect(taken).toEqual([])
  })
})
