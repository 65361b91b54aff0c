/**
 * Every command of the program, and how it is run where what comes of it is for somebody else. A command that makes nothing
 * for others says so with an empty list; one that is missing here fails the test, and so does an option that no run takes.
 */
export interface ForOthers {
  /** The words after `career`. `OUT` stands for a file outside the folder. */
  readonly runs: readonly (readonly string[])[]
  /** Options that change nothing about what others get, or that belong to another audience. */
  readonly own?: readonly string[]
}

const FLOW = ['--quick', '--full', '--questions', '--answers', '--edit', '--dry-run']
const letters = (...words: readonly string[]): ForOthers['runs'] => [
  words,
  [...words, '--eml'],
  [...words, '--eml', 'OUT.eml'],
  [...words, '--eml', '-'],
  [...words, '--open'],
  [...words, '--mailto'],
  [...words, '--copy'],
]

const NOTHING: ForOthers = { runs: [] }
/** All of it is for the user: lists, questions, records. What a flow makes for others has a test of its own. */
const own = (...options: readonly string[]): ForOthers => ({ runs: [], own: options })

export const FOR_OTHERS: Readonly<Record<string, ForOthers>> = {
  '': NOTHING,
  prep: own(...FLOW, '--example'),
  debrief: own(...FLOW),
  mail: {
    runs: [...letters('mail', 'm-2222'), ['mail', 'm-2222', '--new'], ['mail', 'm-2222', '--sent']],
  },
  meetings: NOTHING,
  'meetings list': NOTHING,
  'meetings move': NOTHING,
  'meetings cancel': own('--by'),
  'meetings held': NOTHING,
  'meetings note': NOTHING,
  invite: { runs: letters('invite', 'anna').slice(1), own: [...FLOW, '--sent'] },
  practice: own(...FLOW, '--cards'),
  checkin: own(...FLOW),
  log: own('--plus', '--minus'),
  'log list': own('--month'),
  win: own('--private', '--unseen', '--goal', '--date'),
  evidence: NOTHING,
  'evidence list': NOTHING,
  'evidence show': NOTHING,
  'evidence add': own(...FLOW),
  'evidence edit': own(...FLOW),
  'evidence import': own('--git', '--author', '--since', '--pick', '--all', '--dry-run'),
  agreements: own('--mine', '--theirs', '--not-now', '--all', '--with'),
  'agreements add': own('--who', '--by', '--seen', '--with', '--goal'),
  'agreements show': NOTHING,
  'agreements done': NOTHING,
  'agreements going': NOTHING,
  'agreements stuck': NOTHING,
  'agreements move': NOTHING,
  'agreements drop': NOTHING,
  'agreements open': NOTHING,
  'agreements remind': { runs: letters('agreements', 'remind', 'a-2222') },
  'agreements met': NOTHING,
  feedback: { runs: letters('feedback', 'piet').slice(1), own: [...FLOW, '--after', '--work'] },
  'feedback list': NOTHING,
  'feedback answer': own(...FLOW, '--share'),
  'feedback show': NOTHING,
  update: { runs: [...letters('update', 'Anna'), ['update'], ['update', 'Piet']] },
  people: NOTHING,
  'people list': NOTHING,
  'people add': own('--role', '--email'),
  'people knows': own('--why', '--since'),
  'people tip': NOTHING,
  'people remove': NOTHING,
  review: own(...FLOW),
  goals: own('--all'),
  'goals list': own('--all'),
  'goals show': NOTHING,
  'goals add': own(...FLOW),
  'goals edit': own(...FLOW),
  'goals close': own('--dropped'),
  'goals done': NOTHING,
  'goals options': own(...FLOW),
  report: {
    runs: [
      ['report', '--share'],
      ['report', '--share', 'Piet'],
      ['report', '--share', '--md'],
      ['report', '--share', '--open'],
      ['report', '--share', '--from', '2026-01-01'],
    ],
    own: ['--private'],
  },
  calendar: {
    runs: [
      ['calendar'],
      ['calendar', '-', '--details'],
      ['calendar', '--all', '--details'],
      ['calendar', 'OUT.ics', '--details'],
      ['calendar', 'anna', '-'],
    ],
  },
  handover: {
    runs: [
      ['handover', 'Els'],
      ['handover', 'Anna', '--for', 'manager'],
      ['handover', '--for', 'coach'],
      ['handover', 'Noor', '--for', 'successor'],
    ],
  },
  search: NOTHING,
  list: NOTHING,
  show: own('--file'),
  edit: NOTHING,
  check: own('--fix', '--dry-run'),
  undo: own('--redo', '--yes', '--dry-run'),
  export: {
    runs: [
      ['export', '--share'],
      ['export', '--share', 'OUT.json'],
    ],
  },
  import: own('--dry-run'),
  // With two computers and a remote, in a test of its own.
  sync: own('--without-private', '--yes'),
  coach: own('--as', '--jsonl', '--reset'),
  config: NOTHING,
  'config list': NOTHING,
  'config get': NOTHING,
  'config set': own('--user'),
  'config unset': own('--user'),
  schema: NOTHING,
  completion: own('--install'),
}
