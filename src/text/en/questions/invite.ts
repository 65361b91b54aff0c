import type { FlowQuestions } from '../../questions.ts'

export const inviteQuestions: FlowQuestions<'invite'> = {
  'invite.with': {
    label: 'Who do you want to talk to?',
    hint: 'For example: Anna, or Anna Taylor.',
    help: {
      why: 'Most often that is your manager. It can also be HR, or somebody who does the work you would like to do.',
      example: 'Anna Taylor, my team leader',
      advice: 'S41, S75',
    },
  },
  'invite.when': {
    label: 'Roughly when?',
    hint: 'For example: next week, early January, Tuesday or Thursday.',
    help: {
      why: 'The text proposes two working days. People answer a day sooner than "a talk some time".',
      example: 'the week of 7 December',
      advice: 'S20, S71',
    },
  },
  'invite.topic': {
    label: 'What is it about? One line.',
    hint: 'For example: I want to know if I can start the training in spring.',
    help: {
      why: 'One line tells the other person what it is about, and they can start thinking. The rest is for the conversation.',
      example: "I've done this work for four years and want to see what a next step could be.",
      advice: 'S5, S45',
    },
  },
  'invite.reassure': {
    label: 'Do you want to add that nothing is wrong? Choose a line, type your own, or skip it.',
    help: {
      why: 'Asking for a talk about your career can sound as if you want to leave. One line takes that away.',
      example: "I'm in a good place here. That's why I want to look in time at what I could do next.",
      advice: 'S1',
    },
  },
}
