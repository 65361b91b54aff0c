import fc from 'fast-check'
import { expect, test } from 'vitest'
import { throughCmd } from '../../../src/adapters/system/windows-command.ts'

test('an editor that is a script is started through cmd, its words each in one piece', () => {
  expect(throughCmd('code', ['--wait', String.raw`C:\Users\Zoë M\career\plan.yaml`], {})).toEqual({
    file: 'cmd.exe',
    words: ['/d', '/s', '/c', String.raw`"code ^"--wait^" ^"C:\Users\Zoë^ M\career\plan.yaml^""`],
    options: { windowsVerbatimArguments: true },
  })
  expect(throughCmd('code', [], { ComSpec: 'C:\\Windows\\cmd.exe' }).file).toBe('C:\\Windows\\cmd.exe')
})

/** What `cmd` makes of a line: a caret takes the meaning of the sign after it; null where a sign keeps its own. */
function afterCmd(line: string): string | null {
  let out = ''
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (sign === '^') out += line.charAt((at += 1))
    else if ('%!"`<>&|;,()*?[]'.includes(sign)) return null
    else out += sign
  }
  return out
}

/** What a program of Windows makes of a line, by the rules of its C library. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = []
  const word = /"((?:[^"\\]|\\+(?!\\*")|(?:\\\\)*\\"|(?:\\\\)+(?="))*)"/gu
  for (const [, inside = ''] of line.matchAll(word))
    words.push(
      inside
        .replaceAll(/(\\*)\\"/gu, (_all, before: string) => `${before.slice(before.length / 2)}"`)
        .replace(/(\\*)$/u, (all) => all.slice(all.length / 2)),
    )
  return words
}

test('no sign in a word is read by cmd, and the program gets the word as it was', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', ' ', '"', '\\', '%', '^', '&', '|', '<', '!', '(', 'ë'),
  })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      const line = throughCmd('edit', words, {}).words[3]?.slice(1, -1) ?? ''
      const seen = afterCmd(line)
      expect(seen).not.toBeNull()
      expect(wordsOf(seen?.slice('edit '.length) ?? '')).toEqual(words)
    }),
  )
})
