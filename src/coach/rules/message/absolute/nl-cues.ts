import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'
import { MORE_COMPLAINTS } from './nl-complaints.ts'

/** Words of a complaint. */
export const CLASSES: WordClasses = {
  // What people would like to get.
  good:
    'feedback|compliment|complimenten|complimentje|bedankje|dank|dankjewel|bedankt|schouderklopje|tijd|geld|budget|waardering|kans|kansen|reactie|antwoord|uitleg|ruimte|' +
    'aandacht|overleg|hulp|steun|begrip|inspraak|rust|duidelijkheid|pauze|vrij|opleiding|cursus|scholing|training|erkenning|respect|vertrouwen|gehoor|' +
    'interesse|leuks|leuke|terugkoppeling|vervanging|personeel|plek|plaats|ondersteuning|informatie|excuses|excuus|sorry|beurt|promotie|opslag|gelijk|' +
    'rechtstreeks|moment|gesprek|evaluatie|materiaal|handen|hulpmiddelen|mogelijkheid|mogelijkheden|zin|woord|oplossing|bericht|mening|ideeen|idee|voorrang|keuze|eer|dankwoord|bloemetje',
  // What people would like to be.
  part:
    'gevraagd|gehoord|betrokken|geinformeerd|uitgenodigd|meegenomen|gewaardeerd|bedankt|serieus|ingelicht|geraadpleegd|gekozen|aangenomen|opgevolgd|' +
    'nagekomen|aangepakt|besproken|opgelost|geluisterd|geholpen|gezien|opgeruimd|beantwoord|teruggebeld|geregeld|doorgegeven|verteld|uitgelegd|' +
    'besloten|gecommuniceerd|overlegd|bijgevuld|gerepareerd|gecomplimenteerd|geevalueerd|waargemaakt|nagedacht|ingewilligd|goedgekeurd|erkend|gesteund|' +
    'gestimuleerd|aangeboden|gegund|voorgedragen|gekregen|opgepakt|nagevraagd|teruggekoppeld|nageleefd|ingepland|uitgevoerd|genoemd|gelezen|gegeven|gezegd|gemeld|gebruikt|afgemaakt|afgerond|gegroet',
  // What nobody likes.
  burden:
    'te laat|te weinig|te veel|te druk|te kort|te lang|kwijt|stuk|kapot|op het laatste moment|op het laatst|achteraan|ingepland|ingeroosterd|opgeroepen|de laatsten|de klos|de pineut|de dupe|de sjaak|de sigaar|degene|diegene|de laatste|de enige|' +
    'dezelfde|dezelfden|hetzelfde|gezeik|gezeur|gedoe|ruzie|kritiek|nee|rommel|troep|chaos|bezet|onbereikbaar|voor niks|achter de feiten|op mijn bord|op mij|' +
    'op ons|bij mij|bij ons|aan mij|aan ons|mijn schuld|onze schuld|de schuld|smoes|smoesjes|excuus|excuses|uitstel|uitgesteld|verschoven|afgezegd|geschrapt|afgekapt|onderbroken|' +
    'genegeerd|overgeslagen|vergeten|gepasseerd|vergeet|verwijt|verwijten|mis|fout|fouten|vervelende|rotklus|rotklussen|rotdiensten|kutklussen|klotediensten|stomme|lastige|saaie|zwaarste|slechtste|minste|ondankbare|vuile|' +
    'moeilijke|laatst|alleen voor|afgeschoven|doorgeschoven|ingetrokken|afgewezen|geweigerd|afgebroken|gestoord|gebeld|stress|gehaast|haasten|alleen maar|tegen|ondergeschoven|ondergesneeuwd|' +
    'zelf|opdraaien|invallen|inspringen|opruimen|opvangen|oplossen|overwerken|smeken|bedelen|zeuren|vechten|wachten|klagen|klaagt|zeurt|moppert|af te|kapt|kap|snauwt|verwijt|commentaar|iets aan te merken|wat aan te merken|aan te merken|aanmerkingen|' +
    'omgegooid|omgezet|overhoop|gewijzigd|veranderd|weggewuifd|afgeschoten|weggehoond|weggelachen|afgekraakt|doodgezwegen|tegengehouden|in het honderd|in de soep|in de war|klussen|rotzooi|ellende|geklaag|spoed|haast|brand|paniek|discussie|problemen|storing|storingen|vertraging|achterstand|te traag|rot|ruk|kut|waardeloos|' +
    'onrustig|rampzalig|zelfde|slecht|oneerlijk|boos|chagrijnig|negatief|achterdochtig|afwezig|weg|ziek|onduidelijk|geen|niet|niks|buiten de boot|aan het kortste eind|tweede viool|achter het net|vijfde wiel|sluitpost|controleren|controleert|aanpassen|inleveren|bijspringen|inschikken|vooraan|moeilijkste|lastigste|vervelendste|rotste|ergste|saaiste|vuilste|stomste|drukste|langste|over ons hoofd|over mijn hoofd|zonder ons|zonder overleg|achter onze rug|achter mijn rug|doorgedrukt|wijken|slikken|eisen|gepasseerd|naar anderen|ten koste|onder druk',
  always:
    'altijd|steeds|steevast|telkens|constant|continu|voortdurend|elke keer|iedere keer|elke keer weer|keer op keer|eeuwig|eindeloos|elke week weer|elk jaar weer|elke dag weer|iedere week weer|elke vergadering|altijd maar|steeds maar|heel de tijd|de hele tijd|alle keren|elke dienst weer|altijd weer',
  // A third person may be praised or told of: only those one complains to, or who decide.
  they: 'je|jij|u|jullie|ge|gij|men|hr|<role>|(mijn|onze|de|ons|het|die|jullie|jouw) (<role>)|kantoor|hoofdkantoor|organisatie|mensen|hier|anderen|de rest',
}

export const COMPLAINT = dutch(
  [
    // Never what one would like.
    '<never> ..4 (<good>)',
    '(<good>) ..4 !<(toch) (nooit|nimmer)',
    '<never> ,,6 (<part>)',
    '(niemand|geen mens|geen hond|geen kip|geen haan) ,,7 (<part>|<good>)',
    'er / is|zijn|komt|komen|wordt|worden|verandert|gebeurt|was|lijkt|gaat / ..3 <never>',
    '(er|hier) ..5 (nooit|nooit eens) (iets|wat|iemand|geld|tijd|ruimte|een)',
    '<never> (is|zijn|komt|wordt|verandert|gebeurt|krijgt|krijgen|krijg|vraagt|luistert|hoort|hoor|mag|mogen|eens|een keer)',
    '<they> / (bent|is|zijn|heeft|hebt|hebben|luistert|luisteren|vraagt|vragen|reageert|reageren|komt|komen|doet|doen|geeft|geven|zegt|zeggen|neemt|nemen|belt|helpt|helpen|ziet|zien|kijkt|kijken|denkt|houdt|houden|kan|kunt|kunnen|wil|wilt|willen|laat|laten|staat|betaalt|bedankt|leest|antwoordt|waardeert|weet|overlegt|plant|regelt|kent|krijgt|toont|steunt|legt|maakt|ruimt|gunt|koppelt|gaat|werkt|springt|vult|was|betrekt|neemt) / ..3 <never>',
    '(ik|we|wij|onze ploeg|onze afdeling|ons team|de nachtploeg) / (mag|mogen|krijg|krijgen|krijgt|hoor|horen) / ..3 !<(toch) (nooit|nooit eens) ..3',
    '(het|dat|dit) / (is|was|klopt|lukt|gaat|blijft) / ..2 nooit ..1 (goed|genoeg|snel genoeg|op tijd|af|duidelijk|anders|rustig|klaar|eerlijk|gelukt|klopt|gezellig|zonder)',
    '(het|dat|de|die|mijn|onze) ..4 (klopt|klopte|werkt|werkte|loopt) ..1 nooit',
    'nooit (goed genoeg|genoeg|op tijd|op orde|compleet|duidelijk)',
    // Always what one would not.
    '(moet|moeten|mag|mogen|kan|kunnen|sta|staan|ben|zijn|krijg|krijgen|word|worden|draai|draaien|zit|zitten|los|ruim|vang|trek|val|doe|doen|heb|hebben) (ik|we|wij) ..2 <always> ..7 (<burden>)',
    '(ik|we|wij) ..1 (moet|moeten|mag|mogen|kan|kunnen|sta|staan|ben|zijn|krijg|krijgen|word|worden|draai|draaien|zit|zitten|los|ruim|vang|trek|val|doe|doen|heb|hebben) ..3 <always> ..7 (<burden>)',
    '<always> ..1 (onderbreek|onderbreekt|kap|kapt|vergeet|vergeten|zeur|zeurt|snauw|snauwt|controleer|controleert|negeer|negeert|klaag|klaagt) (je|jij|u|jullie|hij|ze|zij)',
    '(is|zijn|was|blijft|wordt|gaat|loopt|komt) (het|er|dit|dat|die|de) ..3 <always> ..6 (<burden>)',
    '(het|er|dat|dit|die|de|ons|onze|mijn) ..3 (is|zijn|was|blijft|wordt|worden|gaat|loopt|komt|komen|ligt|staat|zit|valt) ..3 <always> ..6 (<burden>)',
    '^ <always> (moet|mag|zijn|is|krijg|krijgen|word|worden|sta|ben|komt|gaat|hetzelfde|dezelfde|dezelfden|gezeur|gezeik|gedoe|wij|ik|weer|maar weer|de vroege|moeten|wordt) ,,8',
    '^ altijd (die|dat)',
    '^ altijd (als|wanneer) ,,5 (misgaat|fout|mis|fout gaat|ik|er iets) ,,5',
    '^ <always> (als|wanneer|dat) (er|het|dat|iets|ik|wij|we) ,,6 (misgaat|fout gaat|mis gaat|misloopt|fout loopt|iets mis|een fout) ,,5',
    '(ik|we|wij|ons|mijn) ..4 niet altijd (degene|diegene|de (enige|klos|pineut|dupe|sjaak|sigaar|laatste|gebeten hond)) ..5',
    '^^ nergens (krijg|krijgt|kun|kan|kunt|vind|vindt|hoor|mag|word|wordt) (je|ik|we|wij|men|ge) ..3 (een|enige|fatsoenlijk|normaal|iets|gehoor|hulp|antwoord|serieus|rust|mee|bij|over) ..5',
    '^ <always> als ik ,,9 (je|jij|u|jullie|niet|nee|weer|af|te)',
    '(altijd|steeds|telkens) (maar|weer) (die|dat|hetzelfde|dezelfde|gezeur|gezeik|gedoe|overuren|weer|ik|wij)',
    '(altijd|steeds|telkens) maar weer',
    '(altijd|steeds|telkens|weer|steevast) ..1 (dezelfde|hetzelfde|dezelfden|het zelfde)',
    '(elke|iedere) keer (als|dat|wanneer) ,,9 (niet|nee|af|mis|moet|weer|commentaar|gezeur|wordt|word|te laat|te weinig|kritiek|ruzie|opnieuw)',
    '(verdwijnt|verdwijnen|belandt|belanden|sneuvelt|sneuvelen|strandt|stranden) ..2 <always> ..4',
    '<always> ..5 (in een la|in de prullenbak|onderop|van tafel)',
    '(het) (ligt|lag) <always> aan (mij|ons)',
    '(word|worden|ben|zijn) (ik|we|wij) ..2 <always> ..1 als (laatste|enige|eerste)',
    '(ik|we|wij) (word|worden|ben|zijn) ..2 <always> ..1 als (laatste|enige|eerste)',
    '(altijd|steeds|telkens|elke keer) ..2 (#|drie|vier|vijf|tien|honderd|twee) ..3 (formulieren|handtekeningen|keer|mails|managers|lagen|weken wachten)',
    'iedereen ..1 (loopt|gaat|komt|zit|doet|staat|lapt|gooit) ..6 en (ik|wij) ..1 (mag|mogen|moet|moeten|kan|kunnen|zit|sta) ..6',
    'iedereen ..2 (weet|doet|wil|vindt) ..3 (altijd|beter|zelf) ..4',
    '(niemand|geen mens) ..6 (wat er|hoe het|waar|waarom) ..5',
    'niemand (hier|bij ons|op kantoor|in dit) ..5',
    '(altijd|steeds) wel ..1 (iets|wat|iemand) ..4 (mis|stuk|kapot|fout|aan de hand|te klagen|aan te merken|ziek|zeurt)',
    '(telkens|steeds|altijd|elke keer|iedere keer) weer ..6 (wijziging|wijzigingen|klacht|klachten|gedoe|storing|storingen|vergaderingen|verrassingen|discussie|smoezen)',
    '^^ (nooit|nooit eens) ..4 (op tijd|rust|klaar|naar huis|uitgeslapen|pauze|vrij|zonder)',
    '(altijd|steeds|constant|eeuwig) (dat|die|dit|deze|het) (gezeur|gezeik|gedoe|gehaast|gewacht|getreuzel|geduw|gesjouw|geren|gepraat|geklaag)',
    '(moet|moeten) (ik|we|wij) ..1 altijd ..6',
    '(ik|onze ploeg|ons team) (moet|moeten) ..2 altijd ..6',
    '(we|wij) moeten ..2 altijd ..6 (<burden>|alles|weer|maar)',
    '(nergens|niks|niemand) ,,9 ooit ..3',
    'nooit ..1 (goed|genoeg) $',
    '^ (elke|iedere) (week|dag|maand|dienst|keer) weer ..8',
    'iedereen ..4 (alleen|enkel) ..2 (aan zichzelf|voor zichzelf|zijn eigen)',
    'alles ..4 (traag|moeizaam|stroef|langzaam|verkeerd|scheef|slecht|chaotisch|houtje touwtje)',
    // Everything.
    'alles / (komt|belandt|ligt|valt|draait|gaat|moet|wordt|blijft|schuift|kost|duurt|is) / ..4 (mijn bord|ons bord|mij|ons|mis|fout|liggen|stuk|afgekraakt|tegengehouden|afgekeurd|geweigerd|beslist|verkeerd|zelf|te laat|te lang|te veel|alleen|besloten|afgebroken|bekritiseerd|uitgesteld|om cijfers|om geld|altijd|door)',
    '(moet|moeten|mag|mogen|doe|doen) (ik|wij|we) ..2 alles ..2 (alleen|zelf|in mijn eentje|opnieuw|drie keer|twee keer|dubbel|uitzoeken|opknappen|oplossen)',
    '(bij|aan) (mij|ons) ..2 alles (afgekeurd|geweigerd|mis)',
    'alles wat (ik|we|wij) ..3 (doe|zeg|doen|zeggen|voorstel|inlever|probeer|maak) ,,3 (is|wordt|vind|vindt|keur|kraak) ..5',
    // Nobody, everybody.
    '(niemand|geen mens|geen hond|geen kip|geen haan) ..4 (luistert|vraagt|helpt|neemt|reageert|kijkt|snapt|begrijpt|durft|steunt|houdt|ruimt|merkt|bedankt|bekommert|springt|kraait|oog|trekt|interesseert|zegt|ziet|geeft|denkt|doet|wil|pakt|zorgt|legt|belt|komt|voelt|werkt|weet|hoort|neemt|leest|overlegt|groet)',
    '(geen mens|geen hond|geen kip) (die|heeft ooit|is ooit) ..4',
    '(luistert|helpt|neemt|reageert|kijkt|ziet|vraagt|doet) ..1 (niemand|geen mens|geen hond|geen kip) ..4',
    '(interesseert|boeit|helpt|ziet) ..2 niemand',
    "(iedereen|heel de ploeg|de hele afdeling|de hele ploeg|heel het team|het hele team|allemaal|alle collegas|alle anderen|elke andere|alle collega's) ..7 (klagen|klaagt|mopperen|moppert|zeurt|zeuren|baalt|is het zat|beu|gefrustreerd|ontevreden|wegloopt|kotsmisselijk|boos|doet maar|kijkt weg|schuift|op zijn tandvlees|ziek van|vindt jou|weet dat|zegt dat|ergert|lacht|roddelt|denkt alleen|wil hier weg|loopt hier|oneens|last van|uitgeblust)",
    '(iedereen|alle anderen|allemaal) ,,9 (behalve|alleen|uitgezonderd) (ik|wij|mij|ons|bij)',
    '(iedereen|alle anderen) ,,9 (en|maar) (ik|wij) ..1 niet',
    '(iedereen) (mag|krijgt|gaat) ..4 (voor|wel)',
    ...MORE_COMPLAINTS,
    // Nowhere, nothing.
    'nergens ..3 (bij betrokken|inspraak|iets over|ruimte|tijd|geld|gehoor|serieus|terecht|over te zeggen|naar toe|aandacht)',
    '(word|worden|krijg|krijgen|wordt) ..2 (ik|wij|we)? ..2 nergens ..4',
    '(hier|bij ons) ..1 (kan|mag|klopt|werkt|deugt|lukt|verandert) ..2 (nooit|niks)',
    '(nooit|niks) ..2 (deugt|goed genoeg)',
    '(geen enkele|geen 1|geen een) ..1 (keer|vergadering|afspraak|belofte|week|dienst) ..6 (<part>|nagekomen|op tijd|rustig|zonder|gelukt)',
  ],
  CLASSES,
)

/** Praise, thanks, one's own experience, timetables, and what is not always so. */
export const FAIR = dutch([
  '(nooit|nog nooit) ..4 (gemist|verzuimd|overgeslagen|gelogen|opgegeven|gefaald|geklaagd|gespijbeld)',
  'zit er ..6 nooit in',
  'nooit (vervelen|saai|eenzaam|genoeg van|uitgeleerd|uitgekeken)',
  'is nooit (leuk|makkelijk|fijn|prettig|eenvoudig|gemakkelijk|goed) om',
  '(niemand|nooit) ..2 (mag|mogen) ..6 zonder',
  '(mag|mogen) (niemand|nooit) ..6 zonder',
  'alles ..2 (dichtgetimmerd|vergeven|verdeeld|bezet|bekokstoofd)',
  // Thanks, praise, a wish, an order at work.
  '(dank|dankbaar) (daarvoor|ervoor|hiervoor|voor)',
  '(nooit|nog nooit) ..2 laten (zakken|vallen|zitten|barsten|stikken) ..1 (,|$)',
  '^^ (ik|we|wij) (wil|willen|zou|zouden) !(niet|geen|nooit) ..8 (elke|altijd|steeds|iedere)',
  '^^ (nooit|altijd) (de|het|een|je|met|in|op|eerst) ..6 (zonder|voordat|voor je|als|bij) ..6',
  'niemand weet (nog|precies) ..1 (wanneer|of|hoe laat|wie) ..8',
  '(is|bedoel|zeg) ..1 niet ..2 (zo|dat) ..9 (nooit|altijd|niemand|iedereen|alles)',
  '(sommige|sommigen|een paar|enkele|twee|drie) ..3 (nooit|altijd)',
  '(niemand|geen mens) ..3 zo (goed|mooi|snel|netjes|handig|lief|hard) ..3 (als|dan)',
  '^^ (zwijgen|wachten|klagen|roepen|schelden|gokken) helpt niemand',
  '(controleer|controleren|check|checken|tel|tellen|meet|meten|lees|lezen|kijk|kijken) (ik|we|wij)? ..1 altijd',
  '(nooit|niemand) het gevoel dat (ze|hij|zij)',
  'niemand ..6 (gemeld|ingeschreven|opgegeven|aangemeld|ingetekend)',
  'het gevoel dat (ik|we|wij) ..3 (mag|mogen|kan|kunnen|welkom|erbij|gezien|gehoord|meetel)',
  'voor (ons|mij|me|iedereen) klaar',
  'mijn (zoon|dochter|kinderen|man|vrouw|hond|buurman)',
  '(printer|koffiemachine|lift|computer|kopieerapparaat|scanner) ..2 (doet|doe)',
  'nooit (na|voor) (#|*en|middernacht|tien|acht|zes|zeven|negen|de|het) ..1 (gebeld|gewerkt|geopend|geleverd|gegeten|gesloten) ..1',
  'vergeet (ik|je|u) ..2 nooit',
  'nergens verstand van',
  'wordt (bij ons|hier) ..1 (vers|gratis|netjes|zelf) ..3',
  'nooit (later|eerder|langer|minder|hoger|lager) dan',
  'nooit zomaar',
  '(mag|mogen) ..3 nooit ..6 zonder',
  'sinds ,,9 nooit meer',
  '(twee|drie|#) (handtekeningen|personen) ..1',
  '(zeg|zei|zeggen|vertel|leer) (ik|we) altijd',
  'ik (zeg|zei|leer) ..3 altijd tegen',
  'nooit zo een ..1 (leuke|fijne|mooie|goede|gezellige|lekkere|rustige|sterke|grote|warme|drukke) ..2',
  'nooit voor elkaar',
  '(dat|dit) (doet|doen|regelt|regelen|maakt|maken|verzorgt|haalt|brengt|deed) ..2 altijd ..3',
  'zo goed als',
  '(nooit|niemand) eerder',
  '(als|wanneer|zodra|mocht) ik ..4 (weg|er niet|er niet meer|ziek|vrij|uitval|wegval) ..2 ,,2 (weet|kan|doet|snapt|kent) niemand',
  'volgende week',
  '(voor|met|rond|in) de (kerst|zomer|feestdagen|vakantie|winter|december) ..2 (is|was|wordt)',
  '(gaat|gaan|ga|zal|zullen) ..2 nooit ..2 (akkoord|lukken|gebeuren|toestaan|ja|goedkeuren|veranderen|worden|komen)',
  '(ik|zal|zou|zal ik|zou ik) ..6 nooit ..2 (kunnen|worden|durven|leren|lukken|halen)',
  '(dat|het) ..3 nooit worden',
  '(vorige|vroegere|oude|eerste) (<role>|school|werkgever|baan|collega|bazin)',
  '(<day>|op <day>) (nooit|altijd)',
  'altijd (iemand|iets|een collega) (die|aanwezig|op|om|voor|bij) ',
  'alsof ..4 (nooit|altijd)',
  'zonder (jou|jullie|u|hem|haar) ..8 nooit',
  '(moet|moeten) ..3 altijd ..6 (om #|voor #|bril|helm|schoenen|handen|handschoenen|pasje|badge|inloggen|tekenen|wassen|opletten|melden|afsluiten|aanmelden)',
  'nooit ..1 (zo goed|beter|zo leuk)',
  'dat hoort erbij',
  '(niet|lang niet|niet meer) ..1 (altijd|iedereen|alles|steeds) !(degene|diegene|de (enige|klos|pineut|dupe|sjaak|sigaar|laatste|gebeten hond))',
  '(ik|we|wij) ..1 (wil|wou|zou|willen|mag|kan|ga|hoop) ..2 niemand',
  '(je|jij|u|jullie|ge) (mag|mogen|kan|kunt|kunnen) ..2 altijd',
  '(mag|mogen|kan|kun|kunt) (je|jij|u|jullie|ge) ..2 altijd',
  'nooit meer dan',
  '(als|zolang|wanneer|zodra) niemand',
  'niemand neemt (de|een) (lift|trap|bus|fiets|auto|trein)',
  '(bus|trein|tram|metro) (op|naar|om|voor|na)',
  'nooit te (oud|laat|vroeg|jong|veel)',
  '(weet|weten) ..1 maar nooit',
  'nooit zonder (je|een|de|het|bril|helm|handschoenen|gordel|overleg met|schoenen|masker|pasje|sleutel|toezicht)',
  '(aub|alsjeblieft|alstublieft|svp|a.u.b) $$',
  '(moet|mag|wil) (je|men) ..2 (altijd|nooit)',
  'nog (altijd|steeds)',
  '(ik en <any>|<any> en ik) ,,1 (dat|het|die) ..2 nooit',
  '(bijna|vrijwel|haast) (nooit|altijd|iedereen|niemand|alles)',
  '!<(nooit|niet|geen|iemand|eens|ons|mij|me) bedankt',
  '(dankjewel|dankbaar|waardeer|fijn|geweldig|klasse|blij|trots|complimenten voor|tevreden|prettig)',
  '(altijd|steeds) (welkom|klaar|bereid|vriendelijk|eerlijk|behulpzaam|goed|fijn|leuk)',
  'nooit !(..2 (gedaan|gehoord|geluisterd|gereageerd|gekeken) (met|naar|op)) ..4 (klacht|klachten|probleem|problemen|ruzie|incident|incidenten|ongeluk|ongelukken|ongeval|te beroerd|boos|ziek|misgegaan|in de steek|spijt|gebrek|moeite|klaagt|liegt|verveel|verveeld|saai|verlegen|te laat|een fout|fouten|vergeten wat|nee tegen)',
  'ik heb ..2 (nog nooit|nooit) ..3 !<(compliment|complimentje|bedankje|feedback|waardering|schouderklopje|kans|evaluatie|opslag) (gedaan|gewerkt|gegeven|geleid|gehad|geschreven|gereden|gemaakt|gevolgd|gezeten|gestaan|gemist|geprobeerd|gepresenteerd|begeleid) ..3 (en|maar|dus)? ..2 (wil|zou|daarom)?',
  'ik heb ..2 altijd ..6 (gewerkt|gezeten|gedaan|gevonden|gehad|geleerd|geweest|gewild|gedroomd)',
  '(ik) (wil|wilde|wou) ..2 (altijd|nooit) ..6',
  '(open|dicht|gesloten|# uur|om #|vanaf #|alarm|protocol|volgens de regels|helm|verplicht|automatisch) ..1',
  '(een keer|ooit eens) alles',
  'voor altijd',
])
