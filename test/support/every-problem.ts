import type { Day } from '../../src/domain/day.ts'
import type { Problem } from '../../src/domain/problem.ts'
import type { DateTexts } from '../../src/text/dates.ts'
import type { ProblemTexts } from '../../src/text/problems.ts'

const DAY = '2026-03-13' as Day

/** One problem of every code, and two where its sentence has two ways to end. */
export const PROBLEMS: readonly Problem[] = [
  { code: 'required' },
  { code: 'not-a-date', text: 'banaan' },
  { code: 'vague-date', text: 'binnenkort' },
  { code: 'impossible-date', text: '31 april' },
  { code: 'ambiguous-date', text: 'volgende vrijdag', days: [DAY, '2026-03-20' as Day] },
  { code: 'date-passed', day: DAY },
  { code: 'date-ahead', day: DAY },
  { code: 'wrong-choice', text: 'carriere', choices: ['career', 'annual'] },
  { code: 'not-on-the-scale', text: '11', from: 0, to: 10 },
  { code: 'not-yes-or-no', text: 'wellicht' },
  { code: 'not-text' },
  { code: 'not-a-list' },
  { code: 'not-an-agreement' },
  { code: 'not-a-not-now' },
  { code: 'too-many', most: 2, got: 3 },
  { code: 'too-long', most: 20_000, got: 25_000 },
  { code: 'not-a-sheet' },
  { code: 'other-flow', expected: 'prep', got: 'review' },
  { code: 'newer-sheet', version: 2 },
  { code: 'unknown-question', id: 'ambitie', near: 'ambition' },
  { code: 'unknown-question', id: 'xyz', near: null },
  { code: 'does-not-apply', id: 'bottom-line' },
  { code: 'cannot-be-private', id: 'kind' },
  { code: 'cannot-be-shared', id: 'belief' },
  { code: 'unanswered', id: 'with', question: 'Met wie?' },
  { code: 'bad-yaml', detail: 'Missing closing "quote at line 3, column 5:' },
  { code: 'not-utf8', byte: 12 },
  { code: 'not-a-file' },
  { code: 'not-there' },
  { code: 'too-large', bytes: 6_200_000, most: 900_000 },
  { code: 'too-complex' },
  { code: 'newer-schema', schema: 2, known: 1 },
  { code: 'wrong-value', path: 'agreements.0.status', expected: 'open | done', got: 'klaar' },
  { code: 'wrong-value', path: '', expected: 'map', got: 'list' },
  { code: 'wrong-value', path: 'date', expected: 'date', got: '' },
  { code: 'missing-value', path: 'goals.1.text', expected: 'text' },
  { code: 'unknown-name', name: 'ambitie', known: ['title', 'questions'] },
  { code: 'bad-template', detail: 'tag "if" not closed, line:3' },
  { code: 'unknown-command', text: 'pep', near: 'prep' },
  { code: 'unknown-command', text: 'xyz', near: null },
  { code: 'unknown-option', text: '--ful', near: '--full' },
  { code: 'unknown-option', text: '--xyz', near: null },
  { code: 'missing-argument', name: 'FILE' },
  { code: 'missing-option-value', name: '--lang' },
  { code: 'too-many-arguments' },
  { code: 'options-clash', first: '--quick', second: '--full' },
  { code: 'bad-option-value', option: '--lang', text: 'de', expected: 'nl | en' },
  { code: 'bad-option-value', option: '--today', text: 'gauw', expected: 'date' },
  { code: 'no-such-record', text: 'ana', near: ['anna'] },
  { code: 'no-such-record', text: 'xyz', near: [] },
  { code: 'several-records', text: 'a-7', ids: ['a-7k2m', 'a-7p3q'] },
  { code: 'no-terminal', command: 'prep' },
  { code: 'no-editor' },
  { code: 'editor-failed', command: 'vim', status: 1 },
  { code: 'editor-failed', command: 'vim', status: null },
  { code: 'nothing-to-mail' },
  { code: 'nothing-to-do', command: 'debrief' },
  { code: 'changed-meanwhile', file: 'plan.yaml', path: 'ambition' },
  { code: 'changed-meanwhile', file: 'plan.yaml', path: '' },
  { code: 'folder-in-use' },
  { code: 'system', errno: 'ENOSPC', file: 'plan.yaml', doing: 'write' },
  { code: 'system', errno: 'EWEIRD', file: 'plan.yaml', doing: 'read' },
]

/** The sentence of a catalogue for a problem. */
export function sentence(texts: ProblemTexts, problem: Problem, dates: DateTexts): string {
  // Each code's own sentence takes that code's problem; the compiler cannot follow the two through one index.
  const say = texts[problem.code] as (problem: Problem, dates: DateTexts) => string
  return say(problem, dates)
}
