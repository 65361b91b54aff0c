import { ownerOf } from '../../coach/agreements/owner-of.ts'
import type { AgreementDraft } from '../../domain/agreement.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { AnswerProblem } from '../../domain/problem.ts'
import type { Result } from '../../domain/result.ts'
import type { Json } from '../../engine/answers.ts'
import type { Asker } from '../../engine/asker.ts'
import type { Confirmation, Reading, StepKind } from '../../engine/step.ts'
import { readDay, readLine, readText } from '../../flows/readers.ts'
import { typedText } from '../../flows/typed-text.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { type Answered, askOne } from '../ask-line.ts'
import { confirmQuestion } from '../flow/confirm-question.ts'
import { helpLines, labelOf } from '../flow/present.ts'
import { problemText } from '../flow/problem-text.ts'
import type { AddContext } from './add.ts'

type PartId = 'who' | 'by' | 'seen'

interface Part {
  readonly kind: StepKind
  readonly parse: (raw: Json) => Result<Reading, AnswerProblem>
}

/**
 * Asks for the parts that an agreement does not have yet, each of which may stay open.
 * @returns the agreement with what was answered; null when the user stops
 */
export async function askMissing(
  asker: Asker,
  draft: AgreementDraft,
  context: AddContext,
  catalogue: Catalogue,
): Promise<AgreementDraft | null> {
  const parts: Readonly<Record<PartId, Part>> = {
    who: { kind: 'line', parse: readLine },
    by: { kind: 'date', parse: readDay('ahead', { today: context.today, language: context.lang }) },
    seen: { kind: 'long', parse: readText },
  }
  let asked = draft
  for (const id of ['who', 'by', 'seen'] as const) {
    if (asked[id] !== undefined) continue
    // oxlint-disable-next-line no-await-in-loop -- a person answers one question at a time
    const answered = await askPart(asker, id, parts[id], asked.what, catalogue)
    if (answered.is === 'stopped') return null
    if (answered.is === 'answer') asked = withPart(asked, id, typedText(answered.raw), context)
  }
  return asked
}

function withPart(draft: AgreementDraft, id: PartId, said: string, context: AddContext): AgreementDraft {
  if (id === 'seen') return { ...draft, seen: said }
  if (id === 'who') return { ...draft, who: ownerOf(said, context) ?? said }
  const by = readIsoDay(said)
  return by === null ? draft : { ...draft, by }
}

/** One part, asked until it is read as the user means it. */
async function askPart(
  asker: Asker,
  id: PartId,
  { kind, parse }: Part,
  what: string,
  catalogue: Catalogue,
): Promise<Answered> {
  const text = `debrief.agreement-${id}` as const
  const label = labelOf({ text, params: { quote: what } }, catalogue)
  const check = (raw: Json): string | null => {
    const read = parse(raw)
    return read.ok ? null : problemText(read.problem, catalogue)
  }
  const hint = catalogue.questions[text].hint ?? ''
  let typed = ''
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a person answers one question at a time
    const answered = await askOne(
      asker,
      { id: `agreement-${id}`, kind, label, hint, check, typed, audience: 'share' },
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
  const answered = await askOne(asker, confirmQuestion(confirm, catalogue), [])
  if (answered.is !== 'answer') return answered
  if (confirm.of === 'days') return answered.raw === '' ? { is: 'skipped' } : answered
  return answered.raw === true ? { is: 'answer', raw: value } : { is: 'skipped' }
}
