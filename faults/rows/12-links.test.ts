// Row 12, links: a folder, and files in it, that are links of the user's own stay links, and what they lead to is changed as
// a file would be, whatever fails. Links that somebody planted are never followed to a place outside.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type Ground, makeGround } from '../support/ground.ts'
import { cannotPreload, ERRNOS, type Fault, KILLS } from '../support/preload.ts'
import { career, type Ran } from '../support/program.ts'
import { type Scenario, SCENARIOS } from '../support/scenarios.ts'
import { badEnd, effort, some, tally } from '../support/tally.ts'
import { isSame, look, type View, viewOf } from '../support/view.ts'

const MOST_RUNS = effort.quick ? 6 : 40
/** More calls than any of these commands makes: a number after the last is a run without a fault. */
const CALLS = 150

let ground: Ground
beforeAll(async () => {
  ground = await makeGround()
})
afterAll(() => ground.remove())

const COMMANDS = SCENARIOS.filter(({ before, inSteps }) => before !== 'empty' && inSteps === undefined)
const NAMED = COMMANDS.map((one) => [one.name, one] as const)

describe.skipIf(cannotPreload() !== null)('links of the user’s own', () => {
  const total = tally(12, 'a folder and files that are links, while calls fail and the program is killed')
  test.each(NAMED)('during %s', async (name, scenario) => {
    const begun = withLinks(scenario)
    const [before] = [viewOf(begun.real)]
    const ran = await run(begun.home, scenario)
    if (ran.exit !== 0) throw new Error(`${name} does not work at all with links: ${ran.error}`)
    const after = (await look(begun.real)).view
    const faults: readonly Fault[] = [...KILLS, ...ERRNOS].flatMap((is) =>
      Array.from({ length: CALLS }, (_, at) => ({ is, at: at + 1 })),
    )
    for (const fault of some(faults, MOST_RUNS)) {
      const { home, real, links } = withLinks(scenario)
      const end = await run(home, scenario, fault)
      const loss = badEnd(end) ?? (await lossIn(real, links, end, before, after))
      total.count(loss === null ? null : `${name}, ${fault.is} at ${fault.at}: ${loss}`)
    }
    total.settle()
  })
})

interface Linked {
  readonly home: string
  /** Where the folder really is. */
  readonly real: string
  readonly links: ReadonlyMap<string, string>
}

/** The folder is a link to another place in the home, and the files of a month and of the plan lie elsewhere in it. */
function withLinks({ before }: Scenario): Linked {
  const home = ground.home(before)
  const real = join(home, 'Documents', 'my career')
  mkdirSync(dirname(real))
  renameSync(join(home, 'career'), real)
  const links = new Map([[join(home, 'career'), 'Documents/my career']])
  symlinkSync('Documents/my career', join(home, 'career'))
  mkdirSync(join(real, 'kept'), { mode: 0o700 })
  for (const file of ['log/2026-11.yaml', 'people.yaml', 'agreements.yaml'])
    if (existsSync(join(real, file))) {
      const to = `kept/${basename(file)}.txt`
      renameSync(join(real, file), join(real, to))
      links.set(join(real, file), file.includes('/') ? `../${to}` : to)
      symlinkSync(links.get(join(real, file)) ?? '', join(real, file))
    }
  return { home, real, links }
}

const run = (home: string, { args, env }: Scenario, fault?: Fault): Promise<Ran> =>
  career(home, args, { ...(env && { env }), watch: { under: home, fault } })

async function lossIn(
  real: string,
  links: Linked['links'],
  { exit, error }: Ran,
  before: View,
  after: View,
): Promise<string | null> {
  const { view, problems } = await look(real)
  if (problems[0] !== undefined) return problems[0]
  for (const [link, to] of links) if (linkAt(link) !== to) return `${link} is no link any more`
  const [isOld, isNew] = [isSame(view, before), isSame(view, after)]
  if (exit === null) return isOld || isNew ? null : 'neither as it was nor done'
  if (exit === 0) return isNew ? null : 'said it was done'
  return isOld || isNew ? null : `exit ${exit}, and neither as it was nor done: ${error}`
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

/** Where a link may have been planted; it leads to a place outside, or to a file there. */
const PLANTS: readonly (readonly [string, 'folder' | 'file'])[] = [
  ['.career', 'folder'],
  ['.career/journal', 'folder'],
  ['.career/undo', 'folder'],
  ['.career/undo/redo', 'folder'],
  ['.career/backup', 'folder'],
  ['.career/backup/2026-11-22', 'folder'],
  ['.career/drafts', 'folder'],
  ['.career/index', 'folder'],
  ['.career/edit', 'folder'],
  ['.career/schemas', 'folder'],
  ['.career/documents.json', 'file'],
  ['.career/calendar.json', 'file'],
  ['.career/lock', 'file'],
  ['documents', 'folder'],
  ['documents/share', 'folder'],
  ['documents/share/career.ics', 'file'],
  ['documents/private', 'folder'],
  ['meetings', 'folder'],
  ['log', 'folder'],
  ['log/2026-11.yaml', 'file'],
  ['plan.yaml', 'file'],
  ['people.yaml', 'file'],
  ['agreements.yaml', 'file'],
  ['evidence', 'folder'],
  ['checkins', 'folder'],
]

describe('links that somebody planted', () => {
  const total = tally(12, 'links planted in the folder that lead out of it')
  test.each(NAMED)('during %s', async (name, scenario) => {
    for (const [place, kind] of some(PLANTS, effort.quick ? 3 : PLANTS.length)) {
      const home = ground.home(scenario.before)
      const outside = join(ground.place, 'outside')
      rmSync(outside, { recursive: true, force: true })
      mkdirSync(join(outside, 'drafts'), { recursive: true })
      for (const file of ['a.yaml', 'drafts/prep-1.json', '2000-01-01', '1-1.json', '000001.json', 'lock'])
        writeFileSync(join(outside, file), 'canary: of somebody\n')
      const path = join(home, 'career', place)
      rmSync(path, { recursive: true, force: true })
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      symlinkSync(kind === 'folder' ? outside : join(outside, 'a.yaml'), path)
      const before = allIn(outside)
      const ran = await run(home, scenario)
      const shown = `${ran.out}${ran.error}`.includes('canary') ? 'shows what lies there' : null
      const loss = badEnd(ran) ?? shown ?? (allIn(outside) === before ? null : 'changed something outside')
      total.count(loss === null ? null : `${name}, a link at ${place}: ${loss}`)
    }
    total.settle()
  })
})

const allIn = (folder: string): string =>
  JSON.stringify(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path, existsSync(path) && !path.endsWith('drafts') ? readFileSync(path, 'utf8') : '']),
  )
