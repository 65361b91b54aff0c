import { describe, expect, test } from 'vitest'
import { createSheets } from '../../../src/adapters/answers/sheets.ts'
import type { Json } from '../../../src/engine/answers.ts'

const { parse } = createSheets()
const SHEET = 'sheet: {flow: prep, version: 1, lang: nl, route: quick}\n'

async function sheetOf(text: string) {
  const read = await parse(text, 'blad.yaml')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

async function problemsOf(text: string) {
  const read = await parse(text, 'blad.yaml')
  return read.ok ? [] : read.problem.map(({ problem, place }) => [problem.code, place?.line, place?.column])
}

async function answersOf(lines: string): Promise<Readonly<Record<string, Json>>> {
  const indented = lines.replaceAll(/^(?=.)/gm, '  ')
  const { answers } = await sheetOf(`${SHEET}answers:\n${indented}`)
  return Object.fromEntries(answers.map(({ id, value }) => [id, value]))
}

describe('an answer', () => {
  test.each([
    ['1.10', '1.10'],
    ['+31612345678', '+31612345678'],
    ['0612345678', '0612345678'],
    ['2026-12-06', '2026-12-06'],
    ['1e3', '1e3'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['True', 'True'],
    ['7', '7'],
    ['"null"', 'null'],
    ["'1.0'", '1.0'],
    ['Anna # de manager', 'Anna'],
    ['C# leren', 'C# leren'],
    ['om 10:30 bij Anna', 'om 10:30 bij Anna'],
  ])('typed as %s is the text %s', async (typed, text) => {
    expect(await answersOf(`wish: ${typed}\n`)).toEqual({ wish: text })
  })

  test.each(['', ' ', '~', 'null', '""', '" "', '|', '# iets'])(
    'left open as %j is nothing',
    async (typed) => {
      expect(await answersOf(`wish: ${typed}\nwith: Anna\n`)).toEqual({ wish: null, with: 'Anna' })
    },
  )

  test('keeps the lines of a block', async () => {
    expect(await answersOf('wish: |\n  een\n\n  - twee\nasks: >\n  drie\n  vier\n')).toEqual({
      wish: 'een\n\n- twee\n',
      asks: 'drie vier\n',
    })
  })

  test('keeps what was typed in lists and maps too, without their empty items', async () => {
    const typed =
      'since-last: [1.10, no]\nasks:\n  -\n  - 2024\n  - ""\nquestions:\n  -\nagreements:\n  - {what: 3.0, by: 2026-12-06, who: }\n'
    expect(await answersOf(typed)).toEqual({
      'since-last': ['1.10', 'no'],
      asks: ['2024'],
      questions: [],
      agreements: [{ what: '3.0', by: '2026-12-06', who: null }],
    })
  })

  test('is followed where an alias stands for it', async () => {
    expect(await answersOf('wish: &w meer rust\nwhy: *w\n')).toEqual({ wish: 'meer rust', why: 'meer rust' })
  })
})

describe('a dash alone', () => {
  test('is an answer, with quotes and without', async () => {
    const typed = 'wish: -\nasks:  -  # weg\nwhy: "-"\nstatus: {a-7k2m: -, a-9x3p: done}\nlast: -'
    expect(await answersOf(typed)).toEqual({
      wish: '-',
      asks: '-',
      why: '-',
      status: { 'a-7k2m': '-', 'a-9x3p': 'done' },
      last: '-',
    })
  })

  test('is an answer in a file with the line ends of Windows', async () => {
    const { answers } = await sheetOf(
      `\uFEFF${SHEET}answers:\n  wish: -\n  why: |\n    a\n    b\n`.replaceAll('\n', '\r\n'),
    )
    expect(answers.map(({ value }) => value)).toEqual(['-', 'a\nb\n'])
  })

  test('is left alone in a block of text, and begins a list where more stands behind it', async () => {
    expect(await answersOf('wish: |\n  over: -\n  niet: -\n')).toEqual({ wish: 'over: -\nniet: -\n' })
    expect(await problemsOf(`${SHEET}answers:\n  wish: - meer rust\n`)).toContainEqual(['bad-yaml', 3, 9])
  })

  test('does not move what stands behind it', async () => {
    const { answers } = await sheetOf(`${SHEET}answers:\n  status: {a: -, b: done}\n`)
    expect(answers[0]?.inner).toEqual({
      a: { file: 'blad.yaml', line: 3, column: 15 },
      b: { file: 'blad.yaml', line: 3, column: 21 },
    })
  })
})

describe('a sheet', () => {
  test('says what it is for', async () => {
    const sheet = await sheetOf(
      'sheet: {flow: debrief, version: 2, lang: en, route: full, meeting: m-7k2m}\nanswers:\n',
    )
    expect(sheet).toMatchObject({
      flow: 'debrief',
      version: 2,
      language: 'en',
      route: 'full',
      meeting: 'm-7k2m',
      answers: [],
    })
    expect(sheet.place).toEqual({ file: 'blad.yaml', line: 1, column: 8 })
  })

  test('has three sections', async () => {
    const sheet = await sheetOf(`${SHEET}answers: {wish: a}\nprivate: {why: b}\nshare:\n  asks: [c]\n`)
    expect(
      [sheet.answers, sheet.private, sheet.share].map((entries) =>
        entries.map(({ id, value }) => [id, value]),
      ),
    ).toEqual([[['wish', 'a']], [['why', 'b']], [['asks', ['c']]]])
  })

  test('knows where each answer stands', async () => {
    const { answers } = await sheetOf(
      `${SHEET}answers:\n  kind:\n  with: Anna\n  asks:\n    - een\n    -\n    - drie\n  status:\n    a-1:\n    a-2: done\n`,
    )
    const at = (line: number, column: number) => ({ file: 'blad.yaml', line, column })
    expect(answers.map(({ place }) => place)).toEqual([at(3, 3), at(4, 9), at(6, 5), at(10, 5)])
    expect(answers[2]?.inner).toEqual({ 0: at(6, 7), 1: at(8, 7) })
    expect(answers[3]?.inner).toEqual({ 'a-1': at(10, 5), 'a-2': at(11, 10) })
  })

  test.each([
    ['', 1, 1],
    ['# alleen commentaar\n', 1, 1],
    ['- een lijst\n', 1, 1],
    ['Beste Anna,\n', 1, 1],
    ['schema: 1\nwish: x\n', 1, 1],
    ['answers: {}\nsheet: prep\n', 2, 8],
    ['sheet:\nanswers: {}\n', 1, 1],
  ])('is not %j', async (text, line, column) => {
    expect(await sheetOf(text)).toMatchObject({ flow: null, place: { file: 'blad.yaml', line, column } })
  })
})

describe('what is wrong', () => {
  test.each([
    ['a broken line', `${SHEET}answers:\n  wish: Ik wil: rust\n`, ['bad-yaml', 3, 9]],
    ['a tab before a key', `${SHEET}answers:\n\twish: x\n`, ['bad-yaml', 3, 1]],
    ['an open quote', `${SHEET}answers:\n  wish: "x\n`, ['bad-yaml', 4, 1]],
    ['a key given twice', `${SHEET}answers:\n  wish: x\n  wish: y\n`, ['bad-yaml', 4, 3]],
    ['a section given twice', `${SHEET}answers: {}\nanswers: {}\n`, ['bad-yaml', 3, 1]],
    ['an alias of nothing', `${SHEET}answers:\n  wish: *x\n`, ['bad-yaml', 3, 9]],
    ['a key that is a list', `${SHEET}answers:\n  ? [a]\n  : b\n`, ['bad-yaml', 3, 5]],
    ['two documents', `${SHEET}---\n${SHEET}`, ['bad-yaml', 2, 1]],
    ['a NUL', `${SHEET}answers:\n  wish: a\0b\n`, ['bad-yaml', 3, 10]],
    ['an unknown section', `${SHEET}answer:\n  wish: x\n`, ['unknown-question', 2, 1]],
    ['answers that are no map', `${SHEET}answers:\n  - x\n`, ['wrong-value', 3, 3]],
  ])('is found for %s', async (_, text, problem) => {
    expect(await problemsOf(text)).toContainEqual(problem)
  })

  test('is all listed at once, in the order of the file', async () => {
    const read = await parse(`${SHEET}wish: x\nprivat: {}\nanswers: tekst\n`, 'blad.yaml')
    expect(read.ok ? [] : read.problem.map(({ problem }) => problem)).toEqual([
      { code: 'unknown-question', id: 'wish', near: null },
      { code: 'unknown-question', id: 'privat', near: 'private' },
      { code: 'wrong-value', path: 'answers', expected: 'map', got: 'tekst' },
    ])
  })

  test('is too much: size, depth, aliases within aliases, an alias of itself', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`),
    ]
    const texts = [
      `${SHEET}answers:\n  wish: ${'x'.repeat(5 * 1024 * 1024)}\n`,
      `${SHEET}answers:\n  wish: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
      `${SHEET}answers:\n${bomb.map((one) => `  ${one}\n`).join('')}`,
      `${SHEET}answers:\n  wish: &w [*w]\n`,
      `${SHEET}answers:\n  wish: [${'x,'.repeat(200_000)}]\n`,
    ]
    const codes = await Promise.all(texts.map(async (text) => (await problemsOf(text))[0]?.[0]))
    expect(codes).toEqual(['too-large', 'too-complex', 'too-complex', 'too-complex', 'too-complex'])
  })
})
