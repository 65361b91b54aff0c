import type { AgreementsTexts } from '../agreements.ts'

export const agreements: AgreementsTexts = { help: {} }
