import ICAL from 'ical.js'
import { marked, type Token, type Tokens } from 'marked'
import PostalMime from 'postal-mime'
import { expect } from 'vitest'
import type { Place } from './in-process.ts'

/** Looks at every file that the commands left in the folder, each with a reader of its kind. */
export async function expectHarmless(at: Place): Promise<void> {
  const files = Object.entries(at.files())
  for (const [file, text] of files) {
    expect(file, 'the name of a file').toMatch(/^[a-zA-Z0-9._/~-]{1,200}$/u)
    // What is remembered holds dates as bytes, and no program but ours reads it.
    if (file.startsWith('.career/index/')) continue
    expect(text, file).not.toMatch(file.startsWith('documents/') && !file.endsWith('.ics') ? CONTROL : /\0/u)
    if (file.endsWith('.md') && !LETTER.test(file)) expectMarkdown(file, text)
    if (file.endsWith('.html')) expectHtml(file, text)
    if (file.endsWith('.ics')) expectCalendar(file, text)
    // oxlint-disable-next-line no-await-in-loop -- few, and one after the other reads better in a failure
    if (file.endsWith('.eml')) await expectMail(file, text)
  }
  for (const ending of ['.md', '.html', '.ics', '.eml'])
    expect(
      files.some(([file]) => file.endsWith(ending)),
      `${ending} was made`,
    ).toBe(true)
}

/** What is to be read as it stands in a mail, so no sign in it is escaped. */
const LETTER =
  /-(?:mail|uitnodiging|invite|invitation|update|herinnering|reminder|feedbackvraag|feedback-request)(?:-\d+)?\.md$/u

const CONTROL = /(?![\r\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u

function expectMarkdown(file: string, text: string): void {
  for (const token of tokensIn(marked.lexer(text))) {
    expect(['html', 'image', 'code', 'def', 'codespan'], `${file}: ${token.raw}`).not.toContain(token.type)
    if (token.type === 'link') expect((token as Tokens.Link).href, file).toMatch(/^(?:https?|ftp|mailto):/u)
    if (token.type === 'heading') expect(token.raw, file).toMatch(/^#{1,3} /u)
  }
}

function tokensIn(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const below = 'tokens' in token && token.tokens ? token.tokens : []
    const items = token.type === 'list' ? (token as Tokens.List).items : []
    return [token, ...tokensIn(below), ...tokensIn(items)]
  })
}

/** What our own pages are made of. */
const TAGS = new Set(
  'html head meta title style body header main footer section article nav h1 h2 h3 h4 p ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure figcaption blockquote details summary svg g path rect circle line polyline polygon text title desc span strong em b i small abbr time div br a defs pattern'.split(
    ' ',
  ),
)

function expectHtml(file: string, text: string): void {
  const body = text.replace(/<style>[\s\S]*?<\/style>/u, '')
  for (const [tag, name = '', attributes = ''] of body.matchAll(/<\/?([a-zA-Z!][^\s>/]*)([^>]*)>/gu)) {
    if (/^!doctype$/iu.test(name)) continue
    expect(TAGS.has(name.toLowerCase()), `${file}: ${tag}`).toBe(true)
    expect(attributes, `${file}: ${tag}`).not.toMatch(
      /\s(?:on\w+|src|srcdoc|formaction|xlink:href)\s*=|\sstyle\s*=[^>]*url\(/iu,
    )
    for (const [, href = ''] of attributes.matchAll(/\shref\s*=\s*"([^"]*)"/giu))
      expect(href, file).toMatch(/^#/u)
  }
  expect(text.match(/<style/giu)?.length, file).toBe(1)
  expect(text, file).not.toMatch(/<script/iu)
  // What is read as a style fetches nothing; elsewhere it is a text.
  expect(/<style>([\s\S]*?)<\/style>/u.exec(text)?.[1], file).not.toMatch(/url\(|@import/iu)
}

const OURS = new Set([
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'CLASS',
  'SEQUENCE',
  'STATUS',
  'TRANSP',
  'LAST-MODIFIED',
  'CREATED',
  'DURATION',
  'X-MICROSOFT-CDO-BUSYSTATUS',
  'CATEGORIES',
])

function expectCalendar(file: string, text: string): void {
  for (const line of text.split('\r\n'))
    expect(Buffer.byteLength(line), `${file}: ${line}`).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', ''), file).not.toMatch(/\p{Cc}/u)
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents('vevent')
  expect(calendar.getAllSubcomponents().length, file).toBe(events.length)
  for (const event of events) {
    const names = event.getAllProperties().map(({ name }) => name.toUpperCase())
    expect(
      names.filter((name) => !OURS.has(name)),
      file,
    ).toEqual([])
    expect(event.getFirstPropertyValue('class'), file).toBe('PRIVATE')
    expect(String(event.getFirstPropertyValue('uid')), file).toMatch(/^[\w./-]+@career$/u)
  }
}

async function expectMail(file: string, text: string): Promise<void> {
  expect(text, file).toMatch(/^[\x20-\x7E\r\n]*$/u)
  const mail = await PostalMime.parse(text)
  expect(mail.headers.map(({ key }) => key).toSorted(), file).toEqual(
    [
      'content-transfer-encoding',
      'content-type',
      'mime-version',
      'subject',
      ...(mail.to ? ['to'] : []),
      'x-unsent',
    ].toSorted(),
  )
  expect(mail.attachments, file).toEqual([])
  expect(mail.html ?? null, file).toBeNull()
  expect(mail.to ?? [], file).toHaveLength(mail.to ? 1 : 0)
}
