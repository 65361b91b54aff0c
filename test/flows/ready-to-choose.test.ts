// What is offered to choose from: open questions that fit, a tip as an ask, the heart's answer as an opening.
import { describe, expect, test } from 'vitest'
import { coachQuestion } from '../../src/coach/question.ts'
import {
  DIRECTIONS,
  type Direction,
  LANGUAGES,
  MEETING_KINDS,
  type MeetingKind,
} from '../../src/domain/codes.ts'
import { emptyFolder, type Folder } from '../../src/domain/records.ts'
import type { Answers } from '../../src/engine/answers.ts'
import { prepOutcome } from '../../src/flows/prep/outcome.ts'
import { prepSheet } from '../../src/flows/prep/sheet.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { agendaView } from '../../src/render/share/agenda-view.ts'
import { questionBank as en } from '../../src/text/en/question-bank.ts'
import { questionBank as nl } from '../../src/text/nl/question-bank.ts'
import { agendaInput } from '../../src/usecases/flow/documents.ts'
import { leakFindings } from '../../src/usecases/flow/leak-findings.ts'
import { folderOf, meeting } from '../domain/folder-of.ts'
import { DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { answerEverything } from './answer-everything.ts'
import { begun, prepContext, TODAY } from './contexts.ts'

const BANKS = { nl, en } as const

describe.each(LANGUAGES)('the questions in %s', (language) => {
  const { kinds, directions, employer } = BANKS[language]
  const all = [...Object.values(kinds), ...Object.values(directions), employer].flat()

  test('are open, and the coach has nothing to say about them', () => {
    const noticed = all.filter((text) => {
      const { form, findings } = coachQuestion(text, language)
      return form !== 'open' || findings.length > 0
    })
    expect(noticed).toEqual([])
  })

  test('stand there once each, for every direction that can be talked about', () => {
    expect(new Set(all).size).toBe(all.length)
    expect(Object.keys(directions).toSorted()).toEqual(
      DIRECTIONS.filter((one) => one !== 'outside').toSorted(),
    )
  })
})

const withPlan = (direction: readonly Direction[], folder: Folder = emptyFolder()): Folder => ({
  ...folder,
  plan: { ...folder.plan, shared: { ...folder.plan.shared, direction } },
})

function offersAt(id: string, kind: MeetingKind, folder: Folder = emptyFolder()): readonly string[] {
  const answers: Answers = { kind: { is: 'given', value: kind }, with: { is: 'given', value: 'Anna' } }
  const steps = prepSteps(prepContext({ folder }), answers)
  return steps.find((step) => step.id === id)?.offers?.map(({ shown }) => shown) ?? []
}

describe('at the questions', () => {
  test('stand five at most, and beside those about the other’s career three', () => {
    for (const kind of MEETING_KINDS) {
      const offers = offersAt('questions', kind, withPlan(['up', 'project']))
      const about = offers.filter((one) => one === 'Welke tip zou je mij geven?').length
      expect(offers.length - about, kind).toBeLessThanOrEqual(5)
    }
  })

  test('differ by direction and by kind', () => {
    const up = offersAt('questions', 'annual', withPlan(['up']))
    expect(up).toContain(nl.directions.up?.[0])
    expect(up).toContain(nl.employer[0])
    expect(offersAt('questions', 'annual', withPlan(['less']))).toContain(nl.directions.less?.[0])
    expect(offersAt('questions', 'appraisal', withPlan(['up']))).toEqual(nl.kinds.appraisal)
    expect(offersAt('questions', 'hr')).toEqual(expect.arrayContaining([nl.employer[0], nl.kinds.hr?.[0]]))
  })

  test('what the employer has to offer comes by in a career conversation, and what was asked before makes way', () => {
    expect(offersAt('questions', 'career')).toContain(nl.employer[0])
    const asked = folderOf(meeting({ id: 'm-1', date: '2026-10-01', questions: [nl.employer[0] ?? ''] }))
    const offers = offersAt('questions', 'career', asked)
    expect(offers).not.toContain(nl.employer[0])
    expect(offers).toContain(nl.employer[3])
  })
})

describe('a tip the other gave', () => {
  const folder: Folder = {
    ...emptyFolder(),
    people: {
      type: 'people',
      file: 'people.yaml',
      shared: {},
      private: { tips: { Anna: ['een coach voor een half jaar helpt echt'], Bo: ['blijf rustig'] } },
    },
  }
  const ask =
    'Jij gaf me eerder als tip: “een coach voor een half jaar helpt echt.” Dat zou ik ook graag doen.'

  test('is offered as an ask to them alone, and stays with the user while it is not picked', async () => {
    expect(offersAt('need', 'career', folder)).toEqual([ask])
    const { agenda } = await prepared({ need: 'tijd' }, folder)
    expect(agenda).not.toContain('coach')
  })

  test('is on the agenda once picked, and that is no leak', async () => {
    const { agenda, record, after } = await prepared({ need: '1' }, folder)
    expect(record.shared.need).toBe(ask)
    expect(agenda).toContain(ask)
    expect(leakFindings(agenda, after, [])).toEqual([])
  })
})

async function prepared(said: Readonly<Record<string, string>>, folder: Folder) {
  const context = prepContext({ folder })
  const { answers, steps } = answerEverything((given) => prepSteps(context, given), {
    ...begun('career'),
    ...said,
  })
  const { folder: after, record } = prepOutcome(context, answers)
  const agenda = await rendered(
    'agenda',
    'nl',
    agendaView(agendaInput(after, record, TODAY), DOCUMENT_WORDS.nl),
  )
  return { agenda, record, after, ids: steps.map(({ id }) => id) }
}

describe('what makes the heart beat faster', () => {
  const heart = 'als een nieuwe collega het ineens helemaal zelf kan'

  test('opens the agenda when picked, and only then', async () => {
    const picked = await prepared({ heart, opener: '1' }, emptyFolder())
    expect(picked.agenda.split('\n')[2]).toBe(`Waar ik in mijn werk warm voor loop: ${heart}`)
    expect(leakFindings(picked.agenda, picked.after, [])).toEqual([])
    const own = await prepared({ heart, opener: 'Ik werk hier graag.' }, emptyFolder())
    expect(own.agenda).not.toContain(heart)
  })

  test('is asked about only when there is an answer, and a sheet makes none up', () => {
    const steps = prepSteps(prepContext(), { heart: { is: 'skipped' } })
    expect(steps.map(({ id }) => id)).not.toContain('opener')
    const inSheet = prepSheet(prepContext()).find(({ id }) => id === 'opener')
    expect(inSheet).toMatchObject({ when: { of: 'heart' } })
    expect(inSheet?.offers).toBeUndefined()
  })
})

describe('a second direction', () => {
  const idsOf = (direction: readonly string[]): readonly string[] =>
    prepSteps(prepContext(), { direction: { is: 'given', value: [...direction] } }).map(({ id }) => id)

  test('has a proposal of its own, but for one that leads away or is not known yet', () => {
    expect(idsOf(['up', 'project'])).toContain('proposal-second')
    for (const other of [['up'], ['up', 'outside'], ['up', 'unknown']])
      expect(idsOf(other)).not.toContain('proposal-second')
  })

  test('whose proposal stands under the first on the agenda', async () => {
    const context = prepContext()
    const { answers } = answerEverything((given) => prepSteps(context, given), begun('career'))
    const both: Answers = {
      ...answers,
      direction: { is: 'given', value: ['up', 'project'] },
      'proposal-second': { is: 'given', value: 'Ik maak een plan.' },
    }
    const { folder, record } = prepOutcome(context, both)
    const view = agendaView(agendaInput(folder, record, TODAY), DOCUMENT_WORDS.nl)
    expect(view.proposalSecond).toBe('Ik maak een plan.')
  })
})
