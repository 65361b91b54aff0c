import { type ClausePatterns, inOneClause } from '../../../grammar/nl/together.ts'
import { formsOf, participlesOf } from '../../../grammar/nl/forms.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

/** What one may expect of somebody one works for. */
const DUTIES =
  'luisteren reageren antwoorden overleggen communiceren informeren waarderen steunen helpen motiveren faciliteren ' +
  'begrijpen betrekken ondersteunen coachen begeleiden verdedigen beschermen erkennen respecteren gunnen vertrouwen ' +
  'bedanken bemoedigen complimenteren stimuleren uit-leggen toe-lichten onderbouwen terug-koppelen terug-bellen ' +
  'terug-mailen na-komen regelen op-lossen voor-bereiden in-werken mee-nemen bij-sturen evalueren belonen door-geven ' +
  'waarschuwen in-lichten groeten beantwoorden ' +
  'mee-denken mee-leven mee-werken in-grijpen op-treden door-pakken aan-pakken op-pakken na-denken verdiepen interesseren ' +
  'voor-dragen op-komen om-kijken nakijken controleren onderzoeken bij-staan bij-springen op-dagen verantwoorden excuseren ' +
  'verontschuldigen aan-horen uit-praten toe-geven waarmaken bekommeren aan-moedigen op-volgen uit-voeren uit-zoeken ' +
  'doorzetten delegeren verdelen bemiddelen agenderen in-plannen trakteren'

/** With a negation these are blame when it is about me. */
const DUTIES_TO_ME =
  'vragen vertellen zeggen geven zien horen kijken lezen betalen bellen mailen komen doen laten staan nemen denken kennen ' +
  'spreken kiezen aan-kijken toe-laten mee-tellen zetten noemen aan-nemen'

/** What may be work, unless it is done to me. */
const DEEDS_TO_ME =
  'vergeten verliezen kwijt-raken uit-stellen af-zeggen schrappen af-wijzen af-keuren weg-geven controleren corrigeren onderbreken'

/** What nobody likes to be told one does. */
const DEEDS =
  'negeren passeren kleineren manipuleren ondermijnen saboteren dwarsbomen benadelen bedriegen belazeren bedonderen ' +
  'vernederen schofferen beledigen kwetsen betuttelen commanderen intimideren provoceren misleiden misbruiken verpesten ' +
  'verzieken verknallen verknoeien verprutsen verwaarlozen bekritiseren onderschatten frustreren demotiveren chanteren ' +
  'treiteren vertikken weigeren liegen roddelen schelden tieren snauwen blaffen klungelen prutsen treuzelen draaien rotzooien ' +
  'kletsen slijmen zuigen sjoemelen konkelen stoken zeuren zeiken drammen mokken kankeren ontwijken minachten ' +
  'af-snauwen af-kappen af-breken af-kraken af-branden af-wimpelen af-poeieren af-schepen af-bekken af-katten af-schuiven af-blaffen af-zeiken af-houden ' +
  'door-schuiven weg-wuiven weg-kijken weg-duiken weg-lopen weg-lachen weg-zetten tegen-houden tegen-werken achter-houden ' +
  'achter-stellen buiten-sluiten voor-trekken voor-liegen op-zadelen op-jagen klein-houden zwart-maken uit-schelden uit-buiten ' +
  'uit-lachen uit-knijpen door-drukken door-drijven door-drammen af-dwingen terug-krabbelen kapot-maken stuk-maken aan-rotzooien aan-modderen ' +
  'over-slaan voor-kruipen in-pikken af-pakken op-dringen vol-stouwen vol-plannen vol-gooien om-gooien verzwijgen ontnemen af-nemen ' +
  'in-trekken terug-draaien verslonzen beschamen verzinnen terecht-wijzen teleur-stellen af-schrijven af-rekenen door-vertellen rond-vertellen ' +
  'wijs-maken pesten straffen beschuldigen verwijten bespotten wegpesten dreigen bedreigen opofferen verraden onderuit-halen af-vallen ' +
  'duwen dwingen uit-melken uit-persen ' +
  'beschadigen verstoren hinderen vertragen blokkeren rekken uit-hollen in-perken beknotten beperken overladen overbelasten overvragen ' +
  'achtervolgen bespioneren tegen-spreken verdraaien verdoezelen verbloemen verhullen achter-laten'

const CLASSES: WordClasses = {
  duty: formsOf(DUTIES),
  'duty-to-me': formsOf(DUTIES_TO_ME),
  deed: formsOf(DEEDS),
  'deed-to-me': formsOf(DEEDS_TO_ME),
  // "Je bent teleurgesteld", "u werd gepasseerd": it is done to the other.
  suffered: `(bent|ben|zijt|zijn|was|waren|word|wordt|worden|werd|werden|bleek|voelt|voel|voelde) ..7 (${participlesOf(DEEDS)})`,
  not: 'niet|geen|nooit|niks|nergens|niemand|nauwelijks|amper|zelden|evenmin|nul|totaal niet|te weinig|weinig|zonder',
  nay: 'niet|geen|nooit|niks|nergens|niemand|nauwelijks|amper|zelden|zonder|minder|nimmer',
  // With these nothing is blamed: what need not, cannot or may not be, and what is still open.
  excused:
    'hoef|hoeft|hoeven|hoefde|kan|kun|kunt|kunnen|kon|konden|mag|mogen|moogt|mocht|zal|zul|zult|zullen|zou|zouden|moet|moeten|moest|' +
    'nog niet|nog geen|nog niks|niet alleen|niet nodig|zelf niet|nog nooit in de steek|niet voor niks|als|of',
  me: 'me|mij|ons|mijn|onze|mijzelf|ik|wij|we|iedereen|niemand|mensen|personeel|team|ploeg|collega|collegas|anderen|naam|vloer',
  be: 'ben|bent|zijt|is|zijn|was|waren|blijft|doet|doe|doen|deed|reageert|reageerde|gedraagt|gedroeg|klinkt|vind ik|vinden wij',
  bad:
    'oneerlijk|onredelijk|onprofessioneel|laf|hypocriet|ongeinteresseerd|onbetrouwbaar|partijdig|respectloos|bot|lui|gemeen|' +
    'onbeschoft|onbeleefd|nalatig|onverantwoord|schofterig|schijnheilig|onfatsoenlijk|asociaal|egoistisch|onvoorbereid|kortzichtig|' +
    'onrechtvaardig|schandalig|lomp|onhebbelijk|onattent|onzorgvuldig|achterbaks|inconsequent|schandelijk|belachelijk|kinderachtig|' +
    'harteloos|arrogant|autoritair|slap|onbereikbaar|unfair|krenterig|kleinzielig|onmenselijk|onvoorspelbaar|bevooroordeeld|' +
    'denigrerend|neerbuigend|betweterig|bazig|dominant|ondankbaar|hondsbrutaal|gierig|traag|laks|slordig|chaotisch|vergeetachtig|' +
    'afstandelijk|kil|ijskoud|grof|onaardig|vals|dubbel|onoprecht|gemakzuchtig|besluiteloos|ongeduldig|humeurig|chagrijnig|' +
    'ongeschikt|incapabel|incompetent|stekeblind|doof|bemoeizuchtig|bekrompen|star|eigenwijs|koppig|wereldvreemd|zelfingenomen|ijdel|' +
    'slechte <any>|waardeloze <any>|slappe <any>|hopeloze <any>|zwakke <any>|luie <any>|laffe <any>|beroerde <any>|rotzak|eikel|klootzak|' +
    'lafaard|leugenaar|slappeling|tiran|dictator|hypocriet|egoist|draaikont|prutser|klungel|bullebak|controlefreak|micromanager|' +
    'slavendrijver|mooiprater|windvaan|jaknikker|machtswellusteling|respectloos|oneerlijke <any>|te bang om|te lui om|te beroerd om|te laf om|alleen maar bezig',
  // What weighs on a deed done to me.
  sore:
    'zomaar|weer|alweer|opnieuw|expres|nodeloos|onnodig|onterecht|ten onrechte|verkeerd|verkeerde|slecht|slechte|steeds|telkens|constant|altijd|voortdurend|' +
    'nul|zonder|te laat|al weken|al maanden|al jaren|al een jaar|maandenlang|wekenlang|jarenlang|drie weken|nog steeds|alleen maar|alleen als|enkel als|' +
    'alleen met|alleen nog|alsof|schuld|fout|fouten|rot|kwalijk|leeuwen|problemen|moeilijkheden|uit bed|in het weekend|midden in de nacht|' +
    'nog geen een keer|nog nooit|niet eens|geen enkele|geen enkel|anders dan|lager|minder|laagste|waar iedereen|waar de klanten|voor de hele|voor heel|voor de groep|' +
    'in het openbaar|voor het hele|bij de directie|gevoel dat ik niks|gevoel dat ik niet|gevoel dat ik geen|niks waard|onmogelijk|ziek|verdriet|pijn|kapot|gek|bang|klein|dom|' +
    'in een hokje|aan je hakken|nooit|geen|niks|uit de groep|uit de app|belabberd|sier|kritiek|zeuren',
  'good-trait':
    'eerlijk|fair|netjes|professioneel|collegiaal|betrouwbaar|bereikbaar|aanspreekbaar|geinteresseerd|consequent|duidelijk|integer|' +
    'loyaal|voorbereid|te vertrouwen|te bereiken|te spreken|redelijk|oprecht|aardig|attent|correct|transparant|open|betrokken|' +
    'te genieten|objectief|onpartijdig|rechtvaardig|geschikt|capabel|bekwaam|leidinggevende|leider|teamspeler',
  clueless:
    'snap|snapt|snappen|doe|doet|doen|deed|bak|bakt|regel|regelt|weet|weten|kent|ken|kunt|kan|kun|zegt|merkt|ziet|leert|onderneemt|presteert|levert',
  'good-thing':
    'idee|respect|aandacht|oog|oor|begrip|interesse|waardering|belangstelling|empathie|ruggengraat|lef|moeite|verantwoordelijkheid|' +
    'initiatief|benul|verstand|kaas|kans|kansen|feedback|compliment|complimenten|steun|hulp|uitleg|antwoord|duidelijkheid|richting|' +
    'leiding|visie|vertrouwen|inspraak|eerlijke kans|excuses|rekening|gehoor|poot|vinger|bal|moer|reet|flikker|zier|snars|donder|klap|stap',
  // Words that are hardly ever used of a favour.
  charged:
    'in de schoenen|aan jezelf te danken|aan jezelf te wijten|aan uzelf te danken|aan uzelf te wijten|jaag|jaagt|jagen|lijntje|in de steek|in de kou|in de wind|over de schutting|onder het tapijt|voor schut|voor gek|voor paal|voor aap|te kakken|buitenspel|voor het blok|' +
    'aan de laars|aan je laars|voor het lapje|om de tuin|met een kluitje|van het kastje|' +
    'aan mijn lot|aan ons lot|laten vallen|laat vallen|liet vallen|valt mij aan|over mijn hoofd|over ons hoofd|over onze hoofden|achter mijn rug|achter onze rug|' +
    'op mijn huid|op mijn vingers|op mijn nek|de schuld|zondebok|boksbal|voetveeg|slaaf|slaven|kop van jut|aan je lot|misbruik|alleen aan jezelf|' +
    'enkel aan jezelf|alleen je eigen|de vloer aan|de mantel uit|zand in|loze beloftes|lege beloftes|loze beloften|lege beloften|mooie praatjes|' +
    'alleen oog|enkel oog|alleen maar oog|voor vuil|als vuil|als een kind|als een klein kind|als een kleuter|als een nummer|als een hond|als voetveeg|als oud vuil|' +
    'kont tegen de krib|de kantjes|er met de pet|de pet naar|met twee maten|de hand boven|vriendjes|favorieten|lievelingen|lievelingetjes|' +
    'met de eer|goede sier|als het jouwe|als jouw idee|alsof het jouw|andermans veren|zonder overleg|zonder iets te zeggen|zonder te vragen|zonder mij te|' +
    'zonder ons te|buiten mij om|buiten ons om|boven mijn hoofd|op het laatste moment|door de neus|door mijn neus|tegen elkaar uit|verdeel en heers|spelletjes|' +
    'vuile was|een spelletje|smoes|smoesjes|smoezen|alleen maar kritiek|alleen kritiek|een rad voor|dubbele agenda|knollen voor|belachelijk|' +
    'in de weg|dwars|voor de gek|bij de neus|op een zijspoor|op een dood spoor|in de maling|in de rede|op mijn ziel|voor voldongen|' +
    'aan het korte eind|voor de zot|zoals het jou uitkomt|zoals het jullie uitkomt|zoals het u uitkomt|alleen als het jou uitkomt|achter de directie|achter hr|achter de regels|achter kantoor|achter de cijfers|achter het systeem|de kastanjes uit|voor mijn karretje|voor je karretje|voor uw karretje|de zwarte piet|ingeluisd|erin geluisd|er ..2 ingeluisd|erin laten lopen|genaaid|besodemieterd|in de luren|een loer|een oor aan|een streek|een rad|met de rotklussen|het vuile werk|de rotklussen|de rotdiensten|de stomme klussen|alle rotklussen|met de gebakken peren|voor spek en bonen|' +
    'je woord gebroken|je woord niet|op je woord|je belofte gebroken|je afspraken vergeten|je snor|kop in het zand|hoofd in het zand|verstoppertje|struisvogel',
  'bad-noun':
    'schuld|gebrek|tekort|geklungel|gedraai|getreuzel|gepruts|geklooi|gedram|geschreeuw|gesnauw|gezeur|gezeik|geslijm|gekonkel|gemanipuleer|geblaf|' +
    'onkunde|desinteresse|arrogantie|bemoeizucht|controledrang|bemoeienis|laksheid|lafheid|luiheid|nalatigheid|onverschilligheid|partijdigheid|willekeur|favoritisme|' +
    'vriendjespolitiek|grillen|luimen|humeur|humeuren|leugens|smoesjes|smoezen|loze|lege|spelletjes|machtsspel|machtsspelletjes|slechte|slappe|botte|lakse|' +
    'wanbeleid|wanbestuur|dubbele|rothumeur|starheid|koppigheid|besluiteloosheid|onvermogen|traagheid|slordigheid|chaos|hypocrisie|egoisme|respectloosheid|chagrijn',
  // What came of it.
  harm:
    'de benen|gebakken peren|met de brokken|met de rommel|met de ellende|uit de naad|op het tandvlees|op ons tandvlees|op mijn tandvlees|in de rondte|krom|niet|geen|nooit|niks|zonder|mis|misgelopen|mislukt|mislukte|misliep|kwijt|kwijtgeraakt|ziek|overwerkt|overspannen|stress|gestrest|gestresst|gemist|mis|vast|fout|achter|achterstand|' +
    'alleen|problemen|ruzie|chaos|puinhoop|moe|op|kapot|boos|gefrustreerd|gedemotiveerd|naar de knoppen|verpest|verziekt|verloren|laat|overuren|' +
    'slechte|slechter|te snijden|om te snijden|verzuim|verloop|weg|loopt leeg|loopt weg|vertrekt|vertrekken|onrust|klachten|zenuwen|buikpijn|slapeloze|bang|misselijk|bergafwaarts|zoek|achteruit|stuk',
  'to-you': 'jou|jouw|u|uw|jullie|joun|jou',
}

const clauses = (sources: readonly string[]): ClausePatterns => inOneClause(() => sources, CLASSES)

/** `You` and something to be blamed for, in any order. */
export const BLAMED_IN_CLAUSE = clauses([
  'YOU + <not> + <duty> - <excused>',
  'YOU + (nooit|niks|nergens|geen moment|geen woord|geen enkele keer|te weinig) + <duty-to-me> + <me> - <excused> - <charged> - (vallen|zitten|staan|schieten)',
  'YOU + <deed> - <suffered> - <nay> - <excused> - (als|mail|bestand|datum|bijlage|bedrag|fout|cijfers|agenda|afspraak|overleg|vergadering|cursus|deadline)',
  'YOU + <deed-to-me> + (me|mij|ons|iedereen|mijn|onze) - <nay> - <excused>',
  'YOU + (altijd weer|steeds weer|telkens weer|elke keer weer|alweer) - (welkom|goed|goede|leuk|leuke|fijn|fijne|mooi|mooie|blij|nieuwe ideeen|klaar)',
  'YOU + (laat|laten|liet|lieten|gelaten|laten) + (me|mij|ons|mijn|onze|mensen|iedereen) + (liggen|staan|wachten|zitten|vallen|opdraaien|aanmodderen|verpieteren|vastlopen) - <nay> - <excused> - (weten|zien|toe|rustig|even zitten)',
  'YOU + (nooit|geen|nergens|niks) + (hand uit|vinger uit|poot uit|hand op|klap uit|steek uit|mond open)',
  'YOU + (wijs|wijst|wijzen|wees|kijk|kijkt) + naar (mij|ons) + (altijd|misgaat|als|meteen|steeds|weer|fout)',
  'YOU + (laat|laten|liet|lieten) + (zakken|stikken|barsten|zwemmen|bungelen|ploeteren|creperen|sudderen|spartelen) - <nay> - <excused>',
  'YOU + (me|mij|ons|mijn|onze) + <sore> - <excused> - (<nay> ..6 (<charged>|<deed>)) - (aan mij|aan me|aan ons|de ruimte|ruimte om|de kans|vertrouwen|de vrijheid|leerde|geleerd|last|ziet|zie|zien|spreek|spreekt|hoort|hoor|belt|bel|mail|mailt|graag|dank*|vrij|welkom|morgen|vertrouwen|geholpen|gesteund|gevraagd|staan * voor|liever|vast|zeker|eerlijk|vind|vindt|denk|denkt)',
  'YOU + (zet|zetten|plant|plannen|stopt|stop|duwt|duw|roostert|parkeert) + (me|mij|ons) + (op|in|bij|achter) + (iedere week|elke week|elke keer|elke dienst|altijd|steeds|weer|kapotte|slechtste|rotste|zwaarste|oudste) - <nay> - <excused>',
  'YOU + (communiceert|communiceer|plant|organiseert|leidt|begeleidt|overlegt|roostert|coacht) + (slecht|waardeloos|belabberd|beroerd|matig|chaotisch|niet goed|abominabel) - <excused>',
  'YOU + (grote afwezige|nergens te bekennen|nooit te vinden|spoorloos als|in geen velden) - <excused>',
  'YOU + (vergeet|vergeten|negeert|verzwijgt) + (gemakshalve|voor het gemak) - <excused>',
  'YOU + <clueless> + (er niks van|er niks aan|maar wat|niks aan|niks mee|niks met|er geen hol|er geen bal|helemaal niks|totaal niks|nooit iets|niks tegen|niks voor) - (nog|als|of|kon|kan|konden|kunt|kun|kunnen)',
  'YOU + (zegt het ene|het ene en|alles in je eentje|in je eentje alles|van niemand iets|alles zelf|voor de makkelijkste weg|een zootje|zooitje|potje|rommeltje|puinhoop) - <nay>',
  '(van|bij) <to-you> + (nooit|geen enkele|geen enkel|niks|nooit eens|alleen kritiek|alleen maar) + (krijg|krijgen|kreeg|hoor|horen|bedankje|compliment|steun|hulp|antwoord|gekregen|gehoord|klopt|deugt|moet)',
  'YOU + (de reden|de oorzaak) + (dat|waarom|van) - <nay>',
  'YOU + (gezorgd|ervoor gezorgd|de oorzaak|de reden) + <me> + <harm>',
  'YOU + (altijd|steeds|telkens|elke vergadering|elke keer|elke week|elke maand) + (ruzie|nee|kritiek|te laat|van mening|smoes|reden|weg|boos|chagrijnig|een reden|commentaar|gezeur|tegen|achteraf|op het laatst) - <nay>',
  'YOU + zonder + (te|een woord|overleg|uitleg|reden|ook maar|enige|waarschuwing|iets) + (heb|hebt|heeft|hebben|had|beslist|besluit|verandert|wijzigt|schrapt|plant|stuurt|zet|geeft|deelt|omgegooid|gewijzigd|veranderd|geschrapt|geplaatst|gegeven|ingedeeld|geschreven) - (<excused>|zonder problemen|zonder fouten)',
  'YOU + <charged> - <nay> - <excused>',
  'YOU + <be> + <bad> - <nay> - <excused> - (niet|minder|wel wat|altijd eerlijk)',
  'YOU + <be> + nooit + (content|tevreden|te spreken|blij|voldaan) - <excused>',
  'YOU + <be> + (niet|nooit|allesbehalve|amper|nauwelijks) + <good-trait> - <excused>',
  'YOU + (heb|hebt|heeft|hebben|had|hadden|toont|toon|toonde|geeft|geef|gaf|geven|neemt|neem|nam|nemen|maakt|steekt|voert|biedt|doet|houdt) + (geen|nul|weinig|te weinig|nooit|nauwelijks) + <good-thing> - <excused>',
  'YOU + <me> + te (weinig|streng|hard|hoge eisen) - <excused>',
  '(jouw|jullie|uw|je) ..1 <bad-noun> - (niet|geen|nooit)',
  '(door|dankzij|vanwege|wegens) <to-you> + <me> + <harm> - (bedankt|dank|dankbaar|geleerd|gelukt|graag|gesprek)',
  'sinds (jij|je|u|jullie|ge|gij) + <harm>',
  '(sinds|onder) (jij|jouw|jullie|uw) + <harm>',
  'YOU + (rotklus|rotklussen|rotdiensten|rotdienst|kutklussen|klotediensten|rottaken|rotwerk|stomme|vuile|zwaarste|vervelendste|restjes|vervelende) + (geeft|geef|gaf|gegeven|schuift|zet|krijg|krijgen|laat) + <me> - <nay> - <excused>',
])

/** One word is given and another kept; one is favoured and another not; something was done and this came of it. */
export const BLAMED_IN_SENTENCE = dutch(
  [
    '^^ wat (ben|bent|zijn) (jij|je|u|jullie) ..1 voor (een)? (<role>|mens|collega|vent|mensen) ..1 (als|dat|die) ..9',
    '^^ als (<role>) (faal|faalt|falen|schiet|bak|stel|deug|doe) (je|jij|u|jullie) ..5',
    'met dank aan <to-you> ..1 (mag|mogen|moet|moeten|kan|kunnen|zit|zitten|sta|staan) (ik|wij|we) ..8',
    '<you> ..1 (zegt|zei|doet alsof|belooft) ,,9 (maar|terwijl|en) (ondertussen|intussen|tegelijk|tegelijkertijd) ..9',
    '<you> ..3 (zegt|zegt wel|zei|belooft|belooft wel|beloofde|beloven|beloofd|toegezegd|roept|praat|predikt|hebt het over) ,,9 (maar|en|en nu|terwijl) ..5 (niks|niet|weinig|nooit|geen|niemand) ..6',
    '<you> ..1 (doet|doen|doe) (maar|alsof) ,,9',
    '<you> ..1 (zegt|zei|beweert|roept) ,,9 (vervolgens|maar dan|maar daarna|en dan) (kijk|doe|ga|laat|geef|zeg|negeer|doet|gaat) (je|u|jullie|jij) ..5',
    '<you> (zat|zit|stond|staat|zaten|lag|keek|kijkt|was) ..6 terwijl (ik|wij|we|mijn|onze) ..6',
    '<you> ..1 (heb|hebt|heeft|hebben) ..1 (mijn|onze) ..3 aan ..4 (gegeven|doorgegeven|gegund|toegewezen|weggegeven|verkocht)',
    '(met|door) (jouw|uw|jullie) ..5 (jaag|jaagt|jagen|maak|maakt|verpest|verziek|krijg|krijgt|raak) (je|u|jullie|jij|ge) ..6 (weg|deur|kapot|ziek|gek|kwijt|niemand|niks|bang)',
    '(zie|spreek|hoor|zien) (ik|we|wij) (je|jou|u|jullie) ..1 (alleen|pas|enkel) ..1 (als|wanneer) ..6',
    '(ligt|lag|komt|kwam|is|was) ,,3 (aan|door) (jouw|uw|jullie) ..4 $',
    '<you> ..1 (zorgt|zorgen|maakt|maken) ,,5 dat ,,5 (<harm>|wegrent|wegrennen|wegloopt|weglopen|opstapt|wegblijft|ontslag|afhaakt|uitvalt|niemand) ..3',
    '<you> ..8 (heb|hebt|hebben|had) ,,9 (en nu|en ondertussen|waardoor|met als gevolg|zodat|en daardoor|en daarom) ,,3 (ik|wij|we|mijn|de|het|is|zit|zitten|sta|kan|kunnen|moet|moeten|heb) ,,5 (<harm>|dicht|dichtgegaan|voorbij|opnieuw|overdoen|oplossen|opdraaien|inhalen)',
    '<you> (heb|hebt|hebben|had) ,,9 (en nu|en ondertussen|waardoor|met als gevolg|en daardoor|en daarom) ,,3 (ik|wij|we|mijn|de|het|is|zit|zitten|sta|kan|kunnen|moet|moeten|heb) ,,5 (<harm>|dicht|dichtgegaan|voorbij|opnieuw|overdoen|oplossen|opdraaien|inhalen)',
    '(jij|jullie|u|ge|gij|je) ,,7 (en|terwijl|,) ..1 (wij|we|ik) ..1 (mag|mogen|moet|moeten|kan|kunnen|zit|zitten|sta|staan|draai|draaien|ploeter|zweet|zweten|sjouw|werk) ,,3 (weer|het|de|slikken|maar|opdraaien|opruimen|oplossen|opknappen|betalen|wachten|zwoegen|bloeden|uitzoeken|zelf|alles|dubbel)',
    '<you> ..4 (geeft|geef|gaf|geven|gegund|gunt|kiest|helpt|laat|vraagt|betrekt|belt|hebt) ,,7 (wel|alle|altijd) ,,6 en (mij|ons) ..2 (niet|niks|nooit|geen|de rest)',
    '<you> ..2 (hebt|heb|hebben|geeft|geef|gaf) ..1 (naam|anderen|iemand anders) ..3 <any> ,,4 terwijl (ik|wij|we) ,,7',
    '<you> ..1 (geeft|geef|gaf|geven|gunt|gunnen|laat|laten) ,,7 en (mij|ons|ik|wij) ..1 (krijg|krijgen|mag|mogen)? ..1 (de|het|alleen|enkel|alle|al het) ..1 (rest|restje|restjes|rommel|troep|kruimels|afval|rot*|klussen|vuile|afdankertjes|overblijfsel|overblijfselen) ..1',
    '(interesseert|boeit|kan|zal) (het)? (jou|u|jullie|je) (het)? ..1 geen (bal|moer|reet|zier|snars|fluit|donder|barst) ..6',
    '(hoe|zoals|wat) (jij|je|u|jullie|ge|gij) ,,7 (is|was|vind ik|vond ik) ..2 (beneden alle peil|onder de maat|schandalig|respectloos|niet normaal|ongehoord|oneerlijk|kwetsend|niet kunnen|een schande)',
    '<you> ..1 (laat|laten|liet|lieten) (mij|me|ons) al ,,6 (met|zonder) ..4 (werken|zitten|ploeteren|rijden|staan|draaien)',
    '<you> ..5 (niet|nooit|nergens|niks) ..3 op de hoogte (brengt|houdt|gebracht|gehouden|stelt|brengen|houden|gesteld) ..1',
    '<you> ..1 (neemt|neem|nemen|doet|doe|komt|kom|bent|belt|bel|staat|helpt|reageert) ,,3 nooit ..2 (op|open|langs|er|thuis|terug|klaar) (als|wanneer) (ik|wij|we) ..5',
    '(blij) ..1 (gemaakt|maakt|maken|maakte) ..1 met een (dooie|dode) mus',
  ],
  CLASSES,
)

/** What the other is told to stop or to be. */
export const TOLD_OFF = clauses([
  '^^ (stop|hou|houd|kap|schei) ..2 (met|mee|uit) ..1 (mij|me|ons|mijn|altijd|alles|steeds|ge*)',
  '^^ (doe|doet) ..1 (niet zo|normaal|alsof)',
  '^^ (bemoei|bemoeit) (je|u|jullie)',
  '^^ (lieg|schreeuw|snauw|zeur|commandeer|kleineer|negeer|passeer) ..3 niet',
  '^^ (behandel|noem|zie|zet) ..1 (mij|me|ons) ..2 (niet|geen)',
  '^^ (kijk|begin) ..3 (jezelf|uzelf|eigen)',
])
