import { homedir } from 'node:os'
import type { Failure } from '../../domain/problem.ts'
import type { Result } from '../../domain/result.ts'
import type { Git } from '../../usecases/sync-ports.ts'
import { refused } from '../files/disk-error.ts'
import { nodeDisk, type Disk } from '../files/disk.ts'
import { displayPath, type Root } from '../files/root.ts'
import { failure } from './git-problem.ts'
import { begin, stateOf } from './history.ts'
import { ownHooks } from './own-hooks.ts'
import { joinVersions, record } from './recording.ts'
import { Meeting } from './remote.ts'
import type { Repository } from './speaking.ts'
import { NoGit, runGit } from './run-git.ts'
import { mergeLines } from './merge-lines.ts'
import { common, filesOf, put, textsOf } from './versions.ts'

export interface GitOptions {
  /** Absolute path of the folder whose files are exchanged. */
  readonly folder: string
  /** The folder as the user typed it, for messages. */
  readonly shown: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly disk?: Disk
}

/** The history of a folder in a repository of its own, through the git of the user. */
export function createGit({ folder, shown, environment, disk = nodeDisk }: GitOptions): Git {
  const root: Root = { folder, shown, disk }
  let hooks: Promise<string> | null = null
  const repository: Repository = {
    root,
    run: async (args, input) => {
      hooks ??= ownHooks(environment)
      const place = disk.look(folder) === null ? homedir() : folder
      return runGit({ cwd: place, environment }, ['-c', `core.hooksPath=${await hooks}`, ...args], input)
    },
  }
  const meeting = new Meeting(repository)
  const attempt = async <T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof NoGit) return failure(5, { code: 'no-git' })
      return refused(error, (path) => displayPath(root, path))
    }
  }
  return {
    look: () => attempt(() => stateOf(repository)),
    answers: (address) => attempt(() => meeting.answers(address)),
    begin: () => attempt(() => begin(repository)),
    connect: (address) => attempt(() => meeting.connect(address)),
    record: (files) => attempt(() => record(repository, files)),
    fetch: () => attempt(() => meeting.fetch()),
    common: (one, other) => common(repository, one, other),
    filesOf: (commit) => filesOf(repository, commit),
    textsOf: (blobs) => textsOf(repository, blobs),
    byLine: (versions) => mergeLines(repository, versions),
    put: (file, before, after) => attempt(() => put(repository, file, before, after)),
    join: (theirs, files) => attempt(() => joinVersions(repository, theirs, files)),
    push: () => attempt(() => meeting.push()),
  }
}
