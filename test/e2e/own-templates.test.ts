import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Ran, type Sandbox } from './sandbox.ts'

let sandbox: Sandbox

beforeEach(() => {
  sandbox = createSandbox()
})
afterEach(() => sandbox.remove())

const MAIL = 'career/documents/share/2026-11-19-anna-mail.md'
const OWN = 'career/templates/nl/confirmation-mail.md'

/** A debrief from a sheet, which makes a mail. */
function debrief(options = ''): Promise<Ran> {
  const sheet = { sheet: { flow: 'debrief', version: 1, lang: 'nl' } }
  const answers = { with: 'Anna', date: '2026-11-19', summary: 'We spraken over de opleiding.' }
  writeFileSync(join(sandbox.home, 'sheet.yaml'), JSON.stringify({ ...sheet, answers }))
  return sandbox.run(`career debrief --answers sheet.yaml --today 2026-11-20 ${options}`)
}

function own(content: string | Uint8Array, file = OWN): void {
  mkdirSync(dirname(join(sandbox.home, file)), { recursive: true })
  writeFileSync(join(sandbox.home, file), content)
}

const textOf = (file: string): string => readFileSync(join(sandbox.home, file), 'utf8')

describe("the user's own template", () => {
  it('makes the document, in the flow and again later', async () => {
    own('Beste {{ name }},\n\n{{ summary }}\n\nTot gauw.\n')
    expect(await debrief()).toMatchObject({ exitCode: 0, stderr: '' })
    const mail = 'Beste Anna,\n\nWe spraken over de opleiding.\n\nTot gauw.\n'
    expect(textOf(MAIL)).toBe(mail)
    expect((await sandbox.run('career mail anna --today 2026-11-20')).stdout).toBe(mail)
  })

  it('counts for its own language alone', async () => {
    own('Beste {{ name }}\n')
    await debrief('--doc-lang en')
    expect(textOf('career/documents/share/2026-11-19-anna-mail.md')).toMatch(/^Hi Anna,\n/)
  })

  it('with a name that does not exist is refused with its line, and nothing is written', async () => {
    own('Beste {{ name }},\n\n{{ samenvatting }}\n')
    const ran = await debrief()
    expect([ran.exitCode, ran.stdout]).toEqual([3, ''])
    expect(ran.stderr).toMatch(/^~\/career\/templates\/nl\/confirmation-mail\.md:3:4: .*samenvatting/)
    expect(ran.stderr).toContain('summary')
    expect(existsSync(join(sandbox.home, 'career/meetings'))).toBe(false)
  })

  it('that runs away is stopped', async () => {
    own('{% for i in (1..9000) %}{% for j in (1..9000) %}x{% endfor %}{% endfor %}')
    const ran = await debrief()
    expect([ran.exitCode, ran.stdout]).toEqual([3, ''])
    expect(ran.stderr).toMatch(/^~\/career\/templates\/nl\/confirmation-mail\.md:1:\d+: /)
  })

  it.each([
    ['a pipe', 'mkfifo'],
    ['a folder', 'mkdir'],
    ['a link out of the folder', 'ln -s /etc/hostname'],
    ['10 MB', 'truncate -s 10M'],
    ['Latin-1', String.raw`printf 'Dag \377' | dd status=none of=`],
  ])('that is %s is said with its place, and ours is not sent in its place', async (_, make) => {
    mkdirSync(dirname(join(sandbox.home, OWN)), { recursive: true })
    const made = await sandbox.run(make.endsWith('=') ? `${make}${OWN}` : `${make} ${OWN}`)
    expect(made).toMatchObject({ exitCode: 0, stderr: '' })
    const ran = await debrief()
    expect([ran.exitCode, ran.stdout]).toEqual([3, ''])
    expect(ran.stderr).toMatch(/^~\/career\/templates\/nl\/confirmation-mail\.md: [^\n]+\n$/)
    expect(existsSync(join(sandbox.home, MAIL))).toBe(false)
  })

  it('that may not be read is said as a refusal of the system', async () => {
    await debrief()
    own('Beste {{ name }}\n')
    // Root may read anything, so the command is run as nobody.
    const isRoot = process.getuid?.() === 0
    const asSomebody = isRoot ? 'setpriv --reuid=65534 --regid=65534 --clear-groups ' : ''
    await sandbox.run('chmod -R a+rX ..')
    chmodSync(join(sandbox.home, OWN), 0o000)
    const ran = await sandbox.run(`${asSomebody}career mail anna --today 2026-11-20`)
    expect([ran.exitCode, ran.stdout]).toEqual([5, ''])
    expect(ran.stderr).toContain('~/career/templates/nl/confirmation-mail.md')
  })
})

it('--doc-lang makes the documents in that language, and leaves the screen in the other', async () => {
  const ran = await debrief('--doc-lang en')
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ran.stdout).toContain('Bewaard: ')
  expect(textOf(MAIL)).toMatch(/^Hi Anna,\n/)
  expect((await sandbox.run('career mail anna --today 2026-11-20')).stdout).toMatch(/^Hoi Anna,\n/)
  const english = await sandbox.run('career mail anna --today 2026-11-20 --doc-lang en')
  expect([english.exitCode, english.stdout]).toEqual([0, textOf(MAIL)])
})
