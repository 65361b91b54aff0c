import type { Asker, Question } from '../../engine/asker.ts'
import { bareQuestion } from '../../engine/asker.ts'
import type { Json } from '../../engine/answers.ts'

/** What somebody answered outside a flow: something, nothing, or to stop here. */
export type Answered =
  | { readonly is: 'answer'; readonly raw: Json }
  | { readonly is: 'skipped' }
  | { readonly is: 'stopped' }

type Asked = Pick<Question, 'id' | 'kind' | 'label'> & Partial<Question>

/**
 * Asks one question that may stay open.
 * @param help said at `?`
 */
export async function askOptional(asker: Asker, asked: Asked, help: readonly string[]): Promise<Answered> {
  let typed = asked.typed ?? ''
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a person answers one question at a time
    const intent = await asker.ask(bareQuestion({ required: false, ...asked, typed }))
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
        return { is: 'skipped' }
    }
  }
}
