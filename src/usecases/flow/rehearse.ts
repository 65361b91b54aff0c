import type { FlowId } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { Answer, Answers } from '../../engine/answers.ts'
import type { Steps } from '../../engine/cursor.ts'
import { isInWords } from '../../flows/coached.ts'
import type { FlowStep } from '../../flows/flow-step.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { notice } from './notice.ts'
import { aTurn } from './opened-folder.ts'

/** A flow in which somebody reads the first question now. */
export interface Rehearsed {
  readonly flow: FlowId
  readonly steps: Steps<FlowStep>
  readonly answers: Answers
  readonly today: Day
  readonly catalogue: Catalogue
}

/**
 * Does with the example of each question what is done with an answer: reads it, has the coach look at it, and works out what
 * is asked after it. Nothing comes of it, but that the first real answer is dealt with as quickly as the tenth.
 * @param isOver is there a real answer by now?
 */
export async function rehearse(flow: Rehearsed, isOver: () => boolean): Promise<void> {
  for (const step of flow.steps(flow.answers)) {
    // oxlint-disable-next-line no-await-in-loop -- one at a time, with room for a key between them
    await aTurn()
    if (isOver()) return
    rehearseStep(flow, step)
  }
}

function rehearseStep({ flow, steps, answers, today, catalogue }: Rehearsed, step: FlowStep): void {
  const { example } = catalogue.question(step.text).help
  const read = step.parse(step.kind === 'list' ? [example] : example)
  if (!read.ok) return
  const answer: Answer = { is: 'given', value: read.value.value }
  steps({ ...answers, [step.id]: answer })
  if (isInWords(step)) notice(flow, [step], { [step.id]: answer }, { lang: catalogue.language, today })
}
