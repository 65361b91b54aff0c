import type { ReportPageTexts } from '../report.ts'
import { marks, status } from './report-marks.ts'

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
const done = (kept: number, of: number): string => `${kept} of ${of} done`

/** The words of the page in English. */
export const page: ReportPageTexts = {
  fileName: 'overview',
  title: 'My career at a glance',
  shareTitle: (day) => `Where things stand\u00A0– ${day}`,
  onlyForYou: 'Only for you.',
  fromTo: (from, to) =>
    from === null ? `For ${to ?? ''}` : to === null ? `By ${from}` : `By ${from}, for ${to}`,
  period: (from, to) => `${from} to ${to}`,
  made: (day) => `Made on ${day} with career, from my own files.`,
  sections: {
    brief: 'In short',
    ahead: "What's open and what's coming up",
    energy: 'Energy',
    agreements: 'Agreements',
    goals: 'Goals',
    talks: 'Conversations',
    recurring: 'What keeps coming back',
  },
  ambition: 'My ambition',
  direction: (directions) => `My direction: ${directions}`,
  kept: {
    mine: (kept, of) => `My agreements: ${done(kept, of)}`,
    theirs: (kept, of) => `Other people's agreements: ${done(kept, of)}`,
    steps: (kept, of) => `My own steps: ${done(kept, of)}`,
  },
  keptBy: (name, kept, of) => `${name}'s agreements: ${done(kept, of)}`,
  keptMeans: 'This counts what was due or was closed in this period.',
  lastTalk: (distance) => `My last conversation about my career was ${distance}.`,
  noTalk: "There hasn't been a conversation about my career yet.",
  talkedOn: (days) => `We talked on ${days}.`,
  nextTalk: (day) => `We talk again on ${day}.`,
  due: {
    debrief: (_what, who) => `Look back on the conversation with ${who}`,
    mail: (_what, who) => `Send the confirmation mail to ${who}`,
    meeting: (_what, who) => `Conversation with ${who}`,
    'not-now': (what, who) => `Raise again with ${who}: ${what}`,
    checkin: () => "This month's check-in",
    review: () => 'Review',
    talk: () => 'Another conversation about my career',
    invite: (_what, who) => `An answer from ${who} to my invitation`,
    feedback: (_what, who) => `Feedback I asked ${who} for`,
    'catch-up': (_what, who) => `Quick catch-up with ${who}`,
  },
  times,
  andMore: (count) => `and ${count} more`,
  energy: {
    empty:
      'No check-in yet. After the first one, this will show month by month how much energy I had, what gave it and what drained it.',
    levels: ['little', 'rather little', 'some', 'quite a lot', 'a lot'],
    picture: 'Energy by month',
    describe: (months, low, high) =>
      low === high
        ? `A bar for each month; ${months === 1 ? 'one month is' : `${months} months are`} filled in: ${low}.`
        : `A bar for each month; ${months} months are filled in, from ${low} to ${high}.`,
    table: 'Energy by month, with what gave and drained it',
    head: ['Month', 'Energy', 'Gave energy', 'Drained energy'],
    earlier: 'Before that: energy by quarter',
    describeEarlier: (first, last) =>
      `A bar for each quarter from ${first} to ${last}, from the month with the least to the month with the most energy.`,
    earlierTable: 'Earlier years, with what most often gave and drained energy',
    year: 'Year',
    range: (low, high) => (low === high ? low : `${low} to ${high}`),
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    bar: 'the higher, the more energy',
    rangeBar: 'from the month with the least to the month with the most energy',
  },
  agreements: {
    empty: "No agreements yet. After a debrief they'll be here: mine and other people's.",
    mine: 'My agreements',
    theirs: "Other people's agreements",
    of: (name) => `${name}'s agreements`,
    describe: (counts) =>
      `A line for each agreement, from the day it was made to the day it was done or is due. ${[
        counts.open > 0
          ? `${counts.open} open${counts.late > 0 ? `, ${counts.late} of them past the date` : ''}`
          : '',
        counts.done > 0 ? `${counts.done} done` : '',
        counts.dropped > 0 ? `${counts.dropped} dropped` : '',
      ]
        .filter(Boolean)
        .join('; ')}.`,
    head: ['Agreement', 'By', 'How it stands'],
    made: (day, partner) => (partner === null ? `agreed on ${day}` : `agreed with ${partner} on ${day}`),
    noDate: 'no date',
    step: 'my own step, only I know of it',
    closed: { done: (day) => `done on ${day}`, dropped: (day) => `dropped on ${day}` },
    moved: (count) => `moved ${times(count)}`,
    late: (age) => `${age} past the date`,
    more: (counts, total) => `And ${total} more: ${counts.join(', ')}.`,
    status,
    counted: status,
    together: 'What we do together',
    undecided: "It doesn't say who does this",
    notNow: {
      title: 'Not now, but later',
      condition: (text) => `condition: ${text}`,
      again: (day, partner) =>
        partner === null ? `to raise again on ${day}` : `to raise again with ${partner} on ${day}`,
      noDay: 'no date',
    },
    years: 'Earlier years',
    yearHead: ['Year', 'Me', 'Others'],
    keptOf: done,
  },
  goals: {
    empty: "No goals yet. You choose them in a review; they'll be here with their milestones and evidence.",
    picture: 'Goals with milestones and evidence',
    describe: (open, reached) =>
      `A line for each goal, from the day I chose it. ${open === 1 ? '1 goal is' : `${open} goals are`} open${reached > 0 ? `; ${reached} reached` : ''}.`,
    horizon: { short: 'for 3 to 6 months', long: 'for 1 to 3 years' },
    status: { open: 'open', reached: 'reached', dropped: 'dropped', replaced: 'replaced by another goal' },
    closed: (how, day) => `${how} on ${day}`,
    since: (day) => `chosen on ${day}`,
    by: (day) => `due by ${day}`,
    milestone: (what) => `Milestone: ${what}`,
    milestoneDay: (day, reached) =>
      reached ? (day === null ? 'reached' : `reached on ${day}`) : day === null ? 'no date' : `by ${day}`,
    evidence: (what) => `Evidence: ${what}`,
    noEvidence: 'No evidence yet',
    elsewhere: 'Evidence that belongs to none of these goals',
    more: (count) => `And ${count === 1 ? '1 other goal' : `${count} other goals`}.`,
  },
  talks: {
    empty: 'No conversations yet. This will show how much of each was about my career, and who talked most.',
    held: (held, career) =>
      `I had ${held === 1 ? '1 conversation' : `${held} conversations`}; ${career === 0 ? 'none' : career} ${career > 1 ? 'were' : 'was'} about my career.`,
    moved: (moved, cancelled) =>
      `${[moved > 0 ? `Moved: ${moved}` : '', cancelled > 0 ? `Cancelled: ${cancelled}` : ''].filter(Boolean).join('. ')}.`,
    talkers: (known, mostlyMe) =>
      known === 1
        ? `I know who talked most in 1 of them: ${mostlyMe === 1 ? 'that was me' : "it wasn't just me"}.`
        : `I know who talked most in ${known} of them; in ${mostlyMe === 0 ? 'none' : mostlyMe} that was me.`,
    trend: {
      'little-career':
        'Little of my last three conversations was about my career. To ask for one about just that: career invite',
      'fell-through':
        'More than one of my last three conversations was moved or cancelled. To ask for a new date: career invite',
      'talked-most': 'I talked most in my last three conversations. Next time I can start with a question.',
    },
    picture: 'How much of each conversation was about my career',
    describe: (talks) =>
      `${talks === 1 ? 'A bar for the last conversation' : `A bar for each of the last ${talks} conversations`}; below it who talked most, and whether it was moved.`,
    level: { half: 'half', all: 'all' },
    whoTalked: 'Who talked most',
    movedRow: 'Moved',
    bar: 'the higher, the more about my career',
    head: ['Conversation', 'About my career', 'Who talked most'],
    share: {
      none: 'none of it',
      some: 'a small part',
      half: 'about half',
      most: 'most of it',
      all: 'all of it',
    },
    talker: { me: 'me', even: 'both of us equally', them: 'the other person' },
    notSaid: 'not filled in',
    table: 'Conversations, with how much of each was about my career and who talked most',
    movedTimes: (count) => `moved ${times(count)}`,
    cancelled: {
      me: 'cancelled by me',
      them: 'cancelled by the other person',
      unknown: 'cancelled',
    },
    years: 'Conversations in earlier years',
    yearHead: ['Year', 'Held', 'About my career', 'Moved or cancelled'],
  },
  recurring: {
    empty: 'What comes up in more than one month will be here.',
    gave: 'What gave energy',
    cost: 'What drained energy',
    postponed: 'What I kept putting off',
    movedOften: 'What I moved more than once',
  },
  marks,
  today: 'today',
}
