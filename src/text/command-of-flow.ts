import type { FlowId } from '../domain/codes.ts'

const LONGER: Readonly<Partial<Record<FlowId, string>>> = { evidence: 'evidence add', goal: 'goals add' }

/** What one types to go through a flow: `career prep`. */
export const commandOf = (flow: FlowId): string => `career ${LONGER[flow] ?? flow}`
