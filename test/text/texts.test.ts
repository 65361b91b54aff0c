import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { enChoices } from '../../src/text/en/choices.ts'
import { enDates } from '../../src/text/en/dates.ts'
import { enProblems } from '../../src/text/en/problems.ts'
import { enQuestions } from '../../src/text/en/questions.ts'
import { nlChoices } from '../../src/text/nl/choices.ts'
import { nlDates } from '../../src/text/nl/dates.ts'
import { nlProblems } from '../../src/text/nl/problems.ts'
import { nlQuestions } from '../../src/text/nl/questions.ts'
import type { QuestionKey, QuestionParams } from '../../src/text/questions.ts'
import { PROBLEMS, sentence } from '../support/every-problem.ts'

const QUESTIONS = { nl: nlQuestions, en: enQuestions }
const CHOICES = { nl: nlChoices, en: enChoices }
const TALK = { nl: { texts: nlProblems, dates: nlDates }, en: { texts: enProblems, dates: enDates } }
const LANGUAGES = ['nl', 'en'] as const
type Lang = (typeof LANGUAGES)[number]

const KEYS = Object.keys(nlQuestions) as readonly QuestionKey[]

/** With everything a label may name, and with nothing. */
const PARAMS: readonly QuestionParams[] = [
  { name: 'Anna', quote: 'Anna mailt HR.', by: '2027-01-15', flow: 'prep' },
  { flow: 'debrief' },
  { quote: '  ', flow: 'checkin' },
  { name: 'Anna', flow: 'review' },
  {},
]

function labelsOf(lang: Lang, key: QuestionKey): readonly string[] {
  const { label } = QUESTIONS[lang][key]
  return typeof label === 'string' ? [label] : [...new Set(PARAMS.map((params) => label(params)))]
}

const codesOf = (choices: object): readonly string[] =>
  Object.values(choices).flatMap((set: object) => Object.keys(set))
const wordsOf = (choices: object): readonly string[] =>
  Object.values(choices).flatMap((set: object) => Object.values(set) as string[])

interface Said {
  readonly where: string
  readonly text: string
}

function questionTexts(lang: Lang): readonly Said[] {
  return KEYS.flatMap((key) => {
    const { hint, help } = QUESTIONS[lang][key]
    const texts = [...labelsOf(lang, key), ...(hint === undefined ? [] : [hint]), help.why, help.example]
    return texts.map((text) => ({ where: key, text }))
  })
}

function problemTexts(lang: Lang): readonly Said[] {
  const { texts, dates } = TALK[lang]
  return PROBLEMS.map((problem) => ({ where: problem.code, text: sentence(texts, problem, dates) }))
}

function everything(lang: Lang): readonly Said[] {
  const choices = wordsOf(CHOICES[lang]).map((text) => ({ where: 'choices', text }))
  return [...questionTexts(lang), ...choices, ...problemTexts(lang)]
}

const offending = (said: readonly Said[], pattern: RegExp): readonly string[] =>
  said.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`)

/** Words the program does not use, because they are jargon, belittling, or pretend that it feels something. */
const AVOIDED: Readonly<Record<Lang, RegExp>> = {
  nl: /\b(?:LSD|STAR|BATNA|P&O|stakeholders?|actiepunt(?:en)?|toezegging(?:en)?|baas|chef|deadlines?|eigenaar|gebruikers?|evaluatie|rollenspel|aanmaning|debriefen|plussen en minnen|openbaar|sprint|helaas|fijn|goed bezig|ik begrijp|ik snap|je moet|kan je|zal je|houd je|wilt je)\b/iu,
  en: /\b(?:LSD|STAR|BATNA|POP|stakeholders?|action (?:points?|items?)|boss|deadlines?|owners?|users?|evaluation|role[- ]play|unfortunately|great job|well done|I understand|you must|you should|the other(?! person))\b/iu,
}

describe.each(LANGUAGES)('every text in %s', (lang) => {
  test('has no exclamation mark', () => {
    expect(offending(everything(lang), /!/u)).toEqual([])
  })

  test('has no stray spaces', () => {
    expect(offending(everything(lang), /^\s|\s$| {2}| \n|\n | [,.?;:%]/u)).toEqual([])
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
    expect(labelsOf('en', 'any.share-anyway')).toContain('Anna will read this: "Anna mailt HR". Keep it in?')
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

describe.each(LANGUAGES)('a problem in %s', (lang) => {
  const say = (problem: Problem): string => sentence(TALK[lang].texts, problem, TALK[lang].dates)

  test('starts a sentence and ends with it, or with an example', () => {
    const loose = PROBLEMS.map(say).filter((text) => !/[.?]$|: [^.]+$/u.test(text))
    expect(loose).toEqual([])
  })

  test('names what it is about', () => {
    const named = ['text', 'id', 'near', 'name', 'option', 'first', 'second', 'command', 'file', 'question']
    const holes = PROBLEMS.filter((problem) =>
      Object.entries(problem).some(
        ([key, value]) => named.includes(key) && value !== null && !say(problem).includes(String(value)),
      ),
    )
    expect(holes).toEqual([])
    expect(say({ code: 'bad-yaml', detail: 'Missing closing quote:' })).toContain('Missing closing quote.')
  })

  test('says both readings of a date with their weekday, and every code of a choice', () => {
    const text = say({ code: 'ambiguous-date', text: 'vrijdag', days: ['2026-03-13', '2026-03-20'] as Day[] })
    expect(text).toContain(
      lang === 'nl'
        ? 'vrijdag 13 maart 2026 of vrijdag 20 maart 2026'
        : 'Friday 13 March 2026 or Friday 20 March 2026',
    )
    expect(say({ code: 'wrong-choice', text: 'x', choices: ['done', 'going', 'stuck'] })).toMatch(
      /done, going (?:of|or) stuck/u,
    )
  })

  test('says in plain words what was expected in a file', () => {
    const date = say({ code: 'wrong-value', path: 'agreements.0.by', expected: 'date', got: 'gauw' })
    expect(date).toContain('agreements > 1 > by')
    expect(date).toContain(lang === 'nl' ? 'een datum' : 'a date')
    expect(date).toMatch(/by: 2026-12-06$/u)
    const code = say({
      code: 'wrong-value',
      path: 'agreements.1.status',
      expected: 'open | done',
      got: 'klaar',
    })
    expect(code).toMatch(/open (?:of|or) done/u)
    expect(code).toMatch(/status: open$/u)
    const item = say({ code: 'wrong-value', path: 'questions.2', expected: 'text', got: 'map' })
    expect(item).not.toContain('2:')
    expect(say({ code: 'wrong-value', path: '', expected: 'map', got: 'list' })).not.toMatch(/^ | {2}|: :/u)
  })

  test('tells a refusal of the system without its code, where we know the reason', () => {
    const known = ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'EIO', 'EDQUOT', 'ENOENT', 'ENOTDIR']
    const told = known.map((errno) => say({ code: 'system', errno, file: 'plan.yaml', doing: 'write' }))
    expect(told.filter((text) => /E[A-Z]{2,}/u.test(text))).toEqual([])
    expect(new Set(told).size).toBe(known.length)
    expect(say({ code: 'system', errno: 'EWEIRD', file: 'plan.yaml', doing: 'read' })).toContain('EWEIRD')
  })

  test('tells what to do without a terminal', () => {
    const text = say({ code: 'no-terminal', command: 'prep' })
    expect(text).toContain('career prep --questions')
    expect(text).toContain('career prep --answers')
  })
})

describe('problems for people', () => {
  test('31 April', () => {
    expect(sentence(nlProblems, { code: 'impossible-date', text: '31 april' }, nlDates)).toBe(
      '31 april bestaat niet. Welke dag bedoel je? Bijvoorbeeld: 30 april of 2026-04-30.',
    )
    expect(sentence(nlProblems, { code: 'impossible-date', text: 'vóór 31 april' }, nlDates)).toMatch(
      /^31 april bestaat/u,
    )
    expect(sentence(enProblems, { code: 'impossible-date', text: 'by 31 April' }, enDates)).toMatch(
      /^31 April doesn't exist\./u,
    )
  })

  test('a near miss is suggested', () => {
    expect(
      sentence(nlProblems, { code: 'unknown-question', id: 'ambitie', near: 'ambition' }, nlDates),
    ).toMatch(/Bedoel je ambition\?$/u)
    expect(
      sentence(enProblems, { code: 'no-such-record', text: 'ana', near: ['anna', 'hana'] }, enDates),
    ).toMatch(/Did you mean anna or hana\?$/u)
  })

  test('big numbers are written as the language does', () => {
    const problem = { code: 'too-long', most: 20_000, got: 1_234_567 } as const
    expect(sentence(nlProblems, problem, nlDates)).toMatch(/1\.234\.567 .* 20\.000/u)
    expect(sentence(enProblems, problem, enDates)).toMatch(/1,234,567 .* 20,000/u)
  })
})

test('every code of a problem is tried here', () => {
  const declared = readFileSync('src/domain/problem.ts', 'utf8').matchAll(/code: '([a-z0-9-]+)'/gu)
  const codes = new Set([...declared].map((match) => match[1]))
  expect(codes).toEqual(new Set(PROBLEMS.map(({ code }) => code)))
})

test('no text stays in one language only', () => {
  const files = (lang: Lang): readonly string[] =>
    readdirSync(`src/text/${lang}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /questions|problems|choices/u.test(file))
      .toSorted()
  expect(files('en')).toEqual(files('nl'))
})
