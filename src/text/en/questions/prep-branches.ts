import type { FlowQuestions } from '../../questions.ts'

/** What only one kind of conversation asks: annual review, appraisal, catch-up, negotiation, network. */
export const prepBranches = {
  'prep.since-last': {
    label: 'What has gone well since last time?',
    hint: 'One per line. For example: intakes now take fifteen minutes less.',
    help: {
      why: 'Everybody remembers the last few weeks. A list makes the months before that count as well.',
      example:
        'I looked after three trainees, and all three stayed.\nThe handover between Year 5 and Year 6 now fits on one page.',
      advice: 'S85, B15',
    },
  },
  'prep.feedback-wanted': {
    label: 'What do you want feedback on? Pick one thing.',
    hint: 'For example: how I hand over a shift.',
    help: {
      why: 'A broad question gets a broad answer. Ask about one thing, and you hear something you can use.',
      example: 'How I handle an angry customer at the desk.',
      advice: 'S92, B22',
    },
  },
  'prep.pay': {
    label: 'What do you want to know or ask about your pay?',
    hint: 'For example: what it takes to move to the next pay step.',
    help: {
      why: 'This talk can affect your pay. Keep it to that, and your career gets a talk of its own.',
      example: 'Which rating goes with the next pay step, and when is that decided?',
      advice: 'S36, S73, D3',
    },
  },
  'prep.report': {
    label: 'What do you want to ask or share?',
    hint: 'One per line. For example: what the first lessons of the course were like.',
    help: {
      why: 'Say how things are going in between, and they can help where needed. Ask what they make of it, too.',
      example:
        "I've done the first two lessons. I spot customers' problems sooner now. What difference have you noticed?",
      advice: 'S17, S18, S19',
    },
  },
  'prep.next-date': {
    label: 'When will you talk again?',
    hint: 'For example: in six weeks, 6 December or 2026-12-06.',
    help: {
      why: 'With a date set, nobody has to work out who brings it up next time.',
      example: 'in six weeks',
      advice: 'S17, S106',
    },
  },
  'prep.want': {
    label: 'What exactly do you want?',
    hint: 'For example: to work four days, with Fridays off.',
    help: {
      why: 'Negotiating starts with wanting something. That is not the same as raising a problem or asking a favour.',
      example: 'From September I want to take the big accounts in the north, and hand over two smaller ones.',
      advice: 'S79, S80',
    },
  },
  'prep.interests-mine': {
    label: 'What would it give you?',
    hint: 'For example: evenings at home, or more variety.',
    help: {
      why: 'There is a reason behind what you want. Know it, and you will see other solutions that suit you too.',
      example:
        'I could pick up my daughter from school twice a week, and have energy left for the harder cases.',
      advice: 'S81, B17',
    },
  },
  'prep.interests-theirs': {
    label: 'What matters to the other person?',
    hint: 'For example: that every shift is covered.',
    help: {
      why: 'If you know what is at stake for them, you can propose something you can both live with.',
      example: 'That the early shift is covered, and that nobody on the team feels short-changed.',
      advice: 'S48, S57, B17',
    },
  },
  'prep.options': {
    label: 'Name three solutions that would work for both of you.',
    hint: 'One per line. For example: a three-month trial first.',
    help: {
      why: 'One solution gets a yes or a no. With three, you can choose together.',
      example:
        'A three-month trial first.\nFour days of nine hours.\nSwapping with Sanne, who wants more hours.',
      advice: 'S81, B17',
    },
  },
  'prep.bring': {
    label: 'What do you bring to the table?',
    hint: 'One per line. For example: I know all three sites.',
    help: {
      why: 'You talk as equals. When you know what you have to offer, there is no need to ask for a favour.',
      example: 'I have run the difficult early shift for five years.\nI finished my diploma in logistics.',
      advice: 'S81, B17',
    },
  },
  'prep.bottom-line': {
    label: 'Where do you draw the line?',
    hint: "For example: I won't go below three fixed days.",
    help: {
      why: 'A line you drew beforehand need not be drawn on the spot. Nobody but you sees it.',
      example: "Starting a few months later is fine. Working every Saturday isn't.",
      advice: 'S81, B17',
    },
  },
  'prep.alternative': {
    label: "What will you do if it doesn't work out?",
    hint: 'For example: ask again in half a year.',
    help: {
      why: 'Knowing what else you could do keeps you calm, and there is no need to put pressure on anyone.',
      example: "Then I'll ask HR in the autumn about a place at another site.",
      advice: 'S52, B17',
    },
  },
  'prep.learn-from': {
    label: "What has this person done that you'd like to learn from?",
    hint: 'For example: moved from nursing into teaching nurses.',
    help: {
      why: 'Most people like to talk about how they got where they are. It makes this a conversation, not a job interview.',
      example:
        'At forty he moved from the warehouse to planning. I want to know how he learned it and who helped him.',
      advice: 'S46, S75',
    },
  },
  'prep.keep-private': {
    label: 'What will you share about your plans, and what will you keep to yourself?',
    hint: 'For example: that I want a change, but not that I have applied.',
    help: {
      why: 'People can help when they know what you are looking for. What they need not know yet, you decide now.',
      example:
        "I'll say I want to move into quality work. That my team is going through a rough patch stays with me.",
      advice: 'S26, S53, S75',
    },
  },
} as const satisfies Partial<FlowQuestions<'prep'>>
