import { homedir, userInfo } from 'node:os'
import { isAbsolute, resolve } from 'node:path'
import { type Language, LANGUAGES } from '../../domain/codes.ts'

export type Environment = Readonly<Record<string, string | undefined>>

export interface LanguageWishes {
  /** `--lang`, already checked. */
  readonly flag: Language | null
  readonly environment: Environment
  /** The language in the settings of the user's folder. */
  readonly folderLanguage: Language | null
  /** The language in the user's own settings. */
  readonly userLanguage: Language | null
}

/** The language of the screen: asked for, else `CAREER_LANG`, the folder's, the user's own, the system's when we speak it, else Dutch. */
export function chooseLanguage({
  flag,
  environment,
  folderLanguage,
  userLanguage,
}: LanguageWishes): Language {
  return (
    flag ??
    languageIn(environment['CAREER_LANG']) ??
    folderLanguage ??
    userLanguage ??
    languageIn(environment['LC_ALL']) ??
    languageIn(environment['LANG']) ??
    'nl'
  )
}

/** The language in a name of a locale: `en_GB.UTF-8`, `nl-BE` or `nl`; null when it is none of ours. */
export function languageIn(locale: string | undefined): Language | null {
  const [code] = (locale ?? '')
    .trim()
    .toLowerCase()
    .split(/[_.@-]/)
  return LANGUAGES.find((language) => language === code) ?? null
}

export interface FolderWishes {
  /** `--dir`. */
  readonly flag: string | null
  readonly environment: Environment
  /** The folder in the user's own settings. */
  readonly user: string | null
  /** The user's home. */
  readonly home: string
  /** Where the program was started. */
  readonly cwd: string
}

/** The user's folder: where it is, and how the user calls it. */
export interface FolderPlace {
  readonly folder: string
  readonly shown: string
}

const DEFAULT = '~/career'

/** The folder asked for, else `CAREER_DIR`, the one in the user's own settings, or `~/career`. */
export function defaultFolder({ flag, environment, user, home, cwd }: FolderWishes): FolderPlace {
  const shown =
    [flag, environment['CAREER_DIR'], user].find(
      (wish) => wish !== null && wish !== undefined && wish !== '',
    ) ?? DEFAULT
  return { folder: resolve(cwd, withHome(shown, home)), shown }
}

/** Can the screen show more than ASCII? A locale that names another character set than UTF-8 says it cannot. */
export function speaksUnicode(environment: Environment): boolean {
  const locale = ['LC_ALL', 'LC_CTYPE', 'LANG']
    .map((name) => environment[name] ?? '')
    .find((one) => one !== '')
  // Not an expression that ignores case: the first of those loads tables of Unicode, at every start.
  return locale === undefined || /utf-?8/.test(locale.toLowerCase())
}

/**
 * The user's home: `HOME` where that is a whole path, else what the system knows, else the folder we are in, so that a
 * start never fails on it. An empty `HOME` would put the plan at the root of the disk.
 */
export function userHome(ways: readonly (() => string)[] = WAYS_HOME): string {
  for (const way of ways) {
    const home = quietly(way)
    if (isAbsolute(home)) return home
  }
  return resolve('.')
}

/** `HOME` is what `homedir` begins with too, but on Windows; most starts need not load `node:os` for it. */
const WAYS_HOME: readonly (() => string)[] = [
  () => (process.platform === 'win32' ? '' : (process.env['HOME'] ?? '')),
  () => homedir(),
  () => userInfo().homedir,
]

function quietly(way: () => string): string {
  try {
    return way()
  } catch {
    return ''
  }
}

/** A shell leaves `~` alone in `--dir=~/plan` and in quotes. */
const withHome = (path: string, home: string): string => path.replace(/^~(?=$|[/\\])/, () => home)
