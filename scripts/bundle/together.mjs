// Says which pieces of the program are best one script.

/** What it costs to begin a script, in bytes of code that are read: some fifty microseconds. */
const SCRIPT = 3500

/** @typedef {{ readonly names: readonly string[], readonly users: ReadonlySet<string>, readonly bytes: number }} Group */

/**
 * Pieces that the same commands use go together. So do others, as long as commands that read more than they need lose
 * less by it than all together gain by beginning fewer scripts.
 * @param {readonly { readonly name: string, readonly code: string }[]} pieces
 * @param {ReadonlyMap<string, ReadonlySet<string>>} users the commands that use a piece, by its name
 * @returns {ReadonlyMap<string, string>} by the name of each piece that is used the name of the first it goes with
 */
export function together(pieces, users) {
  /** @type {Map<string, Group>} */
  const same = new Map()
  for (const { name, code } of pieces) {
    const by = users.get(name)
    if (by === undefined) continue
    const key = [...by].toSorted().join(' ')
    const known = same.get(key)
    same.set(key, {
      names: [...(known?.names ?? []), name],
      users: by,
      bytes: (known?.bytes ?? 0) + code.length,
    })
  }
  const groups = merged([...same.values()])
  return new Map(groups.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name])))
}

/** @param {readonly Group[]} all @returns {readonly Group[]} the two whose union saves most are joined, until none saves */
function merged(all) {
  let groups = [...all]
  for (;;) {
    /** @type {{ readonly gain: number, readonly pair: readonly Group[] }} */
    let best = { gain: 0, pair: [] }
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(at + 1)) {
        const gain = cost(one) + cost(other) - cost(union(one, other))
        if (gain > best.gain) best = { gain, pair: [one, other] }
      }
    const [one, other] = best.pair
    if (one === undefined || other === undefined) return groups
    groups = [...groups.filter((group) => group !== one && group !== other), union(one, other)]
  }
}

/** @param {Group} group */
const cost = ({ users, bytes }) => users.size * (SCRIPT + bytes)

/** @param {Group} one @param {Group} other @returns {Group} */
const union = (one, other) => ({
  names: [...one.names, ...other.names],
  users: new Set([...one.users, ...other.users]),
  bytes: one.bytes + other.bytes,
})
