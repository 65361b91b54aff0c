import type { Day } from '../domain/day.ts'
import { dayOfPractice } from '../domain/file-names.ts'
import { monthOfLog } from '../domain/log.ts'
import { pathId } from '../domain/ids.ts'
import { dayOf } from '../domain/meetings.ts'
import type { Folder } from '../domain/records.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, besides } from './result.ts'

interface Item {
  readonly id: string
  readonly kind: 'plan' | 'meeting' | 'checkin' | 'review' | 'evidence' | 'feedback' | 'log' | 'practice'
  readonly date: string | null
  readonly title: string
  readonly file: string
}

/** Everything that was made, the newest first. */
export async function list({
  store,
  catalogue,
}: Pick<Deps, 'store'> & { readonly catalogue: Catalogue }): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const items = itemsOf(folder, catalogue)
  const { commands } = catalogue
  return besides(problems, items.length === 0, {
    is: 'done',
    lines: items.length > 0 ? items.map((item) => commands.list.line(item)) : commands.list.none,
    json: { schema: 1, command: 'list', items: items.map((item) => ({ ...item })) },
  })
}

type Words = Pick<Catalogue, 'choices' | 'dates'>

/** The plan, and then every record, the newest first. */
function itemsOf(folder: Folder, { commands, choices, dates }: Catalogue): readonly Item[] {
  const words = { choices, dates }
  const items = [
    ...conversations(folder, words),
    ...lookBacks(folder, words),
    ...collected(folder),
    ...days(folder, words),
  ]
  const plan: readonly Item[] = folder.files.includes('plan.yaml')
    ? [{ id: 'plan', kind: 'plan', date: null, title: commands.list.plan, file: 'plan.yaml' }]
    : []
  return [...plan, ...items.toSorted((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? 1 : -1))]
}

const conversations = ({ meetings }: Folder, { choices }: Words): readonly Item[] =>
  meetings.map((meeting) => ({
    id: meeting.shared.id,
    kind: 'meeting',
    date: dayOf(meeting),
    title: `${meeting.shared.with} (${choices.kind[meeting.shared.kind]})`,
    file: meeting.file,
  }))

const lookBacks = ({ checkins, reviews }: Folder, { dates }: Words): readonly Item[] => [
  ...checkins.map(({ file, shared }) => ({
    id: pathId(file),
    kind: 'checkin' as const,
    date: shared.made,
    title: dates.month(pathId(file).slice(-7)),
    file,
  })),
  ...reviews.map(({ file, shared }) => ({
    id: pathId(file),
    kind: 'review' as const,
    date: shared.made,
    title: dates.longDay(shared.made),
    file,
  })),
]

/** What was collected: what went well, and what others said of it. */
const collected = ({ evidence, feedback }: Folder): readonly Item[] => [
  ...evidence.map(({ file, shared, private: own }) => ({
    id: shared.id,
    kind: 'evidence' as const,
    date: shared.date,
    title: shared.line ?? own.line ?? '',
    file,
  })),
  ...feedback.map(({ file, shared }) => ({
    id: shared.id,
    kind: 'feedback' as const,
    date: shared.asked,
    title: `${shared.moment} (${shared.with})`,
    file,
  })),
]

/** What is known by its month or its day alone. */
const days = ({ logs, practices }: Folder, { dates }: Words): readonly Item[] => [
  ...logs.map(({ file, private: own }) => ({
    id: pathId(file),
    kind: 'log' as const,
    date: own.lines?.at(-1)?.on ?? null,
    title: dates.month(monthOfLog(file)),
    file,
  })),
  ...practices.map(({ file }) => practiceItem(file, dayOfPractice(file), dates)),
]

/** A rehearsal is known by its day. */
function practiceItem(file: string, day: Day | null, { longDay }: Catalogue['dates']): Item {
  const id = pathId(file)
  return { id, kind: 'practice', date: day, title: day === null ? id : longDay(day), file }
}
