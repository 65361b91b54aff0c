import * as v from 'valibot'
import { count, day, flag, opt, orNull, text, texts, data } from './parts.ts'

/** The record that was made or changed. */
export const record = v.strictObject({ id: text, file: text })
const document = v.strictObject({
  kind: text,
  file: orNull(text),
  audience: v.picklist(['share', 'private']),
})
export const documents = v.array(document)
/** What `--dry-run` would write: whole files. */
export const writes = v.array(v.strictObject({ file: text, text }))

/** What a conversation or another questionnaire comes to: the record, a sheet to fill in, or no record at all. */
const flow = {
  record: opt(orNull(record)),
  sheet: opt(text),
  documents: opt(documents),
  notices: opt(v.array(v.strictObject({ code: text, message: text }))),
  next: opt(v.strictObject({ text, date: orNull(day), with: orNull(text) })),
  writes: opt(writes),
}

/** A letter, and what became of it: on the screen, a draft, a link or on the clipboard. */
const letter = {
  to: opt(orNull(v.strictObject({ name: text, email: orNull(text) }))),
  subject: opt(text),
  text: opt(orNull(text)),
  draft: opt(text),
  link: opt(text),
  copied: opt(flag),
}

const meeting = {
  record: opt(record),
  status: opt(text),
  date: opt(orNull(day)),
  private: opt(v.strictObject({ notes: texts })),
}

const meetingList = {
  items: v.array(
    v.strictObject({ id: text, kind: text, date: orNull(day), title: text, status: text, file: text }),
  ),
}

/** Around a conversation. */
export const FLOWS: Readonly<Record<string, v.ObjectEntries>> = {
  prep: flow,
  debrief: flow,
  checkin: flow,
  review: flow,
  practice: { ...flow, cards: opt(v.array(data)) },
  invite: { ...flow, ...letter, sent: opt(day) },
  mail: { record, ...letter, by: orNull(day), sent: orNull(day) },
  meetings: meetingList,
  'meetings list': meetingList,
  'meetings move': meeting,
  'meetings cancel': meeting,
  'meetings held': meeting,
  'meetings note': meeting,
  'evidence add': flow,
  'evidence edit': flow,
  feedback: { ...flow, ...letter, asked: opt(day) },
  'feedback answer': { ...flow, answered: opt(orNull(day)) },
  'goals add': flow,
  'goals edit': flow,
  'goals options': flow,
  update: { with: orNull(text), ...letter },
  'agreements remind': {
    record,
    ...letter,
    reminded: v.strictObject({ on: day, before: orNull(day) }),
  },
  handover: {
    for: v.picklist(['manager', 'coach', 'successor']),
    with: orNull(text),
    documents,
  },
  coach: {
    reset: opt(flag),
    items: opt(v.array(data)),
  },
  calendar: {
    file: orNull(text),
    entries: v.array(
      v.strictObject({
        uid: text,
        kind: text,
        date: day,
        title: text,
        status: v.picklist(['confirmed', 'cancelled']),
        sequence: count,
        meeting: orNull(text),
      }),
    ),
  },
}
