import type { LogTexts } from '../log.ts'

const MARKS = { plus: '+', minus: '−' } as const

export const log: LogTexts = {
  help: {
    log: {
      about: [
        'Alleen jij ziet dit. De check-in en de terugblik laten zien wat er terugkomt.',
        'Wat je op de opdrachtregel typt, blijft in de geschiedenis van je terminal staan. Zonder tekst vraagt career erom.',
      ],
      examples: [
        { command: 'career log "De overdracht liep soepel" --plus', does: 'het gaf energie' },
        { command: 'career log "Drie overleggen achter elkaar" --minus', does: 'het kostte energie' },
        { command: 'career log list', does: 'wat je deze maand opschreef' },
      ],
    },
    'log list': {
      summary: 'wat je opschreef, en wat er terugkomt',
      about: [],
      examples: [
        { command: 'career log list', does: 'deze maand' },
        { command: 'career log list --month 2026-10', does: 'oktober' },
      ],
    },
  },
  option: {
    plus: 'het gaf energie',
    minus: 'het kostte energie',
    month: 'een andere maand, zoals 2026-10',
  },
  argument: 'wat er gebeurde, in één regel',
  placeholder: 'tekst',
  question: 'Wat gebeurde er? Eén regel.',
  sign: 'Gaf of kostte het energie?',
  signs: { plus: 'het gaf energie', minus: 'het kostte energie', none: 'geen van beide' },
  helpLines: ['Losse dagen zeggen weinig. Wat maand na maand terugkomt, wijst een richting aan.'],
  saved: ({ text, sign }) => `Bewaard: ${sign === null ? '' : `${MARKS[sign]} `}${text}`,
  line: ({ on, text, sign }, dates) => `${dates.shortDay(on)}  ${sign === null ? ' ' : MARKS[sign]} ${text}`,
  recurs: (sign, label, months) =>
    `Kwam in ${months} maanden terug en ${sign === 'plus' ? 'gaf' : 'kostte'} energie: ${label}`,
  none: ['Deze maand staat er nog niets.', 'Begin met: career log "wat er gebeurde" --plus'],
}
