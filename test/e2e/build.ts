import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds once before the first transcript, so that what is run is what the sources say now. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/bundle.mjs', import.meta.url))], {
    stdio: 'inherit',
  })
}
