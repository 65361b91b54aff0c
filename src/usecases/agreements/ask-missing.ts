import { ownerOf } from '../../coach/agreements/owner-of.ts'
import type { AgreementDraft } from '../../domain/agreement.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { AnswerProblem } from '../../domain/problem.ts'
import type { Result } from '../../domain/result.ts'
import type { Json } from '../../engine/answers.ts'
import type { Asker } from '../../engine/asker.ts'
import type { Reading, StepKind } from '../../engine/step.ts'
import { readDay } from '../../flows/read-day.ts'
import { readLine, readText } from '../../flows/readers.ts'
import { typedText } from '../../flows/typed-text.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { askRead } from '../ask-read.ts'
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
    const answered = await askRead(
      asker,
      {
        id: `agreement-${id}`,
        text: `debrief.agreement-${id}`,
        params: { quote: asked.what },
        audience: 'share',
        ...parts[id],
      },
      catalogue,
    )
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
