// Who may see an answer, from what was typed to the file and to the page somebody else gets (advice S44, S53).
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Route } from '../../src/domain/codes.ts'
import type { PlanRecord } from '../../src/domain/records.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson, thoroughPerson, type Typed, wordFor } from '../support/person.ts'
import { goBack, says, scriptedAsker, enter, stop, yes } from '../support/scripted-asker.ts'
import { day, meeting } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const LEAVING = 'Ik wil hier weg en zoek een baan bij een andere werkgever'
const WORK = 'Ik wil collega’s leren plannen'
const begun = { kind: 'career', with: 'Anna', date: '2026-12-03', more: says(false) } as const

async function prepared(
  typed: Typed,
  { route = 'quick', thorough = false }: { readonly route?: Route; readonly thorough?: boolean } = {},
) {
  const somebody = (thorough ? thoroughPerson : briefPerson)({ ...begun, ...typed })
  const result = await folder.run('prep', { route, asker: somebody.asker })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  const { plan, meetings } = await folder.load()
  const record = meetings.find(({ shared }) => shared.date === '2026-12-03')
  return { plan, record, agenda: folder.shared(), asked: somebody.asked(), questions: somebody.questions }
}

const planOf = (shared: PlanRecord['shared'], own: PlanRecord['private'] = {}): PlanRecord => ({
  type: 'plan',
  file: 'plan.yaml',
  shared,
  private: own,
})

describe('an answer that names leaving', () => {
  test('stays with the user, and what of it may be told is asked', async () => {
    const { plan, record, agenda, asked } = await prepared({
      ambition: LEAVING,
      'ambition-shared': WORK,
      benefit: 'Minder fouten',
    })
    expect(plan.shared).toEqual({})
    expect(plan.private).toEqual({ ambition: LEAVING, benefit: 'Minder fouten' })
    expect(record?.shared['ambition-shared']).toBe(WORK)
    expect(agenda).toContain(WORK)
    expect(agenda).not.toContain('werkgever')
    expect(asked.slice(4, 6)).toEqual(['ambition', 'ambition-shared'])
  })

  test('given late takes what was answered before to the private side', async () => {
    const { plan, record, agenda, questions } = await prepared(
      { ambition: WORK, why: LEAVING },
      { route: 'full', thorough: true },
    )
    expect(questions.find(({ id }) => id === 'ambition')?.audience).toBe('share')
    expect(plan.shared).toEqual({ direction: ['up'] })
    expect(plan.private).toMatchObject({ ambition: WORK, why: LEAVING, benefit: wordFor('benefit') })
    expect(Object.keys(record?.private ?? {})).toEqual(
      expect.arrayContaining(['need', 'offer', 'develop', 'proof', 'feasible']),
    )
    for (const id of ['need', 'offer', 'develop', 'proof', 'feasible', 'benefit'])
      expect(agenda.toLowerCase()).not.toContain(wordFor(id))
    expect(agenda.toLowerCase()).toContain(wordFor('ambitionshared'))
  })

  test('in any answer that may be shared counts', async () => {
    const { plan, asked } = await prepared({
      outcome: LEAVING,
      ambition: WORK,
      'share-anyway:outcome': says(false),
    })
    expect(asked).toContain('ambition-shared')
    expect(plan.private.ambition).toBe(WORK)
  })

  test('in an answer for the user alone gives nothing away, and changes nothing', async () => {
    const { plan, record, asked } = await prepared(
      { ambition: WORK, alternative: LEAVING, kind: 'negotiation', want: 'Een dag minder' },
      { route: 'full' },
    )
    expect(asked).not.toContain('ambition-shared')
    expect(plan.private).toEqual({})
    expect(record?.private.alternative).toBe(LEAVING)
  })

  test('takes along what stood in the plan already, goals too', async () => {
    await folder.holds(
      planOf({
        ambition: WORK,
        why: 'Omdat ik uitleggen leuk vind',
        strengths: 'rustig uitleggen',
        goals: [
          {
            id: 'g-1',
            text: 'Twee mensen inwerken',
            horizon: 'short',
            status: 'open',
            made: day('2026-06-01'),
          },
          {
            id: 'g-2',
            text: 'Praktijkopleider zijn',
            horizon: 'long',
            status: 'open',
            made: day('2026-06-01'),
          },
        ],
      }),
    )
    const { plan } = await prepared({ ambition: LEAVING })
    expect(plan.shared).toEqual({ strengths: 'rustig uitleggen' })
    expect(plan.private).toMatchObject({ ambition: LEAVING, why: 'Omdat ik uitleggen leuk vind' })
    expect(plan.private.goals?.map(({ id }) => id)).toEqual(['g-1', 'g-2'])
    expect(plan.private.earlier).toEqual([{ until: '2026-11-21', ambition: WORK }])
  })

  test('takes along what was prepared for another conversation that is still to come', async () => {
    await folder.holds(
      meeting({
        id: 'm-bo',
        with: 'Bo',
        date: '2026-12-10',
        need: 'een dag in de week',
        outcome: 'een plan',
      }),
    )
    await prepared({ ambition: LEAVING })
    const { meetings } = await folder.load()
    const other = meetings.find(({ shared }) => shared.with === 'Bo')
    expect(other?.private.need).toBe('een dag in de week')
    expect(other?.shared).toMatchObject({ outcome: 'een plan' })
  })

  test('in other places than the ambition may be kept back after all', async () => {
    const typed = {
      outcome: LEAVING,
      'share-anyway:outcome': says(false),
      proposal: LEAVING,
      'share-anyway:proposal': says(true),
    }
    const { record, questions } = await prepared({ ...typed, ambition: WORK })
    expect(questions.find(({ id }) => id === 'share-anyway:outcome')?.label).toContain('Mag Anna dit lezen?')
    expect(record?.private.outcome).toBe(LEAVING)
    expect(record?.shared.proposal).toBe(LEAVING)
  })

  test('or an illness stays with the user as well, unless they say yes', async () => {
    const ILL = 'ik wil weten of ik te vaak ziek ben'
    const passed = await prepared({ outcome: ILL, ambition: WORK })
    expect(passed.asked).toContain('share-anyway:outcome')
    expect(passed.record?.private.outcome).toBe(ILL)
    expect(passed.agenda).not.toContain('ziek')
  })

  test('stays with the user when the question is only passed', async () => {
    const { record, agenda, questions } = await prepared({ outcome: LEAVING, ambition: WORK })
    const asked = questions.find(({ id }) => id === 'share-anyway:outcome')
    expect(asked).toMatchObject({ chosen: ['no'], known: false, required: true })
    expect(record?.private.outcome).toBe(LEAVING)
    expect(agenda).not.toContain('werkgever')
  })

  test('that was let through before is not asked about again', async () => {
    const talk = meeting({ id: 'm-talk', kind: 'annual', with: 'Anna', date: '2026-12-03', outcome: LEAVING })
    await folder.holds(talk)
    const somebody = briefPerson({ more: says(false) })
    await folder.run('prep', { meeting: 'anna', asker: somebody.asker })
    expect(somebody.asked()).not.toContain('share-anyway:outcome')
    expect((await folder.load()).meetings[0]?.shared).toMatchObject({ outcome: LEAVING })
  })

  test('on the full route is asked about as well', async () => {
    const { record, asked } = await prepared(
      { current: LEAVING, 'share-anyway:current': says(false) },
      { route: 'full' },
    )
    expect(asked).toContain('share-anyway:current')
    expect(record?.private.current).toBe(LEAVING)
  })
})

test('while an open goal names leaving, new answers about it stay with the user', async () => {
  const goals = [
    { id: 'g-1', text: LEAVING, horizon: 'long', status: 'open', made: day('2026-06-01') },
  ] as const
  await folder.holds(planOf({}, { goals }))
  const { plan, record } = await prepared({ ambition: WORK, need: 'Een dag in de week' }, { route: 'full' })
  expect([plan.private.ambition, record?.private.need]).toEqual([WORK, 'Een dag in de week'])
})

describe('a direction outside', () => {
  test('is nobody else’s, and neither is what belongs to it', async () => {
    const { plan, record, agenda } = await prepared(
      { direction: ['outside'], ambition: WORK },
      { route: 'full', thorough: true },
    )
    expect(plan.shared).toEqual({})
    expect(plan.private).toMatchObject({
      direction: ['outside'],
      ambition: WORK,
      'direction-detail': wordFor('directiondetail'),
    })
    expect(record?.private).toMatchObject({ need: wordFor('need'), offer: wordFor('offer') })
    expect(agenda).not.toContain(WORK)
  })

  test('beside another direction keeps both', async () => {
    const { plan, agenda } = await prepared(
      { direction: ['up', 'outside'] },
      { route: 'full', thorough: true },
    )
    expect(plan.private.direction).toEqual(['up', 'outside'])
    expect(plan.private['direction-detail']).toBe(wordFor('directiondetail'))
    expect(agenda.toLowerCase()).not.toContain(wordFor('directiondetail'))
  })

  test('cannot be shared by having moved another direction before', async () => {
    await folder.holds(planOf({}, { direction: ['up'] }))
    const { plan } = await prepared({ direction: says(['outside'], 'share') }, { route: 'full' })
    expect(plan.shared.direction).toBeUndefined()
    expect(plan.private.direction).toEqual(['outside'])
  })

  test('keeps new answers to the user, also when the direction becomes another one', async () => {
    await folder.holds(planOf({}, { direction: ['outside'] }))
    const { plan, questions } = await prepared({ ambition: WORK, direction: ['up'] }, { route: 'full' })
    expect(questions.find(({ id }) => id === 'ambition')?.audience).toBe('private')
    expect(plan.private.ambition).toBe(WORK)
  })

  test('leaves the answer to its own question behind when it changes', async () => {
    await folder.holds(planOf({}, { direction: ['outside'], 'direction-detail': 'Niets over de open dag' }))
    const { plan, questions } = await prepared({ direction: ['broaden'] }, { route: 'full' })
    expect(questions.find(({ id }) => id === 'direction-detail')?.typed).toBe('')
    expect([plan.shared['direction-detail'], plan.private['direction-detail']]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('what the user moved with a key', () => {
  test('to the private side is there, and on no page', async () => {
    const { record, agenda } = await prepared({ outcome: says('Een eerlijk antwoord', 'private') })
    expect(record?.private.outcome).toBe('Een eerlijk antwoord')
    expect(agenda).not.toContain('Een eerlijk antwoord')
  })

  test('to the private side stays there next time, kept or in other words', async () => {
    await prepared({ outcome: says('Een eerlijk antwoord', 'private'), proposal: says('Ik stop', 'private') })
    const again = briefPerson({ proposal: 'Ik begin', more: says(false) })
    await folder.run('prep', { meeting: 'anna', asker: again.asker })
    const [record] = (await folder.load()).meetings
    expect(record?.private).toMatchObject({ outcome: 'Een eerlijk antwoord', proposal: 'Ik begin' })
    expect(record?.shared).not.toHaveProperty('outcome')
    expect(folder.shared()).not.toContain('Ik begin')
  })

  test('to the shared side stays shared, whatever follows', async () => {
    await folder.holds(planOf({}, { direction: ['outside'] }))
    const { plan, agenda } = await prepared({ ambition: says(WORK, 'share'), benefit: 'Minder fouten' })
    expect(plan.shared).toEqual({ ambition: WORK })
    expect(plan.private.benefit).toBe('Minder fouten')
    expect(agenda).toContain(WORK)
  })

  test('to the shared side stays shared next time too', async () => {
    await folder.holds(planOf({ ambition: WORK }, { direction: ['outside'], benefit: 'Minder fouten' }))
    const { plan } = await prepared({})
    expect([plan.shared, plan.private]).toEqual([
      { ambition: WORK },
      { direction: ['outside'], benefit: 'Minder fouten' },
    ])
  })

  test('to the shared side is said: what of it may be told is not asked once more', async () => {
    const { plan, record, agenda, asked } = await prepared({
      outcome: LEAVING,
      'share-anyway:outcome': says(false),
      ambition: says(WORK, 'share'),
    })
    expect(asked).not.toContain('ambition-shared')
    expect(plan.shared.ambition).toBe(WORK)
    expect(record?.private.outcome).toBe(LEAVING)
    expect(agenda).toContain(WORK)
    expect(agenda).not.toContain('werkgever')
  })

  test('to the shared side, and then not shared after all, leaves what of it may be told to an empty answer', async () => {
    const { plan, agenda, asked } = await prepared({
      ambition: says(LEAVING, 'share'),
      'share-anyway:ambition': says(false),
    })
    expect(asked).toContain('ambition-shared')
    expect([plan.shared.ambition, plan.private.ambition]).toEqual([undefined, LEAVING])
    expect(agenda).not.toContain('werkgever')
  })

  test('with nothing shared of it stays on no page and in no shared field', async () => {
    const { plan, record, agenda, asked } = await prepared({
      outcome: LEAVING,
      'share-anyway:outcome': says(false),
      ambition: WORK,
      'ambition-shared': enter,
    })
    expect(asked).toContain('ambition-shared')
    expect([plan.shared, record?.shared['ambition-shared']]).toEqual([{}, undefined])
    expect(plan.private.ambition).toBe(WORK)
    expect(agenda).not.toContain(WORK)
  })

  test('and shared before is not said to be kept by passing over what of it may be told', async () => {
    await folder.holds(planOf({ ambition: WORK }, { direction: ['outside'] }))
    const { plan, asked } = await prepared({})
    expect(asked).not.toContain('ambition-shared')
    expect(plan.shared.ambition).toBe(WORK)
  })

  test('to the shared side, with other words shared in its place before, can change these', async () => {
    const talk = meeting({
      id: 'm-talk',
      with: 'Anna',
      date: '2026-12-03',
      'ambition-shared': 'Meer met planning doen',
    })
    await folder.holds(planOf({}, { ambition: WORK, direction: ['outside'] }), talk)
    const somebody = briefPerson({ more: says(false), ambition: says(WORK, 'share') })
    await folder.run('prep', { meeting: 'anna', asker: somebody.asker })
    expect(somebody.questions.find(({ id }) => id === 'ambition-shared')?.typed).toBe(
      'Meer met planning doen',
    )
  })

  test('to the shared side on a sheet does not lose the words that stand in its place', async () => {
    const sheet = `sheet: {flow: prep, version: 1, lang: nl, route: full}
answers:
  kind: career
  with: Anna
  date: 2026-12-03
  ambition: ${WORK}
  ambition-shared: Meer met planning doen
`
    await folder.holds(planOf({ ambition: WORK }, { direction: ['outside'] }))
    const result = await folder.run('prep', { route: 'full', sheet })
    if (result.is !== 'done') throw new Error(JSON.stringify(result))
    expect(folder.shared()).toContain('Meer met planning doen')
  })

  test('and back while on the way is asked what of it may be told again', async () => {
    const script = scriptedAsker([
      ['kind', says('career')],
      ['with', says('Anna')],
      ['date', says('2026-12-03')],
      ['confirm', yes],
      ['outcome', says(LEAVING)],
      ['share-anyway:outcome', says(false)],
      ['ambition', says(WORK, 'share')],
      ['benefit', goBack],
      ['ambition', { is: 'keep', move: 'private' }],
      ['ambition-shared', enter],
      ['benefit', stop],
    ])
    await folder.run('prep', { asker: script.asker })
    script.finish()
  })

  test('and names leaving is asked about once more', async () => {
    const typed = { ambition: says(LEAVING, 'share'), why: says('Om het werk', 'share') }
    await folder.holds(planOf({}, { ambition: LEAVING }))
    const { plan, asked } = await prepared(
      { ...typed, 'share-anyway:ambition': says(true) },
      { route: 'full' },
    )
    expect(asked).toContain('share-anyway:ambition')
    expect(plan.shared.ambition).toBe(LEAVING)
  })

  test('is on that side after going back and on', async () => {
    const script = scriptedAsker([
      ['kind', says('catch-up')],
      ['with', says('Anna')],
      ['date', says('2026-12-03')],
      ['confirm', yes],
      ['report', says(['Het rooster'], 'private')],
      ['next-date', goBack],
      ['report', enter],
      ['next-date', enter],
    ])
    await folder.run('prep', { asker: script.asker })
    script.finish()
    const { meetings } = await folder.load()
    expect(meetings[0]?.private.report).toEqual(['Het rooster'])
    expect(folder.shared()).not.toContain('Het rooster')
  })

  test('an option of a negotiation goes on the agenda only when it was moved there', async () => {
    const typed = {
      kind: 'negotiation',
      want: 'Een dag minder',
      options: says(['Vier keer negen'], 'share'),
      'bottom-line': 'Vijf procent',
    }
    const { record, agenda } = await prepared(typed)
    expect(record?.shared.options).toEqual(['Vier keer negen'])
    expect(agenda).toContain('Vier keer negen')
    expect(agenda).not.toContain('Vijf procent')
  })
})

describe('in a debrief', () => {
  const talk = meeting({ id: 'm-talk', date: '2026-11-20' })
  const debriefed = async (typed: Typed, route: Route = 'quick') => {
    await folder.holds(talk)
    const somebody = briefPerson({ more: says(false), ...typed })
    const result = await folder.run('debrief', { asker: somebody.asker, route })
    if (result.is !== 'done') throw new Error(JSON.stringify(result))
    return { asked: somebody.asked(), record: (await folder.load()).meetings[0], mail: folder.shared() }
  }

  test('a summary that names leaving is asked about, and may stay out of the mail', async () => {
    const { record, mail } = await debriefed({ summary: LEAVING, 'share-anyway:summary': says(false) })
    expect(record?.private.summary).toBe(LEAVING)
    expect(mail).not.toContain('werkgever')
  })

  test('so are thanks, on the full route', async () => {
    const { asked, mail } = await debriefed({ thanks: LEAVING, 'share-anyway:thanks': says(false) }, 'full')
    expect(asked).toContain('share-anyway:thanks')
    expect(mail).not.toContain('werkgever')
  })
})

describe('in a review', () => {
  const reviewed = async (typed: Typed, route: Route = 'quick') => {
    const somebody = briefPerson({ more: says(false), ...typed })
    const result = await folder.run('review', { asker: somebody.asker, route })
    if (result.is !== 'done') throw new Error(JSON.stringify(result))
    const { plan, reviews, agreements } = await folder.load()
    return { plan, review: reviews.at(-1), agreements, asked: somebody.asked(), page: folder.shared() }
  }

  test('a goal that names leaving stays with the user, and so does all that hangs on it', async () => {
    const { plan, review, agreements, page } = await reviewed({
      ambition: WORK,
      short: LEAVING,
      first: 'Ik bel Karim vóór 1 december',
      table: 'Mijn uren',
    })
    expect([plan.shared, agreements.shared.agreements]).toEqual([{}, undefined])
    expect(plan.private.goals).toMatchObject([{ text: LEAVING, horizon: 'short' }])
    expect(review?.private.steps).toMatchObject([
      { what: 'Ik bel Karim vóór 1 december', by: '2026-12-01', goal: plan.private.goals?.[0]?.id },
    ])
    expect(review?.private.table).toBe('Mijn uren')
    for (const text of [WORK, 'werkgever', 'Karim', 'Mijn uren']) expect(page).not.toContain(text)
  })

  test('takes the long goal along that is not asked about', async () => {
    const long = {
      id: 'g-2',
      text: 'Praktijkopleider zijn',
      horizon: 'long',
      status: 'open',
      made: day('2026-06-01'),
    } as const
    await folder.holds(planOf({ ambition: 'Iets met taal', goals: [long] }))
    const { plan } = await reviewed({ short: LEAVING })
    expect(plan.shared).toEqual({})
    expect(plan.private.goals?.map(({ horizon }) => horizon)).toEqual(
      expect.arrayContaining(['long', 'short']),
    )
  })

  test('what makes one leave is for the user alone, and no reason to hide the rest', async () => {
    const { plan, review } = await reviewed(
      { ambition: WORK, leave: LEAVING, short: 'Twee mensen inwerken' },
      'full',
    )
    expect(review?.private.leave).toBe(LEAVING)
    expect(plan.shared).toMatchObject({ ambition: WORK, goals: [{ text: 'Twee mensen inwerken' }] })
  })

  test('other answers for the plan that name leaving are asked about', async () => {
    const { plan, asked } = await reviewed({ motives: LEAVING, 'share-anyway:motives': says(false) }, 'full')
    expect(asked).toContain('share-anyway:motives')
    expect(plan.private.values).toBe(LEAVING)
  })

  test('an ambition in other words that no longer names leaving hides nothing new', async () => {
    await folder.holds(planOf({}, { ambition: LEAVING }))
    const { plan } = await reviewed({
      ambition: says(WORK, 'share'),
      short: says('Twee mensen inwerken', 'share'),
    })
    expect(plan.shared).toMatchObject({ ambition: WORK, goals: [{ text: 'Twee mensen inwerken' }] })
    expect(plan.private.earlier).toEqual([{ until: '2026-11-21', ambition: LEAVING }])
  })
})
