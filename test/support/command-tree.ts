import type { Command } from 'commander'
import { buildProgram } from '../../src/cli/program.ts'
import { type Tree, treeOf } from '../../src/cli/completion/tree.ts'
import type { Catalogue } from '../../src/text/catalogue.ts'

/**
 * The whole command line, with every command described in full; nothing it asks for is done.
 * @param words what was typed; left out for a description of everything
 */
export const wholeProgram = (texts: Catalogue, words: readonly string[] | null = null): Promise<Command> =>
  buildProgram(
    {
      texts,
      version: '0',
      width: 80,
      write: () => {},
      writeError: () => {},
      run: () => {},
    },
    words,
  )

export const wholeTree = async (texts: Catalogue): Promise<Tree> => treeOf(await wholeProgram(texts), texts)
