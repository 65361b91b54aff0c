import type { Finding } from '../../coach/finding.ts'
import { ok } from '../../domain/result.ts'
import type { Json } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { findingJson, tipLines } from '../flow/told-tip.ts'
import type { Deps, SheetSource } from '../ports.ts'
import { type CommandResult, failed, usage } from '../result.ts'
import type { CoachKind } from '../../domain/codes.ts'
import { type CoachedLine, coachedLine } from './coached-line.ts'
import { type LineFault, linesOf, readJsonLine, readPlainLines } from './read-lines.ts'

export interface CoachRequest {
  readonly as: CoachKind
  readonly jsonl: boolean
  readonly json: boolean
}

type CoachDeps = Pick<Deps, 'clock'> & { readonly catalogue: Catalogue }

/** The coach as a filter: texts in, what it noticed out, line by line. It reads and writes no files. */
export function coach(
  deps: CoachDeps,
  { as, jsonl, json }: CoachRequest,
  source: SheetSource,
): CommandResult {
  if (jsonl) return coachJsonLines(deps, as, source)
  const { readable, faults } = plainLines(source)
  const inputs = readPlainLines(readable, as, deps.clock.today())
  if (inputs.length === 0 && faults.length === 0)
    return usage({ problem: { code: 'nothing-to-coach', kind: as } })
  const { catalogue } = deps
  const coached = inputs.map((input) => ({ input, line: coachedLine(as, input, catalogue.language) }))
  return {
    is: 'done',
    lines: coached.flatMap(({ input, line }, at) => [
      ...(at === 0 ? [] : ['']),
      as === 'star' ? Object.values(input.star).join(' · ') : input.text,
      ...saidOf(as, line, catalogue).map((said) => `  ${said}`),
    ]),
    json: json
      ? { schema: 1, command: 'coach', items: coached.map(({ line }) => jsonOf(line, catalogue)) }
      : null,
    ...failedLines(faults, catalogue),
  }
}

/** A line that could not be read, and why. */
interface FaultyLine {
  readonly line: number
  readonly fault: LineFault
}

/** What can be read of plain lines: a line that is no text is left out, the others stand. */
function plainLines({ text, unreadable = new Set() }: SheetSource): {
  readonly readable: string
  readonly faults: readonly FaultyLine[]
} {
  const readable = linesOf(text).filter((_line, at) => !unreadable.has(at + 1))
  return {
    readable: readable.join('\n'),
    faults: [...unreadable].map((line) => ({ line, fault: 'not-utf8' })),
  }
}

/** Lines that could not be read are told of beside the others, and the command fails in the end. */
const failedLines = (faults: readonly FaultyLine[], catalogue: Catalogue) =>
  faults.length === 0
    ? {}
    : {
        aside: faults.map(({ line, fault }) => catalogue.commands.coach.fault(line, fault)),
        failure: { exit: 2, problems: [] } as const,
      }

/** What was noticed in one text, for people. */
function saidOf(kind: CoachKind, line: CoachedLine, catalogue: Catalogue): readonly string[] {
  const { ui, commands, dates } = catalogue
  // Nothing about the form of a sentence by which somebody says that they are ill.
  if (line.distress) return [ui.tip.turnTo]
  const about = commands.coach.about(kind, line.more, dates)
  const tips = line.findings.flatMap((finding) => tipLines(finding, catalogue))
  return about.length + tips.length === 0 ? [commands.coach.nothing] : [...about, ...tips]
}

const jsonOf = ({ findings, more }: CoachedLine, catalogue: Catalogue): { readonly [key: string]: Json } => ({
  findings: findings.map((finding: Finding) => findingJson(finding, catalogue)),
  ...more,
})

const NO_UTF8 = { ok: false, fault: 'not-utf8' } as const

function coachJsonLines(
  { clock, catalogue }: CoachDeps,
  kind: CoachKind,
  source: SheetSource,
): CommandResult {
  const faults: FaultyLine[] = []
  const lines = linesOf(source.text).map((text, at) => {
    const isText = source.unreadable?.has(at + 1) !== true
    const read = isText ? readJsonLine(text, kind, clock.today()) : NO_UTF8
    if (read.ok) return JSON.stringify(jsonOf(coachedLine(kind, read.input, catalogue.language), catalogue))
    faults.push({ line: at + 1, fault: read.fault })
    return JSON.stringify({ error: { code: read.fault, line: at + 1 } })
  })
  return {
    is: 'done',
    verbatim: true,
    lines,
    json: null,
    ...failedLines(faults, catalogue),
  }
}

/** All tips are shown again, those that were hidden and those that sleep. */
export async function resetCoach({
  coachNotes,
  catalogue,
}: Pick<Deps, 'coachNotes'> & { readonly catalogue: Catalogue }): Promise<CommandResult> {
  // Where nothing is remembered there is nothing to write, and no folder to make.
  const remembered = Object.keys(await coachNotes.load()).length > 0
  const saved = remembered ? await coachNotes.save({}) : ok(undefined)
  if (!saved.ok) return failed(saved.problem)
  return {
    is: 'done',
    lines: [catalogue.commands.coach.reset],
    json: { schema: 1, command: 'coach', reset: true },
  }
}
