import type { Language } from '../../../domain/codes.ts'
import type { Word } from '../../words.ts'
import { isDeedOfPerson as isDeedInEnglish } from '../deeds-en.ts'
import { mayPrecedeSubject } from '../verbs-nl.ts'

const MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  '.',
  ':',
  '(',
  ')',
  '–',
  '—',
  '-',
  '·',
  '|',
  '!',
  '?',
  '→',
  '…',
  '"',
  '“',
  '”',
])
const AND: ReadonlySet<string> = new Set(['en', 'maar', 'and', 'but', 'then', '&'])
const PRONOUN = /^(?:ik|hij|zij|ze|je|jij|u|we|wij|i|he|she|you|they|we|i'll|he'll|she'll|will)$/u

/** What comes behind these is not what is agreed, but what is looked at, asked or hoped. */
const BEHIND: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'dat of wat hoe waar wanneer wie welke welk waarom omdat zodat opdat als zodra waarmee waarin hoeveel mits tenzij indien zolang wanneer nadat voordat totdat terwijl'.split(
      ' ',
    ),
  ),
  en: new Set(
    'that if whether what how where when who which why because so unless until once whatever wherever'.split(
      ' ',
    ),
  ),
}
/** They open a condition or a time, whose main clause may follow without a comma. */
const CONDITION = /^(?:als|zodra|wanneer|indien|nadat|voordat|if|when|once|as)$/u
const AGREED =
  /^(?:afgesproken|afspraak|besloten|beloofd|toegezegd|bedoeling|zorg|zorgt|zorgen|agreed|decided|promised|ensure|ensures|sure|said|zei|says|zegt)$/u

/**
 * The clauses of a line without what depends on them: "Ik kijk", of "Ik kijk of er plek is".
 * @param words of one line
 */
export function mainPartsOf(words: readonly Word[], lang: Language): readonly (readonly Word[])[] {
  return clausesOf(words, lang).flatMap((clause) => partsOf(clause, lang))
}

function partsOf(clause: readonly Word[], lang: Language): readonly (readonly Word[])[] {
  const opens = clause[0]
  if (opens !== undefined && BEHIND[lang].has(opens.low) && clause.length > 1)
    return CONDITION.test(opens.low) ? mainBehind(clause) : []
  const at = clause.findIndex(
    ({ low }, i) => i > 0 && BEHIND[lang].has(low) && !isOr(clause, i) && !pointsAt(clause, i),
  )
  if (at === -1) return [clause]
  const main = clause.slice(0, at)
  const that = clause[at]?.low
  const isAgreed = (that === 'dat' || that === 'that') && main.some(({ low }) => AGREED.test(low))
  return isAgreed ? partsOf(clause.slice(at + 1), lang) : [main]
}

/** "dat punt", "wat meer", "that point": no clause begins there. */
function pointsAt(clause: readonly Word[], at: number): boolean {
  const low = clause[at]?.low ?? ''
  const next = clause[at + 1]?.low ?? ''
  if (low === 'wat') return /^(?:meer|minder|vaker|tijd|ruimte|extra|\p{L}+er)$/u.test(next)
  if (low === 'dat')
    return (
      next === '' ||
      /^(?:punt|gesprek|idee|plan|formulier|stuk|rapport|verslag|onderwerp|jaar|verzoek|met|in|op|mee|aan|nog|ook|wel|eens|even|voor|vrijdag|maandag|uiterlijk)$/u.test(
        next,
      )
    )
  if (low === 'that')
    return (
      next === '' ||
      /^(?:point|idea|form|report|request|question|week|with|to|on|in|by|up|for|one|day|at)$/u.test(next)
    )
  if (low === 'once') return next === '' || /^(?:a|per|every|more)$/u.test(next)
  return false
}

/** "of" between two nouns chooses: "een mail of brief". */
const isOr = (clause: readonly Word[], at: number): boolean =>
  clause[at]?.low === 'of' && clause.length - at <= 2

/** "Als er plek is ga ik mee": from the verb before a pronoun on. */
function mainBehind(clause: readonly Word[]): readonly (readonly Word[])[] {
  const at = clause.findIndex(
    ({ low }, i) => i > 2 && PRONOUN.test(low) && mayPrecedeSubject(clause[i - 1]?.low ?? ''),
  )
  return at === -1 ? [] : [clause.slice(at - 1)]
}

/** Cut at marks, and before a second deed behind "en" or "and". */
function clausesOf(words: readonly Word[], lang: Language): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]]
  for (const [at, word] of words.entries()) {
    if (MARKS.has(word.text)) clauses.push([])
    else if (AND.has(word.low) && isSecondDeed(words, at + 1, lang)) clauses.push([])
    else clauses.at(-1)?.push(word)
  }
  return clauses.filter((clause) => clause.length > 0)
}

function isSecondDeed(words: readonly Word[], at: number, lang: Language): boolean {
  const low = words[at]?.low ?? ''
  const next = words[at + 1]?.low ?? ''
  if (PRONOUN.test(low) || PRONOUN.test(next)) return true
  return lang === 'nl'
    ? mayPrecedeSubject(low) || mayPrecedeSubject(next)
    : isDeedInEnglish(low) || isDeedInEnglish(next)
}
