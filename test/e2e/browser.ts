import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** The browser of the system; nothing is downloaded for it. */
const CHROMIUM = '/usr/bin/chromium'

/** Reads back what was printed. */
const PDF_TO_TEXT = '/usr/bin/pdftotext'

const missing = [CHROMIUM, PDF_TO_TEXT].filter((program) => !existsSync(program))

/** Why pages cannot be looked at here; null when they can. */
export const whyNoBrowser: string | null =
  missing.length === 0
    ? null
    : `skipped: ${missing.join(' and ')} missing here; apt-get install chromium poppler-utils`

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
  const page = await browser.newPage(options)
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

/** A page on paper: the text on each sheet, and how wide and high it is in millimetres. */
export interface Printed {
  readonly sheets: readonly string[]
  readonly size: readonly [width: number, height: number]
}

/** Prints a page, on the paper that it asks for itself. */
export async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const text = execFileSync(PDF_TO_TEXT, ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  const [, width = '0', height = '0'] =
    /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? []
  const millimetres = (points: string): number => Math.round((Number(points) / 72) * 25.4)
  return { sheets: text.split('\f').slice(0, -1), size: [millimetres(width), millimetres(height)] }
}
