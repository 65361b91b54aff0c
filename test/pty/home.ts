import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { createSandbox, type Sandbox } from '../e2e/sandbox.ts'
import { DAYS, type RoundFlow, type Row, sheetOf } from './rounds.ts'

/** A user's home, and what stands in their folder. */
export interface Home extends Sandbox {
  readonly folder: string
  /** Fills a flow in from a sheet with these answers, on the day it has in a round. */
  readonly fill: (flow: RoundFlow, rows: readonly Row[], language?: 'nl' | 'en') => Promise<void>
  /** A second home that holds the same. */
  readonly copy: () => Home
}

/** A new home, removed when the test is over. */
export function home(): Home {
  const sandbox = createSandbox()
  onTestFinished(sandbox.remove)
  const folder = join(sandbox.home, 'career')
  async function fill(flow: RoundFlow, rows: readonly Row[], language: 'nl' | 'en' = 'nl'): Promise<void> {
    const options = `--answers sheet.yaml --no-input --lang ${language} --today ${DAYS[flow]}`
    const write = (ids: readonly string[]): void =>
      writeFileSync(join(sandbox.home, 'sheet.yaml'), sheetOf(flow, rows, ids))
    const run = async (more = '') => {
      const ran = await sandbox.run(`career ${flow} ${options} ${more}`)
      expect(ran).toMatchObject({ exitCode: 0 })
      return ran
    }
    write(idsIn(Object.values(filesIn(join(folder, 'meetings')))))
    // What is asked of an agreement is asked by its id, which it has once it is made.
    if (flow === 'debrief') write(idsIn([(await run('--dry-run')).stdout]))
    expect(await run()).toMatchObject({ stderr: '' })
  }
  return {
    ...sandbox,
    folder,
    fill,
    copy: () => {
      const other = home()
      if (existsSync(folder)) cpSync(folder, other.folder, { recursive: true })
      return other
    },
  }
}

/** The ids of the agreements, in the order in which they were made. */
const idsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [...text.matchAll(/- id: (a-\w+)/g)].map(([, id = '']) => id))

/** Every file of a folder with its text; what the program keeps for itself under `.career` is left out. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('.career/'))
  return Object.fromEntries(names.toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** The drafts that stand in a folder. */
export function draftsIn(folder: string): readonly string[] {
  const drafts = join(folder, '.career', 'drafts')
  return existsSync(drafts) ? readdirSync(drafts).toSorted() : []
}
