import { describe, expect, test } from 'vitest'
import { coachQuestion } from '../../../src/coach/question.ts'
import type { RuleId } from '../../../src/coach/rules/rule-id.ts'
import type { Language } from '../../../src/domain/codes.ts'

const found = (text: string, lang: Language): readonly RuleId[] =>
  coachQuestion(text, lang).findings.map(({ rule }) => rule)

describe('leave for something small, or company, gets no tip', () => {
  test.each([
    'Wil je dat ik de deur even dichtdoe?',
    'Is het goed als Marloes erbij komt zitten?',
    'Mag mijn jas hier hangen?',
    'Gaan we straks samen een broodje halen?',
    'Kom je vanavond ook bowlen met de ploeg?',
    'Kunnen we even wachten tot Fatma er is?',
    'heb je vanmiddag na de pauze nog even een moment voor me',
    'Dus jij zegt: eerst de cursus en daarna pas het gesprek met de directeur?',
  ])('%s', (text) => expect(found(text, 'nl')).toEqual([]))

  test.each([
    'Is it all right if Marlene joins us?',
    'Would you rather do this over the phone?',
    'Can I leave my bag on this chair?',
    'Are you coming to the leaving drinks on Thursday?',
    'Did you get the note I left on your desk?',
    'Are we waiting for anyone else?',
    "Can we hang on until Fatma's here?",
    'Could we have the radio off while we talk?',
    "So what you're telling me is course first, interview with the head after?",
  ])('%s', (text) => expect(found(text, 'en')).toEqual([]))

  test.each([
    ['nl', 'Mag ik de begeleiding van de leerlingen erbij doen?'],
    ['nl', 'Is het goed als ik voortaan de broodjes bestel?'],
    ['nl', 'Klinkt dat haalbaar?'],
    ['nl', 'Zou je mij drie dagen naar Rotterdam willen sturen?'],
    ['en', 'Would you send me to Rotterdam for three days?'],
    ['en', 'Is it all right if I serve coffee from now on?'],
    ['en', 'Can I have a new phone for the role?'],
    ['en', 'Does that sound doable?'],
  ] as const)('what is about the work does (%s): %s', (lang, text) =>
    expect(found(text, lang)).toContain('question/closed'),
  )
})

describe('two topics in one breath, in ordinary words', () => {
  test.each([
    'Wat vond je van mijn eerste maand en wanneer wordt de airco gemaakt?',
    'Waarom is de teamdag afgelast en wat moet ik doen om senior te worden?',
    'Mag ik thuis werken op dinsdag en denk je dat ik manager kan worden?',
  ])('%s', (text) => expect(found(text, 'nl')).toContain('question/double'))
  test.each([
    "What did you think of my first month, and when's the air con getting fixed?",
    "How do I qualify for the master's and what time does the car park close?",
    'Have you looked at my proposal, and is the team outing still on?',
    'Can I still claim my travel for May, and do you see me as our next supervisor?',
  ])('%s', (text) => expect(found(text, 'en')).toContain('question/double'))
  test.each([
    ['nl', 'Hoe heb jij die overstap gemaakt en wat had je achteraf anders gedaan?'],
    ['nl', 'Is de functie fulltime en moet ik ook weekenden draaien?'],
    ['en', 'What does a working day look like and who would I be working with?'],
    ['en', 'Are there enough places on the course and is it taught in English?'],
  ] as const)('one topic (%s): %s', (lang, text) =>
    expect(found(text, lang)).not.toContain('question/double'),
  )
})

describe('what puts the other on the spot without a plain why', () => {
  test.each([
    ['nl', 'Hoe kun je nou zeggen dat ik niet meewerk?'],
    ['nl', 'Waarom krijgt Sander van jou wel een vast contract en ik niet?'],
    ['nl', 'Waarom moest dat zo nodig in de groepsapp?'],
    ['nl', 'Waarom moet ik dat van een ander horen en niet van jou?'],
    ['en', 'Why do I have to hear that from someone else and not from you?'],
    ['en', "How can you say I don't pull my weight?"],
    ['en', "Why does Sam get a permanent contract from you and I don't?"],
    ['en', 'Why am I always the last person you tell?'],
  ] as const)('%s: %s', (lang, text) => expect(found(text, lang)).toContain('question/why-judging'))
  test.each([
    ['nl', 'Hoe kun je mij helpen om beter te worden in plannen?'],
    ['nl', 'Waarom ben jij ooit bij de brandweer gegaan?'],
    ['nl', 'Op basis waarvan wordt er ingeschaald?'],
    ['en', 'How could you help me get better at planning?'],
    ['en', 'Why did you all choose this system?'],
    ['en', 'On what basis are starting grades decided?'],
  ] as const)('no blame (%s): %s', (lang, text) =>
    expect(found(text, lang)).not.toContain('question/why-judging'),
  )
})

describe('the wanted answer is in the question', () => {
  test.each([
    ['nl', 'Zou je niet veel liever iemand hebben die de wijk al kent?'],
    ['nl', 'Je wilt toch zeker ook dat de klas in goede handen is?'],
    ['nl', 'Geef nou toe dat het rooster zonder mij een puinhoop was?'],
    ['en', "You'd ask for the same in my shoes, wouldn't you?"],
    ['en', "That can't be right, can it?"],
    ['en', 'Admit it, the rota was a shambles without me?'],
  ] as const)('%s: %s', (lang, text) => expect(found(text, lang)).toContain('question/leading'))
})

describe('a choice between things, not what there is of either', () => {
  test.each([
    ['nl', 'Wordt het 28 of 32 uur?', true],
    ['nl', 'Duurt het 10 of 12 uur?', false],
    ['en', 'Is it going to be 28 or 32 hours?', true],
    ['en', 'days or the rotating shift, which would suit me better do you think', true],
    ['en', 'Have you noticed any mistakes or sloppy bits in my notes?', false],
  ] as const)('%s: %s', (lang, text, choice) =>
    expect(found(text, lang).includes('question/choice')).toBe(choice),
  )
})

test('a verb nobody listed still asks', () => {
  expect(coachQuestion("Hoe bereid ik me voor op zo'n assessment", 'nl').form).toBe('open')
})
