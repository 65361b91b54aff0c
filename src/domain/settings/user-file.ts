import type { Problem } from '../problem.ts'
import { expectedOf, fits, isSettingKey, ruleOf, type SettingKey, unknownSetting } from './keys.ts'

/** Settings as text, by key. */
export type UserSettings = Readonly<Partial<Record<SettingKey, string>>>

/** What is wrong with one line; line and column are 1-based. */
export interface FaultyLine {
  readonly line: number
  readonly column: number
  readonly problem: Problem
}

export interface UserFile {
  readonly settings: UserSettings
  readonly faults: readonly FaultyLine[]
}

const BYTE_ORDER_MARK = /^\uFEFF/u
/** `key: value` from the very beginning of a line. */
const SETTING = /^([A-Za-z][\w.-]*):(?:[ \t]+(\S.*))?[ \t]*$/u
const REMARK = '([ \\t]*(?:[ \\t]#.*)?)$'
const DOUBLE = new RegExp(`^("(?:[^"\\\\]|\\\\.)*")${REMARK}`, 'u')
const SINGLE = new RegExp(`^'((?:[^']|'')*)'${REMARK}`, 'u')
const PLAIN = new RegExp(`^([^"'#[\\]{}&*!|>%@\`,].*?)${REMARK}`, 'u')

/**
 * Reads the user's own settings: a few lines of `key: value`, all of it YAML, so that a start need not load a parser.
 * What is more than that is refused, with its line.
 */
export function readUserFile(text: string): UserFile {
  const settings: Partial<Record<SettingKey, string>> = {}
  const faults: FaultyLine[] = []
  for (const [at, line] of linesOf(text).entries()) {
    if (isSilent(line)) continue
    const found = settingIn(line)
    const problem = found === null ? ({ code: 'not-a-setting' } as const) : problemWith(found, settings)
    const column = problem?.code === 'wrong-value' ? (found?.column ?? 1) : 1
    if (problem !== null) faults.push({ line: at + 1, column, problem })
    else if (found && found.value !== '' && isSettingKey(found.key)) settings[found.key] = found.value
  }
  return { settings, faults }
}

interface Found {
  readonly key: string
  readonly value: string
  /** Where the value begins, 1-based. */
  readonly column: number
  /** What stands behind the value, with the blanks before it. */
  readonly remark: string
}

function settingIn(line: string): Found | null {
  const [, key, written = ''] = SETTING.exec(line) ?? []
  if (key === undefined) return null
  if (written === '' || written.startsWith('#')) return { key, value: '', column: 1, remark: ` ${written}` }
  const [value, remark] = valueOf(written)
  const column = line.length - line.slice(key.length + 1).trimStart().length + 1
  return value === null ? null : { key, value, column, remark }
}

/** What YAML reads in it, or null where that is more than one text; and the remark behind it. */
function valueOf(written: string): readonly [string | null, string] {
  const [, single, afterSingle = ''] = SINGLE.exec(written) ?? []
  if (single !== undefined) return [single.replaceAll("''", "'"), afterSingle]
  const [, double, afterDouble = ''] = DOUBLE.exec(written) ?? []
  if (double !== undefined) return [unquoted(double), afterDouble]
  const [, plain, afterPlain = ''] = PLAIN.exec(written) ?? []
  // A colon with a space would make a map of it, and a dash with a space a list.
  if (plain === undefined || /:(?:[ \t]|$)|^[-?](?:[ \t]|$)/u.test(plain)) return [null, '']
  return [plain === '~' ? '' : plain, afterPlain]
}

/** Text between double quotes; null when an escape in it is none that JSON knows. */
function unquoted(double: string): string | null {
  try {
    return String(JSON.parse(double))
  } catch {
    return null
  }
}

function problemWith({ key, value }: Found, before: UserSettings): Problem | null {
  if (!isSettingKey(key) || !ruleOf(key).places.includes('user')) return unknownSetting(key, 'user')
  if (Object.hasOwn(before, key)) return { code: 'bad-yaml', detail: key, fault: 'key-twice' }
  if (value === '' || fits(key, value)) return null
  return { code: 'wrong-value', path: key, expected: expectedOf(key), got: value }
}

const linesOf = (text: string): readonly string[] => text.replace(BYTE_ORDER_MARK, '').split(/\r?\n/u)

const isSilent = (line: string): boolean => /^[ \t]*(?:#.*)?$|^---[ \t]*$/u.test(line)

/**
 * The same text with one setting changed: its line alone, or a new one at the end.
 * @param value null takes the line away
 */
export function withSetting(text: string, key: SettingKey, value: string | null): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(/\r?\n/u)
  const at = lines.findIndex((line) => settingIn(line.replace(BYTE_ORDER_MARK, ''))?.key === key)
  if (value === null) return at < 0 ? text : lines.toSpliced(at, 1).join(eol)
  if (at >= 0) return lines.with(at, lineWith(lines[at] ?? '', key, value)).join(eol)
  const body = text === '' || text.endsWith('\n') ? text : `${text}${eol}`
  return `${body}${key}: ${written(value)}${eol}`
}

/** A remark after the value stays. */
function lineWith(line: string, key: string, value: string): string {
  const mark = BYTE_ORDER_MARK.exec(line)?.[0] ?? ''
  const remark = settingIn(line.slice(mark.length))?.remark.trimEnd() ?? ''
  return `${mark}${key}: ${written(value)}${remark}`
}

/** In quotes where it would be read as something else. */
const written = (value: string): string =>
  value !== '~' && /^[\p{L}\p{N}~/.\\][^#:"'\\]*$/u.test(value) && value === value.trim()
    ? value
    : JSON.stringify(value)
