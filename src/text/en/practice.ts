import { heard } from '../heard.ts'
import type { PracticeTexts } from '../practice.ts'
import { cards } from './practice/cards.ts'
import { classic } from './practice/classic.ts'
import { everyday } from './practice/everyday.ts'
import { judging } from './practice/judging.ts'
import { others } from './practice/others.ts'

export const practice: PracticeTexts = {
  reactions: { ...classic, ...everyday, ...judging, ...others },
  roles: {
    manager: 'Your manager',
    colleague: 'Your colleague',
    hr: 'HR',
    contact: 'The other person',
    'sounding-board': 'The other person',
    interviewer: 'The person across the table',
  },
  stays: [
    "No. Asking again won't change it.",
    "It's going to stay that way, I'm afraid.",
    "I don't see how. Was there anything else?",
  ],
  cold: [
    "This isn't getting us anywhere. Let's leave it for now.",
    "I think we're talking past each other.",
    "I'm not going to respond to that.",
  ],
  letGo: [
    "Good, that's settled then. Anything else?",
    'Thanks for taking it so well. Back to work, then.',
    'Okay. You know where to find me.',
  ],
  agreed: [
    "Agreed. I'll put it in my diary right away.",
    "That's clear. Drop me a line to confirm and it stands.",
    "Yes, let's do that. I'll hold you to it, and you hold me to it.",
  ],
  ready: [
    'I can live with that. What shall we agree, then?',
    "Okay. So what's the first step, and who takes it?",
    'Good point. What do you suggest?',
  ],
  afterPause: '(after a few seconds) ',
  says: heard,
  modelLines: (model, behind) => [`Another way to put it: "${model}"`, behind],
  cards,
  choices: {
    other: 'another reaction',
    cards: 'read the cards first',
    enough: 'enough for now',
  },
  wish: (words) => `I'd like to ${words}.`,
}
