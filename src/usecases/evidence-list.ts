import { answerOf, type Coverage, evidenceCoverage } from '../domain/evidence-coverage.ts'
import { descending } from '../domain/order.ts'
import { type EvidenceRecord, type Folder, goalsOf } from '../domain/records.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Missing } from '../text/evidence.ts'
import { findEvidence } from './find-evidence.ts'
import type { Deps } from './ports.ts'
import { besides, type CommandResult, usage } from './result.ts'

type EvidenceDeps = Pick<Deps, 'clock' | 'store'> & { readonly catalogue: Catalogue }

/** Every example, the newest first, and where there is none yet (advice S85, S107, B15). */
export async function listEvidence({ clock, store, catalogue }: EvidenceDeps): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const examples = folder.evidence.toSorted(descending(({ shared }) => shared.date))
  const coverage = evidenceCoverage(folder, clock.today())
  const texts = catalogue.follow.evidence
  const lines = examples.map((one) => lineOf(one, catalogue))
  const open = coverageLines(coverage, catalogue)
  return besides(problems, examples.length === 0, {
    is: 'done',
    lines:
      lines.length === 0
        ? texts.none
        : [...lines, ...(open.length > 0 ? ['', texts.coverage.heading, ...open] : [])],
    json: {
      schema: 1,
      command: 'evidence',
      items: examples.map((one) => itemJson(one)),
      coverage: {
        goals: coverage.goals.map(({ id }) => id),
        months: [...coverage.months],
        withoutResult: coverage.withoutResult.map(({ shared }) => shared.id),
        nothingUnseen: coverage.nothingUnseen,
      },
    },
  })
}

function lineOf(example: EvidenceRecord, { follow, dates }: Catalogue): string {
  const { id, date } = example.shared
  return follow.evidence.line(
    {
      id,
      date,
      line: titleOf(example),
      private: example.shared.line === undefined,
      missing: missingOf(example),
    },
    dates,
  )
}

const titleOf = (example: EvidenceRecord): string =>
  answerOf(example, 'line') ?? answerOf(example, 'action') ?? answerOf(example, 'situation') ?? '…'

function missingOf(example: EvidenceRecord): Missing | null {
  if (answerOf(example, 'result') !== null) return null
  return answerOf(example, 'situation') === null && answerOf(example, 'action') === null ? 'story' : 'result'
}

function coverageLines(coverage: Coverage, { follow, dates }: Catalogue): readonly string[] {
  const texts = follow.evidence.coverage
  const { goals, months, withoutResult, nothingUnseen } = coverage
  const [first] = withoutResult
  return [
    ...texts.goals(goals.map(({ text }) => text)),
    ...(months.length > 0 ? [texts.months(months.map((month) => dates.month(month)))] : []),
    ...(first ? [texts.withoutResult(withoutResult.length, first.shared.id)] : []),
    ...(nothingUnseen ? [texts.nothingUnseen] : []),
  ]
}

/** A private example has its words under `private`, as everywhere. */
function itemJson({ file, shared, private: own }: EvidenceRecord): Json {
  const data = (side: object) => side as Readonly<Record<string, Json>>
  return { ...data(shared), file, ...(Object.keys(own).length > 0 && { private: data(own) }) }
}

/** One example, part by part. */
export async function showEvidence(deps: EvidenceDeps, text: string): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  const found = findEvidence(folder, text)
  if (!found.ok) return usage(found.problem)
  return besides(problems, false, {
    is: 'done',
    lines: linesOf(found.value, folder, deps.catalogue),
    json: { schema: 1, command: 'evidence', record: itemJson(found.value) },
  })
}

function linesOf(example: EvidenceRecord, folder: Folder, { follow, dates }: Catalogue): readonly string[] {
  const { shown } = follow.evidence
  const { date, id, goal, unseen } = example.shared
  const goalText = goalsOf(folder.plan).find((one) => one.id === goal)?.text
  const isOwn = Object.keys(example.private).length > 0
  return [
    titleOf(example),
    `${dates.longDay(date)} · ${id}`,
    ...(['situation', 'action', 'result'] as const).flatMap((key) => {
      const said = answerOf(example, key)
      return said === null ? [] : ['', `${shown[key]}:`, ...said.split('\n')]
    }),
    ...(goalText === undefined && !unseen && !isOwn ? [] : ['']),
    ...(goalText === undefined ? [] : [`${shown.goal}: ${goalText}`]),
    ...(unseen ? [shown.unseen] : []),
    ...(isOwn ? [shown.private] : []),
  ]
}
