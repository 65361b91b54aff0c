import type { FlowQuestions, QuestionKey, QuestionText, QuestionTexts } from './questions.ts'

type Flow = QuestionKey extends `${infer F}.${string}` ? F : never

/** Gives the questions of each flow. */
export type QuestionsByFlow = { readonly [F in Flow]: () => FlowQuestions<F> }

/**
 * The questions of all flows as one record, of which only those flows are read that are asked about: a check-in needs none
 * of the hundred questions of the others.
 */
export function questionsByFlow(flows: QuestionsByFlow): QuestionTexts {
  const find = (key: string | symbol): QuestionText | undefined => {
    const [flow = ''] = typeof key === 'string' ? key.split('.', 1) : []
    const texts: Readonly<Record<string, QuestionText>> = isFlow(flows, flow) ? flows[flow]() : {}
    return texts[String(key)]
  }
  const all = (): readonly string[] => Object.values(flows).flatMap((give) => Object.keys(give()))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it answers for every key there is
  return new Proxy({} as QuestionTexts, {
    get: (_, key) => find(key),
    has: (_, key) => find(key) !== undefined,
    ownKeys: () => [...all()],
    getOwnPropertyDescriptor: (_, key) => {
      const value = find(key)
      return value && { value, enumerable: true, configurable: true, writable: false }
    },
  })
}

const isFlow = (flows: QuestionsByFlow, name: string): name is Flow => Object.hasOwn(flows, name)
