import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'
import { BY_FORM, STRONG } from './nl-alone.ts'
import { CONSEQUENCES } from './nl-consequences.ts'

const CLASSES: WordClasses = {
  exit:
    'ontslag|ontslagbrief|opzeggen|opzeg|opstap|opstappen|vertrekken|vertrek|vertrokken|concurrent|concurrentie|solliciteren|sollicitatie|sollicitaties|elders|weggaan|wegga|opgezegd|overstappen|overstap|' +
    'uitschrijven|staken|werkstaking|staking|ziekmelden|ziek melden|maandag ziek|morgen ziek|ziek thuis|me ziek|mij ziek|cv|naar huis en kom niet|deur uit|laatste dag|pleite|foetsie|stekker eruit|stekker er uit|over met mijn|bij de buren|bij een ander|bij de concurrent|klaar mee|ermee klaar|er klaar mee|mijn heil|de benen|mijn biezen|mijn spullen|mijn boeltje|mijn koffers|de handdoek|de pijp aan maarten|mijn conclusies|consequenties|juridische stappen|stappen ondernemen|mijn recht|mijn gelijk|naar buiten mee|de straat op|andere baan|ander werk|andere werkgever|andere school|nieuwe baan|nieuwe werkgever|iets anders zoeken|ergens anders werken|opties open|verder kijken|klacht|aangifte|aan de bel|rechtszaak|klokkenluider|linkedin|sleutels|badge|solliciteer|recruiter|voor mezelf beginnen|ander bedrijf|andere organisatie|headhunter|hogerop',
  // What one may be owed.
  due: 'schaal|contract|opslag|loon|salaris|uren|overuren|betaald|uitbetaald|toeslag|functie|geregeld|excuses|bonus|vergoeding|vergoed|toezegging|handtekening|waardering|respect|loonsverhoging|promotie|verhoging|compensatie|gecompenseerd',
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

/** The condition: something the other must do, must stop, or has not done. */
export const CONDITION = threat([
  '!<(iemand|niemand|iets|niks|wat|ergens|nergens|heel|alles|wie|moet|moeten|kan|kon|helemaal|totaal|gaat|was|is|doe|doen|veel|hoe|niet|net|zo) (anders|of anders)',
  '(tenzij|zoniet|zo niet|indien niet|nog een keer|nog 1 keer)',
  'zonder !(mij|me|ons|jou|jullie|u)',
  '^^ (gaat|krijgt|komt|wordt|blijft|gebeurt) (die|de|deze|hij|zij|mijn|onze|dit|dat) ,,9 dan',
  '(tot|totdat) ,,6 (geregeld|opgelost|rond|betaald|uitbetaald|getekend|op papier|aangepast|duidelijkheid|contract|opslag|antwoord|verandert|veranderd|excuses)',
  '(of|anders) (zoek|zoekt|regel|vind) maar',
  '(pas|enkel|alleen|slechts) (als|wanneer|zodra|nadat) ,,9',
  '(mits|op voorwaarde dat|tenzij|uitsluitend als|vooraleer) ,,9',
  '^^ (nog|weer) (een|1|eens|zo) !(paar|# ..1 (dagen|weken|maanden)) ..9 (en|dan|,|=)',
  '(met|bij) ..2 (zo een|dit|deze|dat) (rooster|loon|salaris|beleid|schaal|contract|planning|behandeling|houding) ..8',
  'zolang (je|jij|jullie|u|ge|gij|hij|zij) ,,9',
  'zolang !(ik|we) ,,9 (niet|geen|niks|nooit|nog|blijft|blijven|niemand|dit|zo)',
  '(als|wanneer) (dit|dat|het|deze|zo) ,,6 (dank|manier|beleid|bedoeling|alles|antwoord|houding|uw|jullie|jouw|beloning|respect|waardering|moet|gaat|loopt)',
  '^^ <any> (je|jij|u|jullie|ge|gij|ze|ik|wij|we|dit|dat|het) ,,8 , dan',
  '(geen|zonder) ..2 (antwoord|reactie|akkoord|contract|opslag|toezegging|oplossing|duidelijkheid) ..4 (betekent|is|dan|voor)',
  '(ofwel|of) ,,9 (ofwel|of) ik',
  '(zodra|als|wanneer) (je|jij|u|jullie|ge|gij|ze|zij|hij) ,,6 (nee|weigert|weigeren|doorzet|doorzetten|doorgaat|schrapt|afschaft|afwijst|kiest|negeert|wacht|uitstelt|intrekt)',
  '(zodra|als|wanneer) (die|dat|dit|de|het|deze) ,,8 (naar|doorgaat|blijft|doorgang|sneuvelt|vervalt|wegvalt|verdwijnt|afgewezen|ingetrokken|geschrapt|weer|opnieuw|gebeurt)',
  '^^ (geef|verplaats|zet|laat|maak|regel|betaal|teken|plaats|schrap|stop|kies|ruil|haal|zorg|verhoog|doe|pas|luister|beslis|los|neem|bied|kom) ,,9 of (ik|wij|we)',
  '^^ (of|ofwel) ,,9 (of|ofwel) (ik|wij|we)',
  '^^ <any> (me|mij|ons|dat|die|het|de|mijn|dit|deze) ,,9 of (ik|wij|we|je|jij|u|jullie)',
  '^^ nog ..1 (een|1|zo een|zo) !(paar) ,,9 (en|dan)',
  'zolang (ik|we) ,,6 (niet|geen|niks)',
  '(als|indien|wanneer|zodra|mocht|mochten|wordt|blijft) ,,9 (niet|geen|niks|nooit|nog|weer|zo|weigert|weigeren|nee|afwijst|afgewezen|zonder|blijft|blijven|zelfde|hetzelfde|iemand anders|passeert|opnieuw|langer|te weinig)',
  '(als|indien|wanneer) (je|jij|u|jullie|ge|gij) ,,9',
  '^ (krijg|kom|mag|word|zit|moet|hoor|blijf|sta) (ik|wij|we) ,,7 (niet|geen|weer|nog|niks)',
  '^ (regel|geef|zet|luister|laat|doe|lukt|gebeurt|verandert|neem|kan|kun|blijft|komt|gaat|krijgen|wordt|beslis|teken|betaal|los|help|steun|kies|stop|zeg|plan|ga|zorg|trek|verhoog|weiger|pas|houd|hou|schrap) (je|jij|u|jullie|ge|gij|het|dat|er|dit|de|mijn) ,,7 (niet|geen|niks|weer|zo|nee|af|in)',
  '^ (geen|nog een|nog 1|nog een keer|weer) !(paar) ..6 (,|en|=|dan|?|:)',
  '(of|ofwel|hetzij) ,,8 (of|ofwel) ik',
  '(kies maar|het is ..6 of|de keus is|de keuze is|keuze aan jou|aan jou de keus)',
])

/** What the sentence before asked: `Geen opleiding? Dan ben ik vertrokken.` */
export const OPENS_WITH_SO = threat([
  '^^ (nu|tja|goed|mooi) , dan',
  '^^ (dan|anders|want anders|zo niet|en anders|en dan|maar dan|of anders|ja , dan|nee dan|ok dan)',
])

export const CONSEQUENCE = threat(CONSEQUENCES)

/** Somebody else than the user does something, or something happens: enough of a condition for leaving and lawyers. */
export const WEAK_CONDITION = threat([
  '(als|wanneer|zodra|indien|mocht|bij|zolang) !(ik|wij|we|alles|iedereen|de klas|de dienst) ,,9',
  '^^ <any> (je|jij|u|jullie|ge|gij|hij|zij|ze|die|dat|dit|het|er) ,,9 , dan',
  '^^ (komt|wordt|blijft|gaat|krijgt|verandert|gebeurt|word|krijg|moet|mag|sta|zit|blijf) ,,9 , (dan)? ..9',
  ', of (ik|wij|we)',
  '(als|wanneer|indien|mocht) (ik|wij|we) ,,3 (moet|moeten|niet|geen|weer|blijf|blijven) ..6',
  '(volgende keer|nog een keer|nog een maand|nog een jaar)',
])
export const STRONG_CONSEQUENCE = threat(STRONG)

/** Asked, and yet no question. */
export const ASKED = threat([
  '(vindt|vinden|zegt|zeggen|denkt|denken|doet) ..4 als ik (dit|dat|het|alles|hem|haar|mijn verhaal) ..3 (vertel|meld|laat zien|doorstuur|opstuur|deel|voorleg|online zet)',
  '^^ wat (zou|zouden|zal) (de|het)? ..1 (inspectie|arbeidsinspectie|krant|pers|vakbond|rechter|igj|toezichthouder|ombudsman) ..3 (vinden|zeggen|doen|denken|schrijven) ..9',
])

/** These need no condition. */
export const ALONE = threat([
  ...BY_FORM,
  '(je|jij|u|jullie|ge|gij) (weet|weten) ..2 wat (er|je|u|jullie|ik) ..2 (gebeurt|volgt|te wachten|doe|ga doen|komt) ,,9',
  '(weet|weten) (je|jij|u|jullie|ge|gij) ..2 wat (er|je|u|jullie|ik) ..2 (gebeurt|volgt|te wachten|doe|ga doen|komt)',
  '(opslag|promotie|contract|verhoging|vast|dagdienst|betalen|functie|rol|cursus|opleiding|vrij|<any>) of (mijn|een)? (ontslag|ontslagbrief|exit|opzegging|vertrek)',
  '(kies|kiezen) ,,9 of (mijn|een|ik|een leeg|een lege) (ontslag|ontslagbrief|opzegging|vertrek|weg|stap|vertrek|vacature|plek|bureau)',
  '(hij|zij|die|<any>) eruit of ik ..2',
  '(of|ofwel) (hij|zij|die) (gaat|vertrekt|stapt|verhuist|eruit|weg|moet (weg|eruit)) ,,4 (of|ofwel) ik ..3',
  '(of|anders) (zoek|zoekt|regel|vind) maar (een|iemand|andere|uw|je) ..6',
  '(je|jij|u|jullie|ge|gij) (krijgt|krijgen|krijg|hebt|hebben|heb) nog (een|1) (laatste|allerlaatste)? ..1 kans ..4',
  '(krijgt|krijgen|krijg|hebt|hebben|heb) (je|jij|u|jullie|ge|gij) nog (een|1) (laatste|allerlaatste)? ..1 kans ..4',
  '(wedden|pas op|let op|reken maar) dat (je|jij|u|jullie|ge) ..3 spijt ..6',
  '(je|jij|u|jullie|ge) ..2 spijt (krijgt|krijgen|zult krijgen|zullen krijgen) ..5',
  '(wacht|treuzel|schiet|beslis|zorg|haast) ,,9 want ,,2 (de concurrent|de concurrentie|een ander|andere|er zijn|ik heb ook|ik heb andere|ik ben zo|ik kan ook|ik kan zo) ,,7',
  '(dan|want dan|en dan) ..1 (ben|zijn) (ik|wij|we) (weg|pleite|foetsie|vertrokken|ervandoor) $',
  '(dit|dat|vrijdag|maandag|morgen|vandaag) is ..2 (laatste|uiterste) (kans|waarschuwing|bod|termijn|deadline) ..4',
  '(mijn|de) geduld is ..3 op ..4',
  '(ik|we) (hou|houd|houden) (je|jou|u|jullie) ..2 (aansprakelijk|verantwoordelijk) ..4',
  '(dit|dat) laat ik ..2 niet (zitten|gebeuren|over mijn kant|passeren) ..3',
  '(dit|dat) (muisje|gesprek|verhaal) ..2 (krijgt|heeft) ..2 staartje',
  'anders (leer|leert|leren) (je|jij|u|jullie) (me|mij) ..1 kennen',

  '(maak|lever|doe|teken|kom|werk|draai|schrijf|geef|stuur|rij|begin|open|neem|train|begeleid) ik ,,7 pas ,,3 (als|wanneer|zodra|nadat) ,,6 (<due>)',
  'ik (maak|lever|doe|teken|kom|werk|draai|schrijf|geef|stuur|rij|begin|open|neem|train|begeleid) ,,7 pas ,,3 (als|wanneer|zodra|nadat) ,,6 (<due>)',
  '^ pas (als|wanneer|zodra|nadat) ,,7 (<due>) ,,4 (maak|lever|doe|teken|kom|werk|draai|schrijf|geef|stuur|rij|begin|open|neem|train|begeleid|zet) ik ..6',
  '(ben|zijn|raak|raakt|raken) (je|jij|jullie|u|ge|gij) (mij|me|ons) !(liever|het liefst) ..5 kwijt !(dan|als)',
  '(je|jij|jullie|u|ge) (bent|zijn|raakt|raken) (mij|me|ons) !(liever|het liefst) ..5 kwijt !(dan|als)',
  'zonder (mij|ons) ..2 (draait|redt|loopt|stort|ligt|redden|gaat|staat) ..6 (geen|niet|plat|in|stil|op zijn gat)',
  '^^ geen (opslag|cursus|contract|opleiding|verhoging|bonus|vast contract|reactie|antwoord|promotie|toeslag|rust|pauze) , (dan)? (geen|ook geen|niet|geen werk) ..4 $$',
  '(ofwel|of) ,,9 (ofwel|of) ik $',
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
  '(denk|denkt|bedenk|bedenkt) ,,6 (want|voordat) ,,6 (concurrent|concurrentie|buren|overkant|elders|een ander|andere werkgever|andere school|ander ziekenhuis|ander bedrijf|recruiter|headhunter) ,,5 (willen|wil|hebben|neemt|nemen|kan|zit|zitten|wacht|wachten|terecht|betalen|betaalt)',
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

/** What a team does that wants to be heard. */
export const WALKING_OUT = threat([
  '(<above>|<exit>|staken|neer|plat|stil|!<(de|een) weg|op|gezien|ziek|ontslag|overuren|allen|allemaal|gevolgen|niet meer|geen (diensten|overuren|nachten|weekenden|dienst|uur|slag|hand))',
])

/** Leaving a room, a shift or a group, another way of doing it, and what is open between the two. */
export const HARMLESS = threat([
  'als (lid|getuige|gast|vrijwilliger|steun|toehoorder) ..2',
  '(ga|loop|stap|rij|bel|mail) ik ..1 (alvast|vast|even|eerst|straks|zo|ook|zelf) ..2 (naar|bij|met|voor) ..8',
  '(ben|zijn) (ik|we|wij) (weg|vertrokken|elders) ,? (met|op|naar) (vakantie|verlof|reis|<any>)',
  '(eerst|even) ..3 (praten|overleggen|bellen|mailen) over (de|het|mijn|een)',
  '(bel|mail|app|vraag) ik ..3 even over (de|het|mijn|een) <any>',
  'pas ..1 (als|wanneer|zodra) ik ..4 (gelezen|bekeken|begrepen|besproken|nagekeken|gezien|gecontroleerd|nagelopen) (heb|is)',
  '^^ nog ..4 (mooie|goede|leuke|fijne|zonnige|rustige|warme) ..6',
  '(kan|mag) ik ..1 (solliciteren|vragen|proberen) (wat|zoveel|zo veel) ik wil',
  'ik (kan|mag) ..1 (solliciteren|vragen|proberen) (wat|zoveel|zo veel) ik wil',
  '(stap|stappen|ga|gaan) (ik|we|wij) ..1 over op',
  '(leverancier|aanbieder|aannemer|cateraar|provider|transporteur|drukker) ',
  '(zodra|als|wanneer|nadat) ~6 (klaar|af|rond|voorbij|afgelopen|gehaald|geslaagd|opgeleverd|begint|start|begonnen|gestart|terug|open|hersteld|beter) (is|zijn|ben|heb|heeft|,|<stay>)',
  '(houd|hou|red|trek|haal) ik (het|dit|dat) niet',
  '(rondkijken|zoeken|rond|verder|uitkijken) naar (een|een nieuwe)? ..1 (aanbieder|cursus|datum|leverancier|opleiding|locatie|moment|oplossing|manier|vervanger|ruimte|lokaal|systeem|opleider|trainer)',
  '(zodra|als|wanneer|tot|totdat) ik ..2 (iets|wat) (anders|nieuws) ..2 (heb|vind|gevonden)',
  '^^ (mag|kan|kun|kunt|kunnen|zou|wil|wilt|heb|hebt|weet|denk) (ik|je|u|jij|we) ..4 (vragen|weten|even|vraag|zien|horen|of)',
  '(als|wanneer|indien|mits) (je|jij|u|jullie|ge|dat|het|dit|hij|zij|ze|iedereen|team|de <any>|mijn <any>) ~3 (goed|oke|akkoord|prima|fijn|prettig|handig|uitkomt|schikt|past|goedvindt|wilt|instemt)',
  '(als|wanneer|zodra) ik ..4 (weg|vertrokken|niet meer) ..3 (ben|werk|zit)',
  '(pas|alleen|enkel) (als|wanneer|zodra|nadat) ,,9 (kan|mag|durf|wil|zou|hoop) ik',
  '(kan|mag|durf|wil|zou|hoop) (ik|we) ,,8 (pas|alleen|enkel) (als|wanneer|zodra|nadat)',
  'daarna (start|begin|werk|ga) ik (op|bij|in|naar|als) ',
  'graag !(mee)',
  '(liefst|hopelijk|met plezier|bedankt|alvast)',
  'of niet $$',
  '(weg|vertrokken|vertrek) ..1 (om|naar huis|op vakantie|met vakantie|tot|voor een|van|met de)',
  '(om|rond|voor|tegen) # ..1 (uur)? ..2 weg',
  'weet ..1 (niet|het)',
  '!<(je|u|jullie) (niet|het) weet $',
  '(morgen|vandaag|straks|vanmiddag|vanavond|maandag|donderdag|volgende week|deze week) ..3 (weg|vrij)',
  '(niet|geen) ..3 (dreigen|dreigement|dreiging|chanteren|pressiemiddel)',
  '(stel|zoek|vraag|bel|mail) ik ..2 (een andere|ander) (manier|moment|oplossing|route|datum|dag|collega|tijd|aanpak|route|locatie)',
  '(er|iets) niet (uit|uitkom|uitkomen)',
  '!<(mee) naar huis',
  '(om vijf uur|op tijd weg|even weg|agenda|kapot|stuk|defect|gesloten|verbouwing|onderhoud|proef|klant niet|klanten niet)',
  '(zoek|vind) ik ..3 (een|wel een|zelf een) (andere|ander|nieuwe) (dag|training|scholing|studie|leverancier|manier|datum|ruimte|moment|locatie|oplossing|collega|lokaal|plek|cursus|opleiding|aanpak|weg|route|tijd|vervanger|invaller)',
  '!<(opkijken|opkijkt) (als|wanneer|bij|door|mocht) ..5 (ziek|koorts|griep|oppas|file|trein|storing|sneeuw|regen|regent|glad)',
])
