/** Three versions of one file, by the names of their contents; null where there is none. */
export interface ChangedFile {
  readonly file: string
  readonly base: string | null
  readonly ours: string | null
  readonly theirs: string | null
}

type Files = ReadonlyMap<string, string>

/** The files about which theirs has something to say: those it changed since both had the same, and not as we did. */
export function changedThere(base: Files, ours: Files, theirs: Files): readonly ChangedFile[] {
  const names = [...new Set([...base.keys(), ...theirs.keys()])].toSorted()
  return names
    .map((file) => ({
      file,
      base: base.get(file) ?? null,
      ours: ours.get(file) ?? null,
      theirs: theirs.get(file) ?? null,
    }))
    .filter((one) => one.theirs !== one.base && one.theirs !== one.ours)
}

/** Files that tell git or us something, and no person anything. */
export const isSilent = (file: string): boolean => file.startsWith('.')

/** How many files are other than they were, or new, or gone. */
export function countDifferent(one: Files, other: Files): number {
  const names = new Set([...one.keys(), ...other.keys()])
  return [...names].filter((name) => !isSilent(name) && one.get(name) !== other.get(name)).length
}

/** The name of a version that could not take its place: beside the file, told apart by its content. */
export function copyName(file: string, content: string): string {
  const slash = file.lastIndexOf('/')
  const dot = file.lastIndexOf('.')
  const end = dot > slash ? dot : file.length
  return `${file.slice(0, end)}.sync-conflict-${content.slice(0, 7)}${file.slice(end)}`
}
