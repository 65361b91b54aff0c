import { fold } from './fold.ts'
import type { Folder } from './records.ts'

/**
 * The name of a person as the folder knows it: `anna` is Anna de Vries when there is one Anna. One that is not known yet
 * gets its capital, for names are typed without one on a command line.
 */
export function knownName(folder: Folder, typed: string): string {
  const text = typed.trim().replaceAll(/\s+/gu, ' ')
  const wanted = fold(text)
  const names = [
    ...(folder.people.shared.people ?? []).map(({ name }) => name),
    ...[...folder.meetings, ...folder.feedback].map(({ shared }) => shared.with),
  ]
  const found = names.filter((name) => `${fold(name)} `.startsWith(`${wanted} `))
  const [first, ...others] = found
  if (first !== undefined && others.every((one) => fold(one) === fold(first))) return first
  const isOneWord = /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(text)
  return isOneWord ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
