import type { Answers, Json } from '../engine/answers.ts'

/** What stands for a question after these answers: the new answer, or what was known; undefined when there is none. */
export function standing(answers: Answers, id: string, known: Json | undefined): Json | undefined {
  const answer = answers[id]
  if (answer?.is === 'given') return answer.value
  return answer?.is === 'cleared' ? undefined : known
}

export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

export const textsOf = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
