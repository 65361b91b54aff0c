import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where Linux keeps files in memory; no other system has such a place for everybody. */
const IN_MEMORY = '/dev/shm'
const OURS = 'career-tests-'
const LEFT_BY = /^career-tests-(\d+)-/
/** In bytes. What the tests have there at one time is a tenth of it; a container often has less, and then it is left alone. */
const ROOM = 1024 ** 3

/**
 * Lets the folders of the tests lie in memory where the machine has such a place: the tests save so often, each time
 * waiting for the disk, that the waiting took longer than the work. What a real disk does is for `npm run faults`.
 * Whoever sets TMPDIR chooses for themselves. What is left there is taken away at the end.
 */
export function useQuickDisk(): void {
  if (process.env['TMPDIR'] !== undefined || !hasRoom()) return
  sweep()
  const place = mkdtempSync(join(IN_MEMORY, `${OURS}${process.pid}-`))
  // Some tests let another user look, as one may below the usual place.
  chmodSync(place, 0o711)
  if (!runsPrograms(place)) {
    rmSync(place, { recursive: true, force: true })
    return
  }
  process.env['TMPDIR'] = place
  process.on('exit', () => rmSync(place, { recursive: true, force: true }))
}

/** Takes away what a run left that was stopped so hard that it could not do so itself. */
function sweep(): void {
  for (const name of readdirSync(IN_MEMORY)) {
    const [, pid] = LEFT_BY.exec(name) ?? []
    if (pid !== undefined && isGone(Number(pid))) takeAway(join(IN_MEMORY, name))
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

function takeAway(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true })
  } catch {
    // It is somebody else's, who sweeps for themselves.
  }
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize >= ROOM
  } catch {
    return false
  }
}

/** Some tests put a program of their own on the path, and not every such place lets one run. */
function runsPrograms(place: string): boolean {
  const program = join(place, 'program')
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 })
  return spawnSync(program).status === 0
}
