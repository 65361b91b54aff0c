import { hasFigure } from '../figures.ts'
import { oneOf, phrase } from '../phrase.ts'
import type { Told } from '../star-reading.ts'

const UNIT = '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)'
const TEN = '(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)'
const SMALL = oneOf(
  `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
  negentien twaalven dozijn nul`,
)

/** Numbers in words, also joined with what they count: `vijfentwintig`, `driehonderd`, `tweemaal`, `vierdubbel`. */
const NUMBER = new RegExp(
  `^(?:${SMALL}|${UNIT}en${TEN}|${TEN}|(?:${SMALL}|${UNIT}en${TEN}|${TEN})?(?:honderd|duizend)[a-z]*|[a-z]*(?:miljoen|miljard)|` +
    `(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|honderd)(?:maal|voudig|voud|dubbel|dubbele|voudige|tal|kwart|derde)|` +
    `[a-z]*(?:tientallen|honderden|duizenden|tiental|honderdtal|twintigtal|dozijn)|(?:helft|kwart|driekwart|kwartier|anderhalf|anderhalve|procent|procentpunt)|` +
    `(?:ge)?halveer(?:d|de|t|den)|halveren|(?:ver|ge|ver)?(?:dubbel|drievoudig|viervoudig|vijfvoudig|tienvoudig|veelvoudig)(?:d|de|t|den|en)?|` +
    `(?:beide|beiden|allebei|allemaal|alle|geen|nul|niks|niets|niemand|nooit|nergens|zonder|foutloos|foutloze|klachtenvrij|storingsvrij|ongevalsvrij|foutvrij|nulmeting|halfuur|halfjaar)|` +
    `(?:dagelijks|wekelijks|maandelijks|jaarlijks)e?|eenderde|tweederde|eentje|tweeen|drieen|vieren|vijven|zessen)$`,
)

/** Words that count only in company. */
const COUNTED = phrase(
  'van een naar|van een op|een op (?:de )?[^ ]+|(?:nog )?maar een|(?:nog )?slechts een|een keer|een enkele keer|(?:eens|een keer) (?:in de|per|in het|om de)|een (?:derde|vijfde|tiende|zesde|kwart|half|halve|honderdste)',
  'de helft|half zo|half zoveel|voor de helft|(?:een )?halve? (?:uur|dag|dagdeel|jaar|week|maand|minuut|ploeg|team)|dubbel zo|het dubbele|dubbele aantal|nog een|een in plaats van|een minder|een meer|een dag|een uur|een week|een minuut|een maand|een jaar',
  'in (?:een paar )?(?:seconden|minuten|uren|dagen|weken|een uur|een dag) in plaats van|in plaats van (?:uren|dagen|weken|maanden|minuten)',
  '(?:dag|dagen|week|weken|maand|maanden|uur|jaar) later|(?:volgende|dezelfde|zelfde) (?:dag|avond|nacht|week)|niet een|(?<!(?:bijna|haast|nauwelijks|vrijwel|amper) )niet meer(?! (?:zo|even|heel|zoveel|altijd))|in een keer|(?:de )?eerste keer (?:goed|raak)|(?:elke|iedere|per) (?:dag|week|maand|dienst|ochtend|avond|uur|rit|ploeg|kwartaal)|voltallige?|volledig bezet|uitverkocht',
)

/** Figures of speech with a number in them. */
const NO_NUMBER = phrase(
  'geen idee|onder vier ogen|op een lijn|(?:een )?een (?:team|geheel|front|familie)|in acht|acht geslagen|in twee woorden|alle kanten|alle opzichten|al met al|boven alles|alles bij elkaar|van alle gemakken|geen probleem|alle tevredenheid|alle vertrouwen|geen gek|in een woord|een keer (?:wat|iets) anders|nog een keer|niet alleen|geen twijfel|op een of andere manier|(?:bijna|vrijwel|haast|lang niet|niet) (?:alle|alles|allemaal)|geen (?:slecht|verkeerd|gekke)',
)
/** A number in its own right only with the accents of `één`. */
const ACCENTED_ONE = /(?<!\p{L})(?:[ée]é[nń]|é[eé]n)(?:tje)?(?!\p{L})/iu
const ONE_IDIOM = /(?<!\p{L})(?:[ée]é|é[eé])n (?:team|geheel|front|familie|lijn)(?!\p{L})/iu

const NO_NUMBERS = new RegExp(NO_NUMBER, 'g')

/** Does a Dutch answer tell a quantity: in digits, in words, as a fraction, as none at all? */
export function hasQuantity({ reading, parts }: Told): boolean {
  const text = reading.text.slice(0, 4000)
  if (hasFigure(text)) return true
  if (ACCENTED_ONE.test(text.normalize('NFC')) && !ONE_IDIOM.test(text.normalize('NFC'))) return true
  return parts.some((part) => {
    const plain = part.text.replaceAll(NO_NUMBERS, '')
    return COUNTED.test(plain) || plain.split(' ').some((low) => NUMBER.test(low))
  })
}
