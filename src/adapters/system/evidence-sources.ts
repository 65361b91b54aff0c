import { fail, ok, type Result } from '../../domain/result.ts'
import type { Located } from '../../domain/problem.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { Commit, EvidenceSources, OutlineEntry } from '../../usecases/ports.ts'
import type { Token, Tokens } from 'marked'

/** What examples are taken over from: lists in Markdown, and a repository through the user's own git. */
export const createEvidenceSources = (): EvidenceSources => ({ outline, commits })

async function outline(markdown: string): Promise<readonly OutlineEntry[]> {
  const { lexer } = await import('marked')
  return entriesOf(lexer(markdown), 1)
}

const entriesOf = (tokens: readonly Token[], depth: number): readonly OutlineEntry[] =>
  tokens.flatMap((token): readonly OutlineEntry[] => {
    if (token.type === 'heading')
      return [{ is: 'heading', depth: (token as Tokens.Heading).depth, text: plain(token) }]
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => itemOf(item, depth))
    return []
  })

function itemOf(item: Tokens.ListItem, depth: number): readonly OutlineEntry[] {
  const own = item.tokens.filter(({ type }) => type !== 'list' && type !== 'checkbox')
  const text = own.map(plain).join(' ').replaceAll(/\s+/gu, ' ').trim()
  const below = item.tokens.filter(({ type }) => type === 'list')
  return [{ is: 'item', depth, text }, ...entriesOf(below, depth + 1)]
}

/** The words of a token without its marks: `**Shipped** it` is "Shipped it". */
function plain(token: Token): string {
  const below = 'tokens' in token ? token.tokens : undefined
  if (below !== undefined && below.length > 0) return below.map(plain).join('')
  return 'text' in token && typeof token.text === 'string' ? token.text : ''
}

/** More than anybody goes through by hand. */
const MOST_COMMITS = 2000
const FIELD = '\u001F'
const RECORD = '\u001E'

const commits: EvidenceSources['commits'] = async ({ folder, author, since }) => {
  const inside = await git(folder, ['rev-parse', '--git-dir'])
  if (inside.is === 'missing') return fail({ problem: { code: 'no-git' } })
  if (inside.is === 'refused') return fail({ problem: { code: 'not-a-repository', folder } })
  const who = author ?? (await ownEmail(folder))
  if (who === null) return fail({ problem: { code: 'no-git-author', folder } })
  const log = await git(folder, [
    'log',
    '--no-merges',
    '--fixed-strings',
    `--author=${who}`,
    `--since=${since}T00:00:00`,
    `--max-count=${MOST_COMMITS}`,
    '--date=short',
    `--format=%H${FIELD}%ad${FIELD}%s${RECORD}`,
  ])
  if (log.is === 'missing') return fail({ problem: { code: 'no-git' } })
  // A repository without a commit has nothing to show; git calls that an error.
  if (log.is === 'refused') return /does not have any commits/u.test(log.said) ? ok([]) : refused(log.said)
  return ok(log.out.split(RECORD).flatMap(commitOf))
}

const refused = (said: string): Result<never, Located> =>
  fail({ problem: { code: 'git-refused', said: said.trim().split('\n')[0] ?? '' } })

async function ownEmail(folder: string): Promise<string | null> {
  const said = await git(folder, ['config', 'user.email'])
  const email = said.is === 'done' ? said.out.trim() : ''
  return email === '' ? null : email
}

function commitOf(text: string): readonly Commit[] {
  const [hash = '', date = '', subject = ''] = text.trim().split(FIELD)
  const day = readIsoDay(date)
  return day === null || subject === '' ? [] : [{ hash, day, subject }]
}

type Said =
  | { readonly is: 'done'; readonly out: string }
  | { readonly is: 'missing' }
  | { readonly is: 'refused'; readonly said: string }

/** Runs git without a shell; its own words stay English, so that they can be told apart. */
async function git(folder: string, args: readonly string[]): Promise<Said> {
  const { execFile } = await import('node:child_process')
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', folder, ...args],
      { env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve({ is: 'done', out: stdout })
        else resolve(error.code === 'ENOENT' ? { is: 'missing' } : { is: 'refused', said: stderr })
      },
    )
  })
}
