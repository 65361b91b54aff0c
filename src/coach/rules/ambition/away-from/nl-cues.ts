import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  want: 'wil|wou|zou|zouden|moet|mag|kan|wilde|willen',
}

export const AWAY = dutch(
  [
    // Off something, out of something.
    'ik <want> ..4 van ..7 (af|vanaf|verlost|weg|bevrijd)',
    'ik <want> ..4 (af|weg|uit|verlost|los|bevrijd|onderuit|eruit|vandaan|ervan af|ervanaf) ..1 (van|uit|bij|onder) ..6',
    'ik <want> ..3 (ervan|er|daar|hier|hiervan) ..2 (af|vanaf|weg|uit|onderuit|vandaan)',
    'ik <want> ..3 (verlost|bevrijd) ..4',
    'ik <want> ..3 uit (de|het|die|dat|deze|mijn) ..4 $',
    '^^ ..1 (weg|af|verlost|los|bevrijd) (van|uit|bij) ,,6',
    '^^ (zo snel mogelijk|zsm|eindelijk|alleen|graag|het liefst|gewoon|zo rap mogelijk|liefst) ..2 (van|uit|weg) ,,6 (af|weg|vandaan|$)',
    '^^ van (de|het|die|dat|deze|mijn|al|dit) ..6 (af|verlost) ..3',
    '^^ (uit|onder) (de|het|die|dat|deze) ..5 (vandaan|uit|weg|$$)',
    '(verlost|bevrijd) (zijn|worden) van',
    '(ik heb|ik ben|heb ik|ben ik|heb) ..3 (helemaal gehad|gehad|genoeg|schoon genoeg|spuugzat|zat|beu|klaar|tabak|mijn buik vol|mijn bekomst|de buik vol) ..1 (met|van) ..6',
    '(ik heb|ik ben|ben ik) ..7 (spuugzat|kotsbeu|beu|zat|kotsmisselijk) $',
    'ik <want> ..2 (niks|niets) meer ..8',
    'ik <want> ..4 niet ..2 (blijven|eeuwig|altijd|de rest van|heel mijn|mijn hele|tot mijn) ..6',
    '^^ niet (tot mijn|de rest van|mijn hele|heel mijn|eeuwig|altijd|nog eens|elke|elk|nog een|nog tien|nog vijf|weer) ..7',
    'als (het|ik|dat) maar (geen|niet|nooit|weg|van) ..6',
    'van mij (mag|mogen) ..6 (weg|afschaffen|schrappen|stoppen|verdwijnen|eruit)',
    'ik <want> ..3 onder ..5 uit',
    '(erom|om) dat ik ..2 niet ..1 (meer|langer) ..6',
    '^^ (gewoon|liefst|alleen|eigenlijk|vooral) (geen|niet) ..8 meer ..4 $',
    // No longer.
    'ik <want> ..4 (geen|niet|nooit) ..8 (meer|langer)',
    'ik <want> ..3 (niet meer|niet langer|nooit meer)',
    '^^ (geen|niet) ..8 meer ..4 $',
    ', (geen|niet) ..8 meer ..4 $',
    ', (niet meer|niet langer|nooit meer) ..8 $',
    'en (geen|niet meer|niet langer|nooit meer) ..8 $',
    '^^ (niet meer|niet langer|nooit meer|nooit of te nimmer) ,,9',
    '^^ geen ..6 $',
    '(enige|doel|wens|inzet) ,,6 ik ..6 (niet|geen|nooit) ..7 (meer|weer|langer|hoef|moet|zit)',
    '(het enige|wat ik wil|mijn wens|mijn doel|doel|inzet) ..4 (is|:|dat ik) ..4 (niet meer|geen|nooit meer|niet weer|niet langer|weg|verlost|minder|stoppen) ,,6',
    'ik (hoef) ..8 (niet|geen) ..3 (meer|nog)',
    'ik hoef (die|dat|deze|de|het) ..6 (niet|nooit) !(zo|echt|per)',
    'ik <want> ..3 (stoppen|ophouden|kappen) ..2 (met|als)',
    'ik <want> ..7 (kwijt|loslaten|afstoten|afbouwen|afgeven|overdragen|achter me laten|vermijden|vanaf)',
    '^^ ..1 (stoppen|ophouden|kappen) (met|als) ..6',
    // Less.
    'ik <want> ..3 minder ..6',
    '^^ !(voor|met|na|door|zonder|in|bij|er) ..1 minder ,,9',
    'in (elk|ieder|geen) geval (niet meer|geen|niet) ..6 $',
    '(zo min mogelijk|zo weinig mogelijk) ..4',
    '^^ minder ..4 graag',
    '(haal|haalt|bevrijd|verlos|ontsla) (mij|me) ..2 (van|uit) ..6',
    'als ik (maar)? ..3 (niet|geen) ..3 (meer|hoef) ..6',
    '^^ ..2 als ik maar ..7 (verlost ben|vanaf ben|af ben|weg ben|kwijt ben|uit ben|kwijtraak) ,,6',
    '(die|dat|de|het|deze|al dat|al die) ..3 niet meer (hoeven|moeten) ..2',
    '^^ ..1 (ontsnappen|vluchten|wegvluchten|verlost) (aan|uit|van) ..6',
    '(ge|je|u|jullie) (moet|mag|mogen|moogt|zou) (mij|me) ..2 (van|uit) ..6 (halen|weghalen|verlossen|bevrijden|af halen)',
    '(mijn|de) laatste ..1 (*dienst|*diensten|dienst|nacht|nachten|nachtdienst|avonddienst|weekend|ritten|ronde)',
    'niet nog (een|#) (jaar|seizoen|maand|winter|zomer|keer|week|ronde|schooljaar) ..6',
    'als ik maar (niet|geen) ..8',
    'ik kap (met|ermee) ..5',
    '^^ weg (hier|daar|uit|van|bij|ermee|met|eruit) ,,9',
    '(gaat|draait) (het|t) ..1 (me|mij)? ..1 (erom|om) dat ik ..2 (niet|geen|nooit) ..6',
    'van ..7 (wil|wou|zou) ik ..3 (verlost|af|vanaf|bevrijd|weg) ..3',
    '(wil|wou) ik ..2 (vanaf|van af|van verlost|mee stoppen|uit weg|vandaan) ..2',
    '^^ dat ik ..7 (af|weg|verlost|vanaf|bevrijd) ..1 (ben|mag|raak|word)',
    // Out with it.
    '(mag|mogen) ..3 weg',
    '(mag|mogen|kan|kunnen|moet|moeten) ..3 (eruit|verdwijnen|van mijn bord|van mijn lijstje|naar een ander|afgeschaft)',
    '(alles|eender wat|om het even wat|maakt niet uit wat|overal) ..1 (behalve|zolang|als het maar|maar niet|maar geen|liever dan|beter dan) ,,7',
    'als (dat|die|het) (eruit|weg|af) is',
    '^^ (liever|het liefst|liefst|alsjeblieft|aub) ..2 (geen|niet|nooit) ..6 $',
    '^^ dat ik ..8 (niet|geen|nooit) ..5 (meer|weer) ..3',
    '(wil|is|wens|: ,) dat ik ..8 (niet|geen|nooit) ..5 (meer|weer) ..3',
    '(ik ben|ben ik) ..6 (beu|zat|moe) ..5 $',
  ],
  CLASSES,
)

/** Something is wanted in its place. */
export const INSTEAD = dutch([
  'en (naar|richting) <any>',
  'maar (over|binnen|na) <any>',
  'en ..4 (gaan|leren|worden) <any>',
  'en (de|het|een) ..2 (in|op|naar) $',
  '(meer|langer|nooit) ,,1 maar !(dat|ik|ja|het|wat|hoe|geen|even|wie|eens)',
  'minder ..3 : <any>',
  'minder (werken|uren) ,,2 (#|een|twee|drie|vier|vijf)',
  '(maar|wel) !(niet|geen|nooit) ..1 (graag|liever|in|op|bij|met|naar|een|de|het|werken|meer|terug|als|aan|overdag|vaker)',
  '(zodat|in plaats van|ipv|om te|om meer|om weer|en dan|en in die tijd|en daarna|en daarvoor|daarvoor in de plaats|ruilen|inruilen|ervoor in de plaats)',
  '(en|,) !(meer (vraag|hoef|wil|moet|verlang|niet)) (wel|liever|dan|in plaats|daarnaast|meer|weer|zelf|overdag) ..4',
  '(en|,) ..6 !<(verlost|bevrijd) (werken|leren|worden|begeleiden|maken|geven|draaien|helpen|doen|rijden|staan|zitten|zijn|gaan|regelen|schrijven|bouwen|ontwerpen|opzetten|leiden|coachen|beheren|organiseren|behandelen|vullen|zien|studeren) $',
  '!<(terug) (naar|richting) (de|het|een|mijn|ons|buiten|dagdienst|kantoor|naam)',
  '(en|,|wel|liever|maar|wil|graag|voor) ..1 !<(niet|nooit|geen) meer (tijd|ruimte|patienten|les|dagen|uren|met|aan|voor|op|werk|contact)',
  '(alleen|enkel|uitsluitend) nog ..4',
])

/** Not wishing to be rid of anything. */
export const NOT_AWAY = dutch([
  'verdienen',
  '(spijt|kritiek|moeite|last) ..2 gehad',
  'ik heb (nooit|nog nooit|altijd) ',
  '(ik heb|heb ik|heb) ..2 (gehad|genoeg|klaar) ..2 (over|aan|tijd|informatie)',
  '(geen|niet) (mens|collega|kip|zorgen|klachten|stress hoor|commentaar|opmerkingen|bijzonderheden|nieuws|ambities|ambitie|wensen|bezwaar|probleem|punt|zin|idee|haast|tijd|geld|kans|plek|ruimte|reden|antwoord|reactie|dank|spijt|moeite|schijn|enkele|andere|vragen|vraag|nood)',
  'ik wil niet (meer wachten|langer wachten|wachten|ophouden|weg|dreigen|klagen|zeuren|vervelend|lastig|onbeleefd|ondankbaar|zeggen|beweren|stoppen|dat je|dat jij|dat u|vergelijken|meteen|te veel|zomaar|alleen|opdringerig)',
  'ik wil (geen) (ruzie|gedoe|gezeur|misverstand|leidinggevende|problemen|conflict|overhaaste|druk|slapende|tijd|oude koeien|verwijten)',
  '^^ minder dan',
  'niet ..1 (meer|langer) ..3 dan',
  'ik kan ..6 (niet|geen|nooit)',
  'zou ik ..3 niet (weten|durven)',
  '^^ (niet|geen) (alleen|zozeer|zo|alles|iedereen|omdat|dat|per se)',
  '(vandaag|morgen|vanmiddag|om # uur|straks)',
  '(nog niet|nog geen|niet eens)',
  'dan (meer|geen)',
  '^^ geen ..2 is',
  '^^ geen (loonsverhoging|salarisverhoging|opslag|cursus|contract|opleiding|verhoging|bonus|reactie|antwoord|promotie|toeslag) ,',
  '(bespreken|erover|over hebben|over praten)',
  'niet ..2 zonder',
  '(kan|moet|zal|mag|mogen|krijg|heb|begin|maak|hoor|zie) ik ..8 (niet|geen)',
])

/** "dat is alles wat ik vraag": no other wish. */
export const THAT_IS_ALL = dutch([
  'meer niet',
  '(dat is|meer|verder|anders|da) ..4 (vraag|wil|hoef|verlang) (ik|van)',
  'wat ik (vraag|wil|hoef|verlang)',
])
