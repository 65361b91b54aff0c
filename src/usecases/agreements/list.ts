import type { Day } from '../../domain/day.ts'
import { daysBetween } from '../../domain/day.ts'
import { fold } from '../../domain/fold.ts'
import { ledger, onAllSides, openLedger, SIDES } from '../../domain/ledger.ts'
import type { Ledger, LedgerEntry } from '../../domain/ledger.ts'
import { nearest } from '../../domain/nearest.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { LedgerSection } from '../../text/agreements.ts'
import { reading, readingStanding } from '../reading.ts'
import { besides, type CommandResult } from '../result.ts'
import type { LedgerDeps } from './deps.ts'
import { entryJson, entryLines, notNowJson, notNowLines } from './entry-lines.ts'

export interface LedgerWish {
  /** Parts to show; none means all of them. */
  readonly mine: boolean
  readonly theirs: boolean
  readonly notNow: boolean
  /** What is closed too, and no list is cut short. */
  readonly all: boolean
  /** One person's only. */
  readonly with: string | null
}

/** As much of a part as one looks at on a screen, where several parts are shown and where one is. */
const MOST_OF_EACH = 10
const MOST_OF_ONE = 30

/** Where agreements stand, steps of one's own too. */
const PARTS = ['settings', 'plan', 'agreements', 'meetings', 'checkins', 'reviews'] as const

/** Who owes what, the oldest date first (advice B1, B8, S16). */
export async function listAgreements(
  { clock, store, catalogue }: LedgerDeps,
  wish: LedgerWish,
): Promise<CommandResult> {
  const today = clock.today()
  const all = () => reading(store, PARTS, (folder) => ledger(folder, today))
  const open = () => readingStanding(store, PARTS, (standing) => openLedger(standing, today))
  const { value, problems } = await (wish.all ? all() : open())
  const shown = chosen(value, wish)
  const parts = linesOfParts(shown, today, catalogue)
  const full = joined(parts, Infinity, catalogue)
  const most = parts.filter(({ items }) => items.length > 0).length > 1 ? MOST_OF_EACH : MOST_OF_ONE
  const lines = full.length > 0 ? full : nothing((await all()).value, wish, catalogue)
  const short = joined(parts, most, catalogue)
  return besides(problems, full.length === 0, {
    is: 'done',
    lines,
    ...(!wish.all && full.length > 0 && { brief: [...short, ...goingOn(shown, catalogue)] }),
    get json() {
      return jsonOf(shown, today)
    },
  })
}

/** A screen is looked at by somebody who may go on from here; a pipe holds the list alone. */
const goingOn = (shown: Ledger, { follow }: Catalogue): readonly string[] =>
  onAllSides(shown).length > 0 ? ['', follow.agreements.goOn] : []

/** The parts and the person that were asked for; what nobody took belongs to the whole. */
function chosen(all: Ledger, { mine, theirs, notNow, with: name }: LedgerWish): Ledger {
  const whole = !mine && !theirs && !notNow
  const of = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
    name === null ? entries : entries.filter((one) => isWith(name, [one.with, one.person]))
  return {
    mine: whole || mine ? of(all.mine) : [],
    theirs: whole || theirs ? of(all.theirs) : [],
    together: whole || mine || theirs ? of(all.together) : [],
    others: whole || theirs ? of(all.others) : [],
    undecided: whole ? of(all.undecided) : [],
    notNow: whole || notNow ? all.notNow.filter((one) => name === null || isWith(name, [one.with])) : [],
  }
}

/** By the whole name or whole words at its beginning: `anna` for Anna de Vries. */
const isWith = (name: string, people: readonly (string | null)[]): boolean =>
  people.some((one) => one !== null && `${fold(one)} `.startsWith(`${fold(name)} `))

interface PartLines {
  readonly section: LedgerSection
  /** The lines of each thing in it. */
  readonly items: readonly (readonly string[])[]
}

function linesOfParts(shown: Ledger, today: Day, catalogue: Catalogue): readonly PartLines[] {
  const of = (section: Exclude<LedgerSection, 'notNow'>): PartLines => ({
    section,
    items: shown[section].map((entry) => entryLines(entry, today, catalogue)),
  })
  const notNow = shown.notNow.map((entry) => notNowLines(entry, today, catalogue))
  return [...SIDES.map(of), { section: 'notNow', items: notNow }]
}

function joined(parts: readonly PartLines[], most: number, { follow }: Catalogue): readonly string[] {
  const { section: titles, more } = follow.agreements
  const filled = parts.filter(({ items }) => items.length > 0)
  return filled.flatMap(({ section, items }, at) => {
    // One left over takes the room of the line that would count it.
    const fits = items.length <= most + 1 ? items : items.slice(0, most)
    const rest = items.length - fits.length
    return [...(at === 0 ? [] : ['']), titles[section], ...fits.flat(), ...(rest > 0 ? [more(rest)] : [])]
  })
}

function nothing(all: Ledger, wish: LedgerWish, { follow }: Catalogue): readonly string[] {
  const texts = follow.agreements
  const entries = onAllSides(all)
  if (entries.length + all.notNow.length === 0) return texts.none
  if (wish.with === null) return [texts.noneOpen]
  const names = [...entries.flatMap((one) => [one.with, one.person]), ...all.notNow.map((one) => one.with)]
  const known = names.filter((one) => one !== null)
  const near = known.some((one) => isWith(wish.with ?? '', [one])) ? null : nearest(wish.with, known)[0]
  return [texts.noneWith(wish.with, near ?? null)]
}

const jsonOf = ({ mine, theirs, together, others, undecided, notNow }: Ledger, today: Day) => ({
  schema: 1,
  command: 'agreements',
  mine: mine.map(entryJson),
  theirs: theirs.map(entryJson),
  together: together.map(entryJson),
  others: others.map(entryJson),
  undecided: undecided.map(entryJson),
  notNow: notNow.map((entry) =>
    notNowJson(entry, entry.made === null ? null : Math.max(0, daysBetween(entry.made, today))),
  ),
})
