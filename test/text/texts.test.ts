import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { enChoices } from '../../src/text/en/choices.ts'
import { nlChoices } from '../../src/text/nl/choices.ts'
import { enQuestions, nlQuestions } from '../support/every-question.ts'
import {
  codesOf,
  everything,
  KEYS,
  type Lang,
  labelsOf,
  LANGUAGES,
  offending,
  QUESTIONS,
  questionTexts,
} from '../support/every-text.ts'

/** Words the program does not use, because they are jargon, belittling, or pretend that it feels something. */
const AVOIDED: Readonly<Record<Lang, RegExp>> = {
  nl: /\b(?:LSD|(?<!--as )STAR|BATNA|P&O|stakeholders?|actiepunt(?:en)?|toezegging(?:en)?|baas|chef|deadlines?|eigenaar|gebruikers?|evaluatie|rollenspel|aanmaning|debriefen|plussen en minnen|openbaar|sprint|helaas|fijn|goed bezig|ik begrijp|ik snap|je moet|kan je|zal je|houd je|wilt je)\b/iu,
  en: /\b(?:LSD|(?<!--as )STAR|BATNA|POP|stakeholders?|action (?:points?|items?)|boss|deadlines?|owners?|(?<!--)users?(?!\.(?:name|email))|evaluation|role[- ]play|unfortunately|great job|well done|I understand|you must|you should|the other(?! person))\b/iu,
}

describe.each(LANGUAGES)('every text in %s', (lang) => {
  test('has no exclamation mark', () => {
    expect(offending(everything(lang), /!/u)).toEqual([])
  })

  test('has no stray spaces', () => {
    expect(offending(everything(lang), /^\s|\s$| {2}| \n|\n | [,?;:%]| \.(?!career\/)/u)).toEqual([])
  })

  test('uses no word that is avoided', () => {
    expect(offending(everything(lang), AVOIDED[lang])).toEqual([])
  })

  test('has no unfilled hole', () => {
    expect(offending(everything(lang), /undefined|null|NaN|\[object|\$\{|""/u)).toEqual([])
  })

  test('uses three dots as one sign', () => {
    expect(offending(everything(lang), /\.\./u)).toEqual([])
  })
})

describe.each(LANGUAGES)('every question in %s', (lang) => {
  test('has no dash', () => {
    expect(offending(questionTexts(lang), /[–—]| - /u)).toEqual([])
  })

  test('ends as a question or a request', () => {
    const labels = KEYS.flatMap((key) => labelsOf(lang, key).map((text) => ({ where: key, text })))
    expect(offending(labels, /[^?.…]$/u)).toEqual([])
  })

  test('starts with a capital or the words of the user', () => {
    const labels = KEYS.flatMap((key) => labelsOf(lang, key).map((text) => ({ where: key, text })))
    expect(offending(labels, /^[^\p{Lu}"]/u)).toEqual([])
  })

  test('fits a narrow screen in a few lines', () => {
    const labels = KEYS.flatMap((key) => labelsOf(lang, key).map((text) => ({ where: key, text })))
    expect(labels.filter(({ text }) => text.length > 200)).toEqual([])
    const reasons = KEYS.map((key) => ({ where: key, text: QUESTIONS[lang][key].help.why }))
    expect(reasons.filter(({ text }) => text.length > 220)).toEqual([])
  })

  test('gives its reason in a whole sentence', () => {
    const reasons = KEYS.map((key) => ({ where: key, text: QUESTIONS[lang][key].help.why }))
    expect(offending(reasons, /[^.?]$/u)).toEqual([])
  })

  test('gives an example of its own, not the one under the question', () => {
    const same = KEYS.filter((key) => QUESTIONS[lang][key].hint?.includes(QUESTIONS[lang][key].help.example))
    const dates = ['date', 'next-date', 'with', 'your-name', 'agreement-who', 'agreement-by']
    expect(same.filter((key) => !dates.some((id) => key.endsWith(`.${id}`)))).toEqual([])
  })
})

describe('the Dutch texts', () => {
  test('say je, never u', () => {
    expect(offending(everything('nl'), /\b(?:u|uw)\b/iu)).toEqual([])
  })

  test('put one word in front of an example', () => {
    expect(offending(everything('nl'), /\b(?:bijv|bv)\b|\bfor example\b/iu)).toEqual([])
  })

  test('name the POP once, in brackets', () => {
    const named = questionTexts('nl').filter(({ text }) => /\bPOP\b/u.test(text))
    expect(named.map(({ text }) => text)).toEqual(['Werkt je organisatie met een ontwikkelplan (POP)?'])
  })
})

describe('the advice behind a question', () => {
  const groups: Readonly<Record<string, number>> = { S: 110, D: 6, B: 25 }

  test.each(LANGUAGES)('is a list of numbers that exist (%s)', (lang) => {
    const wrong = KEYS.filter((key) => {
      const { advice } = QUESTIONS[lang][key].help
      if (!/^[SDB]\d+(?:, [SDB]\d+)*$/u.test(advice)) return true
      return advice
        .split(', ')
        .some((one) => Number(one.slice(1)) < 1 || Number(one.slice(1)) > (groups[one.charAt(0)] ?? 0))
    })
    expect(wrong).toEqual([])
  })

  test('is the same in both languages', () => {
    expect(KEYS.filter((key) => nlQuestions[key].help.advice !== enQuestions[key].help.advice)).toEqual([])
  })
})

describe('the two languages', () => {
  test('ask the same questions', () => {
    expect(Object.keys(enQuestions).toSorted()).toEqual(KEYS.toSorted())
    expect(codesOf(enChoices)).toEqual(codesOf(nlChoices))
  })

  test('each have words of their own', () => {
    const copied = KEYS.filter((key) => {
      const [nl, en] = [nlQuestions[key], enQuestions[key]]
      return (
        nl.help.example === en.help.example ||
        nl.help.why === en.help.why ||
        labelsOf('nl', key)[0] === labelsOf('en', key)[0]
      )
    })
    expect(copied).toEqual([])
  })

  test('leave a hint out together', () => {
    const uneven = KEYS.filter(
      (key) => (nlQuestions[key].hint === undefined) !== (enQuestions[key].hint === undefined),
    )
    expect(uneven).toEqual([])
  })

  test('name what a question is about', () => {
    expect(labelsOf('nl', 'checkin.status')[0]).toBe(
      '"Anna mailt HR" (Anna, vóór 2027-01-15): hoe staat het hiermee?',
    )
    expect(labelsOf('en', 'checkin.status')[0]).toBe(
      '"Anna mailt HR" (Anna, by 2027-01-15): where does this stand?',
    )
    expect(labelsOf('nl', 'debrief.agreement-by')).toEqual([
      '"Anna mailt HR": vóór wanneer?',
      'Vóór wanneer?',
    ])
    expect(labelsOf('nl', 'debrief.result')).toEqual([
      'Je wilde: "Anna mailt HR". Gelukt?',
      'Kwam eruit wat je wilde?',
    ])
    expect(labelsOf('en', 'any.share-anyway')).toContain('You wrote: "Anna mailt HR". May Anna read this?')
    expect(labelsOf('nl', 'review.ambition')).toEqual([
      'Klopt dit nog: "Anna mailt HR"?',
      ...labelsOf('nl', 'prep.ambition'),
    ])
  })

  test('say per flow what ten minutes more would bring', () => {
    expect(new Set(labelsOf('nl', 'any.more')).size).toBe(5)
    expect(new Set(labelsOf('en', 'any.more')).size).toBe(5)
  })

  test('keep a quote of several lines on one line', () => {
    const { label } = nlQuestions['debrief.result']
    const asked = typeof label === 'string' ? label : label({ quote: 'Na afloop weet ik\n  of het kan.' })
    expect(asked).toBe('Je wilde: "Na afloop weet ik of het kan". Gelukt?')
  })
})

test('no text stays in one language only', () => {
  const files = (lang: Lang): readonly string[] =>
    readdirSync(`src/text/${lang}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /questions|problems|choices/u.test(file))
      .toSorted()
  expect(files('en')).toEqual(files('nl'))
})
