import { readdirSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import about from '../../package.json' with { type: 'json' }
import { manPages } from '../../scripts/man/man-page.ts'

const PLACE = new URL('../../man/', import.meta.url)

test('the manual pages say what the help says; `npm run man` writes them anew', async () => {
  const pages = await manPages(about.version)
  expect(readdirSync(PLACE).toSorted()).toEqual(pages.map(({ file }) => file).toSorted())
  for (const { file, text } of pages)
    expect(readFileSync(new URL(file, PLACE), 'utf8') === text, file).toBe(true)
  expect(about.man).toEqual(pages.map(({ file }) => `man/${file}`))
  expect(about.files).toContain('man')
})

test('no text in a page steers the formatter', async () => {
  for (const { text } of await manPages('0')) {
    const requests = text.split('\n').filter((line) => /^[.']/u.test(line))
    expect(requests.filter((line) => !/^\.(?:TH|SH|SS|PP|TP|B|br|nh|ad)(?: |$)/u.test(line))).toEqual([])
    // What `\e` and the fonts do not account for would be an escape of a text.
    expect(text.replaceAll(/\\(?:e|&|-|f[BIR]|\((?:dq|aq|ti))/gu, '')).not.toContain('\\')
  }
})

const formatter = spawnSync('groff', ['--version']).status === 0
test.skipIf(!formatter)(
  formatter
    ? 'the formatter takes each page as it is'
    : 'groff is not installed here, so the pages were not formatted',
  async () => {
    for (const { file } of await manPages('0')) {
      const ran = spawnSync('groff', ['-man', '-Kutf8', '-ww', '-Tutf8', '-rLL=80n'], {
        input: readFileSync(new URL(file, PLACE)),
        encoding: 'utf8',
      })
      expect([
        ran.status,
        ran.stderr.split('\n').filter((line) => line !== '' && !line.includes("can't break line")),
      ]).toEqual([0, []])
      expect(ran.stdout.length).toBeGreaterThan(10_000)
    }
  },
)
