import { conjugate } from '../../grammar/nl/conjugate.ts'
import type { WordClasses } from '../../grammar/pattern.ts'
import { dutch } from '../../grammar/nl/patterns.ts'

const formsOf = (infinitive: string): string => {
  const { stem, third, pasts, participle } = conjugate(infinitive)
  return [stem, third, infinitive, ...pasts, participle].join('|')
}

/** Verbs in the patterns below, in every form. */
const VERBS: WordClasses = Object.fromEntries(
  (
    'kijken denken nemen pakken proberen trachten streven letten helpen steunen ondersteunen werken voelen groeien ' +
    'ontwikkelen verdiepen verbreden orienteren profileren professionaliseren blijven houden bekijken overwegen wegen ' +
    'onderzoeken verkennen zetten geven besteden staan zoeken communiceren investeren richten focussen verbeteren ' +
    'versterken stimuleren bevorderen motiveren optimaliseren vergroten faciliteren zien komen doen zijn leren sparren ' +
    'praten spreken tonen maken wennen hopen inspireren waken bewaken stemmen monitoren aanmoedigen streven zorgen ' +
    'piekeren brainstormen reflecteren evolueren leggen laten informeren kaarten delen bezinnen verminderen waarderen'
  )
    .split(' ')
    .map((infinitive) => [infinitive, formsOf(infinitive)]),
)

const CLASSES: WordClasses = {
  ...VERBS,
  is: 'is|ben|bent|zijn|was|waren|word|wordt|worden|geworden',
  self: 'me|mij|mezelf|mijzelf|zich|zichzelf|ons|onszelf|jezelf',
  it: 'het|dit|dat|alles|iets',
  // What one "takes along" without carrying it.
  wish:
    'het|dit|dat|alles|punt|punten|vraag|vragen|wens|wensen|idee|ideeen|suggestie|suggesties|feedback|verzoek|signaal|opmerking|opmerkingen|' +
    'input|onderwerp|zorgen|zorg|verhaal|voorstel|kritiek|tip|tips|advies|gesprek|situatie|ambitie|ambities|voorkeur|boodschap|leerpunten|' +
    'aandachtspunt|aandachtspunten|behoefte|behoeftes|reactie|inzichten|gevoel|loonwens|opslag|uren',
  better:
    'beter|vaker|minder|sneller|sterker|opener|eerlijker|directer|assertiever|scherper|strakker|netter|kalmer|flexibeler|bewuster|' +
    'socialer|strenger|losser|leuker|fijner|hechter|dieper|breder|hoger|slimmer|fitter|gezonder|korter|langer|soepeler|zakelijker|' +
    'alerter|concreter|relaxter|meer|*iger|*ijker|*zamer|*iever|zekerder|helderder|harder|*baarder|*loser|best|zoveel mogelijk|zo veel mogelijk|minstens zo goed',
  'better-e':
    'betere|minder|meer|sterkere|grotere|kleinere|hechtere|bredere|diepere|*igere|*ijkere|*ievere|*samere|goede|fijne|prettige|gezonde|nieuwe',
  quality:
    'rust|balans|uitdaging|draagvlak|aandacht|eigenaarschap|zelfvertrouwen|groei|ontwikkeling|variatie|afwisseling|structuur|duidelijkheid|' +
    'sfeer|werksfeer|communicatie|samenwerking|werkplezier|werkgeluk|plezier|motivatie|energie|focus|zichtbaarheid|vertrouwen|openheid|' +
    'transparantie|flexibiliteit|verantwoordelijkheid|verantwoordelijkheden|vrijheid|autonomie|veiligheid|kwaliteit|waardering|respect|begrip|' +
    'geduld|zelfstandigheid|leiderschap|verdieping|verbreding|doorstroom|doorgroei|doorgroeien|betrokkenheid|verbinding|initiatief|creativiteit|efficientie|' +
    'discipline|assertiviteit|evenwicht|overzicht|regie|ruimte|tempo|inzet|lef|teamgevoel|teamgeest|saamhorigheid|professionaliteit|' +
    'perspectief|toekomst|loopbaan|carriere|welzijn|vitaliteit|werkdruk|stress|ontspanning|orde|netheid|hygiene|klantgerichtheid|kennis|ervaring|' +
    'contact|ondersteuning|steun|hulp|begeleiding|nauwkeurigheid|zorgvuldigheid|taal|gezelligheid|collegialiteit|diversiteit|inclusie|daadkracht|' +
    'persoonlijke groei|zichtbaar zijn|stabiliteit|continuiteit|zekerheid|productiviteit|snelheid|onderlinge *|bewustwording|bewustzijn',
  polite: 'wel|best|nog|eens|even|misschien|vast|zeker|ook|er|graag|toch|gewoon|nog eens',
}

const d = (...sources: readonly string[]): ReturnType<typeof dutch> => dutch(sources, CLASSES)

/** Looking, thinking, keeping in mind, trying: nobody sees it happen, whatever else the clause says. */
export const UNSEEN = d(
  // Looking and seeing what there is.
  '!<(komt|kom|komen) <kijken> ..4 (naar|eens|even|verder|rond|welwillend)',
  '(naar|verder|kritisch|eens|even|ernaar|erna|rond) ..3 !<(komt|kom|komen) <kijken> !(na)',
  '<kijken> ..5 $',
  'rondkijken',
  '(wel|nog|dan|even|eens) ..2 (zien|ziet|zie) ..2 $',
  '(zal|gaat|zullen|gaan|moet|moeten|zal wel|ga) ..3 (zien|bezien) $',
  '(zien|zie|ziet) (we|ze|hij|zij|ik) (dan|wel|nog) ..2',
  '(ziet|zien) ..2 (zitten|wel)',
  '<bekijken> ..4 (mogelijkheden|welwillend|opties|verzoek|wens|situatie|idee|het|dit|dat|alles)',
  '(mogelijkheden|welwillend|opties|verzoek|wens|situatie|idee|nog eens|het|dit) ..4 <bekijken>',
  '<bekijken> (het|dit|dat|alles|eens|nog|rustig|intern)',
  '(mogelijkheden|opties|kansen|vacatures|richtingen) ..3 (<onderzoeken>|<verkennen>)',
  '(<onderzoeken>|<verkennen>) ..4 (mogelijkheden|opties|kansen|wat|kan)',
  '(<onderzoeken>|<verkennen>) $',
  'bezint|bezinnen|bezin',
  // Thinking.
  '<denken> ..7 (na|mee|aan|over|erover|eraan)',
  '(nadenken|meedenken|nadenkt|meedenkt|nagedacht|meegedacht|overdenken|doordenken|herbezinnen|nadenk|meedenk)',
  '(aan|eraan|over|erover) ..4 <denken>',
  '<overwegen>',
  '<piekeren>',
  '<brainstormen>',
  '<reflecteren>',
  '<wegen> ..4 (af|mee)',
  '(afwegen|meewegen|afweegt|meeweegt|afgewogen|meegewogen|mijmeren|filosoferen|bezinnen|bezint)',
  '(in overweging|in beraad|in gedachten|in gedachte|achterhoofd|op het netvlies|op de radar|in het vizier) ..5',
  // Keeping an eye on it.
  '(in de gaten|in het oog|een oogje|een oog|oog voor|in beeld|vinger aan de pols|de vinger|de ogen open|ogen en oren|oren open|mijn ogen|zijn ogen|haar ogen) ..4',
  '<houden> ..6 (rekening|mij in|me in|ervan bewust)',
  '(rekening) ..4 (houden|houdt|hou|houd|gehouden)',
  '<letten> ..6 op',
  '<letten> ..4 erop',
  '(op) ..6 <letten>',
  '(opletten|oplet|monitoren|monitort|monitor)',
  '(aandacht) ..5 (<geven>|<besteden>|schenken|schenkt|schenk|hebben|heeft|heb|krijgt|krijgen|vragen)',
  '(<geven>|<besteden>|schenk|schenkt|heb|heeft|schenken) ..5 aandacht',
  '<staan> ..4 (stil bij|open voor|positief|achter|sterk|sterker|voor open)',
  '(stilstaan|openstaan|stil te staan|open te staan|opensta|openstaat) ..3',
  '(bewust|alert|waakzaam|scherp) ..3 (<is>|blijven|blijf|blijft|worden|maken)',
  '(<is>|<blijven>) ..4 (bewust|alert|waakzaam|open|zichtbaar|positief|aanwezig|geduldig|assertief|betrokken|bereikbaar|flexibel)',
  '(waken|waakt|waak) ..2 (over|voor|ervoor)',
  '<bewaken> ..3',
  '(grenzen) ..4 (bewaken|aangeven|stellen|bewaak|aan|trekken)',
  '(geef|geeft|geven|stel|stelt|stellen) ..4 (grenzen|mijn grens)',
  // Taking along, picking up.
  '(neem|neemt|nemen|nam) ..4 <wish> ..5 mee !(naar|terug)',
  '<wish> ..3 (meenemen|meegenomen|meeneemt|meeneem)',
  '(neemt|neem|nemen) ..3 (<it>|je) ..3 (aan boord|ter harte|in overweging)',
  '(ter harte|aan boord) ..2 (<nemen>)',
  '<nemen> ..4 (aan boord|ter harte)',
  '<pakken> ..6 (op|aan|door)',
  '(oppakken|aanpakken|doorpakken|opgepakt|aangepakt|oppakt|aanpakt|oppak|aanpak) ..4',
  // Trying.
  '<proberen> ..9 !(uit)',
  '(<trachten>|poogt|pogen|<streven>|beproeven)',
  '(best|uiterste|moeite) ..5 (doen|doet|doe|deed|gedaan)',
  '(doe|doet|doen) ..5 (best|uiterste|moeite)',
  '(zet|zetten|span|spant|spannen) <self> ..6 (in|sterk)',
  '(maak|maakt|maken) <self> ..5 (hard|sterk)',
  '(inzetten|hard maken|sterk maken|inspannen) ..1 $',
  // Working on it.
  '<werken> ..7 (aan|eraan|hieraan|verder)',
  '(aan|eraan|hieraan) ..6 (werken|gewerkt|werkt|werk) $',
  '(bezig) ..3 (met|mee|blijven|zijn|gaan|is)',
  '(mee|ermee|ermee) bezig',
  '(aan de slag|aan de gang|schouders eronder|schouders onder|werk van|de kar trekken|tandje bij|stapje bij|er tegenaan|aan trekken|er vol voor)',
  '(sturen|stuur|stuurt|zetten|zet|inzetten|richten|richt|focus|focust|focussen|concentreren|concentreer) ..4 (op|in op) !(#) ..4',
  '<investeren> ..2 in',
  '(prioriteit|voorrang) ..2 (geven|geef|geeft)',
  '(ga|gaat|gaan) ..3 (verder|door) !(met de)',
  '(vormgeven|handen en voeten|body geven|gestalte)',
  // Becoming, feeling, growing.
  '<voelen> ..5',
  '<groeien> ..4',
  '(doorgroeien|meegroeien|doorgroei|uitgroeien|doorontwikkelen|ontplooien|ontplooi)',
  '<ontwikkelen> ..1 <self>',
  '<self> ..5 (<ontwikkelen>|<verdiepen>|<verbreden>|<orienteren>|<profileren>|ontplooien|verbeteren|positioneren)',
  '(<verdiepen>|<verbreden>|<orienteren>|<profileren>|<professionaliseren>) <self>?',
  '(in|voor) (mijn|zijn|haar) (schoenen|vel|kracht|eigen kracht) ..2',
  '(leer|leren|leert) ..4 (omgaan|loslaten|delegeren|relativeren|grenzen|nee|om te|accepteren|vertrouwen)',
  '(loslaten|relativeren|delegeren|netwerken|doorzetten|volhouden|wennen|bijleren)  ..1 $',
  '(kritisch|positief|open|in gesprek|scherp|rustig|geduldig|vriendelijk|professioneel|eerlijk|gemotiveerd|betrokken|zichtbaar|alert|op de hoogte) ..3 <blijven>',
  '<blijven> ..5 (praten|volgen|kijken|werken|leren|oefenen|proberen|gesprek|hoogte|betrokken|open|positief|kritisch|alert|zichtbaar|scherp|groeien|contact)',
  // Holding on to each other.
  '(contact|verbinding|verbondenheid) ..4 (<houden>|<zoeken>|<blijven>|onderhouden|maken)',
  '(<houden>|<zoeken>|<blijven>|onderhoud|onderhoudt) ..5 (contact|verbinding|op de hoogte|lijntje|lijntjes|lijnen|vinger)',
  '(op de hoogte|up-to-date|op de hoogte te) ..2 (houden|gehouden|blijven)',
  '(samenwerken|samenwerkt|afstemmen|afgestemd|samengewerkt)',
  '<werken> ..3 samen !(met # )',
  '<stemmen> ..4 af',
  '<communiceren>',
  '<sparren>',
  '(blijven|blijf|gaan|willen) ..3 (erover|verder) (praten|hebben|spreken)',
  '(bespreekbaar) ..3',
  '(elkaar|mekaar) ..5 (<steunen>|<helpen>|<ondersteunen>|aanspreken|vertrouwen|vinden|versterken|scherp)',
  '(initiatief|eigenaarschap|verantwoordelijkheid|regie|leiderschap|voortouw|lef|vertrouwen|begrip|respect|waardering|interesse|inzet|betrokkenheid|ruimte) ..3 (tonen|toont|toon|nemen|neemt|neem|pakken|pakt|pak|geven|geeft|geef|uiten|krijgen)',
  '(tonen|toont|toon|nemen|neemt|neem|pakt|pak|geeft|geef|geven) ..4 (initiatief|eigenaarschap|verantwoordelijkheid|regie|leiderschap|voortouw|lef|begrip|respect|waardering|interesse|betrokkenheid)',
  '(nee zeggen|nee te zeggen|ja zeggen)',
  // Kindness without a promise.
  '(komt|komen|kom) ..3 (goed|wel goed|in orde|voor elkaar|dik in orde)',
  '(komt|komen|kom) ..2 (er|hier|daar|erop|hierop) ..6 (op terug|terug)',
  '(komt|kom|komen) (erop|hierop|daarop) ..3 terug',
  '(op terug) ..1 (komen|komt|kom) $',
  '(goed woordje|balletje|visje|proefballon) ..4',
  '(heeft|hebben|toont) ..4 begrip',
  '(goed|interessant|interessante|leuk|mooi|prima|positief|sympathiek) ..2 (idee|gedachte|plan|vinden|vindt|vond|voorstel)',
  '(vindt|vinden|vond|vind) ..3 (idee|interessant|goed|prima|belangrijk|logisch|leuk)',
  '(snapt|begrijpt|snappen|begrijpen|gunt|hoopt|hoop|waardeert|herkent)',
  '(zou|gaat|zal|wil|kan|wilt|ga) ..6 (eens|een keer|een keertje|ooit|bij gelegenheid) ..6',
  '(bij gelegenheid|een keertje|te gelegener tijd|een dezer dagen eens|wie weet|waar mogelijk|waar nodig|indien mogelijk|zo nodig|als het uitkomt)',
  '(mogelijk|mogelijks|eventueel|misschien) ..3 (later|iets|eens|nog|wel)',
  '(wordt|worden) vervolgd',
  '(iets|wat) ..2 (aan doen|mee doen|betekenen|voor me doen|regelen)',
  '(doet|doen|doe) (er|hier|daar) ..3 (iets|wat|alles) ..2',
  '(regelt|regelen|doet|vindt|zoekt|bedenkt|verzint|fikst) ..1 (iets|wel iets|wel wat)',
  '(stimuleren|bevorderen|aanmoedigen|inspireren|enthousiasmeren|empoweren|borgen|waarborgen|stroomlijnen) ..1 $',
  '(stimuleert|bevordert|inspireert|motiveert|faciliteert|borgt|waarborgt|moedigt|stimuleer|bevorder|faciliteer) ..5',
  '(ruggensteun|ruggesteun|achter me|achter mij|aan mijn kant) ..3',
  '(dichter|ver|eruit|verder) (bij elkaar|komen|komt) ..2 $',
  '(positief) ..2 (tegenover|in)',
  '(wil|willen|wilt) ..3 (blijven|groeien)',
)

/** With these a vague verb is none: "kijkt … na", "komt terug met een ja of een nee". */
export const TO_SHOW = d(
  '<kijken> ..8 (na|uit)',
  '(nakijken|nagekeken|nakijkt|uitwerken|inwerken|bijwerken|uitgewerkt|bijgewerkt|bijhouden|bijgehouden)',
  '<werken> ..8 (uit|in|bij|af|door)',
  '<houden> ..8 bij $',
  '<houden> ..5 (presentatie|toespraak|spreekuur|vergadering|interview|interviews)',
  '(loop|loopt|lopen) ..8 (na|mee|langs)',
  '(leg|legt|leggen) ..8 (vast|voor|uit|neer)',
  '(haal|haalt|halen) ..8 (op|af)',
  '(geef|geeft|geven) ..8 (door|terug|les|lessen|vrij|training)',
  '(neem|neemt|nemen) ..8 (over|op|af) $',
  '(zet|zetten) ..8 (op|klaar|uit)',
  '(zoek|zoekt|zoeken) ..8 (op|uit)',
  '(met een|een|een duidelijk) (ja|nee|antwoord|besluit|voorstel|datum|uitsluitsel|bod)',
  '(een|één) (ja|nee|antwoord|besluit) of',
  '(uitsluitsel|besluit|beslissing)',
)

/** More, better, more often; helping, improving: it can be seen once there is a number or a thing with a name. */
export const UNCOUNTED = d(
  '!<(niet|geen|nooit|niks|er is|nog) <better> !(dan #)',
  '<better-e> ..1 <quality>',
  '(<helpen>|<steunen>|<ondersteunen>|bijstaan|bijstaat|staat <self> bij|springt bij|bijspringen)',
  '(<verbeteren>|<versterken>|<optimaliseren>|<vergroten>|<verminderen>|<motiveren>|verhogen|verlagen|beperken)',
  '(zorgen|zorgt|zorg) ..3 (voor|ervoor) ..4 (<quality>|goede|betere|fijne)',
  '(af en toe|soms|regelmatig|geregeld|wat vaker|zo nu en dan|nu en dan|meestal|altijd|voortaan|steeds) ..5',
  '(goed|goede|tijdig|netjes|zorgvuldig|duidelijk) ..2 (voorbereiden|communiceren|luisteren|overdragen|samenwerken|omgaan)',
  '(luisteren|luister|luistert) ..2',
)

/** A line of these alone, without a verb, names a quality. */
export const QUALITY = d('<quality>', '<better> ..2 $', 'op de <quality>')
