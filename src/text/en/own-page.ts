import type { OwnPageTexts } from '../own-page.ts'

export const ownPage: OwnPageTexts = {
  checkin: {
    title: (month) => `Check-in of ${month}`,
    made: (day) => `filled in on ${day}`,
    label: {
      learned: 'What you learned',
      plus: 'What gave you energy',
      visible: 'What you let people see',
      field: 'What is changing in your field',
      share: 'Who you share this with',
      energy: 'How much energy your work gave (1 to 5)',
      minus: 'What drained you',
      postpone: 'What you keep putting off',
      attention: 'Your attention for the work of today (1 to 5)',
      silence: "What you didn't say",
      'if-then': 'Your if-then plan',
    },
    goals: 'Your goals',
  },
  review: {
    title: (day) => `Review of ${day}`,
    from: (day) => `looking back to ${day}`,
    label: {
      table: 'What should be on the table',
      pattern: 'What strikes you',
      kept: "Which agreement didn't work out, and your part in it",
      stay: 'What keeps you here',
      leave: 'Why you might leave',
      'leave-behind': 'What you want to look back on',
      'big-question': 'The big question you carry with you',
      mode: 'How you like to work',
    },
  },
  share: 'To share',
  steps: 'Your steps',
  nothing: 'There is nothing here yet.',
}
