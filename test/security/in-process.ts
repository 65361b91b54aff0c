import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import type { Command } from 'commander'
import { buildProgram } from '../../src/cli/program.ts'
import { reportOf } from '../../src/cli/report.ts'
import type { Request } from '../../src/cli/request.ts'
import { compose } from '../../src/compose.ts'
import { LANGUAGES, type Language } from '../../src/domain/codes.ts'
import type { Asker } from '../../src/engine/asker.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { day } from '../domain/folder-of.ts'
import { TEMPLATES_FOLDER } from '../support/documents.ts'

const CATALOGUES = { nl, en } as const
export const TODAY = '2026-11-21'

/** What a command line came to, with everything that left the program in another way than over the screen. */
export interface Said {
  readonly out: string
  readonly error: string
  readonly exitCode: number
  /** What is written out goes into a pipe as it is. */
  readonly verbatim: boolean
  /** Texts that went to the clipboard. */
  readonly copied: readonly string[]
  /** Paths that were handed to the system to open. */
  readonly opened: readonly string[]
}

export interface Place {
  readonly folder: string
  /** Beside the folder: where a user may want a file to go. */
  readonly outside: (name: string) => string
  readonly put: (file: string, text: string) => void
  readonly career: (
    argv: readonly string[],
    options?: { readonly language?: Language; readonly asker?: Asker },
  ) => Promise<Said>
  /** Every file below a folder with its text; the user's own folder when none is named. */
  readonly files: (below?: string) => Readonly<Record<string, string>>
  /** The names of what stands beside the folder. */
  readonly beside: () => readonly string[]
  readonly remove: () => void
}

/** A folder, and the whole program composed as it is, but for the clipboard and what would open a window. */
export function place(): Place {
  const root = mkdtempSync(join(tmpdir(), 'career-private-'))
  const folder = join(root, 'career')
  return {
    folder,
    outside: (name) => join(root, name),
    put: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    },
    career: (argv, { language = 'nl', asker } = {}) => performed(folder, argv, language, asker ?? null),
    files: (below = folder) => filesBelow(below),
    beside: () => readdirSync(root),
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

async function performed(
  folder: string,
  argv: readonly string[],
  language: Language,
  asker: Asker | null,
): Promise<Said> {
  const texts = CATALOGUES[language]
  const copied: string[] = []
  const opened: string[] = []
  const request = await requestOf(argv, language)
  const ready = compose({
    place: { folder, shown: '~/career' },
    today: day(TODAY),
    texts,
    documents: CATALOGUES[LANGUAGES.find((one) => one === request.global.docLang) ?? language],
    templates: TEMPLATES_FOLDER,
    environment: {
      ...process.env,
      EDITOR: 'true',
      VISUAL: 'true',
      // The settings of whoever runs the tests are nobody's to change.
      XDG_CONFIG_HOME: join(folder, '..', 'config'),
    },
    stdin: () => process.stdin,
    asker: request.asks ? asker : null,
  })
  const post = {
    ...ready.deps.post,
    copy: async (text: string) => copied.push(text) > 0,
    open: async (path: string) => opened.push(path) > 0,
  }
  const result = await request.perform({ ...ready, deps: { ...ready.deps, post } })
  const { verbatim = false, ...report } = reportOf(result, request.global.json === true, texts)
  return { ...report, verbatim, copied, opened }
}

async function requestOf(argv: readonly string[], language: Language): Promise<Request> {
  let asked: Request | null = null
  const run = (request: Request): void => {
    asked = request
  }
  const program = await programIn(language, run, argv)
  program.parse([...argv], { from: 'user' })
  if (asked === null) throw new Error(`not understood: ${argv.join(' ')}`)
  return asked
}

/** The command line as the program has it. */
export const programIn = (
  language: Language,
  run: (request: Request) => void = () => {},
  isMeant?: Parameters<typeof buildProgram>[1],
): Promise<Command> =>
  buildProgram(
    { texts: CATALOGUES[language], version: '0', width: 80, write: () => {}, writeError: () => {}, run },
    isMeant,
  )

/** Every command that does something, by its words, with its own options. */
export function commandsOf(program: Command): ReadonlyMap<string, readonly string[]> {
  const globals = new Set(program.options.map(({ long }) => long))
  const found = new Map<string, readonly string[]>()
  const walk = (command: Command, words: readonly string[]): void => {
    const own = command === program ? [] : command.options.filter(({ long }) => !globals.has(long))
    found.set(
      words.join(' '),
      own.flatMap(({ long }) => long ?? []),
    )
    for (const below of command.commands) walk(below, [...words, below.name()])
  }
  walk(program, [])
  return found
}

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}
