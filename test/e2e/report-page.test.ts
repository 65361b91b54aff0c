// The page of career report in a real browser: what it asks for, what it says to who cannot see it, how wide it is,
// what it looks like on paper.
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import { emptyFolder } from '../../src/domain/records.ts'
import { hostileFolder, richFolder, tenYearFolder } from '../support/report-folders.ts'
import { htmlOf } from '../support/report-pages.ts'
import { colourOf, nameParts, overlapping, paperColour, systemColour, tooWide } from './in-page.ts'
import { type Opened, openPage, print, startBrowser, whyNoBrowser } from './browser.ts'

const PAGES = LANGUAGES.flatMap((language) => {
  const folders = [
    ['rich', richFolder(language)],
    ['ten years', tenYearFolder(language)],
    ['empty', emptyFolder()],
    ['hostile', hostileFolder()],
  ] as const
  return folders.flatMap(([name, folder]) =>
    (['private', 'share'] as const).map(
      (audience) => [`${name}, ${audience}, ${language}`, htmlOf(folder, audience, language)] as const,
    ),
  )
})

// A summary that counts skipped tests does not say why.
if (whyNoBrowser !== null) console.warn(whyNoBrowser)

describe.skipIf(whyNoBrowser !== null)('the page of a report', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  describe.each(PAGES)('%s', (_name, html) => {
    let opened: Opened
    beforeAll(async () => {
      opened = await openPage(browser, html)
    })
    afterAll(() => opened.page.close())

    test('asks for nothing and has no barrier, light or dark', async () => {
      const { page, requests, complaints } = opened
      await page.evaluate(axe.source)
      expect(await barriers(page, {}), 'light').toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      // Nothing but the colours is another then.
      expect(await barriers(page, { runOnly: COLOURS }), 'dark').toEqual([])
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
    })

    test('fits a telephone, a tablet and a screen, and no words stand on each other', async () => {
      const { page } = opened
      for (const width of [360, 768, 1280]) {
        // oxlint-disable-next-line no-await-in-loop -- one page, made wider
        await page.setViewportSize({ width, height: 800 })
        // oxlint-disable-next-line no-await-in-loop
        expect(
          [...(await page.evaluate(tooWide)), ...(await page.evaluate(overlapping))],
          String(width),
        ).toEqual([])
      }
    })

    test('prints light on A4, and cuts no picture, no line of a table and no item of a list', async () => {
      const { page } = opened
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
      expect(await page.evaluate(paperColour)).toBe('rgb(251, 248, 243)')
      const parts = await page.evaluate(nameParts)
      const { sheets, size } = await print(page)
      expect(size).toEqual([210, 297])
      expect(sheets.length).toBeLessThan(15)
      for (const sheet of sheets) expect(sheet.trim()).not.toBe('')
      const sheetOf = (word: string): number => sheets.findIndex((sheet) => sheet.includes(word))
      for (const [begin, end] of parts) {
        expect(sheetOf(begin), begin).toBeGreaterThanOrEqual(0)
        expect(sheetOf(end), end).toBe(sheetOf(begin))
      }
    })
  })

  test('takes the colours of a system that has its own, also in its pictures', async () => {
    const { page } = await openPage(browser, htmlOf(richFolder('nl'), 'private', 'nl'), {
      forcedColors: 'active',
    })
    const canvas = await page.evaluate(systemColour, 'Canvas')
    const words = await page.evaluate(systemColour, 'CanvasText')
    expect(canvas).not.toBe(words)
    expect(await page.evaluate(paperColour)).toBe(canvas)
    expect(await page.evaluate(colourOf, 'svg text.name')).toBe(words)
    expect(await page.evaluate(colourOf, 'svg .bar')).toBe(words)
    await page.close()
  })
})

/** The rules of axe that look at colours. */
const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds, with the piece of the page it is about. What it cannot judge is told too, but for the colour of words
 * in a picture, which it does not see; the colours are held against each other elsewhere.
 */
async function barriers(
  page: Page,
  rules: { readonly runOnly?: readonly string[] },
): Promise<readonly string[]> {
  const options = JSON.stringify({ resultTypes: ['violations', 'incomplete'], ...rules })
  const found: AxeResults = await page.evaluate(`axe.run(document, ${options})`)
  return [...found.violations, ...found.incomplete]
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
    .filter((one) => !one.startsWith('color-contrast: <text '))
}
