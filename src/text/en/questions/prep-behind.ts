import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

/** What plays behind the conversation; the user's alone. */
export const prepBehind = {
  'prep.broken-link': {
    label: 'Where did it get stuck last time?',
    help: {
      why: 'When things get stuck, one thing was often missing. Once you know which, you can sort that out first.',
      example: 'There was no date.',
      advice: 'S4, B7',
    },
  },
  'prep.misheard': {
    label: 'How might your wish be misheard, and which sentence would prevent that?',
    hint: 'For example: I like working here, and I want to keep learning here.',
    help: {
      why: 'A wish can sound as if you have gone off your job. Say first what you like about it, and they hear something else.',
      example:
        "She may think I want to leave the classroom. I'll say: I love teaching, and I'd like to coach colleagues as well.",
      advice: 'S1',
    },
  },
  'prep.stakes': {
    label: 'What does it cost you to say nothing for half a year, and what could you gain?',
    hint: 'For example: the next course starts without me again.',
    help: {
      why: 'Saying nothing feels safe, and it has a price too. Set that beside what the talk could bring you.',
      example:
        "I'd still be on the till in the autumn, and short-tempered at home. If it works out, I learn purchasing from April.",
      advice: 'S3',
    },
  },
  'prep.their-view': {
    label: 'What does your manager think you want right now?',
    hint: "For example: that I'm content as things are.",
    help: {
      why: 'Perhaps your manager thinks you are settled, or not ready yet. If so, that is the first thing to talk about.',
      example:
        "That I've wanted to take it easy since the children came. That was true two years ago. It isn't now.",
      advice: 'S22',
    },
  },
  'prep.perspective': {
    label: 'What is on their plate, and which objection do you expect?',
    hint: 'For example: two people are ill, so my hours are needed now.',
    help: {
      why: 'Knowing what they are dealing with helps you choose what to ask for, and when.',
      example:
        'She has three vacancies, and the inspectors come in May. I expect "not now", so I\'ll ask for something that starts in June.',
      advice: 'S57',
    },
  },
  'prep.facts': {
    label: 'What do you know for a fact about where they stand?',
    hint: 'Only what you heard or saw. For example: in May she asked me to train someone.',
    help: {
      why: 'Write down first what you know. Then you can see more clearly what you are adding to it.',
      example:
        "He asked me to train new people twice this year. About another role he hasn't said a thing so far.",
      advice: 'S11, B10',
    },
  },
  'prep.assumptions': {
    label: 'What are you assuming?',
    hint: "One per line. For example: she must think I'm fine where I am.",
    help: {
      why: 'You can turn each assumption into a question. Afterwards you check whether it was right.',
      example: "He won't want to lose me on this line.\nThere is no money for a course.",
      advice: 'S11, B10',
    },
  },
  'prep.assumption-question': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null
        ? 'What could you ask to find out whether your assumption is right?'
        : `You assume: ${words}. What could you ask to find out?`
    },
    hint: 'The question joins your other questions. What you assume stays with you.',
    help: {
      why: "If you ask, you don't have to guess. Choose a question they can answer any way they like.",
      example: "To what extent do you think that I'm in the right place here?",
      advice: 'S11, B10',
    },
  },
  'prep.belief': {
    label: 'What thought is holding you back?',
    hint: "For example: there's no place for me here anyway.",
    help: {
      why: 'Once a thought is on paper you can check it: do you know this, or have you never asked?',
      example: 'Jobs like that always go to people from outside.',
      advice: 'S2, B6',
    },
  },
  'prep.belief-question': {
    label: 'What could you ask them about it?',
    hint: 'The question joins your other questions. The thought stays with you.',
    help: {
      why: 'A thought that holds you back feels like a fact. An open question lets you hear how they see it.',
      example: 'What options do you see for me, including outside this team?',
      advice: 'S2, S3, B6',
    },
  },
  'prep.belief-step': {
    label: 'What is the smallest step to find out?',
    hint: 'For example: on Friday I ask a colleague how she got her job.',
    help: {
      why: 'One small step tells you more than another week of thinking. It joins the things you will do; only you see it.',
      example: 'If I have my break on Tuesday, then I look at the internal vacancies.',
      advice: 'S2, S20, B6',
    },
  },
  'prep.obstacle': {
    label: 'How might you get in your own way?',
    hint: 'For example: going quiet, giving in too soon.',
    help: {
      why: 'You cannot change them, but you can change a habit of your own. Name what you do when things get tense.',
      example: "When I hear no, I start explaining why it doesn't matter that much.",
      advice: 'S6, B13',
    },
  },
  'prep.if-then': {
    label: 'Finish: "If that happens, then I will …".',
    hint: 'For example: if I go quiet, then I will look at my card and ask my second question.',
    help: {
      why: 'A plan with if and then comes to mind more easily at the moment you need it.',
      example:
        'If she says there is no money, then I will sum that up and ask what could be done without it.',
      advice: 'S6, B13',
    },
  },
  'prep.confidence': {
    label: 'How confident do you feel about this conversation, from 0 to 10?',
    help: {
      why: "It doesn't have to be a ten. At six or lower, you look at what would add one point.",
      example: '6 (I know what I want, but not how to begin)',
      advice: 'S10, B13',
    },
  },
  'prep.confidence-plus': {
    label: 'What would make it one point higher?',
    hint: 'For example: saying it aloud to a friend once.',
    help: {
      why: 'One point is small enough to do something about before the talk.',
      example: 'If I had said my first two sentences out loud once.',
      advice: 'S10, B13',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
