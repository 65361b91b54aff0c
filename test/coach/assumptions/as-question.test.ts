// What the user thinks the other thinks, as a question to the other: made of the user's own words where the cut is clean,
// and left alone everywhere else.
import { describe, expect, test } from 'vitest'
import { asQuestion, type Other, questionsAbout } from '../../../src/coach/assumptions/as-question.ts'
import { MEETING_KINDS } from '../../../src/domain/codes.ts'
import { HANGS_AFTER_MS, hostileTexts } from '../../support/hostile-texts.ts'

const anna: Other = { name: 'Anna de Vries', kind: 'career' }

describe('in Dutch', () => {
  test.each([
    ['Ze denkt vast dat ik tevreden ben', 'In hoeverre denk je dat ik tevreden ben?'],
    ['ze denkt vast dat ik hier goed zit.', 'In hoeverre denk je dat ik hier goed zit?'],
    ['Hij denkt niet dat ik het aankan', 'In hoeverre denk je dat ik het aankan?'],
    [
      'Mijn leidinggevende denkt dat ik niet wil leidinggeven',
      'In hoeverre denk je dat ik wil leidinggeven?',
    ],
    ['ze gaat er vanuit dat ik gewoon blijf', 'In hoeverre ga je ervan uit dat ik gewoon blijf?'],
    ['Ik denk dat hij verwacht dat ik overwerk', 'In hoeverre verwacht je dat ik overwerk?'],
    [
      'Volgens mij vindt Anna dat ik nog niet klaar ben voor een grotere rol',
      'In hoeverre vind je dat ik klaar ben voor een grotere rol?',
    ],
    ['Hij zal wel denken dat ik genoeg uren heb', 'In hoeverre denk je dat ik genoeg uren heb?'],
    ['Misschien vindt ze dat er eerst iemand bij moet', 'In hoeverre vind je dat er eerst iemand bij moet?'],
    ['Hij is bang dat ik te veel vrij wil', 'In hoeverre ben je bang dat ik te veel vrij wil?'],
    [
      'Anna de Vries heeft het idee dat ik de nachten blijf doen',
      'In hoeverre heb je het idee dat ik de nachten blijf doen?',
    ],
    [
      'Ze vindt me nog niet klaar voor een leidende rol',
      'In hoeverre vind je me klaar voor een leidende rol?',
    ],
    ['Hij vindt mij te jong', 'In hoeverre vind je mij te jong?'],
    ['Hij vindt mijn werk niet goed genoeg', 'In hoeverre vind je mijn werk goed genoeg?'],
    ['Ze ziet me niet als leidinggevende', 'In hoeverre zie je me als leidinggevende?'],
    ['Er is geen geld voor een opleiding.', 'Welk budget is er voor een opleiding?'],
    ['Er zijn hier geen mogelijkheden voor mij', 'Welke mogelijkheden zie jij hier voor mij?'],
    ['er zijn toch geen kansen', 'Welke kansen zie jij?'],
  ])('%s', (text, question) => {
    expect(asQuestion(text, 'nl', anna)).toBe(question)
  })

  test.each([
    // Somebody else than the person asked, or more than one.
    'Bo denkt dat ik niet kan plannen',
    'Mijn collega denkt dat ik tevreden ben',
    'Ze denken vast dat ik tevreden ben',
    // The other in the third person, or people in general.
    'Hij denkt dat ik hem niet mag',
    'Hij denkt dat ik zijn baan wil',
    'Ze denkt dat ze mij kent',
    'Hij vindt dat je hier nooit klaar bent',
    // A question nobody would ask about themselves, or one that gives a plan away.
    'Hij denkt dat ik lui ben',
    'Hij denkt dat mijn rug het niet houdt',
    'Hij denkt dat ik bang ben voor verandering',
    'Ze vindt mij lastig',
    'Anna heeft het idee dat ik weg wil',
    'Hij denkt dat ik ga solliciteren bij een andere werkgever',
    // No clause to cut, or one whose "niet" cannot go.
    'Hij wil me niet kwijt op deze lijn.',
    'Hij zegt toch nee',
    'Ze vindt het prima zoals het is',
    'Hij denkt dat ik geen ambitie heb',
    'Ze denkt dat ik niet meer uren wil',
    'Ze denkt dat ik er niet aan toe ben',
    'Hij denkt dat ik het niet wil en dat ik het niet kan',
    'Hij denkt dat ik ben tevreden',
    'Hij dacht dat ik tevreden was',
    'HIJ DENKT DAT IK TEVREDEN BEN',
    'Hij denkt: ik zit hier goed',
    'Zou hij denken dat ik tevreden ben?',
    'Hij heeft het druk en denkt niet aan mij',
    'denkt dat ik tevreden ben',
  ])('is left alone: %s', (text) => {
    expect(asQuestion(text, 'nl', anna)).toBeNull()
  })
})

describe('in English', () => {
  test.each([
    ["She must think I'm fine where I am", "To what extent do you think that I'm fine where I am?"],
    ["She thinks I'm not ready", "To what extent do you think that I'm ready?"],
    ["He doesn't think I can handle it", 'To what extent do you think that I can handle it?'],
    [
      "I bet he thinks I don't want more responsibility",
      'To what extent do you think that I want more responsibility?',
    ],
    [
      'My manager probably assumes that I’m happy with my hours',
      'To what extent do you think that I’m happy with my hours?',
    ],
    [
      "Anna doesn't believe I'm ready for a bigger role yet",
      "To what extent do you think that I'm ready for a bigger role?",
    ],
    ["She expects that I'll keep the evenings", "How likely do you think it is that I'll keep the evenings?"],
    [
      'She thinks we can manage with fewer people',
      'To what extent do you think that we can manage with fewer people?',
    ],
    ["She doesn't see me as a leader", 'To what extent do you see me as a leader?'],
    ['He considers me too young', 'To what extent do you consider me too young?'],
    ['There is no money for a course.', 'What budget is there for a course?'],
    ['There are no opportunities here for me', 'What opportunities do you see for me here?'],
  ])('%s', (text, question) => {
    expect(asQuestion(text, 'en', anna)).toBe(question)
  })

  test.each([
    "He won't want to lose me on this line.",
    'She thinks highly of me',
    "He thinks I'm lazy",
    "He thinks I don't like him",
    "They think I'm happy",
    'She expects me to stay',
    "He thinks I can't",
    "He thinks the team can't do without me",
    'He thinks I want to leave',
    "She thinks I'm only after the money",
    'Bo thinks I cannot plan',
    'She thought I was happy',
    "Does she think I'm happy?",
    'I think I am too late',
  ])('is left alone: %s', (text) => {
    expect(asQuestion(text, 'en', anna)).toBeNull()
  })
})

test('a role is the other only where one talks with a manager', () => {
  const text = 'Mijn leidinggevende denkt dat ik tevreden ben'
  expect(asQuestion(text, 'nl', { name: 'Els', kind: 'hr' })).toBeNull()
  expect(asQuestion(text, 'nl', { name: 'Els', kind: 'annual' })).not.toBeNull()
})

test('the language is that of the words, and that of the screen where they do not tell', () => {
  expect(asQuestion("She thinks I'm happy", 'nl', anna)).toMatch(/^To what extent/u)
  expect(asQuestion('Ze denkt dat ik tevreden ben', 'en', anna)).toMatch(/^In hoeverre/u)
})

test.each(MEETING_KINDS)('in %s two open questions stand ready, whatever was assumed', (kind) => {
  for (const lang of ['nl', 'en'] as const) {
    const offered = questionsAbout('Hij zegt toch nee', lang, { name: 'Anna', kind })
    expect(offered).toHaveLength(2)
    for (const question of offered) expect(question).toMatch(/^(?:Hoe|Wat|How|What) .+\?$/u)
  }
})

test('the question made of the own words comes first', () => {
  const offered = questionsAbout('Ze denkt dat ik tevreden ben', 'nl', anna)
  expect(offered[0]).toBe('In hoeverre denk je dat ik tevreden ben?')
  expect(offered).toHaveLength(3)
})

test(
  'whatever is typed is read at once',
  () => {
    for (const text of hostileTexts) for (const lang of ['nl', 'en'] as const) asQuestion(text, lang, anna)
    asQuestion(`Hij denkt ${'vast '.repeat(50_000)}dat ik tevreden ben`, 'nl', anna)
    asQuestion('Ze denkt dat ik tevreden ben', 'nl', { name: '(a+)+$ [', kind: 'career' })
  },
  HANGS_AFTER_MS,
)
