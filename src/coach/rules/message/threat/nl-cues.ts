import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  exit:
    'ontslag|ontslagbrief|opzeggen|opzeg|opstap|opstappen|vertrekken|vertrek|vertrokken|concurrent|concurrentie|solliciteren|sollicitatie|sollicitaties|elders|weggaan|wegga|opgezegd|overstappen|overstap|' +
    'uitschrijven|staken|werkstaking|staking|ziekmelden|ziek melden|maandag ziek|morgen ziek|ziek thuis|me ziek|mij ziek|cv|naar huis en kom niet|deur uit|laatste dag|pleite|foetsie|andere baan|ander werk|andere werkgever|andere school|nieuwe baan|nieuwe werkgever|iets anders zoeken|ergens anders werken|opties open|verder kijken|klacht|aangifte|aan de bel|rechtszaak|klokkenluider|linkedin|sleutels|badge',
  stay: 'kom|komen|werk|werken|draai|draaien|rij|rijden|help|helpen|sta|staan|ga|gaan|blijf|blijven|doe|doen|neem|nemen|steek|steken|spring|springen|verzorg|lever|leveren|bedien|bedienen|poets|poetsen|kook|koken|geef|geven|begeleid|begeleiden|tap|bak|bakken|teken|tekenen|speel|spelen|maak|maken|vul|vullen|val|vallen|zet|zetten|sleep|til|tillen|schrijf|beantwoord|pak|pakken|ruim|loop|lopen|was|wassen|bezorg|zit|zitten',
  i: 'ik|wij|we',
  // Where one goes to make it big.
  above:
    'directie|directeur|or|ondernemingsraad|ondernemings|vakbond|bond|vakbondsman|bonden|rechter|rechtbank|kantonrechter|advocaat|jurist|' +
    'arbeidsinspectie|inspectie|igj|pers|krant|media|tv|televisie|bestuur|raad|rvt|rvc|hoofdkantoor|hr|p&o|personeelszaken|' +
    'wethouder|burgemeester|klachtencommissie|geschillencommissie|ombudsman|toezichthouder|baas|gemeenteraad|juf|politie|klokkenluider|' +
    'medezeggenschap|ouderraad|mr|cliëntenraad|clientenraad|vertrouwenspersoon|concern|holding|eigenaar|facebook|linkedin|socials|' +
    'rechtsbijstand|arbodienst|uwv|pz|ceo|korpsleiding|personeelsdienst|syndicaat|delegee|acv|abvv|fnv|cnv|college|hogerop|directeuren',
  // Work one stops doing.
  work:
    'werk|dienst|diensten|nachtdiensten|nachtdienst|weekenddiensten|weekenddienst|overuren|overwerk|uren|weekend|weekends|weekenden|nachten|' +
    'nacht|avonden|avonddiensten|extra|invaldienst|invaldiensten|taken|klussen|kar|vinger|vingers|poot|hand|stap|slag|klap|moer|reet|' +
    'les|lessen|rapport|rapporten|ritten|rit|zaterdag|zaterdagen|zondag|zondagen|zak|flikker|kerst|mail|mails|telefoon|vroege|late|shift|shiften',
}

const threat = (sources: readonly string[]) => dutch(sources, CLASSES)

/** Leaving for good. */
export const LEAVE: readonly string[] = [
  'ik / ga|stap / ..3 (weg|ervandoor|er vandoor|er vantussen)',
  'ik / ben / ..4 (weg|vertrokken|pleite|foetsie|weggeweest|ribbedebie|vort|verdwenen|vertrokken|hier klaar|hier weg)',
  'ik / vertrek|verdwijn|nok|kap / ..2',
  'ik / stop / ..2 (ermee|er mee|hier|helemaal|per|met werken|bij)',
  'ik / neem|dien|diene|geef|nam / ..4 (ontslag|ontslagbrief)',
  'ik / neem|nam / ..3 afscheid',
  'ik / (zeg|zeggen) / ..5 op',
  'ik / (lever|geef|leg|gooi) / ..4 (sleutel|sleutels|badge|pas|pasje|ontslag|ontslagbrief|contract|uniform|opzegging|laptop|tag|werkkleding) ..3',
  'ik / (zoek|vind|kijk) / ..3 (iets anders|wat anders|iets nieuws|een andere|een ander|ander werk|andere baan|elders|verder|wel verder|ergens anders|een nieuwe|een baan|een plek|een werkgever|mijn heil)',
  'ik / (ga|begin) / ..4 (solliciteren|rondkijken|ergens anders|elders|bij de concurrent|bij een ander|om me heen kijken|verder kijken|zoeken|werken bij)',
  'ik / (ga|stap) / ..2 (naar|over naar) (de concurrent|de concurrentie|een ander|een andere|een concurrent|<comp>)',
  'ik / stap / ..4 (op|over)',
  'ik / (hou|houd) / ..3 (voor gezien|mee op|ermee op)',
  'ik / trek / ..4 deur ..3 dicht',
  'ik / trek / ..3 conclusies',
  'ik / (kom) / ..3 niet (meer|terug) ..1 (terug|opdagen)?',
  '(zien|zie) (jullie|je|jij|u|ge|ze|niemand) (me|mij) ..3 (niet|nooit) ..1 (meer|terug)',
  '(mag|mogen|kan|kun|kunt|kunnen|moet|moeten) (je|jij|jullie|u|ge|gij|ze) ..3 (zoeken|vinden|werven|inhuren|aannemen|zien te vinden) !(naar)',
  '(mag|mogen|kan|kun|kunt|kunnen) (je|jij|jullie|u|ge|gij|ze) ..4 (een ander|iemand anders|andere|nieuwe|vervanger|opvolger|uitzendkracht) ..2 zoeken',
  '(zoek|zoekt|zoeken|vind) (je|jij|jullie|u|ge|gij) maar ..3 (ander|anders|nieuwe|vervanger|opvolger)',
  '(is|wordt) het ..3 (einde verhaal|over en uit|afgelopen|klaar|gedaan|exit|de laatste) ..2 (voor mij|met mij|tussen ons)?',
  '(zie|voel) ik me ..2 (genoodzaakt|gedwongen)',
  'rest mij niks anders dan',
  '(ligt|is) mijn (ontslag|ontslagbrief|opzegging|brief) ..5',
  '(gaat|ligt) ..3 (cv|ontslagbrief|opzegging|brief) ..3 (deur uit|op je bureau|op uw bureau|bij hr|op de post|de deur)',
  '(ben|zijn) (jullie|je|u|jij|ze|ge) (me|mij) ..1 (kwijt)',
  '(raak|raakt|raken|bent) (jullie|je|u|jij|ze|ge) ..1 (me|mij) ..1 kwijt',
  '(jullie|je|jij|u|ge) / (bent|zijn|raakt|raken) / (me|mij) ..1 kwijt',
  'ik / (weet) / ..2 (de deur|de weg|de uitgang) te vinden',
  'ik / (weet|wist) / wat me te doen staat',
  '(kan|kun|kunt|kunnen) (je|jij|jullie|u|ge) ..3 zonder mij',
  '(zonder|buiten) mij (doen|verder|verder gaan)',
  'een lege plek',
]

/** Making it big. */
export const ESCALATE: readonly string[] = [
  'ik / (ga|stap|loop|moet|zal|wend me|schrijf|mail|bel|kom) / ..4 (naar|bij|met) ..3 (<above>)',
  'ik / (schakel) / ..5 in',
  'ik / (dien|doe) / ..5 (klacht|aangifte|melding)',
  'ik / (meld|maak|gooi|zet|hang|leg|geef) / ..8 (bij|op|aan|in|neer bij) ..3 (<above>|grote klok|straat|openbaar|openbaarheid|sociale media|social media|internet|intranet|appgroep|groepsapp|twitter|x)',
  'ik / (betrek) / ..4 (<above>)',
  'ik / maak / ..3 (een zaak|er werk|een rechtszaak|stennis|stampij|heibel) ..2',
  'ik / trek / ..3 aan de bel',
  '(weet|weten|staat|komt|hoort|krijgt|zal|gaat) ..3 (<above>) ..5 (vinden|stoep|deur|te horen|te weten|langs|om|over|van)',
  '(hoor|hoort|horen|krijg|krijgt|krijgen) (je|jij|jullie|u|ge|gij) ..4 (van|met|een brief van) ..2 (<above>)',
  '(zien|spreken) (we|wij|u|jullie|je) ..3 (bij|voor|in) ..2 (rechter|rechtbank|rechtszaal)',
  '(wordt|word) ..4 (rechtszaak|zaak voor de rechter|kort geding)',
  '(komt|staat) ..4 (krant|tv|linkedin|facebook)',
]

/** Lexemes of leaving and making it big that say it by themselves, near the one who will do it. */
export const BY_WORD: readonly string[] = [
  '(ik|wij|we|mij|me) ..8 (<exit>)',
  '(<exit>) ..8 (ik|wij|we)',
  '(<above>) ..4 (langs|langskomen|inschakelen|bellen|erbij|bij halen|op dak|op je dak|op de stoep|meekijken|over horen|van weten|uitzoeken|maar eens|in kennis|informeren)',
  '(mag|moet|zal|kan|gaat|komt) (de|het|een|mijn) (<above>) ..6',
  '(mijn|onze|een) (advocaat|vakbond|jurist) (is|weet|zit|staat|heeft|ligt) ..5',
  '(blijf|blijven) (ik|wij|we) ..3 (thuis|weg)',
  '(ik|wij|we) (blijf|blijven) ..3 (thuis|weg)',
  '(<stay>) (ik|wij|we) ..5 (niet|geen) ..5 meer',
  '(ik|wij|we) (<stay>) ..5 (niet|geen) ..5 meer',
  '(kom|komen) (ik|wij|we) ..4 niet ..2 $',
  '(leg|leggen|gooi|gooien|zet|zetten) (ik|wij|we) ,,9 (neer|plat|stil|erbij neer)',
]

/** Withholding what one does. */
export const WITHHOLD: readonly string[] = [
  'ik / (meld) / ..2 (me|mij|ons) ..3 ziek',
  'ik / (zit|ben) / ..2 (morgen|maandag|volgende week) ..2 ziek',
  'ik / (doe|draai|werk|neem|maak|steek|zet|voer|pak|kom|rij|geef|ga|verzorg|begeleid|spring|val|help|loop|sta) / ..5 (geen|niks|niet|nooit) ..4 (<work>|meer|over)',
  '(werk|doe) ik ..2 (niet|geen minuut|geen uur|geen seconde) ..3 (over|langer|meer|extra)',
  'ik / (leg|gooi|laat) / ..4 (neer|plat|liggen|vallen|boel|bijltje|versloffen|uit mijn handen vallen|stilvallen) ..2',
  'ik / weiger|staak / ..3',
  'ik / (ga|gaan) / ..2 staken',
  '(hoef|hoeft|hoeven|moet|moeten|kan|kun|kunt|kunnen) (je|jij|jullie|u|ge|gij|niemand|ze) ..5 (niet|niks) ..3 (op|van|bij|aan) (mij|me|ons)',
  '(hoef|hoeft|hoeven|moet|kan|kun|kunt|kunnen) (je|jij|jullie|u|ge|gij|niemand|ze) ..4 (op|van|bij|aan) (mij|me|ons) ..3 (niet|niks) ..2 (rekenen|verwachten|kloppen|vragen|komen)',
  '(reken|rekent|rekenen) ..2 (niet|nooit) ..2 (op mij|op me|op ons)',
  '(kan|kun|kunt|kunnen|mag|mogen|moet|moeten) (je|jij|jullie|u|ge|gij|ze) ..5 (zelf|zelve) ..3 (doen|gaan|opknappen|uitzoeken|draaien|oplossen|begeleiden|maken|regelen|komen|rijden|inwerken|invullen|trekken|schoonmaken|opruimen|poetsen|kloppen|redden)',
  '(zoek|zoekt|zoeken|doe|doet|los) (je|jij|jullie|u|ge|gij|ze|het) ..3 (zelf|maar) ..2 (uit|op|allemaal)',
  '(neem|beantwoord) ik ..3 (telefoon|app|mail|mailtjes) ..2 niet ..1 (meer|op)?',
  '(houdt|hou|houd|stopt) het ..3 (voor mij|op)',
  '(geen|niks) ..2 (overuren|overwerk|extra|inval|diensten|ritten|weekenddiensten|nachtdiensten) meer ..1 (van|voor) (mij|ons)',
  '(gaat|ligt) ..3 (werk|boel|tent|afdeling|zaak|keuken|lijn) ..2 (plat|stil|dicht|op zijn gat)',
]

/** Something will happen, and one can guess what. */
export const OR_ELSE: readonly string[] = [
  '(dan|anders|of) (zijn|is) ..3 (gevolgen|consequenties|rapen|poppen) ..3',
  '(dan|anders) (zul|zult|zal|zullen|ga|gaat|gaan) (je|jij|jullie|u|ge|gij) ..4 (merken|zien|spijt|weten|voelen|berouwen|meemaken|mee maken|ontdekken)',
  '(dan|anders) (weet|weten) (je|jij|jullie|u|ge|gij) ..4 (gebeurt|laat is|hoe laat|volgt|zwaait|kan verwachten|kunt verwachten)',
  '(dan|anders) (heb|hebt|hebben|krijg|krijgt|krijgen) (je|jij|jullie|u|ge) ..3 (probleem|problemen|een ander gesprek|gedonder|gelazer|ruzie|met mij)',
  '(dan|anders) (zwaait|waait|breekt) ..3',
  '(dan|anders) (sta|stap) ik ..3 (niet|voor niks) ..3 in',
  '(dan|anders) (leer|leert) (je|jij|jullie|u|ge) (me|mij) ..3 kennen',
]

/** The condition: something the other must do, must stop, or has not done. */
export const CONDITION = threat([
  '(anders|tenzij|zoniet|zo niet|of anders|indien niet|nog een keer|nog 1 keer|zonder)',
  'zolang !(ik|we) ,,9',
  '(zodra|als|wanneer) (je|jij|u|jullie|ge|gij|ze|zij|hij) ,,6 (nee|weigert|weigeren|doorzet|doorzetten|doorgaat|schrapt|afschaft|afwijst|kiest|negeert|wacht|uitstelt|intrekt)',
  '(zodra|als|wanneer) (die|dat|dit|de|het|deze) ,,8 (naar|doorgaat|blijft|doorgang|sneuvelt|vervalt|wegvalt|verdwijnt|afgewezen|ingetrokken|geschrapt|weer|opnieuw|gebeurt)',
  '^^ (geef|verplaats|zet|laat|maak|regel|betaal|teken|plaats|schrap|stop|kies|ruil|haal|zorg|verhoog|doe|pas|luister|beslis|los|neem|bied|kom) ,,9 of (ik|wij|we)',
  '^^ (of|ofwel) ,,9 (of|ofwel) (ik|wij|we)',
  'zolang (ik|we) ,,6 (niet|geen|niks)',
  '(als|indien|wanneer|zodra|mocht|mochten|wordt|blijft) ,,9 (niet|geen|niks|nooit|nog|weer|zo|weigert|weigeren|nee|afwijst|afgewezen|zonder|blijft|blijven|zelfde|hetzelfde|iemand anders|passeert|opnieuw|langer|te weinig)',
  '(als|indien|wanneer) (je|jij|u|jullie|ge|gij) ,,9',
  '^ (krijg|kom|mag|word|zit|moet|hoor|blijf|sta) (ik|wij|we) ,,7 (niet|geen|weer|nog|niks)',
  '^ (regel|geef|zet|luister|laat|doe|lukt|gebeurt|verandert|neem|kan|kun|blijft|komt|gaat|krijgen|wordt|beslis|teken|betaal|los|help|steun|kies|stop|zeg|plan|ga|zorg|trek|verhoog|weiger|pas|houd|hou|schrap) (je|jij|u|jullie|ge|gij|het|dat|er|dit|de|mijn) ,,7 (niet|geen|niks|weer|zo|nee|af|in)',
  '^ (geen|nog een|nog 1|nog een keer|weer) ..6 (,|en|=|dan|?|:)',
  '(of|ofwel|hetzij) ,,8 (of|ofwel) ik',
  '(kies maar|het is|de keus is|de keuze is|keuze aan jou|aan jou de keus)',
])

/** What the sentence before asked: `Geen opleiding? Dan ben ik vertrokken.` */
export const OPENS_WITH_SO = threat([
  '^^ (dan|anders|want anders|zo niet|en anders|en dan|maar dan|of anders|ja , dan|nee dan|ok dan)',
])

export const CONSEQUENCE = threat(
  [...LEAVE, ...ESCALATE, ...BY_WORD, ...WITHHOLD, ...OR_ELSE].map((one) =>
    one.replaceAll('<comp>', 'de concurrent'),
  ),
)

/** These need no condition. */
export const ALONE = threat([
  '(ik|we) (waarschuw|waarschuwen) (je|jou|u|jullie)',
  '(dit|dat) is ..3 (laatste waarschuwing|ultimatum|laatste kans)',
  '(laatste|allerlaatste) waarschuwing',
  'ik (geef|stel) (je|jou|u|jullie) ..3 (tot|een ultimatum|nog een kans|een laatste kans|een week|de tijd tot)',
  '(je|jij|u|jullie|ge) / heb|hebt|hebben / (mij|me) ..2 (harder|meer) nodig dan ik',
  '(denk|denkt) (maar)? ..1 niet dat ik ..3 (blijf|hier blijf|doorga|dit pik|dit accepteer|zomaar|nog)',
  '(dus|en) (jullie|je|jij|u|ge) (kunt|kunnen|kan|kun|mag|moet|moeten) (maar|er maar) ..3 (beter|snel|gauw|iets|met)',
  '(jullie|je|jij|u|ge) (kunt|kunnen|kan|kun) maar beter ..6',
  '(gesprek|sollicitatie|aanbod|contract) ..4 (bij|klaarliggen|op zak|liggen|van) ,,6 dus ..3 (kunnen|kom|doe|denk|schiet|zorg|wordt)',
  'mijn (advocaat|jurist|vakbond) (is|weet) ..2 (al|op de hoogte|ervan)',
  'ik zou maar ..2 (snel|opschieten|oppassen|uitkijken|goed nadenken|goed oppassen)',
  '(kan|kon) ik ..2 (zo|morgen|direct|meteen|maandag|vandaag nog) ..2 (beginnen|terecht|aan de slag|starten|aan het werk) ,,4 (denk|bedenk|dus|bedenk|weet)',
  'ik (kan|kon) ,,5 (zo|morgen|direct|meteen|maandag|vandaag nog) ..4 (beginnen|terecht|aan de slag|starten|aan het werk) ,,4 (denk|bedenk|dus)',
  'genoeg (andere|anderen|bedrijven|werkgevers|scholen|ziekenhuizen|zaken|restaurants|winkels) ,,9 dus ..4 (zou|denk|bedenk|pas|schiet|regel)',
  '(denk|bedenk|denkt) ..2 (goed|maar) ..2 (na|over|of) ,,6 (want|voordat|voor|anders) ..3 (ben|ga|stap|vertrek|kan) ik',
  '(denk|bedenk) ..3 (nog eens|twee keer|goed) ..2 (na|of) ,,4 (mij|me) ..3 (kwijt|verliezen|missen)',
  '(dan|anders) hoor (je|jij|jullie|u|ge) ..3 van mijn (advocaat|vakbond|jurist|rechtsbijstand)',
  '(je|jij|u|jullie|ge) / krijgt|krijg|krijgen / ..6 pas (terug|weer) ..2 (als|wanneer|zodra)',
  '(je|jij|u|jullie|ge) / (zult|zal|zullen|ga|gaat|gaan) / ..3 (spijt van krijgen|nog van horen|nog wel merken|er nog spijt van)',
  '(daar|hier|dit) (krijg|krijgt|krijgen|gaan|ga|gaat|zul|zult|zal|zullen) (je|jij|jullie|u|ge) ..2 (spijt|nog spijt|problemen|gedonder)',
  '(dit|dat) (krijgt|gaat|zal) ..2 (een staartje|consequenties|gevolgen|niet over mijn kant) ..2',
  '(het|dit) is (nu|vandaag|vrijdag|maandag) of (nooit|ik)',
  '(of|ofwel) (je|jij|u|jullie|ik|hij|zij|die|dat) ,,9 of ik (ga|ben|stap|zoek|vertrek|stop|neem|zeg|kap|meld|weet)',
  '(het is) ..5 of ik ..3 (weg|vertrek|stap|ga|stop)',
  '(opslag|hij eruit|zij eruit|die functie|promotie|contract) ..2 of ik ..3 (eruit|weg|vertrek|ga|ben|stap|stop)',
  '(mijn|de) (advocaat|vakbond|jurist|rechtsbijstand) ,,3 (kijkt|leest|luistert) ..2 mee',
])

/** Leaving a room, a shift or a group, another way of doing it, and what is open between the two. */
export const HARMLESS = threat([
  '(weg|vertrokken|vertrek) ..1 (om|naar huis|op vakantie|met vakantie|tot|voor een|van|met de)',
  '(om|rond|voor|tegen) # ..1 (uur)? ..2 weg',
  'weet ..1 (niet|het)',
  '(niet|het) ..1 weet',
  '(morgen|vandaag|straks|vanmiddag|vanavond|maandag|donderdag|volgende week|deze week) ..3 (weg|vrij)',
  '(niet|geen) ..3 (dreigen|dreigement|dreiging|chanteren|pressiemiddel)',
  '(stel|zoek|vraag|bel|mail) ik ..2 (een andere|ander) (manier|moment|oplossing|route|datum|dag|collega|tijd|aanpak|route|locatie)',
  '(er|iets) niet (uit|uitkom|uitkomen)',
  '(naar huis|om vijf uur|op tijd weg|even weg)',
  '(zoek|vind) ik ..3 (een|wel een|zelf een) (andere|ander|nieuwe) (dag|manier|datum|ruimte|moment|locatie|oplossing|collega|lokaal|plek|cursus|opleiding|aanpak|weg|route|tijd|vervanger|invaller)',
  '(ziek|koorts|griep|oppas|file|trein|storing|sneeuw|regen|regent|glad)',
])
