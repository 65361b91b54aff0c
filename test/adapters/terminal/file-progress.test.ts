import { expect, test } from 'vitest'
import { createFileProgress } from '../../../src/adapters/terminal/file-progress.ts'

/** A clock that is put forward by hand, and what was written. */
function shownAfter(times: readonly number[]): {
  readonly written: readonly string[]
  readonly cleared: string
} {
  let time = 0
  const written: string[] = []
  const progress = createFileProgress(
    (count) => `${count} gelezen`,
    (text) => written.push(text),
    () => time,
  )
  for (const at of times) {
    time = at
    progress.noticed()
  }
  const before = written.length
  progress.done()
  return { written: written.slice(0, before), cleared: written.slice(before).join('') }
}

test('says nothing to who does not wait', () => {
  expect(shownAfter([10, 200, 499])).toEqual({ written: [], cleared: '' })
})

test('says how far it is after half a second, ten times a second at most, and leaves nothing behind', () => {
  const { written, cleared } = shownAfter([10, 500, 550, 599, 600, 650, 700])
  expect(written.map((text) => text.slice('\r\u001B[K'.length))).toEqual([
    '2 gelezen',
    '5 gelezen',
    '7 gelezen',
  ])
  expect(cleared).toBe('\r\u001B[K')
})
