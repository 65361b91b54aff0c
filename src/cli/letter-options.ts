import type { Command } from 'commander'
import { InvalidArgumentError, Option } from 'commander'
import type { LetterWish } from '../usecases/letters/deliver.ts'
import type { ProgramDeps } from './command.ts'

interface LetterOptions {
  readonly eml?: string | true
  readonly mailto?: boolean
  readonly copy?: boolean
  readonly open?: boolean
}

/** A letter that is taken along is one that was made: nothing is asked then. */
const OF_A_FLOW = ['questions', 'answers', 'edit', 'dryRun', 'full']

/** A letter that went out is neither made nor taken along. */
export const NOT_WITH_SENT = ['eml', 'open', 'mailto', 'copy', ...OF_A_FLOW]

/** The options of every command that makes a letter: as a draft, a link, or on the clipboard. */
export function addLetterOptions(command: Command, { texts }: ProgramDeps): void {
  const { optionHelp, options } = texts.letters
  const { file } = texts.commands.help.placeholder
  const all = [
    new Option(`--eml [${file}]`, optionHelp.eml).argParser(draftFile).conflicts(OF_A_FLOW),
    new Option('--open', optionHelp.open).conflicts(OF_A_FLOW),
    new Option('--mailto', optionHelp.mailto).conflicts(['eml', 'open', ...OF_A_FLOW]),
    new Option('--copy', optionHelp.copy).conflicts(['eml', 'open', 'mailto', ...OF_A_FLOW]),
  ]
  for (const option of all) command.addOption(option.helpGroup(options))
}

/**
 * What is for others may hold words that the user is asked about first; a program that reads the result is told of them
 * instead.
 */
export const asksFirst = (command: Command): { readonly asks: boolean } => ({
  asks: command.optsWithGlobals<{ json?: boolean }>().json !== true,
})

/** How the user wants the letter; printed when they say nothing. */
export function letterWish(command: Command): LetterWish {
  const { eml, mailto, copy, open } = command.opts<LetterOptions>()
  if (mailto === true) return { as: 'link' }
  if (copy === true) return { as: 'copy' }
  if (eml === undefined && open !== true) return { as: 'text' }
  return { as: 'draft', file: typeof eml === 'string' ? eml : null, open: open === true }
}

/** Does the user want to take the letter along in one of these ways? */
export const isLetterWished = (command: Command): boolean => letterWish(command).as !== 'text'

/** A name without its ending is more likely a conversation that was meant: `career mail --eml anna`. */
function draftFile(text: string): string {
  if (text === '-' || /\.eml$/i.test(text)) return text
  throw new InvalidArgumentError('draft')
}
