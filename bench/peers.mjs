import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chance } from './folder/random.mjs'
import { plusDays } from './folder/days.mjs'
import { say, TEXTS } from './folder/texts.mjs'
import { TODAY } from './folder.mjs'

/**
 * What somebody would use instead, doing the like: started, one thing added, what is open shown, looked for, added up.
 * @typedef {{
 *   readonly id: string,
 *   readonly tool: string,
 *   readonly what: string,
 *   readonly command: () => readonly string[],
 *   readonly environment?: Readonly<Record<string, string>>,
 * }} Peer
 */

const ITEMS = 10_000
const OPEN = 200
const ADDED = 'Het inwerkplan is af'

/** The same items for all: texts with a day, the last of them open. */
function items() {
  const by = chance(7)
  return Array.from({ length: ITEMS }, (_item, at) => ({
    text: say(by, TEXTS.AGREED),
    day: plusDays(TODAY, Math.floor((at - ITEMS) * 0.365)),
    open: at >= ITEMS - OPEN,
  }))
}

/** @type {readonly { readonly name: string, readonly program: string, readonly make: (place: string, program: string) => readonly Peer[] }[]} */
const TOOLS = [
  { name: 'taskwarrior', program: 'task', make: taskwarrior },
  { name: 'todo.txt', program: 'todo-txt', make: todoTxt },
  { name: 'hledger', program: 'hledger', make: hledger },
]

/** @type {string[]} */
const missing = []

/**
 * Those that are installed here, each with its own 10,000 things.
 * @param {string} place
 * @returns {readonly Peer[]}
 */
export function createPeers(place) {
  const found = TOOLS.flatMap(({ name, program, make }) => {
    const path = spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim()
    if (path === '') missing.push(`${name} (Debian package of the program \`${program}\`)`)
    return path === '' ? [] : make(place, path)
  })
  return [...found, ...taskbook(place)]
}

/** What could not be measured, for the page. */
createPeers.missing = () => missing

/** @param {string} place @param {string} program @returns {readonly Peer[]} */
function taskwarrior(place, program) {
  const home = join(place, 'taskwarrior')
  mkdirSync(home, { recursive: true })
  const rc = join(home, 'rc')
  writeFileSync(rc, `data.location=${home}\nconfirmation=off\nverbose=nothing\nhooks=off\n`)
  const lines = items().map(({ text, day, open }) => {
    const at = `${day.replaceAll('-', '')}T090000Z`
    const state = open ? { status: 'pending', due: at } : { status: 'completed', end: at }
    return JSON.stringify({ description: text, entry: at, ...state })
  })
  const file = join(home, 'items.json')
  writeFileSync(file, `[${lines.join(',')}]`)
  const environment = { TASKRC: rc, HOME: home }
  execFileSync(program, ['import', file], { env: { ...process.env, ...environment }, stdio: 'ignore' })
  return peersOf('taskwarrior', environment, [
    ['start', [program, '--version']],
    ['add', [program, 'add', ADDED]],
    ['open', [program, 'list']],
    ['search', [program, 'rc.verbose=nothing', 'all', 'inwerkplan']],
    ['report', [program, 'history.monthly']],
  ])
}

/** @param {string} place @param {string} program @returns {readonly Peer[]} */
function todoTxt(place, program) {
  const home = join(place, 'todotxt')
  mkdirSync(home, { recursive: true })
  const all = items()
  const lines = (/** @type {boolean} */ open) =>
    all.filter((one) => one.open === open).map(({ text, day }) => (open ? text : `x ${day} ${text}`))
  writeFileSync(join(home, 'todo.txt'), `${lines(true).join('\n')}\n`)
  writeFileSync(join(home, 'done.txt'), `${lines(false).join('\n')}\n`)
  const config = join(home, 'config')
  const files = ['TODO', 'DONE', 'REPORT'].map(
    (name) => `export ${name}_FILE=${home}/${name.toLowerCase()}.txt\n`,
  )
  writeFileSync(config, `export TODO_DIR=${home}\n${files.join('')}`)
  return peersOf('todo.txt', { HOME: home }, [
    ['start', [program, '-V']],
    ['add', [program, '-d', config, 'add', ADDED]],
    ['open', [program, '-d', config, 'ls']],
    ['search', [program, '-d', config, 'listall', 'inwerkplan']],
  ])
}

/** @param {string} place @param {string} program @returns {readonly Peer[]} */
function hledger(place, program) {
  const home = join(place, 'hledger')
  mkdirSync(home, { recursive: true })
  const journal = join(home, 'all.journal')
  const text = items().map(({ text: what, day }) => `${day} ${what}\n  tijd:werk  1h\n  tijd:budget\n`)
  writeFileSync(journal, text.join('\n'))
  return peersOf('hledger', { HOME: home }, [
    ['start', [program, '--version']],
    ['search', [program, '-f', journal, 'register', 'desc:inwerkplan']],
    ['report', [program, '-f', journal, 'balance', '--monthly']],
  ])
}

/** @param {string} place @returns {readonly Peer[]} */
function taskbook(place) {
  const home = join(place, 'taskbook')
  const data = join(home, '.taskbook')
  for (const folder of ['storage', 'archive']) mkdirSync(join(data, folder), { recursive: true })
  const got = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      home,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--silent',
      'taskbook@0.3.0',
    ],
    { stdio: 'ignore' },
  )
  if (got.status !== 0) {
    missing.push('taskbook (npm could not fetch it)')
    return []
  }
  const all = items()
  for (const [folder, open] of /** @type {const} */ ([
    ['storage', true],
    ['archive', false],
  ])) {
    const list = all
      .filter((one) => one.open === open)
      .map(({ text, day }, at) => ({
        _id: at + 1,
        _date: day,
        _timestamp: Date.parse(day),
        _isTask: true,
        isComplete: !open,
        inProgress: false,
        isStarred: false,
        description: text,
        boards: ['My Board'],
        priority: 1,
      }))
    writeFileSync(
      join(data, folder, `${folder}.json`),
      JSON.stringify(Object.fromEntries(list.map((one, at) => [at + 1, one]))),
    )
  }
  const program = ['node', join(home, 'node_modules', 'taskbook', 'cli.js')]
  return peersOf('taskbook', { HOME: home }, [
    ['start', [...program, '--version']],
    ['add', [...program, '--task', ADDED]],
    ['open', [...program]],
    ['search', [...program, '--find', 'inwerkplan']],
  ])
}

/** @param {string} tool @param {Readonly<Record<string, string>>} environment @param {readonly (readonly [string, readonly string[]])[]} commands @returns {readonly Peer[]} */
const peersOf = (tool, environment, commands) =>
  commands.map(([what, command]) => ({
    id: `${tool}-${what}`,
    tool,
    what,
    command: () => command,
    environment,
  }))
