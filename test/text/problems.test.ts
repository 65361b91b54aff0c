import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { enDates } from '../../src/text/en/dates.ts'
import { enProblems } from '../../src/text/en/problems.ts'
import { nlDates } from '../../src/text/nl/dates.ts'
import { nlProblems } from '../../src/text/nl/problems.ts'
import { PROBLEMS, sentence } from '../support/every-problem.ts'
import { LANGUAGES, TALK } from '../support/every-text.ts'

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

  test('what is too large to write is not called the wrong file', () => {
    const told = (doing: 'read' | 'write') => say({ code: 'system', errno: 'EFBIG', file: 'x', doing })
    expect(told('read')).toMatch(/goede bestand|right file/u)
    expect(told('write')).toMatch(/groter dan een bestand hier mag zijn|larger than the system allows/u)
    expect(told('write')).not.toMatch(/goede bestand|right file/u)
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
  const declared = ['problem', 'usage-problem', 'check-problem'].map((name) =>
    readFileSync(`src/domain/${name}.ts`, 'utf8'),
  )
  const codes = new Set(
    Array.from(declared.join('\n').matchAll(/code: '([a-z0-9-]+)'/gu), (match) => match[1]),
  )
  expect(codes).toEqual(new Set(PROBLEMS.map(({ code }) => code)))
})
