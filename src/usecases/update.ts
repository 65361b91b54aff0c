import { addMonths } from '../domain/day.ts'
import type { Day } from '../domain/day.ts'
import { untold } from '../domain/untold.ts'
import { latestFirst } from '../domain/energy.ts'
import { sameName } from '../domain/fold.ts'
import { fail, ok, type Result } from '../domain/result.ts'
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
import { letterTo, type MadeLetter } from './letters/letter-to.ts'
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
  const { clock, store, catalogue } = deps
  const { folder, problems } = await store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const today = clock.today()
  const named = name === null ? ok(managerName(folder, today)) : personNamed(folder, name)
  if (!named.ok) return usage(named.problem)
  const to = named.value
  const json = { schema: 1, command: 'update', with: to }
  const nothing = {
    is: 'done',
    lines: catalogue.follow.update.nothing,
    json: { ...json, text: null },
  } as const
  const input = inputFor(folder, to, today)
  if (isEmpty(input)) return nothing
  const thin = thinLines(input, catalogue)
  const asker = thin.length > 0 && wish.as !== 'text' ? deps.asker : null
  if (asker !== null && !(await makesAnyway(asker, thin, catalogue)))
    return { is: 'done', lines: [catalogue.ui.nothingChanged], json: { ...json, text: null } }
  // A question may stand for an hour.
  const now = asker === null ? { folder, problems } : await store.load()
  if (now.problems.length > 0) return failed(unreadable(now.problems))
  const make = async (standing: Folder): Promise<Result<MadeLetter, CommandResult>> => {
    const current = inputFor(standing, to, today)
    return isEmpty(current) ? fail(nothing) : letterOf(deps, standing, current)
  }
  const delivered = await deliver(deps, now.folder, make, wish)
  if (!delivered.ok) return delivered.problem
  const aside = asker === null ? thin : []
  return saidOf(delivered.value, { ...json, ...delivered.value.json }, aside.length > 0 ? ['', ...aside] : [])
}

const isEmpty = ({ wins, mine, learned }: UpdateInput): boolean =>
  wins.length + mine.length === 0 && learned === null

async function letterOf(
  { templates, documents }: UpdateDeps,
  folder: Folder,
  input: UpdateInput,
): Promise<Result<MadeLetter, CommandResult>> {
  const text = await templates.render('update', documents.language, updateView(input, wordsOf(documents)))
  if (!text.ok) return fail(failed(unreadable([text.problem])))
  const parts = {
    kind: 'update',
    name: input.name,
    about: {},
    text: text.value.trimEnd(),
    document: { kind: 'update', stem: input.today },
  } as const
  return ok(letterTo(folder, parts, documents))
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
