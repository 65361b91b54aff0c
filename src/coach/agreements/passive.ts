import type { Language } from '../../domain/codes.ts'
import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import type { FoundOwner } from './find-owner.ts'
import { personAt } from './people.ts'
import { lowAt } from './subject.ts'

const BY: Readonly<Record<Language, string>> = { nl: 'door', en: 'by' }
const PASSIVE: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['wordt', 'worden', 'word']),
  en: new Set(['be', 'being', 'gets', 'is', 'are']),
}
const PRONOUNS: Readonly<Record<string, 'me' | 'them'>> = {
  mij: 'me',
  me: 'me',
  jou: 'them',
  u: 'them',
  hem: 'them',
  haar: 'them',
  you: 'them',
  him: 'them',
  her: 'them',
}

/** The doer of a passive sentence: "wordt door Anna opgevraagd", "will be sent by Anna". */
export function passiveAgent(
  words: readonly Word[],
  lang: Language,
  ctx: AgreementContext,
): FoundOwner | null {
  const by = words.findIndex((word) => word.low === BY[lang])
  const first = words[by + 1]
  if (by === -1 || first === undefined || !words.some((word) => PASSIVE[lang].has(word.low))) return null
  const pronoun = Object.hasOwn(PRONOUNS, first.low) ? PRONOUNS[first.low] : undefined
  const person = personAt(words, by + 1, lang, ctx)
  const owner = person?.owner ?? (person === null ? pronoun : undefined)
  const last = words[(person?.next ?? by + 2) - 1]
  if (owner === undefined || last === undefined || lowAt(words, by) === '') return null
  return { owner, span: { start: first.start, end: last.end }, label: false }
}
