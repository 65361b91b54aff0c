// Row 23: a program that keeps folders alike brings a copy, a file of another version, or a name that differs in a capital.
// Copies are told, never read as records and never merged in silence; only what says nothing new goes, and comes back.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type Ground, makeGround } from '../support/ground.ts'
import { career } from '../support/program.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

/** How programs name their copy of `NAME.yaml`. */
const NAMES: readonly (readonly [string, (name: string) => string])[] = [
  ['Syncthing', (name) => `${name}.sync-conflict-20261122-101500-ABCDEFG.yaml`],
  ['Dropbox', (name) => `${name} (Sam's conflicted copy 2026-11-22).yaml`],
  ['Dropbox in Dutch', (name) => `${name} (Conflicterende kopie van Sam 2026-11-22).yaml`],
  ['OneDrive', (name) => `${name}-LAPTOP.yaml`],
  ['Google Drive', (name) => `${name} (1).yaml`],
  ['iCloud', (name) => `${name} 2.yaml`],
  ['Nextcloud', (name) => `${name} (conflicted copy 2026-11-22 101500).yaml`],
  ['a file manager', (name) => `${name} - Copy.yaml`],
  ['a file manager in Dutch', (name) => `${name} - kopie.yaml`],
]

/** What the copy says: as much as the record, more, half of a text, or what an older program wrote. */
const CONTENTS: readonly (readonly [string, (text: string) => string, 'goes' | 'stays'])[] = [
  ['the same', (text) => text, 'goes'],
  ['something else', (text) => `${text}# canary: from the other computer\n`, 'stays'],
  ['half of it', (text) => text.slice(0, Math.floor(text.length / 2)), 'stays'],
  ['another outcome', (text) => text.replace(/^outcome: .*$/m, 'outcome: canary'), 'stays'],
  ['nothing', () => '', 'stays'],
]

describe('a sync program', () => {
  const total = tally(23, 'copies that sync programs and file managers leave')
  const all = NAMES.flatMap((name) => CONTENTS.map((content) => [name, content] as const))
  test('leaves a copy', async () => {
    for (const [[program, nameOf], [says, of, wanted]] of some(all, effort.quick ? 6 : all.length)) {
      const home = ground.home('plan')
      const meetings = join(home, 'career/meetings')
      const [file = ''] = readdirSync(meetings)
      const copy = nameOf(file.replace('.yaml', ''))
      const before = of(readFileSync(join(meetings, file), 'utf8'))
      writeFileSync(join(meetings, copy), before, { mode: 0o600 })
      const record = readFileSync(join(meetings, file))
      const loss =
        (await lossBeside(home, copy)) ??
        (await lossOfFix(home, copy, before, wanted)) ??
        (readFileSync(join(meetings, file)).equals(record) ? null : 'the record was changed')
      total.count(loss === null ? null : `${program}, ${says}: ${loss}`)
    }
    total.settle()
  })

  const others = tally(23, 'a file of another version, or a name that differs in a capital')
  test('brings what another computer wrote', async () => {
    for (const [name, change] of FROM_ELSEWHERE) {
      const home = ground.home('plan')
      const changed = change(join(home, 'career'))
      const before = changed.map((file) => readFileSync(file))
      const listed = await career(home, ['list'])
      const saved = await career(home, ['log', 'Going on'])
      const told = await career(home, ['check'])
      const fixed = await career(home, ['check', '--fix'])
      const same = changed.every((file, at) => before[at]?.equals(readFileSync(file)))
      const loss =
        badEnd(listed) ??
        badEnd(saved) ??
        badEnd(told) ??
        badEnd(fixed) ??
        (saved.exit === 0 ? null : `holds up a save: ${saved.error}`) ??
        (told.exit === 3 ? null : `check says nothing of it: ${told.out}`) ??
        (same ? null : 'the file was changed')
      others.count(loss === null ? null : `${name}: ${loss}`)
    }
    others.settle()
  })
})

/** No command reads it as a record, and saving goes on; `check` names it. */
async function lossBeside(home: string, copy: string): Promise<string | null> {
  for (const args of [
    ['list'],
    ['meetings'],
    ['agreements', '--all'],
    ['search', 'canary'],
    ['log', 'Going on'],
  ]) {
    const ran = await career(home, args)
    const bad = badEnd(ran) ?? (ran.exit === 0 ? null : `exit ${ran.exit}: ${ran.error}`)
    if (bad !== null) return `career ${args[0]}: ${bad}`
    if (ran.out.includes('another outcome') || / canary: from/.test(ran.out))
      return `career ${args[0]} reads it`
    if (args[0] === 'meetings' && ran.out.split('Anna').length > 2) return `there are two now: ${ran.out}`
  }
  const ran = await career(home, ['check'])
  return ran.exit === 3 && ran.out.includes(copy) ? badEnd(ran) : `check does not name it: ${ran.out}`
}

async function lossOfFix(
  home: string,
  copy: string,
  before: string,
  wanted: 'goes' | 'stays',
): Promise<string | null> {
  const path = join(home, 'career/meetings', copy)
  const textNow = (): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)
  const ran = await career(home, ['check', '--fix'])
  const bad = badEnd(ran)
  if (bad !== null) return bad
  if (wanted === 'stays') return textNow() === before ? null : `--fix took it away: ${ran.out}`
  if (textNow() !== null) return `--fix left it: ${ran.out}`
  const back = await career(home, ['undo', '--yes'])
  return (
    badEnd(back) ?? (textNow() === before ? null : `undo does not bring it back: ${back.out}${back.error}`)
  )
}

/** What comes from another computer; the files that came. */
const FROM_ELSEWHERE: readonly (readonly [string, (folder: string) => readonly string[]])[] = [
  [
    'a file of a newer format',
    (folder) => {
      const file = join(folder, 'people.yaml')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^schema: .*$/m, 'schema: 99'))
      return [file]
    },
  ],
  [
    'a name with a capital',
    (folder) => {
      const [name = ''] = readdirSync(join(folder, 'meetings'))
      const file = join(folder, 'meetings', name.replace('anna', 'Anna'))
      copyFileSync(join(folder, 'meetings', name), file)
      return [file]
    },
  ],
  [
    'a plan with a capital',
    (folder) => {
      copyFileSync(join(folder, 'people.yaml'), join(folder, 'People.yaml'))
      return [join(folder, 'People.yaml')]
    },
  ],
  [
    'a file that was cut off on the way',
    (folder) => {
      const file = join(folder, 'people.yaml')
      writeFileSync(file, `${readFileSync(file, 'utf8')}private: "cut`)
      return [file]
    },
  ],
]
