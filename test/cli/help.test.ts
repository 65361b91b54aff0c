import { describe, expect, test } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import { wholeProgram } from '../support/command-tree.ts'
import type { Request } from '../../src/cli/request.ts'
import type { Catalogue } from '../../src/text/catalogue.ts'
import type { CommandHelp } from '../../src/text/command-help.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { careerFolder } from '../support/career-folder.ts'

/** What a command line asks for, parsed as the program parses it. */
async function requestOf(texts: Catalogue, words: readonly string[]): Promise<Request | null> {
  let asked: Request | null = null
  const run = (request: Request): void => {
    asked = request
  }
  const program = await buildProgram({
    texts,
    version: '0',
    width: 80,
    write: () => {},
    writeError: () => {},
    run,
  })
  program.parse([...words], { from: 'user' })
  return asked
}

/** The words of an example as a shell cuts them, without where its input comes from and its output goes. */
const wordsOf = (command: string): readonly string[] =>
  Array.from(
    command
      .replace(/^.* \| /, '')
      .replace(/ [<>] \S+$/, '')
      .matchAll(/"([^"]*)"|\S+/g),
    ([word, quoted]) => quoted ?? word,
  )

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('the help in %s', (_language, texts) => {
  const { help } = texts.commands
  const between: readonly Readonly<Record<string, CommandHelp>>[] = Object.values(texts.follow).map(
    (command) => command.help,
  )
  const all = [
    ['root', help.root] as const,
    ...Object.entries(help.commandHelp),
    ...between.flatMap((one) => Object.entries(one)),
  ]

  test('the list shows arguments as the commands themselves have them', async () => {
    const [whole, list] = [await wholeProgram(texts), await wholeProgram(texts, [])]
    for (const [name, shown] of Object.entries(texts.listedArguments)) {
      const [argument] = whole.commands.find((one) => one.name() === name)?.registeredArguments ?? []
      expect(argument?.required ? `<${argument.name()}>` : `[${argument?.name()}]`, name).toBe(shown)
      expect(list.helpInformation()).toContain(`  ${name} ${shown}  `)
    }
  })

  test.each(all)('%s has two or more examples that career understands', async (name, { examples }) => {
    expect(examples.length).toBeGreaterThan(1)
    for (const { command } of examples) {
      const [program, ...words] = wordsOf(command)
      expect(program).toBe('career')
      // oxlint-disable-next-line no-await-in-loop -- a program keeps what it parsed
      expect(await requestOf(texts, words), command).not.toBeNull()
      if (name !== 'root') expect(words.slice(0, name.split(' ').length).join(' ')).toBe(name)
    }
  })
})

test('an option counts before and after the command', async () => {
  const before = await requestOf(nl, [
    '--json',
    '--today',
    '2026-11-20',
    'meetings',
    'move',
    'anna',
    '10',
    'december',
  ])
  const after = await requestOf(nl, [
    'meetings',
    'move',
    'anna',
    '10',
    'december',
    '--json',
    '--today',
    '2026-11-20',
  ])
  expect({ ...after, perform: null }).toEqual({ ...before, perform: null })
  expect(after).toMatchObject({ command: 'meetings move', global: { json: true, today: '2026-11-20' } })
})

/** Nothing here reads a file. */
const unread = (): never => {
  throw new Error('no file is named')
}

test('a name that begins with a sign can be given after --', async () => {
  const request = await requestOf(nl, ['show', '--', '--help'])
  expect(request).toMatchObject({ command: 'show' })
  const folder = careerFolder()
  const result = await request?.perform({
    deps: folder.deps(),
    readSheet: unread,
    exchange: { pack: unread, plan: unread, write: unread, save: unread },
    syncing: unread,
    userConfig: unread,
    undoing: unread,
    inspection: { damages: unread, documents: unread, placeOf: unread, mend: unread },
    calendarNotes: { load: unread, save: unread },
    outputs: { write: unread },
    schemas: { ofFile: unread, ofOutput: unread },
  })
  expect(result).toMatchObject({ is: 'failed', failure: { problems: [{ problem: { text: '--help' } }] } })
  folder.remove()
})

test.each([
  [40, '\n  --today <dag>\n      doe alsof het die dag is\n      (JJJJ-MM-DD)\n'],
  [60, '\n  --today <dag>        doe alsof het die dag is (JJJJ-MM-DD)\n'],
] as const)('in %i columns what an option does can be read', async (width, expected) => {
  const lines: string[] = []
  const program = await buildProgram({
    texts: nl,
    version: '0',
    width,
    write: (text) => lines.push(...text.split('\n')),
    writeError: () => {},
    run: () => {},
  })
  expect(() => program.parse(['prep', '--help'], { from: 'user' })).toThrow()
  expect(lines.join('\n')).toContain(expected)
  // What stands under an example is cut by whoever prints it.
  const options = lines.slice(0, lines.indexOf(nl.commands.help.examples))
  expect(options.filter((line) => line.length > width)).toEqual([])
})
