import type { FlowQuestions } from '../../questions.ts'
import { AMBITION } from './ambition.ts'

/** What the user wants, which way it leads, and what it brings others. */
export const prepWish = {
  'prep.heart': {
    label: 'What makes your heart beat faster at work?',
    hint: 'For example: the moment a pupil suddenly gets it.',
    help: {
      why: 'What moves you often says more about where to go than a list of job titles. You can open the talk with it if you like.',
      example:
        "Tracking down a fault that nobody else could find. I'll happily stay an hour longer for that.",
      advice: 'S7',
    },
  },
  'prep.ambition': {
    label: AMBITION,
    hint: 'For example: training new colleagues and having the difficult talks with parents.',
    help: {
      why: 'A job title says little about what you want to do. Describe the work, and they can help you find a way there, perhaps one you had not thought of.',
      example:
        "I'd like to support people at home after a brain injury, and teach new colleagues how to do that.",
      advice: 'S8, S94',
    },
  },
  'prep.ambition-shared': {
    label: ({ name = 'the other person' }) => `What of this will you share with ${name}?`,
    hint: 'Leave empty = share nothing.',
    help: {
      why: 'Who hears about a move away from here is up to you. What you write here can be read; the rest stays with you.',
      example: "That I want to work more with figures in the years ahead, and that I'm taking a course.",
      advice: 'S44, S53',
    },
  },
  'prep.direction': {
    label: 'Which way do you want to go?',
    hint: 'Pick one or two.',
    help: {
      why: 'There is more to growth than moving up. Look in every direction and you see more openings. Not knowing yet is fine.',
      example: 'Broaden my work, and a project.',
      advice: 'S21, S68, S70',
    },
  },
  'prep.detail-up': {
    label: 'Which parts of that work do you already do?',
    hint: 'For example: making the rota when the team leader is away.',
    help: {
      why: 'What you already do needs no promise. You can show it.',
      example:
        'I stand in for the team leader every summer: I make the rota and call colleagues who are ill.',
      advice: 'S22, S23',
    },
  },
  'prep.detail-broaden': {
    label: 'What else do you want to learn, and who from?',
    hint: 'For example: purchasing, from someone at head office.',
    help: {
      why: 'Add a name, and a wish becomes something you could start this week.',
      example: 'Purchasing. Karim has done it for years and is happy for me to sit in a few times.',
      advice: 'S68, S105',
    },
  },
  'prep.detail-deepen': {
    label: 'What do you want colleagues to come to you for?',
    hint: 'For example: children who get stuck with reading.',
    help: {
      why: 'Going deeper becomes real once you know what people will knock on your door for.',
      example: "Wounds that won't heal, on other wards as well as ours.",
      advice: 'S68',
    },
  },
  'prep.detail-other-role': {
    label: 'How much of that work have you done yourself, or seen up close?',
    hint: 'For example: a day of shadowing, or filling in when someone was ill.',
    help: {
      why: 'It is easy to picture a job you have never done. What you saw of it yourself tells you more than an advert.',
      example: 'I spent two afternoons with HR and helped to prepare one interview.',
      advice: 'S21, S70',
    },
  },
  'prep.detail-project': {
    label: 'What problem do you want to solve?',
    hint: 'For example: returns sit on the floor for too long.',
    help: {
      why: 'A problem that others see too gives them a reason to make room for you.',
      example:
        'Returns sometimes sit here for a week. I want to find out why, and try another way of working for a month.',
      advice: 'S8, S62',
    },
  },
  'prep.detail-less': {
    label: 'What would you like less of, and what should take its place?',
    hint: 'For example: fewer late shifts, and the weekly planning instead.',
    help: {
      why: 'Asking only for less leaves a gap. With something in its place it becomes a proposal.',
      example: 'Fewer hours on the till. In return I do the ordering and train the holiday staff.',
      advice: 'S79, S80',
    },
  },
  'prep.detail-outside': {
    label: 'What will you share about this, and what not yet?',
    hint: "For example: that I'm looking around, but not where.",
    help: {
      why: 'You can talk about a move away from here, if you want to. Decide now where you stop, so that you need not decide on the spot.',
      example: "I'll say I'm not sure I'll still be here in two years. Who I have talked to stays with me.",
      advice: 'S44, S53',
    },
  },
  'prep.detail-unknown': {
    label: 'Who would you like to shadow for a day?',
    hint: 'For example: the colleague who makes the rotas.',
    help: {
      why: 'You need not know yet what you want. A day of watching often teaches more than a month of thinking.',
      example: 'Fatima in A&E, to see whether that pace suits me.',
      advice: 'S69, S70',
    },
  },
  'prep.detail-any': {
    label: 'What does that direction involve for you?',
    hint: 'For example: which part of that work you already do, or who you want to learn it from.',
    help: {
      why: 'A direction becomes something to talk about once they can picture the work.',
      example: 'I already train two new colleagues, and I want to learn to make the rota too.',
      advice: 'S21, S68',
    },
  },
  'prep.why': {
    label: 'Why does this matter to you?',
    hint: 'For example: I still want to work with my hands ten years from now.',
    help: {
      why: 'People can help you better when they know the reason. And you find out whether this is what you want.',
      example:
        "I like learning, and for a year now I've been repeating myself. Training others would change that.",
      advice: 'S34',
    },
  },
  'prep.develop': {
    label: 'What do you want to learn or get better at?',
    hint: 'For example: chairing a meeting, or working the new crane.',
    help: {
      why: 'If you say what you want to learn, they can help you find a place to practise it.',
      example: 'How to draw up a budget, and how to stay calm when relatives are angry.',
      advice: 'S34, S84, S88',
    },
  },
  'prep.benefit': {
    label: "What's in it for your team or organisation?",
    hint: 'For example: shorter waits for patients, or someone who can stand in.',
    help: {
      why: 'Your manager looks after the team and the customers too. Show what they gain, and it is no longer just your wish.',
      example:
        'If I learn to repair the new scanners, the night shift no longer has to wait for the engineer.',
      advice: 'S48, S94, B4',
    },
  },
  'prep.gain-manager': {
    label: "What's in it for your manager?",
    hint: 'For example: one thing less to arrange.',
    help: {
      why: 'Saying yes is easier when it gives the other person something as well.',
      example: "She won't have to look for a temp in summer.",
      advice: 'S48, B4',
    },
  },
  'prep.gain-colleagues': {
    label: "What's in it for your colleagues?",
    hint: 'For example: fewer questions in between.',
    help: {
      why: 'When others gain by your next step, there is less reason to say no.',
      example: 'They no longer have to take turns showing new people around.',
      advice: 'S48, B4',
    },
  },
  'prep.proof': {
    label: 'What would show that you are ready for this?',
    hint: 'For example: running three shifts on my own.',
    help: {
      why: 'Being ready is a matter of opinion until you both know what would show it.',
      example: 'That I do the weekly order for a month and nothing is missing.',
      advice: 'S22, S95',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
