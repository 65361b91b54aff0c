import { describe, expect, test } from 'vitest'
import type { MeetingKind } from '../../src/domain/codes.ts'
import { emptyFolder } from '../../src/domain/records.ts'
import { cueCardInput } from '../../src/usecases/flow/wish.ts'
import { cueCardView } from '../../src/render/private/cue-card-view.ts'
import { DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { EXAMPLES } from '../support/example-records.ts'

const { meeting, plan } = EXAMPLES.nl
const words = DOCUMENT_WORDS.nl
const ready = words.readyQuestions

interface Card {
  readonly kind?: MeetingKind
  readonly name?: string
  readonly shared?: readonly string[]
  readonly own?: readonly string[]
}

const card = ({ kind = 'career', name = 'Anna de Vries', shared, own }: Card): Promise<string> => {
  const record = {
    ...meeting,
    shared: { ...meeting.shared, kind, with: name, ...(shared && { questions: shared }) },
    private: { ...meeting.private, ...(own && { questions: own }) },
  }
  return rendered('cue-card', 'nl', cueCardView({ meeting: record, plan, askTheirCareer: true }, words))
}

const times = (text: string, part: string): number => text.split(part).length - 1

describe('the questions on the cue card', () => {
  test('about the career of the other are all there when the user picked none', async () => {
    const text = await card({})
    expect(text).toContain('Over de loopbaan van Anna:')
    for (const question of ready) expect(times(text, question)).toBe(1)
  })

  test('that the user picked already stand there once', async () => {
    for (const picked of [
      { shared: ready.slice(0, 2) },
      { own: ['welke stap heeft jou het meest gebracht', ready[1]!] },
    ]) {
      const text = await card(picked)
      for (const question of ready)
        expect(times(text.toLowerCase(), question.slice(0, -1).toLowerCase())).toBe(1)
      expect(text.indexOf(ready[2]!)).toBeGreaterThan(text.indexOf('Over de loopbaan van Anna:'))
    }
  })

  test('that are not about the career of the other stand apart from those that are', async () => {
    const text = await card({})
    const [career, also] = ['Over de loopbaan van Anna:', 'Dit kan ik Anna ook vragen:'].map((heading) =>
      text.indexOf(heading),
    )
    expect(text.indexOf('Welke stap heeft jou het meest gebracht?')).toBeGreaterThan(career!)
    expect(also).toBeGreaterThan(text.indexOf('Aan welke opleiding heb je echt iets gehad?'))
    for (const other of ['Welke tip zou je mij geven?', 'Wat vind je van mijn plan?'])
      expect(text.indexOf(other)).toBeGreaterThan(also!)
  })

  test('about the career leave no heading when only others are left', async () => {
    const text = await card({ shared: ready.slice(0, 3) })
    expect(text).not.toContain('Over de loopbaan')
    expect(text).toContain('Dit kan ik Anna ook vragen:')
  })

  test('leave no heading when the user picked them all', async () => {
    const text = await card({ shared: ready })
    expect(text).not.toContain('Over de loopbaan')
    expect(text).not.toContain('Dit kan ik Anna ook vragen')
  })
})

test('the card calls the other as one speaks of them, under their whole name', async () => {
  const first = await card({})
  expect(first).toMatch(/^# Spiekbriefje: gesprek met Anna de Vries – /)
  expect(first).toContain('**Ik wil begrijpen hoe Anna hierover denkt')
  expect(first).toContain('Wat er bij Anna speelt')
  expect(await card({ name: 'mevrouw De Vries' })).toContain('hoe mevrouw De Vries hierover denkt')
})

test.each([
  ['network', 'of en wanneer jullie elkaar weer spreken'],
  ['first-talk', 'of en wanneer jullie elkaar weer spreken'],
  ['career', 'wie wat doet en vóór wanneer'],
] satisfies [MeetingKind, string][])('the card for a %s ends on %j', async (kind, end) => {
  expect(await card({ kind })).toContain(end)
})

describe('the wish on the cue card', () => {
  const wishes = (own: string | undefined, told: string | undefined, gain?: string): Promise<string> => {
    const { shared } = meeting
    const folder = {
      ...emptyFolder(),
      plan: {
        ...plan,
        shared: gain === undefined ? {} : { benefit: gain },
        private: own === undefined ? {} : { ambition: own },
      },
    }
    const record = {
      ...meeting,
      shared: { ...shared, ...(told !== undefined && { 'ambition-shared': told }) },
    }
    return rendered('cue-card', 'nl', cueCardView(cueCardInput(folder, record), words))
  }

  test('that stays with the user stands there beside what they tell of it', async () => {
    expect(await wishes('Ik wil wijkverpleegkundige worden', 'Meer leren over wonden')).toContain(
      '- Wat ik graag wil: Ik wil wijkverpleegkundige worden\n- Wat ik daarover zeg: Meer leren over wonden\n',
    )
  })

  test('that is told as it is stands there once', async () => {
    for (const [own, told] of [
      ['Meer leren', undefined],
      [undefined, 'Meer leren'],
      ['Meer leren', 'meer leren'],
    ] as const) {
      const text = await wishes(own, told)
      expect(text.match(/meer leren/giu)).toHaveLength(1)
      expect(text).not.toContain('daarvan vertel')
    }
  })

  test('is said with what somebody else gains in the words that are told', async () => {
    const text = await wishes(
      'Ik wil weg uit de nachtdienst',
      'Ik wil leerlingen begeleiden',
      'minder uitval',
    )
    expect(text).toMatch(/- Wat ik daarover zeg: .*begeleiden.*uitval/u)
    expect(text).not.toMatch(/nachtdienst.*uitval|Wat een ander eraan heeft/u)
  })
})
