import type { MeetingKind } from '../../src/domain/codes.ts'
import { allIds } from '../../src/domain/ids.ts'
import { onAllSides, openSides } from '../../src/domain/ledger.ts'
import { emptyFolder, type Folder, type MeetingRecord } from '../../src/domain/records.ts'
import type { CheckinContext } from '../../src/flows/checkin/steps.ts'
import type { DebriefContext } from '../../src/flows/debrief/debrief-context.ts'
import type { FlowContext } from '../../src/flows/flow-step.ts'
import type { PracticeContext } from '../../src/flows/practice/context.ts'
import { reactionsFor } from '../../src/flows/practice/fits.ts'
import type { PrepContext } from '../../src/flows/prep/prep-context.ts'
import type { ReviewContext } from '../../src/flows/review/steps.ts'
import { questionBank } from '../../src/text/nl/question-bank.ts'
import { practice as en } from '../../src/text/en/practice.ts'
import { practice as nl } from '../../src/text/nl/practice.ts'
import { day } from '../domain/folder-of.ts'

export const TODAY = day('2026-11-21')

const base = (folder: Folder): FlowContext => ({
  today: TODAY,
  language: 'nl',
  route: 'full',
  folder,
  readyQuestions: ['Welke tip zou je mij geven?'],
  networkQuestion: 'Wie zou ik nog meer moeten spreken?',
  interactive: false,
})

export const prepContext = (more: Partial<PrepContext> = {}): PrepContext => ({
  ...base(more.folder ?? emptyFolder()),
  subject: null,
  name: null,
  bank: questionBank,
  lowEnergy: false,
  table: null,
  ...more,
})

export const debriefContext = (folder: Folder, subject: MeetingRecord | null): DebriefContext => ({
  ...base(folder),
  subject,
  name: null,
  takenIds: () => allIds(folder),
})

export function checkinContext(folder: Folder): CheckinContext {
  return {
    ...base(folder),
    file: 'checkins/2026-11.yaml',
    subject: null,
    open: onAllSides(openSides(folder, TODAY)),
    goals: (folder.plan.shared.goals ?? []).filter(({ status }) => status === 'open'),
  }
}

export const reviewContext = (folder: Folder): ReviewContext => ({
  ...base(folder),
  standing: folder,
  subject: null,
  short: null,
  long: null,
  bigQuestion: null,
  mode: null,
  leftBehind: null,
  topic: null,
})

export const practiceContext = (more: Partial<PracticeContext> = {}): PracticeContext => ({
  ...base(more.folder ?? emptyFolder()),
  subject: null,
  record: null,
  name: null,
  kind: null,
  ranked: reactionsFor(more.kind ?? null, []),
  wish: null,
  texts: more.language === 'en' ? en : nl,
  ...more,
})

/** What is typed to begin the preparation of one kind of conversation. */
export const begun = (kind: MeetingKind) => ({ kind, with: 'Anna', date: '2026-12-03' })
