import xterm from '@xterm/headless'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { View } from '../../../src/adapters/terminal/form.ts'
import { createPainter, type Painter } from '../../../src/adapters/terminal/painter.ts'

const WIDTH = 12
const ROWS = 8

function screenWith(before: number) {
  const terminal = new xterm.Terminal({ cols: WIDTH, rows: ROWS, allowProposedApi: true, convertEol: true })
  let written = 0
  const output = {
    write: (text: string): void => {
      written += text.length
      terminal.write(text)
    },
  }
  terminal.write('wat er stond\n'.repeat(before))
  return {
    painter: createPainter(output),
    written: (): number => written,
    /** What stands there, the rows that scrolled off too, and where the cursor is. */
    seen: async () => {
      await new Promise<void>((resolve) => terminal.write('', resolve))
      const { active } = terminal.buffer
      const rows = Array.from({ length: active.length }, (_row, at) =>
        (active.getLine(at)?.translateToString() ?? '').trimEnd(),
      )
      const text = rows.join('\n').trimEnd()
      return { text, column: active.cursorX, row: active.baseY + active.cursorY }
    },
  }
}

const views: fc.Arbitrary<readonly View[]> = fc.array(
  fc
    .array(fc.constantFrom('', 'een', 'twee', '\u001B[1mdrie\u001B[22m', 'elf tekens!'), {
      minLength: 1,
      maxLength: ROWS - 2,
    })
    .chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        cursor: fc.option(fc.record({ row: fc.nat(rows.length - 1), column: fc.nat(WIDTH - 2) }), {
          nil: null,
        }),
      }),
    ),
  { minLength: 1, maxLength: 6 },
)

async function drawnBy(draw: (painter: Painter, view: View) => void, all: readonly View[], before: number) {
  const { painter, seen } = screenWith(before)
  for (const view of all) draw(painter, view)
  return seen()
}

test('what is drawn bit by bit looks like what is drawn whole, with as much above it as before', async () => {
  await fc.assert(
    fc.asyncProperty(views, fc.nat(ROWS + 2), async (all, before) => {
      const bitByBit = await drawnBy((painter, view) => painter.draw(view), all, before)
      const whole = await drawnBy((painter, view) => painter.drawAll(view), all, before)
      expect(bitByBit).toEqual(whole)
    }),
  )
})

test('a question that is over leaves the screen as it was', async () => {
  await fc.assert(
    fc.asyncProperty(views, fc.nat(ROWS - 1), async (all, before) => {
      const { painter, seen } = screenWith(before)
      const { text } = await seen()
      for (const view of all) painter.draw(view)
      painter.clear()
      expect((await seen()).text).toBe(text)
    }),
  )
})

test('a key behind a long answer has its own row drawn, and not the others', () => {
  const { painter, written } = screenWith(0)
  const rows = ['Wat wil je?', 'een lange', 'tekst van', 'veel rijen']
  painter.draw({ rows, cursor: { row: 3, column: 10 } })
  const before = written()
  painter.draw({ rows: rows.with(3, 'veel rijen.'), cursor: { row: 3, column: 11 } })
  expect(written() - before).toBeLessThan(40)
})
