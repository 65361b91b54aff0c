import type { UpdateTexts } from '../update.ts'

export const update: UpdateTexts = {
  help: {
    update: {
      about: [
        'Made from what went well, your agreements and what you learned. What is only for you stays out.',
        'Without a name it is for your manager.',
      ],
      examples: [
        { command: 'career update', does: 'show it, to copy' },
        { command: 'career update Piet --mailto', does: 'as a link that opens your mail program, for Piet' },
        { command: 'career update --eml', does: 'as a draft for your mail program' },
      ],
    },
  },
  argument: 'who it is for; your manager if left out',
  placeholder: 'name',
  thin: {
    wins: [
      'This update only says what went well.',
      'There is room for more: your agreements (career agreements) and what you learned (career checkin).',
    ],
    agreements: [
      'This update only lists your agreements.',
      'There is room for more: what went well (career win) and what you learned (career checkin).',
    ],
    learned: [
      'This update only says what you learned.',
      'There is room for more: what went well (career win) and your agreements (career agreements).',
    ],
  },
  makeAnyway: 'Make it anyway?',
  nothing: [
    'There is nothing to tell yet.',
    'An update comes from what went well (career win), your agreements (career agreements) and your check-in (career checkin).',
  ],
}
