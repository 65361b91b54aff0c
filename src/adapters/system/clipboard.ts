import type { Environment } from './environment.ts'
import { type Program, runQuietly } from './run-quietly.ts'

/** A program that takes the clipboard's text on its standard input, and how it wants its letters. */
interface ClipboardProgram extends Program {
  readonly reads: 'utf8' | 'utf16'
}

/** A clipboard answers at once; one that waits for a screen that is not there is given up. */
const PATIENCE = 3000

/**
 * Puts a text on the clipboard with the program this system has for it.
 *
 * The terminal's own way (OSC 52) is not used: many terminals ignore it without a word, so we could not say whether
 * the text is there.
 * @returns whether one of them took it
 */
export async function copyWith(
  platform: NodeJS.Platform,
  environment: Environment,
  text: string,
): Promise<boolean> {
  for (const program of clipboardsOf(platform, environment)) {
    const input =
      program.reads === 'utf8' ? Buffer.from(text, 'utf8') : Buffer.from(`\uFEFF${text}`, 'utf16le')
    // The next is tried only when this one does not work.
    // oxlint-disable-next-line no-await-in-loop
    if ((await runQuietly(program, environment, { input, patience: PATIENCE })) === 0) return true
  }
  return false
}

/** What may work here, the likeliest first. */
export function clipboardsOf(
  platform: NodeJS.Platform,
  environment: Environment,
): readonly ClipboardProgram[] {
  if (platform === 'darwin') return [program('pbcopy')]
  if (platform === 'win32') return [WINDOWS]
  const has = (name: string): boolean => (environment[name] ?? '') !== ''
  return [
    ...(has('WSL_DISTRO_NAME') ? [WINDOWS] : []),
    ...(has('TERMUX_VERSION') ? [program('termux-clipboard-set')] : []),
    ...(has('WAYLAND_DISPLAY') ? [program('wl-copy')] : []),
    ...(has('DISPLAY')
      ? [program('xclip', '-selection', 'clipboard'), program('xsel', '--clipboard', '--input')]
      : []),
  ]
}

const program = (name: string, ...options: readonly string[]): ClipboardProgram => ({
  name,
  options,
  reads: 'utf8',
})

/** It takes plain bytes for the letters of an old code page; with a mark in front it knows better. */
const WINDOWS: ClipboardProgram = { name: 'clip.exe', options: [], reads: 'utf16' }
