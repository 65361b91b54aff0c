import type { UnlikelyTexts } from '../unlikely.ts'

export const unlikely: UnlikelyTexts = {
  name: {
    notes: [],
    label: (text) => `Is "${text}" the other person's name?`,
    help: ["The name of the person you'll talk to goes here. You'll be asked for the day next."],
  },
  answer: {
    notes: [],
    label: (text) => `Is "${text}" your whole answer?`,
    help: ['The other person may read this word for word. Say no to add to it.'],
  },
  step: {
    notes: [
      "A step is something small that you do yourself, such as: tomorrow I'll send Anna the schedule. Nothing comes to mind? That's fine.",
    ],
    label: () => 'Leave this question empty?',
    help: ['If you leave it empty, no step goes on your list. Say no to change what you typed.'],
  },
  none: {
    notes: [
      "Not sure yet? That's fine. If you leave these words in, they go on paper as they are and the other person may read them.",
    ],
    label: () => 'Leave this question empty?',
    help: ['An empty question is left out everywhere. Say no to change what you typed.'],
  },
}
