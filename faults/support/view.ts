import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createStore } from '../../src/adapters/files/store.ts'
import type { Day } from '../../src/domain/day.ts'

/** What the user has after a start: their files, and the answers of flows that were not finished. */
export interface View {
  readonly files: Readonly<Record<string, string>>
  readonly drafts: Readonly<Record<string, string>>
}

export interface Looked {
  readonly view: View
  /** Files that cannot be read. */
  readonly problems: readonly string[]
}

/**
 * Starts afresh on a folder, as every command does: unfinished saves are finished or dropped, then all is read. It is the
 * store of the program itself; that the program shows the same is looked at in part of the runs (`career list`).
 */
export async function look(folder: string): Promise<Looked> {
  const { problems } = await storeIn(folder).load()
  return { view: viewOf(folder), problems: problems.map((one) => JSON.stringify(one)) }
}

/** Something is written down, as a command does it. @returns why that could not be; null when it could */
export async function lossAtSave(folder: string): Promise<string | null> {
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const settings = { ...all.settings, shared: { ...all.settings.shared, language: 'en' as const } }
  const saved = await store.commit({ records: [settings], documents: [] })
  return saved.ok ? null : `cannot save afterwards: ${JSON.stringify(saved.problem)}`
}

const storeIn = (folder: string) =>
  createStore({ folder, shown: '~/career', language: () => 'en', today: () => '2026-11-22' as Day })

/** The files as they stand, and nothing looked after. */
export function viewOf(folder: string): View {
  const drafts = Object.entries(textsIn(join(folder, '.career/drafts'))).filter(([name]) =>
    /^[a-z]+-\d+\.json$/.test(name),
  )
  const own = /^\.(?:career|git)\/|(^|\/)\.[^/]*\.career-tmp$/
  const files = Object.entries(textsIn(folder)).filter(([name]) => !own.test(name))
  return { files: Object.fromEntries(files), drafts: Object.fromEntries(drafts) }
}

/** A calendar of which the program forgot what it told before gets a higher number, which is as good. */
const NUMBERED = /^(?:LAST-MODIFIED|SEQUENCE):.*\r\n/gm

function textsIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return [name, name.endsWith('.ics') ? text.replaceAll(NUMBERED, '') : text]
    }),
  )
}

export const isSame = (one: View, other: View): boolean => JSON.stringify(one) === JSON.stringify(other)
