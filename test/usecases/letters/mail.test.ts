import PostalMime from 'postal-mime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PeopleRecord } from '../../../src/domain/records.ts'
import { AS_TEXT, type LetterWish } from '../../../src/usecases/letters/deliver.ts'
import { mail, type MailRequest } from '../../../src/usecases/mail.ts'
import type { CommandResult, Done } from '../../../src/usecases/result.ts'
import { agreement, day, held } from '../../domain/folder-of.ts'
import { type CareerFolder, careerFolder, type Run } from '../../support/career-folder.ts'
import { rememberingPost } from '../../support/post.ts'

let folder: CareerFolder
beforeEach(async () => {
  folder = careerFolder()
  await folder.holds(people('anna@voorbeeld.nl'), talk())
})
afterEach(() => folder.remove())

const people = (email: string): PeopleRecord => ({
  type: 'people',
  file: 'people.yaml',
  shared: { people: [{ name: 'Anna de Vries', role: 'manager', email }] },
  private: {},
})

const talk = (summary = 'We spraken over de opleiding, “later” en geld') =>
  held('2026-11-20', {
    id: 'm-7k2m',
    with: 'Anna de Vries',
    summary,
    debriefed: '2026-11-20',
    agreements: [agreement('a-1', { what: 'Anna mailt HR', who: 'them' })],
  })

const sending = (
  request: Partial<MailRequest> = {},
  run: Pick<Run, 'language' | 'documents' | 'post' | 'today'> = {},
): Promise<CommandResult> =>
  mail(folder.deps({ post: rememberingPost(), ...run }), {
    meeting: null,
    sent: false,
    anew: false,
    wish: AS_TEXT,
    ...request,
  })

async function done(result: Promise<CommandResult>): Promise<Done> {
  const value = await result
  if (value.is !== 'done') throw new Error(JSON.stringify(value))
  return value
}

const draft = (file: string | null, open = false): LetterWish => ({ as: 'draft', file, open })

describe('the confirmation mail', () => {
  test('is printed as it can be pasted; whom it is for and its subject stand above it', async () => {
    const { lines, verbatim, above, aside } = await done(sending())
    expect(lines[0]).toBe('Hoi Anna,')
    expect(verbatim).toBe(true)
    expect(above).toEqual([
      'Aan: Anna de Vries <anna@voorbeeld.nl>',
      'Onderwerp: Ons gesprek van 20 november: wat we afspraken',
      '',
    ])
    expect(aside).toEqual([
      '',
      'Verstuur hem uiterlijk zondag 22 november 2026. Daarna: career mail m-7k2m --sent',
    ])
  })

  test('becomes a draft among the documents, which a mail program reads', async () => {
    const { json } = await done(sending({ wish: draft(null) }))
    const file = 'documents/share/2026-11-20-m-7k2m-mail.eml'
    expect(json).toMatchObject({ command: 'mail', draft: file, to: { email: 'anna@voorbeeld.nl' } })
    const email = await PostalMime.parse(folder.files()[file] ?? '')
    expect(email.subject).toBe('Ons gesprek van 20 november: wat we afspraken')
    expect(email.to).toEqual([{ name: 'Anna de Vries', address: 'anna@voorbeeld.nl' }])
    expect(email.text).toContain('We spraken over de opleiding, “later” en geld.')
    expect(email.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }))
  })

  test('goes where the user says, and opens in their mail program', async () => {
    const post = rememberingPost()
    const { lines } = await done(sending({ wish: draft('x.eml', true) }, { post }))
    expect([...post.saved.keys()]).toEqual(['x.eml'])
    expect(post.opened).toEqual([`${process.cwd()}/x.eml`])
    expect(lines[0]).toBe('Geopend in je mailprogramma: x.eml')
  })

  test('a draft that cannot be opened is there all the same, and the exit code says so', async () => {
    const { warnings, failure } = await done(
      sending({ wish: draft(null, true) }, { post: rememberingPost(false) }),
    )
    const problem = {
      code: 'cannot-open',
      file: '~/career/documents/share/2026-11-20-m-7k2m-mail.eml',
    }
    expect(warnings).toEqual([{ problem }])
    expect(failure?.exit).toBe(5)
    expect(folder.files()['documents/share/2026-11-20-m-7k2m-mail.eml']).toBeDefined()
  })

  test('is put on the clipboard; without one it is shown', async () => {
    const post = rememberingPost()
    await done(sending({ wish: { as: 'copy' } }, { post }))
    expect(post.copied.join('')).toMatch(/^Hoi Anna,\n\nDank je wel/)
    const shown = await done(sending({ wish: { as: 'copy' } }, { post: rememberingPost(false) }))
    expect(shown.lines[0]).toBe('Hoi Anna,')
    expect(shown.warnings).toEqual([{ problem: { code: 'no-clipboard' }, warning: true }])
    expect(shown.failure).toBeUndefined()
  })

  test('a long link is warned about', async () => {
    expect((await done(sending({ wish: { as: 'link' } }))).aside?.join('\n')).not.toContain('tekens')
    await folder.holds(talk('Een lang verhaal. '.repeat(200)))
    const { lines, aside } = await done(sending({ wish: { as: 'link' } }))
    expect(lines[0]).toMatch(/^mailto:anna@voorbeeld\.nl\?subject=/)
    expect(aside?.join('\n')).toMatch(/Deze link telt \d{4,} tekens/)
  })

  test('an address that is none is said, and left out', async () => {
    await folder.holds(people('anna@voorbeeld.nl, kwaad@voorbeeld.nl'))
    const { warnings, json } = await done(sending({ wish: { as: 'link' } }))
    expect(json).toMatchObject({ to: { name: 'Anna de Vries', email: null } })
    expect(warnings?.map(({ problem }) => problem.code)).toEqual(['no-mail-address'])
  })

  test('in another language the subject follows, and the words of the user stay', async () => {
    const { lines, above, aside } = await done(sending({}, { documents: 'en' }))
    expect(lines[0]).toBe('Hi Anna,')
    expect(lines.join('\n')).toContain('“later” en geld')
    expect(above).toContain('Onderwerp: Our conversation on 20 November: what we agreed')
    expect(aside).toContain('Wat je zelf schreef, staat er in je eigen woorden; er wordt niets vertaald.')
  })
})

test('a document in other words is named: what is shown comes from the conversation', async () => {
  const file = 'documents/share/2026-11-20-m-7k2m-mail.md'
  const store = folder.deps().store
  await store.load()
  await store.commit({ records: [], documents: [{ file, text: 'Hoi Anna, in mijn eigen woorden.' }] })
  const { aside } = await done(sending())
  expect(aside?.join('\n')).toContain(`In ${file} staat een andere tekst.`)
  await store.commit({ records: [], documents: [{ file, text: (await done(sending())).lines.join('\n') }] })
  expect((await done(sending())).aside?.join('\n')).not.toContain('andere tekst')
})

describe('a mail that went out', () => {
  test('keeps its words, whatever the record says later', async () => {
    await done(sending({ sent: true }))
    const before = (await folder.load()).meetings[0]?.shared.mail
    expect(before?.sent).toBe('2026-11-21')
    await folder.holds({ ...talk('Iets anders'), shared: { ...talk('Iets anders').shared, mail: before! } })
    const again = await done(sending({ sent: true }, { today: day('2026-11-25') }))
    expect(again.lines).toEqual([
      'Deze mail was al verstuurd, op zaterdag 21 november 2026.',
      'Het gesprek is sindsdien aangevuld. De mail zoals hij nu zou zijn: career mail m-7k2m --new',
    ])
    expect((await folder.load()).meetings[0]?.shared.mail).toEqual(before)
    expect((await done(sending())).lines.join('\n')).toContain('over de opleiding')
  })

  test('is replaced as the reference when a new version went out', async () => {
    await done(sending({ sent: true }))
    const sent = (await folder.load()).meetings[0]!
    await folder.holds({ ...sent, shared: { ...sent.shared, summary: 'Iets anders' } })
    expect((await done(sending({ anew: true }))).lines.join('\n')).toContain('Iets anders.')
    await done(sending({ anew: true, sent: true }, { today: day('2026-11-25') }))
    expect((await folder.load()).meetings[0]?.shared.mail).toMatchObject({
      sent: '2026-11-25',
      text: expect.stringContaining('Iets anders.') as string,
    })
  })

  test('is named before the next preparation, and quoted on its agenda and its page', async () => {
    await done(sending({ sent: true }))
    const sheet = await folder.run('prep', { meeting: 'Anna de Vries', questions: true })
    expect(sheet.is === 'done' && sheet.lines.join('\n')).toContain(
      '# Op 21 november mailde je Anna de Vries wat jullie afspraken. Nalezen: career show m-',
    )
    const answers = `sheet: {flow: prep, version: 1, lang: nl}\nanswers: {kind: career, with: Anna de Vries, date: 2026-12-03}\n`
    await folder.run('prep', { sheet: answers })
    expect(folder.shared()).toContain('Uit mijn mail van 21 november 2026:')
  })
})
