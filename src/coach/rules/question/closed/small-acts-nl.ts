/** Leave asked for something small, here and now: a frame of asking, and in it an act that no plan depends on. */

const FRAME = [
  /^(?:mag|mogen|kan|kunnen|zal|zullen|zou|moet) (?:ik|we|wij|mijn|m'n|mn|er|hier|\p{L}+)(?= )/u,
  /^wi(?:l|lt) (?:je|jij|u|ge|gij) (?:liever |soms |misschien )*dat (?:ik|we|wij) /,
  /^(?:vind|vindt|vin) (?:je|jij|u|ge|gij|jullie) (?:het |dat |'t )?(?:niet |ook |wel |heel )*(?:goed|erg|vervelend|oke|ok|prima|fijn|prettig|lastig|storend|hinderlijk|een probleem|raar|bezwaarlijk) (?:als|dat|wanneer) /,
  /^(?:is|zou|was) (?:het|dat|'t) (?:niet |ook |wel |voor (?:je|jou|u) )*(?:goed|erg|vervelend|oke|ok|okay|prima|fijn|akkoord|in orde|een probleem|storend|lastig)(?: zijn)?(?: voor (?:je|jou|u))? (?:als|dat|wanneer) /,
  /^(?:heb|hebt|heeft) (?:je|jij|u|ge|gij|jullie) er (?:iets|wat|bezwaar|problemen|moeite) (?:op )?(?:tegen|mee) (?:als|dat) /,
  /^(?:oke|ok|okay|goed|prima|akkoord) (?:als|dat|wanneer) (?:ik|we|wij|\p{L}+) /u,
]

const ACT = [
  'deur|raam|ramen|gordijn\\w*|verwarming|ventilator|licht|lamp|muziek|radio',
  'jas|tas|rugzak|paraplu|helm hier|stoel|kruk|krukje|tafel',
  'laptop|tablet|telefoon|mobiel|mobieltje|gsm|oplader|stopcontact|wifi|scherm|camera|geluid|microfoon',
  'dichtdoe\\w*|opendoe\\w*|openzet\\w*|dichtmaak\\w*|uitzet\\w*|aanzet\\w*',
  'meeschrijf|meeschrijft|meeschrijven|opschrijf|opschrijven|aantekeningen?|notities?|notuleer|notuleren|notuleert|opneem|opneemt|opnemen|meeluistert?|meeluisteren|meetypt?|meetypen',
  'erbij (?:kom|komt|komen|zit|zitten|is|blijf|blijft|haal|halen)|aanschuift?|aanschuiven|meegaat zitten|ga zitten|gaan zitten|gaat zitten|blijf staan|blijven staan',
  'koffie|thee|water|broodje|boterham|lunch\\w*|toilet|wc|plaspauze|rookpauze|pauze',
  'voorlees|voorlezen|even bel|even bellen|terugbel|terugbellen|even opneem|even weg|zo weg|eerder weg|uitpraat|uitpraten|tutoyeer|tutoyeren|(?:je|jij) (?:zeg|zeggen) tegen u',
  '(?:met|bij) (?:jouw|uw|mijn|jullie|de|het) (?:\\S+ )?(?:punten?|agenda|lijstje|vragen|voorstel|onderwerp|planning|moeilijkste|leukste) (?:begin|beginnen|start|starten)',
]
const SMALL = new RegExp(`(?:^| )(?:${ACT.join('|')})(?= |$)`, 'u')

/** A thing asked for to keep, or a task: no small act. */
const TO_KEEP =
  /\b(?:van de zaak|van het werk|van mijn werk|eigen|vast|vaste|nieuwe?|vergoed\w*|krijgen|thuiswerk\w*|declareren|aanschaffen|kopen|elke|iedere|altijd|voortaan|bedienen|verkopen|diensten?|werken|leren|doorgroeien|budget|opslag|coordin\w*|verzorgen|organiseren|schenken|inkopen|bestellen)\b/

/** What colleagues ask each other to come along to. */
const TREAT =
  '(?:lunch\\w*|broodje|boterham|koffie|koffiedrinken|borrel\\w*|vrijmibo|biertje|drankje|drinken|kantine|taart|gebak|eten|wandel\\w*|ommetje|rondje|blokje|bbq|barbecue|feest\\w*|afscheid|etentje|pizza|frietje|ijsje|receptie|personeelsfeest|teamuitje|uitje|bowlen|kerstborrel)'
const TOGETHER = new RegExp(
  `^(?:gaan|zullen|kunnen|eten|drinken|lunchen|doen|halen|pakken|nemen|wandelen|lopen) (?:we|wij) (?:\\S+ ){0,7}?${TREAT}(?: \\S+){0,3}$|^(?:ga|gaat|kom|komt|eet|loop|drink|ben|bent|zit|blijf|lust|wil|zin) (?:je|jij|u|ge|gij|jullie|in) (?:\\S+ ){0,7}?${TREAT}(?: \\S+){0,4}$|^(?:lunch|eet|lunchen) (?:je|jij|jullie) (?:\\S+ ){0,3}?(?:mee|hier|samen)(?: \\S+)?$`,
)
/** A spell of somebody's time, however the day is told. */
const SPELL =
  /^(?:heb|hebt|heeft|had|hebben|is er) (?:je|jij|u|ge|gij|jullie|tijd)? ?(?:\S+ ){0,10}?(?:tijd|minuten|minuut|minuutjes?|moment|momentje|ogenblik|ogenblikje|kwartier|kwartiertje|halfuurtje|uurtje|tel|seconde|gaatje|plekje)(?: (?:voor (?:me|mij|ons|een \S+|dit|iets)|over|vrij|nu|straks|om (?:te|even) .{1,30}))?$/

/** "Moet het raam open, of is het zo warm genoeg?" */
const ROOM =
  /^(?:moet|moeten|mag|mogen|kan|zal|zullen|wil|wilt|gaat) (?:(?:je|u|jij) )?(?:het|de|dat|die) (?:raam|ramen|deur|gordijn|gordijnen|licht|lamp|verwarming|airco|ventilator|muziek|radio|zonwering) (?:(?:even|weer|nog|misschien|iets|wat|niet|ook) ){0,2}(?:open|dicht|aan|uit|hoger|lager|zachter|harder)(?= |$)/

const LONGEST = 160

/** Whether somebody is asked to come along for company: "are you coming bowling?". */
export const isCompany = (flat: string): boolean => flat.length <= LONGEST && TOGETHER.test(flat)

/**
 * Whether leave is asked for something small in the room, or for a spell of time.
 * @param flat the asking clause, lower case, without marks
 */
export const isSmallAct = (flat: string): boolean =>
  flat.length <= LONGEST &&
  (ROOM.test(flat) ||
    (SPELL.test(flat) && !/ om (?:mij|me|mijn|te leren|de) /.test(flat)) ||
    (FRAME.some((frame) => frame.test(flat)) && SMALL.test(flat) && !TO_KEEP.test(flat)))
