import fc from 'fast-check'
import { Lexer } from 'marked'
import type { Token } from 'marked'
import { describe, expect, test } from 'vitest'
import { cleanLines } from '../../src/render/clean-text.ts'
import { markdownBlock, markdownInline } from '../../src/render/markdown-text.ts'
import { tries } from '../support/tries.ts'

const nasty = [
  '# kop',
  '###### kop',
  '| pijp |',
  'a | b\n--- | ---\nc | d',
  ':-: | :-:',
  'kop\n===',
  'kop\n---',
  '--',
  '- - -',
  '* * *',
  '***',
  '<b>vet</b>',
  '<!-- weg -->',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](http://x.nl/y.png)',
  '[x]: http://x.nl',
  '[ ] taak',
  '[^1]: noot',
  '{{ 7*7 }}',
  '{% for i in (1..9) %}x{% endfor %}',
  '- lijst',
  '+ lijst',
  '1. lijst',
  '12) lijst',
  '> citaat',
  '```js',
  '~~~',
  '`code`',
  '~~weg~~',
  '**vet** en _schuin_ en __vet__ en *schuin*',
  '&lt;b&gt; &copy; &#65; &#x41;',
  'slot \\',
  '\\*niet schuin\\*',
  '    vier blanks',
  '\tmet tab',
  'kijk op https://x.nl/~anna_?a[]=1&copy;=2 of mail a*b@x.nl',
  '<https://x.nl> en <a@b.nl>',
  'שלום (RTL) مرحبا',
  '👩‍⚕️ 🎉 é',
  'x'.repeat(5000),
]

const ordinary = [
  "Anna's idee, 's ochtends om 8.30 uur: zo'n 2-3 keer per week (of vaker).",
  'Na afloop weet ik wat er nodig is om teamleider te worden – en wanneer.',
  'Ik wil: 1) leren, 2) doen. Kosten: €500,- en 10% korting; 5 * 3 = 15.',
  'Zie https://intranet.example.nl/plan of mail anna@example.nl. Echt waar!',
  'snake_case_naam, C:\\Users\\anna, a & b, 3 < 4 en ~20 uur',
  'Zij zei: "Dat kan." Ik zei: ‘Fijn.’ -5 graden, #1 op de lijst',
]

describe('markdownInline', () => {
  test.each(ordinary)('leaves an ordinary sentence as it was typed: %s', (text) => {
    expect(markdownInline(text)).toBe(text)
  })

  test.each(nasty.map((text) => [text.slice(0, 60), text]))(
    'makes text of %j, wherever it stands',
    (_start, text) => readsAsTyped(text),
  )

  test('does so for anything that can be typed', () => {
    fc.assert(fc.property(typed, readsAsTyped), { numRuns: tries(700) })
  })

  test('takes out what a terminal would obey', () => {
    const text = markdownInline('\u001B[31mrood\u001B[0m \u001B]0;titel\u0007\u009B2J\u0000 \u202Eomgekeerd')
    expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E]/u)
    expect(text).toContain('omgekeerd')
  })

  test('makes one line of several', () => {
    expect(markdownInline(' één\r\n\n twee\u2028drie ')).toBe('één twee drie')
  })
})

describe('markdownBlock', () => {
  test('keeps lines and paragraphs', () => {
    const tokens = lex(markdownBlock('één\ntwee\n\n\n\ndrie'))
    expect(tokens.filter(({ type }) => type === 'paragraph')).toHaveLength(2)
    expect(tokens.filter(({ type }) => type === 'br')).toHaveLength(1)
  })

  test('makes text of anything that can be typed', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 5 }), (lines) => {
        const text = lines.join('\n')
        const tokens = lex(markdownBlock(text))
        expect(strange(tokens, ['paragraph', 'space', 'br'])).toEqual([])
        expect(words(textOf(tokens))).toBe(words(cleanLines(text).join(' ')))
      }),
      { numRuns: tries(400) },
    )
  })
})

const signs = fc.constantFrom(
  ...Array.from('#*_-+=~`|<>[](){}!&;:\\/."\'@0123456789 \n\tabcwW.éש👍\u001B\u202E'),
)
const snippets = fc.constantFrom('http://', 'www.', '&amp;', '<b>', '---', '](', 'x.nl', '1.', '\\', '  ')
const typed = fc.oneof(
  fc.string({ unit: signs, maxLength: 40 }),
  fc.array(fc.oneof(signs, snippets), { maxLength: 20 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...nasty, ...ordinary),
)

/** In a line of its own, after text, in a heading, a list, a quote, a table and between the brackets of a link. */
function readsAsTyped(text: string): void {
  const expected = words(cleanLines(text).join(' '))
  const inline = markdownInline(text)
  expect(inline).not.toContain('\n')
  const cases: [markdown: string, frame: string[], around: (inner: string) => string][] = [
    [inline, ['paragraph'], (inner) => inner],
    [`Zin\n${inline}`, ['paragraph'], (inner) => `Zin ${inner}`],
    [`# Kop ${inline}`, ['heading'], (inner) => `Kop ${inner}`],
    [`- a\n- ${inline}\n- b`, ['list', 'list_item', 'paragraph'], (inner) => `a ${inner} b`],
    [`> ${inline}`, ['blockquote', 'paragraph'], (inner) => inner],
    [`| a |\n| --- |\n| ${inline} |`, ['table'], (inner) => `a ${inner}`],
  ]
  for (const [markdown, frame, around] of cases) {
    const tokens = lex(markdown)
    expect(strange(tokens, frame), markdown).toEqual([])
    expect(words(textOf(tokens)), markdown).toBe(words(around(expected)))
  }
}

const lex = (markdown: string): Token[] => flat(Lexer.lex(markdown))

const flat = (tokens: readonly Token[]): Token[] => tokens.flatMap((token) => [token, ...flat(inside(token))])

function inside(token: Token): Token[] {
  if (token.type === 'table') {
    const { header, rows } = token as { header: Cell[]; rows: Cell[][] } & Token
    return [...header, ...rows.flat()].flatMap(({ tokens }) => [...tokens, SPACE])
  }
  if (token.type === 'list')
    return (token as { items: Token[] } & Token).items.flatMap((item) => [item, SPACE])
  return 'tokens' in token ? (token.tokens ?? []) : []
}

type Cell = { tokens: Token[] }
const SPACE = { type: 'text', raw: ' ', text: ' ' } as Token

/** Tokens that are more than text. A bare address may be a link: it goes where it says. */
function strange(tokens: readonly Token[], frame: readonly string[]): string[] {
  const fine = new Set(['text', 'escape', 'space', ...frame])
  return tokens
    .filter((token) => !fine.has(token.type) && !isBareAddress(token))
    .map(({ type, raw }) => `${type}: ${raw}`)
}

function isBareAddress(token: Token): boolean {
  if (token.type !== 'link') return false
  const { raw, text, href } = token as { raw: string; text: string; href: string }
  return raw === text && [raw, `http://${raw}`, `mailto:${raw}`].includes(href)
}

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'br' || token.type === 'space') return ' '
      const leaf = (token.type === 'text' || token.type === 'escape') && !('tokens' in token && token.tokens)
      return leaf ? (token as { text: string }).text : ''
    })
    .join('')

const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
