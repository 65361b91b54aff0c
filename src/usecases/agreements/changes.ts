import { type NotNowChange, withNotNow } from '../../domain/change-not-now.ts'
import type { Day } from '../../domain/day.ts'
import type { NotNowEntry } from '../../domain/not-now.ts'
import type { AnyRecord, Folder } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Json } from '../../engine/answers.ts'
import type { Deps } from '../ports.ts'
import { type CommandResult, failed } from '../result.ts'

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

  /** Changes a "not now" in the conversation it stands in. */
  takeNotNow(entry: NotNowEntry, change: NotNowChange, today: Day): boolean {
    const before = this.#folder.meetings.find(({ file }) => file === entry.file) ?? null
    return this.take(withNotNow(this.#folder, entry.id, change, today), before)
  }

  /**
   * Writes all of it or nothing.
   * @param lines what is said of it
   * @param records what became of each thing, for a program
   */
  async save(
    store: Deps['store'],
    lines: readonly string[],
    records: readonly Json[],
  ): Promise<CommandResult> {
    if (!this.isEmpty) {
      const written = await store.commit({ records: [...this.#records.values()], documents: [] })
      if (!written.ok) return failed(written.problem)
    }
    return {
      is: 'done',
      lines,
      json: { schema: 1, command: 'agreements', changed: !this.isEmpty, records },
    }
  }
}
