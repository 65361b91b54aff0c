import type { EvidenceTexts } from '../evidence.ts'
import { asClause } from '../problem-parts.ts'
import { quoted } from '../quoted.ts'

export const evidence: EvidenceTexts = {
  help: {
    win: {
      about: [
        'Saved within a second. Turn it into an example later with career evidence edit.',
        "What you type on the command line stays in your terminal's history. Without any text, career asks for it.",
      ],
      examples: [
        { command: 'career win "The new rota app is running in both teams"', does: 'keep it' },
        { command: 'career win "Showed Piet the ropes" --unseen', does: "work others mostly don't see" },
      ],
    },
    evidence: {
      about: ['On its own: the list, and below it where an example is missing.'],
      examples: [
        { command: 'career evidence', does: 'the list' },
        { command: 'career evidence edit e-9w1c', does: 'complete an example' },
        { command: 'career evidence import wins.md', does: 'bring in a list you already had' },
      ],
    },
    'evidence list': {
      summary: 'your examples, the newest first',
      about: [],
      examples: [
        { command: 'career evidence list', does: 'with what is still missing' },
        { command: 'career evidence list --json', does: 'as data for another program' },
      ],
    },
    'evidence show': {
      summary: 'read one example',
      about: [],
      examples: [
        { command: 'career evidence show e-9w1c', does: 'situation, action and result' },
        { command: 'career evidence show e-9', does: 'the beginning of an id is enough' },
      ],
    },
    'evidence add': {
      summary: 'describe an example: what was going on, what you did, what changed',
      about: ['One line is enough; you may skip the rest.'],
      examples: [
        { command: 'career evidence add', does: 'four questions, less than a minute' },
        { command: 'career evidence add --full', does: 'with the date and the goal' },
      ],
    },
    'evidence edit': {
      summary: 'complete an example or improve it',
      about: ['Enter keeps what is there.'],
      examples: [
        { command: 'career evidence edit e-9w1c', does: 'add what changed' },
        { command: 'career evidence edit e-9w1c --full', does: 'the date and the goal as well' },
      ],
    },
    'evidence import': {
      summary: 'bring in examples: a list in Markdown or JSON, or your own commits in git',
      about: [
        'You choose what counts. What you brought in before does not come in twice.',
        'If something in the file is wrong, nothing is brought in and you see what it is.',
      ],
      examples: [
        { command: 'career evidence import wins.md', does: 'a bulleted list, under headings or dates' },
        { command: 'career evidence import brag.json', does: 'a list in JSON' },
        { command: 'career evidence import --git ~/code/rota', does: 'choose from your own commits' },
      ],
    },
  },
  option: {
    private: 'only for you',
    unseen: "work that others mostly don't see",
    date: 'when it was; today if left out',
    goal: 'the goal it belongs to',
    git: 'a folder with a git repository',
    author: 'whose commits; your own user.email if left out',
    since: 'commits from that day on; the last six months if left out',
    all: 'bring in everything',
    pick: 'bring in these: numbers or the beginning of a commit, separated by commas',
    'dry-run': 'show what would be added',
  },
  argument: {
    line: 'what went well, in one line',
    id: 'an example: an id or the beginning of one',
    file: 'a file in Markdown or JSON',
  },
  placeholder: { text: 'text', id: 'id', file: 'file', goal: 'goal', folder: 'folder', author: 'e-mail' },
  wasOn: (day) => `Dated ${day}.`,
  kept: (line, id) => [`Saved: ${line}`, `Want to say more about it? career evidence edit ${id}`],
  ownGoal: 'This goal is only for you, and so is what you just saved.',
  line: ({ id, date, line, private: own, missing }, dates) => {
    const marks = [
      ...(own ? ['only for you'] : []),
      ...(missing === 'story' ? ['just the one line'] : missing === 'result' ? ['no result yet'] : []),
    ]
    return `${dates.shortDay(date)}  ${id}  ${marks.length > 0 ? `${asClause(line)} (${marks.join(', ')})` : line}`
  },
  none: ['There are no examples yet.', 'Start with one line: career win "what went well"'],
  coverage: {
    heading: "What there's nothing for yet:",
    goals: (goals) => goals.map((goal) => `  the goal ${quoted(goal)}: no example yet`),
    months: (months) => `  nothing from ${months.join(', ')}`,
    withoutResult: (count, first) =>
      count === 1
        ? `  one example doesn't say what changed: career evidence edit ${first}`
        : `  ${count} examples don't say what changed. Start with: career evidence edit ${first}`,
    nothingUnseen:
      '  work nobody sees, such as showing someone the ropes or preventing something: career win "…" --unseen',
  },
  shown: {
    situation: 'What was going on',
    action: 'What you did',
    result: 'What changed',
    goal: 'Goal',
    unseen: "Work that others mostly don't see.",
    private: 'Only for you.',
  },
  import: {
    choose: 'Which ones do you want to bring in?',
    chooseHelp: [
      'Choose what you might mention in a conversation. The rest stays where it is.',
      'You can add to what you bring in with career evidence edit.',
    ],
    found: (count, known) =>
      `${count} found${known > 0 ? `; you brought in ${known === 1 ? 'one of them' : `${known} of them`} before` : ''}.`,
    nothingNew: 'There is nothing new to bring in.',
    imported: (count) => [
      count === 1 ? 'One example brought in.' : `${count} examples brought in.`,
      'To add what changed: career evidence',
    ],
    wouldImport: (count) => (count === 1 ? 'This one would be added:' : `These ${count} would be added:`),
    say: 'Say which ones count: --pick with the numbers, or --all.',
    item: ({ key, date, line }, dates) => `${key}  ${dates.shortDay(date)}  ${line}`,
  },
}
