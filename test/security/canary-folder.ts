// A folder in which every text that is the user's alone is a word of its own. Drawn from the shapes of the files, so that a
// new private key is in it from its first day.
import { stringify } from 'yaml'
import { layoutOf } from '../../src/adapters/files/layouts.ts'
import type { Shape } from '../../src/adapters/files/schema/shape.ts'
import type { MeetingKind } from '../../src/domain/codes.ts'
import type { RecordType } from '../../src/domain/records.ts'

/** In every private text, and in nothing else; letters alone, so that no escape and no slug tears it apart. */
export const CANARY = /kanarie[a-z]+/giu

/** What may differ between two folders, besides their canaries. */
export interface Variation {
  readonly kind: MeetingKind
  readonly status: 'planned' | 'held' | 'cancelled'
  readonly share: 'nobody' | 'colleague' | 'manager'
  /** Which of the shared keys that a file may have, it has not. */
  readonly leftOut: ReadonlySet<string>
}

export interface CanaryFolder {
  /** Every file with its text. */
  readonly files: Readonly<Record<string, string>>
  /** Where each canary stands: `plan.yaml private.goals.0.text`. */
  readonly places: ReadonlyMap<string, string>
}

type Data = Readonly<Record<string, unknown>>

export function canaryFolder(variation: Variation): CanaryFolder {
  const places = new Map<string, string>()
  const files = Object.entries(recordsFor(variation)).map(([file, { type, shared, own }]) => {
    const make = maker(places)
    const data = recordData(type, file, make, variation)
    const asked = typeof shared === 'function' ? shared(make.canary) : shared
    return [file, stringify({ ...data, ...asked, private: { ...isMap(data['private']), ...own } })] as const
  })
  return { files: Object.fromEntries(files), places }
}

const isMap = (value: unknown): Data => (typeof value === 'object' && value !== null ? { ...value } : {})

interface Wanted {
  readonly type: RecordType
  /** What a shared side has to say for the record to be what it is; a canary where even that is the user's alone. */
  readonly shared: Data | ((canary: (path: string) => string) => Data)
  /** The same of the private side. */
  readonly own?: Data
}

const TAKEN_BACK = 'kanarieteruggenomen'
const OWN_GOAL = 'g-9999'
const GOAL = {
  id: 'g-1111',
  text: 'De nachtploeg leiden',
  horizon: 'short',
  status: 'open',
  made: '2026-05-01',
}
const agreement = (id: string, what: string, more: Data = {}): Data => ({
  id,
  what,
  status: 'open',
  made: '2026-10-05',
  by: '2026-12-15',
  ...more,
})

/** One of each, and more where another state of it goes another way. */
function recordsFor({ kind, status, share }: Variation): Readonly<Record<string, Wanted>> {
  const meeting = {
    kind,
    with: 'Anna',
    agreements: [agreement('a-1111', 'Anna vraagt HR naar de cursus', { who: 'them' })],
  }
  return {
    'career.yaml': { type: 'settings', shared: { language: 'nl', 'your-name': 'Sam' } },
    'plan.yaml': {
      type: 'plan',
      shared: { goals: [GOAL], direction: ['up'] },
      own: { direction: ['outside'] },
    },
    'people.yaml': {
      type: 'people',
      shared: { people: [{ name: 'Anna', role: 'manager', email: 'anna@example.org' }, { name: 'Piet' }] },
    },
    'agreements.yaml': {
      type: 'agreements',
      shared: (canary) => ({
        agreements: [
          agreement('a-2222', 'Piet leest mijn verslag', { who: 'Piet', with: 'Piet' }),
          agreement('a-3333', 'Ik maak het rooster', { who: 'me' }),
          // For a goal of the user's alone, agreed with nobody.
          agreement('a-4444', canary('agreements.own-goal'), { who: 'me', goal: OWN_GOAL }),
          agreement('a-6666', canary('agreements.own-goal with Noor'), {
            who: 'me',
            with: 'Noor',
            goal: OWN_GOAL,
          }),
        ],
      }),
    },
    'meetings/2026-12-03-anna.yaml': {
      type: 'meeting',
      shared: {
        ...meeting,
        id: 'm-1111',
        date: '2026-12-03',
        status: status === 'held' ? 'planned' : status,
        invite: { topic: 'mijn groei' },
      },
    },
    'meetings/2026-10-05-anna.yaml': {
      type: 'meeting',
      shared: {
        ...meeting,
        id: 'm-2222',
        date: '2026-10-05',
        status: status === 'planned' ? 'held' : status,
        debriefed: '2026-10-05',
        mail: { sent: '2026-10-06', text: 'Dank voor het gesprek' },
        agreements: [agreement('a-5555', 'Ik zoek een cursus', { who: 'me' })],
      },
    },
    'meetings/piet.yaml': {
      type: 'meeting',
      shared: { id: 'm-3333', kind: 'network', with: 'Piet', status: 'planned', agreements: [] },
    },
    'checkins/2026-10.yaml': { type: 'checkin', shared: { made: '2026-10-30', share } },
    'reviews/2026-10-31.yaml': { type: 'review', shared: { made: '2026-10-31', from: '2026-05-01' } },
    'evidence/2026-11-01-rooster.yaml': {
      type: 'evidence',
      shared: { id: 'e-1111', date: '2026-11-01', line: 'Het rooster is rond', goal: 'g-1111' },
    },
    'evidence/2026-11-02-evidence.yaml': {
      type: 'evidence',
      shared: { id: 'e-2222', date: '2026-11-02', line: '', situation: '', action: '', result: '', goal: '' },
    },
    // For a goal of the user's alone, though nobody said so of the line itself.
    'evidence/2026-11-03-evidence.yaml': {
      type: 'evidence',
      shared: (canary) => ({
        id: 'e-3333',
        date: '2026-11-03',
        line: canary('line of own goal'),
        goal: OWN_GOAL,
      }),
    },
    // Its name was given when the line could be shared.
    [`evidence/2026-11-04-${TAKEN_BACK}.yaml`]: {
      type: 'evidence',
      shared: { id: 'e-4444', date: '2026-11-04', line: '', goal: '' },
      own: { line: TAKEN_BACK },
    },
    'feedback/2026-11-03-overleg.yaml': {
      type: 'feedback',
      shared: {
        id: 'f-1111',
        with: 'Piet',
        kind: 'moment',
        moment: 'het overleg van dinsdag',
        asked: '2026-11-03',
      },
    },
    'log/2026-11.yaml': { type: 'log', shared: {} },
    'practice/2026-11-04.yaml': { type: 'practice', shared: {} },
  }
}

interface Maker {
  readonly canary: (path: string) => string
}

function maker(places: Map<string, string>): Maker {
  return {
    canary: (path) => {
      const word = `kanarie${letters(places.size)}`
      places.set(word, path)
      // A canary that is a whole sentence is found as well as one that stands alone.
      return `Over ${word} gesproken`
    },
  }
}

const letters = (n: number): string =>
  String(n)
    .padStart(4, '0')
    .replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)))

/** Everything a file of this kind may hold: ordinary words in what is shared, canaries in what is not. */
function recordData(type: RecordType, file: string, { canary }: Maker, { leftOut }: Variation): Data {
  const { keys } = layoutOf(type).shape
  const pairs = Object.entries(keys).flatMap(([key, shape]): readonly (readonly [string, unknown])[] => {
    if (key === 'schema') return [['schema', 1]]
    if (key === 'private') return [[key, valueOf(shape, `${file} private`, canary)]]
    return leftOut.has(key)
      ? []
      : [[key, valueOf(shape, `${file} ${key}`, (path) => `Gewone woorden over ${path.replace(file, '')}`)]]
  })
  return Object.fromEntries(pairs.filter(([key]) => key !== 'conflict'))
}

/** What points at another record is no text. */
const POINTS_AT: Readonly<Record<string, string>> = { goal: OWN_GOAL, meeting: 'm-1111' }

const idAt = (path: string): string =>
  path.endsWith('goals.0.id') ? OWN_GOAL : `a-${path.replaceAll(/[^a-z\d]/gu, '')}`

function valueOf(shape: Shape, path: string, text: (path: string) => string): unknown {
  const key = path.slice(path.lastIndexOf('.') + 1)
  switch (shape.is) {
    case 'text':
      return key === 'id' ? idAt(path) : (POINTS_AT[key] ?? text(path))
    case 'day':
      return '2026-12-10'
    case 'number':
      return 4
    case 'codes':
      return shape.numeric ? Number(shape.codes[1]) : shape.codes[0]
    case 'list':
      return [valueOf(shape.of, `${path}.0`, text)]
    case 'names':
      return { Anna: valueOf(shape.of, `${path}.Anna`, text) }
    case 'map':
      return Object.fromEntries(
        Object.entries(shape.keys).map(([below, one]) => [below, valueOf(one, `${path}.${below}`, text)]),
      )
  }
}
