import type { ReportTexts } from '../report.ts'
import { page } from './report-page.ts'

export const report: ReportTexts = {
  help: {
    report: {
      about: [
        'Maakt één bestand dat je in je browser opent en op A4 kunt printen. Er is geen netwerk voor nodig.',
        'Zonder optie is de pagina alleen voor jou. Met --share staat erop wat de ander mag zien, en niets anders.',
      ],
      examples: [
        { command: 'career report', does: 'alles, alleen voor jou' },
        { command: 'career report --share', does: 'voor je leidinggevende: afspraken, doelen, bewijs' },
        { command: 'career report --share noor', does: 'voor Noor: wat jullie samen afspraken' },
        { command: 'career report --from 2026-06-01 --md', does: 'vanaf juni, als Markdown' },
      ],
    },
  },
  options: {
    private: 'alleen voor jou (standaard)',
    share: 'voor je leidinggevende, of voor wie je noemt',
    open: 'open de pagina meteen in je browser',
    md: 'als Markdown in plaats van HTML',
    from: 'vanaf deze dag: 2026-06-01, "begin juni"',
  },
  placeholder: { name: 'naam', day: 'dag' },
  nothing: [
    'Er is nog niets om te laten zien, dus er is geen pagina gemaakt.',
    'Na je eerste gesprek komen hier je afspraken, na je eerste check-in je energie, na je eerste terugblik je doelen.',
    'Begin met: career prep',
  ],
  nothingToShare: (name) => [
    `Er is nog niets dat je met ${name ?? 'iemand'} kunt delen, dus er is geen pagina gemaakt.`,
    'Hierop komt wat jullie samen afspreken. Je ambitie en je doelen staan alleen op de pagina voor je leidinggevende.',
  ],
  openIt: 'Open het bestand in je browser; printen kan op A4.',
  opened: 'De pagina gaat open in je browser; printen kan op A4.',
  notOpened: 'Openen lukte hier niet. Open het bestand zelf in je browser.',
  page,
}
