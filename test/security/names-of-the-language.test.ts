// Keys that mean something to JavaScript, wherever data comes in: files, sheets, documents to import, lines of JSON. They are
// words like any other, or refused; nothing that every object has is changed by them.
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { place, type Place } from './in-process.ts'

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
] as const

let here: Place
beforeEach(() => {
  here = place()
})
afterEach(() => {
  here.remove()
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
})

test.each(KEYS)('%s in a file is kept as it stands', async (key) => {
  const plan = `${key}: {polluted: yes}\nambition: Leiding geven\nprivate:\n  ${key}: {polluted: yes}\n`
  const people = `people:\n  - {name: ${key}}\nprivate:\n  tips:\n    ${key}:\n      - polluted\n`
  here.put('plan.yaml', plan)
  here.put('people.yaml', people)
  for (const words of [
    ['list'],
    ['people'],
    ['show', 'plan', '--json'],
    ['export'],
    ['people', 'tip', 'Anna', 'Vraag'],
    ['goals'],
  ])
    // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
    expect((await here.career(words)).exitCode, words.join(' ')).toBe(0)
  expect(here.files()['plan.yaml']).toBe(plan)
  expect(here.files()['people.yaml']).toContain(`    ${key}:\n      - polluted\n`)
})

test.each(KEYS)('%s in a sheet is no question', async (key) => {
  const file = here.outside('answers.yaml')
  const of = (answers: string) =>
    `sheet: {flow: prep, version: 1, lang: nl, route: quick}\nanswers:\n  kind: career\n  with: Anna\n${answers}`
  for (const answers of [
    `  ${key}: {polluted: yes}\n`,
    `private:\n  ${key}: {polluted: yes}\n`,
    `${key}: {polluted: yes}\n`,
  ]) {
    writeFileSync(file, of(answers))
    // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
    const { exitCode, error } = await here.career(['prep', '--answers', file])
    expect([0, 2], error).toContain(exitCode)
  }
})

test.each(KEYS)('%s in a document to import is data or a mistake', async (key) => {
  const file = here.outside('in.json')
  const record = `{"type": "plan", "file": "plan.yaml", "data": {"schema": 1, "ambition": "x", "${key}": {"polluted": true}}, "${key}": {"polluted": true}}`
  for (const text of [
    `{"schema": 1, "command": "export", "kind": "career-export", "made": "2026-11-21", "records": [${record}], "${key}": {"polluted": true}}`,
    `[{"${key}": {"polluted": true}, "title": "x", "date": "2026-11-01"}]`,
    `{"${key}": {"polluted": true}}`,
  ]) {
    writeFileSync(file, text)
    for (const words of [
      ['import', file],
      ['evidence', 'import', file, '--all'],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
      const { exitCode, error } = await here.career(words)
      expect([0, 2, 3], error).toContain(exitCode)
    }
  }
})

test.each(KEYS)('%s is a name like any other', async (key) => {
  for (const words of [
    ['people', 'add', key],
    ['people', 'tip', key, 'Vraag het'],
    ['people', 'knows', key, 'dat ik weg wil'],
    ['agreements', 'add', `${key} belt HR`, '--with', key],
    ['win', key],
    ['log', key],
    ['search', key],
    ['report', '--share', key],
    ['handover', key],
    ['agreements', '--with', key],
  ])
    // oxlint-disable-next-line no-await-in-loop -- one folder, one command at a time
    expect((await here.career(words)).exitCode, words.join(' ')).toBe(0)
  expect((await here.career(['people'])).out).toContain(key)
  expect((await here.career(['export', '--share'])).out).toContain(`"name": "${key}"`)
})
