import { setFlagsFromString } from 'node:v8'

/**
 * Does work that is over before it pays to make it quicker. V8 makes the functions that run most anew, in better code, on
 * threads beside ours: of a search over ten years that took a third of all time, and the code came when all was found. For as
 * long as this work lasts it leaves that; what it made before stays. Not for flows: there somebody types for an hour.
 * No more than this is put off: V8 looks at that setting each time it would begin, while those of its memory may not be
 * changed any more by now. It is put back at once, for code that was kept by the build is refused under other settings; what is read
 * meanwhile is read under the old ones (scripts/bundle/loader.cjs).
 */
export function briefly<T>(work: () => T): T {
  setFlagsFromString('--no-opt')
  try {
    return work()
  } finally {
    setFlagsFromString('--opt')
  }
}
