import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FileVersions } from '../../usecases/sync-ports.ts'
import type { Repository } from './speaking.ts'
import { textIn } from './versions.ts'

/**
 * Three texts made one line by line, as git does it; null where both changed the same lines. The texts lie for a moment
 * in git's own corner, where only this user can read them.
 */
export async function mergeLines(
  { root, run }: Repository,
  { base, ours, theirs }: FileVersions,
): Promise<string | null> {
  const corner = resolve(root.folder, textIn(await run(['rev-parse', '--git-dir'])))
  const place = mkdtempSync(join(corner, 'career-'))
  try {
    const paths = [ours, base, theirs].map((text, at) => {
      const path = join(place, String(at))
      writeFileSync(path, text ?? '', { mode: 0o600 })
      return path
    })
    const merged = await run(['merge-file', '-p', '-q', ...paths])
    return merged.status === 0 ? merged.out.toString('utf8') : null
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
