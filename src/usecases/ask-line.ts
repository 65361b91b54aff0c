import { oneLine } from '../domain/one-line.ts'
import type { Json } from '../engine/answers.ts'
import { type Asker, bareQuestion, type Question } from '../engine/asker.ts'
import { typedText } from '../flows/typed-text.ts'

/** What somebody answered outside a flow: something, nothing, or to stop here. */
export type Answered =
  | { readonly is: 'answer'; readonly raw: Json }
  | { readonly is: 'skipped' }
  | { readonly is: 'stopped' }

/**
 * What was typed behind the command, or else what somebody says when they are asked: what is typed on a command line stays
 * in the history of the shell.
 * @returns the text on one line; empty when there is none; null when the user stops
 */
export async function typedOrAsked(
  asker: Asker | null,
  typed: string | null,
  label: string,
): Promise<string | null> {
  if (typed !== null || asker === null) return oneLine(typed ?? '')
  const answer = await askOne(asker, { id: 'text', kind: 'line', label, required: true }, [label])
  return answer.is === 'answer' ? oneLine(typedText(answer.raw)) : null
}

type Asked = Pick<Question, 'id' | 'kind' | 'label'> & Partial<Question>

/**
 * Asks one question outside a flow. It may stay open unless it is required; then it is asked until it has an answer.
 * @param help said at `?`
 */
export async function askOne(asker: Asker, asked: Asked, help: readonly string[]): Promise<Answered> {
  const { required = false } = asked
  let typed = asked.typed ?? ''
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a person answers one question at a time
    const intent = await asker.ask(bareQuestion({ ...asked, required, typed }))
    switch (intent.is) {
      case 'answer':
        return { is: 'answer', raw: intent.raw }
      case 'later':
        return { is: 'stopped' }
      case 'help':
        asker.show(help)
        typed = intent.typed
        break
      case 'back':
        typed = intent.typed
        break
      default:
        if (!required) return { is: 'skipped' }
    }
  }
}
