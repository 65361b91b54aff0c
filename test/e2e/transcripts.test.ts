import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createSandbox, type Ran } from './sandbox.ts'
import { parseTranscript, play, writeTranscript } from './transcript.ts'

const FOLDER = fileURLToPath(new URL('transcripts', import.meta.url))
const REWRITE = process.env['UPDATE_TRANSCRIPTS'] === '1'

describe.concurrent('what a user types and what career answers', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.md')))
    it(basename(name, '.md'), async () => {
      const path = join(FOLDER, name)
      const text = readFileSync(path, 'utf8')
      const sandbox = createSandbox()
      try {
        const parts = parseTranscript(text)
        const played = await play(parts, sandbox)
        const seen = new Map(played.map((one) => [one.step, one.seen]))
        const after = writeTranscript(
          parts.map((part) => (part.is === 'prose' ? part : { ...part, expected: seen.get(part) ?? [] })),
        )
        if (REWRITE) writeFileSync(path, after)
        else expect(after).toBe(text)
        for (const { step, ran } of played) expect(faults(ran, step.command), step.command).toEqual([])
      } finally {
        sandbox.remove()
      }
    })
})

/** What no run may ever show, whatever its transcript says. */
function faults({ stdout, stderr, exitCode }: Ran, command: string): readonly string[] {
  const all = stdout + stderr
  return [
    ...(/^\s+at .+:\d+:\d+\)?$|node:internal/m.test(all) ? ['a stack trace'] : []),
    ...(all.includes('\u001B') ? ['an escape sequence'] : []),
    ...(exitCode === 1 || exitCode === null ? ['a fault of ours'] : []),
    // A filter answers the lines it can, and says with its exit code that there were others.
    ...(exitCode === 2 && stdout !== '' && !command.includes('--jsonl')
      ? ['output of a command that failed']
      : []),
  ]
}
