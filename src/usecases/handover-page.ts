import type { NotNow } from '../domain/agreement.ts'
import { isOpen } from '../domain/agreement.ts'
import type { Day } from '../domain/day.ts'
import { sameName } from '../domain/fold.ts'
import { heldMeetings } from '../domain/meetings.ts'
import { notNowEntries } from '../domain/not-now.ts'
import { descending } from '../domain/order.ts'
import { evidenceForOthers } from '../domain/own-goals.ts'
import type { Folder } from '../domain/records.ts'
import { managerName } from '../domain/rhythm.ts'
import type { DocumentView } from '../render/document.ts'
import { coachPackView } from '../render/share/coach-pack-view.ts'
import { handoverView } from '../render/share/handover-view.ts'
import { newManagerView } from '../render/share/new-manager-view.ts'
import type { DocumentWords } from '../render/words.ts'
import type { HandoverFor } from '../text/handover.ts'
import { agreementsFor, nextTalk } from './flow/documents.ts'

/** One of the pages, with what its template is given. */
export type Page = {
  readonly [T in 'new-manager' | 'coach-pack' | 'handover']: {
    readonly template: T
    readonly view: DocumentView<T>
  }
}['new-manager' | 'coach-pack' | 'handover']

/** Who it is for, and the page they get. */
export interface HandoverChosen {
  readonly name: string | null
  readonly for: HandoverFor
}

/** Where the user wants to go is for them alone, or partly: the page says nothing of it, and they should know. */
export const keepsBack = ({ plan }: Folder, to: HandoverFor): boolean =>
  to !== 'successor' && WISHES.some((key) => plan.private[key] !== undefined)

const WISHES = ['ambition', 'direction', 'direction-detail', 'why', 'goals'] as const

/** Would the page hold nothing? */
export function isEmpty(folder: Folder, to: HandoverFor, today: Day): boolean {
  const { shared } = folder.plan
  const agreements = agreementsFor(folder, managerName(folder, today)).filter(({ status }) => isOpen(status))
  const hasPlan = Object.keys(shared).length > 0
  switch (to) {
    case 'manager':
      return !hasPlan && agreements.length === 0
    case 'coach':
      return !hasPlan && evidenceForOthers(folder).every((one) => one.shared.line === undefined)
    case 'successor':
      return (
        agreements.length === 0 && (shared.goals ?? []).every((goal) => (goal.handover ?? []).length === 0)
      )
  }
}

/** The page as its template takes it. Only what may be shared. */
export function pageOf(
  folder: Folder,
  { name, for: to }: HandoverChosen,
  today: Day,
  words: DocumentWords,
): Page {
  const yourName = folder.settings.shared['your-name'] ?? null
  const plan = folder.plan.shared
  const manager = managerName(folder, today)
  switch (to) {
    case 'coach': {
      const evidence = evidenceForOthers(folder)
        .map(({ shared }) => shared)
        .toSorted(descending(({ date }) => date))
      return { template: 'coach-pack', view: coachPackView({ yourName, made: today, plan, evidence }, words) }
    }
    case 'successor': {
      const agreements = agreementsFor(folder, manager)
      const view = handoverView(
        { name, yourName, made: today, goals: plan.goals ?? [], agreements, manager },
        words,
      )
      return { template: 'handover', view }
    }
    case 'manager':
      return { template: 'new-manager', view: newManagerView(standing(folder, name, today), words) }
  }
}

/** Where things stand with the manager before. Who already is the manager gets what was agreed with others out of it. */
function standing(folder: Folder, name: string | null, today: Day): Parameters<typeof newManagerView>[0] {
  const before = managerBefore(folder, name, today)
  const talks = before === null ? [] : heldMeetings(folder, today, before)
  return {
    name,
    yourName: folder.settings.shared['your-name'] ?? null,
    before,
    made: today,
    plan: folder.plan.shared,
    agreements: agreementsFor(folder, before),
    notNow: waiting(folder, before, today),
    talks: talks.flatMap(({ shared }) => shared.date ?? []).toSorted(),
    next: name === null ? null : (nextTalk(folder, today, name)?.date ?? null),
  }
}

/** The manager the user talked with until now: not the one the page is for. */
function managerBefore(folder: Folder, name: string | null, today: Day): string | null {
  const listed = managerName(folder, today)
  if (listed === null || name === null || !sameName(listed, name)) return listed
  const talk = heldMeetings(folder, today).find(
    ({ shared }) =>
      !sameName(shared.with, name) && ['career', 'annual', 'appraisal', 'catch-up'].includes(shared.kind),
  )
  return talk?.shared.with ?? null
}

const waiting = (folder: Folder, before: string | null, today: Day): readonly NotNow[] =>
  notNowEntries(folder, today)
    .filter((entry) => before !== null && sameName(entry.with, before) && entry.raised === null)
    .map(({ what, condition, again }) => ({
      what,
      ...(condition !== null && { condition }),
      ...(again !== null && { again }),
    }))
