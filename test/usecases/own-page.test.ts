// A check-in and a review as pages to read: what may be shared, and what nobody else sees under its own head.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/codes.ts'
import type { CheckinRecord, ReviewRecord } from '../../src/domain/records.ts'
import { show } from '../../src/usecases/show.ts'
import { day, ownStep } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const step = ownStep('a-7p3q', { what: 'mijn cv openen', by: '2026-11-25' })
const checkin: CheckinRecord = {
  type: 'checkin',
  file: 'checkins/2026-11.yaml',
  shared: {
    made: day('2026-11-21'),
    learned: 'een infuus prikken',
    plus: ['de leerlingen', 'een rustige nacht'],
    visible: 'ik gaf een les',
    field: 'meer wonden thuis',
    share: 'manager',
  },
  private: {
    energy: 4,
    attention: 3,
    minus: ['het rooster'],
    postpone: 'bellen met HR',
    silence: 'dat ik weg wil',
    'if-then': 'Als het donderdag is, dan bel ik.',
    'goal-status': { 'g-7k2m': 'reached', 'g-zzzz': 'zelfbedacht' },
    steps: [step],
  },
}
const review: ReviewRecord = {
  type: 'review',
  file: 'reviews/2026-11-21.yaml',
  shared: { made: day('2026-11-21'), from: day('2026-05-21'), table: 'de opleiding' },
  private: {
    pattern: 'na elke nacht moe',
    kept: 'het overzicht',
    stay: 'mijn team',
    leave: 'de nachten',
    'leave-behind': 'een goede overdracht',
    'big-question': 'blijf ik in de zorg?',
    mode: 'steps',
    steps: [step],
  },
}

const page = async (text: string, asFile = false, language: Language = 'nl'): Promise<readonly string[]> => {
  const result = await show(folder.deps({ language }), text, asFile)
  return result.is === 'done' ? result.lines : [JSON.stringify(result)]
}

beforeEach(() =>
  folder.holds(checkin, review, {
    type: 'plan',
    file: 'plan.yaml',
    shared: {},
    private: {
      goals: [
        {
          id: 'g-7k2m',
          text: 'Wondverpleegkundige worden',
          horizon: 'long',
          status: 'open',
          made: day('2026-01-01'),
        },
      ],
    },
  }),
)

test('a check-in', async () => {
  expect(await page('checkins/2026-11')).toEqual([
    'Check-in van november 2026',
    'ingevuld op zaterdag 21 november 2026',
    '',
    'Om te delen',
    '  Wat je leerde: een infuus prikken',
    '  Wat je energie gaf:',
    '  - de leerlingen',
    '  - een rustige nacht',
    '  Wat je liet zien: ik gaf een les',
    '  Wat er in je vak verandert: meer wonden thuis',
    '  Met wie je dit deelt: mijn leidinggevende',
    '',
    'Alleen voor jou',
    '  Hoeveel energie je werk gaf (1 tot 5): 4',
    '  Wat je energie kostte: het rooster',
    '  Wat je voor je uit schuift: bellen met HR',
    '  Je aandacht voor je werk van nu (1 tot 5): 3',
    '  Wat je niet zei: dat ik weg wil',
    '  Je stap voor de maand daarna: Als het donderdag is, dan bel ik.',
    '  Je doelen:',
    '  - Wondverpleegkundige worden: bereikt',
    '  - g-zzzz: zelfbedacht',
    '  Je stappen:',
    '  - mijn cv openen · nog niet begonnen · woensdag 25 november 2026',
    '',
    'Bestand: checkins/2026-11.yaml (zoals het er staat: career show checkins/2026-11.yaml --file)',
  ])
})

test('a review', async () => {
  const lines = await page('reviews/2026-11-21', false, 'en')
  expect(lines.slice(0, 6)).toEqual([
    'Review on Saturday 21 November 2026',
    'looking back to Thursday 21 May 2026',
    '',
    'To share',
    '  What needs to come up: de opleiding',
    '',
  ])
  expect(lines).toContain('  How you like to work: step by step')
})

// Whatever somebody answered is on it, under the head of its side.
test.each(LANGUAGES)('every answer stands on its side of the page (%s)', async (language) => {
  for (const { file, shared, private: own } of [checkin, review]) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const text = (await page(file, false, language)).join('\n')
    const [before = '', behind = ''] = text.split(/^(?:Alleen voor jou|Only for you)$/mu)
    for (const answer of textsOf([shared])) expect(before, answer).toContain(answer)
    for (const answer of textsOf([own])) expect(behind, answer).toContain(answer)
  }
})

test('the file as it stands, and nothing that was answered', async () => {
  expect((await page('checkins/2026-11', true)).join('\n')).toContain('learned: een infuus prikken')
  await folder.holds({
    ...checkin,
    file: 'checkins/2026-10.yaml',
    shared: { made: day('2026-10-21') },
    private: {},
  })
  expect((await page('checkins/2026-10')).slice(2, 4)).toEqual(['', 'Hier staat nog niets.'])
})

/** The words a person typed: no day, code or id. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
