import { withAgreementStatus, withSmallestStep } from '../domain/change-agreement.ts'
import { AGREEMENT_STATUSES } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { LedgerEntry } from '../domain/ledger-entry.ts'
import type { AnyRecord, Folder } from '../domain/records.ts'
import { withRecord } from '../domain/with-record.ts'
import type { Answers } from '../engine/answers.ts'

const given = (answers: Answers, id: string): unknown => {
  const answer = answers[id]
  return answer?.is === 'given' ? answer.value : undefined
}

/** What was said of each open agreement, written where the agreement lives; its smallest step is the user's alone. */
export const withStatuses = (
  folder: Folder,
  open: readonly LedgerEntry[],
  answers: Answers,
  today: Day,
): Folder =>
  open.reduce((changed, { id }) => {
    const status = AGREEMENT_STATUSES.find((code) => code === given(answers, `status:${id}`))
    const stuck = given(answers, `stuck:${id}`)
    const said = status ? put(changed, withAgreementStatus(changed, id, status, today)) : changed
    return typeof stuck === 'string' ? put(said, withSmallestStep(said, id, stuck)) : said
  }, folder)

const put = (folder: Folder, record: AnyRecord | null): Folder =>
  record ? withRecord(folder, record) : folder
