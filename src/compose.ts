import { dirname, join } from 'node:path'
import { readSheetFile } from './adapters/answers/read-sheet-file.ts'
import { createSheets } from './adapters/answers/sheets.ts'
import { createCalendarNotes } from './adapters/files/calendar-memory-file.ts'
import { createCoachNotes } from './adapters/files/coach-memory-file.ts'
import { createToldOnce } from './adapters/files/told-once-file.ts'
import { createExchange } from './adapters/files/exchange.ts'
import { createInspection } from './adapters/files/inspect.ts'
import { createDrafts } from './adapters/files/draft-store.ts'
import { ownTemplates } from './adapters/templates/own-template.ts'
import { createStore } from './adapters/files/store.ts'
import { briefly } from './adapters/files/briefly.ts'
import { createClock } from './adapters/system/clock.ts'
import { createOutputs } from './adapters/system/output-file.ts'
import { createEditor } from './adapters/system/editor.ts'
import { createPublishedSchemas } from './adapters/system/published-schemas.ts'
import { createPost } from './adapters/system/post.ts'
import type { Environment, FolderPlace } from './adapters/system/environment.ts'
import { createOwnCommits } from './adapters/git/own-commits.ts'
import { outline } from './adapters/markdown/outline.ts'
import { createTemplates } from './adapters/templates/liquid-templates.ts'
import type { FileProgress } from './adapters/terminal/file-progress.ts'
import type { Performing } from './cli/request.ts'
import type { Language } from './domain/codes.ts'
import type { Day } from './domain/day.ts'
import type { Asker } from './engine/asker.ts'
import { VARIABLES } from './render/variables.ts'
import type { Catalogue } from './text/catalogue.ts'
import type { Deps } from './usecases/ports.ts'

/** What the composition root knows of the machine and the command line. */
export interface Surroundings {
  readonly place: FolderPlace
  readonly today: Day | null
  /** The words of the command, without the program's own name. */
  readonly command?: string
  readonly texts: Catalogue
  readonly documents: Catalogue
  /** The folder of our own templates. */
  readonly templates: string
  readonly environment: Environment
  /** Node builds it at first touch: only where something is read from it. */
  readonly stdin: () => NodeJS.ReadStream
  /** Asks where somebody can be asked; loaded only then. */
  readonly asker: Asker | null
  /** Standard error is a terminal on which a line can be written anew. */
  readonly showsProgress?: boolean
}

/** Builds what every command works with, in the order in which one needs the other. */
export function compose({
  place,
  today,
  command = '',
  texts,
  documents,
  templates,
  environment,
  stdin,
  asker,
  showsProgress = false,
}: Surroundings): Performing {
  const clock = createClock(today)
  const schemas = join(dirname(templates), 'schemas')
  // A new file is headed in the language the user reads.
  const store = createStore({
    ...place,
    language: () => texts.language,
    today: clock.today,
    command,
    schemas,
    progress: showsProgress ? (doing) => fileProgress(texts, doing) : null,
  })
  const saving = { ...place, language: () => texts.language, today: clock.today }
  const ports = onFirstUse({
    drafts: () => createDrafts(place),
    coachNotes: () => createCoachNotes(place),
    toldOnce: () => createToldOnce(place),
    // The user's own version of a template goes before ours; both render from the same closed list of names.
    templates: () => createTemplates({ own: ownTemplates(place), ours: templates, names: VARIABLES }),
    editor: () => createEditor({ ...place, environment }),
    post: () => createPost(environment),
    sources: () => ({ outline, commits: createOwnCommits(environment) }),
    sheets: () => createSheets(),
  })
  const deps = Object.assign(ports, {
    clock,
    store,
    asker,
    briefly: doneBriefly,
    catalogue: texts,
    documents,
  })
  const readSheet: Performing['readSheet'] = async (name, most, byLine) => {
    const read = await readSheetFile(name, stdin(), most, byLine)
    return read.ok ? read.value : read.problem
  }
  const besides = onFirstUse({
    exchange: () => createExchange({ ...saving, command, schemas }),
    inspection: () => createInspection(place),
    calendarNotes: () => createCalendarNotes(place),
    outputs: () => createOutputs(),
    schemas: () => createPublishedSchemas(schemas),
  })
  return Object.assign(besides, {
    deps,
    readSheet,
    syncing: () => syncing(place, environment, () => texts.language),
    userConfig: () => userConfig(environment),
    undoing: async () => (await import('./adapters/files/undo.ts')).createUndo(saving),
  })
}

/** Its code is read when there is such work. */
const doneBriefly: Deps['briefly'] = (work) => briefly(work)

async function fileProgress({ ui }: Catalogue, doing: 'reading' | 'writing'): Promise<FileProgress> {
  const { createFileProgress } = await import('./adapters/terminal/file-progress.ts')
  return createFileProgress(doing === 'reading' ? ui.filesRead : ui.filesWritten)
}

type Made<Makers> = { readonly [Name in keyof Makers]: Makers[Name] extends () => infer Port ? Port : never }

/** Ports that most commands do without: each is made, and its code read, when it is first asked for, and once. */
function onFirstUse<Makers extends Readonly<Record<string, () => unknown>>>(makers: Makers): Made<Makers> {
  const ports = {}
  for (const [name, make] of Object.entries(makers)) {
    const get = (): unknown => {
      const port = make()
      Object.defineProperty(ports, name, { value: port, enumerable: true })
      return port
    }
    Object.defineProperty(ports, name, { get, enumerable: true, configurable: true })
  }
  return ports as Made<Makers>
}

/** The settings that hold for every folder; only `config` does more with them than a start did. */
async function userConfig(environment: Environment): ReturnType<Performing['userConfig']> {
  const [{ createUserConfig }, { userConfigHere }] = await Promise.all([
    import('./adapters/system/user-config.ts'),
    import('./adapters/system/user-config-file.ts'),
  ])
  return createUserConfig(userConfigHere(environment), environment)
}

/** Git is the user's own, and loaded only where it is wanted. */
async function syncing(
  { folder, shown }: FolderPlace,
  environment: Environment,
  language: () => Language,
): ReturnType<Performing['syncing']> {
  const [{ createSyncFiles }, { createGit }] = await Promise.all([
    import('./adapters/files/sync-files.ts'),
    import('./adapters/git/repository.ts'),
  ])
  // Beside the folder's own history, which never sees it: the program's own corner stays out of that.
  const apart = '.career/sync/shared'
  return {
    files: createSyncFiles({ folder, shown, language }),
    whole: createGit({ folder, shown, environment }),
    shared: createGit({ folder: join(folder, apart), shown: join(shown, apart), environment }),
  }
}
