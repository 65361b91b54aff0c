import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { type Word, wordsOf } from '../words.ts'
import { agentIn } from './agent.ts'
import { inClause } from './clause-doers.ts'
import { clausesOf, type InClause } from './clauses.ts'
import type { AgreementContext, Span } from './context.ts'
import type { Doers } from './doer.ts'
import { labelOf } from './label.ts'
import { mainPartsOf } from './measurable/main-parts.ts'
import { aloneIn } from './named-alone.ts'
import { sharedWords } from './shared-words.ts'

/** The words without what depends on others; all of them where nothing would be left. */
function mainWords(words: readonly Word[], lang: Language): readonly Word[] {
  const main = mainPartsOf(words, lang).flat()
  return main.length === 0 ? words : main
}

const NOBODY: Doers = { kind: 'nobody' }

/**
 * Who does it, as the line itself says: as subject, in a label, behind "door" or "by", or in what was agreed. Of several
 * people one with a part of their own is enough.
 * @param line one agreement
 */
export function doersOf(line: string, lang: Language, today: Day): Doers {
  const ctx: AgreementContext = { today, lang, partner: null, names: [] }
  const words = wordsOf(line)
  const label = labelOf(words, lang, ctx)
  if (label !== null) return named(line, label.span, label.owner)
  const clauses = clausesOf(words, lang)
  const found = clauses.flatMap((clause) => inClause(clause, lang, ctx))
  const doer = found.find(({ subject }) => subject.owner !== null)
  if (doer !== undefined) return named(line, spanOf(doer), doer.subject.owner)
  const alone = clauses
    .map((clause, at) => aloneIn(clause, at === 0 && clauses.length > 1, lang, ctx))
    .find((one) => one !== null)
  if (alone !== undefined && alone !== null && alone.kind === 'named') return alone
  const agent = agentIn(words, lang, ctx)
  if (agent !== null) return agent
  const idiom = lang === 'en' ? ITS_FOR.exec(line) : null
  if (idiom !== null) return named(line, spanIn(line, idiom), isMe(idiom) ? 'me' : 'them')
  const receives = RECEIVES.exec(line)
  if (receives !== null)
    return {
      kind: 'named',
      text: receives.slice(1).find((one) => one !== undefined) ?? '',
      me: receives[3] === undefined,
    }
  if (alone?.kind === 'shared') return alone
  const shared = found.find(({ subject }) => subject.shared)
  if (shared !== undefined) return { kind: 'shared', span: spanOf(shared) }
  const span = sharedWords(mainWords(words, lang), lang)
  return span === null ? NOBODY : { kind: 'shared', span }
}

/** "I get feedback from three customers", "ik krijg van Els de lijst": it is the speaker's to get. */
const RECEIVES =
  /^(?:[^,;:]{0,30}[,;:]\s*)?(ik|i(?:['’]ll)?)\s+(?:will\s+)?(?:krijg|ontvang|get|receive|hear)(?!\p{L})|(?<!\p{L})(?:krijg|ontvang|hoor)\s+(ik)(?!\p{L})|^(\p{Lu}\p{L}+)['’]s (?:job|task|action|part|turn)(?!\p{L})/iu

/** "It's up to Ade to …", "that's for me", "it's my turn", "let me write it", "what I'll do: …". */
const ITS_FOR =
  /^(?:[^,;:]{0,30}[,;:]\s*)?(?:(?:it|that|this)(?:['’]s| is) (?:up to|down to|for|on(?= me\b)) (me\b|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}+)|(?:it|that|this)(?:['’]s| is) (my|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}+['’]s) (?:turn|job|task)\b|let (me)(?= (?!know\b|have\b|see\b|off\b|in\b|go\b)\p{L})|what (i)(?:['’]ll| will) do\s?:)/iu

const whoIn = (found: RegExpExecArray): string => found.slice(1).find((one) => one !== undefined) ?? ''
const isMe = (found: RegExpExecArray): boolean => /^(?:me|my|i)$/iu.test(whoIn(found))
const spanIn = (line: string, found: RegExpExecArray): Span => {
  const who = whoIn(found).replace(/['’]s$/u, '')
  const start = line.indexOf(who, found.index)
  return { start, end: start + who.length }
}

const named = (line: string, { start, end }: Span, owner: string | null): Doers => ({
  kind: 'named',
  text:
    owner === 'me' ? line.slice(start, end) : line.slice(start, end).replace(/^@/u, '').replace(/\s*:$/u, ''),
  me: owner === 'me',
})

const spanOf = ({ subject, clause }: InClause): Span => ({
  start: clause[subject.from]?.start ?? 0,
  end: clause[Math.max(subject.from, subject.to - 1)]?.end ?? 0,
})
