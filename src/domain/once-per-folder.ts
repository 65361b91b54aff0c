/**
 * Works something out once for a folder and remembers it as long as the folder is there: a folder never changes, and the
 * place in the cycle, what is due and the next step all ask for the same lists.
 * @param work a pure function; what it is given beside the folder is text, or left out
 */
export function oncePerFolder<
  F extends object,
  A extends readonly (string | undefined)[],
  T extends object | null,
>(work: (folder: F, ...rest: A) => T): (folder: F, ...rest: A) => T {
  const known = new WeakMap<F, Map<string, T>>()
  return (folder, ...rest) => {
    const ofFolder = known.get(folder) ?? new Map<string, T>()
    known.set(folder, ofFolder)
    const key = JSON.stringify(rest)
    const before = ofFolder.get(key)
    if (before !== undefined) return before
    const found = work(folder, ...rest)
    ofFolder.set(key, found)
    return found
  }
}
