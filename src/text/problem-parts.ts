/**
 * Where something stands in a file, as a person counts: `agreements.0.status` is `agreements > 1 > status`. A path in a
 * JSON document, `records[3].shared.date`, stays as it is.
 */
export const placeInFile = (path: string): string =>
  path.includes('[')
    ? path
    : path
        .split('.')
        .map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key))
        .join(' > ')

/** The codes in `open | going | done` or `nl, en`; null when it names a type. */
export function codesIn(expected: string): readonly string[] | null {
  const codes = expected.split(/[|,]/).map((code) => code.trim())
  return codes.length > 1 ? codes : null
}

/** A line of YAML that would do: `status: open`. The value alone in a list, or where a file has no keys. */
export function exampleLine(path: string, value: string): string {
  const key = path.split('.').at(-1) ?? ''
  return key === '' || /^\d+$/.test(key) ? value : `${key}: ${value}`
}

/** A day as an example, where the day itself is all that is known of what was expected. */
export const isDay = (expected: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(expected)

/** `--lang nl` on the command line, `CAREER_LANG=nl` in the environment. */
export const settingLine = (option: string, value: string): string =>
  `${option}${option.startsWith('-') || option.includes(' ') ? ' ' : '='}${value}`

/** A message of somebody else's, ready to stand in a sentence of ours. */
export const asClause = (message: string): string => message.trim().replace(/[.:]+$/, '')

/** 20000 as "20.000" or "20,000". */
export const inThousands = (count: number, mark: string): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, mark)

/** Bytes in the largest unit that leaves a whole number of at least 1. */
export function inBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.floor(bytes / 1_000_000)} MB`
  return bytes >= 1000 ? `${Math.floor(bytes / 1000)} kB` : `${bytes} bytes`
}
