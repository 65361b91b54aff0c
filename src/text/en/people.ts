import { listWith } from '../dates.ts'
import type { PeopleTexts } from '../people.ts'
import { asClause } from '../problem-parts.ts'

export const people: PeopleTexts = {
  help: {
    people: {
      about: [
        'Talk to a few people, and choose each of them for a reason. Who knows what, and what they advised, is only for you.',
      ],
      examples: [
        { command: 'career people', does: 'the list' },
        { command: 'career people add Anna --role manager', does: 'Anna is your manager' },
        {
          command: 'career people knows Piet "that I\'m looking around" --why "knows that team"',
          does: 'Piet knows about it, and why',
        },
      ],
    },
    'people list': {
      summary: 'everyone, with their role, their tips and what they know',
      about: [],
      examples: [
        { command: 'career people list', does: 'the list' },
        { command: 'career people list --json', does: 'as data for another program' },
      ],
    },
    'people add': {
      summary: 'put someone on the list, or add to it',
      about: [],
      examples: [
        { command: 'career people add Anna --role manager', does: 'your manager' },
        {
          command: 'career people add "Noor Baker" --role hr --email noor@example.com',
          does: 'with an e-mail address',
        },
      ],
    },
    'people knows': {
      summary: 'note who knows what of your plans, and why',
      about: [
        'Only for you.',
        "What you type on the command line stays in your terminal's history. Without any text, career asks for it.",
      ],
      examples: [
        { command: 'career people knows Piet "that I\'m looking around"', does: 'since today' },
        {
          command: 'career people knows Noor "that I want to work less" --since yesterday --why "she is HR"',
          does: 'with a day and a reason',
        },
      ],
    },
    'people tip': {
      summary: 'keep a tip someone gave you',
      about: [
        'Only for you. It comes back when you prepare a conversation with them.',
        "What you type on the command line stays in your terminal's history. Without any text, career asks for it.",
      ],
      examples: [
        { command: 'career people tip Anna "Ask for a project first, then a job"', does: 'with Anna' },
        { command: 'career people tip Piet "Read the annual plan"', does: 'with Piet' },
      ],
    },
    'people remove': {
      summary: 'take someone off the list',
      about: ['What they know and advised goes too. Your conversations with them stay.'],
      examples: [
        { command: 'career people remove Piet', does: 'Piet goes' },
        { command: 'career people remove "Noor Baker"', does: 'a name of two words' },
      ],
    },
  },
  option: {
    role: 'manager, hr, mentor, coach, colleague, network or other',
    email: 'where mail goes',
    why: 'why this person knows',
    since: 'since when; today if left out',
  },
  argument: { name: 'a name', what: 'what they know', tip: 'the tip, in one line' },
  placeholder: { role: 'role', name: 'name', what: 'plans', tip: 'tip', why: 'reason', address: 'address' },
  ask: {
    knows: (name) => `What does ${name} know of your plans?`,
    tip: (name) => `What did ${name} advise you?`,
  },
  role: {
    manager: 'your manager',
    hr: 'HR',
    mentor: 'mentor',
    coach: 'coach',
    colleague: 'colleague',
    network: 'network',
    other: 'other',
  },
  roleWord: {
    manager: 'manager',
    hr: 'hr',
    mentor: 'mentor',
    coach: 'coach',
    colleague: 'colleague',
    network: 'network',
    other: 'other',
  },
  line: ({ name, role, email, lastTalk }, dates) =>
    [
      name,
      ...(role === null ? [] : [role]),
      ...(email === null ? [] : [email]),
      ...(lastTalk === null ? [] : [`last talked on ${dates.shortDay(lastTalk)}`]),
    ].join(' · '),
  knows: ({ what, since, why }, dates) =>
    `  knows: ${asClause(what)} (since ${dates.shortDay(since)}${why === null ? '' : `; ${asClause(why)}`})`,
  tip: (text) => `  advised: ${text}`,
  onlyYou: 'What they know and advised is only for you.',
  none: ['There is nobody on the list yet.', 'Start with: career people add Anna --role manager'],
  noneYet: (names, commands) => [
    'There is nobody on the list yet.',
    `People in your conversations: ${listWith('and', names)}.`,
    'Put somebody on it with their role (manager, hr, mentor, coach, colleague, network or other):',
    ...commands.map((command) => `  ${command}`),
  ],
  added: (name, role) => `On the list: ${name}${role === null ? '' : `, ${role}`}`,
  noted: (name, what) => `Noted, only for you: ${name} knows ${what}`,
  withoutWhy: (name) => `Why ${name}? You can add the reason with --why.`,
  tipKept: (name) => `Kept as a tip from ${name}, only for you.`,
  removed: (name) => `${name} is off the list.`,
}
