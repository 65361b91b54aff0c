import type { Asker, Question } from '../../src/engine/asker.ts'

/** Somebody who says the same yes or no to whatever is asked, and remembers what that was. */
export function saying(raw: boolean): Asker & { readonly asked: readonly Question[] } {
  const asked: Question[] = []
  return {
    asked,
    show: () => {},
    ask: async (question) => {
      asked.push(question)
      return { is: 'answer', raw, audience: null }
    },
  }
}
