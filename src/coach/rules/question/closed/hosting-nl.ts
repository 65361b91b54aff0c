/** What people ask around a conversation in Dutch: something to drink, the room, the hour, the way there. */

const YOU = '(?:je|jij|jou|u|ge|gij|jullie)'
const DRINK =
  'koffie|koffietje|thee|theetje|water|watertje|melk|suiker|suikertje|koekje|koekjes|koek|gebak|taart|cake|drinken|frisdrank|cola|cappuccino|espresso|sapje|sap|bakje|bakkie|kopje|kop|glaasje|lunch|broodje|soep|snoepje|chocolaatje|appel|fruit|stuk taart'
const HOUR =
  '(?:nu|hier|dit(?= een )|straks|vandaag|morgen|overmorgen|vanmiddag|vanochtend|vanavond|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?|(?:om )?(?:half |kwart (?:voor|over) )?(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2}(?:[.:]\\d\\d)?)(?: uur)?|dit (?:uur|tijdstip|moment|lokaal|zaaltje)|deze (?:dag|tijd|ruimte|kamer|zaal|plek)|(?:na|voor) de (?:lunch|middag|pauze)|volgende week|deze week)'
const FITS =
  '(?:goed|prima|oke|ok|okay|handig|te doen|te vroeg|te laat|een optie|mogelijk|beter|fijn|gelegen|haalbaar|akkoord|geschikt|druk|lastig|vroeg|laat|een (?:goed|beter|handig|slecht|geschikt|ongelegen) (?:moment|tijdstip|tijd))'
const WITH_ONE =
  'laptop|tablet|telefoon|papieren|paspoort|identiteitskaart|agenda|notitieblok|pen|oplader|koffie|lunch|jas|map|formulier|formulieren|badge|pasje|contract|verslag|dossier|stukken|notities|cv'

const HOSTING = [
  /^(?:is|zit|staat) (?:het|mijn|de) (?:geluid|beeld|camera|microfoon|verbinding|volume) (?:\S+ ){0,2}?(?:goed|ok|oke|aan|uit|te \S+|in orde|duidelijk)(?: zo| voor (?:je|u|jou))*$/,
  /^(?:wil|wilt|zullen|gaan|zal|kunnen) (?:je|u|we|ik) (?:\S+ ){0,5}?(?:buiten|binnen|hier|daar|even|elders|samen) (?:\S+ ){0,2}?(?:lopen|wandelen|zitten|staan)$/,
  /^(?:past|schikt|lukt|komt) (?:dat|het|dit) (?:\S+ ){0,2}?(?:voor )?(?:je|jou|u|jullie)(?: zo| uit| ook)*$/,
  // Wou je nog melk in je koffie? Lust u thee?
  new RegExp(
    `^(?:wil|wilt|wou|wilde|lust|drink|drinkt|neem|neemt|gebruik|gebruikt|heb|hebt|heeft|mag ik|kan ik|zal ik|doe) (?:${YOU} )?(?:\\S+ ){0,4}?(?:${DRINK})(?: \\S+){0,4}$`,
  ),
  new RegExp(`^(?:wil|wilt|wou|wilde|hoeft|moet) ${YOU} (?:er )?(?:\\S+ ){0,2}?(?:in|bij|wat)$`),
  /^(?:is er|staat er|hebben jullie) (?:nog |ergens |hier )*(?:koffie|thee|water|melk|suiker)\b/,
  // Is vier uur ook goed? Is dit een goed moment? Komt het nu gelegen?
  new RegExp(
    `^(?:is|was|zou|past|schikt|lukt|komt|gaat|kan|werkt|bevalt) (?:het |dat )?(?:${YOU} |voor ${YOU} )?${HOUR}(?: (?:${YOU}|voor ${YOU}|ook|nog|wel|dan|eventueel|beter|misschien|soms|niet|zo|jou|te))*(?: ${FITS})?(?: (?:${YOU}|voor ${YOU}|zijn|uit|uitkomen|passen|schikken|wat ${YOU} betreft))*$`,
  ),
  new RegExp(
    `^(?:ben|kom|zit|sta|loop) ik (?:\\S+ ){0,2}?(?:te (?:vroeg|laat)|op tijd|gelegen|ongelegen)(?: \\S+){0,3}$`,
  ),
  // Zit ik hier goed voor het gesprek? Moet ik hier zijn?
  /^(?:zit|ben|sta|moet) ik (?:hier|daar) (?:\S+ )?(?:goed|juist|zijn|wachten|aanmelden|tekenen|aan het juiste adres)(?: voor .{1,60}| bij .{1,60})?$/,
  /^(?:hoor|versta|zie|horen|zien|verstaan|hoort|verstaat|ziet) (?:je|jij|u|ge|gij|jullie) (?:mij|me|ons|mijn scherm|het scherm)(?: (?:nog|wel|zo|nu|ook))*(?: (?:goed|beter|allemaal|zo|nu))+$/,
  /^(?:kan|kun|kunt) (?:je|jij|u|iedereen) (?:\S+ ){0,3}?(?:zien|horen|verstaan|volgen|lezen)(?: zo| nu| goed)*$/,
  /^(?:heb|hebt|heeft|kon|was) (?:je|jij|u|het) (?:\S+ ){0,3}?(?:(?:kunnen|te) vinden|gevonden|vinden|parkeren|parkeerplek|parkeerplaats|plek om te parkeren)(?: hier)?$/,
  /^(?:ben|bent) (?:je|jij|u) (?:\S+ )?(?:met de (?:auto|trein|bus|fiets|metro|tram)|op de fiets|lopend|te voet|met het ov) (?:gekomen|hier)$/,
  /^(?:komt|kom|schikt|past|lukt|stoort) (?:het|dit) (?:\S+ ){0,3}?(?:gelegen|uit)?(?: (?:als|dat) (?:ik|we) (?:\S+ ){0,6}?(?:bel|binnenkom|langskom|kom|doe|aansluit|ga zitten|begin|beginnen|spreken|praten|zitten))?$/,
  // Kan het gesprek een dag later?
  /^(?:kan|kon|zou|mag|kunnen|mogen|zullen) (?:\S+ ){1,4}?(?:(?:een |half |\S+ )?(?:kwartier|uur|uurtje|halfuur|halfuurtje|dag|dagje|week|weekje|\d+ minuten|tien minuten|wat|iets|ietsje) (?:later|eerder|vroeger|uitstellen|opschuiven)|(?:later|eerder|vroeger) (?:op de dag|deze week|beginnen|starten))(?: (?:kunnen|beginnen|starten|plaatsvinden|doen|doorgaan|plannen))?$/,
  /^(?:zou|is) het (?:\S+ )?(?:helpen|handig|fijn|prettig) als ik (?:\S+ ){0,6}?(?:mail|mailde|opschrijf|opschreef|stuur|stuurde|print|tekende|teken|meebreng|meeneem|uitprint|doorstuur)$/,
  /^(?:hoor|versta|hoort|verstaat) (?:je|jij|u|ge|gij) (?:mij|me|ons)$/,
  /^(?:ben|kom|blijf) ik (?:goed |wel |zo |nog |nu )*(?:te horen|te verstaan|verstaanbaar|hoorbaar|zichtbaar|in beeld|over)(?: zo| nu| achterin| daar| bij jullie| voor iedereen)*$/,
  /^(?:zie|ziet|lukt|werkt|doet) (?:je|jij|u|het|jouw|je|de|mijn|uw) (?:\S+ )?(?:scherm|geluid|camera|microfoon|beeld|verbinding|link|koptelefoon|beamer)(?: \S+){0,4}$/,
  // Staat de verwarming niet te hoog voor je? Gaat de deur even dicht?
  /^(?:staat|gaat|mag|kan|moet|zal|is|zit|zet|doe|doet|wil|zou|kun|kunt) (?:\S+ ){0,4}?(?:verwarming|kachel|airco|raam|ramen|deur|licht|lamp|muziek|radio|ventilator|gordijn|gordijnen|zonwering|rolgordijn|stoel|blinden|luxaflex)(?: van (?:je|jouw|uw|het|mijn) \S+)? (?:\S+ ){0,4}?(?:dicht|open|uit|aan|lager|hoger|hoog|laag|fel|hard|harder|zachter|koud|warm|voor (?:je|jou|u)|tocht|goed|dichtdoen|opendoen|openzetten|uitzetten|aandoen|aanzetten|dichtmaken|openen|sluiten)(?: voor (?:je|jou|u)| doen| zetten| laten)?$/,
  /^(?:is het|heb je het|hebt u het|heeft u het|is 't|vind je het) (?:hier )?(?:voor (?:je|jou|u) )?(?:niet |nu |hier |soms |ook |zo )*(?:te )?(?:koud|warm|fris|benauwd|lawaaierig|donker|licht|heet|tochtig)(?: hier| genoeg| zo| voor (?:je|jou|u))*$/,
  // Kom je zelf naar Utrecht? Neem jij je laptop mee?
  /^(?:kom|komt|ben|bent|rijd|ga|gaat|reis|reist|moet) (?:je|jij|u|ge|gij|jullie) (?:\S+ ){0,3}?(?:met de (?:auto|trein|bus|fiets)|op de fiets|met het ov|langs|hierheen|hiernaartoe|hier naartoe|(?:zelf )?naar (?:utrecht|gent|\p{L}+ toe|mijn kantoor|kantoor|mijn kamer|hier|ons|mij))(?: \S+){0,3}$/u,
  /^(?:kom|komt|rijd|rijdt) (?:je|jij|u|ge|gij|jullie) (?:zelf|dan|ook|straks|alleen|samen|speciaal|helemaal)(?: \S+){0,3}? (?:naar|uit|langs|mee|hier)(?: \S+){0,2}$/,
  new RegExp(
    `^(?:neem|neemt|breng|brengt|heb|hebt|heeft) (?:${YOU}|ik|we) (?:\\S+ ){0,4}?(?:${WITH_ONE}|iets)(?: \\S+){0,3}? (?:mee|bij ${YOU}|nodig|meenemen|meebrengen)(?: .{1,50})?$`,
  ),
  new RegExp(
    `^(?:moet|zal|kan|mag|hoef|gebruik|neem|breng) ik (?:\\S+ ){0,3}?(?:${WITH_ONE}|iets|scherm)(?: \\S+){0,3}?(?: (?:meenemen|meebrengen|mee te nemen|mee te brengen|mee|invullen|daar|hier))?$`,
  ),
  new RegExp(
    `^(?:zit|zat|hang|bel|belt|kies) ${YOU} (?:\\S+ ){0,3}?(?:lekker|goed|comfortabel|in de trein|in de auto|onderweg|via teams|vanuit huis|thuis nu)(?: \\S+){0,2}$`,
  ),
  new RegExp(
    `^(?:ben|bent|waren|was|zit|zitten) ${YOU} (?:\\S+ ){0,3}?(?:er klaar voor|bezig|in gesprek|vrij nu|beschikbaar|bereikbaar|aan het bellen|al begonnen|al thuis|onderweg|binnen|er al|erbij)(?: \\S+){0,3}$`,
  ),
  /^(?:heb|hebt|heeft|had) (?:je|jij|u|ge|gij) (?:al |nog |een |een goed |een goede |een fijn |een fijne |een leuk |een leuke |lekker |goed |goede |fijne )+(?:gegeten|geluncht|weekend|weekeinde|reis|vakantie gehad|reis gehad|weekend gehad|weekeinde gehad|koffie gehad|geslapen)$/,
  /^(?:heb|hebt|heeft) (?:je|jij|u|ge|gij) (?:\S+ ){0,3}?(?:mijn|de|m'n|mn) (?:\S+ )?(?:mail|mailtje|uitnodiging|bericht|berichtje|appje|agendaverzoek|link|bijlage|app|brief)(?: \S+){0,3}? (?:gekregen|ontvangen|gezien|binnengekregen|binnen)$/,
  /^(?:kan|kun|kunt|mag|zal) (?:je|jij|u|ik) (?:\S+ ){0,4}?(?:camera|geluid|microfoon|scherm|link)(?: \S+){0,3}? (?:aan|uit|delen|aanzetten|uitzetten|sturen|dempen|harder|zetten|aandoen)$/,
  /^(?:kan|kun|kunt) (?:je|jij|u) (?:\S+ ){0,3}?(?:harder|luider|langzamer|duidelijker|dichter bij de \S+) (?:praten|spreken|zitten|komen)$/,
  /^(?:zal|kan|kunnen|zullen) (?:ik|we) (?:\S+ ){0,4}?(?:hier|daar|even|buiten|elders|binnen) (?:gaan )?(?:zitten|wandelen|lopen|staan)$/,
  /^(?:mag|kan|zal|zou) ik (?:\S+ ){0,5}?(?:jas|tas|fiets|telefoon|laptop|auto|scherm) (?:\S+ ){0,4}?(?:ophangen|neerzetten|neerleggen|zetten|leggen|hangen|hier laten|opladen|aanlaten|kwijt|gebruiken|delen|lenen|stallen)$/,
]

/**
 * Something to drink, the room, the hour or the way there: courtesy around a conversation.
 * @param flat the asking clause, lower case, without marks
 */
export const isHosting = (flat: string): boolean =>
  flat.length <= LONGEST && HOSTING.some((pattern) => pattern.test(flat))

const LONGEST = 140
