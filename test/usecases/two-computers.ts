import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createExchange } from '../../src/adapters/files/exchange.ts'
import { createStore } from '../../src/adapters/files/store.ts'
import { createSyncFiles } from '../../src/adapters/files/sync-files.ts'
import { createGit } from '../../src/adapters/git/repository.ts'
import type { AnyRecord } from '../../src/domain/records.ts'
import type { Asker } from '../../src/engine/asker.ts'
import { nl } from '../../src/text/nl.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { sync } from '../../src/usecases/sync.ts'
import { day } from '../adapters/files/support.ts'

/** A computer with a folder of its own. */
export interface Computer {
  readonly folder: string
  readonly sync: (request?: {
    readonly remote?: string
    readonly withoutPrivate?: boolean
    readonly yes?: boolean
    readonly asker?: Asker
    readonly environment?: Readonly<Record<string, string>>
  }) => Promise<CommandResult>
  readonly put: (file: string, text: string) => void
  readonly remove: (file: string) => void
  readonly text: (file: string) => string
  /** Every file but the program's own and git's, with its text. */
  readonly files: () => Readonly<Record<string, string>>
  readonly save: (...records: readonly AnyRecord[]) => Promise<void>
  readonly git: (...args: readonly string[]) => string
}

/** Who somebody is; and folders that are gone in a second are not tidied up by git after each step. */
const SETTINGS =
  '[user]\n\tname = Sam\n\temail = sam@example.org\n[maintenance]\n\tauto = false\n[gc]\n\tauto = 0\n'

/** Computers that meet at one bare repository, with a git that knows nothing of whoever runs the tests. */
export function computers() {
  const place = mkdtempSync(join(tmpdir(), 'career-sync-'))
  const home = join(place, 'home')
  mkdirSync(home)
  writeFileSync(join(home, '.gitconfig'), SETTINGS)
  const environment = { HOME: home, PATH: process.env['PATH'] ?? '', GIT_CONFIG_NOSYSTEM: '1' }
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] }).toString()
  const remote = join(place, 'remote.git')
  git(place, 'init', '-q', '--bare', '-b', 'main', remote)
  const computer = (name: string): Computer => {
    const folder = join(place, name)
    const options = {
      folder,
      shown: `~/${name}`,
      language: () => 'nl' as const,
      today: () => day('2026-11-22'),
    }
    return {
      folder,
      sync: ({ remote: to, withoutPrivate = false, yes = false, asker, environment: more } = {}) => {
        const surroundings = { ...environment, ...more }
        return sync(
          {
            store: createStore(options),
            asker: asker ?? null,
            catalogue: nl,
            exchange: createExchange(options),
            files: createSyncFiles(options),
            whole: createGit({ ...options, environment: surroundings }),
            shared: createGit({
              ...options,
              folder: join(folder, '.career/sync/shared'),
              environment: surroundings,
            }),
          },
          { remote: to ?? null, withoutPrivate, yes },
        )
      },
      put: (file, text) => {
        mkdirSync(dirname(join(folder, file)), { recursive: true })
        writeFileSync(join(folder, file), text)
      },
      remove: (file) => rmSync(join(folder, file), { force: true }),
      text: (file) => readFileSync(join(folder, file), 'utf8'),
      files: () => filesBelow(folder),
      save: async (...records) => {
        const store = createStore(options)
        await store.load()
        const saved = await store.commit({ records, documents: [] })
        if (!saved.ok) throw new Error(JSON.stringify(saved.problem))
      },
      git: (...args) => git(folder, ...args),
    }
  }
  return { place, remote, computer, git, remove: () => rmSync(place, { recursive: true, force: true }) }
}

function filesBelow(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true }).map(String)
  const own = names.filter(
    (name) => !/^\.(?:career|git)(?:\/|$)/u.test(name) && statSync(join(folder, name)).isFile(),
  )
  return Object.fromEntries(own.toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
