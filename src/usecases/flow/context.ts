import type { Folder } from '../../domain/records.ts'
import type { FlowContext } from '../../flows/flow-step.ts'
import type { FlowDeps, FlowRequest } from './run.ts'

/** What every flow is asked in. Ready questions are for flows that offer them. */
export const flowContext = (
  { clock, catalogue, asker }: FlowDeps,
  { route }: Pick<FlowRequest, 'route'>,
  folder: Folder,
): FlowContext => ({
  today: clock.today(),
  language: catalogue.language,
  route,
  folder,
  readyQuestions: [],
  networkQuestion: '',
  interactive: asker !== null,
})
