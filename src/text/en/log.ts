import type { LogTexts } from '../log.ts'

const MARKS = { plus: '+', minus: '−' } as const

export const log: LogTexts = {
  help: {
    log: {
      about: [
        'Only you can see this. The check-in and the review show what keeps coming back.',
        "What you type on the command line stays in your terminal's history. Without any text, career asks for it.",
      ],
      examples: [
        { command: 'career log "The handover went smoothly" --plus', does: 'it gave you energy' },
        { command: 'career log "Three meetings in a row" --minus', does: 'it drained you' },
        { command: 'career log list', does: 'what you wrote down this month' },
      ],
    },
    'log list': {
      summary: 'what you wrote down, and what keeps coming back',
      about: [],
      examples: [
        { command: 'career log list', does: 'this month' },
        { command: 'career log list --month 2026-10', does: 'October' },
      ],
    },
  },
  option: {
    plus: 'it gave you energy',
    minus: 'it drained you',
    month: 'another month, such as 2026-10',
  },
  argument: 'what happened, in one line',
  placeholder: 'text',
  question: 'What happened? One line.',
  sign: 'Did it give you energy or drain it?',
  signs: { plus: 'it gave me energy', minus: 'it drained me', none: 'neither' },
  helpLines: ['A single day says little. What comes back month after month points somewhere.'],
  saved: ({ text, sign }) => `Saved: ${sign === null ? '' : `${MARKS[sign]} `}${text}`,
  line: ({ on, text, sign }, dates) => `${dates.shortDay(on)}  ${sign === null ? ' ' : MARKS[sign]} ${text}`,
  recurs: (sign, label, months) =>
    `In ${months} different months this ${sign === 'plus' ? 'gave you energy' : 'drained you'}: ${label}`,
  none: ['Nothing here for this month yet.', 'Start with: career log "what happened" --plus'],
}
