import { resolve } from 'node:path'
import type { Ran, Sandbox } from './sandbox.ts'

/**
 * A transcript is a page that a user could follow: prose, and blocks headed `console` in which
 * `$ ` begins a command, `> ` goes on with it, and everything below it is what came of it:
 * standard output as it is, standard error behind `! `, and `[exit 2]` when that was not 0.
 */
export type Part = { readonly is: 'prose'; readonly lines: readonly string[] } | Step

export interface Step {
  readonly is: 'step'
  /** The command as the shell gets it. */
  readonly command: string
  readonly expected: readonly string[]
}

const OPEN = '```console'
const CLOSE = '```'

export function parseTranscript(text: string): readonly Part[] {
  const parts: Part[] = []
  let inside = false
  let command: string[] | null = null
  let expected: string[] = []
  const finish = (): void => {
    if (command) parts.push({ is: 'step', command: command.join('\n'), expected })
    command = null
    expected = []
  }
  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (!inside || line === CLOSE) {
      finish()
      inside = line === OPEN
      parts.push({ is: 'prose', lines: [line] })
    } else if (line.startsWith('$ ')) {
      finish()
      command = [line.slice(2)]
    } else if (command && expected.length === 0 && (line.startsWith('> ') || line === '>'))
      command.push(line.slice(2))
    else expected.push(line)
  }
  finish()
  return parts
}

export const writeTranscript = (parts: readonly Part[]): string =>
  `${parts.flatMap((part) => (part.is === 'prose' ? part.lines : [...asTyped(part.command), ...part.expected])).join('\n')}\n`

const asTyped = (command: string): readonly string[] =>
  command.split('\n').map((line, at) => (at === 0 ? `$ ${line}` : `> ${line}`.trimEnd()))

export interface Played {
  readonly step: Step
  readonly seen: readonly string[]
  readonly ran: Ran
}

/** Types every command of a transcript, in one home, one after the other. */
export async function play(parts: readonly Part[], sandbox: Sandbox): Promise<readonly Played[]> {
  const played: Played[] = []
  let env: Readonly<Record<string, string>> = {}
  let cwd = sandbox.home
  for (const step of parts) {
    if (step.is === 'prose') continue
    const setting = /^export (\w+)=(.*)$/.exec(step.command)
    const folder = /^cd (\S+)$/.exec(step.command)?.[1]
    if (setting) env = { ...env, [setting[1] ?? '']: setting[2] ?? '' }
    else if (folder !== undefined) cwd = resolve(cwd, folder.replace(/^~/, sandbox.home))
    const isOurs = setting !== null || folder !== undefined
    // oxlint-disable-next-line no-await-in-loop -- a user types one command after the other
    const ran = isOurs ? NOTHING : await sandbox.run(step.command, { env, cwd })
    played.push({ step, ran, seen: seenOf(ran, sandbox.home) })
  }
  return played
}

const NOTHING: Ran = { stdout: '', stderr: '', exitCode: 0 }

function seenOf({ stdout, stderr, exitCode }: Ran, home: string): readonly string[] {
  const lines = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))
  const seen = [
    ...lines(stdout),
    ...lines(stderr).map((line) => `! ${line}`.trimEnd()),
    ...(exitCode === 0 ? [] : [`[exit ${exitCode}]`]),
  ]
  return seen.map((line) => line.replaceAll(home, '/home/you'))
}
