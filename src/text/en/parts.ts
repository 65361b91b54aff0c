import type { PartTexts } from '../catalogue.ts'

export const parts: PartTexts = {
  talk: 'The conversation',
  wish: 'What you want',
  added: 'For this kind of conversation',
  direction: 'Which way',
  case: 'What you bring and need',
  other: 'The other person',
  self: 'Yourself',
  start: 'The start',
  said: 'What was said',
  agreed: 'What you agreed',
  'look-back': 'How it went',
  learned: 'What you take away',
  month: 'This month',
  further: 'A little further',
  try: 'Trying things out and looking around',
  feedback: 'The feedback you got',
  now: 'Where you are',
  ahead: 'Ahead',
  five: 'Qualities, motives and people',
  here: 'Here or somewhere else',
  far: 'Further away',
  goal: 'Your goal',
  options: 'Every direction',
  learning: 'What you want to learn',
  others: 'Others and your goal',
  example: 'An example',
  more: 'More',
}

export const careerQuestions: readonly string[] = [
  'Which step made the biggest difference for you?',
  'Who helped you most with your choices?',
  'Which course or training was really worth it?',
]

export const readyQuestions: readonly string[] = [
  ...careerQuestions,
  'What tip would you give me?',
  'What do you think of my plan?',
]

export const networkQuestion = 'Who else should I talk to?'
