import type { AnswerProblem } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { Json } from '../engine/answers.ts'
import type { Asker, Question } from '../engine/asker.ts'
import type { Confirmation, Reading, StepKind } from '../engine/step.ts'
import type { FlowStep } from '../flows/flow-step.ts'
import { typedText } from '../flows/typed-text.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { type Answered, askOne } from './ask-line.ts'
import { confirmHelp, confirmQuestion } from './flow/confirm-question.ts'
import { helpLines, labelOf } from './flow/present.ts'
import { problemText } from './flow/problem-text.ts'

/** A question in the words of a flow. */
interface Asked extends Pick<FlowStep, 'text' | 'params'>, Partial<Pick<Question, 'audience' | 'required'>> {
  readonly id: string
  readonly kind: StepKind
  readonly parse: (raw: Json) => Result<Reading, AnswerProblem>
}

/** Asks a question of a flow outside it, until what was typed is read as the user means it. @returns what was read */
export async function askRead(
  asker: Asker,
  { text, params, parse, ...asked }: Asked,
  catalogue: Catalogue,
): Promise<Answered> {
  const label = labelOf({ text, ...(params && { params }) }, catalogue)
  const check = (raw: Json): string | null => {
    const read = parse(raw)
    return read.ok ? null : problemText(read.problem, catalogue)
  }
  const hint = catalogue.question(text).hint ?? ''
  let typed = ''
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a person answers one question at a time
    const answered = await askOne(
      asker,
      { ...asked, label, hint, check, typed, ...(typed !== '' && { replaces: true }) },
      helpLines(text, catalogue),
    )
    if (answered.is !== 'answer') return answered
    const read = parse(answered.raw)
    if (!read.ok) continue
    const { value, confirm } = read.value
    if (confirm === undefined) return { is: 'answer', raw: value }
    // oxlint-disable-next-line no-await-in-loop -- as above
    const meant = await confirmed(asker, confirm, value, catalogue)
    if (meant.is !== 'skipped') return meant
    typed = typedText(answered.raw)
  }
}

/** The reading is shown before it counts; `skipped` when it was read otherwise than meant. */
async function confirmed(
  asker: Asker,
  confirm: Confirmation,
  value: Json,
  catalogue: Catalogue,
): Promise<Answered> {
  const answered = await askOne(asker, confirmQuestion(confirm, catalogue), confirmHelp(confirm, catalogue))
  if (answered.is !== 'answer') return answered
  if (confirm.of === 'days' || confirm.of === 'names')
    return answered.raw === '' ? { is: 'skipped' } : answered
  return answered.raw === true ? { is: 'answer', raw: value } : { is: 'skipped' }
}
