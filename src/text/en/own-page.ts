import type { OwnPageTexts } from '../own-page.ts'

export const ownPage: OwnPageTexts = {
  checkin: {
    title: (month) => `Check-in for ${month}`,
    made: (day) => `filled in on ${day}`,
    label: {
      learned: 'What you learned',
      plus: 'What gave you energy',
      visible: 'What you showed',
      field: 'What is changing in your field',
      share: 'Who you share this with',
      energy: 'How much energy your work gave (1 to 5)',
      minus: 'What drained your energy',
      postpone: 'What you keep putting off',
      attention: 'Your attention to your current work (1 to 5)',
      silence: "What you didn't say",
      'if-then': 'Your step for the month after',
    },
    goals: 'Your goals',
  },
  review: {
    title: (day) => `Review on ${day}`,
    from: (day) => `looking back to ${day}`,
    label: {
      table: 'What needs to come up',
      pattern: 'What stands out to you',
      kept: "Which agreement didn't work out, and your part in it",
      stay: 'What keeps you here',
      leave: 'What would make you leave',
      'leave-behind': 'What you want to look back on',
      'big-question': 'The big question you carry with you',
      mode: 'How you like to work',
    },
  },
  share: 'To share',
  steps: 'Your steps',
  nothing: 'There is nothing here yet.',
}
