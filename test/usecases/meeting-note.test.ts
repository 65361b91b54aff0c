// Something written down in the conversation: with it, for the user alone, and read first in the debrief (advice S100).
import { afterEach, beforeEach, expect, test } from 'vitest'
import { debriefIntro } from '../../src/flows/debrief/intro.ts'
import { noteMeeting } from '../../src/usecases/meeting-note.ts'
import { debriefContext } from '../flows/contexts.ts'
import { meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

test('joins the notes of the conversation, and comes first when one looks back', async () => {
  await folder.holds(meeting({ id: 'm-aaaa', with: 'Anna', date: '2026-11-21', outcome: 'een datum' }))
  const done = await noteMeeting(folder.deps(), 'anna', '  budget: voor\nde zomer ')
  expect(done).toMatchObject({
    is: 'done',
    lines: [
      'Genoteerd bij je gesprek met Anna (alleen voor jou).',
      'Je leest het terug bij: career debrief m-aaaa',
    ],
    json: { record: { id: 'm-aaaa' }, private: { notes: ['budget: voor de zomer'] } },
  })
  await noteMeeting(folder.deps({ language: 'en' }), 'm-aaaa', 'call Karim')
  const loaded = await folder.load()
  const [subject] = loaded.meetings
  expect(subject?.private.notes).toEqual(['budget: voor de zomer', 'call Karim'])
  expect(debriefIntro(debriefContext(loaded, subject ?? null)).map(({ key }) => key)).toEqual([
    'looking-back-on',
    'noted',
    'wanted',
  ])
})

test('a conversation that is not there, and no words, change nothing', async () => {
  await folder.holds(meeting({ id: 'm-aaaa', with: 'Anna', date: '2026-11-21' }))
  expect(await noteMeeting(folder.deps(), 'bram', 'iets')).toMatchObject({ is: 'failed' })
  expect(await noteMeeting(folder.deps(), 'anna', '   ')).toMatchObject({ is: 'failed' })
  expect((await folder.load()).meetings[0]?.private.notes).toBeUndefined()
})
