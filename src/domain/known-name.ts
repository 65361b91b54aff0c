import { fold } from './fold.ts'
import { nearest } from './nearest.ts'
import type { Folder } from './records.ts'

/** Everybody the folder knows by name, each once: from the list of people, conversations and requests for feedback. */
export function knownNames(folder: Folder): readonly string[] {
  const { shared, private: own } = folder.people
  const names = [
    ...(shared.people ?? []).map(({ name }) => name),
    ...[...folder.meetings, ...folder.feedback].map((record) => record.shared.with),
    ...(own.knows ?? []).map(({ name }) => name),
    ...Object.keys(own.tips ?? {}),
  ]
  const once = new Map<string, string>()
  for (const name of names) if (!once.has(fold(name))) once.set(fold(name), name)
  return [...once.values()]
}

/** Whom somebody means by a name: one they know, one of several, or somebody new. */
export type Meant =
  | { readonly is: 'one'; readonly name: string }
  | { readonly is: 'several'; readonly names: readonly string[] }
  | { readonly is: 'new'; readonly name: string }

/**
 * Who is meant, whatever the case and accents: a whole name, else whole words of one. `anna` and `de vries` are Anna de
 * Vries where nobody else has that name.
 * @param names everybody who is known
 */
export function whoIsMeant(names: readonly string[], typed: string): Meant {
  const text = typed.trim().replaceAll(/\s+/gu, ' ')
  const wanted = fold(text)
  if (wanted === '') return { is: 'new', name: text }
  const whole = names.find((name) => fold(name) === wanted)
  if (whole !== undefined) return { is: 'one', name: whole }
  const found = names.filter((name) => ` ${fold(name)} `.includes(` ${wanted} `))
  const [only] = found
  if (only === undefined) return { is: 'new', name: text }
  return found.length === 1 ? { is: 'one', name: only } : { is: 'several', names: found }
}

/**
 * The name of a person as the folder knows it: `anna` is Anna de Vries when there is one Anna. One that is not known yet
 * gets its capital, for names are typed without one on a command line.
 */
export function knownName(folder: Folder, typed: string): string {
  const meant = whoIsMeant(knownNames(folder), typed)
  return meant.is === 'one' ? meant.name : newName(typed)
}

/** The name of somebody new as it is kept: one word gets its capital. */
export function newName(typed: string): string {
  const text = typed.trim().replaceAll(/\s+/gu, ' ')
  const isOneWord = /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(text)
  return isOneWord ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** People whose name, or a word of it, looks like what was typed: a slip of the pen makes nobody new. */
export function alikeNames(names: readonly string[], typed: string): readonly string[] {
  const wordsOf = (name: string): readonly string[] => [name, ...name.split(/\s+/u)]
  const near = new Set(nearest(typed, names.flatMap(wordsOf)))
  return names.filter((name) => wordsOf(name).some((word) => near.has(word)))
}
