import { expect, test } from 'vitest'
import { Fault, faultText } from '../../src/cli/fault.ts'
import { en } from '../../src/text/en.ts'

const bug = new Error('x is "undefined"\u202E')

test('says where the draft is, and shows where it went wrong to nobody who did not ask', () => {
  const said = faultText(new Fault('~/career/.career/drafts/prep-1.json', bug), en, {
    json: false,
    trace: false,
  })
  expect(said).toContain('~/career/.career/drafts/prep-1.json')
  expect(said).not.toContain('undefined')
})

test('shows what went wrong first, not where it was caught', () => {
  const said = faultText(new Fault(null, bug), en, { json: false, trace: true })
  expect(said).toContain('x is "undefined"')
  expect(said).not.toContain('a fault while')
})

test('is one document for a script, that steers no terminal', () => {
  const said = faultText(bug, en, { json: true, trace: true })
  expect(said).not.toContain('\u202E')
  expect(JSON.parse(said)).toEqual({
    error: {
      code: 'fault',
      message: expect.stringContaining('x is "undefined"\u202E'),
      file: null,
      line: null,
      column: null,
    },
  })
})
