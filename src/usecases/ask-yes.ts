import { type Asker, bareQuestion, type Question } from '../engine/asker.ts'
import type { UiTexts } from '../text/ui.ts'

/** What came of a yes or no question: Ctrl-C and Ctrl-D are neither. */
export type YesOrNo = 'yes' | 'no' | 'later'

/**
 * Asks yes or no, with yes on Enter. All there is to know stands above the question; the question mark says it again, and
 * how to answer: who wants to know more has not said no.
 */
export async function askYes(
  asker: Asker,
  own: Pick<Question, 'id' | 'label'> & Partial<Pick<Question, 'notes'>>,
  { yesOrNo }: Pick<UiTexts, 'yesOrNo'>,
): Promise<YesOrNo> {
  const question = bareQuestion({ ...own, kind: 'yes-no', chosen: ['yes'] })
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- asked again after what was no answer
    const intent = await asker.ask(question)
    if (intent.is === 'help') asker.show(['', ...(own.notes ?? []), yesOrNo])
    if (intent.is === 'later') return 'later'
    if (intent.is === 'keep') return 'yes'
    if (intent.is === 'answer') return intent.raw === true ? 'yes' : 'no'
  }
}
