import type { FlowQuestions } from '../../questions.ts'
import { quoted } from '../../quoted.ts'
import { AMBITION } from './ambition.ts'

export const reviewQuestions: FlowQuestions<'review'> = {
  'review.ambition': {
    label: ({ quote }) => {
      const words = quoted(quote)
      return words === null ? AMBITION : `Is this still right: ${words}?`
    },
    hint: 'For example: working with pupils who get stuck, one at a time.',
    help: {
      why: 'What you want changes as you go. Your earlier words are kept.',
      example: 'I still want to train people, but on the floor rather than in a classroom.',
      advice: 'S8, S109',
    },
  },
  'review.pattern': {
    label: 'What stands out to you in this overview?',
    hint: 'For example: whatever gave me energy, I did with someone else.',
    help: {
      why: 'A single month says little. Side by side you can see what keeps coming back.',
      example:
        'Training people gave me energy every month. And the agreement with HR has been open for four months.',
      advice: 'S65, S66, B11',
    },
  },
  'review.craft': {
    label: 'Which task do you want more of, and what will you let go of to make room?',
    hint: 'For example: more customer visits, fewer reports.',
    help: {
      why: 'Work also changes in small pieces. Say what you will drop, and it stays doable.',
      example: 'More intakes. To make room, the stock list goes to Sam, who is keen to learn it.',
      advice: 'S66, S82',
    },
  },
  'review.short': {
    label: 'Your goal for the next 3 to 6 months: what will be different by then?',
    hint: 'For example: I run late shifts on my own.',
    help: {
      why: 'Describe what there will be to see. Then you also know when you are there.',
      example: 'By summer I have chaired the team meeting twice and gone through the budget with Priya.',
      advice: 'S62, S87',
    },
  },
  'review.short-back': {
    label: 'And back to now: what will already be different in 3 to 6 months?',
    hint: 'For example: I have fixed two breakdowns myself, with Bram beside me.',
    help: {
      why: 'Coming from far to near, you see which piece is up first.',
      example: 'I teach one clinical lesson a month, and Anna has sat in on one.',
      advice: 'S63, S87',
    },
  },
  'review.middle': {
    label: 'And halfway: what will already be different a year from now?',
    hint: 'For example: I have passed the course and spend one day a week in planning.',
    help: {
      why: 'Between six months and three years there is a gap. One point in it tells you whether you are still on the way.',
      example: 'By then half my hours are on the ward, and half go to the trainees.',
      advice: 'S87',
    },
  },
  'review.first-next': {
    label: 'What is your next step, and when will you take it?',
    hint: 'For example: on Tuesday I ask Joris if I can shadow him for a morning.',
    help: {
      why: 'You like to work step by step. Then the next one is enough; after that you see further again.',
      example: 'On 12 March I sit in on the intake, and then I decide about the course.',
      advice: 'S62, S63',
    },
  },
  'review.first': {
    label: "What's your first step, and when will you take it?",
    hint: "For example: on Friday I'll ask Els for an hour of her time.",
    help: {
      why: 'A goal starts on the day you do something. Small is fine.',
      example: "On 3 March I'll ring the college about the evening group.",
      advice: 'S20, S62',
    },
  },
  'review.table': {
    label: 'What needs to come up in your next conversation?',
    hint: 'For example: what happens next with my hours.',
    help: {
      why: 'Your next preparation starts from here, so you need not work out all over again what to talk about.',
      example: 'That the shadowing has not happened yet, and how we can still make it happen before July.',
      advice: 'S23, S84',
    },
  },
  'review.qualities': {
    label: 'What have people been coming to you for lately?',
    hint: 'For example: to read through a tricky mail.',
    help: {
      why: 'What others ask of you often feels ordinary to you, and not to them.',
      example: 'For maths problems in the upper years, and to put new parents at ease.',
      advice: 'S88, D2',
    },
  },
  'review.motives': {
    label: 'What does your work have to include over the next six months?',
    hint: 'For example: being outdoors, and finishing things.',
    help: {
      why: 'If you know what you need, you can measure an offer against it before you say yes.',
      example: "People I see more than once, and every week something I can't do yet.",
      advice: 'S7, D2',
    },
  },
  'review.explore': {
    label: 'Whose work has made you curious?',
    hint: 'For example: the safety inspector who came to take measurements.',
    help: {
      why: 'Being curious commits you to nothing, and often it points somewhere all the same.',
      example: "The planner who turned three runs around in half an hour. I'd like to learn to see that.",
      advice: 'S28, S70, D2',
    },
  },
  'review.network': {
    label: "Who outside your team have you talked to about your career? Who's next?",
    hint: 'For example: Karim in planning. Next: Noor in HR.',
    help: {
      why: 'Your manager sees part of what is possible. Other people see another part.',
      example: 'My old placement supervisor. Next, someone who went from primary school to a college.',
      advice: 'S75, D2',
    },
  },
  'review.network-knows': {
    label: 'Which of them now know about your plans? One per line: the name, a colon, and what.',
    hint: 'For example: Karim: that I want to move to planning. Leaving it empty is fine.',
    help: {
      why: 'A few people who know will think of you when something opens up. career people keeps track of who knows what.',
      example: 'Noor: that I want fewer nights next year',
      advice: 'S26, S53',
    },
  },
  'review.kept': {
    label: "Which agreement didn't work out, and what was your part in that?",
    hint: 'For example: the shadowing; after May I stopped asking.',
    help: {
      why: 'This is not about blame. Your part is the bit you can change yourself.',
      example: 'The course. HR was going to call me, and I waited six weeks before I called them.',
      advice: 'S4, S16',
    },
  },
  'review.stay': {
    label: 'What keeps you here?',
    hint: 'For example: my shift, and being able to cycle in.',
    help: {
      why: 'If you know what you would miss, you know what to take along to whatever comes next.',
      example: 'The children, a free hand in my own classroom, and colleagues I can let off steam with.',
      advice: 'S37',
    },
  },
  'review.leave': {
    label: 'What would make you leave?',
    hint: 'For example: if nothing has changed a year from now.',
    help: {
      why: 'Only you read this. What would make you go is often also the first thing to talk about.',
      example: "If in a year I'm still only on nights and nobody can tell me what is possible.",
      advice: 'S37',
    },
  },
  'review.leave-behind': {
    label: 'What would you like to look back on with pleasure, here?',
    hint: 'For example: that new colleagues soon feel at home.',
    help: {
      why: 'What you want to leave behind often says what you still want to do now, whatever you choose later.',
      example: 'A handover that works, even on the days I am off.',
      advice: 'S59',
    },
  },
  'review.until-then': {
    label: 'You are handing work over for a next step. What will you keep doing well until then?',
    hint: 'For example: the rota is right, up to the last day.',
    help: {
      why: 'Saying what will carry on makes a move easier for the team, and for you.',
      example: "I'll hold the parents' evenings of my class myself, in the last six months too.",
      advice: 'S51',
    },
  },
  'review.far-too': {
    label: 'You like to work step by step. Would you like to look 1 to 3 years ahead as well?',
    help: {
      why: "You don't have to. Sometimes it helps to know which way your steps are heading.",
      example: 'No',
      advice: 'S63',
    },
  },
  'review.long': {
    label: 'Where are you heading in the next 1 to 3 years? One line.',
    hint: 'For example: from the line to maintenance.',
    help: {
      why: 'A direction is enough. It shows you whether a step you take now leads anywhere.',
      example: "In three years I'll be training new nurses, with two days a week still at the bedside.",
      advice: 'S35, S87',
    },
  },
  'review.big-question': {
    label: 'What big question are you carrying around with you?',
    hint: 'For example: do I stay employed or start my own business?',
    help: {
      why: 'A big question needs no answer now. You meet it again in every review, and see whether it shifts.',
      example: 'Do I want to lead people, or do I mostly want to be listened to?',
      advice: 'S64',
    },
  },
  'review.mode': {
    label: 'How do you like to work: towards a goal on the horizon, or step by step?',
    help: {
      why: "Both are fine. You start either from the goal in the distance, or from tomorrow's step.",
      example: 'Step by step',
      advice: 'S63',
    },
  },
  'review.phase': {
    label: 'Where are you in your current role: just started, fully settled in, or ready for something else?',
    hint: 'For example: fully settled in, with room for something extra.',
    help: {
      why: 'Someone who has just started needs different things from someone who is ready to move on. It belongs in a development plan too.',
      example:
        "I have done this for six years and hardly need to think about it. I'm ready for something new.",
      advice: 'D5',
    },
  },
  'review.pop': {
    label: 'Does your organisation work with development plans?',
    help: {
      why: 'If so, you can tie in with that. If not, this one is your own.',
      example: 'No',
      advice: 'S40, S43',
    },
  },
}
