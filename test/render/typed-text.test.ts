// Whatever a person types, a document keeps the parts its template gave it.
import { Lexer } from 'marked'
import type { Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import type { Language } from '../../src/domain/codes.ts'
import { cueCardView } from '../../src/render/private/cue-card-view.ts'
import { agendaView } from '../../src/render/share/agenda-view.ts'
import { developmentPlanView } from '../../src/render/share/development-plan-view.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { EXAMPLES } from '../support/example-records.ts'
import type { ExampleRecords } from '../support/example-records.ts'

const typed = [
  '# kop',
  '| pijp | a |',
  '<b>vet</b> <script>x</script>',
  '[x](javascript:alert(1)) ![y](z)',
  '{{ 7*7 }} {% if %}',
  '- lijst',
  '1. lijst',
  '> citaat',
  '--- ---',
  '``` code',
  '\u001B[31m rood \u001B[0m',
  '\u001B]0;titel\u0007 klik',
  `lang ${'x'.repeat(5000)}`,
  '👩‍⚕️ שלום \u202Eomgekeerd',
]

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(typed.map((text) => [text.slice(0, 40), text]))('%j stays text', async (_start, text) => {
    const plain = await documents(language, withText(EXAMPLES[language], 'twee woorden'))
    const texts = await documents(language, withText(EXAMPLES[language], text))
    for (const [index, document] of texts.entries()) {
      expect(document).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
      expect(parts(document)).toEqual(parts(plain[index] ?? ''))
      expect(document).not.toContain('49')
    }
  })
})

const documents = (language: Language, example: ExampleRecords): Promise<string[]> => {
  const { meeting, plan, evidence, mine, theirs, last } = example
  const words = DOCUMENT_WORDS[language]
  const agenda = { meeting: meeting.shared, plan: plan.shared, evidence, last, notNow: last.notNow ?? [] }
  const pop = {
    plan: plan.shared,
    yourName: 'Robin',
    manager: 'Anna',
    made: day('2026-11-21'),
    period: null,
    meetings: [meeting.shared],
    agreements: [...mine, ...theirs],
    evidence,
    progressDate: null,
  }
  return Promise.all([
    rendered('agenda', language, agendaView({ ...agenda, agreements: { mine, theirs } }, words)),
    rendered('development-plan', language, developmentPlanView(pop, words)),
    rendered('cue-card', language, cueCardView({ meeting, plan, askTheirCareer: true }, words)),
  ])
}

/** The same records with another text wherever somebody typed one: codes, days and names have no blanks. */
function withText<T>(value: T, text: string): T {
  if (typeof value === 'string') return (value.includes(' ') ? text : value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => withText(item, text)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withText(item as unknown, text)]),
  ) as T
}

/** Everything in a document that is not plain text, in order. */
const parts = (markdown: string): string[] => {
  const found: string[] = []
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (!['text', 'escape'].includes(token.type)) found.push(token.type)
      walk('tokens' in token ? (token.tokens ?? []) : [])
      if (token.type === 'list') walk((token as { items: Token[] } & Token).items)
    }
  }
  walk(Lexer.lex(markdown))
  return found
}
