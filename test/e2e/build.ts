import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds before the first transcript where something changed, so that what is run is what the sources say now. */
export function setup(): void {
  const script = fileURLToPath(new URL('../../scripts/setup.mjs', import.meta.url))
  execFileSync(process.execPath, [script, '--only-build'], { stdio: 'inherit' })
}
