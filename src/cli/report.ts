import type { Catalogue } from '../text/catalogue.ts'
import { onOneLine } from '../text/on-one-line.ts'
import { problemText } from '../usecases/flow/problem-text.ts'
import { jsonText } from '../usecases/json-text.ts'
import type { CommandResult, Done, Failed, Failure, Located } from '../usecases/result.ts'

/** What a command comes to: text for both streams and the exit code. */
export interface Report {
  readonly out: string
  /** The same cut short, for a screen. */
  readonly brief?: string
  /** What is written out is data for another program, or a text of the user's own: not a sign of it is changed. */
  readonly verbatim?: true
  readonly error: string
  /** What stands on standard error before the rest is written. */
  readonly above?: string
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
      return {
        out: '',
        error: failureText(result.failure, json, texts, result),
        exitCode: result.failure.exit,
      }
    case 'done':
      return json ? doneJson(result, texts) : doneText(result, texts)
  }
}

function doneText(
  { lines: out, brief, verbatim, above = [], aside = [], warnings = [], failure }: Done,
  texts: Catalogue,
): Report {
  const said = warnings.map((one) => locatedText(one, texts))
  return {
    out: lines(out),
    ...(brief && { brief: lines(brief) }),
    ...(verbatim && { verbatim }),
    error: lines([...aside, ...said]),
    ...(above.length > 0 && { above: lines(above) }),
    exitCode: failure?.exit ?? 0,
  }
}

/** Warnings are part of the document; where they decide the exit code, standard error says so as well. */
function doneJson({ json, warnings = [], failure }: Done, texts: Catalogue): Report {
  const told = warnings.map((one) => problemJson(one, texts))
  const document = told.length > 0 ? { ...(json as object), warnings: told } : json
  const error =
    failure && warnings.length > 0
      ? failureText({ exit: failure.exit, problems: warnings.map(asProblem) }, true, texts)
      : ''
  return { out: jsonText(document), verbatim: true, error, exitCode: failure?.exit ?? 0 }
}

/** What decides the exit code is no mere warning. */
const asProblem = ({ problem, place }: Located): Located => ({ problem, ...(place && { place }) })

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('')

/** Each problem on its own line, its place first, as compilers and editors show it; or one JSON document. */
export function failureText(
  { problems }: Failure,
  json: boolean,
  texts: Catalogue,
  { kept, isDraftKept }: Pick<Failed, 'kept' | 'isDraftKept'> = {},
): string {
  if (!json)
    return lines([
      ...problems.map((one) => locatedText(one, texts)),
      ...(kept ? [texts.commands.edit.keptAt(kept)] : []),
      ...(isDraftKept && problems.some(isOfAnother) ? [texts.ui.answersKept] : []),
    ])
  const all = problems.map((one) => problemJson(one, texts))
  return jsonText({ error: { ...all[0], ...(all.length > 1 && { problems: all }), ...(kept && { kept }) } })
}

/** The command did not fail for what was answered, and who answered wonders whether it was for nothing. */
const isOfAnother = ({ problem }: Located): boolean => problem.code === 'changed-meanwhile'

/** Problems that name their file in their own sentence: a refusal of the system, and what changed meanwhile. */
const NAMES_ITS_FILE = new Set<string>(['system', 'changed-meanwhile', 'changed-since'])

/** A problem as a person reads it, behind the place it is about. */
export function locatedText({ problem, place, warning }: Located, texts: Catalogue): string {
  const file = place?.file === '-' ? texts.commands.standardInput : place?.file
  const at =
    place && !NAMES_ITS_FILE.has(problem.code)
      ? [onOneLine([file, place.line, place.column].filter((part) => part !== undefined).join(':'))]
      : []
  const mark = warning ? [texts.ui.warning] : []
  return [...mark, ...at, problemText(problem, texts)].join(': ')
}

const problemJson = ({ problem, place, warning }: Located, texts: Catalogue) => ({
  code: problem.code,
  message: problemText(problem, texts),
  file: place?.file ?? null,
  line: place?.line ?? null,
  column: place?.column ?? null,
  ...(warning && { warning }),
})
