import type { Asker, Question } from './asker.ts'

/** What the user does with a tip: leaves the answer, changes it, takes over what is suggested, or wants no such tip again. */
export type TipReply = 'keep' | 'edit' | 'take' | 'hide'

/** Something said about an answer that was just given; the answer counts, whatever the reply. */
export interface Tip {
  /** Of kind `tip`: it is answered with `edit` or `hide`, or kept; with `take` where something is offered. */
  readonly question: Question
  /** The answer with the suggestion in it, as it is typed; null where that is nothing to say oneself. */
  readonly taken: string | null
  /** Said behind `?`: why this is said, and the advice it rests on. */
  readonly why: readonly string[]
  /** What a reply means for later tips; lines to show, or none. */
  readonly settle: (reply: TipReply) => Promise<readonly string[]>
}

/** Shows a tip until it is replied to; `later` when the user stops for now. */
export async function tell(asker: Asker, tip: Tip): Promise<TipReply | 'later'> {
  for (;;) {
    const intent = await asker.ask(tip.question)
    if (intent.is === 'later') return 'later'
    if (intent.is === 'help') {
      asker.show(tip.why)
      continue
    }
    const reply = replyOf(intent)
    asker.show(await tip.settle(reply))
    return reply
  }
}

/** Going back from a tip leads to the answer it is about. */
function replyOf(intent: { readonly is: string; readonly raw?: unknown }): TipReply {
  if (intent.is === 'back' || intent.raw === 'edit') return 'edit'
  return intent.raw === 'hide' || intent.raw === 'take' ? intent.raw : 'keep'
}
