import { commandOf } from '../command-of-flow.ts'
import type { Day } from '../../domain/day.ts'
import type { Due } from '../../domain/due.ts'
import type { CommandTexts } from '../commands.ts'
import type { DateTexts } from '../dates.ts'
import { asClause } from '../problem-parts.ts'

const when = ({ days, date }: Pick<Due, 'days' | 'date'>, dates: DateTexts): string =>
  `${dates.dayAndMonth(date)}, ${dates.distance(days)}`

const FLOWS = {
  prep: 'your preparation',
  debrief: 'your debrief',
  checkin: 'your check-in',
  review: 'your review',
  practice: 'practising',
  invite: 'your invitation',
  feedback: 'your feedback request',
  'feedback-answer': 'the feedback you got',
  evidence: 'your example',
  goal: 'your goal',
  options: 'your directions',
} as const

const LINE_FAULTS = {
  'invalid-json': 'this is not a JSON object. For example: {"text": "Can I move up?"}',
  'no-text': '"text" is missing (for star: situation, task, action, result).',
  'invalid-lang': '"lang" is nl or en.',
  'invalid-ref': '"ref" is a day, for example 2026-03-11.',
  'not-utf8': 'this is not UTF-8 text. The other lines were read.',
} as const

const FORMS: Readonly<Record<string, string>> = {
  open: 'Open question.',
  closed: 'Closed question.',
  none: 'Not a question.',
}

/** What there is to say of a text besides tips. */
function aboutText(
  kind: string,
  found: Readonly<Record<string, unknown>>,
  dates: DateTexts,
): readonly string[] {
  const day = (value: unknown): string => (isDay(value) ? dates.longDay(value) : 'no date')
  switch (kind) {
    case 'question':
      return [FORMS[String(found['form'])] ?? '']
    case 'agreement':
      return [
        `Who: ${whoText(found['owner'])} · by: ${day(found['deadline'])} · visible when done: ${found['measurable'] === true ? 'yes' : 'no'}`,
      ]
    case 'date': {
      const days: readonly unknown[] = Array.isArray(found['alternatives']) ? found['alternatives'] : []
      return [days.length > 1 ? days.map(day).join(', or ') : day(found['date'])]
    }
    default:
      return []
  }
}

/** As it was typed, except for the user themselves: "I'll" is you. */
const whoText = (owner: unknown): string => {
  if (typeof owner !== 'string') return 'no one yet'
  if (owner === 'me' || /^i(?:['’]\p{L}+)?$/iu.test(owner)) return 'you'
  return owner === 'them' ? 'they' : owner
}

const isDay = (value: unknown): value is Day => typeof value === 'string'

export const commands: CommandTexts = {
  standardOutput: 'the output',
  standardInput: 'standard input',
  help: {
    about: 'Prepare conversations about your career, note what you agree, and follow it up.',
    usage: 'Usage:',
    options: 'Options:',
    globalOptions: 'Options for every command:',
    commands: 'Commands:',
    groups: {
      talks: 'Around a conversation:',
      between: 'Between conversations:',
      ahead: 'Back and ahead:',
      files: 'Finding, checking and moving your files:',
    },
    arguments: 'Arguments:',
    examples: 'Examples:',
    more: 'More about a command: career prep --help',
    root: {
      summary: 'Prepare conversations about your career, note what you agree, and follow it up.',
      about: [
        'Everything is kept in plain text files in your own folder (~/career). Nothing goes over the network; only with career sync does your own git take the folder to the place you choose.',
        'Without a command you see where you are and what your next step is.',
      ],
      examples: [
        { command: 'career', does: 'where am I, and what is my next step' },
        { command: 'career prep', does: 'prepare a conversation' },
        { command: 'career debrief anna', does: 'note what you agreed with Anna' },
      ],
    },
    commandHelp: {
      prep: {
        about: [
          'Asks in seven screens what you want, what you want to find out and what you propose to agree.',
          'Stop any time with Ctrl-C; next time you carry on where you left off.',
        ],
        examples: [
          { command: 'career prep', does: 'begin, or go on with a conversation that lies ahead' },
          {
            command: 'career prep anna --full',
            does: 'the long route for the conversation with Anna, in parts',
          },
          {
            command: 'career prep --questions > sheet.yaml',
            does: 'the questions as a sheet to fill in with your editor',
          },
          { command: 'career prep --answers sheet.yaml', does: 'the answers from that sheet' },
        ],
      },
      debrief: {
        about: [
          'Best on the same day. Their exact words and your reading of them stay with you.',
          'Only the summary, the agreements and the next date go in the mail.',
        ],
        examples: [
          { command: 'career debrief', does: "the latest conversation you haven't looked back on" },
          { command: 'career debrief anna', does: 'the latest conversation with Anna' },
        ],
      },
      checkin: {
        about: ['Five minutes, only for you.'],
        examples: [
          { command: 'career checkin', does: "this month's check-in" },
          { command: 'career checkin --full', does: 'with a few more questions' },
        ],
      },
      review: {
        about: [
          'First the facts of the period, then the questions. You get a summary and a development plan.',
        ],
        examples: [
          { command: 'career review', does: 'look back since last time' },
          { command: 'career review --full', does: 'with the questions about the longer term' },
        ],
      },
      practice: {
        about: [
          'You pick a reaction, such as "There\'s no budget for that", and type what you would say. They answer back.',
          'You get at most one tip per reply, then an example, and at the end one sentence to take with you.',
        ],
        examples: [
          { command: 'career practice', does: 'practise for the conversation ahead, or for any other' },
          {
            command: 'career practice anna --full',
            does: 'with the cards first, for the conversation with Anna',
          },
          { command: 'career practice --cards', does: 'only the cards, to read or to print' },
        ],
      },
      mail: {
        about: [
          'Without a conversation: the mail that still has to go, else the latest one. Sending it is up to you.',
        ],
        examples: [
          { command: 'career mail', does: 'show the mail, ready to copy' },
          { command: 'career mail anna --eml', does: 'as a draft for your mail program' },
          { command: 'career mail anna --sent', does: 'sent: its words are kept and the clock stops' },
        ],
      },
      meetings: {
        about: ['A conversation that moves or falls through keeps its preparation.'],
        examples: [
          { command: 'career meetings', does: 'all conversations' },
          {
            command: 'career meetings move anna "in a week"',
            does: 'the conversation with Anna is in a week',
          },
          { command: 'career meetings cancel anna --by them', does: 'Anna called it off' },
        ],
      },
      'meetings list': {
        summary: 'all conversations',
        about: [],
        examples: [
          { command: 'career meetings list', does: 'with id, date and how things stand' },
          { command: 'career meetings list --json', does: 'as data for another program' },
        ],
      },
      'meetings move': {
        summary: 'a conversation gets another date',
        about: [],
        examples: [
          { command: 'career meetings move anna 2026-12-10', does: 'to 10 December' },
          { command: 'career meetings move anna "in a week"', does: 'a week from today' },
        ],
      },
      'meetings cancel': {
        summary: 'a conversation is off',
        about: [],
        examples: [
          { command: 'career meetings cancel anna --by them', does: 'Anna called it off' },
          { command: 'career meetings cancel anna --by me', does: 'you called it off' },
        ],
      },
      'meetings held': {
        summary: 'a conversation took place',
        about: [],
        examples: [
          { command: 'career meetings held anna', does: 'and then: career debrief anna' },
          { command: 'career meetings held 2026-12-03', does: 'the conversation on that day' },
        ],
      },
      'meetings note': {
        summary: 'write something down quickly, during or after a conversation',
        about: [
          'Only for you. You read it again when you look back on the conversation.',
          "What you type on the command line stays in your terminal's history. Without any text, career asks for it.",
        ],
        examples: [
          {
            command: 'career meetings note anna "budget: before summer"',
            does: 'with your conversation with Anna',
          },
          {
            command: 'career meetings note 2026-12-03 "call Karim"',
            does: 'with the conversation on that day',
          },
        ],
      },
      coach: {
        about: [
          'Reads lines from standard input and says of each what stands out. Nothing is saved.',
          'With --jsonl every line is a JSON object, and so is the answer.',
        ],
        examples: [
          { command: 'echo "Can I move up?" | career coach --as question', does: 'one question' },
          { command: 'career coach --as agreement < agreements.txt', does: 'agreements, one per line' },
          { command: 'career coach --reset', does: 'show all tips again, hidden ones too' },
        ],
      },
      list: {
        about: [],
        examples: [
          { command: 'career list', does: 'conversations, check-ins, reviews and evidence' },
          { command: 'career list --json', does: 'as data for another program' },
        ],
      },
      show: {
        about: [
          'A conversation, a check-in or a review as a page to read, including what is only for you. Anything else as it stands in the file.',
        ],
        examples: [
          { command: 'career show anna', does: 'the latest conversation with Anna' },
          { command: 'career show anna --file', does: 'the same, as it stands in the file' },
          { command: 'career show plan', does: 'your development plan' },
        ],
      },
      edit: {
        about: ['Uses $VISUAL or $EDITOR. If something is wrong you see where, and nothing is lost.'],
        examples: [
          { command: 'career edit anna', does: 'the latest conversation with Anna' },
          { command: 'career edit checkins/2026-11', does: "November's check-in" },
        ],
      },
    },
    optionHelp: {
      dir: 'your folder (else CAREER_DIR, else ~/career)',
      lang: 'language on screen: nl or en',
      'doc-lang': 'language of the documents: nl or en',
      today: 'act as if it is that day (YYYY-MM-DD)',
      json: 'one JSON document instead of text',
      'no-input': 'never ask anything',
      plain: 'plain lines, without cursor keys',
      'no-color': 'no colour',
      help: 'show this help',
      version: 'show the version',
      quick: 'the short route (default)',
      full: 'the long route, in parts',
      questions: 'print the questions as a sheet to fill in',
      answers: 'take the answers from a sheet; - reads standard input',
      edit: 'open the sheet in your editor',
      'dry-run': 'show what would be saved, and save nothing',
      sent: 'the mail has been sent',
      new: 'make the mail again, even if it was sent before',
      example: 'only ask which example you bring',
      cards: 'show the cards: listening, speaking for yourself, posture, criticism',
      as: 'as what: question, agreement, message, star, ambition or date',
      jsonl: 'every line is a JSON object',
      reset: 'show all tips again',
      by: 'who called it off: me or them',
      file: 'as it stands in the file',
    },
    argument: {
      meeting: 'a conversation: name, date, id or file',
      thing: 'name, date, id, file name, or plan',
      date: 'a date: 2026-12-06, "in two weeks"',
      text: 'what you want to remember, in one line',
    },
    placeholder: {
      text: 'text',
      person: 'name',
      kind: 'kind',
      command: 'command',
      options: 'options',
      meeting: 'conversation',
      thing: 'what',
      date: 'date',
      folder: 'folder',
      day: 'day',
      file: 'file',
    },
  },
  status: {
    welcome: [
      'Welcome. With career you prepare conversations about your career and follow up what you agree.',
      'Everything stays in plain files in your own folder; nothing goes over the network.',
      'Begin with: career prep',
    ],
    firstTalk: [
      'Your goals are on paper, and nobody at work has heard them from you yet. That is common.',
      'A first conversation need not cover everything: one step to discuss with your manager is enough to begin.',
    ],
    phases: {
      start: "You're at the beginning.",
      prepare: "You're preparing.",
      talk: 'Your conversation is close.',
      debrief: "There's been a conversation. Time to note what you agreed.",
      'follow-up': "You're following up what you agreed.",
      review: "It's time to look back.",
    },
    due: {
      debrief: (item, dates) =>
        `conversation with ${item.who} (${when(item, dates)}): not looked back on yet`,
      mail: (item, dates) =>
        `confirmation mail to ${item.who}: ${item.days < 0 ? `the 48 hours were up on ${dates.dayAndMonth(item.date)}; you can still send it` : item.days === 0 ? 'today' : dates.left(item.days)}`,
      meeting: (item, dates) => `conversation with ${item.who} (${when(item, dates)})`,
      agreement: (item, dates) =>
        `${asClause(item.what ?? '')} (${item.who === 'me' ? 'you' : (item.who ?? 'no one yet')}, ${when(item, dates)})`,
      invite: (item) => `invitation to ${item.who}: no answer yet`,
      feedback: (item) => `feedback asked of ${item.who}: no answer yet`,
      'not-now': (item, dates) =>
        `to raise again with ${item.who}: ${asClause(item.what ?? '')} (${when(item, dates)})`,
      checkin: (item, dates) => `check-in for ${dates.month(item.what ?? '')}`,
      review: (item, dates) => `review (${when(item, dates)})`,
      talk: (item, dates) => `another conversation about your career (${when(item, dates)})`,
      'catch-up': (item, dates) => `quick catch-up with ${item.who} (${when(item, dates)})`,
    },
    reason: (reason, dates) => {
      switch (reason.code) {
        case 'debrief':
          return `You talked with ${reason.with} ${dates.distance(reason.days)}. ${reason.days < -7 ? 'Write down what you remember.' : 'You still know what was said.'}`
        case 'mail':
          return reason.daysLeft < 0
            ? `The confirmation to ${reason.with} hasn't gone yet. Late is better than never.`
            : `What you agreed with ${reason.with} is noted; confirming it within 48 hours makes it yours together.`
        case 'cue-card':
          return `Your conversation with ${reason.with} is ${dates.distance(reason.days)}. Read your cue card once more.`
        case 'prepare':
          return `Your conversation with ${reason.with} is ${dates.distance(reason.days)} and not prepared yet.`
        case 'own-overdue':
          return `You planned this: ${asClause(reason.what)} (by ${dates.dayAndMonth(reason.by)}). Where does it stand?`
        case 'checkin':
          return `The check-in for ${dates.month(reason.month)} takes five minutes.`
        case 'review':
          return `You haven't looked back at the whole of it since ${dates.dayAndMonth(reason.since)}.`
        case 'remind':
          return `Still open with ${reason.with ?? 'somebody else'}: "${reason.what}" (by ${dates.dayAndMonth(reason.by)}). A short, friendly reminder is fine.`
        case 'theirs-overdue':
          return `Still open with ${reason.with ?? 'somebody else'}: "${reason.what}" (by ${dates.dayAndMonth(reason.by)}). Put it on the agenda of your next conversation.`
        case 'talk-due':
        case 'talk-long-ago':
          return `Your last conversation about your career was ${dates.distance(reason.days)}, with ${reason.with}.`
        case 'not-now':
          if (reason.met)
            return `The condition for "${reason.what}" is met. Raise it with ${reason.with} again.`
          return `${reason.with} said "not now" to this: ${reason.what}. It is time to raise it again.`
        case 'slipped':
          return `A conversation with ${reason.with} has been moved or called off ${reason.times} times now. Propose two days yourself.`
        case 'send-invite':
          return `Your invitation to ${reason.with} is ready.`
        case 'waiting':
          return `You asked ${reason.with} for a conversation on ${dates.dayAndMonth(reason.sent)}. Meanwhile you can prepare.`
        case 'no-answer':
          return `${reason.with} hasn't answered your request from ${dates.dayAndMonth(reason.sent)} yet. A short, friendly follow-up is fine.`
        case 'no-date':
          return `Your conversation with ${reason.with} has no date yet.`
        case 'first-talk':
          return 'No conversation is planned yet. A date is the first step.'
        case 'catch-up':
          return `It's been a while since you talked with ${reason.with}; a quick catch-up keeps things moving.`
        case 'talk-ahead':
          return `Your conversation with ${reason.with} is ${dates.distance(reason.days)}, and you're prepared.`
        case 'checkin-ahead':
          return `Nothing is pressing. The check-in for ${dates.month(reason.month)} can wait until the end of the month.`
        case 'next-talk':
          return reason.date
            ? `The next conversation about your career: around ${dates.dayAndMonth(reason.date)}.`
            : 'One conversation is a start; plan the next one.'
      }
    },
    next: (command, reason) => [`Next step: ${command}`, reason],
    goOn: (flow) => [
      `Next step: ${commandOf(flow)}`,
      `You were in the middle of ${FLOWS[flow]}; everything you answered is kept.`,
    ],
    advice: (number, title) => `(advice ${number}: ${title})`,
    more: (count) => `and ${count} more`,
  },
  mail: {
    state: (state, meeting, dates) => {
      if (state.is === 'due')
        return ['', `Send it by ${dates.longDay(state.by)}. Then: career mail ${meeting} --sent`]
      if (state.is === 'late')
        return ['', `The 48 hours have passed; you can still send it. Then: career mail ${meeting} --sent`]
      return state.is === 'sent' ? ['', `Sent on ${dates.longDay(state.on)}.`] : []
    },
    markedSent: (name, dates, today) =>
      `Sent to ${name} on ${dates.longDay(today)}. Its words are kept with the conversation.`,
    changedSince: (meeting) => [
      `The conversation has been added to since. The mail as it would be now: career mail ${meeting} --new`,
    ],
    alreadySent: (on, dates) => `This mail had already been sent, on ${dates.longDay(on)}.`,
  },
  meetings: {
    line: (meeting, kind, dates) =>
      [
        meeting.id,
        meeting.date ? dates.shortDay(meeting.date) : 'no date yet',
        meeting.with,
        kind,
        meeting.status,
        meeting.prepared ? 'prepared' : '',
        meeting.debriefed ? 'debriefed' : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    none: ['No conversations yet. Begin with: career prep'],
    moved: (name, date, weekend, dates) => [
      `The conversation with ${name} is now on ${date ? dates.longDay(date) : 'a day still to be found'}${weekend ? ' (at the weekend)' : ''}. Your preparation stays.`,
    ],
    cancelled: (name, by, id) => [
      `The conversation with ${name} is off${by === 'them' ? `; ${name} called it off` : by === 'me' ? '; you called it off' : ''}. Your preparation stays.`,
      `A new date: career meetings move ${id} "in two weeks"`,
      `To write a new proposal: career invite ${id}`,
    ],
    held: (name, id, debriefed) => [
      `The conversation with ${name} took place.`,
      ...(debriefed ? [] : [`Note what you agreed: career debrief ${id}`]),
    ],
    noteWhat: (name) => `What do you want to write down about your conversation with ${name}?`,
    noted: (name, id, debriefed) => [
      `Noted with your conversation with ${name} (only for you).`,
      ...(debriefed ? [] : [`You will see it again in: career debrief ${id}`]),
    ],
  },
  coach: {
    about: (kind, found, dates) => aboutText(kind, found, dates),
    nothing: 'Nothing stands out.',
    fault: (line, fault) => `Line ${line}: ${LINE_FAULTS[fault]}`,
    reset: 'All tips are shown again.',
  },
  list: {
    line: ({ id, date, title, kind }) =>
      `${id} · ${KINDS[kind] ?? kind}${date ? ` · ${date}` : ''} · ${title}`,
    none: ['Nothing yet. Begin with: career prep'],
    plan: 'your development plan',
  },
  edit: {
    unchanged: 'Nothing changed.',
    again: 'Open it again to put it right?',
    keptAt: (path) => `Your text is kept: ${path}`,
    saved: (file) => `Saved: ${file}`,
  },
}

const KINDS: Readonly<Record<string, string>> = {
  plan: 'plan',
  meeting: 'conversation',
  checkin: 'check-in',
  review: 'review',
  evidence: 'evidence',
  feedback: 'feedback',
  log: 'log',
  practice: 'practice',
}
