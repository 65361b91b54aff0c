import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  noun:
    "collega|collegas|collega's|nieuwe|nieuweling|nieuwelingen|nieuwkomer|nieuwkomers|anderen|ander|rest|jongens|meiden|mannen|vrouwen|meisjes|uitzendkracht|uitzendkrachten|flexer|flexers|" +
    "flexkrachten|stagiair|stagiaire|stagiairs|stagiaires|zzp'er|zzp'ers|zzpers|starter|starters|voorganger|kamergenoot|leeftijdsgenoten|studiegenoten|maat|maten|invaller|invallers|jongste|jongere|" +
    'ploeg|afdeling|locatie|vestiging|school|team|dagploeg|nachtploeg|kantoormensen|schoolverlater|broekie|kracht|krachten|parttimers|fulltimers|jobstudent|jongen|knul|kerel|gast|meid|meisje|snotneus|groentje|collegaatje|pas afgestudeerde|zijinstromer|trainee|trainees|vakantiekracht|vakantiekrachten|vrijwilliger|vrijwilligers|ambtgenoot|junior|juniors|medior|leerling|leerlingen|jobstudenten|oproepkracht|duopartner|buurvrouw|buurman|mensen|gasten|collegae|lichting|klasgenoten',
  other:
    "naam|collegas|collega's|anderen|uitzendkrachten|stagiairs|nieuwelingen|iedereen met|iemand met|iemand die|mensen met|" +
    '(mijn|een|de|die|onze|sommige|andere|alle|ons|het|zelfs|elke|iedere|veel|zijn) (andere|nieuwe|jongere|directe|mannelijke|vrouwelijke|oudere)? (<noun>)',
  they: '<other>|hij|zij|ze|die',
  gets: 'krijgt|krijgen|verdient|verdienen|kreeg|kregen|verdiende|ontvangt|vangt|beurt|pakt|heeft|hebben|zit|zitten|staat|staan|zat|had',
  may: 'mag|mogen|mocht|mochten|krijgt|krijgen|kreeg|kregen|hoeft|hoeven|hoefde|moet|kan|kunnen|kon|konden',
  'as-me': 'dan ik|dan wij|dan mij|als ik|als wij|als mij|dan ons',
  perk: 'kleedkamer|kantoor|tablet|laptop|telefoon|parkeerplaats|parkeerplek|thuiswerkdag|thuiswerkdagen|thuiswerken|airco|fiets|auto|bus|vakantie|weekend|weekenden|zaterdag|vrije dag|koffie|pauze|vrije dagen|werktijden|rooster|kerst|zomer|budget|studieverlof|uitzondering|begeleiding|plek|rol|project|projecten',
  'pay-word':
    'opslag|loonsverhoging|promotie|vast contract|contract|bonus|dertiende maand|eindejaarsuitkering|reiskosten|maaltijdcheques|winstdeling|compensatie|uurloon|overwerkvergoeding|tijd voor tijd|thuiswerkvergoeding|studiedagen|adv|trede|schaal|periodiek|toeslag|loon|salaris|auto|leaseauto|laptop|vergoeding|cursus|opleiding|euro|barema|verhoging|vaste dienst|vast rooster|vrij',
}

/** Also "de jongens van ploeg 3", "de collega op kantoor". */
const orFromElsewhere = (source: string): readonly string[] =>
  source.includes('<other> ')
    ? [source, source.replace('<other> ', '<other> (van|op|bij|uit|in|naast|boven) ..4 ')]
    : [source]

/** A colleague's pay, place or favour, named so that it counts for me. */
export const AS_ARGUMENT = dutch(
  [
    '<other> ,,4 (<gets>|is) ,,8 (meer|hoger|hogere|beter|betere|langer|minder|dubbel|eerder|makkelijker|vaker|meerdere) ..5 <as-me>',
    '<other> ..3 (<gets>) ..6 (meer|hoger|hogere|beter|betere) ..4 (voor|met) (hetzelfde|het zelfde|dezelfde|minder)',
    '<other> ..4 (<gets>) ,,6 (en|maar|terwijl) ,,2 (doet|doen|werkt|die|ze|hij|is|heeft|komt) ..6 (hetzelfde|zelfde|minder|amper|net|pas|nog geen|korter|half)',
    '<other> ..3 (<gets>) ,,9 (hetzelfde|zelfde|evenveel) ..4 als (ik|wij)',
    '<other> ..3 (krijgt|krijgen|verdient|verdienen|kreeg|kregen|mag|mogen|mocht) ,,9 (en|maar) (ik|wij) (niet|zit|sta|heb|krijg|moet|mag|blijf|verdien|nog)',
    '<other> / (mag|mogen|mocht|mochten|krijgt|krijgen|kreeg|kregen|hoeft|hoeven) / ..6 (wel|niet|nooit|gewoon wel|altijd) ,,5 (en|maar|terwijl) (ik|wij|mij|ons)',
    '<other> (mag|mogen|mocht|mochten|krijgt|krijgen|kreeg|kregen) ..6 wel',
    '(mag|mogen|mocht|mochten|krijgt|krijgen|kreeg) <other> ..5 wel ..4',
    '<other> ..2 (heeft|hebben|had) ..2 wel ..5 (<pay-word>|gekregen|gemogen|mogen|gehad)',
    '<other> ..2 (is|zijn|werd|wordt|was) ..1 wel ..3 (bevorderd|gepromoveerd|aangenomen|doorgegroeid|gevraagd|gekozen|benoemd|senior|teamleider|voorman|uitgenodigd)',
    '(bij|voor) <other> ..2 (kan|kon|mag|mocht|lukt|lukte|was|is|ging|werd|wordt|gaat) ..5 (wel|zo|meteen|ineens|plots|direct|zonder)',
    '(kan|kon|mag|mocht|lukt|lukte|is|was) (het|dat) ..2 (bij|voor) <other> ..2 (wel|ineens|plots)',
    '(als|toen) <other> ,,8 (mag|krijgt|kreeg|kan|kon|mocht|verdient|vroeg|krijgen|mogen|vroegen) ,,6 (ook|zo geregeld|zo|waarom|meteen|direct|geen probleem|wel)',
    'terwijl <other> ,,8 (mag|krijgt|verdient|kreeg|hoeft|mogen|krijgen|thuis|huis|wel|niks|zit|zitten|niet|vrij)',
    '(en|die|hij|zij) <other>? ..2 (is|heeft|krijgt|zit|mag|kreeg) ..2 wel ..4 (bevorderd|gekregen|opslag|promotie|schaal)',
    'dan <other> ,,6 (wel|bevorderd|promotie|opslag|hoger|krijgt|verdient|vast contract)',
    '(verdien|krijg|zit|heb|sta) ik ..6 (minder|lager) ..5 dan <other>',
    'ik (verdien|krijg|zit|heb|sta) ..6 (minder|lager|slechter) ..5 dan <other>',
    '(kijk|neem) (maar|eens|nu|gewoon)? ..2 (naar|eens) <other> ,,9',
    'neem nu <other>',
    '(zelfs) <other> ..2 (<gets>|mag|mogen|zijn) ..6',
    'zelfs <noun> ..2 (<gets>|mag|mogen|zijn) ..6',
    '(in tegenstelling tot|anders dan|net als bij) <other> ,,9 (ik|mij|wij|ons|krijg|wil)',
    '<other> ..8 wel , ..2 (ik|mij|wij|ons) ..1 niet',
    '<other> wel ,,8 en (ik|mij|wij|ons) ..2 niet',
    '<other> wel ..8 en (ik|mij|wij|ons) niet',
    '(geeft|geef|gaf|laat|liet) ,,2 <other> ..2 wel ..8',
    '<other> (is|zijn|werd|zit|was) ,,6 (al|inmiddels|nu al|intussen) ..3 (teamleider|senior|voorman|coordinator|teamlead|brigadier|manager|schaal|in schaal|hoofd|vast|bevorderd) ,,6 (ik|korter|jaar hier|pas)',
    '(al|inmiddels) ..5 , (en|maar) ik ..1 niet',
    '<other> ..3 (<gets>) ..3 (#|euro) ..4 meer',
    '<other> ..3 (heeft|hebben|kreeg|kregen|krijgt|krijgen) ,,3 (vorig|vorige|dit|onlangs|ook|gewoon|net|meteen|zonder|al|na) ,,4 (<pay-word>) ,,5 (dus|en|dan) ..3 (ik|wij|mij)',
    '<other> ,,6 (zit|zitten|staat|staan) ..4 (schaal|schalen|trede|treden) ..2 (hoger|verder)',
    '<other> ..2 (mocht|mochten|mag|mogen|kreeg|kregen|krijgt|krijgen) ,,9 (dus|daarom) ,,4 (ik|wij|mij)',
    '<other> ..2 (heeft|hebben|kreeg|kregen|krijgt|krijgen|rijdt|mag|mogen) ..2 (ook|al|gewoon|zelfs|meteen|direct|al na) ..4 (<pay-word>|auto van de zaak|thuiswerken|thuis werken|kantoor|eigen kamer|vast|minder werken|eigen auto)',
    '<other> ,,8 (kreeg|krijgt|kregen|krijgen|heeft|hebben|zit|zitten|mag|mogen|begint|beginnen) ,,8 (<pay-word>|<perk>) ,,6 (ik|wij|mij|ons) ..6 (niet|nog|pas|nooit|al|moet|wacht|na|sinds|zonder)',
    '(voor|bij|aan) <other> ,,7 (en|maar) (voor|bij|aan) (mij|ons) ..2 niet',
    '<other> ..2 (hebben|heeft|krijgen|krijgt|mogen|mag) ..2 wel ..5 (<perk>|<pay-word>)',
    '(begint|beginnen|start|starten|zit|zitten) ,,3 (op|met|in) ..2 (hetzelfde|dezelfde|zelfde) ..2 (loon|salaris|schaal|trede) ..2 als ik',
    '<other> ,,6 (half|minder|niks|amper|de helft) ,,5 (krijgt|verdient|zit|krijgen|verdienen) ,,5 (hoger|hogere|meer|beter|schaal|dubbel)',
    '(minder) ..3 dan (iemand|een|die|de|naam) ..4 (die|van|met|zonder)',
    '(mogen|mag|krijgen|krijgt|hebben|heeft) (ze|zij) ..1 wel ..5',
    '(waarom|hoezo) <other> wel',
    '(hij|zij|die|ze|<other>) wel en (ik|wij) niet',
    '<other> ,,4 (<gets>) ,,7 terwijl (hij|zij|ze|die|ik) ..8',
    'als (de|het|een|die|onze) <any> ,,7 (krijgt|krijgen|mag|mogen|heeft|hebben) ,,2 dan (wij|ik) ..3 ook',
    'dan (wij|ik) ook',
    '(dezelfde|hetzelfde|zelfde) ..2 (als|zoals) <other> ..2 (krijgt|heeft|kreeg|verdient|krijgen|hebben)',
    '(wat|zoals) <other> ..2 (krijgt|heeft|kreeg|verdient|krijgen|verdienen|hebben|mag) ..4 (ook|wil|verdien)',
    '<other> ,,8 (krijgt|krijgen|kreeg|kregen|verdient|verdienen|verdiende|vangt|beurt) ..4 (meer|hoger|hogere|beter|betere|euro|# euro|dubbel|veel meer|honderd|honderden) ..3 $',
    '<they> ..1 (werkt|doet|doen|werken|draait|draaien) ..3 (hetzelfde|zelfde|minder|half|dezelfde) ,,5 (krijgt|krijgen|verdient|verdienen|vangt) ..6',
    '<they> ..2 (is|zijn|heeft|hebben|zit|werkt|werken|doet|kwam|kwamen|begon) ,,6 (later|korter|jonger|pas|geen diploma|geen ervaring|minder ervaring|minder|half|zonder diploma|net binnen|net begonnen) ,,6 (toch|al|wel|gewoon|nu|inmiddels) ,,3 (teamleider|senior|voorman|coordinator|hoger|meer|vast|bevorderd|promotie|hoofd|manager|leidinggevende|<pay-word>|dan ik) ..5',
    '(hetzelfde|zelfde|dezelfde|evenveel|net zoveel|even veel) ..2 (salaris|loon|schaal|uurloon|trede|contract|bonus|vergoeding|rooster|dienst|functie|toeslag|rechten)? ..1 (als|zoals|van) <other>',
    '(vergeleken met|ten opzichte van|in vergelijking met|naast|tegenover) <other> ,,8 (minder|weinig|lager|verdien|krijg|slechter|slecht|achter|ondergewaardeerd|karig)',
    '(verdien|krijg|zit|sta|loop) ik ..4 (weinig|minder|lager|slecht|achter) ,,3 (vergeleken met|ten opzichte van|in vergelijking met|op) <other>',
    '(aan|bij|voor) <other> ..1 (heb|hebt|hebben|geef|geeft|gaf|kon|kan|kunt|deed|doe|doet|heeft|mag|mocht|was|is) ..6 wel ..3',
    '(heb|hebt|hebben|geef|geeft|gaf|kon|gunde|gunt) (je|jij|u|jullie|ze) ..4 (aan|bij|voor)? <other> ..5 wel ..4',
    '(je|jij|u|jullie|ze) ..1 (heb|hebt|hebben|geef|geeft|gaf|gunt) ..4 (aan|bij|voor)? <other> ..5 wel ..4',
    'iedereen (op|in|bij|van|uit|aan|die) ..4 (mag|krijgt|heeft|kreeg|mocht|verdient|zit|kan) ,,8 (behalve|alleen|maar|en|uitgezonderd) (ik|wij|mij|ons|bij ons|onze) ..4',
    '<other> ,,8 (hebben|heeft|krijgen|krijgt|kregen|kreeg) wel ..5 (<pay-word>|<perk>)',
    '<other> ,,6 (mogen|mag|mocht|mochten|kunnen|kan) wel ..6',
    '<other> ..3 (krijgt|krijgen|kreeg|kregen|mag|mogen|mocht|heeft|hebben|zit|zitten) (altijd|steeds|elke keer|meteen|zomaar|standaard|telkens|automatisch|wel|ineens) ,,4 (de|een|het|vrij|leuke|mooiste|beste|vroege|voorrang|<perk>|<pay-word>) ,,6 (en|maar|terwijl|ik|wij|mij|ons) ..5',
    '(waarom|hoezo|hoe kan het dat) ..1 (krijgt|mag|heeft|verdient|hoeft|zit|kan) <other> ..5 (wel|altijd|meer|nooit|hoger|al) ..5',
    '(als|omdat|nu) <other> ,,6 (mag|mogen|krijgt|krijgen|heeft|kreeg|kan|kon|mocht) ,,5 (ik|wij|mij) ..2 (ook|dat ook|hetzelfde|toch ook) ..4',
    '(ik|wij) ..1 (werk|werken|doe|doen|draai|presteer|lever) ..3 (harder|meer|langer|beter|vaker|evenveel|minstens evenveel) ..2 (als|dan) <other> ..6',
    // Theirs against mine.
    '<they> ..3 (krijgt|krijgen|kreeg|kregen|verdient|verdienen|verdiende|ontvangt|mag|mogen|mocht|mochten|hoeft|hoeven|rijdt) ,,9 (en|maar|terwijl) (ik|wij|mij|ons) ,,1 (moet|moeten|mag|mogen|zit|zitten|heb|hebben|krijg|krijgen|sta|staan|wacht|wachten|blijf|blijven|rij|word|laten|al|nog|een|het|de|niet|geen|alleen|met) ..6',
    '<other> ,,9 , (mij|ons) (laat|laten|geven|geeft|zetten|houden|sturen|wijzen|wijst) ..8',
    '<other> ..3 (hoeft|hoeven|hoefde) (nooit|ook nooit|geen enkele|ook geen|geen) ..6',
    '<other> ..3 (hoeft|hoeven|hoefde) ..2 niet ..5 (weekend|weekenden|nacht|nachten|nachtdienst|nachtdiensten|avonddienst|avonddiensten|overwerken|overuren|piket|zaterdag|zaterdagen|zondag|zondagen|kerst|invallen|te draaien)',
    '<other> ..3 (zit|zitten|staat|staan|start|begint|begon) ..3 (al|ook|wel|nu|meteen|gelijk|direct|gewoon|inmiddels) ..4 (schaal|trede|barema|functiegroep|loonschaal|#)',
    '<other> ,,8 (heeft|hebben|kreeg|kregen|krijgt|krijgen|zit|zitten|is|zijn|mag|mogen|mocht|werd) ..1 (al|wel|ook|gewoon|inmiddels|meteen|zomaar|ineens|gelijk|allang|zelfs|intussen) ..4 (<pay-word>|<perk>|vast|senior|teamleider|voorman|coordinator|teamlead|promotie|bevorderd|doorgestroomd|doorgegroeid|aangenomen|hoofd|leidinggevende)',
    '<other> ..2 (heeft|hebben|kreeg|kregen|had|hadden) ..4 (ook|wel|allemaal|meteen|zomaar|gewoon|al) ..3 (gekregen|gehad|gemogen|mogen|gevolgd|geregeld)',
    '<other> ..2 (is|zijn|werd|was) ..2 (ook|wel|al|meteen|zomaar|binnen #|binnen een) ..6 (doorgestroomd|doorgegroeid|bevorderd|aangenomen|gepromoveerd|benoemd|overgestapt|senior)',
    '<other> ..2 (is|werd|was) na ,,4 (al|inmiddels|meteen)? ,,3 (senior|teamleider|bevorderd|vast|voorman|coordinator|schaal|promotie|gepromoveerd|doorgegroeid)',
    '(hetzelfde|zelfde|evenveel|dezelfde|meer|langer|vaker|harder) ..4 (als|dan) <other> ,,4 (minder|lager|niet|maar|krijg|verdien|zonder|en toch) ..4',
    '<they> ..1 (werkt|doet|draait|heeft|hebben|werken|doen) ..3 (minder|half|amper|de helft|nauwelijks|korter) ,,8 (krijgt|krijgen|verdient|verdienen|heeft|hebben|zit|vangt) ..4 (meer|hoger|hogere|evenveel|hetzelfde|dubbel|beter|betere)',
    '<they> ..1 (verdient|krijgt|vangt|beurt|pakt|verdienen|krijgen) ..4 (meer|evenveel|hetzelfde|dubbel|hoger) ,,3 (dan|als) (ik|mij|wij|ons)',
    '(oneerlijk|eerlijk|krom|scheef|unfair|gek|raar|onbegrijpelijk|waarom|vreemd|zuur|bizar|steekt|wringt) ,,2 (dat|waarom) <other> ,,5 (wel|krijgt|kreeg|krijgen|mag|mogen|mocht|verdient|verdienen|hoeft|heeft|meer|eerder|al) ..6',
    '(snap|begrijp|zie|weet) ..2 (niet|geen) ,,3 waarom (<they>) ,,8 (wel|meer|hoger|krijgt|kreeg|mag|mogen|verdient|krijgen)',
    '(ik|wij) ..1 (doe|doen|werk|draai|heb) ,,6 (als|dan) <other> ,,4 (maar|en) ,,2 (verdien|krijg|zit|heb|hij|zij|die|krijgt) ..6',
    '(strijkt|vangt|beurt|harkt) (<other>|de <any> ..1) ..6',
    'met (de helft van|minder|half) ..3 (ervaring|uren|diplomas|dienstjaren|jaren) ,,3 (heeft|krijgt|kreeg|zit|is|verdient|mag) ..6',
    '<other> ,,8 (vangt|beurt|toucheert|strijkt) ,,6 (euro|meer|toeslag|bonus|#)',
    '(bij|op) (de|een|die|het) (andere|ander) (afdeling|team|locatie|vestiging|school|ploeg|kantoor|filiaal) ..2 (krijgen|krijgt|mogen|mag|hebben|verdienen|zitten|kan) ..1 (ze|zij|iedereen|men|het) ..2 (wel|meer|ook|gewoon|allemaal) ..4',
    '(en|maar|terwijl) (hij|zij|die) ..2 (krijgt|kreeg|mag|mocht|verdient|hoeft) ..1 (wel|meer|hetzelfde|evenveel|niks|nooit) ..3',
    '(ik|wij) (wil|willen|verdien|vraag|hoor) ..6 (wat|zoals|hetzelfde als|evenveel als|net zoveel als|net als) <other>',
  ].flatMap(orFromElsewhere),
  CLASSES,
)
