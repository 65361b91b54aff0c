/** Questions for yes or no that are in their place, so that no tip is due. */

import { isHosting } from './hosting-nl.ts'
import { isCompany, isSmallAct } from './small-acts-nl.ts'

const PROPOSAL =
  /^(?:(?:kunnen|zullen|mogen) (?:we|wij) (?:nog |heel |eerst |even )*(?:wachten|pauzeren|pauze nemen)|(?:kunnen|zouden|mogen) (?:we|wij) het (?:\S+ ){0,8}?hebben|(?:kan|mag|zou) ik (?:je|jou|u) (?:\S+ ){0,4}?spreken|zullen we|zulle we|zal ik|zal 'k|spreken we|houden we|doen we|plannen we|prikken we|(?:kunnen|mogen|zouden|konden) (?:we|wij)(?: \S+){0,8} (?:afspreken|vastleggen|inplannen|plannen|prikken|evalueren|erop terugkomen|terugkomen|stilstaan|kijken|bespreken|praten|overleggen|doornemen|noteren|vaststellen|bijpraten|zitten|\S*afspraak maken|(?:lijst|lijstje|overzicht|plan|planning) maken)|(?:kunnen|zouden) (?:we|wij)(?: \S+){0,3} afspreken|is het (?:een|geen) (?:goed )?(?:idee|voorstel)|wat dacht je|(?:past|schikt|schikte) het (?:je |u |voor je |voor jou |voor u )?(?:als|om|dat)|ga je akkoord|gaat u akkoord|kom(?:t)? (?:het|dat|dit)(?: (?:je|u|jou))?(?: (?:wel|goed|zo))? uit|is dat (?:wat|goed) voor je$|(?:hebben|is|zijn) (?:we|wij)? ?(?:hiermee|nu|zo|dan)? ?(?:alles|iets) (?:besproken|gehad|behandeld|vergeten)|stel je voor)(?= |$)/

const CHECK =
  /^(?:(?:dus )?(?:begrijp|snap|hoor|zie|versta|lees|onthoud|interpreteer) ik(?: \S+){0,2} (?:goed|juist|correct|nu|dan|dat|zo)|begrijp ik(?: \S+)?|heb ik (?:\S+ ){0,5}?(?:begrepen|samengevat|gehoord|verstaan|opgeschreven|genoteerd|weergegeven|onthouden)|vat ik (?:\S+ ){0,3}?samen|klopt (?:het|dat|dit|mijn)|bedoel(?:t|de)? (?:je|jij|u|ge|gij)|bedoelje|bedoelde (?:je|u)|zeg (?:je|jij) (?:nu |dus |eigenlijk )*dat|zegt u (?:nu |dus )*dat|als ik (?:je|u|jou|het|dat) (?:goed|juist|zo) (?:begrijp|hoor|versta|begrepen)|(?:is|was) (?:dat|dit|het) (?:juist|correct|goed|zo) (?:begrepen|samengevat|opgeschreven|verstaan|weergegeven)|is dat juist|is mijn samenvatting|mis ik (?:iets|nog iets)(?! om| voor| in)|ben ik (?:iets )?(?:vergeten|volledig))(?= |$)/

const CHECKS_ANYWHERE =
  /(?:als ik (?:je|u|jou|het|dat|jullie) (?:\S+ )?(?:goed|juist|correct) (?:begrijp|begrepen|hoor|versta|lees|volg|snap|vat|heb (?:begrepen|gehoord|verstaan))|^dus (?:eigenlijk )?(?:wat )?(?:je|jij|u|ge|gij) (?:nu |eigenlijk |dus )*(?:zegt|bedoelt|stelt voor|wilt zeggen|verwacht|vindt dus|vraagt)|goed begrepen dat|even checken|ter controle|begrijp ik (?:het |dat |je |u )?(?:goed|juist)|om zeker te zijn|samengevat|klopt (?:dat|dit)(?: wel)?$)/

const DAY =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vandaag|vanmiddag|straks|overmorgen|volgende week|deze week|\\d+ ?u|(?:om|rond|vanaf|tot) \\S+ uur|\\d+ ?uur|half \\w+|kwart|\\d+e|kwartier(?:tje)?|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|teams|online|bellen|telefonisch'

/** What a meeting does on a day: `past het`, `kan het ook`, `kom je`, `zou … beter zijn`. */
const MEETS =
  '(?:(?:past|schikt|lukt|komt)(?: (?:je|u|jou))?|(?:kan|gaat|mag|zou|is) (?:het|dat|de|\\d\\S*)|(?:kunnen|zien|spreken|houden|doen|zullen|starten|beginnen) (?:we|wij)|(?:kom|ben|zit|kun|kan|werk) (?:je|jij|u)|(?:komt|bent|zit|kunt|kan) u|is (?:je|jouw|uw) agenda|heb je)'

const COURTESY = [
  /^(?:heb|hebt|heeft|had|hadden|hebje|hebde) ?(?:je|jij|u|ge|gij|jullie)? (?:\S+ ){0,6}?(?:tijd|minuten|minuut|minuutje|min|momentje|moment|kwartier|kwartiertje|halfuur|halfuurtje|uurtje|half uur|half uurtje|gaatje|plek in je agenda|ruimte in je agenda|agenda)(?! om| voor (?:mijn|een))(?: |$)/,
  /^(?:mag|kan|zou) ik (?:je|jou|u|hier|even|eens|zo|straks|er|erbij|nog|iets|wat|daar|misschien|snel|kort|mijn|een|de|voor|het|aantekeningen)? ?(?:\S+ ){0,4}?(?:storen|bellen|terugbellen|binnenkomen|gaan zitten|zitten|iets vragen|wat vragen|vragen stellen|vraag stellen|aantekeningen maken|notities maken|notuleren|meeschrijven|opschrijven|noteren|iets te drinken|koffie|parkeren|onderbreken|meeluisteren|opnemen|uitpraten)$/,
  /^(?:mag|kan) ik (?:je|u|jou|er|even)? ?(?:\S+ ){0,3}?(?:iets|wat) (?:vragen|voorleggen|laten zien|vertellen|zeggen)(?: |$)/,
  /^(?:mag|kan) ik (?:\S+ ){0,6}?(?:over (?:na)?(?:slapen|denken)|slapen|sparren|op terugkomen|nadenken)$/,
  /^(?:mag|kan) ik (?:even |heel |eens |ook |je |u )*(?:eerlijk|open|direct|bot|brutaal)(?: zijn| tegen (?:je|u) zijn| iets zeggen)?$|^mag ik (?:\S+ ){0,3}?iets (?:\S+ )?(?:voorstellen|voorleggen|zeggen|delen|opmerken|kwijt|aankaarten|inbrengen)$/,
  /^(?:stoor ik|stoort het|wil (?:je|jij|u) (?:\S+ )?(?:koffie|thee|water|iets drinken)|wilt u (?:\S+ )?(?:koffie|thee|water)|zit (?:je|u) goed|kun (?:je|jij) (?:me|mij) (?:\S+ )?(?:horen|verstaan|zien)|ben (?:je|jij) er (?:nog|al)$|gaat het(?: (?:goed|wel|met je|een beetje|lekker))?$|(?:heb|hebt) (?:je|jij|u) (?:zo |nu |straks |even |nog |heel )*(?:even|zo|tijd)$|alles goed|hoor je me)(?: |$)/,
  /^(?:is het|vind je het|vindt u het|zou het|is 't|ist) (?:\S+ ){0,2}?(?:oke|ok|goed|prima|akkoord|fijn|handig|erg|in orde|okay) (?:voor (?:je|jou|u) )?(?:als|dat|om) (?:\S+ ){0,8}?(?:deur|raam|aantekeningen|notities|notulen|meeschrijf|opneem|opschrijf|koffie|laptop|telefoon|zitten|ga zitten|later|eerder|mail|vooraf|bel|belt|opnemen|aansluit|camera)/,
  new RegExp(`^${MEETS}(?: \\S+){0,8}? (?:${DAY})(?: \\S+){0,4}$`),
  new RegExp(
    `^(?:kan|mag|kunnen|kun|kom|komt) (?:\\S+ ){1,6}?(?:${DAY})(?: \\S+){0,4}? (?:langskomen|bellen|spreken|binnenlopen|afspreken|zien|bij elkaar zitten|even zitten|uitkomen|beginnen|starten)$`,
  ),
  /(?:verzetten|verplaatsen|verschuiven|opschuiven|vervroegen)(?: naar .{1,40})?$/,
  /^(?:(?:kun|kan|kunt|kon|zou|zoudt|wil|wilt|kunnen|zouden) (?:je|jij|u|ge|gij|jullie)|kunje|kanje|wilje) (?:\S+ ){0,12}?(?:doorsturen|toesturen|opsturen|sturen|mailen|doormailen|terugmailen|printen|uitprinten|toezenden|bezorgen|terugbellen|bellen|reserveren|klaarleggen|op de hoogte houden)(?: \S+){0,4}$/,
]

/** "Mag ik iets vragen over mijn uren?": what it is about comes next. */
const ASKS_TO_ASK =
  /^(?:mag|kan|zou) ik (?:\S+ ){0,4}?(?:iets|wat|een vraag|een paar (?:dingen|vragen)) (?:mogen )?(?:vragen|stellen|voorleggen|vertellen)(?: (?:over|rond|van) .+)?$/

/** "Zou je mij naar Rotterdam willen sturen": it is the user who is sent. */
const SENT_ME = /\b(?:mij|me) (?:\S+ ){0,4}?naar \S+ (?:\S+ )?(?:toe )?(?:sturen|doorsturen|uitzenden)$/

/** A day or hour stands in it, but it asks for a change in one's work: leave, a shift, home working. */
const ABOUT_WORK =
  /\b(?:verlof|vrij (?:krijgen|nemen)|thuiswerk\w*|thuis|dienst\w*|rooster\w*|uren|contract|cursus|training|opleiding|meelop\w*|werken|vakantie|loon|salaris|functie|project|team|vergoed\w*|doorgro\w*|proefdraai\w*|instrom\w*|leiden|leren|begeleid\w*|bezetting|weekend\w*|ploeg|nacht(?:en|dienst\w*|ploeg|werk)?|overuren|verdien\w*|budget|opslag|plek|plaats|kans)\b/

/**
 * A proposal, a check of understanding, courtesy or logistics.
 * @param flat the asking clause, lower case, without marks
 * @param sentence the whole sentence in the same way
 */
export function isInPlace(flat: string, sentence: string): boolean {
  if (PROPOSAL.test(flat) || CHECK.test(flat) || CHECKS_ANYWHERE.test(sentence)) return true
  if (isCompany(flat) || ASKS_TO_ASK.test(flat)) return true
  if (ABOUT_WORK.test(flat) || SENT_ME.test(flat)) return false
  return (
    isHosting(flat) ||
    isSmallAct(flat) ||
    (!/\b(?:niet|geen)\b/.test(flat) && COURTESY.some((pattern) => pattern.test(flat)))
  )
}

const LOGISTIC_STATEMENT = new RegExp(
  `(?:^| )(?:${DAY})(?: |$)|\\b(?:agenda|vergaderzaal|zaal|kamer|kantoor|mail|mailtje|parkeren|afspraak|gebouw|locatie|link|uitnodiging|lokaal)\\b`,
)

/** A statement with a mark on where, when, and what was sent: nothing to explain. */
export const isLogisticStatement = (flat: string): boolean =>
  CLOCK.test(flat) ||
  (LOGISTIC_STATEMENT.test(flat) &&
    /(?:^| )(?:kom|komt|zie|zien|zit|is|was|waren|staat|begint|hebben|heb|hebt|heeft|spreken|gaat|beginnen|zijn|krijg|ligt|kreeg|starten|start|vertrekken|eten|bespreken|doen|regelen|plannen|bellen|horen|krijgen|komen|praten)(?: |$)/.test(
      flat,
    ) &&
    !ABOUT_WORK.test(flat))

/** An hour of the day: what stands there is when something is. */
const CLOCK =
  /^(?:de|het|we|wij|jullie|onze|die) (?:\S+ ){0,6}?(?:begint|beginnen|is|start|starten|zien|vertrekken|spreken) (?:\S+ ){0,6}?(?:om|rond|vanaf) \S+ uur\b|^(?:(?:maan|dins|woens|donder|vrij)dag|morgen|vandaag|straks) (?:om|rond|vanaf) \S+(?: uur)?\b/
