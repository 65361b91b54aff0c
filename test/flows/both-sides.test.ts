import { expect, test } from 'vitest'
import { evidenceFiles } from '../../src/domain/file-names.ts'
import type { MeetingRecord } from '../../src/domain/records.ts'
import { checkinOutcome } from '../../src/flows/checkin/outcome.ts'
import { debriefOutcome } from '../../src/flows/debrief/outcome.ts'
import { prepOutcome } from '../../src/flows/prep/outcome.ts'
import { emptyFolder } from '../../src/domain/records.ts'
import { checkinContext, debriefContext, prepContext, TODAY } from './contexts.ts'

const byHand: MeetingRecord = {
  type: 'meeting',
  file: 'meetings/a.yaml',
  shared: {
    id: 'm-aaaa',
    kind: 'career',
    with: 'Anna',
    status: 'planned',
    outcome: 'openbaar',
    questions: ['een'],
  },
  private: { outcome: 'geheim', questions: ['twee'] },
}
const folder = { ...emptyFolder(), meetings: [byHand], files: ['meetings/a.yaml'] }

test('a key on both sides of a file written by hand loses neither side to questions that were not answered', () => {
  const context = prepContext({ folder, subject: byHand })
  const { record } = prepOutcome(context, { proposal: { is: 'given', value: 'voorstel' } })
  expect(record.shared).toMatchObject({ outcome: 'openbaar', questions: ['een'], proposal: 'voorstel' })
  expect(record.private).toMatchObject({ outcome: 'geheim', questions: ['twee'] })
})

test('a new answer changes the side it is for and leaves the other', () => {
  const context = prepContext({ folder, subject: byHand })
  const { record } = prepOutcome(context, { outcome: { is: 'given', value: 'nieuw' } })
  expect(record.shared.outcome).toBe('nieuw')
  expect(record.private.outcome).toBe('geheim')
})

test('what was left for later is kept when something else was answered to "maybe"', () => {
  const { record } = debriefOutcome(
    debriefContext(folder, { ...byHand, shared: { ...byHand.shared, date: TODAY } }),
    {
      agreements: {
        is: 'given',
        value: [{ what: 'misschien later meelopen', line: 'misschien later meelopen' }],
      },
      maybe: { is: 'given', value: [{ what: 'de cursus' }] },
    },
  )
  expect(record.shared.notNow?.map(({ what }) => what)).toEqual(['de cursus', 'misschien later meelopen'])
})

test('the same sheet twice agrees nothing twice', () => {
  const answers = {
    agreements: { is: 'given', value: [{ what: 'HR mailen', who: 'them', line: 'Anna mailt HR' }] },
  } as const
  const subject = { ...byHand, shared: { ...byHand.shared, date: TODAY } }
  const once = debriefOutcome(debriefContext(folder, subject), answers)
  const twice = debriefOutcome(debriefContext(once.folder, once.record), answers)
  expect(twice.record.shared.agreements).toHaveLength(1)
})

test('a private win gives its file a neutral name, and the same win is one piece of evidence', () => {
  const answers = {
    energy: { is: 'given', value: 3 },
    win: { is: 'given', value: 'tweede gesprek elders', audience: 'private' },
  } as const
  const once = checkinOutcome(checkinContext(emptyFolder()), answers)
  expect(once.folder.evidence.map(({ file }) => file)).toEqual([evidenceFiles([])(TODAY, '')])
  const twice = checkinOutcome({ ...checkinContext(once.folder), subject: once.record }, answers)
  expect(twice.folder.evidence).toHaveLength(1)
})

test('a person whose name is a word of the language keeps their tips', () => {
  const subject = { ...byHand, shared: { ...byHand.shared, with: 'constructor', date: TODAY } }
  const { folder: after } = debriefOutcome(
    { ...debriefContext(folder, subject), route: 'full' },
    { summary: { is: 'given', value: 's' }, 'their-career': { is: 'given', value: 'vraag het gewoon' } },
  )
  expect(after.people.private.tips).toEqual({ constructor: ['vraag het gewoon'] })
})
