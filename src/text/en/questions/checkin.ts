import type { FlowQuestions, QuestionParams } from '../../questions.ts'
import { quoted } from '../../quoted.ts'

function statusLabel({ quote, name, by }: QuestionParams): string {
  const words = quoted(quote)
  if (words === null) return 'Where does this stand?'
  const details = [name, by && `by ${by}`].filter(Boolean).join(', ')
  return `${words}${details && ` (${details})`}: where does this stand?`
}

export const checkinQuestions: FlowQuestions<'checkin'> = {
  'checkin.energy': {
    label: 'How much energy did your work give you this month, from 1 to 5?',
    help: {
      why: 'One month says little. After a few you can see which way it is going.',
      example: '3 (busy weeks, but a project I liked)',
      advice: 'S61, S65',
    },
  },
  'checkin.plus': {
    label: 'What gave you energy? One to three things.',
    hint: 'One per line. For example: the trial lesson with the new class.',
    help: {
      why: 'What keeps coming back often points somewhere.',
      example: 'Showing a new colleague the ropes.\nThe moment we found the fault.',
      advice: 'S65, S66, B11',
    },
  },
  'checkin.minus': {
    label: 'What drained your energy?',
    hint: 'One per line. For example: three meetings in a row on Monday.',
    help: {
      why: 'You can put something on the agenda once you see it return month after month.',
      example: 'Rotas that change at the last minute.\nFilling in the same list twice.',
      advice: 'S65, S66, B11',
    },
  },
  'checkin.status': {
    label: statusLabel,
    help: {
      why: 'An agreement stays alive when someone looks at it. One word will do, even if nothing has happened.',
      example: 'In progress',
      advice: 'S16, S101, B1',
    },
  },
  'checkin.stuck': {
    label: ({ quote }) => {
      const words = quoted(quote)
      const asked = "What's the smallest next step?"
      return words === null ? asked : `${words} is stuck. ${asked}`
    },
    hint: 'For example: find out who decides this.',
    help: {
      why: 'A step that is too big stays where it is. Make it small enough for this week.',
      example: "On Thursday over coffee I'll ask Els whether she has seen my mail.",
      advice: 'S16, S62',
    },
  },
  'checkin.win': {
    label: "What went well that you'd like to mention in a future conversation? One line.",
    hint: 'For example: the waiting list went from twelve weeks to eight.',
    help: {
      why: 'In half a year the details will be gone. One line now is your example then.',
      example: 'Sam and I did the stock count in one day; last year it took three.',
      advice: 'S85, S107',
    },
  },
  'checkin.postpone': {
    label: 'What have you been putting off, and why?',
    hint: "For example: applying for the course, as I don't know who decides.",
    help: {
      why: 'There is often a reason: too big, too vague, or not what you want. That reason is worth knowing.',
      example: "The talk with Priya. I don't know how to start without alarming her.",
      advice: 'S67, B11',
    },
  },
  'checkin.step': {
    label: 'One step for the coming month. Finish: "If …, then I will …".',
    hint: "For example: if it's the first Monday of June, then I will ask Priya for a talk.",
    help: {
      why: 'One step is enough. Tie it to a moment and you need not think about when.',
      example: "If I've handed over my shift on Thursday, then I will ask Noor whether I can shadow her.",
      advice: 'S16, S62, S108',
    },
  },
  'checkin.learned': {
    label: 'What have you learned this month? One thing you now know or can do.',
    hint: 'For example: how to set the new infusion pump.',
    help: {
      why: 'Learning often goes unnoticed until someone asks. Later you can show it.',
      example: "I can pull the weekly figures myself now, and see where they don't add up.",
      advice: 'S27, S105',
    },
  },
  'checkin.attention': {
    label: 'How was your attention to your current work, from 1 to 5?',
    help: {
      why: 'Looking ahead can take your mind off today. Better that you are the first to notice.',
      example: '4 (for one week my mind was on the application)',
      advice: 'S54, S55, B20',
    },
  },
  'checkin.visible': {
    label: 'What did you show this month of what you want to learn or become?',
    hint: 'For example: I told the team my idea for the planning.',
    help: {
      why: 'People think of you sooner when they have seen where you are heading.',
      example: 'I asked to watch the new machine being set up, and told my shift what I saw.',
      advice: 'S27, S28',
    },
  },
  'checkin.silence': {
    label: "What did you want to say this month, but didn't?",
    hint: "For example: that I'd rather not take that extra class.",
    help: {
      why: 'You can leave it here. Later you see your own words again, without any judgement.',
      example: 'That I would have liked to be asked for the working group. I thought it would just happen.',
      advice: 'S3',
    },
  },
  'checkin.goal-status': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null
        ? 'What will you do with this goal?'
        : `Your goal: ${words}. What will you do with it?`
    },
    help: {
      why: 'A goal that no longer fits can go. If it still fits, it simply runs for another month.',
      example: 'Change it',
      advice: 'S108',
    },
  },
  'checkin.win-goal': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'Which goal is this an example for?' : `${words}: which goal does this go with?`
    },
    hint: 'If it goes with none of your goals, skip the question.',
    help: {
      why: 'A goal with examples beside it shows you are already on your way. Your development plan keeps them together.',
      example: 'Running evening shifts',
      advice: 'S107',
    },
  },
  'checkin.experiment': {
    label: 'What small thing in your work will you do differently for a few weeks?',
    hint: 'For example: I walk the ward for the first ten minutes of my shift.',
    help: {
      why: "You don't have to turn your work upside down to change it. After a few weeks you know whether it suits you.",
      example: 'Every Monday I open the team meeting with a question from one of the crew.',
      advice: 'S82',
    },
  },
  'checkin.experiment-until': {
    label: 'How long will you try it?',
    hint: 'For example: until the end of March, or in three weeks. Leave empty = four weeks.',
    help: {
      why: 'A last day keeps it an experiment. In a later check-in you look at what came of it.',
      example: '24 December, until the holidays',
      advice: 'S82',
    },
  },
  'checkin.experiment-result': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'What came of your experiment?' : `You tried: ${words}. What came of it?`
    },
    hint: 'For example: did it twice, and the handover was calmer.',
    help: {
      why: "Something that didn't suit you still tells you what you look for in your work.",
      example: 'The round takes ten minutes, and for the rest of the shift I get called away less.',
      advice: 'S82',
    },
  },
  'checkin.experiment-after': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? 'What will you do with it now?' : `${words}: what will you do with it now?`
    },
    help: {
      why: "What works becomes normal. What doesn't, you let go, and there is room for something else.",
      example: "I'll keep doing this",
      advice: 'S82',
    },
  },
  'checkin.field': {
    label: 'What is changing in your field?',
    hint: 'For example: more and more customers order through the app.',
    help: {
      why: 'If you see what is coming, you can plan for it. In your next conversation it is a point to bring up.',
      example: 'More care is given at home. That takes nurses who are happy to work on their own.',
      advice: 'S28',
    },
  },
  'checkin.field-goal': {
    label: 'Which of your goals does that fit?',
    hint: 'If it fits none of your goals, skip the question.',
    help: {
      why: 'A goal that fits what is changing is easier to explain to your manager.',
      example: 'Become a district nurse',
      advice: 'S28',
    },
  },
  'checkin.share': {
    label: 'Who would you like to share this with?',
    hint: 'You first see what they will get to read.',
    help: {
      why: 'It is harder to let go of something that someone else knows about. One person is enough.',
      example: 'A colleague',
      advice: 'S18, S78',
    },
  },
}
