import type { Json } from '../../src/engine/answers.ts'
import type { Question } from '../../src/engine/asker.ts'
import { enter, enterAt, type Reply, says, type Seen, strictAsker } from './scripted-asker.ts'

/** What somebody types at some questions; the others they pass over, or answer with a word of its own. */
export type Typed = Readonly<Record<string, Json | Reply>>

export interface Person extends Seen {
  /** Ids of the questions in the order asked; how a date was read is not asked for its own sake. */
  readonly asked: () => readonly string[]
}

/** Passes over everything but what is said. */
export const briefPerson = (typed: Typed): Person =>
  person(typed, (question) => (question.required && !question.known ? anything(question) : enter))

/** Answers everything: as said, else with a word of its own, the first choice, or the lowest number. */
export const thoroughPerson = (typed: Typed): Person => person(typed, anything)

function person(typed: Typed, otherwise: (question: Question) => Reply): Person {
  const seen = strictAsker((question) => {
    const said = typed[question.id]
    if (question.kind === 'tip' && said === undefined) return enter
    if (said !== undefined) return isReply(said) ? said : says(said)
    if (question.id === 'confirm') return says(true)
    if (question.id === 'begin') return says('new')
    if (question.id === 'more') return says(false)
    return otherwise(question)
  })
  return { ...seen, asked: () => seen.questions.map(({ id }) => id).filter((id) => id !== 'confirm') }
}

const isReply = (said: Json | Reply): said is Reply =>
  typeof said === 'object' && said !== null && !Array.isArray(said) && 'is' in said

export const wordFor = (id: string): string => `woord${id.replaceAll(/[^a-z0-9]/gu, '')}q`

function anything(question: Question): Reply {
  const { id, kind, choices, scale } = question
  switch (kind) {
    case 'choice':
      return says(choices[0]?.value ?? '')
    case 'many':
      return says(choices.slice(0, 1).map(({ value }) => value))
    case 'scale':
      return says(String(scale?.from))
    case 'date':
      return says(id === 'date' ? '2026-12-03' : '2027-01-15')
    case 'yes-no':
      return enterAt(question)
    case 'list':
      return says([wordFor(id)])
    default:
      return says(wordFor(id))
  }
}
