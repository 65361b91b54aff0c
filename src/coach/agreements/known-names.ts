import type { Owner } from '../../domain/agreement.ts'
import { type Word, wordsOf } from '../words.ts'
import type { AgreementContext } from './context.ts'
import type { Person } from './people.ts'

interface Known {
  readonly owner: Owner
  readonly name: readonly string[]
}

function knownNames({ partner, me, names }: AgreementContext): readonly Known[] {
  const named = (name: string | null | undefined, owner: Owner): readonly Known[] => {
    const parts = wordsOf(name ?? '').map((word) => word.low)
    return parts.length === 0 ? [] : [{ owner, name: parts }]
  }
  const two = [...named(me, 'me'), ...named(partner, 'them')]
  const others = names.flatMap((name) => named(name, name.trim()))
  return [...two, ...others.map((known) => asOneOfTwo(known, two, others))]
}

/** A full name is the same person as a first name already taken, when nobody else has that first name. */
function asOneOfTwo(known: Known, two: readonly Known[], others: readonly Known[]): Known {
  const fits = two.find(({ name }) => isBeginning(name, known.name) || isBeginning(known.name, name))
  if (fits === undefined) return known
  return others.filter(({ name }) => isBeginning(fits.name, name)).length > 1
    ? known
    : { ...known, owner: fits.owner }
}

/** A name the user entered: whole, or its first part alone. The longest that fits wins; two that differ: nobody. */
export function knownNameAt(words: readonly Word[], at: number, ctx: AgreementContext): Person | null {
  const fitting = knownNames(ctx)
    .map((known) => ({ known, length: lengthOfName(words, at, known.name) }))
    .filter(({ length }) => length > 0)
  const longest = Math.max(0, ...fitting.map(({ length }) => length))
  const best = fitting.filter(({ length }) => length === longest).map(({ known }) => known)
  const [first] = best
  if (first === undefined) return null
  const same = best.every(({ name }) => isBeginning(name, first.name) || isBeginning(first.name, name))
  return { owner: same ? first.owner : null, sure: true, next: at + longest }
}

/** How many words of the line are this name: all of it, its first word, or 0. */
function lengthOfName(words: readonly Word[], at: number, name: readonly string[]): number {
  const whole = name.every((part, i) => words[at + i]?.low === part)
  if (whole) return name.length
  const [first = ''] = name
  return first.length > 1 && words[at]?.low === first ? 1 : 0
}

const isBeginning = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((part, i) => part === b[i])
