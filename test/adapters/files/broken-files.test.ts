import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Located } from '../../../src/domain/problem.ts'
import { nl } from '../../../src/text/nl.ts'
import { problemText } from '../../../src/usecases/flow/problem-text.ts'
import { newFolder, plan, put, save, storeIn, textOf } from './support.ts'

const GOOD = 'id: m-1\nkind: career\nwith: Anna\nstatus: planned\n'

async function problemsOf(content: string | Uint8Array, file = 'meetings/x.yaml') {
  const folder = newFolder()
  put(folder, file, content)
  put(folder, 'meetings/good.yaml', GOOD)
  const { folder: all, problems, exists } = await storeIn(folder).load()
  expect(exists).toBe(true)
  expect(all.meetings.map((record) => record.file)).toEqual(['meetings/good.yaml'])
  expect(all.files).toContain(file)
  return problems
}

const brief = (problems: Awaited<ReturnType<typeof problemsOf>>) =>
  problems.map(({ problem, place }) => `${place?.file}:${place?.line}:${place?.column} ${problem.code}`)

const AT = '~/career/meetings/x.yaml'

test.each([
  ['cut in the middle of a text', `${GOOD}need: "abc`, `${AT}:5:11 bad-yaml`],
  ['holes of zeros', `${GOOD}need: a\0\0\n`, `${AT}:5:8 bad-yaml`],
  ['tabs for indent', `${GOOD}private:\n\tminimum: x\n`, `${AT}:6:1 bad-yaml`],
  ['a merge conflict', `<<<<<<< HEAD\n${GOOD}=======\n${GOOD}>>>>>>> x\n`, `${AT}:1:1 bad-yaml`],
  ['a key twice', `${GOOD}with: Piet\n`, `${AT}:5:1 bad-yaml`],
  ['a key twice in private', `${GOOD}private:\n  minimum: a\n  minimum: b\n`, `${AT}:7:3 bad-yaml`],
  ['two documents', `${GOOD}---\n${GOOD}`, `${AT}:5:1 bad-yaml`],
  ['an alias of nothing', `${GOOD}need: *x\n`, `${AT}:5:7 bad-yaml`],
  ['a list', '- a\n', `${AT}:1:1 wrong-value`],
  ['an impossible date', `${GOOD}date: 2026-02-30\n`, `${AT}:5:7 wrong-value`],
  ['an unknown code', `${GOOD}private:\n  result: maybe\n`, `${AT}:6:11 wrong-value`],
  ['a map for a text', `${GOOD}need: {a: b}\n`, `${AT}:5:7 wrong-value`],
  ['a list for a text', `${GOOD}need:\n  - a\n`, `${AT}:6:3 wrong-value`],
  ['a text for a map', `${GOOD}private: x\n`, `${AT}:5:10 wrong-value`],
  ['a number off the scale', `${GOOD}private:\n  confidence: 11\n`, `${AT}:6:15 wrong-value`],
  ['no name', 'id: m-1\nkind: career\nstatus: planned\n', `${AT}:1:1 missing-value`],
  ['a format that never was', `schema: 0\n${GOOD}`, `${AT}:1:9 wrong-value`],
  ['half a format', `schema: 1.5\n${GOOD}`, `${AT}:1:9 wrong-value`],
  ['a later format', `schema: 2\n${GOOD}whatever: {}\n`, `${AT}:1:9 newer-schema`],
])('%s is named with its place, and hides nothing else', async (_, content, expected) => {
  expect(brief(await problemsOf(content))).toContain(expected)
})

test('every problem of every file is listed, with what was expected and what stood there', async () => {
  const folder = newFolder()
  put(
    folder,
    'meetings/x.yaml',
    'id: m-1\nkind: carer\nstatus: planned\nagreements:\n  -\n  - id: a-1\n    what: x\n    status: opn\n    made: 1 dec\n',
  )
  put(folder, 'checkins/2026-11.yaml', 'made: 2026-11-22\nprivate: {energy: lots}\n')
  const { problems } = await storeIn(folder).load()
  const meetingKinds =
    'career | annual | appraisal | catch-up | negotiation | sounding-board | hr | network | first-talk'
  expect(
    problems.map(({ problem, place }) => ({ ...problem, line: place?.line, column: place?.column })),
  ).toEqual([
    { code: 'missing-value', path: 'with', expected: 'text', line: 1, column: 1 },
    { code: 'wrong-value', path: 'kind', expected: meetingKinds, got: 'carer', line: 2, column: 7 },
    {
      code: 'wrong-value',
      path: 'agreements.0.status',
      expected: 'open | going | done | stuck | dropped',
      got: 'opn',
      line: 8,
      column: 13,
    },
    { code: 'wrong-value', path: 'agreements.0.made', expected: 'date', got: '1 dec', line: 9, column: 11 },
    {
      code: 'wrong-value',
      path: 'private.energy',
      expected: '1 | 2 | 3 | 4 | 5',
      got: 'lots',
      line: 2,
      column: 19,
    },
  ])
})

test.each([
  [
    'Latin-1',
    Buffer.from(`${GOOD}need: caf\u00E9\n`, 'latin1'),
    { code: 'not-utf8', byte: GOOD.length + 10 },
  ],
  ['UTF-16', Buffer.from(`\uFEFF${GOOD}`, 'utf16le'), { code: 'not-utf8', byte: 1 }],
  [
    'cut inside a letter',
    Buffer.concat([Buffer.from(GOOD), Buffer.from([0xc3])]),
    { code: 'not-utf8', byte: GOOD.length + 1 },
  ],
  ['6 MB', Buffer.alloc(6 * 1024 * 1024, 0x61), { code: 'too-large', bytes: 6291456, most: 5242880 }],
  ['a file of another program', Buffer.from('a: [b'), { code: 'bad-yaml' }],
])('%s', async (_, bytes, expected) => {
  expect((await problemsOf(bytes))[0]?.problem).toMatchObject(expected)
})

const bomb = [
  'a: &a0 [x, x]',
  ...Array.from(
    { length: 12 },
    (_, at) => `b${at}: &a${at + 1} [${'*a'.concat(String(at), ', ').repeat(9)}x]`,
  ),
].join('\n')
test.each([
  ['billion laughs', `${GOOD}${bomb}\nquestions: *a12\n`],
  ['10,000 deep', `${GOOD}mine: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
  ['300,000 keys', GOOD + Array.from({ length: 300_000 }, (_, at) => `k${at}: v\n`).join('')],
  ['150,000 items on one line', `${GOOD}mine: [${'a,'.repeat(150_000)}]\n`],
])('%s is refused, and not unfolded first', async (_, content) => {
  const problems = await problemsOf(content)
  expect(problems.map(({ problem }) => problem.code)).toEqual(['too-complex'])
})

test('honest megabytes are read', async () => {
  const folder = newFolder()
  put(folder, 'meetings/x.yaml', `${GOOD}need: |\n${`  ${'word, '.repeat(20)}\n`.repeat(35_000)}`)
  const { problems, folder: all } = await storeIn(folder).load()
  expect(problems).toEqual([])
  expect(all.meetings[0]?.shared.need).toHaveLength(35_000 * 121)
})

test('nothing in a file runs or changes the program', async () => {
  const folder = newFolder()
  put(
    folder,
    'meetings/x.yaml',
    `${GOOD}__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n<<: {need: merged}\nneed: !!js/function "() => 1"\nprivate:\n  stuck: {__proto__: x, a-1: y}\n`,
  )
  const { folder: all } = await storeIn(folder).load()
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(all.meetings[0]?.shared.need).toBe('() => 1')
  expect(all.meetings[0]?.private.stuck).toMatchObject({ 'a-1': 'y' })
})

test('a byte order mark and Windows line ends are fine', async () => {
  const folder = newFolder()
  put(folder, 'meetings/x.yaml', `\uFEFF${GOOD}need: |\n  a\n  b\n`.replaceAll('\n', '\r\n'))
  const { folder: all, problems } = await storeIn(folder).load()
  expect(problems).toEqual([])
  expect(all.meetings[0]?.shared).toMatchObject({ id: 'm-1', need: 'a\nb\n' })
})

test('what is no regular file inside the folder is refused at once, its content never shown', async () => {
  const folder = newFolder()
  put(folder, 'meetings/good.yaml', GOOD)
  const secret = join(folder, '..', 'secret')
  writeFileSync(secret, 'id: [secret')
  mkdirSync(join(folder, 'meetings/folder.yaml'))
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'meetings/fifo.yaml')])
  symlinkSync('nowhere', join(folder, 'meetings/dangling.yaml'))
  symlinkSync('loop.yaml', join(folder, 'meetings/loop.yaml'))
  symlinkSync(secret, join(folder, 'meetings/secret.yaml'))
  symlinkSync('/dev/zero', join(folder, 'meetings/zero.yaml'))
  const { problems, folder: all } = await storeIn(folder).load()
  expect(
    problems.map(({ problem, place }) => `${place?.file.split('/').at(-1)} ${problem.code}`).toSorted(),
  ).toEqual(['dangling', 'fifo', 'folder', 'loop', 'secret', 'zero'].map((name) => `${name}.yaml not-a-file`))
  expect(JSON.stringify(problems)).not.toContain('id: [')
  expect(all.meetings).toHaveLength(1)
})

test('copies, backups and other files are no records', async () => {
  const folder = newFolder()
  for (const name of [
    'x.yaml~',
    '.x.yaml',
    '#x.yaml#',
    'x.sync-conflict-20261122-AB.yaml',
    "x (Anna's conflicted copy 2026-11-22).yaml",
    'x.txt',
    '.x.yaml.swp',
  ]) {
    put(folder, `meetings/${name}`, 'not: [yaml')
  }
  put(folder, 'meetings/y.yml', GOOD)
  put(folder, 'notes/z.yaml', 'not: [yaml')
  const { problems, folder: all } = await storeIn(folder).load()
  expect(problems).toEqual([])
  expect(all.meetings.map((record) => record.file)).toEqual(['meetings/y.yml'])
})

test('a file that cannot be read is never written over', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'why: "cut')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const result = await save(store, plan({ ambition: 'x' }))
  expect(result).toMatchObject({
    ok: false,
    problem: { exit: 3, problems: [{ problem: { code: 'bad-yaml' } }] },
  })
  expect(all.plan.shared).toEqual({})
  expect(textOf(folder, 'plan.yaml')).toBe('why: "cut')
})

test('validate and read look at a text as load does', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', '\uFEFFwhy: a\n')
  const store = storeIn(folder)
  expect(await store.read('plan.yaml')).toEqual({ ok: true, value: '\uFEFFwhy: a\n' })
  expect(await store.read('people.yaml')).toMatchObject({
    ok: false,
    problem: { problem: { code: 'not-there' } },
  })
  expect(await store.read('../secret')).toMatchObject({
    ok: false,
    problem: { problem: { code: 'not-a-file' } },
  })
  expect(store.validate('plan.yaml', 'why: [')[0]).toMatchObject({
    problem: { code: 'bad-yaml' },
    place: { file: '~/career/plan.yaml', line: 1 },
  })
  expect(store.validate('plan.yaml', 'why: b')).toEqual([])
})

test('nine thousand agreements in one file are read, and as many brackets are not', async () => {
  const folder = newFolder()
  const one = (at: number): string =>
    `  - id: a-${at}\n    what: Anna mailt HR over opleiding ${at}\n    who: them\n    status: open\n    made: 2026-12-03\n`
  put(folder, 'agreements.yaml', `agreements:\n${Array.from({ length: 9000 }, (_, at) => one(at)).join('')}`)
  put(folder, 'meetings/x.yaml', `${GOOD}x-own: [${'[],'.repeat(120_000)}]\n`)
  const { folder: all, problems } = await storeIn(folder).load()
  expect(all.agreements.shared.agreements).toHaveLength(9000)
  expect(brief(problems)).toEqual([`${AT}:undefined:undefined too-complex`])
})

test('a number that is none is told what it can be, and never where never is meant', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'schema: 0\nwhy: a\n')
  put(folder, 'career.yaml', 'rhythm: {checkin-months: -1, talk-months: 0}\n')
  const { problems } = await storeIn(folder).load()
  expect(problems.map(({ problem }) => problem)).toMatchObject([
    { path: 'rhythm.checkin-months', expected: 'from 0', got: '-1' },
    { path: 'rhythm.talk-months', expected: 'from 1', got: '0' },
    { path: 'schema', expected: '1', got: '0' },
  ])
  expect(problems.map(({ problem }) => problemText(problem, nl))).toEqual([
    'Bij rhythm > checkin-months staat "-1". Hier hoort een heel getal, 0 of meer. Bijvoorbeeld: checkin-months: 3',
    'Bij rhythm > talk-months staat "0". Hier hoort een heel getal, 1 of meer. Bijvoorbeeld: talk-months: 3',
    'Bij schema staat "0". Hier hoort 1. Bijvoorbeeld: schema: 1',
  ])
  put(folder, 'career.yaml', 'rhythm: {checkin-months: 0}\n')
  const { folder: all } = await storeIn(folder).load()
  expect(all.settings.shared.rhythm).toEqual({ 'checkin-months': 0 })
})

test('broken files are told in one order, whichever parts are read and however they are asked for', async () => {
  const folder = newFolder()
  for (const place of ['feedback', 'evidence', 'checkins', 'meetings'])
    put(folder, `${place}/2026-11.yaml`, '[')
  const told = async (problems: Promise<{ readonly problems: readonly Located[] }>) =>
    (await problems).problems.map(({ place }) => place?.file.split('/').at(-2))
  const all = await told(storeIn(folder).load())
  expect(all).toHaveLength(4)
  for (const parts of [
    ['feedback', 'evidence', 'meetings', 'checkins'],
    ['evidence', 'checkins', 'feedback', 'meetings'],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await told(storeIn(folder).loadParts(parts))).toEqual(all)
})
