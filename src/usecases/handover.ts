import type { NotNow } from '../domain/agreement.ts'
import { isOpen } from '../domain/agreement.ts'
import type { Day } from '../domain/day.ts'
import { sameName } from '../domain/fold.ts'
import { heldMeetings } from '../domain/meetings.ts'
import { notNowEntries } from '../domain/not-now.ts'
import { descending } from '../domain/order.ts'
import { evidenceForOthers } from '../domain/own-goals.ts'
import { managerName } from '../domain/rhythm.ts'
import type { Folder } from '../domain/records.ts'
import { ok } from '../domain/result.ts'
import type { DocumentView } from '../render/document.ts'
import { coachPackView } from '../render/share/coach-pack-view.ts'
import { handoverView } from '../render/share/handover-view.ts'
import { newManagerView } from '../render/share/new-manager-view.ts'
import type { DocumentWords } from '../render/words.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { HandoverFor } from '../text/handover.ts'
import { documentPlace } from './document-place.ts'
import { wordsOf } from './document-words.ts'
import { agreementsFor, nextTalk } from './flow/documents.ts'
import { heldBack, leaksTold, mayShare } from './flow/leaks-told.ts'
import { pageFor } from './page-for.ts'
import { pathInFolder } from './path-in-folder.ts'
import type { Deps } from './ports.ts'
import { personNamed } from './person-named.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

type HandoverDeps = Pick<Deps, 'clock' | 'store' | 'templates' | 'asker'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
}

export interface HandoverWish {
  readonly name: string | null
  /** Null where it was not said: then who it is for tells, or it is asked. */
  readonly for: HandoverFor | null
}

type Page = {
  readonly [T in 'new-manager' | 'coach-pack' | 'handover']: {
    readonly template: T
    readonly view: DocumentView<T>
  }
}['new-manager' | 'coach-pack' | 'handover']

/** A page for a new manager, an outside coach, or whoever takes over work (advice S32, S50, B14, B21). Only what may be shared. */
export async function handover(deps: HandoverDeps, asked: HandoverWish): Promise<CommandResult> {
  const { clock, store, templates, documents, catalogue } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const named = asked.name === null ? ok(null) : personNamed(folder, asked.name)
  if (!named.ok) return usage(named.problem)
  const to = await pageFor(deps, folder, named.value, asked.for)
  if (to === null) return { is: 'later', lines: [catalogue.ui.stoppedEmpty] }
  const wish = { name: named.value, for: to.page }
  const today = clock.today()
  const texts = catalogue.follow.handover
  const json = { schema: 1, command: 'handover', for: wish.for, with: wish.name }
  if (isEmpty(folder, wish.for, today))
    return {
      is: 'done',
      lines: [
        ...texts.nothing[wish.for],
        ...(keptBack(folder, wish.for) ? [texts.onlyOwn(folder.plan.file)] : []),
      ],
      json: { ...json, documents: [] },
    }
  const page = pageOf(folder, wish, today, wordsOf(documents))
  const text = await templates.render(page.template, documents.language, page.view)
  if (!text.ok) return failed(unreadable([text.problem]))
  const leaks = leaksTold(text.value, folder, catalogue)
  const sharing = await mayShare(deps, leaks)
  if (sharing.is === 'held') return heldBack(catalogue, { ...json, documents: [] }, leaks)
  const file = `${documentPlace('share', today, page.template, documents)}.md`
  const written = await store.commit({ records: [], documents: [{ file, text: text.value }] })
  if (!written.ok) return failed(written.problem)
  const place = written.value.documents[0] ?? file
  const { title } = documents.ui.documents[page.template]
  return {
    is: 'done',
    lines: [
      ...text.value.trimEnd().split('\n'),
      '',
      catalogue.ui.documentMade(title, place, 'share'),
      ...(keptBack(folder, wish.for) ? [texts.leftOut(folder.plan.file)] : []),
      texts.readFirst,
    ],
    aside: [...(to.isGuess ? [texts.guessed] : []), ...sharing.aside],
    json: {
      ...json,
      documents: [{ kind: page.template, file: pathInFolder(store, place), audience: 'share' }],
      findings: leaks.findings,
    },
  }
}

/** Who it is for, and the page they get. */
interface Chosen {
  readonly name: string | null
  readonly for: HandoverFor
}

/** Where the user wants to go is for them alone, or partly: the page says nothing of it, and they should know. */
const keptBack = ({ plan }: Folder, to: HandoverFor): boolean =>
  to !== 'successor' && WISHES.some((key) => plan.private[key] !== undefined)

const WISHES = ['ambition', 'direction', 'direction-detail', 'why', 'goals'] as const

function isEmpty(folder: Folder, to: HandoverFor, today: Day): boolean {
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

function pageOf(folder: Folder, { name, for: to }: Chosen, today: Day, words: DocumentWords): Page {
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
