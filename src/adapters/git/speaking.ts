import type { Root } from '../files/root.ts'
import type { GitRun } from './run-git.ts'

/** A repository and a way to speak to it. */
export interface Repository {
  readonly root: Root
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<GitRun>
}
