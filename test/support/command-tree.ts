import type { Command } from 'commander'
import { buildProgram } from '../../src/cli/program.ts'
import { type Tree, treeOf } from '../../src/cli/completion/tree.ts'
import type { Catalogue } from '../../src/text/catalogue.ts'

/** The whole command line, with every command described in full; nothing it asks for is done. */
export const wholeProgram = (texts: Catalogue): Promise<Command> =>
  buildProgram({
    texts,
    version: '0',
    width: 80,
    write: () => {},
    writeError: () => {},
    run: async () => {},
  })

export const wholeTree = async (texts: Catalogue): Promise<Tree> => treeOf(await wholeProgram(texts), texts)
