import type { Answers, Json } from '../../src/engine/answers.ts'
import type { Question } from '../../src/engine/asker.ts'
import type { Cursor, Steps } from '../../src/engine/cursor.ts'
import type { Field } from '../../src/engine/field.ts'
import { runFlow, type Walked } from '../../src/engine/run-flow.ts'
import type { Step } from '../../src/engine/step.ts'
import { fail, ok } from '../../src/domain/result.ts'
import { type Reply, type Scripted, scriptedAsker } from '../support/scripted-asker.ts'

/** A question of a made-up flow: any text will do, `bad` will not. */
export const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  kind: 'line',
  text: id,
  audience: 'share',
  mayChange: true,
  part: 'one',
  parse: (raw) => (raw === 'bad' || raw === '' ? fail({ code: 'not-text' }) : ok({ value: raw })),
  typed: String,
  ...more,
})

export const given = (answers: Answers, id: string): Json | undefined => {
  const answer = answers[id]
  return answer?.is === 'given' ? answer.value : undefined
}

/** Two branches, one of which has a branch of its own that comes up before the question that opened it. */
export const branching: Steps = (answers) => [
  step('kind', { required: true }),
  ...(given(answers, 'kind') === 'tea'
    ? [step('milk'), ...(given(answers, 'milk') === 'yes' ? [step('cow')] : [])]
    : []),
  ...(given(answers, 'kind') === 'coffee' ? [step('beans')] : []),
  ...(given(answers, 'end') === 'secret' ? [step('told')] : []),
  step('end', { part: 'two' }),
  step('after', { part: 'two' }),
]

export const questionOf = (one: Step, field: Field): Question => ({
  id: one.id,
  kind: one.kind,
  label: one.text,
  notes: [],
  hint: '',
  choices: (one.choices ?? []).map((value) => ({ value, label: value })),
  offers: [],
  scale: null,
  typed: field.typed,
  old: field.old,
  chosen: [],
  known: field.known,
  required: one.required === true,
  audience: field.audience,
  mayChange: one.mayChange,
  progress: null,
  mayGoBack: field.mayGoBack,
  maySkipPart: one.required !== true,
  check: (raw) => (one.parse(raw).ok ? null : `${one.id} cannot be ${JSON.stringify(raw)}`),
})

export interface Walk extends Walked {
  readonly seen: Scripted
  /** What was kept after each answer. */
  readonly saved: readonly Cursor[]
}

/** Walks through steps by a script; every reply of the script has to be used. */
export async function walk(
  steps: Steps,
  script: readonly (readonly [string, Reply])[],
  {
    start = { answers: {}, before: {} },
    failAt = 0,
  }: { readonly start?: Cursor; readonly failAt?: number } = {},
): Promise<Walk> {
  const seen = scriptedAsker(script)
  const saved: Cursor[] = []
  const walked = await runFlow<Step>(
    {
      steps,
      asker: seen.asker,
      present: questionOf,
      help: (one) => [`help for ${one.id}`],
      meant: (name) => `that is ${name}`,
      confirm: (confirmation) => ({
        ...questionOf(step('confirm', { mayChange: false }), {
          typed: '',
          old: '',
          known: false,
          value: null,
          audience: 'share',
          mayGoBack: true,
        }),
        kind: confirmation.of === 'days' ? 'choice' : 'yes-no',
        choices:
          confirmation.of === 'days'
            ? [...confirmation.days, ''].map((value) => ({ value, label: value }))
            : [],
        check: () => null,
      }),
      save: async (cursor) => {
        saved.push(cursor)
        return saved.length === failAt ? 'stop' : 'go-on'
      },
    },
    start,
  )
  seen.finish()
  return { ...walked, seen, saved }
}

export const values = ({ cursor }: Walked): Readonly<Record<string, Json | undefined>> =>
  Object.fromEntries(Object.keys(cursor.answers).map((id) => [id, given(cursor.answers, id)]))
