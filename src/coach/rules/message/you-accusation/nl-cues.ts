import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'
import { BLAMED_DEEDS } from './nl-verbs.ts'
import { JUDGING_NOUNS } from '../../../grammar/nl/negative-words.ts'

const CLASSES: WordClasses = {
  judged: JUDGING_NOUNS,
  'mine-too': 'mij|me|ons|mijn|onze|ik|wij',
  // Verbs with which a negation is no blame: what need not be, cannot be, is not known.
  unblamed:
    'hoeft|hoef|hoeven|kunt|kan|kun|kunnen|mag|mogen|moet|moeten|zult|zal|zullen|weet|weten|kent|kennen|bent|zijn|is|en|of|krijgt|krijg|krijgen|vindt|denkt|denk|ziet|zou|zouden|mocht|wordt|merkt|heeft|hebt|heb|hebben|had|hadden|,|dat|die|niet|nog|ook|vroeg|zei|schreef|vertelde|gaf|stelde|dacht|verstaat',
  did: 'heb|hebt|heeft|hebben|had|hadden',
  are: 'bent|ben|zijt|zijn|was|waren',
  mine: 'me|mij|ons|mijn|onze|mijzelf|iedereen|mensen|hele|heel|wij|we|ik|team|ploeg|collega|collegas',
  bad:
    'oneerlijk|onredelijk|onprofessioneel|laf|hypocriet|ongeinteresseerd|onbetrouwbaar|partijdig|respectloos|bot|lui|gemeen|' +
    'onbeschoft|onbeleefd|nalatig|onverantwoord|schofterig|schijnheilig|onfatsoenlijk|asociaal|egoistisch|onvoorbereid|kortzichtig|' +
    'onrechtvaardig|flauw|schandalig|ongehoord|lomp|onhebbelijk|onattent|onzorgvuldig|achterbaks|inconsequent|schandelijk|zwak|' +
    'belachelijk|kinderachtig|harteloos|arrogant|autoritair|onduidelijk|slap|afwezig|onbereikbaar|niet eerlijk|niet fair|niet netjes|' +
    'niet professioneel|niet collegiaal|niet oke|unfair|min|krenterig|kleinzielig|onmenselijk|onvoorspelbaar|beneden alle peil',
  hurt:
    'in de steek gelaten|gepasseerd|niet gehoord|niet gezien|gekleineerd|genegeerd|tegengewerkt|tegengehouden|voorgelogen|belazerd|' +
    'bedonderd|bedrogen|afgescheept|afgekapt|aan de kant gezet|aan de kant geschoven|aan het lijntje gehouden|niet serieus genomen|niet gesteund|niet gewaardeerd|' +
    'voor schut gezet|gecontroleerd|gemanipuleerd|onder druk gezet|buitengesloten|misleid|onheus behandeld|ondergesneeuwd|' +
    'gebruikt|misbruikt|vernederd|belachelijk gemaakt|klem gezet|verraden|uitgespeeld|afgebrand|weggezet|ondermijnd|gedumpt|overgeslagen',
}

/** Blame that lies in the words themselves; a negation before them turns it around. */
const DEEDS: readonly string[] = [
  '<you> / laat|liet|laten|lieten / ~4 (vallen|stikken|barsten|zwemmen|bungelen|zitten met|opdraaien|ploeteren|aanmodderen|in de steek|in de kou staan|aan mijn lot over|aan ons lot over|in de kou|voor niks komen|wachten|hangen|creperen|modderen|in de stront|in de shit|overal buiten|links liggen|liggen|versloffen|lopen)',
  '<you> / laat|liet|laten|lieten / (mij|me|ons) ~5 (zitten|staan|opdraaien|doen|opknappen|oplossen|alleen)',
  '<you> / <did> / ~6 (laten vallen|laten stikken|laten barsten|laten zitten|laten zwemmen|in de steek gelaten|laten liggen|laten wachten|aan mijn lot overgelaten|laten opdraaien|laten staan|links laten liggen|laten versloffen|laten bungelen|in de kou laten staan|laten lopen)',
  '<you> / houdt|hield|hou|houden|hielden / ~5 (tegen|klein|aan het lijntje|voor de gek|achter|voor het lapje|buiten|dom|onder de duim|in het ongewisse|op afstand|de hand boven)',
  '<you> / <did> / ~6 (tegengehouden|achtergehouden|kleingehouden|voorgelogen|belogen|gelogen|bedrogen|belazerd|bedonderd|besodemieterd|gepasseerd|genegeerd|gekleineerd|afgekapt|afgesnauwd|afgeblaft|uitgescholden|vernederd|misleid|bedot|gemanipuleerd|ondermijnd|gesaboteerd|tegengewerkt|gedwarsboomd|verraden|overruled|afgescheept|buitengesloten|gebruikt als|misbruikt|verpest|verprutst|verknald|verziekt|verknoeid|verneukt|verkloot|verraden|afgepakt|ingepikt|gestolen|gejat|weggewuifd|afgevallen|zwartgemaakt|voorgetrokken|benadeeld|doorgeschoven|afgeschoven|volgestort|opgezadeld|overladen|geschoffeerd|beledigd|gekwetst|afgebrand|weggezet|overgeslagen|doodgezwegen|onderuitgehaald|teruggefloten|erin geluisd|uitgespeeld|bedrogen|afgedankt|overvallen|belemmerd|gefrustreerd|afgeserveerd)',
  '<you> / passeert|passeerde|negeert|negeerde|kleineert|kleineerde|manipuleert|ondermijnt|saboteert|dwarsboomt|benadeelt|bedriegt|belazert|bedondert|vernedert|belemmert|schoffeert|onderschat|overvalt|beledigt|minacht|discrimineert|misbruikt|kleinhoudt|tegenhoudt|tegenwerkt|negeren|passeren|kleineren / ~3 !(niet|nooit|niemand|geen)',
  '<you> / trekt|trok|trek|trekken / ~6 voor $',
  '<you> / geeft|gaf|geef|geven / ~6 (de schuld|overal de schuld|de voorkeur aan)',
  '<you> / kapt|kap|kapte|snauwt|snauw|snauwde|blaft|blafte|brandt|brandde|serveert|scheept|scheepte|wimpelt|poeiert / ~4 af',
  '<you> / valt|viel|val / (mij|me|ons) ~4 (af|in de rede|aan|lastig)',
  '<you> / wuift|wuift|schuift|schuif|schuiven|schoof|gooit|gooi|gooien|dumpt|dump|dumpen|legt|leg|leggen|lapt|veegt|wimpelt|wimpel / ~8 (weg|af|door|op mij|op ons|op mijn bord|op ons bord|bij mij|bij ons|over de schutting|neer|aan je laars|van tafel|van je af|onder het tapijt|op een ander|naar ons|naar mij|op mijn bureau)',
  '<you> / zet|zette|zetten / ~5 (voor schut|onder druk|buitenspel|voor het blok|klem|aan de kant|voor paal|te kijk|voor aap|op een zijspoor|voor gek|weg als|voor voldongen feiten)',
  '<you> / <did> / ~6 (voor schut|onder druk|buitenspel|voor het blok|klem|aan de kant|voor paal|te kijk|voor gek|voor aap|op een zijspoor|weg) gezet',
  '<you> / liegt|lieg|liegen|loog / ~4 !(niet|nooit)',
  '<you> / behandelt|behandelde|behandelen|behandel / ~6 (oneerlijk|als|anders dan|slecht|respectloos|minder|ongelijk|onheus|alsof)',
  '<you> / <did> / ~6 (oneerlijk|slecht|respectloos|ongelijk|onheus|als vuil|als een kind|als een klein kind|als oud vuil) behandeld',
  '<you> / maakt|maak|maken|maakte|<did> / ~6 (belachelijk|zwart|misbruik van|kapot|het onmogelijk|me het leven zuur|mij het leven zuur|onmogelijk voor|mij gek)',
  '<you> / doet|doe|doen|deed|deden / ~3 (alsof|net alsof|of je|of je neus bloedt|alles om mij)',
  '<you> / praat|praten|roddelt|roddelen|kletst / ~2 (over mij|over ons|achter mijn rug|achter onze rug|over me)',
  '<you> / zit|zitten / ~3 (op mijn nek|op mijn vingers|me achter de vodden|me dwars|mij dwars|op mijn lip|ons dwars|boven op)',
  '<you> / bemoeit|bemoei|bemoeien / ~2 (je|u|jullie|zich) ~2 (overal|met alles|met mijn)',
  '<you> / strijkt|strijk|strijken|gaat|gaan|ging|loopt / ~5 met (de|mijn|onze) eer ',
  '<you> / pakt|pikt|neemt|pakte / ~2 (mij|me|ons|mijn) ~4 (af|in)',
  '<you> / breekt|verbreekt|schendt|vergeet|vergeten|vergat|verzaakt / ~2 (steeds|weer|altijd|je|jullie|uw|mij|ons|mijn|wat|onze|beloften|beloftes)',
  '<you> / <did> / ~5 (je|uw|jullie) ~2 (woord|belofte|beloftes|beloften|afspraak|afspraken|verantwoordelijkheid) ~2 (gebroken|verbroken|geschonden|verzaakt|vergeten)',
  '<you> / <did> / ~4 (mij|me|ons|mijn) ~4 (vergeten|overgeslagen|uitgesloten|doorgegeven aan|gebruikt)',
  '<you> / komt|kom|komen|kwam / ~3 (terug op|onder) ~3 (afspraak|afspraken|belofte|uit)',
  '<you> / kiest|kies|kiezen|koos / ~2 partij ~2 voor',
  '<you> / drukt|druk|drukken|drukte / ~6 (door|erdoor|je zin door)',
  '<you> / schreeuwt|schreeuwde|tiert|scheldt|schold|commandeert|betuttelt|kleineert / ~3 (tegen|mij|me|ons|iedereen|de)',
  '<you> / weigert|weigerde|weigeren|vertikt|verdomt|verrekt / ..4',
  '<you> / belooft|beloofde|beloven / ~3 (van alles|alles|maar|en|gouden|hemel)',
  '<you> / <did> / ~6 zonder (overleg|iets te zeggen|te vragen|te overleggen|waarschuwing|uitleg|enig overleg|mij te vragen|een woord|1 woord|enige|ook maar|mij iets|mij erin)',
  '<you> / (beslist|besliste|besliste|besluit|bepaalt|verandert|wijzigt|schrapt|plant|roostert|regelt) / ~6 (zonder|over mijn hoofd|over ons hoofd|achter mijn rug|buiten mij om|buiten ons om|boven mijn hoofd)',
  '<you> / <did> / ~6 (over mijn hoofd|over ons hoofd|achter mijn rug|buiten mij om|buiten ons om|boven mijn hoofd) ',
  '<you> / (schiet|schoot|schieten|faalt|faalde) / ~3 (tekort|te kort|als)',
  '<you> / (stuurt|stuurde) / (mij|me|ons) ~3 (weg|het bos in|van het kastje)',
  '<you> / (veegt|veegde) / ~5 (vloer|aan)',
  '<you> / (vindt|vind) / (jezelf|uzelf) ~4 (belangrijk|belangrijker|beter)',
  '<you> / (denkt|denk) / (alleen|enkel|uitsluitend) ~3 aan (jezelf|uzelf|je)',
  '<you> / (meet|meten) / ~2 met twee maten',
  '<you> / (speelt|speel) / ~4 (tegen elkaar|spelletjes|een spelletje)',
  '<you> / (zadelt|zadelde|zadel) / ~4 op',
  '<you> / (steelt|stal|jat|misleidt|bedot|pest|treitert|sart) / ~4',
  '<you> / (verziekt|verpest|verknalt|verprutst|verkloot) / ..4',
  '<you> / (bent|ben|was|zijn|waren) / ~4 (<bad>) !(genoeg)',
  '<you> / (bent|ben|was|waren|zijn) / ..3 (totaal niet|niet|slecht|nooit) ..1 (voorbereid|geinteresseerd|eerlijk|bereikbaar|aanspreekbaar|te vertrouwen|betrouwbaar|te bereiken|te spreken|consequent|duidelijk geweest|aanwezig|op de hoogte|loyaal|integer)',
  '<you> / (bent|ben|was|zijn) / ..3 nergens te (bekennen|vinden|bereiken)',
]

/** Duties left undone. */
const DUTIES: readonly string[] = [
  '<you> / (wilt|wil|willen) / ..3 niet dat ik ..6',
  '<you> / (gunt|gunnen) / (mij|me|ons) ..4 (niet|niks|geen)',
  '<you> / luistert|luister|luisteren|luisterde|reageert|reageer|reageren|antwoordt|overlegt|overleg|communiceert|communiceren|informeert|waardeert|waarderen|steunt|steunen|helpt|motiveert|motiveren|faciliteert|begrijpt|snapt|vraagt|betrekt|betrekken|ondersteunt|coacht|begeleidt|verdedigt|beschermt|erkent|respecteert|respecteren|gunt|gunnen|vertrouwt|vertrouwen|bedankt|bemoedigt / ..6 (niet|nooit|nergens|niks|nauwelijks|amper|geen moment|geen seconde|geen oor|geen enkele keer)',
  '<you> / (neemt|neem|nam|nemen) / ..4 (niet|nooit|geen) ..2 (serieus|de tijd|de moeite|verantwoordelijkheid|tijd|initiatief)',
  '<you> / (neemt|neem|nam|nemen) / ..5 (geen tijd|geen verantwoordelijkheid|geen moeite|niks aan|geen beslissing|geen besluit)',
  '<you> / (komt|kom|kwam|komen) / ..5 (niet|nooit|geen enkele) ..4 (na|nagekomen|op voor|voor mij op|voor ons op|opdagen|kijken|langs|terug op|met een oplossing)',
  '<you> / <did> / ..6 !<(nog) (niet|nooit) ..4 (nodig gevonden|de moeite|opgenomen|gebeld|gemaild|toegelaten|gegund|laten meedoen|erbij|opengedaan|voorgedragen|doorgezet|ondersteund|beschermd|meegeteld|begrepen|gezien|gehoord|gegroet|aangekeken)',
  '<you> / <did> / ..6 !<(nog) (niet|nooit) ..3 (nagekomen|geluisterd|gereageerd|geholpen|gesteund|gevraagd|teruggebeld|geantwoord|overlegd|geinformeerd|betrokken|meegenomen|verteld|doorgegeven|ingelicht|gezegd|verdedigd|laten weten|serieus genomen|ingegrepen|gewaarschuwd|beantwoord|gewaardeerd|waargemaakt|gekeken|gelezen|opgepakt|geregeld|uitgelegd|bedankt|gehouden|laten uitpraten|laten uitspreken|opgenomen|bijgestaan|erkend|verdiept|voorbereid)',
  '<you> / (houdt|hou|houden|hield) / ..6 (niet|nooit|geen) ..3 (aan|rekening|woord|je woord|rekening met)',
  '<you> / <did> / ..3 (geen|totaal geen|nooit|nul) ..2 (oog|tijd|interesse|respect|begrip|vertrouwen|aandacht|benul|idee|waardering|oor|ruggengraat|empathie|hart|gevoel) ..1 (voor|in|hoe|wat|$)',
  '<you> / (toont|toon|tonen|toonde) / ..3 (geen|nooit) ..3',
  '<you> / (geeft|geef|gaf|geven) / ..3 (geen|niks|nooit|totaal niks|geen moer|geen zier) ..3 (kans|kansen|ruimte|vertrouwen|feedback|antwoord|om mij|om ons|om de|uitleg|thuis|richting|duidelijkheid|complimenten|compliment|waardering|aandacht|gehoor)',
  '<you> / (geeft|geef|gaf|geven) / (mij|me|ons) ..3 (geen|niks|nooit) ..3',
  '<you> / (geeft|gaf) / niet thuis',
  '<you> / (doet|doe|deed|doen) / ..4 (niks|niet) ..2 (aan|mee|mij|ermee|met|tegen|voor|$)',
  '<you> / <did> / ..4 (niks|nooit iets) ..2 (gedaan|geregeld|ondernomen|mee gedaan|aan gedaan|van je laten horen|laten horen|opgelost)',
  '<you> / (staat|sta|stond|staan) / ..3 (niet|nooit) ..2 (achter|voor) ..2 (mij|me|ons|je|klaar)',
  '<you> / (laat|liet|laten) / ..3 (niet|nooit) ..2 (uitpraten|uitspreken|weten|van je horen|aan het woord|toe|iets van je horen)',
  '<you> / (laat|liet|laten) / ..3 (niks) ..2 (horen|weten|merken|over aan)',
  '<you> / (bent|ben|was) / er (nooit|niet) ..3 (voor|als|wanneer)',
  '<you> / (belt|bel|mailt|appt) / ..3 (nooit|niet) terug',
  '<you> / (kent|weet|ziet) / ..2 (niet eens|niks van|nauwelijks) ..4',
  '<you> / (draagt|draag) / ..3 (niks) bij',
  '<you> / (kan|kunt|kun) / ..5 (niet tegen kritiek|geen kritiek|niet plannen|niet luisteren|niet leidinggeven|niet organiseren|geen leiding geven|geen beslissing nemen)',
]

/** What somebody did not do that touches me: any verb, as long as I am in the sentence. */
const NOT_FOR_ME: readonly string[] = [
  '<you> !(<unblamed>) <any> ~6 (<judged>)',
  '<you> (bent|hebt|heb|heeft|ben|zijn|hebben|doet) ~6 (<judged>)',
  '(wat|dat|dit) (jij|u|jullie|je|ge|gij) ..2 (doet|doen|doe|zegt|deed|flikt|flikte) ..1 (is|was|noem ik|vind ik|slaat) ..5',
  '(door|van) (jou|u|jullie) ..3 (<judged>|met een kluitje|het bos in|aan het lijntje|om de tuin|van het kastje) ..4',
  '(doordat|omdat|dankzij dat|aangezien) (jij|u|jullie|je|ge|gij) ..7 (niet|geen|nooit|niks|te laat|vergeet|vergat|vergeten|weer) ..5',
  '<you> ~4 (mij|me|ons) ~3 (nooit|geen|niks) ..6 (gegeven|gegund|gevraagd|toegestaan|aangeboden|verteld|gezegd|uitgelegd|gevraagd)',
  '<you> ,,6 en (ik|wij) (kan|kunnen|mag|mogen|moet|moeten|zit|zitten|sta|staan) ..2 (het|dan|de|weer|er|alles|ermee|met) ..6',
  '<you> / (zit|zitten|hangt|loopt|staat) / ..1 (de hele dag|heel de dag|alleen maar|maar wat|lekker|veilig) ,,9',
  '<you> / (leest|controleert|bemoeit|vraagt|belt|appt|mailt) / ..4 (elke minuut|om de haverklap|midden in de nacht|op mijn vrije dag|in mijn vrije tijd|in mijn weekend|in het weekend) ..3',
  '<you> / (doet|deed|doen) / ..2 (net of|precies of|alsof) ..6',
  '<you> / (legt|leg|schuift|gooit) / ~3 (de schuld|alle schuld|alles|het) ~2 (bij|op) (mij|ons|een ander|anderen|de ploeg|het team)',
  '<you> / (kleedt|blaast|brengt|stelt) / ~4 (de grond in|verkeerd voor|groter dan|belachelijk voor)',
  '(het|dat|dit) (is|was) ..3 (jouw|jullie|uw) (fout|schuld|keuze|beleid|verantwoordelijkheid|taak) ,,5 (niet|maar|en|dus) ,,6',
  '(jij|u|jullie) / (had|hadden) / ..4 (beloofd|gezegd|toegezegd) ..6 (niet|niks|nooit)',
  '<you> / (kwam|komt|komen) / ..4 (te laat|niet opdagen|onvoorbereid|niet eens|met lege handen) ..4',
  '<you> / (vergeet|vergat|vergeten) / ..2 (mij|me|ons|mijn|steeds|altijd|weer|elke) ..4',
  '<you> / (negeert|negeren|negeerde) / ..8',
  '<you> / (stuurt|stuurde|sturen) / (mij|me|ons) ~4 (het bos in|van het kastje|met een kluitje|de laan uit|weg)',
  '<you> / (laat|liet|laten) / ~2 (alles|het|de boel|de ploeg|het team|je team|je mensen|jullie mensen) ~4 (op zijn beloop|versloffen|verloederen|in de soep|sloffen|barsten|stikken|vallen)',
  '<you> / (springt|gaat|gaan) / ..3 (slordig|slecht|onzorgvuldig|respectloos|lomp) ..2 om ..3 met',
  '<you> / (gooi|gooit|gooien|smijt|smijten|veegt|kiepert|mikt) / ~6 (in de prullenbak|in de vuilbak|aan de kant|op de grote hoop|voor de bus|voor de leeuwen|te grabbel|overboord|weg)',
  '<you> / (heb|hebt|heeft|hebben|had) / ~6 (in de prullenbak|in de vuilbak|aan de kant|voor de bus|voor de leeuwen|te grabbel|overboord) (gegooid|gesmeten|geveegd|geschoven)',
  '<you> / (heb|hebt|heeft|hebben) / ..1 (alleen|alleen maar|enkel|uitsluitend|vooral) ..1 (oog|aandacht|interesse|tijd|oren) ..5',
  '<you> / (kijkt|kijk|luistert|denkt|denk|belt|komt|reageert|praat|geeft) / ..1 (alleen|alleen maar|enkel|uitsluitend|pas) ..2 (naar de cijfers|naar cijfers|aan jezelf|aan geld|aan cijfers|als er iets|als het mis|als je iets|wanneer je iets|kritiek|om te)',
  '!<(<unblamed>) <you> !(<unblamed>) <any> ,,7 zonder (dat wij|dat ik|dat iemand|mij|ons|enige|overleg|iets te zeggen|te vragen|te overleggen|te luisteren)',
  '<you> / (heb|hebt|heeft|hebben) / ..2 nog nooit ..5 (mij|me|mijn|ons|onze) ..6',
  '(ligt|komt) ..2 (aan|door) (jou|jouw|uw|jullie|u) ..4',
  '(aan|te) (jou|jullie|u) te (wijten|danken dat wij)',
  '<you> / (bent|ben|zijn|is) / ..2 (degene|diegene|de reden|de oorzaak|de schuldige|schuldig|het probleem) ..6',
  '(jij|u|jullie|je) (gedraagt|gedraag|gedragen) (je|u|zich|jullie) ..2 (als|alsof|respectloos|onprofessioneel|kinderachtig)',
  '(jij|u|jullie|je) (snapt|begrijpt|snap|weet) (er|echt|gewoon|duidelijk) ..2 (niks|geen bal|geen snars|niet eens) ..3',
  '(hoe durf|hoe durft) (je|jij|u|jullie)',
  '(schaam je|schaamt u|je moest je schamen|jij moest je schamen|u moest zich schamen)',
  '<you> ..1 (praat|praten|zegt|zeggen|roept|roepen|belooft|beloven|doet|hebt) ..1 wel ,,9 maar ,,6',
  '<you> / (speelt|speel|spelen|trekt|kiest|dekt|dekken|beschermt) / ..2 (mooi weer|partij|liever|altijd|je vriendjes|elkaar|de hand boven)',
  '<you> / (luistert|kijkt) / ..2 (met een half oor|de andere kant op|weg|over mij heen|over ons heen|dwars door)',
  '<you> / (loopt|praat|gaat|lopen|gaan) / ..2 (over mij heen|over ons heen|over mijn grenzen|over onze grenzen|volledig voorbij|compleet voorbij)',
  '<you> / (loopt|lopen|liep) / ..4 (kantjes eraf|ervan weg|met je verantwoordelijkheid)',
  '<you> / (hangt|hing|strooit|houdt) / ..6 (de baas uit|aan de grote klok|zand in|de schijn op|me in het ongewisse|ons in het ongewisse|ons dom|me voor de gek)',
  '<you> / (zegt|zeg|zei|doet|deed) / ..2 (het een|dit) ..3 (en|maar) ..2 (doet|zegt|deed) ..2 (het ander|dat)',
  '<you> / (draait|draai|draaien) / ..3 (eromheen|erom heen|om de hete brij|als een blad)',
  '!<(<unblamed>) <you> !(<unblamed>) <any> ,,6 (<mine-too>) ..4 (niet|niks|nooit|nergens|geen) !(meer)',
  '!<(<unblamed>) <you> !(<unblamed>) <any> ..5 !<(nog|ook|zeker) (niet|niks|nooit|nergens|geen) ..4 (<mine-too>)',
  '(<you>) (had|hadden) ..6 (moeten|kunnen|mogen)',
  '(had|hadden) (<you>) ..1 (mij|me|ons|het|dat|wel|toch|eerst|best|eerder|minstens) ..5 (moeten|kunnen|mogen)',
  '<you> / (heb|hebt|heeft|hebben|had|hadden) / ..6 (beloofd|toegezegd|gegarandeerd|gezworen) ,,9 (en nu|maar|nooit|niks|nog steeds|al weken|al maanden|en vervolgens)',
  '<you> (zou|zouden|beloofde) ,,9 (maar|en nu|nog steeds|nooit|en vervolgens|weer niet) ..6',
  '<you> / (maakt|maken|maak) / ~3 (een|er een) ..1 (potje|zooitje|bende|puinhoop|rommeltje|rotzooi) ..1 van',
  '<you> / (doet|doen|doe) / je mond niet open',
  '<you> je mond niet (opendoet|opentrekt|open durft)',
  'wat een ..3 (ben|zijn|bent) (jij|jullie|u|je)',
  '<you> / (bent|ben|is|zijn) / ..2 (een|zo een) (slechte|slappe|waardeloze|zwakke|hopeloze|onbetrouwbare|luie|laffe|beroerde) ..2',
  '<you> / (zit|zitten|staat|kijkt|lacht|loopt) / ~3 (alleen|maar|erbij|toe te kijken|te lachen|van kantoor) ..6 (terwijl|en) (wij|ik) ..6',
  '(achter gesloten deuren|op mijn rug|over onze rug|over mijn rug|ten koste van mij|ten koste van ons) ..4',
  '<you> / (verwacht|verwachten|eist|eisen) / ..6 (maar|en) ..3 (niks|nooit|niet|zelf)',
  '(jij|jullie|u|ge|gij) / (krijgt|krijg|krijgen) / ..3 (het|niks|geen) ..4 (voor elkaar|geregeld|op orde)',
]

/** Blame without `you` as the one who does it. */
const OTHERWISE: readonly string[] = [
  '(jouw|jullie|uw|je eigen|je) eigen? (schuld|fout|toedoen|nalatigheid)',
  '(ligt|komt|lag|kwam) ..4 (aan jou|door jou|door u|door jullie|aan jullie|aan u) $',
  '(door|dankzij|vanwege) (jou|u|jullie|jouw|uw) ..3 (<bad>|sta|zit|ben|heb|is|moet|loop|kan|fout|schuld|gedrag|gedraai|besluit|getreuzel|geklungel|laksheid|gedoe|houding|nalatigheid|heeft|hebben|zijn|werd|mis|raak|lig)',
  'ik ..2 (voel|voelde) me ..3 (door|bij) (jou|u|jullie) ..3 (<hurt>)',
  '(voel|voelde) ik me ..3 (door|bij) (jou|u|jullie) ..3 (<hurt>)',
  '(voel|voelde) ..1 me ..3 (<hurt>) door (jou|u|jullie)',
  '(ben|word|werd|is|wordt|worden) ..6 (door|bij) (jou|u|jullie) ..5 (<hurt>|voor de gek|tegengehouden|onderbroken|klein gehouden|afgeblaft)',
  '(<bad>) van (je|jou|u|jullie) $',
  '(<bad>) van (je|jou|u|jullie) (dat|om|als)',
  '(van|bij) (jou|u|jullie) ..5 (nooit|geen|niks|alleen maar kritiek|alleen kritiek|de schuld|een grote mond|op mijn kop|op mijn donder)',
  '(nooit|geen|niks|nul) ..4 van (jou|u|jullie)',
  'ik (neem|verwijt) (je|jou|u|jullie) ..4 (kwalijk|dat)',
  'zo ga (jij|je) ..4 met',
  '(zo|hoe) (gaat|ga|behandelt|behandel) (u|jij|je|jullie|ge) ..3 met ..4 om',
  'met (jou|u|jullie) (valt|is) niet te (praten|werken|overleggen|communiceren)',
  '(op|aan) (jou|u|jullie) (kan|kun|heb|heeft) ..3 (niet|niks|geen)',
  'jij ook? altijd met (je|jouw)',
  '(jouw|jullie|uw) ..2 (gedrag|houding|manier van leidinggeven|leiderschap|beleid|planning|gezeur|gedraai|gemanipuleer|geschreeuw|favorieten|lieveling|lievelingetje) ..3 (is|was|slaat|irriteert|ergert|maakt|verpest)',
  '(je|jouw|uw|jullie) (favorieten|lievelingetjes|lieveling|lievelingen|vriendjes|oogappel)',
]

/** What is blame only when it is about the user: said to `you` surely, or done to me. */
export const BLAME = dutch([...BLAMED_DEEDS, ...DEEDS, ...DUTIES, ...NOT_FOR_ME, ...OTHERWISE], CLASSES)

/** Praise, thanks, what people do in general, wishes and requests. */
export const FAIR = dutch([
  '(bedankt|dankjewel|dank|dankbaar|waardeer|fijn|knap|goed dat|mooi|trots|complimenten voor|terecht|gelukkig|blij)',
  '(als|wanneer|indien|mocht|stel) (je|jij|jullie|u|ge) ..1',
  '(of) (je|jij|jullie|u|ge) ..1',
  '^ (als|wanneer|indien) men',
  'niet (jouw|jullie|uw|je) (schuld|fout)',
  '(wil|hoop|zou) ..4 (dat|als) (je|jij|jullie|u)',
  'snap|begrijp ..2 dat (je|jij|u|jullie)',
  '(begrijp|snap) (het|dat|best|wel) ..2 (dat|als)',
])
