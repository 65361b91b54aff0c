import type { EvidenceTexts } from '../evidence.ts'

export const evidence: EvidenceTexts = { help: {} }
