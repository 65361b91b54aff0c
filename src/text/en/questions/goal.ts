import type { FlowQuestions } from '../../questions.ts'

export const goalQuestions: FlowQuestions<'goal'> = {
  'goal.text': {
    label: 'What do you want to achieve?',
    hint: 'Describe the work. For example: run the handover on Tuesdays.',
    help: {
      why: 'A goal you can picture is one you can explain to someone else.',
      example: 'Lead a two-month project myself.',
      advice: 'S8, S62',
    },
  },
  'goal.horizon': {
    label: 'How far ahead?',
    help: {
      why: 'A direction for later and a goal for now call for different steps.',
      example: 'within six months',
      advice: 'S35, S87',
    },
  },
  'goal.result': {
    label: "How will you know it's worked?",
    hint: 'For example: I did it four times and nobody had to step in.',
    help: {
      why: "Then you know when you're there, and so does your manager.",
      example: 'The project is delivered and the customer wants more.',
      advice: 'S62, S95',
    },
  },
  'goal.by': {
    label: 'When do you want to be there?',
    hint: 'For example: 1 June, or in four months.',
    help: {
      why: 'With a day, you can work back to what needs doing now.',
      example: 'end of May',
      advice: 'S62, S87',
    },
  },
  'goal.milestones': {
    label: 'Which milestones are there along the way?',
    hint: 'One per line, with a day if you know it. For example: plan discussed by 1 February.',
    help: {
      why: "Points along the way tell you whether you're still on course.",
      example: 'Shadowed Els by 15 January\nDone it myself once by 1 March',
      advice: 'S62',
    },
  },
  'goal.first': {
    label: "What's your first step, and when will you take it?",
    hint: "For example: on Friday I'll ask Els if I can come along.",
    help: {
      why: 'A small step with a day gets taken sooner than a big one without.',
      example: 'On Monday I call the college about the starting dates.',
      advice: 'S62, B4',
    },
  },
  'goal.gain-organisation': {
    label: "What's in it for your organisation or your team?",
    hint: 'For example: the handover no longer depends on one person.',
    help: {
      why: 'People say yes more easily when others gain as well.',
      example: "Fewer gaps in the schedule, because there's always a second person who can do it.",
      advice: 'S48, S94, B4',
    },
  },
  'goal.gain-manager': {
    label: "What's in it for your manager?",
    hint: 'For example: one meeting a week less.',
    help: {
      why: 'Whoever decides will want to know what it brings.',
      example: 'Els gets half a day a week back.',
      advice: 'S48, S57, B4',
    },
  },
  'goal.gain-colleagues': {
    label: "What's in it for your colleagues?",
    hint: 'For example: they know who to call.',
    help: {
      why: 'Colleagues are the first to notice your step. Better if they gain by it too.',
      example: 'Piet no longer has to step in every Monday.',
      advice: 'S48, S57, B4',
    },
  },
  'goal.needs': {
    label: 'What do you need for it?',
    hint: 'One per line. For example: two hours a week, access to the system.',
    help: {
      why: "What you need, you can ask for. What you don't ask for, you rarely get.",
      example: 'Half a day a week\nSomeone to look over my shoulder',
      advice: 'S62, S88',
    },
  },
  'goal.training': {
    label: 'Does a course or training go with it?',
    hint: 'For example: a three-day course in running meetings.',
    help: {
      why: 'Training that leads somewhere is easier to ask for than training as such.',
      example: 'Team coach programme',
      advice: 'S39',
    },
  },
  'goal.training-cost': {
    label: 'What does it cost?',
    hint: 'For example: €900, or nothing.',
    help: {
      why: 'Whoever has to say yes wants the figure first.',
      example: '€1,250, in two instalments',
      advice: 'S39',
    },
  },
  'goal.training-hours': {
    label: 'How much time does it take, and when?',
    hint: 'For example: three days in March.',
    help: {
      why: 'Time is often harder to arrange than money.',
      example: 'Six evenings, two of them in working hours',
      advice: 'S39',
    },
  },
  'goal.training-purpose': {
    label: 'What does it prepare you for?',
    hint: 'For example: then I can run the team meeting.',
    help: {
      why: 'That turns a wish into a step.',
      example: 'For being the second point of contact, from September.',
      advice: 'S39',
    },
  },
  'goal.training-give-back': {
    label: 'How will you share what you learn?',
    hint: 'For example: fifteen minutes in the team meeting. Once the training is done, this joins your agreements.',
    help: {
      why: 'What you bring back counts when someone has to decide.',
      example: 'I make a card with the ten questions and go through it with the team.',
      advice: 'S49, B14',
    },
  },
  'goal.practise': {
    label: 'Where will you practise it?',
    hint: "For example: I'll chair Thursday's meeting.",
    help: {
      why: "What you don't use within a few weeks fades.",
      example: 'In the meeting with the north branch, on the first Tuesday of each month.',
      advice: 'S105',
    },
  },
  'goal.reading': {
    label: 'What do you want to read, watch or listen to about it?',
    hint: 'One per line.',
    help: {
      why: 'A good book is sometimes the cheapest coach there is.',
      example: "The professional association's handover guide",
      advice: 'S33',
    },
  },
  'goal.partner': {
    label: 'Who will keep you to it?',
    hint: 'One name. Someone who asks now and then how it is going.',
    help: {
      why: 'What you said out loud to someone is harder to let slide.',
      example: 'Piet, over coffee on Fridays',
      advice: 'S78',
    },
  },
  'goal.handover': {
    label: 'What will you hand over when you take this step?',
    hint: 'One per line, and to whom. Once the goal is reached, these join your agreements.',
    help: {
      why: 'A step comes easier when your work is in good hands.',
      example: 'The weekly schedule to Noor\nTake Piet along to the regular customers',
      advice: 'S50, S51, B14',
    },
  },
  'goal.trend': {
    label: 'Which change in your field does this fit?',
    hint: 'For example: more and more care is given remotely.',
    help: {
      why: 'If you can see where your field is going, you ask for something that will be needed.',
      example: 'The new standard asks for two people who can assess.',
      advice: 'S28',
    },
  },
}
