import { describe, test } from 'vitest'

/** Tests of what Windows does not have or does otherwise; there they are named as not run, with the reason. */
export const onlyUnix = (name: string, tests: () => void): void => {
  if (process.platform === 'win32') test.skip(`${name}: not tried on Windows`, () => {})
  else describe(name, tests)
}
