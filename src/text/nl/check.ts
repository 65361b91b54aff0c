import type { CheckTexts } from '../check.ts'

export const check: CheckTexts = { help: {} }
