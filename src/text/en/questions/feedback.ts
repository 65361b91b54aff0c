import type { FlowQuestions } from '../../questions.ts'

export const feedbackQuestions: FlowQuestions<'feedback'> = {
  'feedback.with': {
    label: 'Who will you ask?',
    hint: 'For example: Bram, or a colleague who was there.',
    help: {
      why: "Ask somebody who saw you at work. They can tell you what you did and don't have to guess.",
      example: 'Noor, who took over my shift',
      advice: 'S72, S92',
    },
  },
  'feedback.kind': {
    label: 'What is it about?',
    help: {
      why: 'On one moment you get an answer soon. To tell you how you work, somebody has to watch first.',
      example: 'One moment',
      advice: 'S29, S77',
    },
  },
  'feedback.moment': {
    label: 'About which moment?',
    hint: 'For example: the handover on Tuesday.',
    help: {
      why: '"How am I doing?" gets a polite answer. One moment gets you what somebody saw.',
      example: 'the presentation of the quarterly figures',
      advice: 'S77, B22',
    },
  },
  'feedback.work': {
    label: 'What would you like somebody to look at?',
    hint: "For example: how I run a parents' evening.",
    help: {
      why: 'In half an hour, somebody with more experience sees what you no longer see. Choose one kind of work.',
      example: 'how I brief the crew when a machine is down',
      advice: 'S29',
    },
  },
  'feedback.behaviour': {
    label: 'What do you most want to know? One thing.',
    hint: 'For example: whether my explanation was easy to follow.',
    help: {
      why: 'With one thing in mind they can think back to it, and you can do something with what they say.',
      example: 'whether I let the others finish',
      advice: 'S19, B22',
    },
  },
  'feedback.questions': {
    label: 'Which questions will you ask? At most three, one on each line.',
    hint: 'Keep what fits, and put the rest in your own words.',
    help: {
      why: 'An open question with "what" gets you a story. Three questions take somebody five minutes.',
      example: 'What did I do that helped you go on?\nWhen did I lose you?',
      advice: 'S92, B22',
    },
  },
}

export const feedbackAnswerQuestions: FlowQuestions<'feedback-answer'> = {
  'feedback-answer.answer': {
    label: 'What did they say, word for word?',
    hint: 'Paste the text, or write down what you remember. Only for you, until you share it.',
    help: {
      why: 'You can read their own words again later. A summary is already your reading of it.',
      example: '"You started with the figures right away. I missed where it was going. I liked the end."',
      advice: 'S19, S30',
    },
  },
  'feedback-answer.reaction': {
    label: 'What was your first reaction?',
    hint: 'For example: I wanted to defend myself right away.',
    help: {
      why: 'A first reaction is allowed. Once it is on paper, you can look more calmly.',
      example: 'I was taken aback, because I thought it went well.',
      advice: 'S30, S93',
    },
  },
  'feedback-answer.accept': {
    label: 'Which part of it do you accept?',
    hint: "For example: that I start too fast, I've heard that before.",
    help: {
      why: "You don't have to accept all of it. Look for the part you can use.",
      example: 'The pace is right. That it was careless, I see differently.',
      advice: 'S30, S93',
    },
  },
  'feedback-answer.do': {
    label: 'What will you do with it?',
    hint: 'For example: next time I begin with one line on what it is about.',
    help: {
      why: 'Feedback changes something once you do one thing differently. Small is good.',
      example: "I'll ask Bram to watch my opening at the next presentation.",
      advice: 'S30',
    },
  },
}
