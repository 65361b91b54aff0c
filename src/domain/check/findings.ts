import { identified } from '../ids.ts'
import { isPlainMap } from '../merge/plain.ts'
import type { CheckProblem } from '../problem.ts'
import { type AnyRecord, type Folder, recordsOf } from '../records.ts'

/** Something that is wrong between pieces that are each in order, and where it stands. */
export interface Finding {
  readonly problem: CheckProblem
  readonly record: AnyRecord
  /** Keys and indices from the top of its file. */
  readonly path: readonly (string | number)[]
}

type Path = readonly (string | number)[]

/** A value somewhere in a record. */
interface Seen {
  readonly value: unknown
  readonly path: Path
}

/** Everything in a folder that points to nothing, is there twice, or waits for a choice; in the order of its files. */
export function findings(folder: Folder): readonly Finding[] {
  const ids = idsOf(folder)
  const seen = new Map<string, string>()
  return recordsOf(folder).flatMap((record) =>
    valuesIn(record).flatMap((one) => [
      ...unsettled(record, one),
      ...deadReferences(record, one, ids),
      ...twins(record, one, seen),
    ]),
  )
}

interface Ids {
  readonly goal: ReadonlySet<string>
  readonly agreement: ReadonlySet<string>
  readonly evidence: ReadonlySet<string>
  readonly meeting: ReadonlySet<string>
}

function idsOf(folder: Folder): Ids {
  const things = identified(folder)
  const of = (...kinds: readonly string[]): ReadonlySet<string> =>
    new Set(things.filter(({ is }) => kinds.includes(is)).map(({ id }) => id))
  return {
    goal: of('goal'),
    agreement: of('agreement', 'step'),
    evidence: of('evidence'),
    meeting: of('meeting'),
  }
}

function valuesIn({ shared, private: own }: AnyRecord): readonly Seen[] {
  const seen: Seen[] = []
  const walk = (value: unknown, path: Path): void => {
    seen.push({ value, path })
    if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, [...path, at])
    else if (isPlainMap(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key])
  }
  walk(shared, [])
  walk(own, ['private'])
  return seen
}

/** A text that lost its place and is still there. */
function unsettled(record: AnyRecord, { value, path }: Seen): readonly Finding[] {
  if (path.at(-2) !== 'conflict' || !isPlainMap(value)) return []
  const side = path[0] === 'private' ? 'private.' : ''
  const { field } = value
  return [
    {
      problem: { code: 'unsettled', field: `${side}${typeof field === 'string' ? field : ''}` },
      record,
      path,
    },
  ]
}

/** Evidence may also be an example in words; only what has the form of an id is one. */
const EVIDENCE_ID = /^e-[0-9a-z]{4,12}$/u

function deadReferences(record: AnyRecord, { value, path }: Seen, ids: Ids): readonly Finding[] {
  const key = path.at(-1)
  if (key === 'goal' && typeof value === 'string') return dead(record, path, value, ids.goal)
  if (key === 'meeting' && typeof value === 'string') return dead(record, path, value, ids.meeting)
  if (path.at(-2) === 'evidence' && typeof value === 'string' && EVIDENCE_ID.test(value))
    return dead(record, path, value, ids.evidence)
  if (path.at(-2) === 'stuck') return dead(record, path, String(key), ids.agreement)
  if (path.at(-2) === 'goal-status') return dead(record, path, String(key), ids.goal)
  return []
}

function dead(record: AnyRecord, path: Path, id: string, known: ReadonlySet<string>): readonly Finding[] {
  if (known.has(id)) return []
  const words = path.filter((step) => typeof step === 'string' && step !== id).join('.')
  return [{ problem: { code: 'dead-reference', path: words, id }, record, path }]
}

/** An id that something before it has already. */
function twins(record: AnyRecord, { value, path }: Seen, seen: Map<string, string>): readonly Finding[] {
  if (path.at(-1) !== 'id' || typeof value !== 'string') return []
  const other = seen.get(value)
  if (other === undefined) {
    seen.set(value, record.file)
    return []
  }
  return [{ problem: { code: 'duplicate-id', id: value, other }, record, path }]
}
