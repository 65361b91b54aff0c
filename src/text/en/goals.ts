import type { GoalsTexts } from '../goals.ts'

export const goals: GoalsTexts = { help: {} }
