import { fold } from './fold.ts'
import type { Folder } from './records.ts'

/** Everybody the folder knows by name, each once: from the list of people, conversations and requests for feedback. */
export function knownNames(folder: Folder): readonly string[] {
  const names = [
    ...(folder.people.shared.people ?? []).map(({ name }) => name),
    ...[...folder.meetings, ...folder.feedback].map(({ shared }) => shared.with),
  ]
  const once = new Map<string, string>()
  for (const name of names) if (!once.has(fold(name))) once.set(fold(name), name)
  return [...once.values()]
}

/**
 * The name of a person as the folder knows it: `anna` is Anna de Vries when there is one Anna. One that is not known yet
 * gets its capital, for names are typed without one on a command line.
 */
export function knownName(folder: Folder, typed: string): string {
  const text = typed.trim().replaceAll(/\s+/gu, ' ')
  const wanted = fold(text)
  const found = knownNames(folder).filter((name) => `${fold(name)} `.startsWith(`${wanted} `))
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  const isOneWord = /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(text)
  return isOneWord ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
