import { join } from 'node:path'
import about from '../package.json' with { type: 'json' }
import { folderLanguage } from './adapters/files/folder-language.ts'
import {
  chooseLanguage,
  defaultFolder,
  languageIn,
  speaksUnicode,
  userHome,
} from './adapters/system/environment.ts'
import { writeAll } from './adapters/system/output.ts'
import { screenOf } from './adapters/system/screen-of.ts'
import { userConfigHere, userWishes, type UserWishes } from './adapters/system/user-config-file.ts'
import { safe } from './adapters/terminal/safe-text.ts'
import { columnsOf, show } from './adapters/terminal/show.ts'
import type { ProgramDeps } from './cli/command.ts'
import { performStatus } from './cli/commands/status.ts'
import { earlyOptions, helpAsOption, withoutHelpForNone } from './cli/early-options.ts'
import { Fault, faultText } from './cli/fault.ts'
import { buildProgram } from './cli/program.ts'
import { reportOf, type Report } from './cli/report.ts'
import type { GlobalOptions, Request } from './cli/request.ts'
import type { Language } from './domain/codes.ts'
import { compose } from './compose.ts'
import { readIsoDay, type Day } from './domain/day.ts'
import type { Located, UsageProblem } from './domain/problem.ts'
import type { Conversation } from './prompting.ts'
import type { Catalogue } from './text/catalogue.ts'
import { type CommandResult, failed, unreadable, usage } from './usecases/result.ts'

/** Our own templates stand beside the bundle. */
const TEMPLATES = join(import.meta.dirname, '..', 'templates')

/** The settings that hold for every folder. */
const USER_CONFIG = userConfigHere(process.env)

/** The only place that reads the command line and the environment and sets the exit code. */
async function main(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) return sayVersion()
  const early = earlyOptions(argv)
  const user = await userWishes(USER_CONFIG)
  const place = folderPlace(early.dir, user)
  const texts = await catalogueOf(languageOf(early.lang, place.folder, user))
  try {
    say(await forTerminal(await answer(argv, texts, user), argv.includes('--json')), texts)
  } catch (error) {
    say({ out: '', error: faultSaid(error, texts, argv.includes('--json')), exitCode: 1 }, texts)
  }
}

const folderPlace = (flag: string | null, { settings }: UserWishes): ReturnType<typeof defaultFolder> =>
  defaultFolder({
    flag,
    environment: process.env,
    user: settings.folder ?? null,
    home: userHome(),
    cwd: workingFolder(),
  })

/** The folder we were started in may be gone; only a relative path then has no meaning. */
function workingFolder(): string {
  try {
    return process.cwd()
  } catch {
    return userHome()
  }
}

const languageOf = (flag: string | null | undefined, folder: string, { settings }: UserWishes): Language =>
  chooseLanguage({
    flag: languageIn(flag ?? undefined),
    environment: process.env,
    folderLanguage: folderLanguage(folder),
    userLanguage: languageIn(settings.language),
  })

const catalogueOf = async (language: Language): Promise<Catalogue> =>
  language === 'nl' ? (await import('./text/nl.ts')).nl : (await import('./text/en.ts')).en

/** Parses the command line, does what it asks, and says what came of it. */
async function answer(argv: readonly string[], texts: Catalogue, user: UserWishes): Promise<Report> {
  // Without a word there is nothing to parse, and no need to read the parser.
  if (argv.length === 0) return reportOf(await perform(BARE, texts, user), false, texts)
  const asked: Request[] = []
  let help = ''
  const described = {
    texts,
    version: about.version,
    width: columnsOf(screenOf('stdout')),
    write: (text: string) => (help += text),
    writeError: (text: string) => (help += text),
    run: (request: Request) => {
      asked.push(request)
    },
  } satisfies ProgramDeps
  const typed = helpAsOption(argv)
  const program = await buildProgram(described, typed)
  const words = withoutHelpForNone(
    typed,
    program.commands.map((command) => command.name()),
  )
  try {
    program.parse([...words], { from: 'user' })
  } catch (error) {
    const [{ CommanderError }, { usageProblem }] = await Promise.all([
      import('commander'),
      import('./cli/usage-problem.ts'),
    ])
    if (!(error instanceof CommanderError)) throw error
    const problem = usageProblem(error, program, words)
    if (problem === null) return { out: help, error: '', exitCode: 0 }
    return reportOf(usage({ problem }), argv.includes('--json'), texts)
  }
  const [request] = asked
  if (request === undefined) return { out: help, error: '', exitCode: 0 }
  return reportOf(await perform(request, texts, user), request.global.json === true, texts)
}

const BARE: Request = { command: '', global: {}, asks: false, perform: performStatus }

/** The commands that say what the settings are, or need none of them. */
const WITHOUT_SETTINGS = /^(?:config|completion)\b/u

async function perform(request: Request, texts: Catalogue, user: UserWishes): Promise<CommandResult> {
  const { global } = request
  const checked = checkedOptions(global)
  if ('problem' in checked) return usage(checked)
  // A wrong line may be the one that says which folder it is.
  if (user.problems.length > 0 && !WITHOUT_SETTINGS.test(request.command))
    return failed(unreadable(user.problems))
  const place = folderPlace(global.dir ?? null, user)
  const wanted = global.docLang ?? user.settings['doc-language']
  const documents = wanted === undefined ? texts : await catalogueOf(languageOf(wanted, place.folder, user))
  const asker = request.asks && global.input !== false ? await personToAsk(global, texts, user) : null
  const ready = compose({
    place,
    today: checked.today,
    command: request.command,
    texts,
    documents,
    templates: TEMPLATES,
    environment: process.env,
    stdin: () => process.stdin,
    asker,
    showsProgress: global.json !== true && !isPlain(global, user.settings) && screenOf('stderr') !== null,
  })
  try {
    return await request.perform(ready)
  } catch (error) {
    const [draft] = request.flow ? await ready.deps.drafts.list(request.flow).catch(() => []) : []
    throw new Fault(draft ? ready.deps.drafts.locate(draft.id) : null, error)
  } finally {
    asker?.leave()
  }
}

/** Lines are written one under the other, and none is written anew. */
const isPlain = (global: GlobalOptions, settings: UserWishes['settings']): boolean =>
  global.plain === true || process.env['TERM'] === 'dumb' || settings.plain === 'yes'

/** Signals and faults end the questions like Ctrl-C does, each with its own exit code; what was answered is kept. */
async function personToAsk(
  global: GlobalOptions,
  texts: Catalogue,
  { settings }: UserWishes,
): Promise<Conversation | null> {
  const { askerOf } = await import('./prompting.ts')
  const colour = global.color !== false && (process.env['NO_COLOR'] ?? '') === '' && settings.color !== 'no'
  // With both set Node says on the screen which of them it goes by, and goes by the other one.
  if (!colour) delete process.env['FORCE_COLOR']
  const asker = await askerOf({
    texts: texts.keys,
    plain: isPlain(global, settings),
    colour,
    unicode: speaksUnicode(process.env),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  })
  if (!asker) return null
  const { guardTerminal } = await import('./adapters/terminal/guard-terminal.ts')
  const end = (exitCode: number): void => {
    process.exitCode = exitCode
    asker.close()
  }
  guardTerminal({
    onSignal: end,
    onFault: (error) => {
      // Said last: the open question still takes its rows off the screen, and what stands there now with them.
      process.once('exit', () => writeAll(2, faultSaid(error, texts, global.json === true)))
      end(1)
    },
  })
  return asker
}

/** Today as it was asked for, null where it was not; or what is wrong with an option whose value is no free text. */
function checkedOptions({ lang, docLang, today }: GlobalOptions): Located | { readonly today: Day | null } {
  const wish = today ?? process.env['CAREER_TODAY'] ?? ''
  const day = readIsoDay(wish)
  const bad = (option: string, text: string, expected: string): Located => ({
    problem: { code: 'bad-option-value', option, text, expected } satisfies UsageProblem,
  })
  if (wish !== '' && day === null) return bad(today === undefined ? 'CAREER_TODAY' : '--today', wish, 'date')
  if (lang !== undefined && languageIn(lang) === null) return bad('--lang', lang, 'nl | en')
  if (docLang !== undefined && languageIn(docLang) === null) return bad('--doc-lang', docLang, 'nl | en')
  return { today: day }
}

/** The trace is only for who asks for it, and its text may hold words of the user's. */
const faultSaid = (error: unknown, texts: Catalogue, json: boolean): string =>
  safe(faultText(error, texts, { json, trace: Boolean(process.env['CAREER_DEBUG']) }))

/** What is piped as data or as the user's own text stays as it is. */
async function forTerminal(report: Report, json: boolean): Promise<Report> {
  const [out, error] = [screenOf('stdout'), screenOf('stderr')]
  const unicode = speaksUnicode(process.env)
  const isData = report.verbatim === true && (json || out === null)
  return {
    ...report,
    out: isData ? report.out : await show((out && report.brief) || report.out, out, unicode),
    error: json ? safe(report.error) : await show(report.error, error, unicode),
    ...(report.above !== undefined && { above: await show(report.above, error, unicode) }),
  }
}

/** Exit code of a result that could not be written: the disk or the system refused. */
const REFUSED = 5

function say({ above = '', out, error, exitCode }: Report, texts: Catalogue): void {
  if (above !== '') writeAll(2, above)
  const wrote = writeAll(1, out)
  const refusal =
    typeof wrote === 'object'
      ? texts.problems.system(
          { code: 'system', errno: wrote.errno, file: texts.commands.standardOutput, doing: 'write' },
          texts.dates,
        )
      : null
  writeAll(2, refusal === null ? error : `${error}${refusal}\n`)
  process.exitCode ??= refusal === null ? exitCode : REFUSED
}

/** The version needs no language and nothing of the rest. */
function sayVersion(): void {
  process.exitCode = typeof writeAll(1, `${about.version}\n`) === 'object' ? REFUSED : 0
}

// No top-level await: with one, a prompt that meets the end of its input would end the process before it could say so.
void main(process.argv.slice(2))
