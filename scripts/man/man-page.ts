import { type CommandNode, commandsIn, type OptionNode, treeOf } from '../../src/cli/completion/tree.ts'
import { buildProgram } from '../../src/cli/program.ts'
import type { Catalogue } from '../../src/text/catalogue.ts'
import type { CommandHelp } from '../../src/text/command-help.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { WORDS } from './words.ts'

/** The pages as they are published, each under its file in `man/`. */
export async function manPages(version: string): Promise<readonly { file: string; text: string }[]> {
  return [
    { file: 'career.1', text: await manPage(en, version) },
    // npm puts all pages in one folder, so the language cannot be a folder of its own.
    { file: 'career-nl.1', text: await manPage(nl, version) },
  ]
}

/** One page in roff: the help of every command, and what holds for all of them. */
async function manPage(texts: Catalogue, version: string): Promise<string> {
  const silent = { write: () => {}, writeError: () => {}, run: async () => {} }
  const tree = treeOf(await buildProgram({ texts, version, width: 80, ...silent }), texts)
  const words = WORDS[texts.language]
  const { root } = texts.commands.help
  return [
    `.TH CAREER 1 "" "career ${version}" "career"`,
    '.nh',
    '.ad l',
    heading(words.name),
    `career \\- ${plain(withoutStop(root.summary))}`,
    heading(words.synopsis),
    `.B career\n[\\fI${plain(words.placeholder.command)}\\fR] [\\fI${plain(words.placeholder.options)}\\fR]`,
    heading(words.description),
    ...paragraphs(root.about),
    heading(words.commands),
    ...commandsIn(tree.root)
      .slice(1)
      .flatMap((node) => aboutCommand(node, helpOf(texts)[node.path])),
    heading(words.options),
    ...tree.everywhere.flatMap(aboutOption),
    heading(words.environment),
    ...words.variables.flatMap(pair),
    heading(words.files),
    ...words.paths.flatMap(pair),
    heading(words.exit),
    ...words.exitCodes.flatMap(pair),
    heading(words.examples),
    ...root.examples.flatMap(({ command, does }) => pair([command, does])),
    heading(words.other),
    ...paragraphs(words.otherLines),
    '',
  ].join('\n')
}

/** The help of every command, by what is typed. */
const helpOf = ({ commands, follow }: Catalogue): Readonly<Record<string, CommandHelp>> =>
  Object.assign({}, commands.help.commandHelp, ...Object.values(follow).map(({ help }) => help))

function aboutCommand(node: CommandNode, help: CommandHelp | undefined): readonly string[] {
  if (help === undefined) throw new Error(`there is no help of ${node.path}`)
  return [
    `.SS ${code(['career', node.path, ...node.places.map(({ shown }) => shown)].join(' '))}`,
    plain(asSentence(node.summary)),
    ...aboutLines(help.about),
    ...node.options.flatMap(aboutOption),
    ...help.examples.flatMap(({ command, does }) => pair([command, does])),
  ]
}

/** A summary as a sentence: a question keeps its own mark. */
const asSentence = (summary: string): string => {
  const text = capital(withoutStop(summary))
  return text.endsWith('?') ? text : `${text}.`
}

/** Lines that begin with blanks stand under each other as they are. */
const aboutLines = (about: readonly string[]): readonly string[] =>
  about.flatMap((line) =>
    line.startsWith(' ') ? ['.br', plain(line)] : line === '' ? [] : ['.PP', plain(line)],
  )

function aboutOption({ names, placeholder, description }: OptionNode): readonly string[] {
  const value = placeholder === null ? '' : ` \\fI${plain(placeholder)}\\fR`
  return [
    '.TP',
    `${names.map((name) => `\\fB${code(name)}\\fR`).join(', ')}${value}`,
    plain(capital(description)),
  ]
}

const paragraphs = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, at) => (at === 0 ? [plain(line)] : ['.PP', plain(line)]))

const pair = ([term, text]: readonly [string, string]): readonly string[] => [
  '.TP',
  `\\fB${code(term)}\\fR`,
  plain(capital(text)),
]

const heading = (text: string): string => `.SH ${plain(text)}`

/** Text in roff: no sign in it steers, also not one at the beginning of a line. */
const plain = (text: string): string => text.replaceAll('\\', '\\e').replace(/^(?=[.' ])/u, '\\&')

/** What is typed: its dashes are those of the keyboard, and its quotes stay straight. */
const code = (text: string): string =>
  plain(text)
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replaceAll("'", '\\(aq')
    .replaceAll('~', '\\(ti')

const withoutStop = (text: string): string => text.replace(/\.$/u, '')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
