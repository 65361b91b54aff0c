// One round with an installed career: every command once, on a folder that is made on the way.

/** @typedef {{ words: string[], today?: string, stdin?: string, exit?: number, shows?: RegExp, env?: Record<string, string> }} Row */

/** Answer sheets that the round reads, by the name of their file. */
export const SHEETS = {
  'prep.yaml': sheet('prep', '{kind: career, with: Priya, date: 2026-12-03, outcome: a date to start}'),
  'debrief.yaml': sheet('debrief', '{summary: we agreed, agreements: ["Priya mails HR before 15 January"]}'),
  'checkin.yaml': sheet('checkin', '{energy: 3}'),
  'review.yaml': sheet('review', '{}'),
  'invite.yaml': sheet('invite', '{with: Omar, topic: my career}'),
  'feedback.yaml': sheet('feedback', '{with: Omar, moment: the handover}'),
  'evidence.yaml': sheet('evidence', '{line: The handover went well}'),
}

/** @param {string} flow @param {string} answers */
function sheet(flow, answers) {
  return `sheet: {flow: ${flow}, version: 1, lang: en}\nanswers: ${answers}\n`
}

/** @param {string} line @param {Omit<Row, 'words'>} [more] @returns {Row} */
const row = (line, more = {}) => ({ words: line.split(' '), ...more })

const LATER = { today: '2026-12-03' }

/** @type {readonly Row[]} */
export const ROUND = [
  row('--version', { shows: /^\d+\.\d+\.\d+$/m }),
  row('--help', { shows: /Examples:/ }),
  row('prp', { exit: 2 }),
  { words: [], shows: /career prep/ },
  row('prep --questions', { shows: /^sheet:/m }),
  row('prep --answers prep.yaml --no-input', { shows: /Priya/ }),
  row('prep --no-input', { exit: 2 }),
  row('invite --answers invite.yaml --no-input', { shows: /Omar/ }),
  row('meetings', { shows: /Priya/ }),
  row('meetings move priya 2026-12-02', { shows: /Priya/ }),
  row('debrief --answers debrief.yaml --no-input', LATER),
  row('mail', { ...LATER, shows: /HR/ }),
  row('mail --eml draft.eml', LATER),
  row('mail --sent', LATER),
  row('agreements --json', { ...LATER, shows: /"notNow"/ }),
  row('agreements add call-HR --by 2026-12-20', LATER),
  row('checkin --answers checkin.yaml --no-input', LATER),
  row('log long-day --minus', LATER),
  row('win it-worked', LATER),
  row('evidence add --answers evidence.yaml --no-input', LATER),
  row('evidence', LATER),
  row('feedback --answers feedback.yaml --no-input', LATER),
  row('update', LATER),
  row('people add Priya --role manager', LATER),
  row('people', { ...LATER, shows: /Priya/ }),
  row('review --answers review.yaml --no-input', LATER),
  row('practice --cards', LATER),
  row('goals', LATER),
  row('goals add --questions', LATER),
  row('report', LATER),
  row('report --share --md', LATER),
  row('calendar', { ...LATER, shows: /BEGIN:VCALENDAR|\.ics/ }),
  row('handover', LATER),
  row('search HR', { ...LATER, shows: /HR/ }),
  row('list', { ...LATER, shows: /Priya/ }),
  row('show priya', { ...LATER, shows: /Priya/ }),
  // An editor that every system has: it leaves the file as it is.
  row('edit priya', { ...LATER, env: { EDITOR: `"${process.execPath}" -e 0` } }),
  row('export', { ...LATER, shows: /"schema"/ }),
  row('export out.json', LATER),
  row('import out.json', LATER),
  row('coach --as question', { stdin: 'Can I grow?\n', shows: /grow/ }),
  row('config', { shows: /language/ }),
  row('config set language en', LATER),
  row('completion bash', { shows: /complete -F/ }),
  row('completion zsh'),
  row('completion fish'),
  row('completion powershell'),
  row('sync --help'),
  row('schema'),
  row('check', LATER),
  row('undo --yes', LATER),
]
