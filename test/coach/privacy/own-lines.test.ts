import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leakCues } from '../../../src/coach/privacy/leak.ts'

const FOR_OTHERS = [
  'agenda',
  'coach-pack',
  'confirmation-mail',
  'development-plan',
  'feedback-request',
  'handover',
  'invite',
  'new-manager',
  'notes-sheet',
  'reminder',
  'update',
]

/** What a template writes itself: without what is filled in, and what is asked of it; with what it may leave out, and without. */
const ownLines = (file: string): readonly string[] =>
  [readFileSync(file, 'utf8')]
    .flatMap((text) => [text, text.replaceAll(/\{% if [^%]*%\}[^\n]*?\{% endif %\}/gu, '')])
    .flatMap((text) => text.split('\n'))
    .map((line) =>
      line
        .replaceAll(/\{%.*?%\}|\{\{.*?\}\}/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => /\p{L}/u.test(line))

describe.each(['nl', 'en'])('what a document for others says of itself gives nobody away, in %s', (lang) => {
  test.each(FOR_OTHERS)('%s', (name) => {
    const lines = ownLines(join('templates', lang, `${name}.md`))
    expect(lines).not.toHaveLength(0)
    expect(lines.filter((line) => leakCues(line).length > 0)).toEqual([])
  })

  test('as it is filled in, in every example', () => {
    const folder = join('test/fixtures/documents', lang)
    const files = readdirSync(folder).filter((name) => FOR_OTHERS.some((one) => name.startsWith(one)))
    expect(files.length).toBeGreaterThan(9)
    const shown = files.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return leakCues(text).map(({ start, end }) => text.slice(start, end))
    })
    // What the user of the examples offers: to settle in who comes after them.
    expect(shown).toEqual([lang === 'nl' ? 'mijn opvolger' : 'my successor'])
  })

  test('every template is for others, or for the user alone', () => {
    const own = ['checkin-summary', 'cue-card', 'negotiation-sheet', 'review-summary']
    const names = readdirSync(join('templates', lang)).map((name) => name.replace('.md', ''))
    expect(names.toSorted()).toEqual([...FOR_OTHERS, ...own].toSorted())
  })
})

test.each([
  ['laatste zomer hier denk ik, daarna is het mooi geweest', 'leaving'],
  ["Honestly I'm just counting down now.", 'leaving'],
  ['Waiting on the biopsy results.', 'illness'],
  ['ik huil in de auto op weg naar het werk, bijna elke dag', 'illness'],
])('a sentence that no pattern knows is shown whole: %s', (text, cue) => {
  const before = 'We meet on Thursday. '
  expect(leakCues(before + text)).toEqual([{ start: before.length, end: before.length + text.length, cue }])
})
