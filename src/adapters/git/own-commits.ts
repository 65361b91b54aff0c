import { type Day, readIsoDay } from '../../domain/day.ts'
import type { Located } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Commit, EvidenceSources } from '../../usecases/ports.ts'
import type { GitPlace, GitRun } from './run-git.ts'

/** More than anybody goes through by hand. */
const MOST_COMMITS = 2000
const FIELD = '\u001F'
const RECORD = '\u001E'

/** The user's own commits in a repository, through their own git; nothing there is changed. */
export const createOwnCommits =
  (environment: GitPlace['environment']): EvidenceSources['commits'] =>
  (wish) =>
    ownCommits(environment, wish)

async function ownCommits(
  environment: GitPlace['environment'],
  { folder, author, since }: Parameters<EvidenceSources['commits']>[0],
): Promise<Result<readonly Commit[], Located>> {
  const { NoGit, runGit } = await import('./run-git.ts')
  // The folder is named to git and not worked in: one that is not there is git's to say, and no missing git.
  const place = { cwd: process.cwd(), environment, more: ONLY_LOOKING }
  const git = (...args: readonly string[]): Promise<GitRun> => runGit(place, ['-C', folder, ...args])
  try {
    if ((await git('rev-parse', '--git-dir')).status !== 0)
      return fail({ problem: { code: 'not-a-repository', folder } })
    const who = author ?? textOf(await git('config', 'user.email'))
    if (who === '') return fail({ problem: { code: 'no-git-author', folder } })
    return commitsIn(await git('log', ...logOf(who, since)))
  } catch (error) {
    if (error instanceof NoGit) return fail({ problem: { code: 'no-git' } })
    throw error
  }
}

/** A repository that lacks a part says where to fetch it, and by which program; by no way at all, here. */
const ONLY_LOOKING = { GIT_OPTIONAL_LOCKS: '0', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' }

const textOf = ({ out }: GitRun): string => out.toString('utf8').trim()

const logOf = (author: string, since: Day): readonly string[] => [
  // To look at a signature git runs the program that the repository names.
  '--no-show-signature',
  '--no-merges',
  '--fixed-strings',
  `--author=${author}`,
  `--since=${since}T00:00:00`,
  `--max-count=${MOST_COMMITS}`,
  '--date=short',
  `--format=%H${FIELD}%ad${FIELD}%s${RECORD}`,
]

/** A repository without a commit has nothing to show; git calls that an error. */
async function commitsIn(log: GitRun): Promise<Result<readonly Commit[], Located>> {
  if (log.status === 0) return ok(textOf(log).split(RECORD).flatMap(commitOf))
  if (/does not have any commits/u.test(log.said)) return ok([])
  const { reasonOf } = await import('./git-problem.ts')
  return fail({ problem: { code: 'git-failed', detail: reasonOf(log) } })
}

function commitOf(text: string): readonly Commit[] {
  const [hash = '', date = '', subject = ''] = text.trim().split(FIELD)
  const day = readIsoDay(date)
  return day === null || subject === '' ? [] : [{ hash, day, subject }]
}
