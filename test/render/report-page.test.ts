import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { emptyFolder } from '../../src/domain/records.ts'
import { asHtml } from '../../src/render/html/as-html.ts'
import { asMarkdown } from '../../src/render/html/as-markdown.ts'
import { html } from '../../src/render/html/html.ts'
import type { Page } from '../../src/render/html/page.ts'
import { STYLE, STYLE_SHA256 } from '../../src/render/html/style.ts'
import { checkin, folderOf, held } from '../domain/folder-of.ts'
import { hostileFolder, richFolder, tenYearFolder } from '../support/report-folders.ts'
import { htmlOf, markdownOf } from '../support/report-pages.ts'

const AUDIENCES = ['private', 'share'] as const

describe('a piece of a page', () => {
  test('is text where text is put in, and a piece where a piece is', () => {
    expect(html`<p title="${'"><b>'}">${html`<i>${"<&>'"}</i>`}${['a', null, 1]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;b&gt;"><i>&lt;&amp;&gt;&#39;</i>a1</p>',
    )
  })

  test('lets no text become a tag, an attribute or a turned line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`
        const inside = markup.slice('<p title="'.length, -'</p>'.length)
        const [attribute = '', ...rest] = inside.split('">')
        expect(rest).toHaveLength(1)
        expect(attribute + rest.join('')).not.toMatch(
          /[<>"'\u202A-\u202E\u2066-\u2069]|&(?!(?:amp|lt|gt|quot|#39);)/,
        )
      }),
    )
  })
})

test('the browser is told the sum of the style sheet as it is', () => {
  const sum = createHash('sha256').update(STYLE).digest('base64')
  expect(STYLE_SHA256, `put ${sum} in src/render/html/style.ts`).toBe(sum)
})

describe('colours', () => {
  const schemes = [...STYLE.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries([...body.matchAll(/--(\w+): (#\w{6})/g)].map(([, name, value]) => [name, value])),
  )
  test.each([
    ['light', schemes[0]],
    ['dark', schemes[1]],
  ])('stand out enough when it is %s: text 4.5 to 1, shapes 3 to 1', (_name, colours = {}) => {
    const against = (name: string): number => contrast(colours[name] ?? '', colours['paper'] ?? '')
    for (const name of ['ink', 'quiet']) expect(against(name), name).toBeGreaterThanOrEqual(4.5)
    for (const name of ['first', 'second', 'alarm', 'bar'])
      expect(against(name), name).toBeGreaterThanOrEqual(3)
  })
})

function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

describe.each(LANGUAGES)('a report in %s', (language) => {
  const folders = {
    rich: richFolder(language),
    'ten years': tenYearFolder(language),
    empty: emptyFolder(),
    hostile: hostileFolder(),
  }

  describe.each(Object.entries(folders))('of a folder that is %s', (_name, folder) => {
    test.each(AUDIENCES)('needs nothing from outside and runs nothing (%s)', (audience) => {
      const page = htmlOf(folder, audience, language)
      const tags = [...page.matchAll(/<([a-z0-9]+)\b/gi)].map(([, tag]) => tag?.toLowerCase())
      for (const tag of ['script', 'link', 'img', 'iframe', 'object', 'use', 'a', 'form'])
        expect(tags).not.toContain(tag)
      const inside = page.replace(/<style>[\s\S]*<\/style>/, '')
      expect(inside.match(/<[^>]*\s(?:on\w+|style|src|href|xlink:href|srcdoc)=/i)).toBeNull()
      expect(page).toContain("default-src 'none'")
      expect(page).toContain(`<html lang="${language}">`)
    })

    test.each(AUDIENCES)('has one first heading and leaves no level out (%s)', (audience) => {
      const levels = [...htmlOf(folder, audience, language).matchAll(/<h([1-6])/g)].map(([, level]) =>
        Number(level),
      )
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    })

    test.each(AUDIENCES)(
      'names every picture, says it in words, and no name stands twice (%s)',
      (audience) => {
        const page = htmlOf(folder, audience, language)
        const pictures = page.match(/<svg[^>]*role="img"[\s\S]*?<\/desc>/g) ?? []
        for (const picture of pictures)
          expect(picture).toMatch(/<title id="[\w-]+">[^<]+<\/title>\s*<desc id="[\w-]+">[^<]+<\/desc>/)
        const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(page).not.toMatch(/NaN|Infinity|undefined|null%/)
      },
    )
  })

  test('tells as Markdown what it tells as HTML', () => {
    for (const audience of AUDIENCES) {
      const words = (text: string): readonly string[] => text.match(/\p{L}{4,}/gu) ?? []
      const markdown = new Set(words(markdownOf(folders.rich, audience, language)))
      const page = htmlOf(folders.rich, audience, language)
        .replace(/<(figure|head)\b[\s\S]*?<\/\1>/g, ' ')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&#39;/g, "'")
      expect(words(page).filter((word) => !markdown.has(word))).toEqual([])
    }
  })

  test('is honest in an empty folder: what will stand there', () => {
    const page = htmlOf(emptyFolder(), 'private', language)
    expect(page).not.toContain('<svg')
    expect(page.match(/<p>/g)?.length).toBeGreaterThan(4)
  })

  test('gives nobody a mark: no average, no percentage', () => {
    for (const audience of AUDIENCES)
      expect(asTold(htmlOf(folders['ten years'], audience, language))).not.toMatch(
        /\d\s?%|gemiddelde|average|score/i,
      )
  })
})

const asTold = (page: string): string => page.replace(/<style>[\s\S]*<\/style>/, '').replace(/<[^>]+>/g, ' ')

describe('a report for somebody else', () => {
  const share = htmlOf(richFolder('nl'), 'share', 'nl')
  const own = htmlOf(richFolder('nl'), 'private', 'nl')

  test('has the plan, what the two agreed, and when they talk again', () => {
    for (const told of [
      'Van Sam, voor Anna',
      'Ik wil nieuwe collega’s opleiden',
      'Ik zoek uit wat de opleiding kost',
      'Afspraken van Anna: 1 van de 2 gedaan',
      'donderdag 3 december 2026',
      'Onderweg: Meelopen met Karim',
      'opnieuw bespreken op 1 mrt 2027',
      'De overdracht van dinsdag opnieuw ingericht',
    ])
      expect(share).toContain(told)
  })

  test('has nothing of what stands only in the user’s own', () => {
    for (const mine of [
      'Energie',
      'De studiedag',
      'Dubbele diensten',
      'Het gesprek over mijn uren',
      'Karim om een half uur vragen',
      'Wie het meest praatte',
      'de ander zegde af',
      'Noor',
    ]) {
      expect(own).toContain(mine)
      expect(share).not.toContain(mine)
    }
  })

  test('for who is not the manager has only what was agreed with them', () => {
    const noor = htmlOf(richFolder('nl'), 'share', 'nl', 'Noor van Dijk')
    expect(noor).toContain('Karim vragen of ik mee mag lopen')
    for (const other of ['opleiden', 'Praktijkopleider', 'Ik zoek uit', 'Anna', 'dag meelopen'])
      expect(noor).not.toContain(other)
  })
})

test('Markdown keeps what was typed as text', () => {
  const text = '<b>| # *x*'
  const page: Page<'private'> = {
    audience: 'private',
    language: 'nl',
    title: text,
    about: [text],
    sections: [
      {
        id: 'a',
        title: text,
        blocks: [
          { is: 'quote', text: `${text}\n# ${text}` },
          { is: 'list', items: [{ text, beside: text, details: [text] }] },
          {
            is: 'table',
            table: {
              caption: text,
              head: [text],
              rows: [[{ lines: [text, text] }], [{ text, details: [text] }]],
            },
          },
        ],
      },
    ],
    foot: [],
  }
  const markdown = asMarkdown(page)
  expect(markdown).not.toMatch(/(?<!\\)<b>|^# \*|(?<!\\)\*x/m)
  expect(
    markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .every((line) => line.match(/(?<!\\)\|/g)?.length === 2),
  ).toBe(true)
  expect(asHtml(page)).not.toContain('<b>')
})

test('a month, a conversation and an agreement each with one of them make whole sentences', () => {
  const folder = folderOf(
    checkin('2026-10', { energy: 3 }),
    held('2026-10-05', {}, { 'career-share': 'all', 'talk-listen': 'me' }),
  )
  const page = htmlOf(folder, 'private', 'nl')
  expect(page).toContain('één maand is ingevuld: redelijk')
  expect(page).toContain('Ik voerde 1 gesprek; dat ging over mijn loopbaan.')
  expect(page).toContain('Van 1 gesprek weet ik wie het meest praatte: dat was ik.')
})

test('a month with many lines is told in five, and counts the rest', () => {
  const plus = Array.from({ length: 9 }, (_none, at) => `Ding ${at + 1}`)
  const page = markdownOf(folderOf(checkin('2026-10', { plus })), 'private', 'nl')
  expect(page).toContain('Ding 5<br>en nog 4')
  expect(page).not.toContain('Ding 6')
})
