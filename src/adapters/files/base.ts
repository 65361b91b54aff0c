import type { AnyRecord } from '../../domain/records.ts'
import type { Part } from './index/look-at.ts'
import { type Place, placeOfFile } from './index/places.ts'

/** Records as they were when they were read, so that a save can tell what this command changed. */
export interface Base {
  readonly get: (file: string) => AnyRecord | undefined
  /** What was known of the files of each place that was read, when it was. */
  readonly places: () => ReadonlyMap<Place, Part['known']>
  /** These places were read. */
  readonly remember: (parts: ReadonlyMap<Place, Part>) => void
  /** These records stand on the disk now. */
  readonly saved: (records: readonly AnyRecord[]) => void
}

/** Remembers nothing yet. Records of a place are parsed when the first of them is asked for. */
export function createBase(): Base {
  const read = new Map<Place, () => ReadonlyMap<string, AnyRecord>>()
  const known = new Map<Place, Part['known']>()
  const written = new Map<string, AnyRecord>()

  function get(file: string): AnyRecord | undefined {
    const place = placeOfFile(file)
    return written.get(file) ?? (place === null ? undefined : read.get(place)?.().get(file))
  }

  return {
    get,
    places: () => known,
    remember: (parts) => {
      for (const [place, part] of parts) {
        read.set(place, byFile(part))
        known.set(place, part.known)
      }
      // What was read just now counts, not what was written before that.
      for (const file of written.keys()) if (parts.has(placeOfFile(file) ?? 'top')) written.delete(file)
    },
    saved: (records) => {
      for (const record of records) written.set(record.file, record)
    },
  }
}

function byFile(part: Part): () => ReadonlyMap<string, AnyRecord> {
  let found: ReadonlyMap<string, AnyRecord> | null = null
  return () => (found ??= new Map(part.records().map((record) => [record.file, record])))
}
