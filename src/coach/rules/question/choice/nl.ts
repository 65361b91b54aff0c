import type { QuestionReading } from '../../../questions/asking.ts'
import { quoteOf } from '../../../questions/spans.ts'
import type { Word } from '../../../words.ts'
import type { Cue, Examples } from '../../rule.ts'

/** Behind these, "of" is "whether". */
const WHETHER_AFTER =
  /^(?:weten|weet|wist|vragen|vraag|vroeg|zeggen|zeg|nagaan|kijken|kijk|af|afvragen|benieuwd|nieuwsgierig|checken|check|vertellen|vertel|bekend|duidelijk|zeker|afhankelijk|hoor|horen|zien|bepalen|beoordelen|inschatten|uitzoeken|navragen|laten|aangeven|is|je|me|mij|even|al|ook|bevestigen|uit|na|ervan|erop|onduidelijk|gehoord|gezien|gevraagd|besproken|nagedacht|gekeken|besloten|beslist|uitmaken|overwegen|twijfel|helder|dan|en|idee)$/

/** Behind "of" these offer nothing else to choose. */
const NO_OPTION =
  /^(?:niet|wel|nie|zo|nee|anders|iets|ander|andere|soms|zoiets|wat|dergelijke|meer|later|daaromtrent|langer|eerder|\d+)$/
const NUMBER =
  /^(?:een|1|twee|2|drie|3|vier|4|vijf|5|\d+|paar|maand|jaar|week|dag|uur|keer|min|al|stuk|tien|zes|acht)$/

const PRONOUN = /^(?:ik|je|jij|u|ge|gij|hij|ze|zij|we|wij|jullie|het|er|dat|dit|die|iemand|mijn|de|een)$/

/** What there is at all: "cursussen of trainingen" are no options there. */
const INCLUSIVE =
  /^(?:is er|zijn er|was er|waren er|komen er|komt er|ken|kent|heb (?:je|jij)|hebt (?:u|ge|gij)|heeft (?:u|iemand)|hebben (?:jullie|we|wij)|hebje|weet|kun|kunt|kan (?:je|u|iemand|er)|zou (?:je|jij|u)|mis|bestaat er|bestaan er|nog|iemand|volstaat|mag|kan ik|kunnen (?:we|jullie)|gelden|zit er|zitten er|ligt er|staat er|doet|doen|ooit|is het mogelijk|heb ik)(?= |$)/

const PREFERS =
  /\b(?:liever|beter|kiezen|verkies|verkiest|eerst|eerder|juist|meteen|toch|handiger|slimmer|verstandiger|tussen|voorkeur|liefst|best|eerste|wil je dat|moet ik)\b/
const RATHER =
  /\b(?:liever|handiger|beter|slimmer|verstandiger|eerder) (?:\S+ ){0,6}?dan(?: wel)? (?!ik\b|nu\b|je\b|vorig|voorheen|eerst|normaal|verwacht|anderen|\d|een uur|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|half|kwart|mei|juni|juli|morgen|volgend)|(?<!\b(?:ik|je|jij|u|we|het|er|dat|ze|hij|jullie|mij)) dan wel (?!degelijk)/
const VERB_FIRST =
  /^(?:is|ben|bent|zijn|was|kan|kun|mag|moet|moeten|zal|zou|wil|wordt|word|heb|heeft|krijg|krijgt|ga|gaat|komt|kom|ligt|blijf|blijft|blijven|hoeft|kunnen|mogen|gaan|doe|kies|werk|wacht|loopt|staat|hangt|zit|geldt|houd|hou|vind|zie)$/

/** "… of zie jij dat anders?" */
const ASKS_AGREEMENT =
  /^(?:(?:zie|vind|denk|ziet|vindt|denkt|ben|bent) (?:jij|je|u|ge|gij) (?:dat |het |daar |er )?(?:anders|niet|ook|wel|over|van niet)|vergis ik|heb ik het (?:mis|fout|verkeerd)|zit ik er|is dat niet(?: zo| waar)?$|ben ik (?:mis|verkeerd|te))/

/** Fires where a closed question offers options to choose from. */
export function cue(reading: QuestionReading): Cue | null {
  if (reading.form !== 'closed') return null
  for (const { sentence, kind, words } of reading.askings) {
    const all = reading.sentences[sentence]?.words ?? []
    const own = kind === 'indirect' ? words : all.filter(({ mark }) => !mark)
    const at = own.findIndex((_, place) => isOption(own, place, all, kind === 'indirect'))
    if (at >= 0) return { quote: quoteOf(reading, own.slice(Math.max(0, at - 4), at + 5)) }
    const flat = words.map(({ low }) => low).join(' ')
    if (kind === 'verb-first' && RATHER.test(flat) && !/ of |^(?:vind|vindt|vinden|denk|denkt) /.test(flat))
      return { quote: quoteOf(reading, words) }
  }
  return null
}

function isOption(words: readonly Word[], at: number, all: readonly Word[], indirect: boolean): boolean {
  if (!/^(?:of|ofwel|oftewel)$/.test(words[at]?.low ?? '') || at === 0) return false
  const [before = '', next = '', third = ''] = [words[at - 1]?.low, words[at + 1]?.low, words[at + 2]?.low]
  if (areHours(before, next, third)) return true
  if (
    next === '' ||
    (NO_OPTION.test(next) && !(next === 'meer' && /^(?:een|op|in)$/.test(third))) ||
    next === 'ja'
  )
    return false
  if (/^(?:een|twee|drie|\d+)$/.test(next) && NUMBER.test(before) && !/^(?:vaste?|eigen)$/.test(third))
    return false
  if (NUMBER.test(before) && NUMBER.test(next)) return false
  if (isCutCompound(words[at], all)) return false
  if (indirect && (PRONOUN.test(next) || words.findIndex(({ low }) => low === 'of') === at)) return false
  if (isWhether(before, next, third)) return false
  if (
    ASKS_AGREEMENT.test(
      words
        .slice(at + 1)
        .map(({ low }) => low)
        .join(' '),
    )
  )
    return false
  if (VERB_FIRST.test(next)) return true
  const flat = words
    .slice(0, at + 1)
    .map(({ low }) => low)
    .join(' ')
  const tail = words
    .slice(at)
    .map(({ low }) => low)
    .join(' ')
  return (
    isLongList(words, at, all) ||
    !INCLUSIVE.test(flat.replace(/^(?:en|maar|dus|of|ok|oke|nou|hoi|hey) /, '')) ||
    PREFERS.test(flat) ||
    /\b(?:liever|juist|toch|alleen|eerder|meteen)\b/.test(tail)
  )
}

/** `28 of 32 uur`: two contracts; `10 of 12 uur` is only about. */
const areHours = (before: string, next: string, third: string): boolean =>
  /^(?:uur|uren)$/.test(third) && Number(before) >= 16 && Math.abs(Number(before) - Number(next)) >= 4

const SUBJECT = /^(?:ik|je|jij|u|ge|gij|hij|ze|zij|we|wij|het|er|'t|iemand)$/

/** `weet je of het lukt`, `kijken of de plek vrij is`. */
const isWhether = (before: string, next: string, third: string): boolean =>
  third !== '' &&
  !VERB_FIRST.test(next) &&
  (SUBJECT.test(next) || (WHETHER_AFTER.test(before) && (PRONOUN.test(next) || /^(?:nog|deze)$/.test(next))))

/** `zou je mij inplannen op de vroege, de late of de nacht`: three, of which one is wanted. */
const isLongList = (words: readonly Word[], at: number, all: readonly Word[]): boolean =>
  /^(?:zou|kun|kan|wil|wilt) (?:je|jij|u)$/.test(
    words
      .slice(0, 2)
      .map(({ low }) => low)
      .join(' '),
  ) &&
  all
    .slice(Math.max(0, all.indexOf(words[at] as Word) - 4), all.indexOf(words[at] as Word))
    .some(({ text }) => text === ',')

/** `trein- of busploeg`. */
function isCutCompound(word: Word | undefined, all: readonly Word[]): boolean {
  const at = word ? all.indexOf(word) : -1
  return at > 0 && /^[-–]$/.test(all[at - 1]?.text ?? '')
}

export const examples: Examples = {
  fires: [
    'Moet ik eerst het diploma halen of kan ik nu al beginnen?',
    'fulltime of parttime?',
    'Zie je mij eerder in de verkoop of in de inkoop?',
    'Wil je dat ik blijf of dat ik wissel?',
    'Wordt het een vast contract, een verlenging of niets?',
    'Zou jij liever op de afdeling werken dan in het lab?',
    'Is dat een nee of een nog niet?',
  ],
  silent: [
    'Gaat de functie door of niet?',
    'Weet je of er een plek vrijkomt?',
    'Zijn er een of twee plaatsen?',
    'Is er nog budget of ruimte voor een cursus?',
    'Zit er nog plek in de trein- of busploeg?',
    'Welke van de twee heeft jouw voorkeur?',
    'Kun je nagaan of ik mee mag?',
    'Heb je tips of zo?',
  ],
}
