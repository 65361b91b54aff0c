import type { FeedbackTexts } from '../feedback.ts'
import { asClause } from '../problem-parts.ts'

export const feedback: FeedbackTexts = { help: {} }
