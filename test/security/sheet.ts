// Fills in the sheet of any flow, whatever it asks.
import { writeFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import type { Language } from '../../src/domain/codes.ts'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import type { Place, Said } from './in-process.ts'

type Answer = string | number | readonly string[]
export type Answers = Readonly<Record<string, Answer | null>>

export interface Sheet {
  readonly sheet: unknown
  readonly answers: Answers
  readonly private: Answers
}

/**
 * The sheet of a flow with something in every field that takes words: in what is asked for the user alone, and in what they
 * may keep to themselves.
 * @param text the sheet as it is printed
 * @param shared what is answered in another way
 * @param wordFor the answer to a question, by its id
 */
export function filled(
  text: string,
  shared: Answers,
  language: Language,
  wordFor: (id: string) => string,
): Sheet {
  const marked = (language === 'nl' ? nl : en).ui.sheet.onlyForYou
  const { sheet, answers } = parse(text) as { sheet: unknown; answers: Record<string, unknown> }
  const own: Record<string, Answer> = {}
  const kept: Record<string, Answer> = {}
  for (const [id, value] of Object.entries(answers)) {
    if (id in shared || (value !== null && !Array.isArray(value))) continue
    const comment = commentAbove(text, id)
    const word = wordFor(id)
    const code = codeIn(comment)
    if (code !== null) own[id] = Array.isArray(value) ? [String(code)] : code
    else (comment.includes(marked) ? own : kept)[id] = Array.isArray(value) ? [word] : word
  }
  return { sheet, answers: { ...own, ...shared }, private: kept }
}

const commentAbove = (text: string, id: string): string => {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`  ${id}:`))
  const from = lines.slice(0, at).findLastIndex((line) => !line.startsWith('  #'))
  return lines.slice(from + 1, at).join('\n')
}

const codeIn = (comment: string): string | number | null => {
  const codes = /^ {2}# (\S+(?: \| \S+)+)$/mu.exec(comment)?.[1]
  if (codes !== undefined) return codes.split(' | ')[0] ?? null
  return /^ {2}# \d+ … \d+$/mu.test(comment) ? 3 : null
}

/**
 * Gives the sheet; what does not take these words is left open, and it is given again.
 * @returns what was said, and the answers that were taken in the end
 */
export async function answered(
  at: Place,
  words: readonly string[],
  { sheet, answers, private: own }: Sheet,
  language: Language,
): Promise<{ readonly said: Said; readonly taken: Answers }> {
  const text = stringify({ sheet, answers, private: own })
  const file = at.outside('answers.yaml')
  writeFileSync(file, text)
  const said = await at.career([...words, '--full', '--answers', file, '--json'], { language })
  const wrong = said.exitCode === 2 ? idsAt(text, said.error) : []
  if (wrong.length === 0) return { said, taken: { ...answers, ...own } }
  const without = (all: Answers): Answers =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !wrong.includes(id)))
  return answered(at, words, { sheet, answers: without(answers), private: without(own) }, language)
}

/** The answers that the problems point at, by their lines. */
function idsAt(text: string, error: string): readonly string[] {
  const { error: first } = JSON.parse(error) as {
    error: { line: number | null; problems?: readonly { line: number | null }[] }
  }
  const lines = text.split('\n')
  return (first.problems ?? [first]).flatMap(({ line }) => {
    const above = lines.slice(0, line ?? 0).findLast((one) => /^ {2}[a-z]/u.test(one))
    return above === undefined ? [] : [above.trim().replace(/:.*$/u, '')]
  })
}
