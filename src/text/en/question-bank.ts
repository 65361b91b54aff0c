import type { QuestionBank } from '../question-bank.ts'

export const questionBank: QuestionBank = {
  kinds: {
    annual: [
      "What did I do this past year that you'd like to see more of?",
      'Where do you see me a year from now?',
      'What will the team need from me in the coming year?',
    ],
    appraisal: [
      'What is my rating based on?',
      'What would make the difference for a higher rating?',
      'What would you like to see done differently next year?',
      'What happens after this conversation?',
    ],
    'sounding-board': ["What do you see that I don't?", 'Which question should I be asking myself?'],
    hr: [
      "What is possible here that I don't know about yet?",
      'Who in the organisation should I talk to about this?',
    ],
    'first-talk': [
      'What should I be able to do in six months?',
      'What became of the person who did this work before?',
      'How do people here deal with mistakes?',
    ],
  },
  directions: {
    up: ['What would you need to see from me for that step?', 'Which part of that work can I do already?'],
    broaden: ['What does the team need that nobody does now?', 'Who could I shadow for a while?'],
    deepen: [
      'In which area does the team lack somebody who knows a lot?',
      'What would I have to learn to be the one people ask?',
    ],
    'other-role': ['Who can show me that work up close?', 'How did others here end up in that work?'],
    project: [
      'Which problem would you like to see solved?',
      'What would it take to try this on a small scale?',
    ],
    less: ['Which part of my work could somebody else learn?', 'How have others here arranged that?'],
    unknown: ['What do you see me doing that I am good at?', 'Who would you have me shadow for a day?'],
  },
  employer: [
    'What budget is there for learning?',
    'How many working hours can I spend on learning?',
    'How could I work in another department for a while?',
    'When in the year is this decided?',
  ],
  tipAsk: (tip) => `You once gave me this tip: “${tip}” I'd like to do that too.`,
}
