import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { DateTexts } from '../../text/dates.ts'
import type { ReportPageTexts } from '../../text/report.ts'
import type { DocumentWords } from '../words.ts'

/** The words of the language in which a report is written. */
export interface ReportWords extends DocumentWords {
  readonly language: Language
  readonly page: ReportPageTexts
  readonly dates: DateTexts
}

/** "dec 2026": a month under a picture. */
export const shortMonth = ({ dates }: ReportWords, day: Day): string =>
  dates.shortDay(day).replace(/^\d+\s/, '')
