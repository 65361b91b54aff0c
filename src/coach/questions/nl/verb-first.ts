import type { Clause } from '../clause.ts'
import { isFinite, isFirstPerson, isStrongVerb, isVerbWithYou } from './verbs.ts'
import { DETERMINERS, NEVER_VERB, PREPOSITIONS, PRONOUNS, SURE_PRONOUNS } from './words.ts'

const FIRST_OR_SECOND = /^(?:ik|k|'k|je|jij|ge|gij|u|men|mn|jullie)$/
const TOPIC_DROPPED =
  /^(?:weet|vind|denk|hoop|snap|geloof|vermoed|hoor|lees|mail|stuur|begrijp|vraag|bel|voel|merk|noem|zie|ga|doe|zeg)$/
const SAID = /^(?:vroeg|zei|antwoordde|riep|dacht|vertelde|schreef|mailde|reageerde|zegt|zeg|vraagt)$/
const PREDICATE =
  /^(?:mogelijk|haalbaar|oke|ok|toegestaan|verplicht|nodig|bespreekbaar|welkom|bekend|duidelijk|beschikbaar|vrij|handig|verstandig|gewenst|inbegrepen|worden|vergoed|betaald|realistisch|denkbaar|zinvol|optie|goed|gebruikelijk|normaal)$/

/**
 * Whether a yes-or-no question begins at a word: a finite verb with its subject behind it. Without a question mark more
 * is needed, as people also drop the subject ("heb al gevraagd") or the topic ("weet ik niet") of a statement.
 * @param inverted a word before it ("dus", "dan") puts the verb first in a statement too
 */
export function isVerbFirst(clause: Clause, at: number, inverted: boolean): boolean {
  const { lows, asks, capitals } = clause
  const verb = lows[at] ?? ''
  const next = lows[at + 1] ?? ''
  if (NEVER_VERB.has(verb) || (PREPOSITIONS.has(verb) && !isStrongVerb(verb))) return false
  if (isVerbWithYou(verb)) return true
  if (next === '') return false
  if (asks) return isQuestionWithMark(verb, next)
  // "morgen ben ik er, moest u nog iets willen weten"
  if (clause.lead === 'comma' && /^(?:mocht|mochten|moest|moesten)$/.test(verb)) return false
  if ((inverted || clause.afterSubclause) && lows[at + 2] !== 'dan') return false
  if (clause.stops && isAnswer(lows, at)) return false
  if (PRONOUNS.has(next)) return isVerbOfPronoun(lows, at)
  return isVerbOfNoun(lows, at, capitals[at + 1] ?? false)
}

/** `kan ik zelf wel uitzoeken.`, `heeft Petra al geregeld.`: an answer that leaves out "dat", closed with a full stop. */
const isAnswer = (lows: readonly string[], at: number): boolean =>
  /^(?:ik|je|we|hij|zij|ze)$/.test(lows[at + 1] ?? '')
    ? (/\b(?:wel|zelf|al|vast|te horen|sowieso|toch|zeker)\b/.test(lows.slice(at + 2).join(' ')) &&
        !/^(?:een|het|dat|de|mijn|er|nog|in|op|bij|mee|naar)$/.test(lows[at + 2] ?? '')) ||
      /\bte horen$/.test(lows.join(' '))
    : !PRONOUNS.has(lows[at + 1] ?? '') && !DETERMINERS.has(lows[at + 1] ?? '')

const isQuestionWithMark = (verb: string, next: string): boolean =>
  !(isFirstPerson(verb) && DETERMINERS.has(next) && !PRONOUNS.has(next)) &&
  (PRONOUNS.has(next) || isFinite(verb) || (DETERMINERS.has(next) && verb.endsWith('t')))

function isVerbOfPronoun(lows: readonly string[], at: number): boolean {
  const [verb = '', next = '', third = ''] = lows.slice(at, at + 3)
  if (!isFinite(verb)) return SURE_PRONOUNS.has(next)
  if (SAID.test(verb) && /^(?:ze|zij|hij|ik)$/.test(next)) return false
  if (isFirstPerson(verb) && !FIRST_OR_SECOND.test(next)) return false
  if (third === 'maar' && /^(?:had|was|kon|mocht|wist)$/.test(verb)) return false
  if (next === 'ik') return !isTopicDropped(lows, at)
  if (/^(?:wil|zou|vind)$/.test(verb) && /^(?:het|dat|dit)$/.test(next))
    return !(verb === 'wil' || lows.includes('vinden') || lows.includes('waarderen'))
  if (verb === 'lijkt' && /^(?:me|mij)$/.test(third)) return false
  return !/^(?:alles|niets|iets)$/.test(next) || isStrongVerb(verb)
}

/** `is daar geld voor`: a question of what there is. */
const isThereWith = (lows: readonly string[], at: number): boolean =>
  /^(?:is|zijn|komt|was|bestaat|staat)$/.test(lows[at] ?? '') &&
  lows[at + 1] === 'daar' &&
  /^(?:geld|budget|ruimte|plek|plaats|tijd|iemand|een|iets|kans|ook|nog|ergens|subsidie|scholing|vraag)$/.test(
    lows[at + 2] ?? '',
  ) &&
  /^(?:voor|over|aan|in|mee|op|bij|van|naar|bekend|mogelijk|vrij)$/.test(lows.at(-1) ?? '')

/** `kom ik op terug`, `ben ik mee bezig`. */
const STRANDED =
  /^(?:op terug|over na|over nagedacht|mee bezig|mee akkoord|van uit|aan toe|achter gekomen|bij gebleven)$/

/** `weet ik niet`, `heb ik al gedaan`, `zou ik graag willen`: statements that leave out "dat". */
function isTopicDropped(lows: readonly string[], at: number): boolean {
  const [verb = '', , third = ''] = lows.slice(at, at + 3)
  if (
    STRANDED.test(lows.slice(at + 2, at + 4).join(' ')) ||
    / (?:bij voorstellen|in vinden|inkomen|in komen)$/.test(lows.join(' '))
  )
    return true
  if (/^(?:zou|wil)$/.test(verb)) return /^(?:graag|wel|het|liever)$/.test(third)
  if (/^(?:heb|had)$/.test(verb))
    return (
      /^(?:al|net|gisteren|nog|zelf|vorige)$/.test(third) &&
      /^ge|en$|d$|t$/.test(lows.at(-1) ?? '') &&
      !/^(?:kans|recht|tijd|iets|vakantie|verlof|budget)$/.test(lows[at + 3] ?? '')
    )
  if (/^(?:doe|ga|zie)$/.test(verb))
    return !/^(?:het|iets|dat|er|dan|meer|minder|naar|genoeg|te)$/.test(third)
  return TOPIC_DROPPED.test(verb)
}

function isVerbOfNoun(lows: readonly string[], at: number, capital: boolean): boolean {
  const [verb = '', next = ''] = lows.slice(at, at + 2)
  if (verb === 'wil' && next === 'een') return false
  const determined = DETERMINERS.has(next) && !isQuantity(lows, at + 1)
  if (isThirdPersonQuestion(lows, at) || isThereWith(lows, at)) return true
  if (isStrongVerb(verb))
    return determined || (capital && lows.length > at + 2) || PREDICATE.test(lows.at(-1) ?? '')
  return determined && isFinite(verb) && !isFirstPerson(verb) && /(?:t|en)$/.test(verb)
}

const SAYS_HOW =
  /^(?:goed|prima|niet|helemaal|wel|nog|al|best|heel|erg|vaak|lang|meestal|ook|daar|hier|me|mij|ons|leuk|fijn|lekker|beter|snel|zo|vast|echt|altijd|nooit|morgen|vandaag|straks|maandag|dinsdag|woensdag|donderdag|vrijdag|niks|weer|klaar|open|veel|weinig|zelfs|volgende|dus|allemaal|op|in|aan|bij|naar|met|van|voor|uit|over|onder|om|als|dat|wat|omdat)$/

/** `telt ervaring mee`, `bestaat zoiets al`: a third person with a bare noun behind it. */
const isThirdPersonQuestion = (lows: readonly string[], at: number): boolean =>
  /^(?:telt|geldt|bestaat|werkt|duurt|past|hoort|helpt|kost|wordt|heeft|krijgt|gaat|komt|speelt|levert|vraagt|betekent|scheelt)$/.test(
    lows[at] ?? '',
  ) &&
  lows.length > at + 3 &&
  (lows[at + 1] ?? '').length > 3 &&
  !SAYS_HOW.test(lows[at + 1] ?? '')

/** `moet nog …`, `is al geregeld`: a statement without subject, unless it asks whether something is known. */
const isQuantity = (lows: readonly string[], at: number): boolean =>
  /^(?:nog|al|veel|weinig|meer|genoeg|voldoende|andere|enige)$/.test(lows[at] ?? '') &&
  !/^(?:bekend|duidelijk|besloten|een|mensen|collega's|plekken)$/.test(lows[at + 1] ?? '')
