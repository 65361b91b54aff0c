import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cursorOn, edit, type Field, fieldWith, insert } from '../../../src/adapters/terminal/field.ts'
import type { Key } from '../../../src/adapters/terminal/key.ts'
import { layOut } from '../../../src/adapters/terminal/wrap.ts'

const WIDTH = 20

const key = (name: string): Key => {
  const [last = '', ...modifiers] = name.split('-').toReversed()
  return { name: last, ctrl: modifiers.includes('ctrl'), meta: modifiers.includes('alt'), text: '' }
}

const after = (field: Field, ...names: string[]): Field =>
  names.reduce((now, name) => edit(now, key(name), WIDTH) ?? now, field)

/** The field with a bar where the cursor is. */
const drawn = ({ text, cursor }: Field): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`

describe('line editing', () => {
  test.each([
    [['ctrl-a'], '|de tweede lijn'],
    [['home', 'right', 'ctrl-f'], 'de| tweede lijn'],
    [['ctrl-w'], 'de tweede |'],
    [['ctrl-w', 'ctrl-w'], 'de |'],
    [['alt-b', 'alt-b', 'alt-f'], 'de tweede| lijn'],
    [['ctrl-left', 'ctrl-k'], 'de tweede |'],
    [['ctrl-left', 'ctrl-u'], '|lijn'],
    [['ctrl-left', 'backspace', 'delete'], 'de tweede|ijn'],
    [['ctrl-a', 'ctrl-e', 'left'], 'de tweede lij|n'],
    [['f7'], 'de tweede lijn|'],
  ])('%j', (names, expected) => {
    expect(drawn(after(fieldWith('de tweede lijn'), ...names))).toBe(expected)
  })

  test('in a text of several lines, keys of the line stay in the line', () => {
    const field = fieldWith('een\ntwee\ndrie')
    expect(drawn(after(field, 'up', 'home'))).toBe('een\n|twee\ndrie')
    expect(drawn(after(field, 'up', 'home', 'ctrl-k'))).toBe('een\n|\ndrie')
    expect(drawn(after(field, 'ctrl-u', 'ctrl-u', 'ctrl-u'))).toBe('een\n|')
    expect(drawn(after(field, 'up', 'up', 'up', 'left', 'down'))).toBe('een\ntw|ee\ndrie')
  })

  test('up and down follow the rows on the screen, not the lines of the text', () => {
    const field = fieldWith('een zin die langer is dan de rij')
    expect(layOut(field.text, WIDTH).map(({ shown }) => shown)).toEqual([
      'een zin die langer',
      'is dan de rij',
    ])
    expect(drawn(after(field, 'up'))).toBe('een zin die l|anger is dan de rij')
    expect(drawn(after(field, 'up', 'down'))).toBe(drawn(field))
  })
})

test('one step takes a whole sign, however many code points it is made of', () => {
  for (const sign of ['👩‍👩‍👧', '🇳🇱', 'e\u0301', '漢', '1️⃣']) {
    expect(drawn(after(fieldWith(`a${sign}`), 'left'))).toBe(`a|${sign}`)
    expect(drawn(after(fieldWith(`a${sign}b`), 'left', 'backspace'))).toBe('a|b')
  }
})

test('whatever is pressed, the cursor stands between two whole signs and on the screen', () => {
  const presses = fc.constantFrom(
    'left',
    'right',
    'up',
    'down',
    'home',
    'end',
    'backspace',
    'delete',
    'ctrl-w',
    'ctrl-left',
    'ctrl-right',
  )
  const text = fc
    .array(fc.constantFrom('woord', ' ', '\n', '👩‍👩‍👧', '漢字', 'é', '🇳🇱 '), { maxLength: 30 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.array(presses, { maxLength: 20 }), (start, names) => {
      const field = after(fieldWith(start), ...names)
      const places = [...new Intl.Segmenter().segment(field.text)].map(({ index }) => index)
      expect([...places, field.text.length]).toContain(field.cursor)
      const { row, column } = cursorOn(field, layOut(field.text, WIDTH), WIDTH)
      expect(row).toBeLessThan(layOut(field.text, WIDTH).length)
      expect(column).toBeLessThanOrEqual(WIDTH)
    }),
  )
})

test('a line of 5,000 signs is edited like any other', () => {
  const long = `${'é'.repeat(2500)}${'👍'.repeat(1250)}`
  let field = fieldWith(long)
  for (let times = 0; times < 20; times += 1) {
    field = insert(after(field, 'left'), 'x')
    const { row } = cursorOn(field, layOut(field.text, 76), 76)
    expect(row).toBeLessThan(layOut(field.text, 76).length)
  }
  expect(field.text.replaceAll('x', '')).toBe(long)
  expect(field.text.length).toBe(long.length + 20)
})
