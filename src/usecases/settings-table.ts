/** A setting in words. */
export interface SettingRow {
  readonly key: string
  readonly value: string | null
  readonly from: string
  readonly does: string
}

/** Under each other, each with what it does below it; a value that is long takes a line of its own accord. */
export function settingsTable(rows: readonly SettingRow[], unset: string): readonly string[] {
  const widest = Math.max(...rows.map(({ key }) => key.length))
  return rows.flatMap(({ key, value, from, does }) => [
    `${key.padEnd(widest)}  ${value === null ? unset : `${value} (${from})`}`,
    `  ${does}`,
  ])
}
