import type { Command, Option } from 'commander'
import type { Catalogue } from '../../text/catalogue.ts'
import { wordsTaken } from '../one-of.ts'

/** What a shell can offer where a value is typed. */
export type Value =
  | { readonly is: 'words'; readonly words: readonly string[] }
  | { readonly is: 'file' | 'folder' | 'meeting' | 'person' }
  /** Free text: nothing is offered. */
  | { readonly is: 'text' }

export interface OptionNode {
  /** `--answers`, and `-h` where there is a short way. */
  readonly names: readonly string[]
  readonly description: string
  /** What the usage line calls its value; null for a switch. */
  readonly placeholder: string | null
  /** Null for a switch. */
  readonly value: Value | null
  /** May the value be left out? Then only `--share=anna` gives one for certain. */
  readonly optional: boolean
}

export interface CommandNode {
  /** The words it is called by, without the program's own name: `meetings move`; empty for `career`. */
  readonly path: string
  readonly summary: string
  readonly commands: readonly CommandNode[]
  /** Its own options, without those that every command takes. */
  readonly options: readonly OptionNode[]
  /** The places after its name; the last serves again where it takes several words. */
  readonly places: readonly Place[]
}

/** A word that is typed after a command. */
export interface Place {
  /** As the usage line calls it: `<id>`, or `[id]` where it may be left out. */
  readonly shown: string
  readonly value: Value
  /** Are there as many of them as one likes? */
  readonly again: boolean
}

/** The whole command line as plain data, for scripts that are made of it. */
export interface Tree {
  readonly root: CommandNode
  /** Taken by every command, before and after its name. */
  readonly everywhere: readonly OptionNode[]
}

/** Reads commander's tree: the help and the completion cannot say different things. */
export function treeOf(program: Command, texts: Catalogue): Tree {
  const everywhere = new Set(program.options.map(({ flags }) => flags))
  const valueIs = valuesBy(texts)
  const help = program.createHelp()
  const nodeOf = (command: Command, path: string): CommandNode => ({
    path,
    summary: command.summary() || command.description().split('\n', 1)[0] || '',
    commands: command.commands.map((below) => nodeOf(below, `${path} ${below.name()}`.trimStart())),
    options: command.options
      .filter((option) => !everywhere.has(option.flags) && !option.hidden)
      .map((option) => optionNode(option, valueIs)),
    places: command.registeredArguments.map((place) => ({
      shown: place.required ? `<${place.name()}>` : `[${place.name()}]`,
      value: valueIs(place.name(), wordsTaken(place)),
      again: place.variadic,
    })),
  })
  return {
    root: nodeOf(program, ''),
    everywhere: help.visibleOptions(program).map((option) => optionNode(option, valueIs)),
  }
}

type ValueIs = (placeholder: string, words: readonly string[] | null) => Value

/** What a value is follows from what the usage line calls it, in whichever language. */
function valuesBy({ commands }: Catalogue): ValueIs {
  const { file, folder, meeting, person } = commands.help.placeholder
  const known: Readonly<Record<string, Value>> = {
    [file]: { is: 'file' },
    [folder]: { is: 'folder' },
    [meeting]: { is: 'meeting' },
    [person]: { is: 'person' },
  }
  return (placeholder, words) => {
    if (words !== null) return { is: 'words', words }
    if (placeholder.includes('|')) return { is: 'words', words: placeholder.split('|') }
    return known[placeholder] ?? { is: 'text' }
  }
}

function optionNode(option: Option, valueIs: ValueIs): OptionNode {
  const placeholder = /[<[](.+?)(?:\.\.\.)?[>\]]/u.exec(option.flags)?.[1]
  return {
    names: [option.long, option.short].filter((name) => name !== undefined && name !== null),
    description: option.description,
    placeholder: placeholder ?? null,
    value: placeholder === undefined ? null : valueIs(placeholder, wordsTaken(option)),
    optional: option.optional,
  }
}

/** Every command of the tree, the outermost first. */
export const commandsIn = (node: CommandNode): readonly CommandNode[] => [
  node,
  ...node.commands.flatMap(commandsIn),
]
