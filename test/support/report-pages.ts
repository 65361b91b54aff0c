import type { Audience, Language } from '../../src/domain/codes.ts'
import { firstDay } from '../../src/domain/meetings.ts'
import { sourcesIn } from '../../src/domain/private/report/sources.ts'
import type { Folder } from '../../src/domain/records.ts'
import type { ReportPeriod } from '../../src/domain/report/period.ts'
import { asHtml } from '../../src/render/html/as-html.ts'
import { asMarkdown } from '../../src/render/html/as-markdown.ts'
import type { Page } from '../../src/render/html/page.ts'
import type { ReportWords } from '../../src/render/html/report-words.ts'
import { privateReportPage } from '../../src/render/private/report-page.ts'
import { sharedReportPage } from '../../src/render/share/report-page.ts'
import { page as en } from '../../src/text/en/report-page.ts'
import { page as nl } from '../../src/text/nl/report-page.ts'
import { ownReport, reportFor } from '../../src/usecases/report-facts.ts'
import { DOCUMENT_WORDS } from './document-words.ts'
import { REPORT_TODAY } from './report-folders.ts'
import { enDates } from '../../src/text/en/dates.ts'
import { nlDates } from '../../src/text/nl/dates.ts'

/** The words of a report as the program has them. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  nl: { ...DOCUMENT_WORDS.nl, dates: nlDates, language: 'nl', page: nl },
  en: { ...DOCUMENT_WORDS.en, dates: enDates, language: 'en', page: en },
}

const periodOf = (folder: Folder): ReportPeriod => ({
  from: firstDay(folder) ?? REPORT_TODAY,
  to: REPORT_TODAY,
})

/** A report as a page; the one to share is for Anna, unless another is named. */
export const pageOf = (
  folder: Folder,
  audience: Audience,
  language: Language,
  name: string | null = 'Anna',
): Page<Audience> =>
  audience === 'private'
    ? privateReportPage(ownReport(sourcesIn(folder), periodOf(folder)), REPORT_WORDS[language])
    : sharedReportPage(reportFor(folder, name, { from: null, to: REPORT_TODAY }), REPORT_WORDS[language])

export const htmlOf = (...about: Parameters<typeof pageOf>): string => asHtml(pageOf(...about))
export const markdownOf = (...about: Parameters<typeof pageOf>): string => asMarkdown(pageOf(...about))
