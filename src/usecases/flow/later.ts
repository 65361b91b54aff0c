import type { Answers } from '../../engine/answers.ts'
import type { Draft } from '../ports.ts'
import type { CommandResult } from '../result.ts'
import type { FlowDeps } from './run.ts'

/** Says what was kept and how to go on. */
export function later(
  deps: Pick<FlowDeps, 'catalogue'>,
  flow: Draft['flow'],
  id: string | null,
  answers: Answers,
): CommandResult {
  const { ui } = deps.catalogue
  const count = Object.values(answers).filter((answer) => answer.is === 'given').length
  if (id === null || Object.keys(answers).length === 0) return { is: 'later', lines: [ui.stoppedEmpty] }
  return { is: 'later', lines: ui.stopped(flow, count) }
}
