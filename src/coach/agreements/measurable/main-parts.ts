import type { Language } from '../../../domain/codes.ts'
import type { Word } from '../../words.ts'
import { isGroup } from '../groups.ts'
import { isRoleWord } from '../roles.ts'
import { isDeedOfPerson as isDeedInEnglish } from '../deeds-en.ts'
import { looksFinite, mayPrecedeSubject } from '../verbs-nl.ts'

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
  /^(?:afgesproken|afspraak|besloten|beloofd|toegezegd|bedoeling|zorg|zorgt|zorgen|agreed|decided|promised|ensure|ensures|sure|said|zei|says|zegt|gezegd)$/u

/**
 * The clauses of a line without what depends on them: "Ik kijk", of "Ik kijk of er plek is".
 * @param words of one line
 */
export function mainPartsOf(words: readonly Word[], lang: Language): readonly (readonly Word[])[] {
  return clausesOf(words, lang).flatMap((clause) => partsOf(clause, lang))
}

function partsOf(clause: readonly Word[], lang: Language): readonly (readonly Word[])[] {
  const opens = clause[0]
  if (
    opens !== undefined &&
    BEHIND[lang].has(opens.low) &&
    clause.length > 1 &&
    !isOr(clause, 0) &&
    !pointsAt(clause, 0)
  )
    return CONDITION.test(opens.low) ? mainBehind(clause, lang) : []
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
  // "Als team", "als leidinggevende": in that part.
  if (low === 'als') return isGroup(next) || isRoleWord(next)
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

/** "of" between two nouns or days chooses: "een mail of brief", "vrijdag of maandag bellen". */
function isOr(clause: readonly Word[], at: number): boolean {
  if (clause[at]?.low !== 'of') return false
  const next = clause[at + 1]?.low ?? ''
  if (
    /^(?:ik|je|jij|hij|zij|ze|we|wij|u|er|het|dit|dat|de|mijn|onze|deze|die|iemand|iedereen|alles|een)$/u.test(
      next,
    )
  )
    return false
  return !looksFinite(clause.at(-1)?.low ?? '') || clause.length - at <= 2
}

/** "Als er plek is ga ik mee", "If there's a seat I'll go": the main clause behind a condition without a comma. */
function mainBehind(clause: readonly Word[], lang: Language): readonly (readonly Word[])[] {
  const at = mainVerbIn(clause, lang)
  return at === -1 ? [] : [clause.slice(at)]
}

/** Where the main clause begins in a clause that opens with a condition; -1 when it is all condition. */
export const mainVerbIn = (clause: readonly Word[], lang: Language): number =>
  lang === 'nl' ? mainVerbInDutch(clause) : mainSubjectInEnglish(clause)

const mainVerbInDutch = (clause: readonly Word[]): number =>
  clause.findIndex(
    ({ low }, at) =>
      at > 1 &&
      mayPrecedeSubject(low) &&
      (PRONOUN.test(clause[at + 1]?.low ?? '') ||
        (isFinite(clause[at - 1]?.low ?? '') && looksFinite(low) && isName(clause[at + 1]))),
  )

const isFinite = (low: string): boolean =>
  looksFinite(low) || /^(?:is|zijn|ben|heb|hebben|kan|mag|zijn|en)$/u.test(low)
const isName = (word: Word | undefined): boolean => /^(?:\p{Lu}|mijn$|de$|mn$)/u.test(word?.text ?? '')

const mainSubjectInEnglish = (clause: readonly Word[]): number =>
  clause.findIndex(
    ({ low, text }, at) =>
      at > 2 &&
      (/^(?:i|i'll|i'm|we|we'll|he'll|she'll)$/u.test(low) ||
        (/^\p{Lu}\p{Ll}/u.test(text) && isDeedInEnglish(clause[at + 1]?.low ?? ''))),
  )

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
