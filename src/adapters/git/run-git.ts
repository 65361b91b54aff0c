import { spawn } from 'node:child_process'

type Environment = Readonly<Record<string, string | undefined>>

/** How a git command ended. */
export interface GitRun {
  readonly status: number
  readonly out: Buffer
  /** What git says about it, in English. */
  readonly said: string
}

/** Git is not on this computer. */
export class NoGit extends Error {}

export interface GitPlace {
  /** Where it works. */
  readonly cwd: string
  readonly environment: Environment
  /** Settings of one run: another index, who signs. */
  readonly more?: Readonly<Record<string, string>>
}

/** Variables of a git that may be running around us: with them ours would work on another repository. */
const NOT_OURS = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|PREFIX)$/

/**
 * Runs the user's own git, without a shell. Its questions (a password, a passphrase) go to the user's terminal; what it
 * says is read in English. Files are taken byte for byte.
 * @throws NoGit when it is not there
 */
export function runGit(
  { cwd, environment, more = {} }: GitPlace,
  args: readonly string[],
  input?: string | Uint8Array,
): Promise<GitRun> {
  const own = Object.fromEntries(Object.entries(environment).filter(([name]) => !NOT_OURS.test(name)))
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...BYTE_FOR_BYTE, ...WITHOUT_HELPER, ...args], {
      cwd,
      env: { ...own, LC_ALL: 'C', ...more },
      stdio: [input === undefined ? 'inherit' : 'pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const said: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('error', (error) => reject(isMissing(error) ? new NoGit() : error))
    child.once('close', (status) =>
      resolve({ status: status ?? 1, out: Buffer.concat(out), said: Buffer.concat(said).toString('utf8') }),
    )
    // A git that stops reading early says why by itself.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

const BYTE_FOR_BYTE = ['-c', 'core.autocrlf=false', '-c', 'core.safecrlf=false', '-c', 'core.quotepath=false']

/** A program that a folder from somebody else names, to be run at the first look; what it would save is nothing here. */
const WITHOUT_HELPER = ['-c', 'core.fsmonitor=false']

const isMissing = (error: Error): boolean => 'code' in error && error.code === 'ENOENT'
