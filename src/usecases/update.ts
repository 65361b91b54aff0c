import { addMonths } from '../domain/day.ts'
import type { Day } from '../domain/day.ts'
import { untold } from '../domain/untold.ts'
import { latestFirst } from '../domain/energy.ts'
import { sameName } from '../domain/fold.ts'
import { ok } from '../domain/result.ts'
import { evidenceForOthers } from '../domain/own-goals.ts'
import { descending } from '../domain/order.ts'
import { managerName } from '../domain/rhythm.ts'
import type { Folder } from '../domain/records.ts'
import type { Asker } from '../engine/asker.ts'
import { askYes } from './ask-yes.ts'
import { type UpdateInput, updateView } from '../render/share/update-view.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { wordsOf } from './document-words.ts'
import { agreementsFor } from './flow/documents.ts'
import { deliver, type LetterWish, saidOf } from './letters/deliver.ts'
import { letterTo } from './letters/letter-to.ts'
import type { Deps } from './ports.ts'
import { personNamed } from './person-named.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

type UpdateDeps = Pick<Deps, 'clock' | 'store' | 'templates' | 'post' | 'asker'> & {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
}

/** Without a conversation to count from, an update is about this long. */
const MONTHS = 2
/** Three lines: what went well is told in as many things at most. */
const MOST_WINS = 3

/** Three lines on how it goes, ending with one question (advice S18, S19). Only what may be shared. */
export async function update(
  deps: UpdateDeps,
  name: string | null,
  wish: LetterWish,
): Promise<CommandResult> {
  const { clock, store, templates, documents, catalogue } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const named = name === null ? ok(managerName(folder, today)) : personNamed(folder, name)
  if (!named.ok) return usage(named.problem)
  const to = named.value
  const input = inputFor(folder, to, today)
  const json = { schema: 1, command: 'update', with: to }
  if (input.wins.length + input.mine.length === 0 && input.learned === null)
    return { is: 'done', lines: catalogue.follow.update.nothing, json: { ...json, text: null } }
  const thin = thinLines(input, catalogue)
  if (thin.length > 0 && deps.asker !== null && wish.as !== 'text') {
    const goOn = await makesAnyway(deps.asker, thin, catalogue)
    if (!goOn) return { is: 'done', lines: [catalogue.ui.nothingChanged], json: { ...json, text: null } }
  }
  const text = await templates.render('update', documents.language, updateView(input, wordsOf(documents)))
  if (!text.ok) return failed(unreadable([text.problem]))
  const made = letterTo(
    folder,
    {
      kind: 'update',
      name: to,
      about: {},
      text: text.value.trimEnd(),
      document: { kind: 'update', stem: today },
    },
    documents,
  )
  const delivered = await deliver(deps, made, wish)
  if (!delivered.ok) return failed(delivered.problem)
  const aside = deps.asker !== null && wish.as !== 'text' ? [] : thin
  return saidOf(delivered.value, { ...json, ...delivered.value.json }, aside.length > 0 ? ['', ...aside] : [])
}

/** Of the three things an update tells, only one is there: what is said of that. */
function thinLines({ wins, mine, learned }: UpdateInput, { follow }: Catalogue): readonly string[] {
  const { thin } = follow.update
  const said = [
    ...(wins.length > 0 ? [thin.wins] : []),
    ...(mine.length > 0 ? [thin.agreements] : []),
    ...(learned === null ? [] : [thin.learned]),
  ]
  return said.length === 1 ? (said[0] ?? []) : []
}

/** Before a file, a link or the clipboard holds so little, it is asked. */
const makesAnyway = async (
  asker: Asker,
  notes: readonly string[],
  { follow, ui }: Catalogue,
): Promise<boolean> =>
  (await askYes(asker, { id: 'thin', label: follow.update.makeAnyway, notes }, ui)) === 'yes'

function inputFor(folder: Folder, to: string | null, today: Day): UpdateInput {
  const news = to === null ? null : untold(folder, today, to)
  const since = news?.since ?? addMonths(today, -MONTHS)
  const manager = managerName(folder, today)
  const isManager = to !== null && manager !== null && sameName(to, manager)
  return {
    name: to,
    today,
    wins: evidenceForOthers(folder)
      .filter(({ shared }) => shared.date >= since && shared.date <= today && news?.wasTold(shared) !== true)
      .toSorted(descending(({ shared }) => shared.date))
      .flatMap(({ shared }) => shared.line ?? [])
      .slice(0, MOST_WINS),
    // What was agreed with the manager is theirs to know; somebody else hears what went well and what was learned.
    mine: isManager ? agreementsFor(folder, manager).filter(({ who }) => who === 'me') : [],
    learned:
      latestFirst(folder.checkins, today).find(({ shared }) => shared.made >= since)?.shared.learned ?? null,
    yourName: folder.settings.shared['your-name'] ?? null,
  }
}
