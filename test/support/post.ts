import { resolve } from 'node:path'
import type { Post } from '../../src/usecases/ports.ts'
import { ok } from '../../src/domain/result.ts'

/** A post that remembers what it was given, and works or does not. */
export interface RememberingPost extends Post {
  readonly copied: string[]
  readonly opened: string[]
  readonly saved: Map<string, string>
}

export function rememberingPost(works = true): RememberingPost {
  const copied: string[] = []
  const opened: string[] = []
  const saved = new Map<string, string>()
  return {
    copied,
    opened,
    saved,
    saveDraft: async (path, text) => {
      saved.set(path, text)
      return ok(undefined)
    },
    copy: async (text) => {
      if (works) copied.push(text)
      return works
    },
    open: async (path) => {
      if (works) opened.push(resolve(path))
      return works
    },
  }
}
