import { phrase, wordSet } from '../phrase.ts'

/** What may stand before a word for how it was: the user, the thing itself, and words of degree. */
const BEFORE =
  wordSet(`ik we wij ikzelf het dat dit er was is waren ben zijn ben heb had vond vind voel voelde voelt wel best heel erg hele ontzettend echt
  zo zeer super mega enorm nogal behoorlijk vrij hartstikke ook toch eigenlijk achteraf nog nog-steeds steeds zelf gewoon nu ja nee nou vooral zelfs
  stiekem onwijs reuze apen bere kei eerlijk gezegd me mij mezelf allemaal samen na afloop daarna toen uiteindelijk een beetje altijd werd bleef hele
  persoonlijk oprecht haast bijna helemaal flink goed poeh pff tja ach zeker daar daarvan hier ervan erop eraan om met over van dus maar wat alleen ooit nooit`)

/** How it is to the one who tells, in the form that stands alone. */
const MOODS =
  wordSet(`leuk leerzaam leerrijk interessant boeiend spannend uitdagend intensief zwaar pittig heftig vermoeiend moe doodmoe kapot gesloopt bekaf
  uitgeput trots supertrots apetrots blij opgelucht dankbaar voldaan verdrietig boos teleurgesteld teleurstellend frustrerend
  gefrustreerd verrast verbaasd geraakt ontroerd ontroerend zenuwachtig nerveus onzeker bang gestrest geschrokken opgelaten ongemakkelijk gaaf tof cool vet
  fijn mooi prachtig geweldig fantastisch heerlijk gezellig supergezellig superleuk bijzonder inspirerend motiverend verrijkend waardevol onvergetelijk zinvol
  vervelend lastig moeilijk hectisch stressvol raar vreemd genoten geschokt verliefd content fier plezant bevredigend slopend eng kippenvel benieuwd nieuwsgierig
  gegroeid kiplekker emotioneel verlegen beduusd overweldigd overrompeld opgewonden dolblij dolgelukkig onder-de-indruk trillend gegeneerd schuldig
  klaar-mee verslagen jammer zonde balen klote kut waardeloos grappig lachen hilarisch hartverwarmend aandoenlijk ontwapenend machtig schitterend magisch wauw wow chapeau overweldigend adembenemend`)

/** What may follow: no noun, so the word for how it was stands alone. */
const AFTER =
  wordSet(`om dat te met over van op en maar hoor joh zeg man jongen hè he eigenlijk dus geweest gehad gevonden was is ik we wij erna daarna achteraf ook
  wel toch echt allemaal samen voor na mee erop eraan ervan erover want zo geworden gemaakt werk ervaring tijd dag avond weekend klus hè als toen hoe wat die even
  nog geweest nu bij in al altijd er natuurlijk haha gewoon`)

/** `ja was leuk joh`, `wel trots op eigenlijk`: how it was to the user; whatever comes behind it belongs to it. */
export function beginsWithMood(lows: readonly string[]): boolean {
  const at = lows.findIndex((low) => !BEFORE.has(low))
  if (at < 0 || at > 8 || !MOODS.has(lows[at] ?? '')) return false
  const next = lows[at + 1]
  return next === undefined || AFTER.has(next) || MOODS.has(next)
}

const TIME =
  '(?:dag|dagje|tijd|avond|middag|ochtend|nacht|week|weekend|periode|ervaring|ervaringen|klus|rit|reis|uitdaging|samenwerking|belevenis|jaar|maand|zomer|winter|project|uurtjes|uren|herinneringen|herinnering|les|lessen|sfeer|dienst|momenten|moment)'

/** What it was like to be there, and what it did to the user. */
export const MOOD = phrase(
  '^(?:[^ ]+ ){0,4}(?:rot|kut|top|hel|ramp|klote|droom|pracht|wereld|horror|hels|heksen)-?(?:nacht|dag|week|tijd|avond|maand|klus|ervaring|periode|dienst|jaar)$|^(?:gelukkig |nu |eindelijk |het is |het was |blij dat het |is |was ){0,4}(?:voorbij|achter de rug|weer achter de rug)(?: is)?$',
  '(?:hele|heel|flinke|behoorlijke) klus|kan ik je (?:zeggen|vertellen)|dat wil je niet weten',
  '^wat een (?!verschil|verbetering|vooruitgang|succes|resultaat|rust)(?:[^ ]+ ?){1,4}$|^(?:het |dat |dit )?(?:voelt|voelde) (?:nu |wel |al |een stuk |veel |ook )*[^ ]+$',
  '(?:herkende|herken|zag|zie) (?:ik )?(?:mezelf|me|mij)',
  '^(?:een |wel |echt |heel |het was |was )*(?:goed|fijn|mooi|leuk|prettig|open) (?:gesprek|overleg)(?: geweest| gehad)?$',
  '(?:mijn|me|mn) (?:wangen|ogen|hart|keel|lijf|benen|rug|hoofd)|(?:tranen|brok|kippenvel|kriebels|vlinders)|^(?:ik |er |ben |nog |steeds |even |wel ){2,6}(?:stil van|beduusd|niet goed van)',
  '(?:mijn|onze) (?:dag|week|avond) was (?:weer )?(?:goed|gemaakt)|hard werken$',
  '(?:rust|fijn|goed|leuk|mooi|tijd|ruimte|iets|een [^ ]+) voor (?:mij|mezelf)(?: [^ ]+)?$',
  'mooi om (?:mee te maken|te zien|te merken|te doen)|(?:om|te) zien (?:stralen|lachen|genieten)',
  `^(?:het |dat |dit |ik |we |wij |was |is |heb |had |hebben |hadden |er |wat |een |hele |heel |zo |wel |echt |best |ja |echte |ook |gewoon ){0,6}(?:leuke|mooie|gezellige|fijne|zware|heftige|pittige|rare|drukke|intense|intensieve|spannende|bijzondere|leerzame|gave|toffe|lange|prachtige|geweldige|hectische|warme|onvergetelijke|gekke|leuk|mooi|fijn|bijzonder|gezellig|zwaar|heftig) ${TIME}(?! voor (?!mij|me|ons)| van (?!mijn)| weer)`,
  '^(?:het |dat |dit )?(?:heeft|had|maakte|maakt|deed|doet|gaf|geeft|bracht|brengt|raakte|raakt|greep|grijpt) (?:[^ ]+ ){0,6}(?:me|mij|mezelf|ons)(?= |$)(?! (?:een|de|het) (?:contract|baan|opdracht|prijs|ploeg|uur|dag))',
  '(?:krijg|kreeg|krijgt|kregen) (?:[^ ]+ ){0,2}(?:er )?(?:zoveel|zo veel|veel|heel veel|echt veel|ontzettend veel|energie|kippenvel|een kick|een glimlach|een warm gevoel)(?: [^ ]+)?(?: terug| van)?(?= |$)(?! (?:minder|meer|klanten|reacties|aanmeldingen))',
  '(?:had|zou|wilde|wil) (?:[^ ]+ ){0,5}(?:willen missen|niet missen|zo weer|over doen|opnieuw doen|nog een keer doen)|(?:niet|nooit) (?:willen|wil) missen|zo weer doen',
  '(?:sterker|dichter bij elkaar|hechter|beter|fijner|vrijer|zekerder) (?:[^ ]+ ){0,3}(?:gaan voelen|voelen)|door gaan voelen',
  '(?:nooit|nog nooit) zo (?:moe|trots|blij|bang|hard|zenuwachtig|genoten|gelachen|gezweet)|(?:veel|hard|flink|zo) (?:gelachen|gezweet|gehuild|genoten|gestrest)',
  '^(?:gevoel|ik|dat|het|er) (?:[^ ]+ ){0,3}(?:gevoel) (?:dat|van|alsof|of)|^(?:het )?gevoel (?:dat|van|alsof)|^(?:een )?(?:goed|fijn|raar|warm|trots|lekker|rot|dubbel) (?:gevoel|hart)',
  '^(?:nu |eindelijk |voortaan |zelf |ik |dat ik |hoe |en |nog )*(?:weet|besef|snap|begrijp|leer|leerde|geleerd|realiseer) (?:ik|nu|me|mij|veel|wel|hoe|wat|dat) ',
  '^(?:heb|had) (?:er |hier |daar |het |echt |heel |erg |zo |ook |wel |nog |gewoon |onwijs |heerlijk |slecht |goed |lekker ){0,5}(?:genoten|plezier|lol|zin in|van genoten|wakker van|slecht van|energie|geslapen|gelachen|gehuild|naar mijn zin|gevonden|geleerd)',
  'ik zou (?:het|dit|dat) (?:[^ ]+ ){0,3}(?:weer|nog|zo|opnieuw)|zou ik (?:[^ ]+ ){0,3}(?:weer|nog|zo|opnieuw)',
)
