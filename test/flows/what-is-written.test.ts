// What a flow leaves in the user's folder: records a person can read back, and the pages made from them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ledger } from '../../src/domain/ledger.ts'
import type { AnyRecord, MeetingRecord } from '../../src/domain/records.ts'
import {
  type CareerFolder,
  careerFolder,
  type Run,
  TODAY,
  type RunnableFlow,
} from '../support/career-folder.ts'
import { briefPerson, type Person, type Typed } from '../support/person.ts'
import { enter, goBack, says, scriptedAsker, yes } from '../support/scripted-asker.ts'
import { agreement, checkin, day, evidence, held, meeting, outside, ownStep } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

async function after(flow: RunnableFlow, typed: Typed, run: Run = {}): Promise<Person> {
  const somebody = briefPerson({ more: says(false), ...typed })
  const result = await folder.run(flow, { ...run, asker: somebody.asker })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return somebody
}

const meetingOf = async (name: string): Promise<MeetingRecord | undefined> =>
  (await folder.load()).meetings.find(({ shared }) => shared.with === name)

describe('a preparation', () => {
  const begun = { kind: 'career', with: 'Anna', date: '2026-12-03' } as const

  test('makes the conversation, its agenda and its cue card', async () => {
    await after('prep', {
      ...begun,
      outcome: 'Na afloop weet ik wat kan.',
      questions: ['Wat zie jij?', 'Wat is nodig?'],
    })
    expect(Object.keys(folder.files())).toEqual([
      'career.yaml',
      'documents/private/2026-12-03-anna-notities.md',
      'documents/private/2026-12-03-anna-spiekbriefje.md',
      'documents/share/2026-12-03-anna-agenda.md',
      'meetings/2026-12-03-anna.yaml',
    ])
    expect(await meetingOf('Anna')).toMatchObject({
      file: 'meetings/2026-12-03-anna.yaml',
      shared: { kind: 'career', with: 'Anna', date: '2026-12-03', status: 'planned', prepared: TODAY },
    })
    expect(folder.shared()).toContain('- Wat zie jij?')
  })

  test('made again goes on with what is there', async () => {
    await after('prep', { ...begun, outcome: 'Na afloop weet ik wat kan.', proposal: 'Ik begin in maart.' })
    const { questions } = await after('prep', { proposal: 'Ik begin in april.' }, { meeting: 'anna' })
    const typed = Object.fromEntries(questions.map((question) => [question.id, question.typed]))
    expect(typed).toMatchObject({
      with: 'Anna',
      date: '3 december 2026',
      outcome: 'Na afloop weet ik wat kan.',
      proposal: 'Ik begin in maart.',
    })
    const { meetings } = await folder.load()
    expect(meetings).toHaveLength(1)
    expect(meetings[0]?.shared).toMatchObject({
      outcome: 'Na afloop weet ik wat kan.',
      proposal: 'Ik begin in april.',
    })
    expect(meetings[0]?.shared.moved).toBeUndefined()
  })

  test('for somebody named on the command line has the name in the field, and typing replaces it', async () => {
    const { questions } = await after('prep', { ...begun, with: 'Annemiek' }, { meeting: 'annemiek' })
    expect(questions.find(({ id }) => id === 'with')).toMatchObject({ typed: 'Annemiek', replaces: true })
  })

  test('on another day moves the conversation, and its file keeps its name', async () => {
    await after('prep', begun)
    await after('prep', { date: '2026-12-10' }, { meeting: 'anna' })
    const record = await meetingOf('Anna')
    expect(record?.file).toBe('meetings/2026-12-03-anna.yaml')
    expect(record?.shared).toMatchObject({
      date: '2026-12-10',
      status: 'planned',
      moved: [{ on: TODAY, from: '2026-12-03', to: '2026-12-10' }],
    })
  })

  test('of a conversation that fell through plans it again', async () => {
    await folder.holds(meeting({ id: 'm-off', date: '2026-11-19', status: 'cancelled', cancelledBy: 'them' }))
    await after('prep', { date: '2026-12-10' }, { meeting: 'm-off' })
    expect((await meetingOf('Anna'))?.shared).toMatchObject({ status: 'planned', date: '2026-12-10' })
    expect((await meetingOf('Anna'))?.shared).not.toHaveProperty('cancelledBy')
  })

  test('keeps what came of an assumption as long as its words stay', async () => {
    await folder.holds(
      meeting(
        { id: 'm-a', date: '2026-12-03' },
        { assumptions: [{ text: 'Geen geld.', state: 'refuted' }, { text: 'Geen tijd.' }] },
      ),
    )
    await after('prep', { assumptions: ['Geen geld.', 'Geen plek.'] }, { meeting: 'anna', route: 'full' })
    expect((await meetingOf('Anna'))?.private.assumptions).toEqual([
      { text: 'Geen geld.', state: 'refuted' },
      { text: 'Geen plek.' },
    ])
  })

  test('takes an answer away with a dash, but never with whom it is', async () => {
    await folder.holds(meeting({ id: 'm-a', date: '2026-12-03', outcome: 'een plan' }))
    const script = scriptedAsker([
      ['kind', enter],
      ['with', { is: 'clear' }],
      ['with', enter],
      ['date', { is: 'clear' }],
      ['outcome', { is: 'clear' }],
      ['ambition', enter],
      ['benefit', enter],
      ['questions', enter],
      ['proposal', enter],
      ['more', enter],
    ])
    await folder.run('prep', { asker: script.asker, meeting: 'anna' })
    script.finish()
    expect((await meetingOf('Anna'))?.shared).not.toHaveProperty('outcome')
    expect((await meetingOf('Anna'))?.shared).not.toHaveProperty('date')
    expect((await meetingOf('Anna'))?.shared.with).toBe('Anna')
  })

  test('of a catch-up goes through what was agreed with that person, and no one else', async () => {
    await folder.holds(
      held('2026-10-05', { agreements: [agreement('a-anna', { who: 'them', what: 'HR bellen' })] }),
      held('2026-10-06', { with: 'Bo', agreements: [agreement('a-bo')] }),
    )
    const { asked } = await after('prep', { kind: 'catch-up', with: 'Anna', 'status:a-anna': 'done' })
    expect(asked()).toEqual(['kind', 'with', 'date', 'status:a-anna', 'report', 'next-date'])
    const { meetings } = await folder.load()
    expect(
      meetings.flatMap(({ shared }) => shared.agreements ?? []).find(({ id }) => id === 'a-anna'),
    ).toMatchObject({ status: 'done', closed: TODAY })
  })

  test('picks examples and ready questions by their number', async () => {
    await folder.holds(evidence('e-1', '2026-11-02'), evidence('e-2', '2026-11-09'))
    await after(
      'prep',
      { ...begun, questions: ['1', 'Wat is nodig?'], evidence: ['1', 'De overdracht'] },
      { route: 'full' },
    )
    const shared = (await meetingOf('Anna'))?.shared
    expect(shared?.evidence).toEqual(['e-2', 'De overdracht'])
    expect(shared?.questions?.[0]).toMatch(/\?$/u)
    expect(folder.shared()).toContain('line e-2')
  })
})

describe('a debrief', () => {
  const talk = meeting(
    { id: 'm-talk', date: '2026-11-20', outcome: 'een datum' },
    { assumptions: [{ text: 'Geen geld.' }] },
  )
  const debriefed = async (typed: Typed, run: Run = {}) => {
    const somebody = await after('debrief', typed, run)
    const record = await meetingOf('Anna')
    return {
      asked: somebody.asked(),
      labels: somebody.questions.map(({ label }) => label),
      record,
      mail: folder.shared(),
      folder: await folder.load(),
    }
  }
  beforeEach(() => folder.holds(talk))

  test('knows who does it: me, the other, or somebody by name', async () => {
    await folder.holds({
      type: 'people',
      file: 'people.yaml',
      shared: { people: [{ name: 'Karim' }] },
      private: {},
    })
    const { record } = await debriefed({
      agreements: [
        'Ik zoek vóór 1 december uit wat het kost',
        'Anna mailt HR vóór 15 januari',
        'Karim stuurt het rooster vóór 1 december',
      ],
    })
    expect(record?.shared.agreements?.map(({ who, by }) => [who, by])).toEqual([
      ['me', '2026-12-01'],
      ['them', '2027-01-15'],
      ['Karim', '2026-12-01'],
    ])
    expect(record?.shared).toMatchObject({ status: 'held', debriefed: TODAY })
  })

  test('asks of each agreement what is missing and nothing else', async () => {
    const { asked, record } = await debriefed({ agreements: ['Budget uitzoeken'] })
    const id = record?.shared.agreements?.[0]?.id
    expect(asked.filter((one) => one.startsWith('agreement-'))).toEqual([
      `agreement-who:${id}`,
      `agreement-by:${id}`,
      `agreement-seen:${id}`,
    ])
  })

  test('takes what was missing in the words of the user', async () => {
    await debriefed({ agreements: ['Budget uitzoeken'] })
    const id = (await meetingOf('Anna'))?.shared.agreements?.[0]?.id ?? ''
    folder.remove()
    folder = careerFolder()
    await folder.holds(talk)
    const { record } = await debriefed({
      agreements: ['Budget uitzoeken'],
      [`agreement-who:${id}`]: 'ik',
      [`agreement-by:${id}`]: '15 december',
      [`agreement-seen:${id}`]: 'een bedrag',
    })
    expect(record?.shared.agreements).toMatchObject([
      { id, who: 'me', by: '2026-12-15', seen: 'een bedrag', status: 'open', made: TODAY },
    ])
  })

  test('makes a "not now" of what was put off, also when nothing more is said of it', async () => {
    const { record, asked } = await debriefed({
      agreements: ['Anna mailt HR vóór 15 januari', 'Misschien later een opleiding'],
    })
    expect(asked).toContain('maybe')
    expect(record?.shared.agreements).toHaveLength(1)
    expect(record?.shared.notNow).toMatchObject([{ what: expect.stringContaining('opleiding') }])
  })

  test('without agreements asks what one does alone', async () => {
    const { labels, record, mail } = await debriefed({
      summary: 'We spraken over de opleiding.',
      next48: 'Als ik maandag koffie haal, dan bel ik de opleiding.',
    })
    expect(labels.join('\n')).toContain('Geen afspraak is ook een uitkomst')
    expect(record?.shared.agreements).toBeUndefined()
    expect(record?.private.steps).toMatchObject([
      { what: expect.stringContaining('bel ik de opleiding'), by: '2026-11-23', status: 'open' },
    ])
    expect(mail).toContain('We spraken over de opleiding.')
  })

  test('keeps the step of the next two days off every page for others', async () => {
    await debriefed({
      agreements: ['Anna mailt HR vóór 15 januari'],
      next48: 'Als ik morgen begin, dan bel ik Karim.',
      followup: '2027-01-15',
    })
    await after('prep', { kind: 'career', with: 'Anna', date: '2027-01-15' }, { route: 'full' })
    await after('review', {})
    expect(Object.keys(folder.files()).filter((file) => file.startsWith('documents/share/'))).toHaveLength(3)
    expect(folder.shared()).not.toContain('bel ik Karim')
    const { mine } = ledger(await folder.load(), TODAY)
    expect(mine.map(({ what }) => what).join()).toContain('bel ik Karim')
  })

  test('asks why when it did not work out, and closes each assumption', async () => {
    const { asked, record } = await debriefed(
      { result: 'no', 'result-why': 'not-here', 'assumptions:Geen geld.': 'confirmed' },
      { route: 'full' },
    )
    expect(asked).toContain('result-why')
    expect(record?.private).toMatchObject({
      result: 'no',
      'result-why': 'not-here',
      assumptions: [{ text: 'Geen geld.', state: 'confirmed' }],
    })
  })

  test('drops the reason when it did work out after all', async () => {
    const script = scriptedAsker([
      ['said', enter],
      ['summary', enter],
      ['agreements', enter],
      ['next48', enter],
      ['followup', enter],
      ['no-next-why', enter],
      ['result', says('no')],
      ['result-why', says('not-now')],
      ['your-name', goBack],
      ['result-why', goBack],
      ['result', says('yes')],
      ['your-name', enter],
      ['more', enter],
    ])
    await folder.run('debrief', { asker: script.asker })
    script.finish()
    expect((await meetingOf('Anna'))?.private).toEqual({
      assumptions: [{ text: 'Geen geld.' }],
      result: 'yes',
    })
  })

  test('asks the name under a mail once', async () => {
    const first = await debriefed({ summary: 'Kort.', 'your-name': 'Robin' })
    expect(first.asked).toContain('your-name')
    expect(first.mail).toContain('Robin')
    await folder.holds(meeting({ id: 'm-bo', with: 'Bo', date: '2026-11-21' }))
    expect((await after('debrief', { summary: 'Kort.' }, { meeting: 'bo' })).asked()).not.toContain(
      'your-name',
    )
  })

  test('done again adds to what was agreed', async () => {
    await debriefed({ agreements: ['Anna mailt HR vóór 15 januari'], said: 'Nu even niet.' })
    const { record } = await debriefed({ agreements: ['Ik bel Karim vóór 1 december'] }, { meeting: 'anna' })
    expect(record?.shared.agreements).toHaveLength(2)
    expect(new Set(record?.shared.agreements?.map(({ id }) => id)).size).toBe(2)
    expect(record?.private.said).toBe('Nu even niet.')
  })
})

describe('a check-in', () => {
  test('writes each status where its agreement lives', async () => {
    await folder.holds(
      outside(agreement('a-0')),
      held('2026-10-05', { agreements: [agreement('a-1', { who: 'them' })] }, { steps: [ownStep('a-2')] }),
      checkin('2026-10', { steps: [ownStep('a-3')] }),
    )
    await after('checkin', {
      energy: '3',
      'status:a-0': 'done',
      'status:a-1': 'going',
      'status:a-2': 'dropped',
      'status:a-3': 'stuck',
      'stuck:a-3': 'één mail',
    })
    const then = await folder.load()
    expect(then.agreements.shared.agreements).toMatchObject([{ id: 'a-0', status: 'done', closed: TODAY }])
    expect(then.meetings[0]?.shared.agreements).toMatchObject([{ id: 'a-1', status: 'going' }])
    expect(then.meetings[0]?.private.steps).toMatchObject([{ id: 'a-2', status: 'dropped', closed: TODAY }])
    expect(then.checkins.find(({ file }) => file.endsWith('10.yaml'))?.private.steps).toMatchObject([
      { id: 'a-3', status: 'stuck' },
    ])
    expect(then.agreements.private.stuck).toEqual({ 'a-3': 'één mail' })
  })

  test('a stuck agreement of a conversation keeps its smallest step there, for the user alone', async () => {
    await folder.holds(held('2026-10-05', { agreements: [agreement('a-1')] }))
    await after('checkin', { energy: '3', 'status:a-1': 'stuck', 'stuck:a-1': 'één mail' })
    expect((await folder.load()).meetings[0]).toMatchObject({
      shared: { agreements: [{ status: 'stuck' }] },
      private: { stuck: { 'a-1': 'één mail' } },
    })
  })

  test('makes evidence of what went well, on the side the user chose', async () => {
    await after('checkin', { energy: '3', win: 'De overdracht liep.' })
    await after('checkin', { win: says('Ik zei nee.', 'private') })
    const { evidence: kept } = await folder.load()
    expect(kept.map((one) => [one.shared.line, one.private.line])).toEqual([
      ['De overdracht liep.', undefined],
      [undefined, 'Ik zei nee.'],
    ])
  })

  test('twice in a month goes on with the same page', async () => {
    await after('checkin', {
      energy: '2',
      minus: ['roosters'],
      step: 'Als het maandag is, dan bel ik Karim.',
    })
    const { questions } = await after('checkin', { energy: '4' })
    expect(questions.find(({ id }) => id === 'step')?.typed).toBe('Als het maandag is, dan bel ik Karim.')
    const { checkins } = await folder.load()
    expect(checkins).toHaveLength(1)
    expect(checkins[0]?.private).toMatchObject({
      energy: 4,
      minus: ['roosters'],
      'if-then': 'Als het maandag is, dan bel ik Karim.',
    })
    expect(checkins[0]?.private.steps).toHaveLength(1)
  })

  test('closes a goal that was reached or let go, on its own side', async () => {
    const goal = (id: string) =>
      ({ id, text: `goal ${id}`, horizon: 'short', status: 'open', made: day('2026-06-01') }) as const
    await folder.holds({
      type: 'plan',
      file: 'plan.yaml',
      shared: { goals: [goal('g-1'), goal('g-2')] },
      private: { goals: [goal('g-3')] },
    })
    await after(
      'checkin',
      { energy: '3', 'goal-status:g-1': 'reached', 'goal-status:g-2': 'keep', 'goal-status:g-3': 'drop' },
      { route: 'full' },
    )
    const { plan, checkins } = await folder.load()
    expect(plan.shared.goals).toMatchObject([
      { id: 'g-1', status: 'reached', closed: TODAY },
      { id: 'g-2', status: 'open' },
    ])
    expect(plan.private.goals).toMatchObject([{ id: 'g-3', status: 'dropped', closed: TODAY }])
    expect(checkins[0]?.private['goal-status']).toEqual({ 'g-1': 'reached', 'g-2': 'keep', 'g-3': 'drop' })
  })
})

describe('a review', () => {
  const goal = {
    id: 'g-1',
    text: 'Twee mensen inwerken',
    horizon: 'short',
    status: 'open',
    made: day('2026-06-01'),
  } as const
  const plan = (shared: object, own: object = {}): AnyRecord => ({
    type: 'plan',
    file: 'plan.yaml',
    shared,
    private: own,
  })

  test('puts a goal in new words in the place of the old one', async () => {
    await folder.holds(plan({ goals: [goal] }))
    await after('review', { short: 'Drie mensen inwerken' })
    expect((await folder.load()).plan.shared.goals).toMatchObject([
      { id: 'g-1', status: 'replaced', closed: TODAY },
      { text: 'Drie mensen inwerken', horizon: 'short', status: 'open', made: TODAY },
    ])
  })

  test('leaves a goal that is kept as it is', async () => {
    await folder.holds(plan({ goals: [goal], ambition: 'Leren coachen' }))
    await after('review', {})
    expect((await folder.load()).plan.shared).toEqual({ goals: [goal], ambition: 'Leren coachen' })
  })

  test('lets a goal go with a dash', async () => {
    await folder.holds(plan({ goals: [goal] }))
    await after('review', { short: { is: 'clear' } })
    expect((await folder.load()).plan.shared.goals).toMatchObject([
      { id: 'g-1', status: 'dropped', closed: TODAY },
    ])
  })

  test('links the first step to the goal, with its day', async () => {
    await after('review', { short: 'Twee mensen inwerken', first: 'Ik maak vóór 1 december een schema' })
    const { agreements, plan: renewed } = await folder.load()
    expect(agreements.shared.agreements).toMatchObject([
      { who: 'me', by: '2026-12-01', status: 'open', goal: renewed.shared.goals?.[0]?.id },
    ])
  })

  test('puts a first step that is given another day on that day, and keeps one', async () => {
    await after('review', { first: 'Ik maak vóór 1 december een schema' })
    const [before] = (await folder.load()).agreements.shared.agreements ?? []
    await after('review', { first: 'Ik maak vóór 8 december een schema' })
    const { agreements } = (await folder.load()).agreements.shared
    expect(agreements).toMatchObject([{ id: before?.id, by: '2026-12-08' }])
    expect(agreements?.[0]?.what).toContain('8 december')
  })

  test('remembers how the ambition was worded before', async () => {
    await folder.holds(plan({ ambition: 'Leren coachen' }))
    await after('review', { ambition: 'Collega’s leren plannen' })
    expect((await folder.load()).plan.shared).toEqual({
      ambition: 'Collega’s leren plannen',
      earlier: [{ until: TODAY, ambition: 'Leren coachen' }],
    })
  })

  test('done again the same day goes on with the same page', async () => {
    await after('review', { pattern: 'Uitleggen geeft energie.', first: 'Ik bel Karim' })
    await after('review', { table: 'Mijn uren' })
    const { reviews, agreements } = await folder.load()
    expect(reviews).toHaveLength(1)
    expect(reviews[0]).toMatchObject({
      shared: { table: 'Mijn uren' },
      private: { pattern: 'Uitleggen geeft energie.' },
    })
    expect(agreements.shared.agreements).toHaveLength(1)
  })
})

describe('a date', () => {
  test('is shown as a day before it counts', async () => {
    const script = scriptedAsker([
      ['kind', says('catch-up')],
      ['with', says('Anna')],
      ['date', says('over twee weken')],
      ['confirm', yes],
      ['report', enter],
      ['next-date', enter],
    ])
    await folder.run('prep', { asker: script.asker })
    expect(script.questions.find(({ id }) => id === 'confirm')?.label).toContain('5 december 2026')
    expect((await meetingOf('Anna'))?.shared.date).toBe('2026-12-05')
  })
})
