import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Located } from '../../domain/problem.ts'
import type { UserSettings } from '../../domain/settings/user-file.ts'
import { DiskError, errnoOf, systemProblem } from '../files/disk-error.ts'
import { READ_WITHOUT_WAITING } from '../files/disk.ts'
import { type Environment, userHome } from './environment.ts'

/** The file of the user's own settings: where it is, and how the user calls it. */
export interface UserConfigPlace {
  readonly path: string
  readonly shown: string
}

const NAME = 'career'
const FILE = 'config.yaml'
/** A few lines; whatever is longer is something else. */
const MOST = 65_536

/** Where this system keeps what programs are told to do: XDG, `~/Library/Application Support` or `%APPDATA%`. */
export function userConfigPlace(
  platform: NodeJS.Platform,
  environment: Environment,
  home: string,
): UserConfigPlace {
  const base = baseFolder(platform, environment, home)
  const path = join(base, NAME, FILE)
  const below = path.startsWith(join(home, '/')) ? path.slice(home.length) : null
  return { path, shown: below === null ? path : `~${below}` }
}

/** The same on this machine. */
export const userConfigHere = (environment: Environment): UserConfigPlace =>
  userConfigPlace(process.platform, environment, userHome())

function baseFolder(platform: NodeJS.Platform, environment: Environment, home: string): string {
  const named = environment[platform === 'win32' ? 'APPDATA' : 'XDG_CONFIG_HOME'] ?? ''
  // A relative path there is to be ignored, says the standard.
  if (isAbsolute(named)) return named
  if (platform === 'win32') return join(home, 'AppData', 'Roaming')
  return platform === 'darwin' ? join(home, 'Library', 'Application Support') : join(home, '.config')
}

/** The text of the file, or null where there is none. @throws DiskError when it is there and cannot be read */
export function readUserText(path: string): string | null {
  try {
    // Most have none, and an error that is thrown and caught costs a start more than this look.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return null
    // Never waits: a pipe in the place of the file would hold up even the help.
    const handle = openSync(path, READ_WITHOUT_WAITING)
    try {
      const facts = fstatSync(handle)
      if (!facts.isFile()) throw new DiskError(facts.isDirectory() ? 'EISDIR' : 'EFTYPE', path, 'read', null)
      if (facts.size > MOST) throw new DiskError('EFBIG', path, 'read', null)
      return readFileSync(handle, 'utf8')
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ENOENT' || errno === 'ENOTDIR') return null
    throw errno === null ? error : new DiskError(errno, path, 'read', error)
  }
}

/** What a start needs of the user's own settings. */
export interface UserWishes {
  readonly settings: UserSettings
  /** What is wrong in them; until it is mended nothing is done that they could decide on. */
  readonly problems: readonly Located[]
}

const NOTHING: UserWishes = { settings: {}, problems: [] }

/** Costs one look at the disk where there is no such file, and loads what reads it only where there is. */
export async function userWishes({ path, shown }: UserConfigPlace): Promise<UserWishes> {
  try {
    const text = readUserText(path)
    if (text === null) return NOTHING
    const { readUserFile } = await import('../../domain/settings/user-file.ts')
    const { settings, faults } = readUserFile(text)
    // A setting we do not know may be one of a newer version.
    const wrong = faults.filter(({ problem }) => problem.code !== 'unknown-setting')
    return {
      settings,
      problems: wrong.map(({ problem, line, column }) => ({ problem, place: { file: shown, line, column } })),
    }
  } catch (error) {
    if (error instanceof DiskError) return { ...NOTHING, problems: [systemProblem(error, () => shown)] }
    throw error
  }
}
