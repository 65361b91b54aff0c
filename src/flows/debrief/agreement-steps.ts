import { isNoAnswer } from '../../coach/no-answer.ts'
import { askingOnce } from '../unlikely.ts'
import { readIsoDay } from '../../domain/day.ts'
import { meetingFile } from '../../domain/file-names.ts'
import { makeId } from '../../domain/ids.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import { readDay } from '../read-day.ts'
import { readLine, readText } from '../readers.ts'
import { typedText } from '../typed-text.ts'
import {
  type AgreementAnswer,
  type AgreementContext,
  agreementLine,
  agreementLines,
  agreementsOf,
  readAgreements,
  saysLater,
} from './agreements-answer.ts'
import { type DebriefContext, partner } from './debrief-context.ts'
import { notNowLines, readNotNows } from './not-now-answer.ts'

/** What reading an agreement takes: the day it was made, and the names it may be about. */
export const agreementContext = (context: DebriefContext, answers: Answers): AgreementContext => ({
  today: context.today,
  lang: context.language,
  partner: partner(context, answers) || null,
  names: (context.folder.people.shared.people ?? []).map((person) => person.name),
  me: context.folder.settings.shared['your-name'] ?? null,
})

/** The agreements, and of each what its line did not say. */
export function agreementSteps(context: DebriefContext, answers: Answers): readonly FlowStep[] {
  const ask: FlowStep = {
    id: 'agreements',
    kind: 'list',
    text: 'debrief.agreements',
    part: 'agreed',
    audience: 'share',
    mayChange: false,
    notes: (context.subject?.shared.agreements ?? []).map((one) => ({
      key: 'already-agreed',
      what: one.what,
    })),
    parse: readAgreements(agreementContext(context, answers)),
    typed: agreementLines,
  }
  return [ask, ...madeAgreements(context, answers).flatMap((made) => missingParts(made, context))]
}

/** An agreement of this debrief, with the id it will have. */
export interface MadeAgreement extends AgreementAnswer {
  readonly id: string
}

/** The agreements of this debrief with the ids they will have; lines that say "later" are none. */
export function madeAgreements(context: DebriefContext, answers: Answers): readonly MadeAgreement[] {
  const said = agreementsOf(standing(answers, 'agreements', undefined)).filter(
    (one) => !saysLater(one) && !isNoted(one, context),
  )
  if (said.length === 0) return []
  const file = debriefFile(context, answers)
  const before = context.takenIds()
  const made = new Set<string>()
  const taken = { has: (id: string) => before.has(id) || made.has(id) }
  const offset = context.subject?.shared.agreements?.length ?? 0
  return said.map((one, index) => {
    const id = makeId('a', { kind: 'agreement', file, text: one.what, ordinal: offset + index }, taken)
    made.add(id)
    return { ...one, id }
  })
}

/** The same words for the same person, noted today already: a sheet that is answered twice agrees nothing twice. */
const isNoted = ({ what, who }: AgreementAnswer, { subject, today }: DebriefContext): boolean =>
  (subject?.shared.agreements ?? []).some(
    (one) => one.made === today && one.what === what && (who === undefined || one.who === who),
  )

/** The file this debrief is kept in: the meeting's own, or a new one named after its date and person. */
export const debriefFile = (context: DebriefContext, answers: Answers): string =>
  context.subject?.file ??
  meetingFile(
    readIsoDay(textOf(standing(answers, 'date', undefined)) ?? ''),
    partner(context, answers),
    context.folder.files,
  )

function missingParts(made: MadeAgreement, context: DebriefContext): readonly FlowStep[] {
  const part = (id: string, spec: Pick<FlowStep, 'kind' | 'text' | 'parse'>): FlowStep => ({
    id: `${id}:${made.id}`,
    params: { quote: made.line ?? made.what },
    part: 'agreed',
    conditional: true,
    screen: 'agreements',
    audience: 'share',
    mayChange: false,
    typed: typedText,
    ...spec,
  })
  return [
    ...(made.who === undefined
      ? [
          askingOnce(
            part('agreement-who', { kind: 'line', text: 'debrief.agreement-who', parse: readLine }),
            'none',
            isNoAnswer,
          ),
        ]
      : []),
    ...(made.by === undefined
      ? [
          part('agreement-by', {
            kind: 'date',
            text: 'debrief.agreement-by',
            parse: readDay('ahead', context),
          }),
        ]
      : []),
    ...(made.seen === undefined
      ? [
          askingOnce(
            part('agreement-seen', { kind: 'long', text: 'debrief.agreement-seen', parse: readText }),
            'none',
            isNoAnswer,
          ),
        ]
      : []),
  ]
}

/** The lines that say later, which are no agreements yet. */
export const laterLines = (answers: Answers): readonly AgreementAnswer[] =>
  agreementsOf(standing(answers, 'agreements', undefined)).filter(saysLater)

/** What stayed at "maybe" or "later": what, on which condition, and when to raise it again (advice S38). */
export function maybeStep(context: DebriefContext, answers: Answers): FlowStep {
  const lines = laterLines(answers).map(agreementLine)
  return {
    id: 'maybe',
    kind: 'list',
    text: 'debrief.maybe',
    part: lines.length > 0 ? 'agreed' : 'look-back',
    audience: 'share',
    mayChange: false,
    conditional: lines.length > 0,
    ...(lines.length > 0 && { known: lines }),
    parse: readNotNows({ today: context.today, lang: context.language }),
    typed: notNowLines,
  }
}
