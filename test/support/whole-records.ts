// What the tables of damages are tried on: records in which every one of them finds what it damages.
import type { FileKind } from '../../src/domain/file-kinds.ts'
import type { Keys } from './damages.ts'

/** A record of one kind, and what {@link Keys} are in it. */
export interface WholeRecord {
  readonly kind: FileKind
  readonly file: string
  readonly text: string
  readonly keys: Keys
}

export const MEETING: WholeRecord = {
  kind: 'meeting',
  file: 'meetings/2026-12-03-anna.yaml',
  keys: { first: 'schema', open: 'outcome', own: 'minimum', list: 'agreements', item: 'what' },
  text: `schema: 1
id: m-3x9d
kind: career
with: Anna
status: planned
outcome: Eén project
agreements:
  - id: a-7k2m
    what: Bellen met HR
    status: open
    made: 2026-11-01

private:
  minimum: Eén project, hoe klein ook
`,
}

export const PLAN: WholeRecord = {
  kind: 'plan',
  file: 'plan.yaml',
  keys: { first: 'schema', open: 'ambition', own: 'options', list: 'goals', item: 'text' },
  text: `schema: 1
ambition: Eén ploeg coachen
goals:
  - id: g-4f7a
    text: Leren coachen
    horizon: short
    status: open
    made: 2026-11-01

private:
  options: Hier één dag minder, of elders
`,
}
