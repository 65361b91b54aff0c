import type { FlowQuestions } from '../../questions.ts'

/** Which conversation it is, what should come out of it, and what goes on the agenda. */
export const prepTalk = {
  'prep.kind': {
    label: 'What kind of conversation is it?',
    help: {
      why: 'Each kind needs its own agenda. What belongs in a talk about your career can be out of place in an appraisal.',
      example: 'a career conversation of half an hour with my manager, about my career and nothing else',
      advice: 'S45, B16',
    },
  },
  'prep.with': {
    label: 'Who with?',
    hint: 'For example: Priya, or Priya Patel.',
    help: {
      why: 'With a name here, you can see later who agreed to what. It need not be your manager.',
      example: 'Priya Patel',
      advice: 'S41, S75',
    },
  },
  'prep.date': {
    label: 'When?',
    hint: 'For example: in two weeks, 6 December or 2026-12-06.',
    help: {
      why: 'Without a date it stays a good intention. Two weeks ahead leaves you time to prepare without rushing.',
      example: 'in two weeks',
      advice: 'S20, S83',
    },
  },
  'prep.outcome': {
    label: 'What would make it a success for you? Finish: "Afterwards I know …" or "We have agreed that …".',
    hint: 'For example: afterwards I know what it takes to lead the night shift.',
    help: {
      why: 'Once you know where you want to end up, you can steer, and you notice in time when the talk drifts.',
      example: "We have agreed that from March I'll spend one day a week with the planning team.",
      advice: 'S5, S6',
    },
  },
  'prep.minimum': {
    label: 'What would you settle for?',
    hint: 'For example: a date to come back to this.',
    help: {
      why: 'Talks rarely go exactly to plan. It helps to know beforehand what else would be good enough.',
      example:
        'If the course is off this year, I want to know when it could happen and what that depends on.',
      advice: 'S6',
    },
  },
  'prep.evidence': {
    label: 'Which example shows you can do this?',
    hint: 'One per line. For example: the induction plan that three wards now use.',
    help: {
      why: 'One example with an outcome says more than a list of good qualities.',
      example:
        'I rewrote the induction plan in March. New colleagues now work on their own after three weeks instead of six.',
      advice: 'S85, S91, S107',
    },
  },
  'prep.questions': {
    label: 'What do you want to find out from them? Two or three questions.',
    hint: 'One per line. For example: What would you do first if you were me?',
    help: {
      why: 'Questions that start with what, how or which get people talking. A yes-or-no question often gets you just that.',
      example:
        'How do you see my work two years from now?\nWhat would you need to see before I take on the planning?\nWho else should I talk to about this?',
      advice: 'S11, S12',
    },
  },
  'prep.need': {
    label: 'What do you need from your manager for that?',
    hint: 'For example: time to practise, money for a course, a word with HR.',
    help: {
      why: 'A wish that asks for nothing tends to get a nod and no more. Say what you need, and they can agree or offer something else.',
      example: 'Four Friday afternoons on the orthopaedic ward, and a short note to the team leader there.',
      advice: 'S14, S88, S95',
    },
  },
  'prep.offer': {
    label: 'What can you offer?',
    hint: 'For example: share what you know, train someone, hand over a task.',
    help: {
      why: 'If you ask for something and bring something too, you talk as equals. Think of what your colleagues get out of it.',
      example:
        "After the course I'll show the team what I learned. And I'll train Dan so that he can take over my Tuesdays.",
      advice: 'S49, S50, S81',
    },
  },
  'prep.feasible': {
    label: 'What could be done here and now, and what can wait?',
    hint: 'For example: shadowing now, the course after the summer.',
    help: {
      why: 'If you say yourself what can wait, they can tell that you have thought it through.',
      example:
        'One morning a week in the planning office fits this rota. A new post can wait until someone leaves.',
      advice: 'S90',
    },
  },
  'prep.proposal': {
    label: 'What agreement will you propose: who does what, by when?',
    hint: "For example: I'll look up two courses, Priya will ask about the budget by 1 May.",
    help: {
      why: 'Things move when somebody does something by a day you both know. Your proposal is a starting point.',
      example:
        "By 15 April I'll write down what my week would look like. Priya will take it to the head teacher. We'll talk again on 1 May.",
      advice: 'S9, S14, S95',
    },
  },
  'prep.current': {
    label: 'What do you want to say about your current work?',
    hint: 'For example: the new rota works, handovers still take too long.',
    help: {
      why: 'Start with the job you have. It tells them your mind is still on it.',
      example: 'Every report went out on time this term. There are two families I want to meet again.',
      advice: 'S54, D6',
    },
  },
  'prep.opening': {
    label: 'What will your opening line be?',
    hint: "For example: today I'd like to talk about what I could do next.",
    help: {
      why: 'The first line is often the hardest. Once you have it, you are free to listen.',
      example: "I enjoy working here, and I'd like to talk about where I could go from here.",
      advice: 'S7, S10',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
