import { heard } from '../../heard.ts'
import type { FlowQuestions, QuestionParams } from '../../questions.ts'

/** What is said, with the question behind it; where nobody knows yet what will be said, another question. */
const hears = ({ name = 'The other person', quote }: QuestionParams, ask: string, later: string): string =>
  quote === undefined || quote.trim() === '' ? later : `${heard(name, quote)} ${ask}`

export const practiceQuestions: FlowQuestions<'practice'> = {
  'practice.reaction': {
    label: 'Which reaction do you want to practise?',
    hint: 'The ones that fit your conversation come first.',
    help: {
      why: "The answer you don't want to hear is the hard part. Say your reply out loud once, and it won't catch you off guard.",
      example: "There's no budget for that right now.",
      advice: 'B13, S96',
    },
  },
  'practice.other': {
    label: 'Which other reaction do you want to practise?',
    help: {
      why: "You can practise for one you don't see coming, too. They turn up in every line of work.",
      example: 'Just put it in an email.',
      advice: 'B13',
    },
  },
  'practice.reply': {
    label: (params) => hears(params, 'What do you say?', 'What do you say to the first reaction?'),
    hint: 'Type what you would really say. Sum up what you hear, then ask further; if you would wait, type "silence".',
    help: {
      why: 'Listen, sum up, ask further. They notice they have been heard, and you find out what is possible after all.',
      example: "So now isn't a good time. What date shall we put in the diary?",
      advice: 'S96, S97, S12, S93',
    },
  },
  'practice.again': {
    label: (params) => hears(params, 'And what do you say then?', 'What do you say to what comes next?'),
    hint: 'For example: another open question, or something to propose.',
    help: {
      why: 'What they say now depends on what you said. One more question often gets you further than three arguments.',
      example: 'What would you need from me to make that work?',
      advice: 'S96, S92, S80',
    },
  },
  'practice.last': {
    label: (params) => hears(params, 'How do you wrap up?', 'How do you wrap up?'),
    hint: 'For example: who does what, and by when.',
    help: {
      why: 'A conversation that went well is only done once something is agreed. Something small counts too.',
      example: "I'll send you a proposal on Friday. Shall we take half an hour for it on 12 March?",
      advice: 'S14, S15, S81',
    },
  },
  'practice.take': {
    label: (params) =>
      hears(
        params,
        'What do you take from it, and how do you say so?',
        'What do you take from it, and how do you say so?',
      ),
    hint: 'For example: from now on I go through what is still open at the handover.',
    help: {
      why: 'What was said, your first reaction and what you take from it are three things. What you do with it is up to you.',
      example:
        "I'll take what you said about Tuesday. Whether it's always like that, let me think about it; I'll come back to it on Thursday.",
      advice: 'S30, S93',
    },
  },
  'practice.next': {
    label: 'Practise another one?',
    help: {
      why: 'One reaction done well is enough. If you have a moment left, take the one you dread most.',
      example: 'Enough for now',
      advice: 'B13',
    },
  },
  'practice.sentence': {
    label: 'Which one sentence will you take with you?',
    hint: 'It goes on your cue card if a conversation is planned.',
    help: {
      why: "In a tense moment you won't remember a conversation. You will remember one sentence.",
      example: "So it's the money, not the idea. What could we do?",
      advice: 'S96, S10',
    },
  },
}
