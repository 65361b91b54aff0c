import * as v from 'valibot'
import { AGREEMENT_STATUSES } from '../../../src/domain/codes.ts'
import { record, writes } from './flows.ts'
import { data, day, flag, opt, orNull, text, texts, whole } from './parts.ts'

const agreement = v.strictObject({
  id: text,
  what: text,
  who: orNull(text),
  by: orNull(day),
  seen: orNull(text),
  status: v.picklist(AGREEMENT_STATUSES),
  age: orNull(whole),
  overdue: orNull(whole),
  meeting: orNull(text),
  with: orNull(text),
  made: orNull(day),
  closed: orNull(day),
  lastMention: orNull(day),
  reminded: orNull(day),
  goal: orNull(text),
  file: text,
  private: flag,
})

const notNow = v.strictObject({
  id: text,
  what: text,
  who: v.null(),
  by: orNull(day),
  seen: v.null(),
  status: v.picklist(['dropped', 'raised', 'due', 'waiting']),
  age: orNull(whole),
  meeting: orNull(text),
  with: orNull(text),
  made: orNull(day),
  closed: orNull(day),
  lastMention: orNull(day),
  condition: orNull(text),
  met: orNull(day),
  raised: orNull(day),
  file: text,
})

const ledger = {
  mine: v.array(agreement),
  theirs: v.array(agreement),
  others: v.array(agreement),
  together: v.array(agreement),
  undecided: v.array(agreement),
  notNow: v.array(notNow),
}

const changed = { changed: flag, records: v.array(data) }
const person = v.strictObject({
  name: text,
  role: orNull(text),
  email: orNull(text),
  lastTalk: orNull(day),
  private: v.strictObject({
    knows: v.array(v.strictObject({ what: text, since: day, why: orNull(text) })),
    tips: texts,
  }),
})
const people = { items: v.array(person) }
const peopleChanged = { record }
const goals = {
  items: v.array(data),
  private: v.strictObject({ grid: data }),
}
const goalChanged = { record, tasks: texts }
const examples = {
  items: v.array(data),
  coverage: v.strictObject({ goals: texts, months: texts, withoutResult: texts, nothingUnseen: flag }),
}
const logLine = v.strictObject({ on: day, text, sign: opt(orNull(v.picklist(['plus', 'minus']))) })
const shown = { file: opt(text), record: orNull(data), agreement: opt(agreement), notNow: opt(notNow) }

/** Between two conversations. */
export const LISTS: Readonly<Record<string, v.ObjectEntries>> = {
  agreements: ledger,
  'agreements add': { record, agreement: orNull(agreement) },
  'agreements show': shown,
  'agreements done': changed,
  'agreements going': changed,
  'agreements stuck': changed,
  'agreements move': changed,
  'agreements drop': changed,
  'agreements open': changed,
  'agreements met': changed,
  log: { record, line: logLine },
  'log list': { month: text, lines: v.array(logLine) },
  win: { record },
  evidence: examples,
  'evidence list': examples,
  'evidence show': { record: data },
  'evidence import': { imported: v.array(record), writes: opt(writes) },
  'feedback list': {
    items: v.array(
      v.strictObject({
        id: text,
        kind: v.literal('feedback'),
        date: day,
        title: text,
        with: text,
        answered: orNull(day),
        file: text,
      }),
    ),
  },
  'feedback show': shown,
  people,
  'people list': people,
  'people add': peopleChanged,
  'people knows': peopleChanged,
  'people tip': peopleChanged,
  'people remove': peopleChanged,
  goals,
  'goals list': goals,
  'goals show': { record: data },
  'goals close': goalChanged,
  'goals done': goalChanged,
  show: shown,
  search: {
    items: v.array(
      v.strictObject({
        id: text,
        kind: text,
        date: orNull(text),
        title: text,
        file: text,
        private: flag,
        text,
      }),
    ),
    missing: v.array(data),
  },
  list: {
    items: v.array(v.strictObject({ id: text, kind: text, date: orNull(text), title: text, file: text })),
  },
  career: {
    phase: v.picklist(['prepare', 'talk', 'debrief', 'follow-up', 'review']),
    due: v.array(
      v.strictObject({ id: orNull(text), kind: text, text, date: orNull(day), days: orNull(whole) }),
    ),
    smallStep: orNull(
      v.strictObject({ step: text, text, command: text, date: orNull(day), with: orNull(text) }),
    ),
    next: v.strictObject({ command: text, reason: text, advice: orNull(text) }),
  },
  report: {
    documents: v.array(data),
    for: opt(orNull(text)),
    period: opt(v.strictObject({ from: orNull(day), to: day })),
    ambition: opt(orNull(text)),
    direction: opt(texts),
    agreements: opt(data),
    goals: opt(data),
    talked: opt(v.array(v.unknown())),
    next: opt(orNull(v.unknown())),
    private: opt(data),
  },
  undo: {
    done: flag,
    change: orNull(
      v.strictObject({
        command: orNull(text),
        date: orNull(day),
        files: v.array(v.strictObject({ file: text, how: text })),
        drafts: texts,
      }),
    ),
    writes: opt(writes),
    removes: opt(texts),
  },
}
