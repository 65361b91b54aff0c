import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createOwnCommits } from '../../../src/adapters/git/own-commits.ts'
import { readIsoDay } from '../../../src/domain/day.ts'

const since = readIsoDay('2026-01-01')

/** A repository of somebody else, with one commit, and a program in it that leaves a trace when it runs. */
function repository() {
  const home = mkdtempSync(join(tmpdir(), 'career-git-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const folder = join(home, 'rota')
  const trace = join(home, 'it-ran')
  const program = join(home, 'program.sh')
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexit 1\n`)
  chmodSync(program, 0o755)
  const identity = { GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z', GIT_COMMITTER_DATE: '2026-03-01T12:00:00Z' }
  const environment = { ...process.env, HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...identity }
  const git = (args: readonly string[], input?: string): string =>
    execFileSync('git', ['-C', folder, ...args], { env: environment, input, encoding: 'utf8' }).trim()
  execFileSync('git', ['init', '-q', folder], { env: environment })
  git(['config', 'user.name', 'Sam'])
  git(['config', 'user.email', 'sam@example.org'])
  git(['commit', '-q', '--allow-empty', '-m', 'Make the rota'])
  const read = () =>
    createOwnCommits(environment)({ folder, author: null, since: since ?? expect.fail('no day') })
  return { git, program, read, ran: () => existsSync(trace) }
}

const SIGNED = `$1
gpgsig -----BEGIN PGP SIGNATURE-----
 
 iQ
 -----END PGP SIGNATURE-----`

test('a repository from somebody else names a program that looks at signatures: it is not run', async () => {
  const { git, program, read, ran } = repository()
  const signed = git(['cat-file', 'commit', 'HEAD']).replace(/^(committer .*)$/mu, SIGNED)
  git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', '--stdin'], `${signed}\n`)])
  git(['config', 'log.showSignature', 'true'])
  git(['config', 'gpg.program', program])

  const commits = await read()

  expect(commits).toMatchObject({ ok: true, value: [{ day: '2026-03-01', subject: 'Make the rota' }] })
  expect(ran()).toBe(false)
})

test('a repository from somebody else lacks a commit and says where to fetch it: nothing is fetched', async () => {
  const { git, program, read, ran } = repository()
  const missing = 'a'.repeat(40)
  const tree = git(['rev-parse', 'HEAD^{tree}'])
  const who = 'Sam <sam@example.org> 1772366400 +0000'
  const text = `tree ${tree}\nparent ${missing}\nauthor ${who}\ncommitter ${who}\n\nGo on\n`
  git(['update-ref', 'HEAD', git(['hash-object', '-t', 'commit', '-w', '--stdin'], text)])
  git(['config', 'core.repositoryformatversion', '1'])
  git(['config', 'extensions.partialClone', 'origin'])
  git(['config', 'remote.origin.promisor', 'true'])
  git(['config', 'remote.origin.url', '.'])
  git(['config', 'remote.origin.uploadpack', program])

  const commits = await read()

  expect(commits).toMatchObject({ ok: false, problem: { problem: { code: 'git-failed' } } })
  expect(ran()).toBe(false)
})
