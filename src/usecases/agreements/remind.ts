import { type Agreement, isOpen } from '../../domain/agreement.ts'
import { holderOf, withReminder } from '../../domain/change-agreement.ts'
import { type Day, daysBetween } from '../../domain/day.ts'
import { finder, type Found, sharedAgreement } from '../../domain/find-agreement.ts'
import { sameName } from '../../domain/fold.ts'
import { isJoint, isOwn, type LedgerEntry } from '../../domain/ledger.ts'
import { upcoming } from '../../domain/meetings.ts'
import type { LedgerProblem } from '../../domain/problem.ts'
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
import { typedOrChosen } from './typed-entry.ts'

type RemindDeps = LedgerDeps & Pick<Deps, 'templates' | 'post' | 'asker'> & { readonly documents: Catalogue }

/** A reminder before this many days was lately enough to say so. */
const LATELY = 14

/**
 * A text to remind somebody with, from the agreement's own words (advice B1, S16). Nothing is sent; that the other was
 * reminded is kept in its history.
 */
export async function remind(
  deps: RemindDeps,
  typed: readonly string[],
  wish: LetterWish = AS_TEXT,
): Promise<CommandResult> {
  const { clock, store } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const chosen = await typedOrChosen(deps, folder, today, { typed, of: 'theirs' })
  if (!chosen.ok) return chosen.problem
  const [id = '', ...more] = chosen.value
  if (more.length > 0) return usage({ problem: { code: 'too-many-arguments' } })
  // A question may stand for an hour.
  const now = deps.asker !== null && typed[0] !== id ? await store.load() : { folder, problems }
  if (now.problems.length > 0) return failed(unreadable(now.problems))
  const delivered = await deliver(deps, now.folder, (standing) => letterOf(deps, standing, id, today), wish)
  if (!delivered.ok) return delivered.problem
  const { entry, folder: standing } = delivered.value.made
  const record = delivered.value.held ? null : withReminder(standing, entry.id, today, entry.person ?? 'them')
  if (record !== null && record !== holderOf(standing, entry.id)) {
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
  return saidOf(delivered.value, json, said(standing, entry, today, deps.catalogue))
}

/** An agreement somebody can be reminded of: as it stands in the list, and as others may know it. */
interface Remindable {
  readonly entry: LedgerEntry
  readonly agreement: Agreement
}

/** Its letter, and the folder it was made of. */
interface Reminder extends MadeLetter {
  readonly entry: LedgerEntry
  readonly folder: Folder
}

/** A reminder is for an open agreement that somebody else took on. */
function remindableOf(folder: Folder, found: Found): Result<Remindable, LedgerProblem> {
  const { id } = found.entry
  if (found.is === 'not-now') return fail({ code: 'only-agreement', id })
  const { entry } = found
  if (!isOpen(entry.status)) return fail({ code: 'nobody-to-remind', id, why: 'closed' })
  if (entry.who === null && !isJoint(entry)) return fail({ code: 'nobody-to-remind', id, why: 'nobody' })
  const agreement = isOwn(folder, entry) ? null : sharedAgreement(folder, id)
  return agreement === null ? fail({ code: 'nobody-to-remind', id, why: 'mine' }) : ok({ entry, agreement })
}

/** The reminder as it goes out, or why there is none. */
async function letterOf(
  { templates, documents }: RemindDeps,
  folder: Folder,
  id: string,
  today: Day,
): Promise<Result<Reminder, CommandResult>> {
  const found = finder(folder, today)(id)
  if (!found.ok) return fail(usage({ problem: found.problem }))
  const remindable = remindableOf(folder, found.value)
  if (!remindable.ok) return fail(usage({ problem: remindable.problem }))
  const { entry, agreement } = remindable.value
  const name = isJoint(entry) ? entry.with : entry.person
  const view = reminderView(
    {
      agreement,
      name,
      agreed: entry.meetingDate ?? entry.made,
      today,
      yourName: folder.settings.shared['your-name'] ?? null,
    },
    wordsOf(documents),
  )
  const text = await templates.render('reminder', documents.language, view)
  if (!text.ok) return fail(failed(unreadable([text.problem])))
  const parts = {
    kind: 'reminder',
    name,
    about: { about: unstopped(agreement.what) },
    text: text.value,
    document: { kind: 'reminder', stem: `${today}-${entry.id}` },
  } as const
  return ok({ ...letterTo(folder, parts, documents), entry: { ...entry, person: name }, folder })
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
