import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The calls to the system at which something can go wrong. */
export type Call =
  | 'open'
  | 'read'
  | 'write'
  | 'sync'
  | 'chmod'
  | 'truncate'
  | 'close'
  | 'rename'
  | 'link'
  | 'unlink'
  | 'mkdir'
  | 'rmdir'

export type Errno = 'ENOSPC' | 'EIO' | 'EACCES' | 'EROFS' | 'EMFILE' | 'EDQUOT'
export const ERRNOS: readonly Errno[] = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EDQUOT']

export type Kill = 'kill-before' | 'kill-middle' | 'kill-after'
export const KILLS: readonly Kill[] = ['kill-before', 'kill-middle', 'kill-after']

/** The clock jumps by so many seconds; a folder is moved away. */
export type Turn = `clock:${number}` | `vanish:${string}`

/** What goes wrong, and where. */
export interface Fault {
  /** The number of the call, from 1, among those that count. */
  readonly at: number
  readonly is: Kill | Errno | Turn
  /** Which calls count; all of them when left out. */
  readonly calls?: readonly Call[]
  /** Every later call fails too. */
  readonly sticky?: boolean
}

export interface Watch {
  /** Only calls on paths below this folder count. */
  readonly under: string
  readonly fault?: Fault | undefined
  /** A file that gets a line for each call. */
  readonly record?: string | undefined
  /** Seconds that the clock of the program is off. */
  readonly clock?: number | undefined
}

/** The environment in which a program is watched, and fails where it is told to. */
export function watched({ under, fault, record, clock }: Watch): Readonly<Record<string, string>> {
  return {
    LD_PRELOAD: library(),
    FAULTS_UNDER: under,
    // Node.js 20 leaves io_uring alone; this keeps every call where it can be seen in later ones.
    UV_USE_IO_URING: '0',
    ...(record !== undefined && { FAULTS_RECORD: record }),
    ...(clock !== undefined && { FAULTS_CLOCK: String(clock) }),
    ...(fault !== undefined && {
      FAULTS_AT: String(fault.at),
      FAULTS_DO: /^(?:kill|clock|vanish)/.test(fault.is)
        ? fault.is
        : `fail:${constants.errno[fault.is as Errno]}`,
      ...(fault.calls && { FAULTS_CALLS: fault.calls.join(',') }),
      ...(fault.sticky && { FAULTS_STICKY: '1' }),
    }),
  }
}

/** Why nothing can be made to fail here; null when it can. */
export function cannotPreload(): string | null {
  if (process.platform !== 'linux') return 'calls can be made to fail on Linux only'
  return spawnSync('cc', ['--version']).status === 0 ? null : 'there is no C compiler (cc) here'
}

let built: string | null = null

/** Compiles the library once a process. @returns its path */
function library(): string {
  if (built !== null) return built
  const folder = mkdtempSync(join(tmpdir(), 'career-preload-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const source = fileURLToPath(new URL('../preload/faults.c', import.meta.url))
  const target = join(folder, 'faults.so')
  const compiled = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', target, source, '-ldl'], {
    encoding: 'utf8',
  })
  if (compiled.status !== 0) throw new Error(`the library did not compile:\n${compiled.stderr}`)
  built = target
  return target
}
