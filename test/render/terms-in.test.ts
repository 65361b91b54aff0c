// Words of Dutch working life in an English page, and the reverse: told below it, never inside what the user wrote.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { agendaView } from '../../src/render/share/agenda-view.ts'
import { termsIn } from '../../src/render/terms-in.ts'
import { terms as en } from '../../src/text/en/terms.ts'
import { terms as nl } from '../../src/text/nl/terms.ts'
import { DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { EXAMPLES } from '../support/example-records.ts'

const inEnglish = (text: string) => termsIn([text], en)?.map(({ term }) => term) ?? []

test.each([
  [
    'Ik wil dit in mijn functioneringsgesprek bespreken, en in het POP-gesprek.',
    ['functioneringsgesprek', 'POP-gesprek'],
  ],
  ['Mijn POP. Mijn pop, mijn ontwikkelplan', ['POP']],
  ['Wat zegt de cao over de volgende periodiek in mijn schaal?', ['cao', 'schaal', 'periodiek']],
  ['De loopbaangesprekken dit jaar', ['loopbaangesprek']],
  ['Jaargesprek en jaargesprekken', ['jaargesprek']],
  ['Ik hou van popmuziek, cacao en grootschaligheid.', []],
  ['Mijn loopbaan-app', []],
  ['', []],
])('%s', (text, found) => {
  expect(inEnglish(text)).toEqual(found)
})

test('a term in English gets its Dutch word', () => {
  expect(termsIn(['My annual review and my development plan.'], nl)).toEqual([
    { term: 'annual review', meaning: 'functioneringsgesprek of jaargesprek' },
    { term: 'development plan', meaning: 'ontwikkelplan (POP)' },
  ])
})

describe.each(LANGUAGES)('a page in %s', (language) => {
  const { meeting, plan, evidence, mine, theirs, last } = EXAMPLES[language]
  const page = (outcome: string) =>
    rendered(
      'agenda',
      language,
      agendaView(
        {
          meeting: { ...meeting.shared, outcome },
          plan: plan.shared,
          evidence,
          agreements: { mine, theirs },
          notNow: [],
          last,
        },
        DOCUMENT_WORDS[language],
      ),
    )

  test('explains at its end what stands in it, once, and leaves the sentence as it is', async () => {
    const said =
      language === 'en'
        ? 'A place in the next schaal, and my schaal.'
        : 'Een secondment, en nog een secondment.'
    const text = await page(said)
    expect(text).toContain(`\n${said}\n`)
    expect(text.trimEnd().split('\n').slice(-2)).toEqual(
      language === 'en' ? ['## Terms', '- schaal: pay scale'] : ['## Woorden', '- secondment: detachering'],
    )
  })

  test('explains nothing where there is nothing to explain', async () => {
    expect(await page('x')).not.toMatch(/## (?:Terms|Woorden)/u)
  })
})
