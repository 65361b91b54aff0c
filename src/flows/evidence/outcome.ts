import { toldDay } from '../../coach/dates/told-day.ts'
import { coachStar } from '../../coach/star.ts'
import type { Finding } from '../../coach/finding.ts'
import { languageOf } from '../../coach/language.ts'
import { answerOf } from '../../domain/evidence-coverage.ts'
import { newEvidence } from '../../domain/new-evidence.ts'
import type { EvidenceRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { audienceOf, fileAnswers } from '../file-answers.ts'
import { textOf } from '../given.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { Outcome } from '../prep/outcome.ts'
import { type EvidenceContext, evidenceSteps } from './steps.ts'

/** What the answers about an example leave: one record, new or completed. */
export function evidenceOutcome(context: EvidenceContext, answers: Answers): Outcome<EvidenceRecord> {
  const base = context.subject ?? begun(context, answers)
  // Asked of the record as it begins: what it holds by itself, its day, is known and stays.
  const steps = evidenceSteps({ ...context, subject: base, interactive: false, route: 'full' }, answers)
  const filed = fileAnswers(base, 'evidence', steps, answers)
  const record = withUnseen(filed, answers)
  return { folder: withRecord(context.folder, record), record }
}

function begun(context: EvidenceContext, answers: Answers): EvidenceRecord {
  const line = answers['line']
  const step = evidenceSteps(context, answers).find(({ id }) => id === 'line')
  const text = line?.is === 'given' ? (textOf(line.value) ?? '') : ''
  const date = answers['date']
  const day = date?.is === 'given' ? readIsoDay(textOf(date.value) ?? '') : null
  const side = step ? audienceOf(step, answers) : 'share'
  return newEvidence(context.folder, {
    line: text,
    date: day ?? toldDay(text, context.today) ?? context.today,
    side,
  })
}

function withUnseen(record: EvidenceRecord, answers: Answers): EvidenceRecord {
  const answer = answers['unseen']
  if (answer === undefined || answer.is === 'skipped') return record
  const { unseen: _was, ...shared } = record.shared
  const isUnseen = answer.is === 'given' && answer.value === true
  return { ...record, shared: { ...shared, ...(isUnseen && { unseen: 'yes' as const }) } }
}

/** What the coach notices in an example that says more than its one line (advice S91). */
export function noticedInEvidence(
  { record }: Outcome<EvidenceRecord>,
  { language }: EvidenceContext,
): readonly Finding[] {
  const [situation, action, result] = (['situation', 'action', 'result'] as const).map(
    (key) => answerOf(record, key) ?? '',
  )
  if (!situation && !action && !result) return []
  const star = { situation: situation ?? '', task: '', action: action ?? '', result: result ?? '' }
  return coachStar(star, languageOf(Object.values(star).join(' ')) ?? language)
}
