import type { FlowId } from '../../domain/codes.ts'
import type { FlowDeps } from './run.ts'
import type { Advisor } from './advisor.ts'

/** The coach of a flow, whose many rules are read when they are wanted first: nothing is said before the first answer. */
export interface ComingAdvisor {
  readonly come: () => Promise<Advisor>
  /** The rules whose tips were told until now, in an earlier run too. */
  readonly told: () => readonly string[]
}

/** @param before the rules whose tips were told in an earlier run */
export function comingAdvisor(deps: FlowDeps, flow: FlowId, before: readonly string[]): ComingAdvisor {
  let advisor: Advisor | null = null
  let coming: Promise<Advisor> | null = null
  const load = async (): Promise<Advisor> => {
    const { createAdvisor } = await import('./advisor.ts')
    return (advisor = await createAdvisor(deps, flow, before))
  }
  return { come: () => (coming ??= load()), told: () => advisor?.told() ?? before }
}
