import { type Day, readIsoDay } from '../../domain/day.ts'
import { oneLine } from '../../domain/one-line.ts'
import type { Located } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { FoundParts } from './item.ts'

/** Names that programs for such lists use for the same thing; the first that is there counts. */
const LISTS = ['entries', 'wins', 'brags', 'items', 'achievements', 'evidence']
const LINE = ['line', 'text', 'title', 'win', 'brag', 'accomplishment', 'achievement', 'summary', 'message']
const DATE = ['date', 'day', 'when', 'created', 'created_at', 'createdAt', 'timestamp']
const PARTS = {
  situation: ['situation', 'context', 'situatie'],
  action: ['action', 'details', 'description', 'actie'],
  result: ['result', 'impact', 'outcome', 'resultaat'],
} as const

/** The examples in a JSON document, or everything that is wrong with it. */
export function fromJson(
  text: string,
  name: string,
  today: Day,
): Result<readonly FoundParts[], readonly Located[]> {
  const data = parsed(text)
  if (data === undefined)
    return fail([
      {
        problem: { code: 'wrong-value', path: '', expected: 'JSON', got: start(text) },
        place: { file: name },
      },
    ])
  const { list, path } = listIn(data)
  if (list === null)
    return fail([
      {
        problem: { code: 'wrong-value', path: '', expected: 'list', got: typeof data },
        place: { file: name },
      },
    ])
  const read = list.map((entry, at) => entryOf(entry, `${path}[${at}]`, today))
  const problems = read.flatMap((one) =>
    one.ok ? [] : one.problem.map((located) => ({ ...located, place: { file: name } })),
  )
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const start = (text: string): string => text.trim().slice(0, 20)

function listIn(data: unknown): { readonly list: readonly unknown[] | null; readonly path: string } {
  if (Array.isArray(data)) return { list: data, path: '' }
  const key = isMap(data) ? LISTS.find((one) => Array.isArray(data[one])) : undefined
  const list = isMap(data) && key !== undefined ? data[key] : null
  return { list: Array.isArray(list) ? list : null, path: key ?? '' }
}

function entryOf(entry: unknown, path: string, today: Day): Result<FoundParts, readonly Located[]> {
  if (typeof entry === 'string' && entry.trim() !== '') return ok({ date: today, line: oneLine(entry) })
  if (!isMap(entry)) return fail([wrong(path, 'map', entry)])
  const line = firstText(entry, LINE)
  const date = dateIn(entry, path, today)
  const problems = [
    ...(line === null
      ? [{ problem: { code: 'missing-value', path: `${path}.text`, expected: 'text' } } as const]
      : []),
    ...(date.ok ? [] : [date.problem]),
  ]
  if (line === null || !date.ok) return fail(problems)
  return ok({ date: date.value, line: oneLine(line), ...partsOf(entry) })
}

function partsOf(entry: Readonly<Record<string, unknown>>): Partial<FoundParts> {
  const texts = Object.entries(PARTS).flatMap(([key, names]) => {
    const text = firstText(entry, names)
    return text === null ? [] : [[key, text.trim()] as const]
  })
  return Object.fromEntries(texts)
}

/** A day, or a point in time of which the day counts. */
function dateIn(entry: Readonly<Record<string, unknown>>, path: string, today: Day): Result<Day, Located> {
  const key = DATE.find((one) => entry[one] !== undefined && entry[one] !== null)
  if (key === undefined) return ok(today)
  const value = entry[key]
  const day = typeof value === 'string' ? readIsoDay(value.slice(0, 10)) : null
  return day === null || day > today ? fail(wrong(`${path}.${key}`, 'date', value)) : ok(day)
}

function firstText(entry: Readonly<Record<string, unknown>>, names: readonly string[]): string | null {
  const found = names
    .map((name) => entry[name])
    .find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found : null
}

const wrong = (path: string, expected: string, got: unknown): Located => ({
  problem: {
    code: 'wrong-value',
    path,
    expected,
    got: typeof got === 'string' ? got : (JSON.stringify(got) ?? ''),
  },
})

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
