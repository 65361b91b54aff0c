import type { Command } from 'commander'

/** The words the command is called by, without the program's own name. */
export const wordsOf = (command: Command): readonly string[] =>
  command.parent === null ? [] : [...wordsOf(command.parent), command.name()]
