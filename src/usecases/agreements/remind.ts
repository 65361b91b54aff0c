import { type Agreement, isOpen } from '../../domain/agreement.ts'
import { holderOf, withReminder } from '../../domain/change-agreement.ts'
import { type Day, daysBetween } from '../../domain/day.ts'
import { finder, type Found, sharedAgreement } from '../../domain/find-agreement.ts'
import { sameName } from '../../domain/fold.ts'
import { isOwn, type LedgerEntry } from '../../domain/ledger.ts'
import { upcoming } from '../../domain/meetings.ts'
import type { Failure, LedgerProblem } from '../../domain/problem.ts'
import type { Folder } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { unstopped } from '../../render/sentence.ts'
import { reminderView } from '../../render/share/reminder-view.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { wordsOf } from '../document-words.ts'
import { AS_TEXT, deliver, type LetterWish, saidOf } from '../letters/deliver.ts'
import { letterTo, type MadeLetter } from '../letters/letter-to.ts'
import type { Deps } from '../ports.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { aheadWith } from './ahead-with.ts'
import type { LedgerDeps } from './deps.ts'
import { whichEntry } from './which-entry.ts'

type RemindDeps = LedgerDeps & Pick<Deps, 'templates' | 'post' | 'asker'> & { readonly documents: Catalogue }

/** A reminder before this many days was lately enough to say so. */
const LATELY = 14

/**
 * A text to remind somebody with, from the agreement's own words (advice B1, S16). Nothing is sent; that the other was
 * reminded is kept in its history.
 */
export async function remind(
  deps: RemindDeps,
  typed: string | null,
  wish: LetterWish = AS_TEXT,
): Promise<CommandResult> {
  const { clock, store } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const id = typed ?? (await whichEntry(deps, folder, today, 'theirs'))
  if (typeof id !== 'string') return id
  const found = finder(folder, today)(id)
  if (!found.ok) return usage({ problem: found.problem })
  const remindable = remindableOf(folder, found.value)
  if (!remindable.ok) return usage({ problem: remindable.problem })
  const { entry } = remindable.value
  const made = await letterOf(deps, folder, remindable.value, today)
  if (!made.ok) return failed(made.problem)
  const delivered = await deliver(deps, made.value, wish)
  if (!delivered.ok) return failed(delivered.problem)
  const record = delivered.value.held ? null : withReminder(folder, entry.id, today, entry.person ?? 'them')
  if (record !== null && record !== holderOf(folder, entry.id)) {
    const written = await store.commit({ records: [record], documents: [] })
    if (!written.ok) return failed(written.problem)
  }
  const json = {
    schema: 1,
    command: 'agreements',
    record: { id: entry.id, file: entry.file },
    ...delivered.value.json,
    reminded: { on: today, before: entry.reminded },
  }
  return saidOf(delivered.value, json, said(folder, entry, today, deps.catalogue))
}

/** An agreement somebody can be reminded of: as it stands in the list, and as others may know it. */
interface Remindable {
  readonly entry: LedgerEntry
  readonly agreement: Agreement
}

/** A reminder is for an open agreement that somebody else took on. */
function remindableOf(folder: Folder, found: Found): Result<Remindable, LedgerProblem> {
  const { id } = found.entry
  if (found.is === 'not-now') return fail({ code: 'only-agreement', id })
  const { entry } = found
  if (!isOpen(entry.status)) return fail({ code: 'nobody-to-remind', id, why: 'closed' })
  if (entry.who === null) return fail({ code: 'nobody-to-remind', id, why: 'nobody' })
  const agreement = isOwn(folder, entry) ? null : sharedAgreement(folder, id)
  return agreement === null ? fail({ code: 'nobody-to-remind', id, why: 'mine' }) : ok({ entry, agreement })
}

/** The reminder as it goes out, or what is wrong with its template. */
async function letterOf(
  { templates, documents }: RemindDeps,
  folder: Folder,
  { entry, agreement }: Remindable,
  today: Day,
): Promise<Result<MadeLetter, Failure>> {
  const view = reminderView(
    {
      agreement,
      name: entry.person,
      agreed: entry.meetingDate ?? entry.made,
      today,
      yourName: folder.settings.shared['your-name'] ?? null,
    },
    wordsOf(documents),
  )
  const text = await templates.render('reminder', documents.language, view)
  if (!text.ok) return fail(unreadable([text.problem]))
  const parts = {
    kind: 'reminder',
    name: entry.person,
    about: { about: unstopped(agreement.what) },
    text: text.value,
    document: { kind: 'reminder', stem: `${today}-${entry.id}` },
  } as const
  return ok(letterTo(folder, parts, documents))
}

/** What is said beside the letter: that it is noted, that one was reminded lately, and a conversation that is near. */
function said(
  folder: Folder,
  { id, person, reminded }: LedgerEntry,
  today: Day,
  { follow, dates }: Catalogue,
): readonly string[] {
  const texts = follow.agreements.remind
  const days = reminded === null ? null : daysBetween(reminded, today)
  const [talk] = upcoming(folder, today).flatMap(({ shared }) =>
    shared.date !== undefined && person !== null && sameName(shared.with, person) ? [shared] : [],
  )
  return [
    ...texts.noted(person, id, aheadWith(folder, today, person)),
    ...(days !== null && reminded !== null && days < LATELY
      ? [texts.before(person, days, reminded, dates)]
      : []),
    ...(talk?.date === undefined ? [] : [texts.ahead(talk.with, daysBetween(today, talk.date), dates)]),
  ]
}
