import type { CopyState, Difference } from '../../../domain/problem.ts'
import { getAt, isPlainList, isPlainMap, pathText, same, type Plain } from '../../../domain/merge/plain.ts'
import { diff } from '../yaml/edits.ts'
import type { Damage } from '../../../usecases/check-ports.ts'
import { copiesAmong } from '../conflict-copies.ts'
import { decode } from '../decode.ts'
import { dataOf } from '../exchange-data.ts'
import { readText } from '../read-text.ts'
import { typeOfFile } from '../record-files.ts'
import { display, realTarget, type Root } from '../root.ts'
import { namesIn, recordFolders } from './names.ts'

const MOST_DIFFERENCES = 3
const MOST_WORDS = 40

/** Copies of records that sync programs and file managers left, and what each says that its record does not. */
export function copyDamages(root: Root): readonly Damage[] {
  return recordFolders(root).flatMap((folder) => {
    const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
    const copies = [...copiesAmong(namesIn(root, folder))]
    return copies.flatMap(([name, original]) =>
      damageOf(root, inFolder(name), original === null ? null : inFolder(original)),
    )
  })
}

function damageOf(root: Root, file: string, original: string | null): readonly Damage[] {
  // A record that is a link to this file: it is where the record lies, whatever it is called.
  if (original !== null && realTarget(root, original) === realTarget(root, file)) return []
  const text = readText(root, file)
  const here = original === null ? null : readText(root, original)
  const compared = compare(root, original, here?.ok === true ? here.value : null, text.ok ? text.value : null)
  const isSaid = compared.state === 'same' || compared.state === 'contained'
  return [
    {
      problem: { code: 'conflict-copy', of: original, ...compared },
      place: { file: display(root, file) },
      remedy: isSaid && text.ok ? { is: 'aside', file, text: text.value } : null,
    },
  ]
}

interface Compared {
  readonly state: CopyState
  readonly differences: readonly Difference[]
}

function compare(root: Root, file: string | null, here: string | null, there: string | null): Compared {
  const type = file === null ? null : typeOfFile(file)
  if (file === null || type === null || here === null) return { state: 'alone', differences: [] }
  if (there === null) return { state: 'unreadable', differences: [] }
  if (here === there) return { state: 'same', differences: [] }
  const shown = display(root, file)
  const [mine, other] = [decode(type, file, shown, here), decode(type, file, shown, there)]
  if (!mine.ok || !other.ok) return { state: 'unreadable', differences: [] }
  const [ours, theirs] = [dataOf(mine.value), dataOf(other.value)]
  if (isContained(theirs, ours) && remarksIn(there).every((one) => remarksIn(here).includes(one)))
    return { state: 'contained', differences: [] }
  return { state: 'differs', differences: differencesBetween(ours, theirs) }
}

/** Is all of this said there as well? */
function isContained(one: Plain, other: Plain | undefined): boolean {
  if (other === undefined) return false
  if (isPlainMap(one))
    return (
      isPlainMap(other) &&
      Object.entries(one).every(([key, value]) =>
        isContained(value, Object.hasOwn(other, key) ? other[key] : undefined),
      )
    )
  if (isPlainList(one))
    return isPlainList(other) && one.every((item) => other.some((there) => isContained(item, there)))
  return same(one, other)
}

const remarksIn = (text: string): readonly string[] =>
  text.split(/\r?\n/u).flatMap((line) => /(?:^|\s)#.*$/u.exec(line)?.[0].trim() ?? [])

function differencesBetween(ours: Plain, theirs: Plain): readonly Difference[] {
  const paths = new Map(diff(ours, theirs).map(({ path }) => [pathText(path), path] as const))
  return [...paths].slice(0, MOST_DIFFERENCES).map(([field, path]) => ({
    field: field === '' ? '…' : field,
    here: wordsOf(getAt(ours, path)),
    there: wordsOf(getAt(theirs, path)),
  }))
}

function wordsOf(value: Plain | undefined): string | null {
  if (value === undefined) return null
  const text = (typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll(/\s+/gu, ' ')
  return text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
