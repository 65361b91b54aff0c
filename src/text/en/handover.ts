import type { HandoverTexts } from '../handover.ts'

export const handover: HandoverTexts = { help: {} }
