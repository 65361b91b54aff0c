import type { ReplyCues } from './cues.ts'

// Patterns look at one sentence: `low` words with one blank between, marks as words of their own.
const OPENER =
  '(?:(?:ja|nee|nou|oke|ok|goed|hm|hmm|ah|oh|och|tja|eh|ehm|dank je|dankjewel|bedankt|duidelijk|helder|jammer|sorry|eerlijk gezegd|en|prima) ?,? ?){0,3}'

/** What in Dutch shows how somebody replies in a hard moment of a conversation. */
export const nlCues: ReplyCues = {
  summary: [
    /\bdus\b(?! (?:ik|we|wij) (?:wil|willen|vind|vinden|verdien|moet|ga|gaan|heb|doe)\b)/u,
    /\b(?:als|zo|begrijp|snap) ik (?:je|jou|u|jullie|het|dit|dat) (?:goed|zo|nu)?\b/u,
    /\b(?:ik hoor|hoor ik|ik begrijp|begrijp ik|ik snap|snap ik|ik merk|merk ik|ik zie|ik lees|ik proef) (?!niet\b|er niks|er niets|het niet|dat niet|er niet)/u,
    /\bik kan me (?:goed |best )?voorstellen\b/u,
    /\b(?:je|jij|u|jullie) (?:zegt|bedoelt|geeft|noemt|vindt|ziet|denkt|twijfelt|vraagt je af|vraagt|wilt|wil|hebt|heb|zit|bent|ben|maakt|loopt|mist|voelt|zoekt|verwacht|rekent|staat)\b/u,
    /\b(?:voor jou|voor jullie|bij jou|bij jullie|van jou uit|in jouw ogen|wat jou betreft)\b/u,
    /\b(?:komt erop neer|komt er op neer|klinkt|zo te horen|samengevat|samenvatten|samenvattend|kort gezegd|met andere woorden|kortom)\b/u,
    /\b(?:het|dat) (?:zit|ligt|gaat|draait|raakt|hangt|komt) (?:hem |'m |je |nu |vooral |vast |dus ){0,2}(?:op|aan|om|in|je|vast)\b/u,
  ],
  heard: [
    /\b(?:snap|begrijp|begrijpelijk|logisch|voorstellen|eens|bedankt|dank|gelijk|klopt|terecht|sorry|vervelend|lastig|fijn|mooi|goed) \b/u,
  ],
  invites: [
    /\b(?:kun|kan|zou|wil) (?:je|jij|u) (?:me |mij |ons |daar |dat |dit |eens |even |iets |wat |er |hier |misschien |kunnen |willen ){0,5}(?:vertellen|uitleggen|toelichten|beschrijven|zeggen|aangeven|schetsen|meenemen|noemen|een voorbeeld|helpen begrijpen)\b/u,
    new RegExp(
      `^${OPENER}(?:vertel|leg (?:eens|me)|neem me|help me|geef (?:eens |me )?een voorbeeld|beschrijf|schets)\\b`,
      'u',
    ),
    /\bik ben (?:heel |wel |erg )?(?:benieuwd|nieuwsgierig) (?:hoe|wat|waar|welke|naar)\b|\bik wil graag (?:weten|begrijpen|horen) (?:hoe|wat|waar|welke)\b/u,
  ],
  wh: /^(?!(?:wat|wie|waar) (?:ik (?:hoor|bedoel|wil|vind|merk)|mij betreft|je zegt)\b)(?:wat|welk|welke|hoe|hoezo|waar|waarin|waaraan|waarmee|waarover|waardoor|waarom|waarvan|waarvoor|waarop|wie|wanneer|hoeveel|met wie|in hoeverre|op welke|voor wie|bij wie|aan wie|van wie|onder welke|binnen welke|tegen welke)\b/u,
  yesNo:
    /^(?:kan|kun|kunnen|mag|mogen|is|zijn|heb|hebt|heeft|hebben|ga|gaat|gaan|wil|wilt|willen|zou|zouden|moet|moeten|ben|bent|was|waren|wordt|worden|vind|vindt|denk|denkt|doe|doet|weet|krijg|krijgt|komt|kom|lukt|snap|begrijp|klopt|telt|geldt|speelt|ligt|zie|ziet|hoeft|hoef)\b/u,
  checks:
    /\b(?:klopt dat|klopt het|begrijp ik (?:het |je |dat )?goed|zie ik dat goed|heb ik dat goed|hoor ik dat goed)\b/u,
  settles: [
    /\b(?:neem ik (?:mee|me voor|ter harte)|ik neem (?:dat |het |dit |me )?(?:mee|voor|ter harte)|voortaan|vanaf nu|(?:de )?volgende keer (?:ga|doe|zal|zeg|blijf|loop|vraag) ik|ik ga (?:het|dat|dit|er|voortaan|erop) )/u,
    /\b(?:dat|dit|wat).{0,40}\bneem ik mee\b/u,
    /^(?:(?:en|maar) (?:wat )?|wat )(?:als|stel|stel dat) ik\b(?! (?:je|jou|het goed|eerlijk|goed)\b)/u,
    /\b(?:zal ik|ga ik ermee|laat ik je|ik laat je|ik ga ermee) /u,
    /\b(?:wil|zou|kun|kan) (?:je|jij|u) (?:[\p{L}\p{N}]+ ){0,6}?(?:meekijken|meelopen|meegaan|aansluiten|voorstellen|doorsturen|vragen of|erbij zijn|mailen|opzetten|inplannen)\b/u,
    /\b(?:zullen|kunnen|laten|spreken|zetten|plannen|prikken) we\b/u,
    /\b(?:spreek|spreken) (?:we|ik) (?:je )?(?:dan |dat |weer )?af\b|\bafgesproken\b|\bprik(?:ken)? (?:ik|we)?\b/u,
    /\b(?:ik|dan) (?:zal (?:ik )?)?(?:stuur|mail|zet|plan|kom|schrijf|maak|regel|zoek|bel|leg|werk|bereid|neem|reken|lever)(?: ik)? (?:je |met |het |dat |er |een |die |dit |de |alles |voor |mijn |vanmiddag |morgen |even )/u,
  ],
  letsGo:
    /\b(?:laat maar|dan niet|jammer dan|maakt niet uit|maakt niks uit|geen probleem|geen punt|niet erg|dan wacht ik|wacht ik (?:wel |nog )?(?:even )?(?:af)?|ik wacht (?:wel )?(?:af|even|nog)|dan houdt het op|weet ik genoeg|zal wel|vergeet het|dan laat ik het|laat ik het (?:hierbij|rusten)|ik leg me erbij neer|dan is het zo|het is niet anders|het is wat het is|(?:dan )?hoeft het (?:van|voor) mij (?:ook |al )?niet(?: meer)?|laten rusten|laat (?:ik )?het (?:even )?rusten|niks aan te doen|niets aan te doen)\b/u,
  letsGoWhole: new RegExp(
    `^${OPENER}(?:dat )?(?:begrijp ik|snap ik|ik begrijp het|ik snap het|begrijpelijk|oke dan|is goed|prima|goed dan|goed|oke|ok|ja|jammer|helaas|dank je|dank je wel|dankjewel|bedankt|duidelijk|helder)?(?: hoor| dan| maar)?$`,
    'u',
  ),
  pushes: [
    /\b(?:belachelijk|onzin|kul|flauwekul|oneerlijk|schandalig|waardeloos|slap|laf|bespottelijk|makkelijk praten|absurd|lachwekkend|hypocriet)\b/u,
    /\b(?:altijd|nooit|steeds|elke keer|weer eens)\b.{0,60}\b(?:jij|je|jullie|u)\b|\b(?:jij|je|jullie|u)\b.{0,60}\b(?:altijd|nooit|elke keer|weer eens)\b/u,
    /\b(?:anders|dan|of) (?:ga|vertrek|stop|zoek|meld|neem|stap) ik\b.{0,40}\b(?:weg|op|ergens anders|iets anders|ziek|ontslag|naar de (?:vakbond|directie)|wel)\b/u,
    /\b(?:je|jij|jullie|u) (?:luistert|luisteren|begrijpt|snapt|doet|geeft|gunt|gunnen|neemt|nemen|hebt|houdt|houden) (?:me |mij |er |het |ons |gewoon |echt |ook ){0,3}(?:niet|niets|niks|nooit|tegen|klein|geen)\b/u,
  ],
  argues: new RegExp(
    `^${OPENER}(?:maar|ja maar|ik (?:vind (?!het (?:belangrijk|goed|fijn|prettig|jammer) (?:dat|om))|wil (?!er best|best|graag (?:met|samen))|heb|doe|ben|verdien|werk|kan|denk|moet|had|zou|zie dat anders|sta|draai|vraag|krijg)|toch\\b|volgens mij|dat (?:klopt|is|vind ik|valt) (?:niet|wel|toch|raar|gek|flauw|jammer|vreemd|onzin|oneerlijk|mee|een beetje)|daar ben ik het niet|er (?:is|zijn) (?:wel|vast|toch|altijd|heus)|mijn (?:collega|werk|resultaten)|bij (?:andere|andere teams|de buren)|vorig jaar|anderen|iedereen|een collega|de markt|andere teams|wel,)`,
    'u',
  ),
  waits:
    /^(?:\(?\s?(?:ik )?(?:stilte|stil|zwijg(?:en)?|ik zeg (?:even )?(?:niets|niks)(?: terug| meer)?|ik (?:zwijg|wacht)(?: even)?|ik (?:haal|adem).{0,20}(?:wacht|stil|in)|knik(?:ken)?|ik knik|zeg (?:niets|niks)|niets|niks|wacht(?:en)?(?: even| vijf tellen| af| vijf seconden)?|even wachten|pauze|ik blijf stil|vijf tellen(?: wachten)?)\s?\)?)?$/u,
}
