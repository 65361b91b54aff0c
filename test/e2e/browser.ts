import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** The browser of the system; nothing is downloaded for it. */
const CHROMIUM = '/usr/bin/chromium'

/** Why pages cannot be looked at here; null when they can. */
export const whyNoBrowser: string | null = existsSync(CHROMIUM)
  ? null
  : `skipped: there is no ${CHROMIUM} here; apt-get install chromium poppler-utils`

/** Nothing of it may look for anything outside by itself. */
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: QUIET })

/** A page that is open, and what happened while it opened. */
export interface Opened {
  readonly page: Page
  /** Whatever it asked for besides itself. */
  readonly requests: readonly string[]
  /** What the browser complained about: scripts, styles, policy. */
  readonly complaints: readonly string[]
}

/** Opens a page from a file, as a user would, with nothing else to go to. */
export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'career-page-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const url = pathToFileURL(file).href
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('close', () => rmSync(folder, { recursive: true, force: true }))
  await page.goto(url)
  return { page, requests, complaints }
}

/** The text on each sheet of paper, as it is printed on A4. */
export async function printed(page: Page): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'career-print-'))
  const file = join(folder, 'page.pdf')
  try {
    await page.pdf({ path: file, preferCSSPageSize: true })
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    return text.split('\f').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How wide and high the sheets are, in millimetres. */
export async function paperOf(page: Page): Promise<readonly [width: number, height: number]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
  return [Math.round((Number(width) / 72) * 25.4), Math.round((Number(height) / 72) * 25.4)]
}
