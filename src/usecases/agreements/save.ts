import type { AnyRecord, Folder } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Failure } from '../../domain/problem.ts'
import type { Result } from '../../domain/result.ts'
import type { Deps, Written } from '../ports.ts'

/** One change after the other to a folder; only what became different is written. */
export class Changes {
  readonly #before: Folder
  readonly #records = new Map<string, AnyRecord>()
  #folder: Folder

  constructor(folder: Folder) {
    this.#before = folder
    this.#folder = folder
  }

  /** The folder with all changes so far. */
  get folder(): Folder {
    return this.#folder
  }

  /** Did any change come to something? */
  get isEmpty(): boolean {
    return this.#folder === this.#before
  }

  /**
   * Takes a record as it is to be; null changes nothing.
   * @param before the same record as it was, to see whether anything became different
   */
  take(record: AnyRecord | null, before: AnyRecord | null): boolean {
    if (record === null || record === before) return false
    this.#records.set(record.file, record)
    this.#folder = withRecord(this.#folder, record)
    return true
  }

  /** Writes all of it or nothing. */
  async save(store: Deps['store']): Promise<Result<Written, Failure>> {
    return store.commit({ records: [...this.#records.values()], documents: [] })
  }
}
