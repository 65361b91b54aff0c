import type { Day } from '../domain/day.ts'
import { addMonths, firstOfMonth, monthOf, readIsoDay } from '../domain/day.ts'
import { energyLines } from '../domain/energy-lines.ts'
import { logFiles, logLines, type Sign, signedText, withLogLine } from '../domain/log.ts'
import { oneLine } from '../domain/one-line.ts'
import type { LogLine } from '../domain/private/log.ts'
import type { Failure } from '../domain/problem.ts'
import type { Folder, LogRecord } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { recurring } from '../domain/recurring.ts'
import type { Asker } from '../engine/asker.ts'
import { madeFolderLines } from './made-folder.ts'
import { typedText } from '../flows/typed-text.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { askOne } from './ask-line.ts'
import { commitAnew } from './commit-anew.ts'
import type { Deps } from './ports.ts'
import { besides, type CommandResult, failed, unreadable, usage } from './result.ts'

type LogDeps = Pick<Deps, 'clock' | 'store' | 'asker'> & { readonly catalogue: Catalogue }

export interface LogWish {
  /** As typed after the command; null asks for it. */
  readonly text: string | null
  readonly sign: Sign | null
}

/** Months looked back on for what keeps coming back. */
const BACK = 6

/** One line about a day: what gave energy or cost it (advice S65). Nobody else sees it. */
export async function log(deps: LogDeps, wish: LogWish): Promise<CommandResult> {
  const { clock, store, catalogue } = deps
  const on = clock.today()
  const month = await monthNow(store, on)
  if (!month.ok) return failed(month.problem)
  const line = await lineOf(deps, wish)
  if (line === 'nothing')
    return usage({ problem: { code: 'missing-argument', name: catalogue.follow.log.placeholder } })
  if (line === 'later') return { is: 'later', lines: [catalogue.ui.nothingChanged] }
  const added: LogLine = { on, text: line.text, ...(line.sign && { sign: line.sign }) }
  const written = await commitAnew(store, withLogLine(month.value, added), async () => {
    const now = await monthNow(store, on)
    return now.ok ? ok(withLogLine(now.value, added)) : now
  })
  if (!written.ok) return failed(written.problem)
  return {
    is: 'done',
    lines: [...madeFolderLines(deps, written.value), catalogue.follow.log.saved(line)],
    json: {
      schema: 1,
      command: 'log',
      record: { id: `log/${monthOf(on)}`, file: written.value.record.file },
      line: { ...added },
    },
  }
}

async function monthNow(store: LogDeps['store'], on: Day): Promise<Result<LogRecord | null, Failure>> {
  const { record, problems } = await store.loadRecord(...logFiles(monthOf(on)))
  return problems.length > 0 ? fail(unreadable(problems)) : ok(record?.type === 'log' ? record : null)
}

interface Line {
  readonly text: string
  readonly sign: Sign | null
}

async function lineOf(
  { asker, catalogue }: LogDeps,
  { text, sign }: LogWish,
): Promise<Line | 'nothing' | 'later'> {
  if (text === null) return asker ? ask(asker, catalogue, sign) : 'nothing'
  const typed = signedText(oneLine(text))
  return typed.text === '' ? 'nothing' : { text: typed.text, sign: sign ?? typed.sign }
}

/** Sensitive words are better asked for than typed on the command line, where a shell remembers them. */
async function ask(asker: Asker, { follow }: Catalogue, sign: Sign | null): Promise<Line | 'later'> {
  const { question, helpLines, sign: signLabel, signs } = follow.log
  const answer = await askOne(
    asker,
    { id: 'log', kind: 'line', label: question, audience: 'private', required: true },
    helpLines,
  )
  if (answer.is !== 'answer') return 'later'
  const typed = signedText(oneLine(typedText(answer.raw)))
  if (typed.text === '') return 'later'
  if (sign ?? typed.sign) return { text: typed.text, sign: sign ?? typed.sign }
  const choices = (['plus', 'minus', 'none'] as const).map((value) => ({ value, label: signs[value] }))
  const chosen = await askOne(asker, { id: 'sign', kind: 'choice', label: signLabel, choices }, helpLines)
  if (chosen.is === 'stopped') return 'later'
  const said = chosen.is === 'answer' ? chosen.raw : null
  return { text: typed.text, sign: said === 'plus' || said === 'minus' ? said : null }
}

/** The lines of one month, and what keeps coming back in the months up to it (advice S66, B11). */
export async function listLog(
  { clock, store, catalogue }: LogDeps,
  month: string | null,
): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const today = clock.today()
  const from = month === null ? firstOfMonth(today) : (readIsoDay(`${month}-01`) ?? firstOfMonth(today))
  const until = addMonths(from, 1)
  const lines = logLines(folder, from, until).filter(({ on }) => on < until)
  const texts = catalogue.follow.log
  const shown = lines.map((line) => texts.line({ ...line, sign: line.sign ?? null }, catalogue.dates))
  const back = lines.length > 0 ? recurringLines(folder, addMonths(from, 1 - BACK), from, catalogue) : []
  return besides(problems, lines.length === 0, {
    is: 'done',
    lines: shown.length > 0 ? [...shown, ...(back.length > 0 ? ['', ...back] : [])] : texts.none,
    json: {
      schema: 1,
      command: 'log',
      month: monthOf(from),
      lines: lines.map((line) => ({ ...line, sign: line.sign ?? null })),
    },
  })
}

/** In how many months something stands before it comes back, and no more of it than one does something about. */
const LEAST_TIMES = 2
const MOST_BACK = 2

function recurringLines(folder: Folder, from: Day, to: Day, { follow }: Catalogue): readonly string[] {
  return (['plus', 'minus'] as const).flatMap((sign) =>
    recurring(energyLines(folder, sign, from, to), LEAST_TIMES, MOST_BACK).map(({ label, count }) =>
      follow.log.recurs(sign, label, count),
    ),
  )
}
