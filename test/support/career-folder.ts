import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createSheets } from '../../src/adapters/answers/sheets.ts'
import { type Disk, nodeDisk } from '../../src/adapters/files/disk.ts'
import { createCoachNotes } from '../../src/adapters/files/coach-memory-file.ts'
import { createToldOnce } from '../../src/adapters/files/told-once-file.ts'
import { createDrafts } from '../../src/adapters/files/draft-store.ts'
import { createStore } from '../../src/adapters/files/store.ts'
import { createUndo } from '../../src/adapters/files/undo.ts'
import { createOwnCommits } from '../../src/adapters/git/own-commits.ts'
import { outline } from '../../src/adapters/markdown/outline.ts'
import { createTemplates } from '../../src/adapters/templates/liquid-templates.ts'
import type { Language, Route } from '../../src/domain/codes.ts'
import type { Day } from '../../src/domain/day.ts'
import type { AnyRecord, Folder } from '../../src/domain/records.ts'
import type { Asker } from '../../src/engine/asker.ts'
import { VARIABLES } from '../../src/render/variables.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { checkin } from '../../src/usecases/checkin.ts'
import { debrief } from '../../src/usecases/debrief.ts'
import type { FlowDeps } from '../../src/usecases/flow/run.ts'
import { practice } from '../../src/usecases/practice.ts'
import { prep } from '../../src/usecases/prep.ts'
import type { Post } from '../../src/usecases/ports.ts'
import type { UndoStack } from '../../src/usecases/undo-ports.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { review } from '../../src/usecases/review.ts'
import { day } from '../domain/folder-of.ts'
import { TEMPLATES_FOLDER } from './documents.ts'

const COMMANDS = { prep, debrief, checkin, review, practice } as const
const CATALOGUES = { nl, en } as const

/** The flows there is a command for here. */
export type RunnableFlow = keyof typeof COMMANDS

export interface Run {
  readonly route?: Route
  readonly meeting?: string
  readonly language?: Language
  /** Another language for the documents. */
  readonly documents?: Language
  readonly today?: Day
  readonly asker?: Asker | null
  /** A filled-in sheet, in place of the keyboard. */
  readonly sheet?: string
  /** Print the sheet instead. */
  readonly questions?: boolean
  readonly dryRun?: boolean
  /** A disk that refuses something. */
  readonly disk?: Disk
  /** What carries letters out; a test that makes none needs none. */
  readonly post?: Post
}

/** A user's folder on the disk, with the commands that work on it as they are composed in the program. */
export interface CareerFolder {
  /** Where it is. */
  readonly path: string
  /** What a command works with, composed as in the program. */
  readonly deps: (run?: Pick<Run, 'language' | 'documents' | 'today' | 'asker' | 'disk' | 'post'>) => FlowDeps
  readonly run: (flow: RunnableFlow, run?: Run) => Promise<CommandResult>
  /** Adds records as if they had been written before. */
  readonly holds: (...records: readonly AnyRecord[]) => Promise<void>
  readonly load: () => Promise<Folder>
  /** Every file with its text, but not the program's own. */
  readonly files: () => Readonly<Record<string, string>>
  /** Every document somebody else may get, in one text. */
  readonly shared: () => string
  readonly drafts: () => readonly string[]
  /** The saves that can be taken back. */
  readonly undoStack: () => UndoStack
  readonly remove: () => void
}

export const TODAY = day('2026-11-21')

const templates = createTemplates({ own: async () => null, ours: TEMPLATES_FOLDER, names: VARIABLES })

export function careerFolder(): CareerFolder {
  const place = mkdtempSync(join(tmpdir(), 'career-flow-'))
  const folder = join(place, 'career')
  const options = { folder, shown: '~/career' }
  const storeOf = (language: Language, today: Day, disk = nodeDisk) =>
    createStore({ ...options, language: () => language, today: () => today, disk })
  const files = (): Readonly<Record<string, string>> =>
    textsUnder(folder, (file) => !file.startsWith('.career'))
  const depsOf: CareerFolder['deps'] = ({
    language = 'nl',
    documents = language,
    today = TODAY,
    asker = null,
    disk = nodeDisk,
    post = { saveDraft: unused, copy: unused, open: unused },
  } = {}) => ({
    clock: { today: () => today },
    store: storeOf(language, today, disk),
    drafts: createDrafts({ ...options, disk }),
    coachNotes: createCoachNotes({ ...options, disk }),
    toldOnce: createToldOnce({ ...options, disk }),
    templates,
    editor: { open: unused, edit: unused },
    sources: { outline, commits: createOwnCommits(process.env) },
    post,
    sheets: createSheets(),
    catalogue: CATALOGUES[language],
    documents: CATALOGUES[documents],
    asker,
    briefly: (work) => work(),
  })
  return {
    path: folder,
    deps: depsOf,
    run: (flow, { route = 'quick', meeting, sheet, questions, dryRun = false, ...surroundings } = {}) => {
      const deps = depsOf(surroundings)
      const from = questions
        ? ({ is: 'questions' } as const)
        : sheet === undefined
          ? ({ is: 'keyboard' } as const)
          : ({ is: 'sheet', source: { name: 'answers.yaml', text: sheet } } as const)
      return COMMANDS[flow](deps, { route, meeting: meeting ?? null, from, dryRun })
    },
    holds: async (...records) => {
      const store = storeOf('nl', TODAY)
      await store.load()
      const written = await store.commit({ records, documents: [] })
      if (!written.ok) throw new Error(JSON.stringify(written.problem))
    },
    load: async () => {
      const loaded = await storeOf('nl', TODAY).load()
      if (loaded.problems.length > 0) throw new Error(JSON.stringify(loaded.problems))
      return loaded.folder
    },
    files,
    shared: () =>
      Object.entries(files())
        .filter(([file]) => file.startsWith('documents/share/'))
        .map(([, text]) => text)
        .join('\n'),
    drafts: () => Object.keys(textsUnder(join(folder, '.career/drafts'), (file) => file.endsWith('.json'))),
    undoStack: () => createUndo({ ...options, language: () => 'nl', today: () => TODAY }),
    remove: () => rmSync(place, { recursive: true, force: true }),
  }
}

const unused = async (): Promise<never> => {
  throw new Error('neither an editor nor letters in this test')
}

function textsUnder(folder: string, wanted: (file: string) => boolean): Readonly<Record<string, string>> {
  const entries = listed(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), path] as const)
  const chosen = entries.filter(([file]) => wanted(file)).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(chosen.map(([file, path]) => [file, readFileSync(path, 'utf8')]))
}

function listed(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}
