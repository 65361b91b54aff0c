import type { ReportTexts } from '../report.ts'

export const report: ReportTexts = { help: {} }
