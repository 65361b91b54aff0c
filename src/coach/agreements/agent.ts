import type { Language } from '../../domain/codes.ts'
import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import type { Doers } from './doer.ts'
import { personAt } from './people.ts'
import { lowAt } from './subject.ts'

const BY: Readonly<Record<Language, string>> = { nl: 'door', en: 'by' }
const PRONOUN_AGENT: Readonly<Record<string, boolean>> = {
  mij: true,
  me: true,
  jou: false,
  u: false,
  hem: false,
  haar: false,
  you: false,
  him: false,
  her: false,
}

/** The doer behind "door" or "by": a date there is nobody. */
export function agentIn(words: readonly Word[], lang: Language, ctx: AgreementContext): Doers | null {
  for (const [at, { low }] of words.entries()) {
    if (low !== BY[lang]) continue
    const next = words[at + 1]
    const isMe =
      next !== undefined && Object.hasOwn(PRONOUN_AGENT, next.low) ? PRONOUN_AGENT[next.low] : undefined
    if (next !== undefined && isMe !== undefined && !isRoleBehind(words, at + 1, lang, ctx))
      return { kind: 'named', text: next.text, me: isMe }
    const person = personAt(words, at + 1, lang, ctx)
    if (person === null) {
      if (next !== undefined && /^(?:ons|us)$/u.test(next.low))
        return { kind: 'shared', span: { start: next.start, end: next.end } }
      continue
    }
    if (person.group === true)
      return { kind: 'shared', span: { start: words[at]?.start ?? 0, end: words[person.next - 1]?.end ?? 0 } }
    if (person.owner === null || (!person.sure && isFeast(next))) continue
    if (
      /^(?:en|and|&)$/u.test(lowAt(words, person.next)) &&
      personAt(words, person.next + 1, lang, ctx) !== null
    )
      return { kind: 'shared', span: { start: words[at]?.start ?? 0, end: words[person.next]?.end ?? 0 } }
    return {
      kind: 'named',
      text: words
        .slice(at + 1, person.next)
        .map(({ text }) => text)
        .join(' '),
      me: false,
    }
  }
  return null
}

const isFeast = (word: Word | undefined): boolean =>
  /^(?:halloween|easter|christmas|xmas|thanksgiving|ramadan|eid|diwali|whitsun|michaelmas|lent|new|hogmanay|noon|midnight|lunch|eow|eod|cop|end|week|term|half|spring|summer|autumn|winter|q\d)$/u.test(
    word?.low ?? '',
  )

const isRoleBehind = (words: readonly Word[], at: number, lang: Language, ctx: AgreementContext): boolean =>
  (personAt(words, at, lang, ctx)?.owner ?? null) !== null
