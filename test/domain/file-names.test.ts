import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthOf } from '../../src/domain/day.ts'
import { checkinFile, evidenceFiles, meetingFile, reviewFile, slugOf } from '../../src/domain/file-names.ts'
import { day } from './folder-of.ts'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/

describe('the name of a file', () => {
  const names: [name: string, slug: string][] = [
    ['Anna', 'anna'],
    ['Anna de Vries', 'anna-de-vries'],
    ['Zoë Ångström', 'zoe-angstrom'],
    ['Łukasz Groß-Øre', 'lukasz-gross-ore'],
    ['İpek', 'ipek'],
    ['../..', 'meeting'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Users\\anna', 'c-users-anna'],
    ['anna.yaml', 'anna-yaml'],
    ['.hidden', 'hidden'],
    ['🌱🌱', 'meeting'],
    ['Anna 🌱', 'anna'],
    ['', 'meeting'],
    ['   ', 'meeting'],
    ['李', 'meeting'],
    ['CON', 'con-x'],
    ['Com¹', 'com1-x'],
    ['aux ', 'aux-x'],
    ['Connie', 'connie'],
    ['a\u0000b', 'a-b'],
    ['a'.repeat(300), 'a'.repeat(40)],
    ['Wilhelmina van der Heijden-Brouwer tot Zuylen', 'wilhelmina-van-der-heijden-brouwer-tot'],
    ['Wilhelmina van der Heijden Brouwersma-ten Hove', 'wilhelmina-van-der-heijden-brouwersma'],
  ]
  test.each(names)('%j becomes %j', (name, slug) => {
    expect(meetingFile(null, name, [])).toBe(`meetings/${slug}.yaml`)
  })

  test('is safe on every system, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const slug = slugOf(text, 'meeting')
        expect(slug).toMatch(SLUG)
        expect(slug.length).toBeLessThanOrEqual(42)
        expect(slug).not.toMatch(RESERVED)
      }),
    )
  })

  test('begins with the day when there is one', () => {
    expect(meetingFile(day('2026-12-03'), 'Anna', [])).toBe('meetings/2026-12-03-anna.yaml')
    expect(evidenceFiles([])(day('2026-11-21'), 'Overdracht: 30% sneller!')).toBe(
      'evidence/2026-11-21-overdracht-30-sneller.yaml',
    )
    expect(evidenceFiles([])(day('2026-11-21'), '🌱')).toBe('evidence/2026-11-21-evidence.yaml')
    expect(reviewFile(day('2026-11-21'), [])).toBe('reviews/2026-11-21.yaml')
    expect(checkinFile(monthOf(day('2026-11-21')))).toBe('checkins/2026-11.yaml')
  })

  test('gets a number after one of the same day and after one of another, each in another case', () => {
    const free = evidenceFiles([
      'evidence/2026-11-21-X.yaml',
      'evidence/2026-11-22-E\u0301.yaml',
      'evidence/2026-11-22-Y.yaml',
    ])
    expect(free(day('2026-11-21'), 'x')).toBe('evidence/2026-11-21-x-2.yaml')
    expect(free(day('2026-11-22'), 'y')).toBe('evidence/2026-11-22-y-2.yaml')
    expect(free(day('2026-11-22'), 'y')).toBe('evidence/2026-11-22-y-3.yaml')
    expect(free(day('2026-11-21'), 'x')).toBe('evidence/2026-11-21-x-3.yaml')
  })

  test('gets a number when it is taken, in whatever case it was written', () => {
    expect(meetingFile(null, 'Anna', ['meetings/anna.yaml'])).toBe('meetings/anna-2.yaml')
    expect(meetingFile(null, 'Anna', ['meetings/Anna.yaml', 'meetings/anna-2.yaml'])).toBe(
      'meetings/anna-3.yaml',
    )
    expect(meetingFile(null, 'Anna', ['reviews/anna.yaml'])).toBe('meetings/anna.yaml')
    expect(reviewFile(day('2026-11-21'), ['reviews/2026-11-21.yaml'])).toBe('reviews/2026-11-21-2.yaml')
  })

  test('is never one that is in use', () => {
    const taken: string[] = []
    for (let n = 0; n < 30; n += 1) taken.push(meetingFile(null, n % 2 === 0 ? 'Zoë' : 'ZOE', taken))
    expect(new Set(taken).size).toBe(30)
  })
})
