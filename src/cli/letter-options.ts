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

/** The options of every command that makes a letter: as a draft, a link, or on the clipboard. */
export function addLetterOptions(command: Command, { texts }: ProgramDeps): void {
  const { optionHelp, options } = texts.letters
  const { file } = texts.commands.help.placeholder
  const all = [
    new Option(`--eml [${file}]`, optionHelp.eml).argParser(draftFile),
    new Option('--open', optionHelp.open),
    new Option('--mailto', optionHelp.mailto).conflicts(['eml', 'open']),
    new Option('--copy', optionHelp.copy).conflicts(['eml', 'open', 'mailto']),
  ]
  for (const option of all) command.addOption(option.helpGroup(options))
}

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
