import { readIsoDay } from '../domain/day.ts'
import { recordsOf } from '../domain/records.ts'
import { missingFrom } from '../domain/search/missing.ts'
import { type Hit, search as lookFor, searchAmong, type SearchResult } from '../domain/search/search.ts'
import { snippetOf, withMarks } from '../domain/search/snippet.ts'
import { wordTest } from '../domain/search/word-test.ts'
import { wordsIn } from '../domain/search/words.ts'
import type { Located } from '../domain/problem.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Deps } from './ports.ts'
import { recordTitle } from './record-title.ts'
import { besides, type CommandResult, usage } from './result.ts'

type SearchDeps = Pick<Deps, 'store' | 'briefly'> & { readonly catalogue: Catalogue }

/** Finds what holds all of these words, in everything the user wrote, their own eyes only included. */
export async function search(
  { store, briefly, catalogue }: SearchDeps,
  words: readonly string[],
): Promise<CommandResult> {
  const query = words.join(' ')
  const texts = catalogue.follow.search
  if (wordsIn(query).length === 0)
    return usage({ problem: { code: 'missing-argument', name: texts.placeholder } })
  const { hits, missing, problems, exists } = await found({ store, briefly }, query)
  const nothing = exists ? texts.none(query, missing) : texts.empty
  return besides(problems, false, {
    is: 'done',
    lines: hits.length === 0 ? nothing : briefly(() => shown(hits, catalogue)),
    get json() {
      return {
        schema: 1,
        command: 'search',
        items: briefly(() => hits.map((hit) => itemOf(hit, catalogue))),
        missing: missing.map((one) => ({ ...one })),
      }
    },
  })
}

interface Found extends SearchResult {
  readonly problems: readonly Located[]
  readonly exists: boolean
}

/** Every record is read only where more words are looked for than can be told apart at once. */
async function found({ store, briefly }: Omit<SearchDeps, 'catalogue'>, query: string): Promise<Found> {
  const test = wordTest(query)
  if (test !== null) {
    const { held, seen, words, near, ...loaded } = await store.loadHolding(test)
    return seen === test.all
      ? { ...loaded, hits: briefly(() => searchAmong(held, query, words)), missing: [] }
      : {
          ...loaded,
          hits: [],
          missing: briefly(() => missingFrom(query, (at) => (seen & (1 << at)) !== 0, near)),
        }
  }
  const { folder, problems, exists } = await store.load()
  return { ...briefly(() => lookFor(exists ? recordsOf(folder) : [], query)), problems, exists }
}

const shown = (hits: readonly Hit[], catalogue: Catalogue): readonly string[] =>
  hits.flatMap((hit, at) => [...(at === 0 ? [] : ['']), ...linesOf(hit, catalogue)])

/** Where it is on one line, what was found on the next, and how to open it. */
function linesOf(hit: Hit, catalogue: Catalogue): readonly string[] {
  const { dates } = catalogue
  const texts = catalogue.follow.search
  const { part, line, marks } = hit
  const day = part.date === null ? null : readIsoDay(part.date)
  const when = day === null ? part.date : dates.longDay(day)
  const head = [texts.kinds[part.kind] ?? part.kind, when, titleOf(hit, catalogue)].filter(
    (one) => one !== null,
  )
  return [
    [...head, ...(hit.private ? [texts.onlyForYou] : [])].join(' · '),
    `  ${withMarks(snippetOf(line.text, marks), '[', ']')}`,
    `  ${part.id} · ${part.record.file}`,
  ]
}

const itemOf = (hit: Hit, catalogue: Catalogue) => ({
  id: hit.part.id,
  kind: hit.part.kind,
  date: hit.part.date,
  title: titleOf(hit, catalogue),
  file: hit.part.record.file,
  private: hit.private,
  text: hit.line.text,
})

/** Something within a record is named by the record it stands in. */
const titleOf = ({ part }: Hit, catalogue: Catalogue): string => recordTitle(part.record, catalogue)
