// How a reply in a rehearsal is told apart: what the other says next depends on it.
import { describe, expect, test } from 'vitest'
import { readReply, type ReplyMove } from '../../../src/coach/practice/read-reply.ts'
import { coachReply } from '../../../src/coach/reply.ts'
import * as letGoEn from '../../../src/coach/rules/practice/let-go/en.ts'
import * as letGoNl from '../../../src/coach/rules/practice/let-go/nl.ts'
import * as noSummaryEn from '../../../src/coach/rules/practice/no-summary/en.ts'
import * as noSummaryNl from '../../../src/coach/rules/practice/no-summary/nl.ts'
import { hostileTexts } from '../../support/hostile-texts.ts'

type Table = Readonly<Record<ReplyMove, readonly string[]>>

const NL: Table = {
  waits: ['', '…', '(stilte)', 'stilte', 'Ik zeg even niets', '...', 'wachten', '(ik haal adem en wacht)'],
  pushes: [
    'Dat is toch belachelijk.',
    'Jij luistert ook nooit naar mij.',
    'Als dat zo is, dan ga ik ergens anders kijken, dan zoek ik iets anders.',
    'Je houdt me gewoon tegen.',
  ],
  settles: [
    'Zullen we dat in maart bekijken?',
    'Ik stuur je vrijdag een voorstel.',
    'Laten we 12 februari prikken.',
    'Kunnen we afspreken dat ik in januari begin?',
    'Dat van dinsdag neem ik mee.',
    'Voortaan loop ik na wat er nog openstaat.',
    'En als ik het zelf zou betalen?',
    'Ik heb de cijfers bij me, zal ik ze laten zien?',
  ],
  'asks-open': [
    'Wat kan er wél zonder extra budget?',
    'wat zou je van me moeten zien',
    'Dus nu komt het niet uit. Wanneer wel?',
    'Jammer, hoe zie jij dat?',
    'Kun je een voorbeeld geven?',
    'Vertel eens, waar zit het hem in?',
    'Oké. Op welke manier kun je me helpen?',
  ],
  'asks-closed': [
    'Kan het volgend jaar dan wel?',
    'Is er echt niets?',
    'Mag ik dan wel de cursus doen?',
    'Heb je daar al over nagedacht?',
  ],
  'sums-up': [
    'Dus binnen dit team zie je nu niets.',
    'Als ik je goed begrijp, is het geld op.',
    'Ik hoor dat je eerst meer van me wilt zien.',
    'Je zegt eigenlijk dat HR dit beslist. Klopt dat?',
    'Dat raakt je, merk ik.',
    'Wacht even, dus je zegt dat ik te stil ben?',
    'Het komt erop neer dat ik moet wachten.',
    'Wat ik hoor is dat het geld op is.',
  ],
  'lets-go': ['Laat maar.', 'Oké, jammer.', 'Dat begrijp ik.', 'Geen probleem.', 'Dan wacht ik wel af.'],
  argues: [
    'Ik werk hier al zes jaar.',
    'Ik snap het niet.',
    'Maar vorig jaar kon het wel.',
    'Volgens mij is er best geld voor de opleiding van mensen.',
  ],
}

const EN: Table = {
  waits: ['', '…', '(silence)', 'silence', 'I say nothing', 'wait five seconds'],
  pushes: [
    "That's ridiculous.",
    'You never listen to me.',
    "Then I'll look elsewhere.",
    'You keep holding me back.',
  ],
  settles: [
    'Shall we look at it again in March?',
    "I'll send you a proposal on Friday.",
    "Let's pick a date.",
    'Can we agree that I start in January?',
    "I'll take what you said about Tuesday.",
    'From now on I go through what is still open.',
  ],
  'asks-open': [
    'What could we do without extra budget?',
    'what would you need to see from me',
    "So now isn't a good time. When would be?",
    'Fair enough, how do you see it?',
    'Could you give me an example?',
    'Tell me more about that.',
  ],
  'asks-closed': [
    'Would next year be possible?',
    'Is there really nothing?',
    'Can I do the course then?',
    'Have you thought about it?',
  ],
  'sums-up': [
    "So it's the money, not the idea.",
    'If I understand you, there is no room this year.',
    "I hear that you'd like to see more from me first.",
    "You're saying HR decides. Is that right?",
    'Sounds like the timing is bad.',
    "Hold on, so you're saying I'm too quiet?",
    'What it comes down to is that I have to wait.',
  ],
  'lets-go': ['Never mind.', 'Okay, fair enough.', 'I understand.', 'No problem.', "I'll wait then."],
  argues: ["I've been here for six years.", 'But last year it was possible.', 'Surely there is some money.'],
}

describe.each([
  ['nl', NL],
  ['en', EN],
] as const)('a reply in %s', (lang, table) => {
  const rows = Object.entries(table).flatMap(([move, texts]) => texts.map((text) => [text, move] as const))
  test.each(rows)('%j %s', (text, move) => {
    expect(readReply(text, lang).move).toBe(move)
  })

  test('is read whatever was typed', () => {
    for (const text of hostileTexts) expect(readReply(text, lang).words).toBeGreaterThanOrEqual(0)
    const long = 'dus wat zo '.repeat(20_000)
    expect(readReply(long, lang).words).toBeLessThan(2000)
  })
})

describe.each([
  ['practice/no-summary', 'nl', noSummaryNl.examples],
  ['practice/no-summary', 'en', noSummaryEn.examples],
  ['practice/let-go', 'nl', letGoNl.examples],
  ['practice/let-go', 'en', letGoEn.examples],
] as const)('%s in %s', (rule, lang, { fires, silent }) => {
  const rulesAt = (text: string): readonly string[] =>
    coachReply(text, lang, 'first').map((finding) => finding.rule)
  test.each(fires)('speaks at %j', (text) => {
    expect(rulesAt(text)).toContain(rule)
  })
  test.each(silent)('leaves %j', (text) => {
    expect(rulesAt(text)).not.toContain(rule)
  })
})

test('a tip quotes what was typed, and nothing longer than one can see at once', () => {
  const text = 'Maar ik heb vorig jaar al die late diensten gedraaid zonder er iets van te zeggen.'
  const [finding] = coachReply(text, 'nl', 'first').filter(({ rule }) => rule === 'practice/no-summary')
  expect(finding?.quote).not.toBe('')
  expect(text).toContain(finding?.quote)
  expect(finding?.quote.split(' ').length).toBeLessThanOrEqual(8)
})

test('more than forty words is a speech', () => {
  const words = (count: number): string => `Dus het is druk. ${'woord '.repeat(count - 4)}`
  const rules = (text: string) => coachReply(text, 'nl', 'later').map(({ rule }) => rule)
  expect(rules(words(41))).toContain('practice/too-long')
  expect(rules(words(40))).not.toContain('practice/too-long')
})

test('nobody has to sum up a silence, nor twice', () => {
  const text = 'Ik werk hier al zes jaar en ik wil graag verder.'
  const rules = (place: 'first' | 'first-to-silence' | 'later') =>
    coachReply(text, 'nl', place).map(({ rule }) => rule)
  expect(rules('first')).toContain('practice/no-summary')
  expect(rules('first-to-silence')).not.toContain('practice/no-summary')
  expect(rules('later')).not.toContain('practice/no-summary')
})

test('what is given back of the other is no wish of the user', () => {
  expect(coachReply('Dus het geld is op. Wat kan er wel?', 'nl', 'later')).toEqual([])
})
