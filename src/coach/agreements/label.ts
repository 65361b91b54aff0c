import type { Language } from '../../domain/codes.ts'
import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'
import type { FoundOwner } from './find-owner.ts'
import { ownerOf } from './owner-of.ts'
import { personAt } from './people.ts'
import { lowAt } from './subject.ts'

const ACTION: ReadonlySet<string> = new Set([
  'actie',
  'actiepunt',
  'actiehouder',
  'eigenaar',
  'trekker',
  'uitvoerder',
  'owner',
  'afspraak',
  'taak',
  'todo',
  'to-do',
  'action',
  'task',
  'agreement',
])
/** "Actie voor mij:", "Action for me:". */
const FOR = /^(?:voor|van|door|bij|for|by|on)$/
/** "Mijn taak: …" */
const MY = /^(?:mijn|m'n|mn|my)$/
const MOST_WORDS_IN_LABEL = 5

/** A label that says who: `Anna:`, `Ik:`, `Actie Anna:`, `@anna`, at the start of the line. */
export function labelOf(words: readonly Word[], lang: Language, ctx: AgreementContext): FoundOwner | null {
  return mention(words, lang, ctx) ?? colonLabel(words, lang, ctx)
}

/** `@anna` anywhere; at the start it is cut out of the text like a label. */
function mention(words: readonly Word[], lang: Language, ctx: AgreementContext): FoundOwner | null {
  const at = words.findIndex((word, i) => word.text === '@' && words[i + 1]?.start === word.end)
  const sign = words[at]
  const name = words[at + 1]
  // A mail address has a name before its sign.
  if (sign === undefined || name === undefined || words[at - 1]?.end === sign.start) return null
  const person = personAt(words, at + 1, lang, ctx)
  const end = words[(person?.next ?? at + 2) - 1]?.end ?? name.end
  return { owner: person?.owner ?? name.text, span: { start: sign.start, end }, label: false }
}

function colonLabel(words: readonly Word[], lang: Language, ctx: AgreementContext): FoundOwner | null {
  const colon = words.slice(0, MOST_WORDS_IN_LABEL + 1).findIndex((word) => word.text === ':')
  if (colon < 1) return null
  if (colon === 2 && MY.test(lowAt(words, 0)) && ACTION.has(lowAt(words, 1)))
    return { owner: 'me', span: { start: words[0]?.start ?? 0, end: words[2]?.end ?? 0 }, label: true }
  const from = ACTION.has(lowAt(words, 0)) ? (FOR.test(lowAt(words, 1)) ? 2 : 1) : 0
  const named = words.slice(from, colon)
  const first = named[0]
  const last = words[colon]
  if (first === undefined || last === undefined) return null
  const owner = labelOwner(words, from, colon, lang, ctx)
  return owner === null ? null : { owner, span: { start: words[0]?.start ?? 0, end: last.end }, label: true }
}

/** After "Actie" any name will do; a bare word before a colon may be a heading, so it has to be somebody known. */
function labelOwner(
  words: readonly Word[],
  from: number,
  colon: number,
  lang: Language,
  ctx: AgreementContext,
): FoundOwner['owner'] | null {
  const named = words.slice(from, colon).map((word) => word.text)
  const code = ownerOf(named.join(' '), ctx)
  if (code === 'me' || code === 'them') return code
  const person = personAt(words, from, lang, ctx)
  if (person === null || person.next !== colon) return null
  return person.sure || from > 0 ? person.owner : null
}
