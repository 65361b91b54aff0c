import { decode } from '../decode.ts'
import { DiskError } from '../disk-error.ts'
import type { Write } from '../journal.ts'
import { listFiles } from '../load-folder.ts'
import { readText } from '../read-text.ts'
import { typeOfFile } from '../record-files.ts'
import { display, OWN, type Root } from '../root.ts'
import { SCHEMA } from '../schema/schema-number.ts'
import { readYaml } from '../yaml/yaml-text.ts'
import { MIGRATIONS } from './all.ts'
import { formatOf } from './migrate.ts'
import { writeInside } from '../write-inside.ts'

/** Says up to which format the folder was brought, so that a save need not look at every file again. */
const MARK = `${OWN}/format`

/** What a save does besides: every file of an older format, as it is to be in this one. */
export interface Upgrade {
  readonly writes: readonly Write[]
  /** The oldest format among them. */
  readonly from: number
  /** No file was left as it is because it cannot be read. */
  readonly isWhole: boolean
}

const NOTHING: Upgrade = { writes: [], from: SCHEMA, isWhole: true }

/**
 * Looks through the whole folder for files of an older format. A file that cannot be read stays as it is, and is brought up
 * to date by the first save after it was mended.
 * @param except files that this save writes in the format of today anyhow
 */
export function planUpgrade(root: Root, except: ReadonlySet<string>): Upgrade {
  if (MIGRATIONS.length === 0 || isMarked(root)) return NOTHING
  const found = listFiles(root).files.map((file) => upgradeOf(root, file))
  const old = found.flatMap((one) => (one === null || one === 'unreadable' ? [] : [one]))
  return {
    writes: old.flatMap(({ write }) => (except.has(write.file) ? [] : [write])),
    from: Math.min(SCHEMA, ...old.map(({ from }) => from)),
    isWhole: !found.includes('unreadable'),
  }
}

/** One file; null where nothing is to be done. */
function upgradeOf(
  root: Root,
  file: string,
): { readonly write: Write; readonly from: number } | 'unreadable' | null {
  const type = typeOfFile(file)
  if (type === null) return null
  const text = readText(root, file)
  if (!text.ok) return 'unreadable'
  const shown = display(root, file)
  const yaml = readYaml(shown, text.value)
  const from = yaml.ok ? formatOf(yaml.value) : null
  if (from !== null && from >= SCHEMA) return null
  const read = decode(type, file, shown, text.value)
  if (!read.ok || from === null) return 'unreadable'
  const after = read.value.yaml.bom + read.value.yaml.text
  return after === text.value ? null : { write: { file, before: text.value, after }, from }
}

/**
 * Notes that the whole folder is up to date. The save is done by now: where this cannot be read or written the next one
 * looks again.
 */
export function markUpgraded(root: Root, { isWhole }: Upgrade): void {
  if (MIGRATIONS.length === 0 || !isWhole) return
  try {
    if (!isMarked(root)) writeInside(root, MARK, `${SCHEMA}\n`)
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
  }
}

function isMarked(root: Root): boolean {
  const mark = readText(root, MARK)
  return mark.ok && mark.value === `${SCHEMA}\n`
}
