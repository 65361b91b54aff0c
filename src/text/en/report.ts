import type { ReportTexts } from '../report.ts'
import { page } from './report-page.ts'

export const report: ReportTexts = {
  help: {
    report: {
      about: [
        'Makes one file that you open in your browser and can print on A4. It needs no network.',
        'Without an option the page is only for you. With --share it holds what the other person may see, and nothing else.',
      ],
      examples: [
        { command: 'career report', does: 'everything, only for you' },
        { command: 'career report --share', does: 'for your manager: agreements, goals, evidence' },
        { command: 'career report --share noor', does: 'for Noor: what the two of you agreed' },
        { command: 'career report --from 2026-06-01 --md', does: 'from June on, as Markdown' },
      ],
    },
  },
  options: {
    private: 'only for you (the default)',
    share: 'for your manager, or for the person you name',
    open: 'open the page in your browser right away',
    md: 'as Markdown instead of HTML',
    from: 'from this day on: 2026-06-01, "early June"',
  },
  placeholder: { name: 'name', day: 'day' },
  nothing: [
    "There's nothing to show yet, so no page was made.",
    'After your first conversation your agreements will be here, after your first check-in your energy, after your first review your goals.',
    'Start with: career prep',
  ],
  nothingToShare: (name) => [
    `There's nothing yet that you can share with ${name ?? 'someone'}, so no page was made.`,
    'This page will hold what the two of you agree. Your ambition and goals are only on the page for your manager.',
  ],
  openIt: 'Open the file in your browser; it prints on A4.',
  opened: 'The page opens in your browser; it prints on A4.',
  notOpened: "It couldn't be opened from here. Open the file in your browser yourself.",
  page,
}
