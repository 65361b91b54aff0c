import type { FeedbackTexts } from '../feedback.ts'

export const feedback: FeedbackTexts = { help: {} }
