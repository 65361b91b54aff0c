import { homedir } from 'node:os'
import { runGit, type GitPlace } from './run-git.ts'

/** Nothing lies below it. */
const NO_HOOKS = '/dev/null'
/** What somebody set for all their repositories, and not for the one that lies in a folder. */
const SET_BY_THE_USER = new Set(['system', 'global', 'command'])

/**
 * Where git finds hooks: those that the user set for all their repositories, and never those of the repository itself. It
 * may have come along with a folder of somebody else's, and a hook is a program.
 * @throws NoGit
 */
export async function ownHooks(environment: GitPlace['environment']): Promise<string> {
  const settings = ['config', '--show-scope', '--null', '--type=path', '--get-all', 'core.hooksPath']
  const { status, out } = await runGit({ cwd: homedir(), environment }, settings)
  const parts = status === 0 ? out.toString('utf8').split('\0') : []
  const set = parts.filter((_, at) => at % 2 === 1 && SET_BY_THE_USER.has(parts[at - 1] ?? ''))
  return set.at(-1) ?? NO_HOOKS
}
