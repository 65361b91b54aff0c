import { type Asker, bareQuestion, type Question } from '../engine/asker.ts'
import type { Json } from '../engine/answers.ts'

type Asked = Pick<Question, 'id' | 'kind' | 'label'> & Partial<Question>

/**
 * Asks one question outside a flow until it has an answer.
 * @param help said at `?`
 * @returns what was answered; null when the user stops, or passes over a question that may stay open
 */
export async function askOne(asker: Asker, asked: Asked, help: readonly string[]): Promise<Json | null> {
  let typed = asked.typed ?? ''
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a person answers one question at a time
    const intent = await asker.ask(bareQuestion({ ...asked, typed }))
    if (intent.is === 'answer') return intent.raw
    if (intent.is === 'later' || intent.is === 'skip-part') return null
    if (intent.is === 'keep' && asked.required !== true) return null
    if (intent.is === 'help') {
      asker.show(help)
      typed = intent.typed
    }
  }
}
