import type { FeedbackTexts } from '../feedback.ts'
import { asClause } from '../problem-parts.ts'

export const feedback: FeedbackTexts = {
  help: {
    feedback: {
      about: [
        'Asks whom, about which moment and what you most want to know, and makes a short text of it with at most three questions.',
        'Best within a few days, while they still remember. Sending it is up to you.',
      ],
      examples: [
        { command: 'career feedback bram', does: 'ask Bram for feedback' },
        {
          command: 'career feedback bram --after "presentation of the quarterly figures"',
          does: 'right after a presentation or a project',
        },
        { command: 'career feedback bram --work', does: 'ask Bram to look at how you work' },
        { command: 'career feedback bram --copy', does: 'put your latest request to Bram on the clipboard' },
      ],
    },
    'feedback list': {
      summary: 'what you asked, and what has been answered',
      about: [],
      examples: [
        { command: 'career feedback list', does: 'with id, day, and whether there is an answer' },
        { command: 'career feedback list --json', does: 'as data for another program' },
      ],
    },
    'feedback answer': {
      summary: 'keep what somebody answered, and what you do with it',
      about: [
        'First what they said, word for word; then your first reaction, what you accept of it and what you will do.',
        'The answer is only for you until you share it. What you make of it always stays with you.',
        "What you type on the command line stays in your terminal's history. Without any text, career asks for it.",
      ],
      examples: [
        { command: 'career feedback answer bram', does: "Bram's answer, with a few questions" },
        {
          command: 'career feedback answer bram "Your explanation was clear, your pace was high."',
          does: 'just the answer, in one go',
        },
      ],
    },
    'feedback show': {
      summary: 'show one request for feedback, with its answer',
      about: ['As it stands in the file, including what is only for you.'],
      examples: [
        { command: 'career feedback show bram', does: 'your latest request to Bram' },
        { command: 'career feedback show bram --json', does: 'as data for another program' },
      ],
    },
  },
  argument: {
    person: 'who you ask',
    request: 'a request for feedback: name, id or file',
    answer: 'what they said, word for word',
  },
  placeholder: { request: 'request', answer: 'answer', moment: 'moment' },
  option: {
    after: 'what about: a presentation, a project, a shift',
    work: 'ask somebody to look at how you work',
    share: 'the answer may be used in pages for others too',
  },
  questions: ({ kind, moment }) =>
    kind === 'work'
      ? [
          'What do you see me do that works well?',
          'What would you do differently?',
          'What could I practise first?',
        ]
      : [
          `What did I do during ${moment} that worked well?`,
          'What could I have done differently?',
          'What effect did it have on you?',
        ],
  line: ({ id, asked, with: name, moment, answered }, dates) =>
    `${id} · ${dates.shortDay(asked)} · ${name} · ${asClause(moment)} · ${answered ? `answered on ${dates.shortDay(answered)}` : 'no answer yet'}`,
  none: ['No feedback asked for yet. Begin with the name of who you ask: career feedback bram'],
  state: ({ id, answered }, dates) =>
    answered
      ? ['', `The answer came on ${dates.longDay(answered)}: career feedback show ${id}`]
      : ['', `Is there an answer? career feedback answer ${id}`],
  answered: (name, id, shared) => [
    shared
      ? `${name}'s answer is kept. It may be used in pages for others too.`
      : `${name}'s answer is kept, only for you.`,
    'Want to ask further? "Could you give an example?" or "What would you like to see from me next time?"',
    `You can add what you accept of it and what you will do: career feedback answer ${id}`,
  ],
}
