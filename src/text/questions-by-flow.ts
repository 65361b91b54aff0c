import type { FlowQuestions, QuestionKey, QuestionText } from './questions.ts'

type Flow = QuestionKey extends `${infer F}.${string}` ? F : never

/** Gives the questions of each flow: a check-in needs none of the hundred questions of the others, and reads none of them. */
export type QuestionsByFlow = { readonly [F in Flow]: () => FlowQuestions<F> }

/** Finds the words of one question, whose key begins with the flow it belongs to. */
export function questionIn(flows: QuestionsByFlow, key: QuestionKey): QuestionText {
  const [flow] = key.split('.', 1) as [Flow]
  const texts: Readonly<Record<string, QuestionText>> = flows[flow]()
  const text = texts[key]
  if (text === undefined) throw new Error(`no question has the key ${key}`)
  return text
}
