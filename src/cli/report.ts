import type { Catalogue } from '../text/catalogue.ts'
import { problemText } from '../usecases/flow/problem-text.ts'
import type { CommandResult, Failure, Located } from '../usecases/result.ts'

/** What a command comes to: text for both streams and the exit code. */
export interface Report {
  readonly out: string
  readonly error: string
  readonly exitCode: number
}

/** Stopped for now, whether by Ctrl-C or by Ctrl-D. */
const STOPPED = 130

/** Maps what a command has to say to streams and an exit code: results go out, all that is about them goes beside. */
export function reportOf(result: CommandResult, json: boolean, texts: Catalogue): Report {
  switch (result.is) {
    case 'later':
      return { out: '', error: lines(result.lines), exitCode: STOPPED }
    case 'failed':
      return { out: '', error: failureText(result.failure, json, texts) + lines(result.aside ?? []), exitCode: result.failure.exit }
    case 'done': {
      const warnings = (result.warnings ?? []).map((one) => `${texts.ui.warning}: ${locatedText(one, texts)}`)
      return {
        out: json ? `${JSON.stringify(result.json, null, 2)}\n` : lines(result.lines),
        error: lines([...(json ? [] : (result.aside ?? [])), ...warnings]),
        exitCode: result.failure?.exit ?? 0,
      }
    }
  }
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')

/** Each problem on its own line, its place first, as compilers and editors show it; or one JSON document. */
export function failureText({ problems }: Failure, json: boolean, texts: Catalogue): string {
  if (!json) return lines(problems.map((one) => locatedText(one, texts)))
  const all = problems.map((one) => problemJson(one, texts))
  return `${JSON.stringify({ error: { ...all[0], ...(all.length > 1 && { problems: all }) } }, null, 2)}\n`
}

export function locatedText({ problem, place }: Located, texts: Catalogue): string {
  const at = place ? [place.file, place.line, place.column].filter((part) => part !== undefined).join(':') : ''
  return `${at === '' ? '' : `${at}: `}${problemText(problem, texts)}`
}

const problemJson = ({ problem, place, warning }: Located, texts: Catalogue) => ({
  code: problem.code,
  message: problemText(problem, texts),
  file: place?.file ?? null,
  line: place?.line ?? null,
  column: place?.column ?? null,
  ...(warning && { warning }),
})
