import { phrase, wordSet } from '../phrase.ts'

/** How a thing is to the one who does it: no change anybody else could see. */
const FEELINGS = `leuk leuke leuks leuker leukste superleuk superleuke hartstikke-leuk leerzaam leerzame leerzaams leerrijk leerrijke interessant
  interessante boeiend boeiende spannend spannende uitdagend uitdagende intensief intensieve zwaar zware pittig pittige pittigs heftig
  heftige vermoeiend vermoeiende moe doodmoe kapot gesloopt stuk trots supertrots apetrots blij opgelucht dankbaar voldaan voldoening
  tevreden gelukkig verdrietig verdrietige boos teleurgesteld teleurstellend frustrerend gefrustreerd verrast verbaasd geraakt
  ontroerd ontroerend zenuwachtig nerveus onzeker bang gespannen gestrest geschrokken opgelaten ongemakkelijk rot verdriet
  gaaf gave tof toffe cool vet vette fijn fijne mooi mooie moois prachtig prachtige geweldig geweldige fantastisch fantastische
  super heerlijk heerlijke gezellig gezellige bijzonder bijzondere inspirerend inspirerende motiverend motiverende verrijkend
  verrijkende waardevol waardevolle onvergetelijk onvergetelijke zinvol zinvolle nuttig nuttige vervelend vervelende lastig lastige
  moeilijk moeilijke druk drukke hectisch hectische chaotisch chaotische stressvol dubbel raar vreemd gek apart kicken kick
  genoten genieten enthousiast gemotiveerd vol-energie energie plezier lol trotser ervaring ervaringen belevenis avontuur les lessen
  leermoment leermomenten leerproces leerpunt leerschool klus gevoel gevoelens herinnering dag dagje tijd week avond weekend project beleving opgestoken
  geleerd bijgeleerd gegroeid gevoeld beleefd ervaren meegemaakt genoot waardering erkenning zelfvertrouwen sterker wijzer rijker
  bevredigend bevrediging slopend afzien doorgezet kriebels tranen brok keel zin smaak top toppie kei keileuk plezant plezante
  fier content chapeau wauw wow zalig zalige uitputtend uitgeput leerde opluchting trotse gevoelig lachen gelachen
  zelfverzekerder zekerder gezien gehoord gewaardeerd geslapen wakker`

/** Words that may stand beside a feeling and add nothing that changed. */
const BESIDE = `ik me mezelf mij mijn het dat dit er hier daar die deze was is ben waren wel best heel erg hele ontzettend echt zo zeer
  enorm nogal behoorlijk vrij erop eraan ermee ervan om te doen zijn en maar ook vooral gewoon achteraf uiteindelijk zelf
  veel van aan in met op mee over een de n wat iets hoe nou nu ja nee toch eigenlijk nog al weer even bijna altijd heb had hebben
  vond vind voel voelde voelt gevoeld voor na toen daarna tijdens zeker niet geen daar mogen mocht kunnen kon meemaken mogelijk
  maken bij erbij we wij ons onze samen gehad gekregen gaf geeft geven goed goede goeie goei beste slecht slechte lekker lekkere flink flinke
  super mega hartstikke volop positief positieve negatief beetje ontzettende enorme persoonlijk persoonlijke professioneel dan
  als mens iedereen-trots dus kan kijk terug terugkijken kijken zeggen gezegd hoor haha zeg afloop deel onderdeel kort eerlijk gewild
  team werk worden werd geworden groot grote net omdat alles of door kreeg krijg deed blijft blijven hou houd hield overgehouden werken dingen`

const FEELING_WORDS = wordSet(FEELINGS)
const BESIDE_WORDS = wordSet(BESIDE)

/** Words that a telling of feelings alone cannot do without. */
const NO_PLAIN_FEELING =
  wordSet(`ervaring ervaringen project dag dagje tijd week avond weekend klus les lessen energie top tijd stuk
  apart goed team druk druk kei vet super wakker zin`)

const BOOSTED = /^(?:super|mega|top|kei|reuze|bere|leer|levens|rot|knal|giga|ultra)(?=[a-z]{3})/

/** `leuk`, `superleuk`, `topervaring`. */
const isFeeling = (low: string): boolean =>
  FEELING_WORDS.has(low) || FEELING_WORDS.has(low.replace(BOOSTED, ''))

/** Nothing but a feeling: `superleuk`, `ik ben er achteraf blij mee`, `wat een dag was dat`. */
export function isFeelingOnly(lows: readonly string[]): boolean {
  const clear = lows.some((low) => isFeeling(low) && !NO_PLAIN_FEELING.has(low))
  const boosted = lows.some((low) => BOOSTED.test(low) && isFeeling(low))
  const faint = lows.some((low) => NO_PLAIN_FEELING.has(low))
  if (lows.length === 1 && faint) return true
  if (!clear && !boosted && !(faint && EXCLAMATION.test(lows.join(' ')))) return false
  return lows.every((low) => isFeeling(low) || BESIDE_WORDS.has(low))
}

const EXCLAMATION = phrase(
  '^(?:het was )?(?:echt )?(?:wat een|een|nou ja|goede|goeie|mooie|leuke|fijne) ..3 ',
  '^ ?(?:nou ja|best|erg|heel|zo|het was|was) ..3 ',
  '(?:nou ja|wat een|een (?:goede|goeie|hele|mooie|echte|gouden|top)|goede|goeie|top|heel|erg|best|lekker|veel|dus|ik|het was) ..3 (?:ervaring|ervaringen|dag|dagje|tijd|week|avond|weekend|klus|les|lessen|energie|druk|project)_?',
)

const DEGREE =
  '(?:heel |erg |best |wel |zo |ook |echt |zeer |super |ontzettend |nogal |toch |vooral |er |achteraf |nog |enorm |behoorlijk |me |mezelf |stiekem |daar |hier |nu |daarna |toen |uiteindelijk |zelf |na afloop |flink |altijd |hartstikke |apen|reuze |gewoon |persoonlijk |het |dit |dat |de [^ ]+ |een ){0,4}'
const STATE =
  '(?:supertrots|apetrots|dolblij|dolgelukkig|dolenthousiast|superblij|trots|fier|blij|opgelucht|dankbaar|voldaan|tevreden|content|gelukkig|moe|doodmoe|kapot|gesloopt|uitgeput|op na|zenuwachtig|nerveus|onzeker|bang|gespannen|gestrest|teleurgesteld|gefrustreerd|verrast|verbaasd|geraakt|ontroerd|boos|verdrietig|geschrokken|enthousiast|zelfverzekerder|zekerder|gegroeid|gemotiveerd|wijzer|sterker|onder de indruk|verliefd|bekaf)'
const TASTE =
  '(?:leuk|leuke|leerzaam|leerzame|leerrijk|interessant|interessante|boeiend|boeiende|spannend|spannende|uitdagend|uitdagende|intensief|intensieve|zwaar|pittig|pittige|heftig|vermoeiend|gaaf|gave|tof|toffe|cool|fijn|fijne|mooi|mooie|prachtig|prachtige|geweldig|geweldige|fantastisch|fantastische|heerlijk|gezellig|bijzonder|bijzondere|inspirerend|waardevol|waardevolle|onvergetelijk|moeilijk|lastig|vervelend|plezant|zalig|super|frustrerend|jammer|eng|ingewikkeld|verschrikkelijk|vreselijk|belangrijk|eerlijk|fantastische|goed|slecht)'

/** How a telling of one's own feelings or lessons begins; whatever follows belongs to it. */
export const FEELING_HEAD = phrase(
  `^(?:(?:toen|daar|hier|nu|daarna|vooral) )?(?:ben|was|bleef|werd|voel|voelde) (?:ik )?${DEGREE}${STATE}`,
  `(?:ik|k) (?:ben|was|bleef|werd|voel|voelde|ga|ging|kwam) ${DEGREE}${STATE}`,
  `^(?:zo |heel |erg |super |mega |echt |ontzettend |enorm |best |stiekem |nog steeds |wel |nu |vooral |apen|reuze |ook |hartstikke |gewoon |onwijs ){0,3}${STATE} (?:op|dat|met|over|van|en|om)`,
  `ik (?:heb |had )?(?:me |mij |mezelf )?${DEGREE}(?:voel|voelde|gevoeld)`,
  `^(?:voel|voelde) (?:me|mij)`,
  `ik (?:vond|vind) (?:het|dit|dat|de [^ ]+|die [^ ]+|deze [^ ]+|alles) ${DEGREE}${TASTE}`,
  `^(?:vond|vind) ..3 ${TASTE}`,
  `^(?:dat |het |dit )?(?:was|is|bleef|blijft|voelde|voelt) ${DEGREE}(?:een )?(?:hele |heel |erg |goede |echte )?${TASTE.replace('|goed|slecht)', ')')} ?(?:om|ervaring|dag|tijd|project|klus|leerproces|proces|uitdaging|voor mij|moment|weekend|week|avond)`,
  '^(?:het|dat|dit) (?:voelde|voelt) (?:[^ ]+ ){0,3}(?:goed|fijn|heerlijk|dubbel|raar|gek|vreemd|als een|lekker|zwaar|oneerlijk|bevrijdend|kaal|leeg)|^(?:het|dat) (?:smaakte|smaakt) naar meer',
  `(?:ik|we) (?:heb|hebben|had) (?:er |hier |daar )?(?:ook |echt |zelf |heel |erg |zo |onwijs |ontzettend |enorm |best ){0,3}(?:veel|veel van|ontzettend veel|een hoop|heel wat|van alles|wat|iets|er) ..3 (?:geleerd|opgestoken|bijgeleerd|meegenomen)`,
  `ik heb ..3 (?:geleerd|gegroeid|bijgeleerd|genoten|slecht geslapen|goed geslapen)`,
  `ik heb ..3 veel aan ..3 gehad`,
  `ik heb (?:er )?..3 (?:slecht|goed|nauwelijks|niet) van geslapen`,
  `ik (?:leerde|genoot|groeide|geniet|kijk er|kijk met|houd er|hield er|ervoer|ervaarde|merkte dat ik|weet nu|besef|besefte|realiseerde)`,
  `^(?:heb |echt )?(?:heel |erg |zo |enorm |ontzettend )?veel (?:van )?(?:geleerd|opgestoken|bijgeleerd|plezier|lol|energie|voldoening)`,
  `^(?:veel|heel wat|een hoop|van alles|ontzettend veel) ..2 (?:geleerd|opgestoken|bijgeleerd)`,
  `(?:gaf|geeft|kreeg|krijg|haal|haalde) (?:me |mij |ik |er |hier |daar ){0,3}(?:heel |erg |zo |enorm )?(?:veel |een |een hoop |zoveel |zo veel |echt |nieuwe ){0,2}(?:goed |heerlijk |fijn |enorme |enorm |geweldig |trots |boost |mooi ){0,2}(?:energie|voldoening|gevoel|kick|zelfvertrouwen|plezier)`,
  `^(?:veel |een )?(?:goed|lekker|fijn|trots|dubbel|voldaan|rot|warm|naar|heerlijk) gevoel`,
  `(?:^|ik (?:[^ ]+ ){0,4})(?:een|mijn) (?:goed|lekker|fijn|trots|dubbel|voldaan|rot|warm|naar|heerlijk) gevoel (?:over|aan|bij|mee|van)`,
  `^(?:heel |erg |echt |super |zo |best |wel |ook ){0,3}(?:fijn|leuk|mooi|gaaf|tof|goed|prachtig|bijzonder|interessant|spannend|geweldig|heerlijk|jammer|lastig|zwaar|moeilijk|leerzaam|inspirerend|cool|mooi) (?:om|dat ik|dat we|hoe|vond ik|was het|gevonden|te zien|te merken)`,
  '^(?:het|dat|dit|hier|daar) (?:heeft|had|gaf|geeft|bracht|deed|doet|maakte|maakt|raakte|leerde|bood|motiveerde|inspireerde|sterkte) (?:me|mij|ons|mezelf) ',
  '^(?:het |dat |dit )?(?:was|is|voelde|bleef) ..3 (?:opluchting|belevenis|avontuur|leerschool|leermoment|leerproces|uitdaging|eer|voorrecht|feest om|hele klus|kluif|rit|rollercoaster|achtbaan|eyeopener|eye-opener|droom|genot|uitje|ervaring|kick)$',
  '^(?:een |wel een |best een |wat een ){0,2}(?:hele |grote |mooie |echte |ware ){0,2}(?:opluchting|belevenis|avontuur|leerschool|leermoment|leerproces|uitdaging|eer|voorrecht|kluif|rollercoaster|achtbaan|eyeopener|eye-opener)',
  '(?:voor|aan) (?:mezelf|mijzelf) |voor mij persoonlijk|ik zou het zo weer|ik kijk (?:er )?(?:met|heel|goed|tevreden|positief)|ik heb er (?:heel |erg |echt )?(?:van genoten|een goed|een fijn|lol|plezier|veel|wel|hoofdpijn|stress)',
  'ik (?:zou|wil) het zo weer',
  '^(?:je|men) (?:leert|groeit|geniet|krijgt er (?:zoveel|veel|energie))|^(?:het |dat |dit )?(?:was|is|bleef|wordt|blijft) (?:[^ ]+ ){0,3}een (?:[^ ]+ ){1,2}(?:periode|tijd|dag|week|maand|jaar|avond|nacht|klus|project|traject|proces|rit|moment|opdracht|gevoel|weekend|zomer|seizoen)$|(?:keek|kijk|kijken|terugkijkend|terugkijken) (?:[^ ]+ ){0,6}terug|^(?:ik )?(?:keek|kijk) ',
  '^(?:achteraf |uiteindelijk |toch )?(?:het )?viel (?:het |me |mij |reuze |achteraf |erg |wel ){0,4}(?:mee|tegen)|^ik (?:zag|zie) er (?:[^ ]+ ){0,3}(?:tegenop|tegen op|naar uit)',
  'voor herhaling vatbaar|kers op de taart|smaakt naar meer',
  'ik ben (?:er )?(?:als mens |persoonlijk |flink |enorm |echt |hierdoor |erdoor |in ){0,3}gegroeid',
)

/** How a telling of one's own state begins, apart from what was learned or enjoyed. */
export const INNER_STATE = phrase(
  `^(?:ik |k )?(?:ben|was|bleef|werd|voel|voelde) (?:ik )?${DEGREE}${STATE}`,
  `^(?:ik )?(?:voel|voelde) (?:ik )?(?:me|mij)`,
  `^(?:ik )?(?:vond|vind) (?:ik )?(?:het|dit|dat|de [^ ]+|die [^ ]+|deze [^ ]+|alles) ${DEGREE}${TASTE}`,
  '^(?:het|dat|dit) (?:was|is|voelde|leek) ',
)
