import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Who holds something: a process on a machine; its start tells it from a later one with the same number. */
export interface Holder {
  readonly pid: number
  readonly started: string
  readonly host: string
}

export const thisProcess = (): Holder => ({
  pid: process.pid,
  started: startOf(process.pid),
  host: host(),
})

/** The name of this machine. Linux tells it in a file, which is read sooner than the module that asks for it is loaded. */
function host(): string {
  try {
    if (process.platform === 'linux') return readFileSync('/proc/sys/kernel/hostname', 'utf8').trimEnd()
  } catch {
    // Where there is no such file.
  }
  return hostname()
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Is this very process still running? Null when it is on another machine, where we cannot look. */
export function stillRuns(holder: Holder): boolean | null {
  if (holder.host !== host()) return null
  return isAlive(holder.pid) && startOf(holder.pid) === holder.started
}

/** When a process started, in the kernel's ticks; empty where the system does not tell. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return ''
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is a name in brackets that may hold blanks; the start is the 22nd field.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
