/** A head with what stands under it and an empty line; nothing where nothing stands under it. */
export const section = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`.trimEnd()), '']

/** A label with a list under it; nothing where the list is empty. */
export const under = (label: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${label}:`, ...lines.map((line) => `- ${line}`)]

/** A label with its text behind it; a list, or a text of several lines, stands under it. */
export function row(label: string, texts: readonly string[]): readonly string[] {
  const [only, ...more] = texts
  if (only === undefined) return []
  return more.length === 0 && !only.includes('\n')
    ? [`${label}: ${only}`]
    : under(
        label,
        texts.flatMap((text) => text.split('\n')),
      )
}

/** An answer as the texts it holds: one, those of a list, or none. */
export const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
