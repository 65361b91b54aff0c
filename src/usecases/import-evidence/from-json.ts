import { type Day, readIsoDay } from '../../domain/day.ts'
import {
  isJsonList,
  isJsonMap,
  type JsonMap,
  type JsonProblem,
  type JsonValue,
  readJson,
} from '../../domain/exchange/read-json.ts'
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
  const json = readJson(text)
  if (!json.ok) return fail([unreadable(json.problem, text, name)])
  const { list, path } = listIn(json.value)
  if (list === null)
    return fail([
      {
        problem: { code: 'wrong-value', path: '', expected: 'list', got: typeof json.value },
        place: { file: name },
      },
    ])
  const read = list.map((entry, at) => entryOf(entry, `${path}[${at}]`, today))
  const problems = read.flatMap((one) =>
    one.ok ? [] : one.problem.map((located) => ({ ...located, place: { file: name } })),
  )
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

/** What is no JSON is shown by how it begins: it is no export of ours, and anything may have been meant. */
const unreadable = ({ problem, ...at }: JsonProblem, text: string, name: string): Located => ({
  problem:
    problem.code === 'not-json'
      ? { code: 'wrong-value', path: '', expected: 'JSON', got: start(text) }
      : problem,
  place: { file: name, ...at },
})

const start = (text: string): string => text.trim().slice(0, 20)

function listIn(data: JsonValue): { readonly list: readonly JsonValue[] | null; readonly path: string } {
  if (isJsonList(data)) return { list: data, path: '' }
  const key = isJsonMap(data) ? LISTS.find((one) => isJsonList(data[one])) : undefined
  const list = isJsonMap(data) && key !== undefined ? data[key] : undefined
  return { list: isJsonList(list) ? list : null, path: key ?? '' }
}

function entryOf(entry: JsonValue, path: string, today: Day): Result<FoundParts, readonly Located[]> {
  if (typeof entry === 'string' && entry.trim() !== '') return ok({ date: today, line: oneLine(entry) })
  if (!isJsonMap(entry)) return fail([wrong(path, 'map', entry)])
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

function partsOf(entry: JsonMap): Partial<FoundParts> {
  const texts = Object.entries(PARTS).flatMap(([key, names]) => {
    const text = firstText(entry, names)
    return text === null ? [] : [[key, text.trim()] as const]
  })
  return Object.fromEntries(texts)
}

/** A day, or a point in time of which the day counts. */
function dateIn(entry: JsonMap, path: string, today: Day): Result<Day, Located> {
  const key = DATE.find((one) => entry[one] !== undefined && entry[one] !== null)
  if (key === undefined) return ok(today)
  const value = entry[key]
  const day = typeof value === 'string' ? readIsoDay(value.slice(0, 10)) : null
  return day === null || day > today ? fail(wrong(`${path}.${key}`, 'date', value)) : ok(day)
}

function firstText(entry: JsonMap, names: readonly string[]): string | null {
  const found = names
    .map((name) => entry[name])
    .find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof found === 'string' ? found : null
}

const wrong = (path: string, expected: string, got: JsonValue | undefined): Located => ({
  problem: {
    code: 'wrong-value',
    path,
    expected,
    got: typeof got === 'string' ? got : (JSON.stringify(got) ?? ''),
  },
})
