import { holderOf, withAgreementStatus, withSmallestStep } from '../../domain/change-agreement.ts'
import type { AgreementStatus } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { isJoint, isOwn, type LedgerEntry } from '../../domain/ledger.ts'
import type { NotNowEntry } from '../../domain/not-now.ts'
import { oneLine } from '../../domain/one-line.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { askOne } from '../ask-line.ts'
import { helpLines, labelOf } from '../flow/present.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { Changes } from './changes.ts'
import type { AskingDeps } from './deps.ts'
import { targets, type Targets } from './targets.ts'
import { typedOrChosen } from './typed-entry.ts'

/** What agreements become, and what is said with it: a note, a reason, or the smallest next step. */
export async function setStatus(
  deps: AskingDeps,
  to: AgreementStatus,
  typed: readonly string[],
): Promise<CommandResult> {
  const { clock, store, catalogue } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const of = to === 'open' ? 'closed' : 'open'
  const chosen = await typedOrChosen(deps, folder, today, { typed, of })
  if (!chosen.ok) return chosen.problem
  const read = targets(folder, today, chosen.value, ({ is, entry }) =>
    is === 'not-now' && to !== 'dropped' && to !== 'open' ? { code: 'only-agreement', id: entry.id } : null,
  )
  if (!read.ok) return usage(...read.problem)
  const said = await wordsFor(deps, to, read.value)
  if (said === null) return { is: 'later', lines: [catalogue.ui.stoppedEmpty] }
  const changes = new Changes(folder)
  const lines = read.value.found.flatMap((one) =>
    one.is === 'agreement'
      ? changeAgreement(changes, one.entry, { to, words: said, today }, catalogue)
      : changeNotNow(changes, one.entry, { to, words: said, today }, catalogue),
  )
  const records = read.value.found.map(({ entry }) => ({ id: entry.id, file: entry.file, status: to }))
  return changes.save(store, lines, records)
}

interface Change {
  readonly to: AgreementStatus
  readonly words: string
  readonly today: Day
}

function changeAgreement(
  changes: Changes,
  entry: LedgerEntry,
  { to, words, today }: Change,
  { follow: { agreements: texts }, choices, dates }: Catalogue,
): readonly string[] {
  const { folder } = changes
  // The smallest step is the user's alone; it is no part of a history that others may see.
  const note = to === 'stuck' || words === '' ? undefined : words
  const changed = changes.take(
    withAgreementStatus(folder, entry.id, to, today, note),
    holderOf(folder, entry.id),
  )
  if (to === 'stuck' && words !== '') changes.take(withSmallestStep(changes.folder, entry.id, words), null)
  const what = oneLine(entry.what)
  const isNew = entry.status !== to
  return [
    isNew || changed ? texts.became[to](what) : texts.already(what, choices.status[to], entry.closed, dates),
    ...(to === 'done' && isNew && entry.who !== null && !isJoint(entry) && !isOwn(folder, entry)
      ? [texts.thank(entry.person)]
      : []),
    ...(to === 'stuck' ? [words === '' ? texts.noSmallest(entry.id) : texts.smallest(words)] : []),
  ]
}

function changeNotNow(
  changes: Changes,
  entry: NotNowEntry,
  { to, words, today }: Change,
  { follow: { agreements: texts }, choices, dates }: Catalogue,
): readonly string[] {
  const change = to === 'open' ? { to } : { to: 'drop' as const, ...(words !== '' && { why: words }) }
  const what = oneLine(entry.what)
  if (!changes.takeNotNow(entry, change, today))
    return [texts.already(what, choices.status[to], entry.closed, dates)]
  return [to === 'open' ? texts.waitsAgain(what) : texts.droppedNotNow(what)]
}

/** What was typed with it, or what is answered now; null when the user stops. */
async function wordsFor(
  { asker, catalogue }: AskingDeps,
  to: AgreementStatus,
  { found, words }: Targets,
): Promise<string | null> {
  if (words !== '' || asker === null || (to !== 'stuck' && to !== 'dropped')) return words
  const { ask, whyHelp } = catalogue.follow.agreements
  const notes = found.map(({ entry }) => oneLine(entry.what))
  const answered =
    to === 'dropped'
      ? await askOne(asker, { id: 'why', kind: 'line', label: ask.why, hint: ask.whyHint, notes }, whyHelp)
      : await askOne(
          asker,
          {
            id: 'stuck',
            kind: 'line',
            label: labelOf({ text: 'checkin.stuck' }, catalogue),
            hint: catalogue.question('checkin.stuck').hint ?? '',
            notes,
            audience: 'private',
          },
          helpLines('checkin.stuck', catalogue),
        )
  if (answered.is === 'stopped') return null
  return answered.is === 'answer' && typeof answered.raw === 'string' ? oneLine(answered.raw) : ''
}
