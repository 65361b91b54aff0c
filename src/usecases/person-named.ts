import { knownName, knownNames, whoIsMeant } from '../domain/known-name.ts'
import type { Located } from '../domain/problem.ts'
import type { Folder } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'

/** The whole name of who is meant on a command line; a name that fits several is a problem that names them. */
export function personNamed(folder: Folder, typed: string): Result<string, Located> {
  const meant = whoIsMeant(knownNames(folder), typed)
  return meant.is === 'several'
    ? fail({ problem: { code: 'several-people', text: typed, names: meant.names } })
    : ok(knownName(folder, typed))
}
