import type { Finding } from '../../coach/finding.ts'
import { ok } from '../../domain/result.ts'
import type { Json } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { findingJson, tipLines } from '../flow/advisor.ts'
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
  const inputs = readPlainLines(source.text, as, deps.clock.today())
  if (inputs.length === 0) return usage({ problem: { code: 'nothing-to-coach', kind: as } })
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
  }
}

/** What was noticed in one text, for people. */
function saidOf(kind: CoachKind, line: CoachedLine, catalogue: Catalogue): readonly string[] {
  const { ui, commands, dates } = catalogue
  const about = commands.coach.about(kind, line.more, dates)
  if (line.distress) return [...about, ui.tip.turnTo]
  const tips = line.findings.flatMap((finding) => tipLines(finding, catalogue))
  return about.length + tips.length === 0 ? [commands.coach.nothing] : [...about, ...tips]
}

const jsonOf = ({ findings, more }: CoachedLine, catalogue: Catalogue): { readonly [key: string]: Json } => ({
  findings: findings.map((finding: Finding) => findingJson(finding, catalogue)),
  ...more,
})

function coachJsonLines(
  { clock, catalogue }: CoachDeps,
  kind: CoachKind,
  source: SheetSource,
): CommandResult {
  const faults: { line: number; fault: LineFault }[] = []
  const lines = linesOf(source.text).map((text, at) => {
    const read = readJsonLine(text, kind, clock.today())
    if (read.ok) return JSON.stringify(jsonOf(coachedLine(kind, read.input, catalogue.language), catalogue))
    faults.push({ line: at + 1, fault: read.fault })
    return JSON.stringify({ error: { code: read.fault, line: at + 1 } })
  })
  return {
    is: 'done',
    verbatim: true,
    lines,
    json: null,
    ...(faults.length > 0 && {
      aside: faults.map(({ line, fault }) => catalogue.commands.coach.fault(line, fault)),
      failure: { exit: 2, problems: [] } as const,
    }),
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
