import { coachAgreement } from '../../../src/coach/agreement.ts'
import { coachDate } from '../../../src/coach/date.ts'
import type { Finding } from '../../../src/coach/finding.ts'
import { coachAmbition, coachMessage } from '../../../src/coach/message.ts'
import { coachQuestion } from '../../../src/coach/question.ts'
import { coachStar } from '../../../src/coach/star.ts'
import { RULE_IDS } from '../../../src/coach/rules/rule-id.ts'
import { type Day, readIsoDay } from '../../../src/domain/day.ts'
import type { Kind, Labelled } from './sets.ts'

/** One thing that was to be decided about a text, and what the coach made of it. */
export interface Verdict {
  /** A rule id, or `form`, `owner`, `deadline`, `due`, `measurable`, `date`. */
  readonly about: string
  readonly text: string
  readonly expected: boolean
  readonly said: boolean
  /** What was read instead, for the list of what goes wrong. */
  readonly got?: string
}

/** The rules that are measured on a kind of text. */
const MEASURED: Readonly<Record<Kind, readonly string[]>> = {
  questions: [
    'question/closed',
    'question/choice',
    'question/leading',
    'question/double',
    'question/why-judging',
    'assumption/mind-reading',
  ],
  agreements: [
    'agreement/no-owner',
    'agreement/shared-owner',
    'agreement/no-deadline',
    'agreement/not-measurable',
    'agreement/soft-promise',
  ],
  messages: RULE_IDS.filter(
    (id) =>
      /^(?:message|assumption|belief)\//.test(id) ||
      id === 'ambition/only-money' ||
      id === 'ambition/away-from',
  ),
  ambitions: [
    'ambition/vague',
    'ambition/only-money',
    'ambition/away-from',
    'belief/no-possibilities',
    'belief/self-limiting',
    'belief/silence-cost',
    'negotiation/problem-not-want',
  ],
  stars: ['star/no-result', 'star/no-number', 'star/we-not-i', 'star/no-action'],
  dates: [],
}

/** Everything that is right or wrong about what the coach makes of one labelled text. */
export function judge(kind: Kind, one: Labelled): readonly Verdict[] {
  const text = one.text ?? [one.situation, one.task, one.action, one.result].join(' | ')
  const { findings, more } = coached(kind, one)
  const found = new Set(findings.map(({ rule }) => rule as string))
  const rules = MEASURED[kind].map((id) => ({
    about: id,
    text,
    expected: one.rules?.includes(id) ?? false,
    said: found.has(id),
  }))
  return [...more.map((verdict) => ({ ...verdict, text })), ...rules]
}

interface Coached {
  readonly findings: readonly Finding[]
  readonly more: readonly Omit<Verdict, 'text'>[]
}

function coached(kind: Kind, one: Labelled): Coached {
  const text = one.text ?? ''
  switch (kind) {
    case 'questions': {
      const { form, findings } = coachQuestion(text, one.lang)
      return { findings, more: [right('form', form === one.form, form)] }
    }
    case 'agreements':
      return agreement(one, text)
    case 'messages':
      return { findings: coachMessage(text, one.lang), more: [] }
    case 'ambitions':
      return { findings: coachAmbition(text, one.lang), more: [] }
    case 'stars': {
      const star = {
        situation: one.situation ?? '',
        task: one.task ?? '',
        action: one.action ?? '',
        result: one.result ?? '',
      }
      return { findings: coachStar(star, one.lang), more: [] }
    }
    case 'dates': {
      const { date, alternatives } = coachDate(text, one.lang, dayOf(one.ref))
      const got = [date, ...alternatives]
      return { findings: [], more: [right('date', fits(one.expect ?? null, got), got.join(' or '))] }
    }
  }
}

function agreement(one: Labelled, text: string): Coached {
  const { owner, deadline, measurable, findings } = coachAgreement(text, one.lang, dayOf(one.ref))
  const found = { owner: owner !== null, deadline: deadline !== null, measurable }
  return {
    findings,
    more: [
      right('owner', found.owner === one.owner, String(owner)),
      right('deadline', found.deadline === one.deadline, String(deadline)),
      right('due', one.due === null || one.due === undefined || fits(one.due, [deadline]), String(deadline)),
      right('measurable', found.measurable === one.measurable, String(measurable)),
    ],
  }
}

/** A thing that is always decided: right or wrong, nothing between. */
const right = (about: string, isRight: boolean, got: string): Omit<Verdict, 'text'> => ({
  about,
  expected: true,
  said: isRight,
  got,
})

/** An accepted day must be the likelier reading; null accepts silence only. */
function fits(
  expected: string | null | readonly (string | null)[],
  got: readonly (string | null)[],
): boolean {
  const accepted: readonly (string | null)[] = Array.isArray(expected)
    ? expected
    : [expected as string | null]
  return accepted.includes(got[0] ?? null)
}

/** `2026-03-11`, also with the weekday behind it. */
function dayOf(ref: string | undefined): Day {
  const day = readIsoDay((ref ?? '2026-03-11').slice(0, 10))
  if (day === null) throw new Error(`no day: ${ref}`)
  return day
}
