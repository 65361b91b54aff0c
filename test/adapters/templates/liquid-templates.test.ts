import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Liquid } from 'liquidjs'
import { describe, expect, test, vi } from 'vitest'
import { createTemplates } from '../../../src/adapters/templates/liquid-templates.ts'
import { LANGUAGES } from '../../../src/domain/codes.ts'
import { ok } from '../../../src/domain/result.ts'
import type { TemplateName } from '../../../src/render/document.ts'
import { confirmationMailView } from '../../../src/render/share/confirmation-mail-view.ts'
import { VARIABLES } from '../../../src/render/variables.ts'
import { DOCUMENT_WORDS } from '../../support/document-words.ts'
import { TEMPLATES_FOLDER } from '../../support/documents.ts'
import { EXAMPLES } from '../../support/example-records.ts'

const OWN_FILE = '~/career/templates/nl/confirmation-mail.md'
const { last, theirs } = EXAMPLES.nl
const view = confirmationMailView({ ...last, agreements: theirs }, null, DOCUMENT_WORDS.nl)

const withOwn = (template: string, shown = view) =>
  createTemplates({
    own: async () => ok({ text: template, file: OWN_FILE }),
    ours: TEMPLATES_FOLDER,
    names: VARIABLES,
  }).render('confirmation-mail', 'nl', shown)

describe("the user's own template", () => {
  test('goes before ours, for the language and name asked for', async () => {
    const asked: string[] = []
    const own = async (name: TemplateName, language: string) => {
      asked.push(`${language}/${name}`)
      return ok({ text: 'Dag {{ name }}', file: OWN_FILE })
    }
    const templates = createTemplates({ own, ours: TEMPLATES_FOLDER, names: VARIABLES })
    expect(await templates.render('confirmation-mail', 'en', view)).toEqual({ ok: true, value: 'Dag Anna\n' })
    expect(asked).toEqual(['en/confirmation-mail'])
  })

  test.each([
    ['{{ nam }}', 'nam', 3, 4],
    ['{% if nam %}x{% endif %}', 'nam', 3, 7],
    ['{% if next %}\n{% else %}\n{{ nam }}\n{% endif %}', 'nam', 5, 4],
    ['{% for a in agreements %}\n- {{ a.wat }}\n{% endfor %}', 'a.wat', 4, 6],
    ['{% for a in agreement %}{{ a.what }}{% endfor %}', 'agreement', 3, 13],
    ['{{ name.constructor }}', 'name.constructor', 3, 4],
    ['{{ agreements[0].wat }}', 'agreements.wat', 3, 4],
  ])('is refused for a name that does not exist: %j', async (template, name, line, column) => {
    const result = await withOwn(`één\n\n${template}\n`)
    expect(result).toMatchObject({
      ok: false,
      problem: {
        problem: { code: 'unknown-name', name },
        place: { file: OWN_FILE, line, column },
      },
    })
  })

  test('hears which names there are', async () => {
    expect(await withOwn('{{ nam }}')).toMatchObject({
      problem: { problem: { known: Object.keys(VARIABLES['confirmation-mail']) } },
    })
    expect(await withOwn('{% for a in agreements %}{{ a.wat }}{% endfor %}')).toMatchObject({
      problem: {
        problem: { known: expect.arrayContaining(['what', 'who', 'by', 'seen', 'condition']) as string[] },
      },
    })
  })

  test.each([
    ['{% if name %}', 3],
    ['{{ name | hoofdletter }}', 3],
    ['{{ name', 3],
    ['{% include "../../career.yaml" %}', 3],
    ['{% render "x" %}', 3],
    ['{% layout "x" %}', 3],
    ['{% doe iets %}', 3],
    ['{% for i in (1..100000000) %}x{% endfor %}', 3],
    ['{{ name | slice: 0, 99999999999 }}', 3],
  ])('is refused when it does not work: %s', async (template, line) => {
    expect(await withOwn(`één\n\n${template}\n`)).toMatchObject({
      ok: false,
      problem: {
        problem: { code: 'bad-template' },
        place: { file: OWN_FILE, line, column: 1 },
      },
    })
  })

  test.each([
    ['loops in loops', '{% for i in (1..9000) %}{% for j in (1..9000) %}x{% endfor %}{% endfor %}'],
    [
      'a text that doubles',
      '{% assign a = name %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}',
    ],
    [
      'a part that doubles',
      '{% assign a = name %}{% for i in (1..20) %}{% capture a %}{{ a }}{{ a }}{{ name }}{% endcapture %}{% endfor %}{{ a }}',
    ],
    ['tags in tags', '{% if name %}'.repeat(3000) + '{% endif %}'.repeat(3000)],
    ['names in names', `{{ name${'[name'.repeat(50_000)}${']'.repeat(50_000)} }}`],
    ['more than a million signs', 'x'.repeat(1_000_001)],
  ])('is stopped when it runs away: %s', async (_, template) => {
    expect(await withOwn(template)).toMatchObject({
      ok: false,
      problem: { problem: { code: 'bad-template' }, place: { file: OWN_FILE } },
    })
  })

  test('may set names of its own, count, and use what Liquid has', async () => {
    const template =
      '{% assign wie = name | upcase %}\n{{ wie }} {% for a in agreements %}{{ forloop.index }}{% endfor %} {{ agreements.size }}'
    expect(await withOwn(template)).toEqual({ ok: true, value: 'ANNA 12 2\n' })
  })

  test('never runs what was typed', async () => {
    const typed = confirmationMailView({ ...last, summary: '{{ name }} {% raw %}' }, null, DOCUMENT_WORDS.nl)
    expect(await withOwn('{{ summary }}', typed)).toEqual({ ok: true, value: '{{ name }} {% raw %}\n' })
  })

  test('leaves no line for a line of tags, and one empty line at most', async () => {
    const template =
      '\n\n{% if name %}\n- a\n  {%- if date -%}  \r\n- b\n{% endif %}\n{% endif %} {% if next %}\n\n\n\nc\n{% endif %}\n   \n'
    expect(await withOwn(template)).toEqual({ ok: true, value: '- a- b\n\nc\n' })
  })
})

test('a machine that stands still for a minute stops none of ours', async () => {
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 60_000))
  try {
    const templates = createTemplates({ own: async () => null, ours: TEMPLATES_FOLDER, names: VARIABLES })
    expect(await templates.render('confirmation-mail', 'nl', view)).toMatchObject({ ok: true })
    expect(await withOwn('{{ name }}')).toMatchObject({ problem: { problem: { code: 'bad-template' } } })
  } finally {
    clock.mockRestore()
  }
})

test.each(Object.keys(VARIABLES) as TemplateName[])('both languages of %s tell the same', async (name) => {
  const [nl, en] = await Promise.all(LANGUAGES.map((language) => namesIn(name, language)))
  expect(nl).toEqual(en)
  expect(nl).toEqual(Object.keys(VARIABLES[name]).toSorted())
})

test('docs/templates.md explains every name of every template', async () => {
  const page = await readFile(new URL('../../../docs/templates.md', import.meta.url), 'utf8')
  for (const [name, variables] of Object.entries(VARIABLES)) {
    const section = page.split(/^## /m).find((part) => part.startsWith(`\`${name}\``)) ?? ''
    const explained = [...section.matchAll(/^\| `(\w+)` \|/gm)].map((row) => String(row[1]))
    expect(new Set(explained), name).toEqual(new Set(Object.keys(variables)))
  }
})

async function namesIn(name: TemplateName, language: string): Promise<string[]> {
  const liquid = new Liquid()
  const text = await readFile(join(TEMPLATES_FOLDER, language, `${name}.md`), 'utf8')
  return Object.keys(liquid.analyzeSync(liquid.parse(text)).globals).toSorted()
}
