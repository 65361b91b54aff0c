import type { GoalsTexts } from '../goals.ts'
import { asClause } from '../problem-parts.ts'

const MARKED = { milestone: 'Reached', training: 'Training done', reading: 'Read' } as const

export const goals: GoalsTexts = {
  help: {
    goals: {
      about: [
        'A goal is a small project: what will be different, which milestones are on the way, what the first step is.',
      ],
      examples: [
        { command: 'career goals', does: 'your goals, with the next step' },
        { command: 'career goals add', does: 'a new goal' },
        { command: 'career goals options', does: 'every direction side by side, one line each' },
      ],
    },
    'goals list': {
      summary: 'your goals, with the next step',
      about: [],
      examples: [
        { command: 'career goals list', does: 'what is open' },
        { command: 'career goals list --all', does: 'what was reached or let go as well' },
      ],
    },
    'goals show': {
      summary: 'read one goal in full',
      about: [],
      examples: [
        { command: 'career goals show g-4f7a', does: 'with its milestones and examples' },
        { command: 'career goals show handover', does: 'a word of it will do' },
      ],
    },
    'goals add': {
      summary: 'a new goal, with a first step',
      about: ['Seven questions; --full adds training, reading, who keeps you to it and what you hand over.'],
      examples: [
        { command: 'career goals add', does: 'the short route' },
        { command: 'career goals add --full', does: 'everything' },
      ],
    },
    'goals edit': {
      summary: 'add to a goal or adjust it',
      about: ['Enter keeps what is there.'],
      examples: [
        { command: 'career goals edit g-4f7a', does: 'the short route' },
        { command: 'career goals edit g-4f7a --full', does: 'training and who keeps you to it as well' },
      ],
    },
    'goals close': {
      summary: "a goal is reached, or you're letting it go",
      about: ['What you meant to share or hand over joins your agreements.'],
      examples: [
        { command: 'career goals close g-4f7a', does: 'reached' },
        { command: 'career goals close g-4f7a --dropped', does: 'let go' },
      ],
    },
    'goals done': {
      summary: 'a milestone, a course or a book is done',
      about: ['After a course, what you were going to share joins your agreements.'],
      examples: [
        { command: 'career goals done g-4f7a milestone 2', does: 'the second milestone is reached' },
        { command: 'career goals done g-4f7a training', does: 'the course is done' },
        { command: 'career goals done g-4f7a reading 1', does: 'the first book is finished' },
      ],
    },
    'goals options': {
      summary: 'every direction side by side, outside your organisation too',
      about: [
        'Only for you. One line per direction is enough, and you may leave any of them empty.',
        "You don't need to have a dream job; seeing more than one way is a gain in itself.",
      ],
      examples: [
        { command: 'career goals options', does: 'fill in the list or add to it' },
        {
          command: 'career goals options --questions > sheet.yaml',
          does: 'as a sheet, to fill in with your editor',
        },
      ],
    },
  },
  option: {
    all: 'what was reached or let go as well',
    dropped: "you're letting it go",
  },
  argument: {
    goal: 'a goal: an id, the beginning of one, or a word of it',
    part: 'what is done: milestone, training or reading',
    number: 'which one, if there are more',
  },
  placeholder: { goal: 'goal', part: 'part', number: 'number' },
  horizon: { short: 'Within six months', long: 'In one to three years' },
  line: ({ id, text, by, status, private: own, milestones, examples, step }, dates) => {
    const state = { open: '', reached: 'reached', dropped: 'let go', replaced: 'replaced' }[status]
    const marks = [
      ...(state ? [state] : []),
      ...(by && status === 'open' ? [`by ${dates.dayAndMonth(by)}`] : []),
      ...(milestones.of > 0 ? [`${milestones.done} of ${milestones.of} milestones reached`] : []),
      ...(examples > 0 ? [examples === 1 ? 'one example' : `${examples} examples`] : []),
      ...(own ? ['only for you'] : []),
    ]
    const next =
      status !== 'open'
        ? []
        : step
          ? [`    next step: ${asClause(step.what)}${step.by ? ` (${dates.dayAndMonth(step.by)})` : ''}`]
          : [`    no first step yet: career goals edit ${id}`]
    return [`  ${id}  ${text}`, ...(marks.length > 0 ? [`    ${marks.join(' · ')}`] : []), ...next]
  },
  none: [
    'There is no goal yet.',
    'Start with: career goals add',
    'Not sure which way to go? career goals options',
  ],
  grid: 'Directions (only for you)',
  gridLine: (direction, text) => `  ${direction}: ${text}`,
  shown: {
    result: "How you'll know it's worked",
    by: 'By',
    milestones: 'On the way',
    needs: 'What you need',
    'gain-organisation': "What's in it for your organisation",
    'gain-manager': "What's in it for your manager",
    'gain-colleagues': "What's in it for your colleagues",
    training: 'Training',
    cost: 'Cost',
    hours: 'Time',
    purpose: 'What for',
    'give-back': 'What you will share afterwards',
    practise: 'Where you practise',
    reading: 'Reading',
    partner: 'Who keeps you to it',
    handover: 'What you hand over',
    trend: 'What is changing in your field',
    steps: 'Steps',
    examples: 'Examples',
    private: 'Only for you.',
  },
  reachedOn: (day, dates) => `reached on ${dates.dayAndMonth(day)}`,
  closed: (text, status) => `${status === 'reached' ? 'Reached' : 'Let go'}: ${text}`,
  alreadyClosed: (text) => `This goal is already closed: ${text}`,
  marked: (part, text) => `${MARKED[part]}: ${text}`,
  tasks: (tasks, dates) =>
    tasks.length === 0
      ? []
      : [
          'Now among your agreements:',
          ...tasks.map(({ what, id, by }) => `  ${id}  ${asClause(what)} (by ${dates.dayAndMonth(by)})`),
        ],
  task: {
    'give-back': (text) => `Share what was learned: ${text}`,
    handover: (text) => `I hand over: ${text}`,
  },
}
