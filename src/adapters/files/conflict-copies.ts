/** Names that only a sync program or a file manager gives: whatever stands beside them, they are copies. */
const SURE: readonly RegExp[] = [
  // Syncthing, and versions that `career sync` could not fit in
  /\.sync-conflict-[^/]*$/iu,
  // Dropbox, Nextcloud: (Sam's conflicted copy 2026-11-01), (conflicterend exemplaar van Sam), (Case Conflict 1)
  / ?\([^()/]*(?:conflict|conflicterend exemplaar|conflictkopie)[^()/]*\)$/iu,
  /[ _-](?:conflicted copy|conflicterend exemplaar|conflictkopie|conflict-\d{8})[^/]*$/iu,
  // Windows and macOS: - Copy, - Kopie (2), copy 2
  / (?:- )?(?:copy|kopie)(?: \(?\d{1,3}\)?)?$/iu,
  // Google Drive, OneDrive, browsers: (1)
  / ?\(\d{1,3}\)$/u,
]

/** Names of ours have none of these; most folders are done with one look. */
const UNLIKE_OURS = /[ (A-Z]|conflict/u

const YAML = /\.ya?ml$/iu

/** The name a sure copy was made of, without its ending; null for a name that is no copy. */
export function originalOf(name: string): string | null {
  if (!UNLIKE_OURS.test(name)) return null
  const stem = name.replace(YAML, '')
  const pattern = SURE.find((one) => one.test(stem))
  return pattern === undefined || stem === name ? null : stem.replace(pattern, '')
}

/** Which of these names, all of one folder, are copies; each with the name it was made of, where that is among them. */
export function copiesAmong(names: readonly string[]): ReadonlyMap<string, string | null> {
  if (!names.some((name) => UNLIKE_OURS.test(name))) return new Map()
  const there = new Map(names.filter((name) => YAML.test(name)).map((name) => [name.replace(YAML, ''), name]))
  return new Map(
    [...there].flatMap(([stem, name]): readonly (readonly [string, string | null])[] => {
      const sure = originalOf(name)
      if (sure !== null) return [[name, there.get(sure) ?? null]]
      const original = likelyOriginals(stem).flatMap((one) => there.get(one) ?? [])[0]
      return original === undefined ? [] : [[name, original]]
    }),
  )
}

/** The names this one may be a copy of, without their ending, where one of those is there too. */
export const likelyOriginalsOf = (name: string): readonly string[] =>
  YAML.test(name) ? likelyOriginals(name.replace(YAML, '')) : []

/**
 * What a name may be a copy of that a person might have given as well: `anna 2` (iCloud), and `anna-LAPTOP` or
 * `anna-Sams-MacBook` (OneDrive; names of ours have no capitals). It is one only where that name is there too.
 */
function likelyOriginals(stem: string): readonly string[] {
  const numbered = / \d{1,2}$/u.exec(stem)
  const hosts = stem.matchAll(/-(?=[A-Z][A-Za-z0-9-]{3,}$)/gu)
  return [...(numbered === null ? [] : [numbered]), ...hosts].map(({ index }) => stem.slice(0, index))
}
