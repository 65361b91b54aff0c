import type { PracticeCard } from '../../practice.ts'

/** Four cards, short enough to read once more on the way in. */
export const cards: readonly PracticeCard[] = [
  {
    title: 'Listen, sum up, ask further',
    lines: [
      'Listen: let them finish, then count to five.',
      'Sum up: "So for you it comes down to …" If it is wrong, they will tell you.',
      'Ask further: one open question, with what or how. Ask it, and wait.',
    ],
  },
  {
    title: 'Speak for yourself',
    lines: [
      'Start with their side, then yours: "I understand that … . For me, … . I\'d like … ."',
      '"I understand the rota is tight. I work an extra shift every week now. I\'d like to know by March when that ends."',
      'Say what you saw or heard, with a day. "I feel that you …" is still about them.',
    ],
  },
  {
    title: 'Posture',
    lines: [
      'Sit up, feet on the floor, hands loose.',
      'Look at them when you ask; look away when you think.',
      'Talk more slowly than you planned. Silence belongs to both of you.',
    ],
  },
  {
    title: 'Taking criticism',
    lines: [
      'What exactly did they say? Repeat it in your own words.',
      'What is your first reaction? Notice it, and keep it to yourself for now.',
      'Ask for an example: "When did you see that?"',
      'What do you take from it? It may be small, or later: "I\'ll come back to it on Thursday."',
    ],
  },
]
