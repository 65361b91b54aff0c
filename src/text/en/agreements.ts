import type { Day } from '../../domain/day.ts'
import type { LedgerEntry } from '../../domain/ledger-entry.ts'
import type { NotNowEntry } from '../../domain/not-now.ts'
import type { AheadWith, AgreementsTexts } from '../agreements.ts'
import type { DateTexts } from '../dates.ts'

const isOpen = ({ status }: Pick<LedgerEntry, 'status'>): boolean => status !== 'done' && status !== 'dropped'

const listed = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ')

function due(entry: LedgerEntry, dates: DateTexts): string {
  const { by, overdueDays } = entry
  if (by === null) return isOpen(entry) ? 'no date yet' : ''
  const late = overdueDays === null ? '' : `, ${dates.age(overdueDays)} late`
  return `by ${dates.longDay(by)}${late}`
}

/** What does not stand in a conversation stands in a check-in, in a review, or on its own. */
function source({ with: name, meeting, meetingDate, made, file }: LedgerEntry, dates: DateTexts): string {
  const day = (on: Day): string => dates.shortDay(on)
  if (meeting !== null && name === null) return `from your conversation on ${day(meetingDate ?? made)}`
  if (meeting !== null)
    return `from the conversation with ${name}${meetingDate === null ? '' : ` on ${day(meetingDate)}`}`
  if (file.startsWith('checkins/')) return `from your check-in on ${day(made)}`
  if (file.startsWith('reviews/')) return `from your review on ${day(made)}`
  return name === null ? `noted on ${day(made)}` : `agreed with ${name} on ${day(made)}`
}

const age = (days: number, dates: DateTexts): string => (days === 0 ? 'made today' : `${dates.age(days)} old`)

const lastSeen = (day: Day, today: Day, dates: DateTexts): string =>
  day === today ? 'today' : `on ${dates.shortDay(day)}`

function waiting({ met, again, due: isDue }: NotNowEntry, today: Day, dates: DateTexts): readonly string[] {
  if (met !== null) return [`condition met on ${dates.longDay(met)}`]
  if (again === null) return ['no date yet to come back to it']
  const day = dates.longDay(again)
  return [
    again > today ? `back on ${day}` : isDue ? `to bring up since ${day}` : `on the agenda since ${day}`,
  ]
}

const ID = 'the beginning of an id, or words from the agreement'

const NONE_OPEN = 'Nothing is open. What is done or dropped: career agreements --all'

export const agreements: AgreementsTexts = {
  help: {
    agreements: {
      about: [
        'What has waited longest comes first. Each has an id; typing the beginning of it is enough.',
        'With --all you also see what is done or dropped.',
      ],
      examples: [
        { command: 'career agreements', does: 'everything that is open' },
        { command: 'career agreements --theirs --with anna', does: 'what Anna was going to do' },
        { command: `career agreements done a-7k "in Monday's mail"`, does: 'done, with a note' },
      ],
    },
    'agreements add': {
      summary: 'note an agreement you made outside a conversation',
      about: ['One line is enough: career finds who, what and by when. It asks for what is missing.'],
      examples: [
        {
          command: 'career agreements add "Anna mails HR by 15 January" --with Anna',
          does: 'what Anna is going to do',
        },
        {
          command: 'career agreements add "I look up three courses" --by "in two weeks"',
          does: 'what you do',
        },
      ],
    },
    'agreements show': {
      summary: 'one agreement with all that happened to it',
      about: [],
      examples: [
        { command: 'career agreements show a-7k2m', does: 'the agreement and its history' },
        { command: 'career agreements show m-3x9d.1', does: 'something that was "not now"' },
      ],
    },
    'agreements done': {
      summary: 'done',
      about: ['You can add a note: what came of it.'],
      examples: [
        { command: 'career agreements done a-7k2m', does: 'one agreement' },
        { command: 'career agreements done a-7k a-9m', does: 'two at once' },
        { command: 'career agreements done a-7k "I am on the list"', does: 'with what came of it' },
      ],
    },
    'agreements going': {
      summary: 'in progress',
      about: [],
      examples: [
        { command: 'career agreements going a-7k2m', does: 'you have started' },
        { command: 'career agreements going a-7k "first module finished"', does: 'with a note' },
      ],
    },
    'agreements stuck': {
      summary: 'stuck: what is the smallest next step?',
      about: ['The step is only for you.'],
      examples: [
        { command: 'career agreements stuck a-7k2m', does: 'career asks for the step' },
        { command: 'career agreements stuck a-7k "find out who decides"', does: 'with the step' },
      ],
    },
    'agreements open': {
      summary: 'open again: ticked off too soon, or going ahead after all',
      about: [],
      examples: [
        { command: 'career agreements open a-7k2m', does: 'the agreement is open again' },
        { command: 'career agreements open m-3x9d.1', does: 'the "not now" waits again' },
      ],
    },
    'agreements drop': {
      summary: 'not going ahead',
      about: ['You can say why; the history keeps it.'],
      examples: [
        { command: 'career agreements drop a-7k2m', does: 'career asks why' },
        { command: 'career agreements drop a-7k "the course is full"', does: 'with the reason' },
      ],
    },
    'agreements move': {
      summary: 'another date',
      about: ['Type the date the way you say it. The answer names the day of the week.'],
      examples: [
        { command: 'career agreements move a-7k2m in two weeks', does: 'two weeks from today' },
        { command: 'career agreements move m-3x9d.1 1 March', does: 'when the "not now" comes back' },
      ],
    },
    'agreements remind': {
      summary: 'a reminder to send: friendly, in the words of the agreement',
      about: ['career sends nothing. It does remember that you reminded them.'],
      examples: [
        { command: 'career agreements remind a-7k2m', does: 'the text, ready to copy' },
        { command: 'career agreements remind a-7k --doc-lang nl', does: 'in Dutch' },
      ],
    },
    'agreements met': {
      summary: 'the condition of a "not now" is met',
      about: [
        'It comes back on the agenda when you prepare your next conversation with them (again). With none planned yet, you see it today when you type career.',
      ],
      examples: [
        { command: 'career agreements met m-3x9d.1', does: 'for example: the vacancy is filled' },
        { command: 'career agreements met m-3x9d.1 m-4p2c.2', does: 'two at once' },
      ],
    },
  },
  option: {
    mine: 'what you do',
    theirs: 'what somebody else does',
    'not-now': 'what was "not now"',
    all: 'also what is done or dropped',
    with: 'only with this person',
    who: 'who does it: me, or a name',
    by: 'by when, for example "in two weeks"',
    seen: 'how you can tell that it is done',
    'agreed-with': 'who you agreed it with',
    goal: 'the goal it belongs to (id)',
  },
  argument: {
    ids: `one or more ids; ${ID}`,
    'ids-date': `one or more ids (${ID}), then the date`,
    'ids-note': `one or more ids (${ID}), then a note if you like`,
    'ids-why': `one or more ids (${ID}), then why, if you like`,
    'ids-step': `the id (${ID}), then the smallest next step if you know it`,
    id: `the id; ${ID}`,
    line: 'the agreement in one line',
  },
  placeholder: { id: 'id', name: 'name', text: 'text', who: 'who', goal: 'goal' },
  section: {
    mine: 'You do',
    theirs: 'They do',
    together: 'You do together',
    others: 'Somebody else does',
    undecided: 'Nobody yet',
    notNow: 'Not now',
  },
  stands: (entry, status, dates) =>
    listed([
      entry.id,
      entry.person,
      due(entry, dates),
      entry.status === 'open' ? null : status,
      entry.private ? 'only for you' : null,
    ]),
  seen: (sign) => `done when: ${sign}`,
  comes: (entry, today, dates) =>
    listed([
      source(entry, dates),
      isOpen(entry) ? age(entry.ageDays, dates) : null,
      entry.lastMention === entry.made ? null : `last mentioned ${lastSeen(entry.lastMention, today, dates)}`,
    ]),
  notNow: {
    stands: (entry, today, dates) =>
      listed([
        entry.id,
        entry.with,
        entry.closed === null ? null : `dropped on ${dates.shortDay(entry.closed)}`,
        entry.closed === null && entry.raised !== null
          ? `discussed again on ${dates.shortDay(entry.raised)}`
          : null,
        ...(entry.closed === null && entry.raised === null ? waiting(entry, today, dates) : []),
      ]),
    condition: (text) => `condition: ${text}`,
    comes: (entry, dates) =>
      `from the conversation with ${entry.with}${entry.meetingDate === null ? '' : ` on ${dates.shortDay(entry.meetingDate)}`}`,
  },
  more: (count) => `  and ${count} more (career agreements --all)`,
  none: [
    'No agreements yet. They come from career debrief, or note one yourself:',
    'career agreements add "Anna mails HR by 15 January"',
  ],
  noneOpen: NONE_OPEN,
  noneWith: (name, near) => `No agreements with ${name}.${near === null ? '' : ` Did you mean ${near}?`}`,
  show: {
    label: {
      who: 'Who',
      with: 'With',
      by: 'By',
      seen: 'Done when',
      status: 'Status',
      smallest: 'Smallest step (only for you)',
      goal: 'Part of',
      from: 'Origin',
      file: 'File',
      condition: 'Condition',
    },
    nobody: 'nobody yet',
    noDay: 'no date yet',
    history: 'What happened to it:',
    made: 'noted',
    event: ({ by, reminded, note }, status, dates) =>
      [
        ...(status === null ? [] : [status]),
        ...(by === undefined ? [] : [`moved to ${dates.longDay(by)}`]),
        ...(reminded === undefined ? [] : [reminded === 'them' ? 'reminded them' : `reminded ${reminded}`]),
        ...(note === undefined ? [] : [note]),
      ].join('; '),
    met: 'condition met',
  },
  added: {
    lead: 'Saved like this:',
    noWho: (id) => `It doesn't say who does it yet. To add that: career edit ${id}`,
    noDay: (id) => `There is no date yet. To add one: career agreements move ${id} in two weeks`,
    notSeen: "It doesn't say yet how you can tell that it is done.",
    wrong: (id) => `Something not right? Put it right with: career edit ${id}`,
  },
  became: {
    open: (what) => `Open again: ${what}`,
    going: (what) => `In progress: ${what}`,
    done: (what) => `Done: ${what}`,
    stuck: (what) => `Stuck: ${what}`,
    dropped: (what) => `Dropped: ${what}`,
  },
  already: (what, status, since, dates) =>
    `Already "${status}"${since === null ? '' : ` since ${dates.longDay(since)}`}: ${what}`,
  thank: (name) => `Thank ${name ?? 'them'} for it; a line is enough.`,
  smallest: (step) => `Your smallest next step (only for you): ${step}`,
  noSmallest: (id) => `If a small step comes to mind: career agreements stuck ${id} "find out who decides"`,
  moved: (what, day, weekend, dates) =>
    `Now by ${dates.longDay(day)}${weekend ? ' (at the weekend)' : ''}: ${what}`,
  movedNotNow: (what, day, weekend, dates) =>
    `Comes back on ${dates.longDay(day)}${weekend ? ' (at the weekend)' : ''}: ${what}`,
  sameDay: (what, day, dates) => `Already on ${dates.longDay(day)}: ${what}`,
  met: (what, name, ahead, isDue) => [
    `Condition met: ${what}`,
    ...(isDue ? ['From today you see it when you type career.'] : []),
    onAgenda(name, ahead),
  ],
  alreadyMet: (what, on, dates) => `The condition was already met on ${dates.longDay(on)}: ${what}`,
  waitsAgain: (what) => `Waits again: ${what}`,
  droppedNotNow: (what) => `Won't come back: ${what}`,
  ask: {
    why: 'Why is this not going ahead?',
    whyHint: 'One line is enough. Leave empty = skip.',
  },
  choose: {
    open: {
      label: 'Which agreement do you mean?',
      help: 'These are your agreements and steps that are still open. To see more about them: career agreements',
      none: NONE_OPEN,
    },
    movable: {
      label: 'What do you want to move?',
      help: 'These are your agreements and steps that are still open, and what waits for later.',
      none: NONE_OPEN,
    },
    closed: {
      label: 'Which agreement do you want to open again?',
      help: 'This is what has been done or dropped, the latest first.',
      none: 'There is nothing to open again: no agreement is done or dropped.',
    },
    waiting: {
      label: 'Which condition has been met?',
      help: 'These wait for a condition, or for a day to come back to them.',
      none: 'No "not now" is waiting.',
    },
    theirs: {
      label: 'What do you want to remind somebody of?',
      help: 'These are the open agreements that somebody else took on.',
      none: 'Nobody else has an agreement that is still open.',
    },
  },
  goOn: 'To go on with one: career agreements done <id>. Instead of done you can type show, move or remind.',
  whyHelp: [
    'Later on you can still see why. An agreement you let go is not an agreement you forgot.',
    'For example: the course is full.',
  ],
  remind: {
    noted: (name, id, ahead) => [
      '',
      `Noted that you are reminding ${name ?? 'them'}.`,
      onAgenda(name, ahead),
      `Once it has happened: career agreements done ${id}`,
    ],
    before: (name, days, on, dates) =>
      days === 0
        ? `You reminded ${name ?? 'them'} of this earlier today.`
        : `You reminded ${name ?? 'them'} of this ${dates.distance(-days)}, on ${dates.longDay(on)}.`,
    ahead: (name, days, dates) => `You are seeing ${name} ${dates.distance(days)}; you could ask then.`,
  },
}

/** An agenda is a page: it holds what was there when it was made. */
function onAgenda(name: string | null, ahead: AheadWith | null): string {
  const talk = `conversation with ${name ?? 'them'}`
  if (ahead === null) return `It goes on the agenda when you prepare your next ${talk}: career prep`
  return ahead.prepared
    ? `If it is not on the agenda of your ${talk} yet, prepare that again: career prep ${ahead.id}`
    : `It goes on the agenda when you prepare your ${talk}: career prep ${ahead.id}`
}
