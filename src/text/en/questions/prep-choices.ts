import type { FlowQuestions } from '../../questions.ts'

/** What is asked on a condition, or in a first talk: an opening, a second proposal, growing here. */
export const prepChoices = {
  'prep.opener': {
    label: 'Which sentence would you like to open your agenda with?',
    hint: 'Leave empty = no opening. Pick the answer you just gave, or turn it into something they may read.',
    help: {
      why: 'If you start from what moves you in your work, the conversation begins there and not with a request.',
      example: 'The moment when a new colleague suddenly manages alone.',
      advice: 'S7',
    },
  },
  'prep.proposal-second': {
    label: 'You chose another direction too. What will you propose for that one?',
    hint: 'Who does what, by when? For example: I spend two days with purchasing in March.',
    help: {
      why: 'A proposal for each direction leaves something to choose from, also when one is not possible.',
      example:
        'I write a plan for the returns before 1 February. Anna asks whether I can have a day a week for it.',
      advice: 'S9',
    },
  },
  'prep.growth-here': {
    label: 'What do you want to know about growing in this organisation?',
    hint: 'One question per line. For example: how did your own career go here?',
    help: {
      why: 'You can ask this in a first talk already. The answer also tells you how they think about learning.',
      example:
        'What do people do who have worked here for three years?\nHow are decisions about courses made?',
      advice: 'S24',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
