import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSyncFiles } from '../../src/adapters/files/sync-files.ts'
import { nl } from '../../src/text/nl.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { saying } from '../support/yes-or-no.ts'
import { type Computer, computers } from './two-computers.ts'

let world: ReturnType<typeof computers>
let a: Computer
let b: Computer

beforeEach(() => {
  world = computers()
  a = world.computer('a')
  b = world.computer('b')
})
afterEach(() => world.remove())

const PLAN = 'schema: 1\nambition: Leiding geven\n\nprivate:\n  craft: Minder roosters\n'
const MEETING = `# van mij
schema: 1
id: m-3x9d
kind: career
with: Anna
status: planned
outcome: Een project

private:
  minimum: Klein mag
`

const codesOf = (result: CommandResult): readonly string[] =>
  result.is === 'failed' ? result.failure.problems.map(({ problem }) => problem.code) : []

/** Both have the same folder, over the same remote. */
async function together(files: Readonly<Record<string, string>> = { 'plan.yaml': PLAN }): Promise<void> {
  for (const [file, text] of Object.entries(files)) a.put(file, text)
  await ok(a.sync({ remote: world.remote, yes: true }))
  await ok(b.sync({ remote: world.remote, yes: true }))
  expect(b.files()).toEqual(a.files())
}

async function ok(running: Promise<CommandResult>): Promise<CommandResult> {
  const result = await running
  expect(result).toMatchObject({ is: 'done' })
  return result
}

/** Both sync twice; after that they have the same. */
async function settle(): Promise<void> {
  for (const computer of [a, b, a, b]) await ok(computer.sync())
  expect(b.files()).toEqual(a.files())
}

describe('the first time', () => {
  test('without an address the folder is recorded here, and that is said', async () => {
    a.put('plan.yaml', PLAN)
    a.put('.career/drafts/prep-1.json', '{}')
    expect(await a.sync()).toMatchObject({ lines: nl.follow.sync.noRemote('~/a') })
    expect(a.git('ls-files').trim().split('\n')).toEqual(['.gitignore', 'plan.yaml'])
  })

  test('with an address the user is asked, and a no changes nothing', async () => {
    a.put('plan.yaml', PLAN)
    const [no, yes, neverAsked] = [saying(false), saying(true), saying(false)]
    expect(codesOf(await a.sync({ remote: world.remote }))).toEqual(['sync-unconfirmed'])
    await ok(a.sync({ remote: world.remote, asker: no }))
    expect(existsSync(join(a.folder, '.git'))).toBe(false)
    await ok(a.sync({ remote: world.remote, asker: yes }))
    await ok(a.sync({ asker: neverAsked }))
    const explained = nl.follow.sync.explained(world.remote)
    expect([no, yes, neverAsked].map(({ asked }) => asked.map(({ notes }) => notes))).toEqual([
      [explained],
      [explained],
      [],
    ])
    expect(world.git(world.remote, 'show', 'main:plan.yaml')).toBe(PLAN)
  })

  test('a new computer gets the same folder, file for file', async () => {
    await together({ 'plan.yaml': PLAN, 'meetings/anna.yaml': MEETING, 'documents/share/x.md': 'Hallo\n' })
    expect(b.text('meetings/anna.yaml')).toBe(MEETING)
  })

  test('two folders that never knew each other become one', async () => {
    a.put('plan.yaml', PLAN)
    a.put('meetings/anna.yaml', MEETING)
    b.put('plan.yaml', 'schema: 1\nambition: Iets anders\n')
    b.put('meetings/anna.yaml', MEETING.replace('m-3x9d', 'm-0000'))
    await ok(a.sync({ remote: world.remote, yes: true }))
    await ok(b.sync({ remote: world.remote, yes: true }))
    await settle()
    expect(a.text('plan.yaml')).toContain('ambition: Iets anders')
    expect(a.text('plan.yaml')).toContain('other: Leiding geven')
    expect(Object.keys(a.files())).toEqual(
      expect.arrayContaining(['meetings/anna.yaml', 'meetings/anna-2.yaml']),
    )
  })
})

describe('both wrote something', () => {
  test('in the same file: both changes stay, and so does the hand of the file', async () => {
    await together({ 'meetings/anna.yaml': MEETING })
    a.put('meetings/anna.yaml', MEETING.replace('planned', 'held'))
    b.put('meetings/anna.yaml', MEETING.replace('Klein mag', 'Groot moet'))
    await settle()
    expect(a.text('meetings/anna.yaml')).toBe(
      MEETING.replace('planned', 'held').replace('Klein mag', 'Groot moet'),
    )
  })

  test('comments of both stay, where their changes lie apart', async () => {
    await together({ 'meetings/anna.yaml': MEETING })
    a.put('meetings/anna.yaml', `# van a\n${MEETING.replace('# van mij', '# van a, ook')}`)
    b.put('meetings/anna.yaml', `${MEETING.replace('Klein mag', 'Groot moet')}# van b\n`)
    await settle()
    expect(a.text('meetings/anna.yaml')).toBe(
      `# van a\n${MEETING.replace('# van mij', '# van a, ook').replace('Klein mag', 'Groot moet')}# van b\n`,
    )
  })

  test('in the same field: both texts are kept, the private one on its own side', async () => {
    await together({ 'meetings/anna.yaml': MEETING, 'plan.yaml': PLAN })
    a.put('meetings/anna.yaml', MEETING.replace('Een project', 'Van a').replace('Klein mag', 'Grens a'))
    b.put('meetings/anna.yaml', MEETING.replace('Een project', 'Van b').replace('Klein mag', 'Grens b'))
    a.put('plan.yaml', PLAN.replace('Leiding geven', 'Beter'))
    await ok(a.sync())
    expect(await b.sync()).toMatchObject({
      json: {
        contested: [
          { file: 'meetings/anna.yaml', field: 'outcome' },
          { file: 'meetings/anna.yaml', field: 'private.minimum' },
        ],
      },
    })
    await settle()
    expect(a.text('meetings/anna.yaml')).toBe(
      MEETING.replace('Een project\n', 'Van b\nconflict:\n  - field: outcome\n    other: Van a\n').replace(
        'Klein mag\n',
        'Grens b\n  conflict:\n    - field: minimum\n      other: Grens a\n',
      ),
    )
    expect(a.text('plan.yaml')).toContain('Beter')
  })

  test('a file that one removed and the other changed stays', async () => {
    await together({ 'plan.yaml': PLAN, 'meetings/anna.yaml': MEETING })
    a.remove('plan.yaml')
    a.remove('meetings/anna.yaml')
    b.put('plan.yaml', PLAN.replace('Leiding geven', 'Beter'))
    await settle()
    expect(Object.keys(a.files())).toEqual(['.gitignore', 'plan.yaml'])
    expect(a.text('plan.yaml')).toContain('Beter')
  })

  test('other files stay whole: theirs stands beside ours', async () => {
    await together({ 'plan.yaml': PLAN, 'documents/share/x.md': 'Hallo\n' })
    a.put('documents/share/x.md', 'Van a\n')
    b.put('documents/share/x.md', 'Van b\n')
    writeFileSync(join(a.folder, 'foto.bin'), Buffer.from([0xff, 0, 0x80]))
    await settle()
    const texts = Object.entries(a.files()).filter(([file]) => file.startsWith('documents/'))
    expect(texts.map(([, text]) => text).toSorted()).toEqual(['Van a\n', 'Van b\n'])
    expect(existsSync(join(b.folder, 'foto.bin'))).toBe(true)
  })

  test('line ends stay as they were typed, whatever git is told about them', async () => {
    const text = PLAN.replaceAll('\n', '\r\n')
    await together({ 'plan.yaml': text, '.gitattributes': '* text=auto eol=lf\n' })
    a.put('plan.yaml', text.replace('Leiding geven', 'Beter'))
    b.put('plan.yaml', text.replace('Minder', 'Geen'))
    await settle()
    expect(a.text('plan.yaml')).toBe(text.replace('Leiding geven', 'Beter').replace('Minder', 'Geen'))
  })

  test('a broken file from elsewhere takes the place of nothing, and holds up nothing', async () => {
    await together({ 'plan.yaml': PLAN, 'meetings/anna.yaml': MEETING })
    b.put('meetings/anna.yaml', MEETING.replace('planned', 'held'))
    a.put('meetings/anna.yaml', 'id: [\n')
    a.put('plan.yaml', PLAN.replace('Leiding geven', 'Beter'))
    a.git('add', '-A')
    a.git('commit', '-q', '-m', 'by hand')
    a.git('push', '-q', 'origin', 'HEAD:main')
    const result = await ok(b.sync())
    expect(b.text('meetings/anna.yaml')).toContain('held')
    expect(b.text('plan.yaml')).toContain('Beter')
    const [copy = ''] = ('json' in result ? (result.json as { copies: string[] }) : { copies: [] }).copies
    expect(copy).toMatch(/^meetings\/anna\.sync-conflict-[0-9a-f]{7}\.yaml$/u)
    expect(b.text(copy)).toBe('id: [\n')
  })

  test('a broken file here is to be mended first, and nothing is exchanged', async () => {
    await together()
    a.put('plan.yaml', 'ambition: [\n')
    expect(await a.sync()).toMatchObject({ failure: { exit: 3 } })
    expect(a.git('log', '--oneline').trim().split('\n')).toHaveLength(1)
  })

  test('a file of a newer career stops everything, untouched', async () => {
    await together()
    a.put('plan.yaml', PLAN.replace('schema: 1', 'schema: 2'))
    a.git('commit', '-q', '-am', 'newer')
    a.git('push', '-q', 'origin', 'HEAD:main')
    expect(await b.sync()).toMatchObject({
      failure: { exit: 3, problems: [{ problem: { code: 'newer-schema' } }] },
    })
    expect(b.text('plan.yaml')).toBe(PLAN)
  })
})

describe('without the private side', () => {
  const SECRET = /craft|minimum|Klein mag|Minder roosters|van mij|x-own/u

  test('nothing of it leaves this computer, and nothing of it changes', async () => {
    a.put('plan.yaml', PLAN)
    a.put('meetings/anna.yaml', `${MEETING}x-own: 1\n`)
    a.put('log/2026-11.yaml', 'private:\n  lines:\n    - on: 2026-11-01\n      text: Klein mag\n')
    await ok(a.sync({ remote: world.remote, withoutPrivate: true }))
    expect(world.git(world.remote, 'log', '-p', '--all')).not.toMatch(SECRET)
    await ok(b.sync({ remote: world.remote, withoutPrivate: true }))
    expect(b.text('plan.yaml')).toContain('ambition: Leiding geven')
    b.put('meetings/anna.yaml', b.text('meetings/anna.yaml').replace('Een project', 'Twee projecten'))
    b.put('plan.yaml', `${b.text('plan.yaml')}private:\n  craft: Van b\n`)
    await ok(b.sync())
    expect(await a.sync()).toMatchObject({ json: { received: ['meetings/anna.yaml'], withoutPrivate: true } })
    expect(a.text('meetings/anna.yaml')).toBe(`${MEETING}x-own: 1\n`.replace('Een project', 'Twee projecten'))
    expect(a.text('plan.yaml')).toBe(PLAN)
    expect(world.git(world.remote, 'log', '-p', '--all')).not.toMatch(SECRET)
  })

  test('an address that came along with a folder is asked about before anything goes there', async () => {
    a.put('plan.yaml', PLAN)
    await ok(a.sync({ remote: world.remote, withoutPrivate: true }))
    const notes = JSON.parse(a.text('.career/sync.json')) as object
    a.put('.career/sync.json', JSON.stringify({ ...notes, here: 'of another folder' }))
    a.put('plan.yaml', PLAN.replace('Leiding geven', 'Iets anders'))
    expect(codesOf(await a.sync())).toEqual(['sync-unconfirmed'])
    a.remove('.career/sync.json')
    expect(codesOf(await a.sync({ withoutPrivate: true }))).toEqual(['sync-unconfirmed'])
    expect(world.git(world.remote, 'log', '-p', '--all')).not.toContain('Iets anders')
    await ok(a.sync({ withoutPrivate: true, yes: true }))
    await ok(a.sync())
    expect(world.git(world.remote, 'log', '-p', '--all')).toContain('Iets anders')
  })

  test('what was taken away elsewhere stays where there is a private side to it', async () => {
    a.put('meetings/anna.yaml', MEETING)
    a.put('meetings/piet.yaml', MEETING.replace(/\nprivate:[\s\S]*/u, '').replace('m-3x9d', 'm-0000'))
    for (const computer of [a, b]) await ok(computer.sync({ remote: world.remote, withoutPrivate: true }))
    b.remove('meetings/anna.yaml')
    b.remove('meetings/piet.yaml')
    await ok(b.sync())
    await ok(a.sync())
    expect(Object.keys(a.files())).toEqual(['meetings/anna.yaml'])
    expect(a.text('meetings/anna.yaml')).toBe(MEETING)
  })

  test('a step towards a goal of the user’s own stays here with it', async () => {
    const of = (id: string, what: string, more = '') =>
      `  - {id: ${id}, what: ${what}, who: me, status: open, made: 2026-11-01${more}}\n`
    const steps = `${of('a-1111', 'Ik maak een rooster')}${of('a-2222', 'Klein mag', ', goal: g-1111')}${of('a-3333', 'Ik bel Noor')}`
    a.put('agreements.yaml', `agreements:\n${steps}`)
    a.put(
      'plan.yaml',
      'private:\n  goals:\n    - {id: g-1111, text: Klein mag, horizon: short, status: open, made: 2026-11-01}\n',
    )
    for (const computer of [a, b]) await ok(computer.sync({ remote: world.remote, withoutPrivate: true }))
    expect(world.git(world.remote, 'log', '-p', '--all')).not.toMatch(SECRET)
    b.put('agreements.yaml', b.text('agreements.yaml').replace('Ik bel Noor', 'Ik bel Bram'))
    for (const computer of [b, a, b]) await ok(computer.sync())
    expect(a.text('agreements.yaml')).toBe(`agreements:\n${steps.replace('Ik bel Noor', 'Ik bel Bram')}`)
    b.remove('agreements.yaml')
    for (const computer of [b, a]) await ok(computer.sync())
    expect(a.text('agreements.yaml')).toContain('Klein mag')
    expect(world.git(world.remote, 'log', '-p', '--all')).not.toMatch(SECRET)
  })

  test('an answer that is given while git is busy is not written over', async () => {
    a.put('plan.yaml', PLAN)
    const files = createSyncFiles({ folder: a.folder, shown: '~/a', language: () => 'nl' })
    const sides = await files.sharedSides()
    const before = sides.ok ? (sides.value.get('plan.yaml') ?? null) : null
    const change = new Map([['plan.yaml', { before, after: 'ambition: Van elders\n' }]])
    expect(await files.withSharedSides(change)).toMatchObject({
      value: { writes: [{ after: PLAN.replace('Leiding geven', 'Van elders') }] },
    })
    a.put('plan.yaml', PLAN.replace('Leiding geven', 'Net getypt'))
    expect(await files.withSharedSides(change)).toMatchObject({ problem: { exit: 4 } })
  })

  test('copies that hold all and copies that hold less do not mix', async () => {
    a.put('plan.yaml', PLAN)
    await ok(a.sync({ remote: world.remote, yes: true }))
    b.put('plan.yaml', 'ambition: x\n')
    expect(codesOf(await b.sync({ remote: world.remote, withoutPrivate: true }))).toEqual(['sync-other-kind'])
    const other = join(world.place, 'other.git')
    world.git(world.place, 'init', '-q', '--bare', '-b', 'main', other)
    const c = world.computer('c')
    const d = world.computer('d')
    c.put('plan.yaml', PLAN)
    d.put('plan.yaml', PLAN)
    await ok(c.sync({ remote: other, withoutPrivate: true }))
    expect(codesOf(await d.sync({ remote: other, yes: true }))).toEqual(['sync-other-kind'])
    expect(world.git(other, 'show', 'main:plan.yaml')).not.toMatch(SECRET)
  })
})

describe('what git will not do', () => {
  test('git is not there', async () => {
    a.put('plan.yaml', PLAN)
    expect(await a.sync({ environment: { PATH: world.place } })).toMatchObject({
      failure: { exit: 5, problems: [{ problem: { code: 'no-git' } }] },
    })
  })

  test('git does not know who the user is', async () => {
    a.put('plan.yaml', PLAN)
    const environment = {
      HOME: world.place,
      EMAIL: '',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'user.useConfigOnly',
      GIT_CONFIG_VALUE_0: 'true',
    }
    expect(codesOf(await a.sync({ environment }))).toEqual(['git-identity'])
  })

  test('git is in the middle of something, or on no branch', async () => {
    await together()
    writeFileSync(join(a.folder, '.git/MERGE_HEAD'), a.git('rev-parse', 'HEAD'))
    expect(codesOf(await a.sync())).toEqual(['git-busy'])
    b.git('switch', '-q', '--detach')
    expect(codesOf(await b.sync())).toEqual(['git-detached'])
  })

  test('the remote cannot be reached: what was written is recorded, and the next time goes on', async () => {
    await together()
    a.put('plan.yaml', PLAN.replace('Leiding geven', 'Beter'))
    a.git('remote', 'set-url', 'origin', join(world.place, 'gone.git'))
    expect(await a.sync({ yes: true })).toMatchObject({
      failure: { exit: 5, problems: [{ problem: { code: 'git-unreachable' } }] },
    })
    a.git('remote', 'set-url', 'origin', world.remote)
    await ok(a.sync({ yes: true }))
    await settle()
    expect(b.text('plan.yaml')).toContain('Beter')
  })

  /** A hook that the user has set for all their repositories. */
  function hookEverywhere(lines: string): void {
    const hooks = join(world.place, 'hooks')
    mkdirSync(hooks)
    writeFileSync(join(hooks, 'pre-commit'), `#!/bin/sh\n${lines}\n`)
    chmodSync(join(hooks, 'pre-commit'), 0o755)
    a.git('config', '--global', 'core.hooksPath', hooks)
  }

  test('a hook of the user’s own refuses: its words are told', async () => {
    await together()
    hookEverywhere('echo "error: te veel letters" >&2\nexit 1')
    a.put('plan.yaml', PLAN.replace('Leiding geven', 'Beter'))
    expect(await a.sync()).toMatchObject({
      failure: { exit: 5, problems: [{ problem: { code: 'git-failed', detail: 'te veel letters' } }] },
    })
    expect(a.text('plan.yaml')).toContain('Beter')
  })

  test('a hook of the user’s own refuses without a word: that is told', async () => {
    await together()
    hookEverywhere('exit 1')
    a.put('plan.yaml', PLAN.replace('Leiding geven', 'Beter'))
    const result = await a.sync()
    expect(result).toMatchObject({
      failure: { exit: 5, problems: [{ problem: { code: 'git-failed', detail: '' } }] },
    })
    expect(nl.problems['git-failed']({ code: 'git-failed', detail: '' }, nl.dates)).toContain(
      'core.hooksPath',
    )
  })

  test.each(['in .git/hooks', 'where its own settings say'])(
    'hooks that came along with a folder %s are not run',
    async (where) => {
      await together()
      const hooks = join(a.folder, where === 'in .git/hooks' ? '.git/hooks' : 'hooks')
      mkdirSync(hooks, { recursive: true })
      if (where !== 'in .git/hooks') a.git('config', 'core.hooksPath', hooks)
      for (const name of ['pre-commit', 'commit-msg', 'post-commit', 'pre-push', 'reference-transaction']) {
        writeFileSync(join(hooks, name), `#!/bin/sh\ntouch '${world.place}/ran'\n`)
        chmodSync(join(hooks, name), 0o755)
      }
      a.put('plan.yaml', PLAN.replace('Leiding geven', 'Beter'))
      await ok(a.sync())
      expect(existsSync(join(world.place, 'ran'))).toBe(false)
    },
  )

  test('in an empty place without an address nothing is made', async () => {
    expect(await a.sync()).toMatchObject({ is: 'done', lines: nl.follow.sync.nothingThere('~/a') })
    expect(existsSync(a.folder)).toBe(false)
  })

  test('somebody else was there first: it is fetched and tried again', async () => {
    await together()
    a.put('plan.yaml', PLAN.replace('Leiding geven', 'Beter'))
    b.put('plan.yaml', PLAN.replace('Minder roosters', 'Geen roosters'))
    // Between fetching and handing over, the other computer is faster.
    const hook = join(a.folder, '.git/hooks/pre-push')
    const other = `git -C ${b.folder} commit -q -am snel; git -C ${b.folder} push -q origin HEAD:main`
    writeFileSync(hook, `#!/bin/sh\nrm "$0"\nunset GIT_DIR\n${other}\n`)
    chmodSync(hook, 0o755)
    await ok(a.sync())
    await settle()
    expect(a.text('plan.yaml')).toBe(
      PLAN.replace('Leiding geven', 'Beter').replace('Minder roosters', 'Geen roosters'),
    )
  })

  test('a stop between writing and recording costs nothing: the next time goes on', async () => {
    await together({ 'meetings/anna.yaml': MEETING })
    a.put('meetings/anna.yaml', MEETING.replace('Een project', 'Van a'))
    await ok(a.sync())
    b.put('meetings/anna.yaml', MEETING.replace('Een project', 'Van b').replace('Klein mag', 'Groot moet'))
    // The version that has both before it cannot be made: the disk of git is full, say.
    const held = join(b.folder, '.git/refs/heads/main.lock')
    b.git('commit', '-q', '-am', 'by hand')
    writeFileSync(held, '')
    expect(codesOf(await b.sync())).toEqual(['git-failed'])
    expect(b.text('meetings/anna.yaml')).toContain('other: Van a')
    rmSync(held)
    await settle()
    expect(a.text('meetings/anna.yaml').match(/other: Van a/gu)).toHaveLength(1)
    expect(a.text('meetings/anna.yaml')).toMatch(/outcome: Van b[\s\S]*minimum: Groot moet/u)
  })

  test.each(['--upload-pack=touch x', 'ext::sh -c touch% x', ''])('%j is no address', async (remote) => {
    a.put('plan.yaml', PLAN)
    expect(codesOf(await a.sync({ remote, yes: true }))).toEqual(['bad-remote'])
  })

  test('an address that does not answer is not remembered; another than the known one is named', async () => {
    a.put('plan.yaml', PLAN)
    expect(codesOf(await a.sync({ remote: join(world.place, 'nergens'), yes: true }))).toEqual([
      'git-unreachable',
    ])
    await ok(a.sync({ remote: world.remote, yes: true }))
    expect(codesOf(await a.sync({ remote: '/elders.git', yes: true }))).toEqual(['other-remote'])
  })

  test('a folder inside another repository gets a history of its own', async () => {
    world.git(world.place, 'init', '-q', '.')
    writeFileSync(join(world.place, 'geheim.txt'), 'x')
    a.put('plan.yaml', PLAN)
    await ok(a.sync({ remote: world.remote, yes: true }))
    expect(world.git(world.remote, 'ls-tree', '-r', '--name-only', 'main').trim().split('\n')).toEqual([
      '.gitignore',
      'plan.yaml',
    ])
  })

  test('a branch of another name over there is followed', async () => {
    world.git(world.remote, 'symbolic-ref', 'HEAD', 'refs/heads/master')
    const seed = world.computer('seed')
    seed.put('plan.yaml', PLAN)
    seed.git('init', '-q', '-b', 'master')
    seed.git('add', '-A')
    seed.git('commit', '-q', '-m', 'x')
    seed.git('push', '-q', world.remote, 'master')
    await ok(a.sync({ remote: world.remote, yes: true }))
    expect(a.text('plan.yaml')).toBe(PLAN)
    expect(world.git(world.remote, 'branch', '--format=%(refname:short)').trim()).toBe('master')
  })
})
