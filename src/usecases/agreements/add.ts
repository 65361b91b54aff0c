import { parseAgreement } from '../../coach/agreements/read-agreement.ts'
import { ownerOf } from '../../coach/agreements/owner-of.ts'
import type { Agreement, AgreementDraft } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import { knownNames } from '../../domain/known-name.ts'
import { ledgerEntries } from '../../domain/ledger-entry.ts'
import { type AgreementsRecord, type Folder, goalsOf } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Located } from '../../domain/problem.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { findGoal } from '../find-goal.ts'
import { madeFolderLines } from '../made-folder.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { typedDay } from '../typed-day.ts'
import { whoIsNamed } from '../flow/which-talk.ts'
import { askMissing } from './ask-missing.ts'
import { commitAnew } from '../commit-anew.ts'
import type { AskingDeps } from './deps.ts'
import { entryJson, entryLines } from './entry-lines.ts'

export interface NewAgreement {
  readonly line: string
  readonly who: string | null
  readonly by: string | null
  readonly seen: string | null
  readonly with: string | null
  readonly goal: string | null
}

/** Notes an agreement that was made outside a conversation, taken apart as in a debrief (advice S14, S95). */
export async function addAgreement(deps: AskingDeps, wish: NewAgreement): Promise<CommandResult> {
  const { clock, store, catalogue, asker } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const named = wish.with === null ? null : await whoIsNamed(deps, folder, wish.with)
  if (named?.is === 'later') return { is: 'later', lines: [catalogue.ui.stoppedEmpty] }
  if (named?.is === 'wrong') return usage(named.problem)
  const partner = named?.name ?? null
  const context = contextOf(folder, partner, today, catalogue)
  const read = readWish(folder, wish, context)
  if (!read.ok) return usage(...read.problem)
  const draft =
    asker === null ? read.value.draft : await askMissing(asker, read.value.draft, context, catalogue)
  if (draft === null) return { is: 'later', lines: [catalogue.ui.stoppedEmpty] }
  const make = (there: Folder) => agreementOf(there, draft, { partner, goal: read.value.goal, today })
  let made = make(folder)
  const written = await commitAnew(store, withAgreement(folder.agreements, made), async () => {
    const now = await store.load()
    if (now.problems.length > 0) return fail(unreadable(now.problems))
    made = make(now.folder)
    return ok(withAgreement(now.folder.agreements, made))
  })
  if (!written.ok) return failed(written.problem)
  const { record } = written.value
  const entry = ledgerEntries(withRecord(folder, record), today).find(({ id }) => id === made.id)
  const { added } = catalogue.follow.agreements
  return {
    is: 'done',
    lines: [
      ...madeFolderLines(deps, written.value),
      added.lead,
      ...(entry ? entryLines(entry, today, catalogue) : []),
      ...missing(made, catalogue),
      added.wrong(made.id),
    ],
    json: {
      schema: 1,
      command: 'agreements',
      record: { id: made.id, file: record.file },
      agreement: entry ? entryJson(entry) : null,
    },
  }
}

/** What an agreement typed on the command line is read against. */
export type AddContext = Parameters<typeof ownerOf>[1]

function contextOf(folder: Folder, partner: string | null, today: Day, { language }: Catalogue): AddContext {
  const me = folder.settings.shared['your-name'] ?? null
  return { today, lang: language, partner, names: knownNames(folder), me }
}

interface ReadWish {
  readonly draft: AgreementDraft
  readonly goal: string | null
}

/** The sentence taken apart, and what was given beside it, which goes before; all that is wrong is said at once. */
function readWish(
  folder: Folder,
  wish: NewAgreement,
  context: AddContext,
): Result<ReadWish, readonly Located[]> {
  const { today, lang } = context
  const line = parseAgreement(wish.line, context)
  const by = wish.by === null ? ok(null) : typedDay(wish.by, { today, lang, look: 'forward' })
  const goal = wish.goal === null ? ok(null) : findGoal(goalsOf(folder.plan), wish.goal)
  const wrong = [
    ...(line.ok ? [] : [{ problem: line.problem }]),
    ...(by.ok ? [] : [{ problem: by.problem }]),
    ...(goal.ok ? [] : [goal.problem]),
  ]
  if (!line.ok || !by.ok || !goal.ok) return fail(wrong)
  const who = wish.who === null ? null : ownerOf(wish.who, context)
  const seen = wish.seen?.trim() ?? ''
  return ok({
    draft: {
      ...line.value,
      ...(who !== null && { who }),
      ...(by.value !== null && { by: by.value }),
      ...(seen !== '' && { seen }),
    },
    goal: goal.value?.id ?? null,
  })
}

function agreementOf(
  folder: Folder,
  { what, who, by, seen }: AgreementDraft,
  {
    partner,
    goal,
    today,
  }: { readonly partner: string | null; readonly goal: string | null; readonly today: Day },
): Agreement {
  const { file, shared } = folder.agreements
  const parts = { kind: 'agreement', file, text: what, ordinal: shared.agreements?.length ?? 0 }
  return {
    id: makeId('a', parts, allIds(folder)),
    what,
    ...(who !== undefined && { who }),
    ...(partner !== null && partner !== '' && { with: partner }),
    ...(by !== undefined && { by }),
    ...(seen !== undefined && { seen }),
    status: 'open',
    made: today,
    ...(goal !== null && { goal }),
  }
}

const withAgreement = (record: AgreementsRecord, made: Agreement): AgreementsRecord => ({
  ...record,
  shared: { ...record.shared, agreements: [...(record.shared.agreements ?? []), made] },
})

/** What is not there yet, and how to add it. */
function missing({ id, who, by, seen }: Agreement, { follow }: Catalogue): readonly string[] {
  const { added } = follow.agreements
  return [
    ...(who === undefined ? [added.noWho(id)] : []),
    ...(by === undefined ? [added.noDay(id)] : []),
    ...(seen === undefined ? [added.notSeen] : []),
  ]
}
