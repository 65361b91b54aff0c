import type { Agreement } from '../../src/domain/agreement.ts'
import { CAREER_SHARES, type Language, TALKERS } from '../../src/domain/codes.ts'
import { addDays, addMonths, type Day, monthOf } from '../../src/domain/day.ts'
import type { AnyRecord, Folder } from '../../src/domain/records.ts'
import {
  agreement,
  checkin,
  day,
  evidence,
  folderOf,
  held,
  meeting,
  outside,
  ownStep,
} from '../domain/folder-of.ts'

export const REPORT_TODAY = day('2026-11-21')

const TEXTS = {
  nl: {
    ambition: 'Ik wil nieuwe collega’s opleiden, naast mijn werk op de afdeling.\nEn daar tijd voor hebben.',
    goals: [
      'Twee collega’s zelfstandig inwerken',
      'Praktijkopleider zijn',
      'De overdracht op dinsdag leiden',
    ],
    milestones: ['Meelopen met Karim', 'De opleiding aanvragen', 'De eerste leerling'],
    evidence: ['De overdracht van dinsdag opnieuw ingericht', 'Een roosterwijziging uitgelegd aan het team'],
    mine: [
      'Ik zoek uit wat de opleiding kost.',
      'Een inwerkschema maken voor twee nieuwe collega’s, met de dingen die altijd vergeten worden',
      'Karim vragen of ik mee mag lopen',
      'Mijn uren van maart doorgeven',
      'Een dag meelopen op de andere locatie',
    ],
    theirs: [
      'Anna mailt HR over het budget',
      'Een gesprek met de directie regelen',
      'Anna kijkt of het rooster in maart anders kan',
    ],
    gave: ['Het inwerken van Sam', 'De studiedag', 'Rustige ochtenden', 'Een bedankje van een familie'],
    cost: ['Het rooster rond krijgen', 'Dubbele diensten', 'Vergaderingen zonder agenda'],
    postpone: 'Het gesprek over mijn uren',
    step: 'Karim om een half uur vragen',
  },
  en: {
    ambition: 'I want to train new colleagues, next to my work on the ward.\nAnd have the time for it.',
    goals: ['Train two colleagues on my own', 'Be a practice trainer', "Lead Tuesday's handover"],
    milestones: ['Shadow Karim', 'Apply for the course', 'My first trainee'],
    evidence: ["Set up Tuesday's handover in a new way", 'Explained a change of the rota to the team'],
    mine: [
      "I'll find out what the course costs.",
      'Make a training schedule for two new colleagues, with everything that always gets forgotten',
      'Ask Karim whether I can shadow him',
      'Hand in my hours for March',
      'Shadow someone at the other site for a day',
    ],
    theirs: [
      'Anna emails HR about the budget',
      'Arrange a meeting with the director',
      'Anna sees whether the rota can change in March',
    ],
    gave: ['Training Sam', 'The study day', 'Quiet mornings', 'A thank-you from a family'],
    cost: ['Getting the rota done', 'Double shifts', 'Meetings without an agenda'],
    postpone: 'The conversation about my hours',
    step: 'Ask Karim for half an hour',
  },
} as const

/** A year and a bit of somebody who uses everything. */
export function richFolder(language: Language): Folder {
  const t = TEXTS[language]
  return folderOf(
    plan(language),
    { type: 'settings', file: 'career.yaml', shared: { 'your-name': 'Sam', language }, private: {} },
    {
      type: 'people',
      file: 'people.yaml',
      shared: {
        people: [
          { name: 'Anna', role: 'manager' },
          { name: 'Noor van Dijk', role: 'mentor' },
        ],
      },
      private: {},
    },
    outside(agreement('a-0001', { what: t.mine[4], by: '2027-02-01', made: '2026-10-20' }), {
      ...agreement('a-0002', { what: t.theirs[1], made: '2026-09-14' }),
      who: 'Anna',
    }),
    held(
      '2026-03-12',
      {
        id: 'm-0001',
        agreements: [
          agreement('a-0003', {
            what: t.mine[0],
            made: '2026-03-12',
            by: '2026-04-30',
            status: 'done',
            closed: '2026-04-20',
            goal: 'g-0002',
          }),
          agreement('a-0004', {
            what: t.theirs[0],
            who: 'them',
            made: '2026-03-12',
            by: '2026-05-01',
            status: 'done',
            closed: '2026-06-10',
          }),
        ],
      },
      { 'career-share': 'half', 'talk-listen': 'them' },
    ),
    held(
      '2026-07-02',
      {
        id: 'm-0002',
        kind: 'annual',
        moved: [{ on: day('2026-06-20'), from: day('2026-06-25'), to: day('2026-07-02') }],
        agreements: [
          moved(
            agreement('a-0005', {
              what: t.mine[1],
              made: '2026-07-02',
              by: '2026-12-20',
              status: 'going',
              goal: 'g-0001',
            }),
            ['2026-09-01', '2026-10-30'],
          ),
          agreement('a-0006', { what: t.mine[2], made: '2026-07-02', by: '2026-09-30', status: 'stuck' }),
          agreement('a-0007', { what: t.theirs[2], who: 'them', made: '2026-07-02', by: '2026-10-31' }),
        ],
      },
      { 'career-share': 'some', 'talk-listen': 'me' },
    ),
    meeting({ id: 'm-0003', date: '2026-09-03', status: 'cancelled', cancelledBy: 'them', kind: 'catch-up' }),
    held('2026-09-14', { id: 'm-0004', kind: 'catch-up' }, { 'career-share': 'none', 'talk-listen': 'even' }),
    held(
      '2026-10-05',
      {
        id: 'm-0005',
        agreements: [
          agreement('a-0008', {
            what: t.mine[3],
            made: '2026-10-05',
            by: '2026-10-12',
            status: 'dropped',
            closed: '2026-10-11',
          }),
        ],
        notNow: [{ what: t.goals[1], again: day('2027-03-01') }],
      },
      { 'career-share': 'most', 'talk-listen': 'even' },
    ),
    held(
      '2026-06-01',
      {
        id: 'm-0006',
        with: 'Noor van Dijk',
        kind: 'sounding-board',
        agreements: [
          agreement('a-0010', {
            what: t.mine[2],
            made: '2026-06-01',
            by: '2026-06-30',
            status: 'done',
            closed: '2026-06-12',
          }),
        ],
      },
      {},
    ),
    meeting({ id: 'm-0007', date: '2026-12-03' }),
    ...[3, 4, 2, 3, 4, 2, 1, 3, 4, 5].map((energy, at) =>
      checkin(`2026-${String(at + 1).padStart(2, '0')}`, {
        ...(at !== 3 && { energy }),
        plus: [t.gave[at % 4] ?? '', ...(at % 3 === 0 ? [t.gave[1]] : [])],
        minus: [t.cost[at % 3] ?? ''],
        ...(at > 6 && { postpone: t.postpone }),
        ...(at === 9 && {
          steps: [ownStep('s-0001', { what: t.step, by: '2026-11-30', made: '2026-10-28' })],
        }),
      }),
    ),
    {
      type: 'log',
      file: 'log/2026-11.yaml',
      shared: {},
      private: {
        lines: [
          { on: day('2026-11-18'), text: t.gave[2], sign: 'plus' },
          { on: day('2026-11-19'), text: t.cost[1], sign: 'minus' },
        ],
      },
    },
    line(evidence('e-0001', '2026-08-11', 'g-0001'), t.evidence[0]),
    line(evidence('e-0002', '2026-10-02', 'g-0001'), t.evidence[1]),
    line(evidence('e-0003', '2026-09-20'), t.evidence[1]),
  )
}

function plan(language: Language): AnyRecord {
  const t = TEXTS[language]
  return {
    type: 'plan',
    file: 'plan.yaml',
    shared: {
      ambition: t.ambition,
      direction: ['broaden', 'project'],
      goals: [
        {
          id: 'g-0001',
          text: t.goals[0],
          horizon: 'short',
          status: 'open',
          made: day('2026-05-01'),
          by: day('2027-02-01'),
          milestones: [
            { what: t.milestones[0], by: day('2026-08-01'), done: day('2026-08-15') },
            { what: t.milestones[2], by: day('2027-01-10') },
          ],
        },
        {
          id: 'g-0002',
          text: t.goals[1],
          horizon: 'long',
          status: 'open',
          made: day('2026-05-01'),
          milestones: [{ what: t.milestones[1], by: day('2026-12-20') }],
        },
        {
          id: 'g-0003',
          text: t.goals[2],
          horizon: 'short',
          status: 'reached',
          made: day('2026-02-01'),
          closed: day('2026-07-20'),
        },
      ],
    },
    private: {},
  }
}

function moved(one: Agreement, days: readonly string[]): Agreement {
  return { ...one, history: days.map((on) => ({ on: day(on), by: addMonths(day(on), 2) })) }
}

const line = (record: ReturnType<typeof evidence>, text: string): AnyRecord => ({
  ...record,
  shared: { ...record.shared, line: text },
})

/** Ten years, a check-in every month, a conversation every six weeks, hundreds of agreements. */
export function tenYearFolder(language: Language): Folder {
  const rich = richFolder(language)
  const t = TEXTS[language]
  const first = addMonths(REPORT_TODAY, -120)
  const months = Array.from({ length: 118 }, (_none, at) => addMonths(first, at))
  return folderOf(
    rich.plan,
    rich.settings,
    rich.people,
    outside(
      ...many(80, first).map((date, at) => promised(`a-9${pad(at)}`, t.mine[at % 5] ?? '', 'me', date, at)),
    ),
    ...many(87, first).map((date, at) =>
      held(
        date,
        {
          id: `m-9${pad(at)}`,
          kind: at % 3 === 0 ? 'career' : 'catch-up',
          with: at % 7 === 6 ? 'Noor van Dijk' : 'Anna',
          ...(at % 9 === 4 && { status: 'cancelled' as const, cancelledBy: 'them' as const }),
          ...(at % 5 === 2 && { moved: [{ on: addDays(date, -9), to: date }] }),
          agreements: [
            promised(`a-1${pad(at)}`, t.mine[at % 5] ?? '', 'me', date, at),
            promised(`a-2${pad(at)}`, t.theirs[at % 3] ?? '', 'them', date, at + 1),
          ],
        },
        { 'career-share': CAREER_SHARES[at % 5] ?? 'none', 'talk-listen': TALKERS[at % 3] ?? 'me' },
      ),
    ),
    ...months.map((date, at) =>
      checkin(monthOf(date), {
        ...(at % 11 !== 5 && { energy: 1 + ((at * 7) % 5) }),
        plus: [t.gave[at % 4] ?? '', t.gave[(at + 1) % 4] ?? ''],
        minus: [t.cost[at % 3] ?? ''],
        ...(at % 4 === 0 && { postpone: t.postpone }),
      }),
    ),
    ...many(60, first).map((date, at) =>
      line(evidence(`e-9${pad(at)}`, date, at % 2 === 0 ? 'g-0001' : undefined), t.evidence[at % 2] ?? ''),
    ),
  )
}

const pad = (at: number): string => String(at).padStart(3, '0')

/** Days spread over ten years, up to a month ago. */
const many = (count: number, first: Day): readonly Day[] =>
  Array.from({ length: count }, (_none, at) => addDays(first, Math.floor((at * 3600) / count)))

function promised(id: string, what: string, who: string, made: Day, at: number): Agreement {
  const by = addMonths(made, 2)
  const past = by < addMonths(REPORT_TODAY, -3)
  const status = past ? (at % 6 === 5 ? 'dropped' : at % 17 === 3 ? 'open' : 'done') : 'open'
  const closed = status === 'open' ? {} : { closed: addDays(by, (at % 5) * 7 - 14) }
  return { id, what, who, made, by, status, ...closed }
}

/** Nasty words in every place where somebody can type. */
export function hostileFolder(): Folder {
  const nasty = (at: string): string =>
    `<script>alert(1)</script>"'\u202E${at} javascript:alert(1) <img src=x onerror=alert(1)> ]]> --> \u0007{{ x }} ${'W'.repeat(90)}`
  const bad = nasty('x')
  return folderOf(
    { type: 'settings', file: 'career.yaml', shared: { 'your-name': nasty('me') }, private: {} },
    {
      type: 'people',
      file: 'people.yaml',
      shared: { people: [{ name: bad, role: 'manager' }] },
      private: {},
    },
    {
      type: 'plan',
      file: 'plan.yaml',
      shared: {
        ambition: `${bad}\n</blockquote>${bad}`,
        goals: [
          {
            id: 'g-0001',
            text: nasty('goal'),
            horizon: 'short',
            status: 'open',
            made: day('2026-05-01'),
            milestones: [{ what: nasty('milestone'), by: day('2026-12-01') }],
          },
        ],
      },
      private: {},
    },
    held(
      '2026-10-05',
      {
        id: 'm-0001',
        with: bad,
        agreements: [
          agreement('a-0001', { what: nasty('mine'), by: '2026-10-20', made: '2026-10-05' }),
          agreement('a-0002', { what: nasty('theirs'), who: 'them', by: '2026-10-20', made: '2026-10-05' }),
          agreement('a-0003', { what: nasty('somebody'), who: nasty('who'), made: '2026-10-05' }),
        ],
      },
      { 'career-share': 'half', 'talk-listen': 'me' },
    ),
    meeting({ id: 'm-0002', date: '2026-12-03', with: bad }),
    checkin('2026-10', {
      energy: 3,
      plus: [nasty('plus')],
      minus: [nasty('minus')],
      postpone: nasty('later'),
    }),
    checkin('2026-09', {
      energy: 3,
      plus: [nasty('plus')],
      minus: [nasty('minus')],
      postpone: nasty('later'),
    }),
    line(evidence('e-0001', '2026-08-11', 'g-0001'), nasty('evidence')),
  )
}
