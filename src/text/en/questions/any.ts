import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

/** What the longer route brings, by flow. */
const MORE: Readonly<Record<string, string>> = {
  prep: 'look at what might hold you back, and at where they stand',
  debrief: 'note the feedback you got, and what you will do differently next time',
  checkin: 'go through your goals, and choose who to share something with',
  goal: 'think through what you want to learn, who keeps an eye on it and what you hand over',
  review: 'look at where you are heading, what keeps you here and who to talk to next',
}

export const anyQuestions: FlowQuestions<'any'> = {
  'any.your-name': {
    label: "What's your name? It goes under your mails.",
    hint: 'For example: Sam, or Sam Johnson.',
    help: {
      why: 'The mail comes from you, so it carries your name. The name stays in your own folder.',
      example: 'Sam Johnson',
      advice: 'S102',
    },
  },
  'any.share-anyway': {
    label: ({ name = 'the other person', quote }) => {
      const words = quoted(quote)
      return words === null ? `May ${name} read this?` : `You wrote: ${words}. May ${name} read this?`
    },
    hint: 'If you say no, it stays only for you.',
    help: {
      why: 'This holds something many people prefer to keep to themselves, such as leaving or being ill. You decide.',
      example: 'No',
      advice: 'S53, B5',
    },
  },
  'any.more': {
    label: ({ flow = '', minutes = 'ten' }) =>
      `Got another ${minutes} minutes or so? Then you can ${MORE[flow] ?? 'take a closer look at what lies behind this'}.`,
    help: {
      why: 'You can stop at any point. What you have filled in is kept.',
      example: 'Yes',
      advice: 'S76',
    },
  },
}
