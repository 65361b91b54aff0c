import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { powershellScript } from './powershell.ts'
import type { Shell } from './shells.ts'
import type { Tree } from './tree.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS: Readonly<Record<Shell, (tree: Tree) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
}

/** The text that makes a shell complete `career`; it may be read twice. */
export const completionScript = (shell: Shell, tree: Tree): string => SCRIPTS[shell](tree)
