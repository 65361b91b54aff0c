import { writeSync } from 'node:fs'

/** How writing to a stream ended: `closed` when its reader went away, which is no error. */
export type WriteEnd = 'written' | 'closed' | { readonly errno: string }

/**
 * Writes all of a text to a standard stream before it returns, so that a command that says it is done has said it.
 * A reader that goes away (`| head -1`) is no error; a full disk behind a redirection is.
 */
export function writeAll(descriptor: 1 | 2, text: string): WriteEnd {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const errno = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
      if (errno === 'EAGAIN') continue
      return errno === 'EPIPE' ? 'closed' : { errno }
    }
  }
  return 'written'
}
