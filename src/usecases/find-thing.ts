import { baseName } from '../domain/file-path.ts'
import { findMeeting } from '../domain/find-meeting.ts'
import { fold } from '../domain/fold.ts'
import { findById, identified, pathId } from '../domain/ids.ts'
import { nearest } from '../domain/nearest.ts'
import type { Day } from '../domain/day.ts'
import type { Located } from '../domain/problem.ts'
import type { Folder } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'

/** The fixed files of a folder, by the names a person would use for them. */
const BY_NAME: Readonly<Record<string, string>> = {
  plan: 'plan.yaml',
  people: 'people.yaml',
  career: 'career.yaml',
  settings: 'career.yaml',
  agreements: 'agreements.yaml',
}

/** The file a text points at: an id or its beginning, a file name, a date, or the name of a person. */
export function findFile(folder: Folder, text: string, today: Day): Result<string, Located> {
  const wanted = text.trim()
  const name = wanted.toLowerCase()
  const byName = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined
  const file = folder.files.find(
    (one) => one === (byName ?? wanted) || pathId(one) === wanted || baseName(one) === wanted,
  )
  if (file) return ok(file)
  // A "not now" is known by its conversation and its number there: `m-7k2m.1`.
  const byId = findById(folder, wanted.replace(/^(m-\w+)\.\d+$/u, '$1'))
  if (byId.is === 'one') return ok(byId.found.file)
  const meeting = findMeeting(folder, wanted, { today })
  if (meeting.is === 'one') return ok(meeting.meeting.file)
  const several =
    meeting.is === 'several'
      ? meeting.meetings.map(({ shared }) => shared.id)
      : byId.is === 'several'
        ? byId.found.map(({ id }) => id)
        : []
  if (several.length > 0) return fail({ problem: { code: 'several-records', text, ids: several } })
  // A file that cannot be read has no id and no name to be found by, and is the one that needs to be opened.
  const [named, ...others] =
    wanted === '' ? [] : folder.files.filter((one) => fold(baseName(one)).includes(fold(wanted)))
  if (named !== undefined && others.length === 0) return ok(named)
  const near =
    meeting.is === 'none' && meeting.near.length > 0
      ? meeting.near
      : nearest(
          wanted,
          identified(folder).map(({ id }) => id),
        )
  return fail({ problem: { code: 'no-such-record', text, near } })
}
