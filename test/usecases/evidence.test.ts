import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importEvidence } from '../../src/usecases/import-evidence/import-evidence.ts'
import { listEvidence, showEvidence } from '../../src/usecases/evidence-list.ts'
import { evidence } from '../../src/usecases/evidence.ts'
import { log } from '../../src/usecases/log.ts'
import { win, type WinWish } from '../../src/usecases/win.ts'
import { type CareerFolder, careerFolder, TODAY } from '../support/career-folder.ts'
import { enter, says, scriptedAsker, stop, strictAsker } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const WIN: WinWish = { text: null, private: false, unseen: false, goal: null, date: null }
const FILE = { all: false, pick: null, dryRun: false } as const
const list = (text: string, name = 'wins.md') =>
  importEvidence(folder.deps(), { ...FILE, from: { is: 'file', source: { name, text } } })
const texts = () => Object.values(folder.files()).join('\n')

test('a line that tells of yesterday is kept under that day, in its own words, and says so', async () => {
  const kept = await win(folder.deps(), { ...WIN, text: 'Gisteren belde de familie om te bedanken' })
  expect(kept).toMatchObject({
    is: 'done',
    lines: expect.arrayContaining(['Met als datum vrijdag 20 november 2026.']),
  })
  const [one] = (await folder.load()).evidence
  expect(one?.shared).toMatchObject({ date: '2026-11-20', line: 'Gisteren belde de familie om te bedanken' })
  await win(folder.deps(), { ...WIN, text: 'Gisteren ging het goed', date: '2026-11-18' })
  expect((await folder.load()).evidence.map(({ shared }) => shared.date)).toContain('2026-11-18')
})

test('a dry run of an import shows the files it would write, for a program too, and writes none', async () => {
  const source = { name: 'wins.md', text: '- Rooster gemaakt\n' }
  const shown = await importEvidence(folder.deps(), {
    ...FILE,
    all: true,
    dryRun: true,
    from: { is: 'file', source },
  })
  if (shown.is !== 'done') throw new Error('not shown')
  expect(shown.json).toMatchObject({
    imported: [],
    writes: [{ file: expect.stringMatching(/^evidence\/.*-rooster-gemaakt\.yaml$/) }],
  })
  expect(JSON.stringify(shown.json)).toContain('line: Rooster gemaakt')
  expect(folder.files()).toEqual({})
})

describe('one line', () => {
  test('of evidence is kept, and asked for where nothing was typed', async () => {
    await win(folder.deps(), { ...WIN, text: 'Overdracht\nkorter', unseen: true })
    const script = scriptedAsker([['line', says('Twee lessen overgenomen')]])
    await win(folder.deps({ asker: script.asker }), WIN)
    script.finish()
    expect((await folder.load()).evidence.map(({ shared }) => [shared.line, shared.unseen])).toEqual([
      ['Overdracht korter', 'yes'],
      ['Twee lessen overgenomen', undefined],
    ])
  })

  test.each([
    [false, 'share'],
    [true, 'private'],
  ] as const)('that is asked for says who reads it (private: %s)', async (isPrivate, audience) => {
    const seen = strictAsker(() => stop)
    await win(folder.deps({ asker: seen.asker }), { ...WIN, private: isPrivate })
    expect(seen.questions).toMatchObject([{ id: 'line', audience }])
  })

  test('with a day to come, a goal that is not there or no words is refused, and nothing is written', async () => {
    const wishes = [
      { ...WIN, text: 'x', date: '2027-01-01' },
      { ...WIN, text: 'x', goal: 'g-zzzz' },
      { ...WIN, text: ' ' },
      WIN,
    ]
    for (const wish of wishes) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, on one folder
      expect(await win(folder.deps(), wish)).toMatchObject({ is: 'failed', failure: { exit: 2 } })
    }
    expect(folder.files()).toEqual({})
  })

  test('for a goal that is the user\u2019s alone is so too, and says so; so is its name', async () => {
    const goal = { id: 'g-own', text: 'Weg hier', horizon: 'short', status: 'open', made: TODAY } as const
    await folder.holds({ type: 'plan', file: 'plan.yaml', shared: {}, private: { goals: [goal] } })
    expect(await win(folder.deps(), { ...WIN, text: 'Sollicitatie geoefend', goal: 'g-own' })).toMatchObject({
      lines: expect.arrayContaining(['Dit doel is alleen voor jou, dus wat je nu bewaarde ook.']) as unknown,
    })
    const [kept] = (await folder.load()).evidence
    expect(kept).toMatchObject({ shared: { goal: 'g-own' }, private: { line: 'Sollicitatie geoefend' } })
    expect(kept?.shared.line).toBeUndefined()
    expect(kept?.file).not.toContain('sollicitatie')
  })

  test('of the day is the user\u2019s alone, whatever stands before it', async () => {
    await log(folder.deps(), { text: '+ fijne les', sign: null })
    await log(folder.deps(), { text: 'overleg', sign: 'minus' })
    const script = scriptedAsker([
      ['log', says('stil gehouden')],
      ['sign', says('none')],
    ])
    await log(folder.deps({ asker: script.asker }), { text: null, sign: null })
    script.finish()
    const [month] = (await folder.load()).logs
    expect(month?.shared).toEqual({})
    expect(month?.private.lines?.map(({ text, sign }) => [text, sign])).toEqual([
      ['fijne les', 'plus'],
      ['overleg', 'minus'],
      ['stil gehouden', undefined],
    ])
  })

  test('is kept where nothing is said of what it gave or cost', async () => {
    const script = scriptedAsker([
      ['log', says('stil gehouden')],
      ['sign', enter],
    ])
    await log(folder.deps({ asker: script.asker }), { text: null, sign: null })
    expect((await folder.load()).logs[0]?.private.lines).toMatchObject([{ text: 'stil gehouden' }])
  })

  test('that is given up leaves nothing', async () => {
    const script = scriptedAsker([['log', stop]])
    expect(await log(folder.deps({ asker: script.asker }), { text: null, sign: null })).toMatchObject({
      is: 'later',
    })
    expect(folder.files()).toEqual({})
  })
})

describe('an example', () => {
  const sheet = (answers: string) => ({
    is: 'sheet' as const,
    source: {
      name: 'a.yaml',
      text: `sheet: {flow: evidence, version: 1, lang: nl, route: full}\nanswers:\n${answers}`,
    },
  })

  test('begun with one line is completed, keeps its id, day and file, and shows as a whole', async () => {
    await win(folder.deps(), { ...WIN, text: 'Overdracht korter' })
    const [before] = (await folder.load()).evidence
    const id = before?.shared.id ?? ''
    const from = sheet('  result: tien minuten korter\n  action: Ik maakte een lijst\n  unseen: yes\n')
    await evidence(folder.deps(), { id, route: 'quick', dryRun: false, from })
    const [after] = (await folder.load()).evidence
    expect(after).toMatchObject({
      file: before?.file,
      shared: { id, line: 'Overdracht korter', date: '2026-11-21' },
    })
    expect(after?.shared).toMatchObject({ result: 'tien minuten korter', unseen: 'yes' })
    const shown = await showEvidence(folder.deps(), id.slice(0, 4))
    expect(shown).toMatchObject({ is: 'done' })
    if (shown.is === 'done')
      expect(shown.lines.join('\n')).toContain('Wat er veranderde:\ntien minuten korter')
  })

  test('kept to oneself has its words under private, in its file and as data', async () => {
    const from = sheet('private:\n  line: Ik had een tweede gesprek elders\n').source.text.replace(
      'answers:\n',
      'answers: {}\n',
    )
    await evidence(folder.deps(), {
      id: null,
      route: 'quick',
      dryRun: false,
      from: { is: 'sheet', source: { name: 'a.yaml', text: from } },
    })
    const [kept] = (await folder.load()).evidence
    expect(kept?.private).toEqual({ line: 'Ik had een tweede gesprek elders' })
    const shown = await listEvidence(folder.deps())
    if (shown.is !== 'done') throw new Error('not listed')
    expect(shown.json).toMatchObject({ items: [{ private: { line: 'Ik had een tweede gesprek elders' } }] })
    expect(shown.lines[0]).toContain('alleen voor jou')
  })
})

describe('taking over', () => {
  test('a list in Markdown: headings and dates say when, what hangs below says more, marks are left out', async () => {
    const text = [
      '# Brag document',
      'Some words that are no list.',
      '## Maart 2026',
      '- 4 maart: **Les** gegeven aan _drie_ klassen',
      '- Rooster gemaakt',
      '  - Context: niemand wilde het',
      '  - Impact: 10% minder uitval',
      '## 2025',
      '- [x] Shipped `it`',
    ].join('\n')
    await list(text)
    const found = (await folder.load()).evidence.map(
      ({ shared: { id: _id, source: _source, ...rest } }) => rest,
    )
    expect(found).toEqual([
      { date: '2025-12-31', line: 'Shipped it' },
      { date: '2026-03-04', line: 'Les gegeven aan drie klassen' },
      {
        date: '2026-03-31',
        line: 'Rooster gemaakt',
        situation: 'niemand wilde het',
        result: '10% minder uitval',
      },
    ])
    await list(text)
    expect((await folder.load()).evidence).toHaveLength(3)
  })

  test('a list in JSON, by the names other programs use', async () => {
    await list(
      '{"wins": [{"title": "Shipped", "impact": "2x", "created_at": "2026-05-01T10:00:00Z"}, "Bare"]}',
      'b.json',
    )
    expect(
      (await folder.load()).evidence.map(({ shared }) => [shared.date, shared.line, shared.result]),
    ).toEqual([
      ['2026-05-01', 'Shipped', '2x'],
      ['2026-11-21', 'Bare', undefined],
    ])
  })

  test.each([
    ['[{"title": "ok"}, {"title": "x", "date": "2026-13-01"}, {"impact": "y"}, 3]', 3],
    ['[{"title": "x", "date": "2030-01-01"}]', 1],
    ['{"nothing": true}', 1],
    ['[oops', 1],
    ['[]', 1],
    ['{"__proto__": {"wins": []}}', 1],
  ])('a list that is half right is left alone, and all that is wrong is said: %s', async (text, count) => {
    const result = await list(text, 'b.json')
    expect(result).toMatchObject({ is: 'failed', failure: { exit: 2 } })
    if (result.is === 'failed') expect(result.failure.problems).toHaveLength(count)
    expect(folder.files()).toEqual({})
  })

  test('of a list that is cut off the line is said where it ends', async () => {
    expect(await list('[\n  {"title": "Les"},\n  {"title"', 'b.json')).toMatchObject({
      failure: { problems: [{ problem: { expected: 'JSON' }, place: { file: 'b.json', line: 3 } }] },
    })
  })

  test.each([
    ['quotes within quotes', '>'.repeat(50_000)],
    ['lists begun in one line', `${'- '.repeat(5000)}x`],
    [
      'lists within lists',
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
    ],
  ])('%s are refused before they are followed', async (_what, text) => {
    expect(await list(text)).toMatchObject({ failure: { problems: [{ problem: { code: 'too-complex' } }] } })
    expect(folder.files()).toEqual({})
  })

  test('a page without a list is no list', async () => {
    expect(await list('# Title\n\nJust words.')).toMatchObject({
      failure: { problems: [{ problem: { code: 'nothing-in-list' }, place: { file: 'wins.md' } }] },
    })
  })

  test('what a person picks, and no more', async () => {
    const script = scriptedAsker([['pick', says(['2'])]])
    const source = { name: 'wins.md', text: '- one\n- two\n- three\n' }
    await importEvidence(folder.deps({ asker: script.asker }), { ...FILE, from: { is: 'file', source } })
    script.finish()
    expect((await folder.load()).evidence.map(({ shared }) => shared.line)).toEqual(['two'])
  })
})

describe('commits', () => {
  let repository: string
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', repository, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const commit = (subject: string, email: string): string => {
    const who = ['-c', 'user.name=X', '-c', `user.email=${email}`]
    execFileSync(
      'git',
      [
        '-C',
        repository,
        ...who,
        'commit',
        '-q',
        '--allow-empty',
        '-m',
        subject,
        '--date',
        '2026-11-01T12:00:00',
      ],
      {
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-01T12:00:00' },
      },
    )
    return git('rev-parse', 'HEAD').trim()
  }
  beforeEach(() => {
    repository = mkdtempSync(join(tmpdir(), 'career-git-'))
    git('init', '-q')
  })
  afterEach(() => rmSync(repository, { recursive: true, force: true }))
  const from = () => ({ is: 'git', folder: repository, author: 'me@example.org', since: null }) as const

  test('of the user count as they choose, once, and never those of somebody else', async () => {
    const mine = commit('Halve the build | "quoted" <b>', 'me@example.org')
    commit('Not mine', 'you@example.org')
    const nothing = await importEvidence(folder.deps(), { ...FILE, from: from() })
    if (nothing.is !== 'done') throw new Error('refused')
    expect(nothing.lines.join('\n')).toContain(
      `${mine.slice(0, 7)}  1 nov 2026  Halve the build | "quoted" <b>`,
    )
    expect(folder.files()).toEqual({})
    await importEvidence(folder.deps(), { ...FILE, pick: [mine.slice(0, 10)], from: from() })
    expect((await folder.load()).evidence.map(({ shared }) => shared)).toMatchObject([
      { date: '2026-11-01', line: 'Halve the build | "quoted" <b>', source: `git:${mine}` },
    ])
    const again = await importEvidence(folder.deps(), { ...FILE, all: true, from: from() })
    expect(again).toMatchObject({ is: 'done' })
    expect((await folder.load()).evidence).toHaveLength(1)
    expect(texts()).not.toContain('Not mine')
  })

  test('a repository without commits has nothing, a folder without one is named', async () => {
    expect(await importEvidence(folder.deps(), { ...FILE, all: true, from: from() })).toMatchObject({
      is: 'done',
    })
    const elsewhere = await importEvidence(folder.deps(), { ...FILE, from: { ...from(), folder: tmpdir() } })
    expect(elsewhere).toMatchObject({
      is: 'failed',
      failure: { problems: [{ problem: { code: 'not-a-repository', folder: tmpdir() } }] },
    })
  })

  test('a pick that is not there is refused', async () => {
    commit('Mine', 'me@example.org')
    expect(await importEvidence(folder.deps(), { ...FILE, pick: ['zzzzzzz'], from: from() })).toMatchObject({
      failure: { problems: [{ problem: { code: 'not-in-list', text: 'zzzzzzz' } }] },
    })
  })
})
