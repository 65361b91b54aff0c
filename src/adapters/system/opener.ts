import { resolve } from 'node:path'
import type { Environment } from './environment.ts'
import { type Program, runQuietly } from './run-quietly.ts'

/** The program that opens a file with whatever the user chose for its kind. */
export function openerOf(platform: NodeJS.Platform, path: string): Program {
  if (platform === 'darwin') return { name: 'open', options: [path] }
  if (platform === 'win32') return { name: 'rundll32.exe', options: ['url.dll,FileProtocolHandler', path] }
  return { name: 'xdg-open', options: [path] }
}

/** Handing over takes a moment; a mail program that is still starting then has the file. */
const PATIENCE = 15_000

/**
 * Opens a file in the program the user has for it.
 * @returns whether the system took it
 */
export async function openWith(
  platform: NodeJS.Platform,
  environment: Environment,
  path: string,
): Promise<boolean> {
  // A whole path is never taken for an option.
  return (await runQuietly(openerOf(platform, resolve(path)), environment, { patience: PATIENCE })) === 0
}
