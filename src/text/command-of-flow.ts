import type { FlowId } from '../domain/codes.ts'

const LONGER: Readonly<Partial<Record<FlowId, string>>> = {
  evidence: 'evidence add',
  goal: 'goals add',
  options: 'goals options',
  'feedback-answer': 'feedback answer',
}

/** What one types to go through a flow: `career prep`. */
export const commandOf = (flow: FlowId): string => `career ${wordsOfFlow(flow)}`

/** The same without the program's own name. */
export const wordsOfFlow = (flow: FlowId): string => LONGER[flow] ?? flow
