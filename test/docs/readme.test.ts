// What the pages point at has to exist: files behind links, commands and options in examples.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommanderError } from 'commander'
import { describe, expect, test } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import type { Catalogue } from '../../src/text/catalogue.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
const PAGES = [...readdirSync(root), ...below('docs')].filter((file) => file.endsWith('.md'))

const read = (page: string): string => readFileSync(join(root, page), 'utf8')

test('there are pages to look at', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'README.nl.md', 'docs/architecture.md']))
})

describe.each(PAGES)('%s', (page) => {
  test('links to files and headings that exist', () => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '')
    const dead = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link))
    expect(dead).toEqual([])
  })

  test('shows commands that career knows', async () => {
    const unknown = await Promise.all(
      commandsIn(read(page)).map(async (shown) => ((await parses(shown)) ? [] : [shown.line])),
    )
    expect(unknown.flat()).toEqual([])
  })
})

test('docs/architecture.md names files and folders that exist', () => {
  const named = [...read('docs/architecture.md').matchAll(/`([\w-]+(?:\/[\w.-]+)*(?:\/|\.ts|\.js))`/g)].map(
    ([, path]) => path ?? '',
  )
  const homes = [
    '',
    'src',
    'src/usecases',
    'src/adapters/files',
    'src/flows/prep',
    'src/coach',
    'src/coach/rules',
    'src/coach/rules/message/threat',
    'docs',
  ]
  // The copies of the user's folder are no files of ours.
  const dead = named.filter(
    (path) => path !== 'drafts/' && !homes.some((home) => existsSync(join(root, home, path))),
  )
  expect(named.length).toBeGreaterThan(40)
  expect(dead).toEqual([])
})

test.each([
  ['README.md', en],
  ['README.nl.md', nl],
])('%s shows a screen in the words that career uses now', (page, texts) => {
  const screen = /^```text\n([\s\S]*?)^```/m.exec(read(page))?.[1] ?? ''
  const lines = screen.replaceAll(/\n(?!\n)/g, ' ')
  for (const words of onScreen(texts)) expect(lines).toContain(words)
  expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

const onScreen = ({ question, keys }: Catalogue): readonly unknown[] => [
  question('prep.outcome').label,
  question('prep.ambition').label,
  question('prep.ambition').hint,
  keys.toShare,
  `Enter ${keys.does.skip} · ? ${keys.does.help} · Esc ${keys.does.back} · Ctrl-P ${keys.onlyForYou}`,
]

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(join(root, target))) return false
  return heading === undefined || anchorsOf(read(target)).includes(heading)
}

/** The names that a heading gets on the web: small letters, hyphens for blanks, no other signs. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** What is to be typed: a whole line behind a prompt or in a block of shell, or a command that prose names. */
function commandsIn(text: string): readonly Shown[] {
  const blocks = [...text.matchAll(/^```(sh|console)\n([\s\S]*?)^```/gm)].flatMap(([, kind, body = '']) => {
    const lines = body.split('\n')
    return kind === 'sh' ? lines : lines.flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []))
  })
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '')
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '')
  return [
    ...blocks.map((line) => ({ line, isNamed: false })),
    ...spans.map((line) => ({ line, isNamed: true })),
  ].filter(({ line }) => /^career( |$)/.test(line) && !line.includes('…'))
}

interface Shown {
  readonly line: string
  /** Prose names a command without saying what it is given: `career show`. */
  readonly isNamed: boolean
}

/** Does the command line hold, without doing what it says? */
async function parses({ line, isNamed }: Shown): Promise<boolean> {
  const words = [...line.replace(/ \\?[<>|] .*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )
  const nothing = (): void => {}
  const program = await buildProgram({
    texts: en,
    version: '0',
    width: 80,
    write: nothing,
    writeError: nothing,
    run: nothing,
  })
  try {
    program.parse(words.slice(1), { from: 'user' })
    return true
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 || (error.code === 'commander.missingArgument' && isNamed)
  }
}
