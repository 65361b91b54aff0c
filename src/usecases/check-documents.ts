import { stemOf } from '../domain/file-path.ts'
import { privateRun } from '../coach/privacy/leak.ts'
import { type Folder, recordsOf } from '../domain/records.ts'
import { textsIn } from '../flows/texts-in.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Damage, LyingDocument } from './check-ports.ts'

const SHARED = 'documents/share/'
const STARTS_WITH_DAY = /^\d{4}-\d{2}(?:-\d{2})?(?:-|$)/u
/** A single word says too little to know a text by. */
const SHORTEST = 8

/** Documents that say to others what is only the user's by now, and documents of records that are gone. */
export function documentDamages(
  documents: readonly LyingDocument[],
  folder: Folder,
  languages: readonly Catalogue[],
  shownAt: (file: string) => string,
): readonly Damage[] {
  const stale = staleAmong(documents, folder)
  // Of a file that cannot be read too: it is there, and its documents may be all that can be read of it now.
  const stems = new Set([...folder.files, ...recordsOf(folder).map(({ file }) => file)].map(stemOf))
  return documents.flatMap((document): readonly Damage[] => {
    const { file, text, byHand } = document
    const place = { file: shownAt(file) }
    const remedy = byHand ? null : ({ is: 'aside', file, text } as const)
    const quote = stale.get(file)
    if (quote !== undefined) return [{ problem: { code: 'stale-share', quote, byHand }, place, remedy }]
    if (hasNoRecord(file, stems, languages))
      return [{ problem: { code: 'no-record', byHand }, place, remedy }]
    return []
  })
}

/** The words that give each away. */
function staleAmong(documents: readonly LyingDocument[], folder: Folder): ReadonlyMap<string, string> {
  const shared = documents.filter(({ file }) => file.startsWith(SHARED))
  if (shared.length === 0) return new Map()
  const records = recordsOf(folder)
  const open = records.flatMap((record) => textsIn(record.shared))
  const own = records
    .filter(({ type }) => type !== 'practice')
    .flatMap((record) => textsIn(record.private))
    .filter((text) => !open.includes(text))
  // Looked through together, once: the private answers of ten years are many.
  const all = shared.map(({ text }) => text).join('\n\n')
  const whole = own.map((text) => text.trim()).filter((text) => text.length >= SHORTEST && text.includes(' '))
  // Words that also stand in something to share were shared by that.
  const isOpen = (text: string): boolean => open.some((said) => said.includes(text))
  const found = [...whole.filter((text) => all.includes(text)), ...privateRun(all, own, open)]
  const quotes = found.filter((text) => !isOpen(text))
  return new Map(
    shared.flatMap(({ file, text }) => {
      const quote = quotes.find((one) => text.includes(one))
      return quote === undefined ? [] : [[file, quote] as const]
    }),
  )
}

/** Named as we name the document of a record, and no record has that name. What is named after a day has none. */
function hasNoRecord(file: string, stems: ReadonlySet<string>, languages: readonly Catalogue[]): boolean {
  const name = stemOf(file).replace(/\.[a-z]+$/u, '')
  const plain = name.replace(/-\d+$/u, '')
  const endings = languages.flatMap(({ ui }) => Object.values(ui.documents).map((one) => `-${one.fileName}`))
  const kept = [name, plain].flatMap((one) =>
    endings.filter((ending) => one.endsWith(ending)).map((ending) => one.slice(0, -ending.length)),
  )
  const made = kept.filter((stem) => !isDayOnly(stem))
  return made.length > 0 && made.length === kept.length && !made.some((stem) => stems.has(stem))
}

/** `2026-11-22`, and `2026-11-22-a-7k2m` of a reminder. */
const isDayOnly = (stem: string): boolean =>
  STARTS_WITH_DAY.test(stem) && /^(?:[a-z]-[0-9a-z]{4,12})?$/u.test(stem.replace(STARTS_WITH_DAY, ''))
