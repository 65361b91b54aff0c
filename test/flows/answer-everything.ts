import type { Answer, Answers, Json } from '../../src/engine/answers.ts'
import type { FlowStep } from '../../src/flows/flow-step.ts'

/** A word that stands for the answer to one question, and nowhere else. */
export const word = (id: string): string => `woord${id.replace(/[^a-z0-9]/gu, '')}q`

/** Of these questions the ones whose answer stands in a text, in the order asked about; a capital is no other word. */
export const foundIn = (text: string, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => text.toLowerCase().includes(word(id)))

/** What is typed at a question: as said, else a word of its own, the first choice, or the lowest number. */
function typedAt(step: FlowStep, said: Readonly<Record<string, Json>>): Json {
  const typed = said[step.id]
  if (typed !== undefined) return typed
  switch (step.kind) {
    case 'choice':
    case 'many':
      return step.choices?.[0] ?? ''
    case 'scale':
      return step.scale?.from ?? 0
    case 'date':
      return '2027-01-15'
    case 'yes-no':
      return 'ja'
    default:
      return word(step.id)
  }
}

/** Answers every question a flow asks, also those that only come up by an earlier answer. */
export function answerEverything(
  stepsOf: (answers: Answers) => readonly FlowStep[],
  said: Readonly<Record<string, Json>> = {},
): { readonly answers: Answers; readonly steps: readonly FlowStep[] } {
  let answers: Answers = {}
  for (;;) {
    const steps = stepsOf(answers)
    const step = steps.find(({ id }) => !(id in answers))
    if (step === undefined) return { answers, steps }
    const read = step.parse(typedAt(step, said))
    if (!read.ok) throw new Error(`${step.id}: ${JSON.stringify(read.problem)}`)
    const answer: Answer = { is: 'given', value: read.value.value }
    answers = { ...answers, [step.id]: answer }
  }
}
