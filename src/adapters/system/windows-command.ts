import type { SpawnOptions } from 'node:child_process'

/** A program as `spawn` takes it. */
export interface Spawned {
  readonly file: string
  readonly words: readonly string[]
  readonly options: Pick<SpawnOptions, 'windowsVerbatimArguments'>
}

/** Signs that `cmd` reads itself; a caret before each takes that away. */
const META = /[()\][%!^"`<>&|;, *?]/gu

/**
 * The same program through `cmd`, for one that is a script there (`code` is `code.cmd`): Windows starts only programs
 * by themselves. Every word is quoted for the program, and again for `cmd`: nothing in it is run or filled in.
 */
export function throughCmd(program: string, words: readonly string[], environment: Comspec): Spawned {
  const line = [program.replace(META, '^$&'), ...words.map(quoted)].join(' ')
  return {
    file: environment['comspec'] ?? environment['ComSpec'] ?? 'cmd.exe',
    words: ['/d', '/s', '/c', `"${line}"`],
    options: { windowsVerbatimArguments: true },
  }
}

type Comspec = Readonly<Record<string, string | undefined>>

/** As the C library of Windows parts words: a backslash counts only before a quotation mark, and is doubled there. */
function quoted(word: string): string {
  const inside = word.replaceAll(/(\\*)"/gu, String.raw`$1$1\"`).replace(/(\\*)$/u, '$1$1')
  return `"${inside}"`.replace(META, '^$&')
}
