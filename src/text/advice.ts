import type { AdviceNumber } from '../domain/advice-number.ts'

/** What each advice is, in one clause of at most sixty characters that can follow a colon. */
export type AdviceTexts = Readonly<Record<AdviceNumber, string>>

export type { AdviceNumber } from '../domain/advice-number.ts'
