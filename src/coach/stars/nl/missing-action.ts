import type { Part } from '../part.ts'
import { oneOf, phrase } from '../phrase.ts'
import { isPlaceholder } from '../placeholder.ts'
import type { Told } from '../star-reading.ts'
import { tellsOfDeed, tellsOfState } from './deed.ts'
import { INNER_STATE, isFeelingOnly } from './feelings.ts'

const A =
  '(?:daar |hier |toen |er |ook |altijd |zelf |gewoon |vooral |eigenlijk |echt |heel |erg |zeer |dus |nu |die dag |dit jaar |jaren |vanaf het begin |steeds |namelijk |daarvan |hiervan |mede |best |nogal |me |mij |mezelf |al |wel |toch |oprecht |stellig |heilig |vanaf [^ ]+ ){0,4}'
const JOB = `(?:[a-z-]*(?:leider|leidster|manager|coordinator|coordinatrice|begeleider|begeleidster|verantwoordelijke?|trekker|persoon|aanspreekpunt|voorzitter|secretaris|penningmeester|lid|baas|chef|hoofd|lead|owner|eigenaar|mentor|coach|trainer|docent|juf|meester|verpleegkundige|verzorgende|ambassadeur|gastheer|gastvrouw|schakel|adviseur|assistent|medewerker|medewerkster|stagiair|stagiaire|vrijwilliger|planner|kok|chauffeur|monteur|contact|vraagbaak|deelnemer|contactpersoon|spil|master|champion|hulpverlener|bhv'er|ehbo'er|agent|regisseur|redacteur|inkoper|verkoper|controleur|inspecteur|projectlid|woordvoerder|vertegenwoordiger|organisator|opdrachtgever|uitvoerder|voorman|supervisor|specialist|consultant|engineer|developer|tester|analist|beheerder|administrateur|steun|gids|rots|toezichthouder|bewaker|sponsor|facilitator|expert|piloot|hoofdrol|kartrekker|buddy|user|rol|eindverantwoordelijke|contactpunt|trainee|arts|leraar|jeugdleider|bestuurder|bestuurslid|aannemer|boekhouder|oudste|jongste|getuige|steunpunt|luisterend oor))`

/** A role, a place in a group, a trait: who somebody was, not what they did. */
const ROLE = phrase(
  `^(?:ik |k |als )?(?:was|ben|bleef|werd|fungeerde|trad op|gold) (?:ik )?${A}(?:als )?(?:de |het |een |n |hun |haar |zijn |onze |ons |eerste |vaste |enige |eind|tweede |directe |nieuwe |algemeen |algemene |centrale |die ){0,3}${JOB}`,
  `^(?:ik |k )?(?:was|ben|voelde me|bleef|voel me) (?:ik )?${A}(?:eind|hoofd|mede)?verantwoordelijk`,
  `^(?:ik |k )?(?:had|heb|kreeg|droeg) (?:ik )?${A}(?:de |het |een |daarbij |daarin |hierin |in )?(?:volledige |hele |algehele |operationele |dagelijkse |algemene |eind|inhoudelijke |belangrijke |grote |coordinerende |leidende |begeleidende |ondersteunende |adviserende ){0,2}(?:leiding|verantwoordelijkheid|eindverantwoordelijkheid|regie|rol|supervisie|coordinatie|opdracht|taak|zeggenschap|aansturing|touwtjes|hoofdrol|bijrol|functie|dienst|beheer)(?! (?:genomen|gegeven|overgenomen|naar me))`,
  `^(?:ik |k )?(?:zat|zit|stond|werkte|werk|hoorde|behoorde|viel) (?:ik )?${A}(?:in|bij|achter|op|als|onder|aan|tot) (?:de |het |een |deze |dat |die |mijn )?(?:[^ ]+ ){0,2}[^ ]+$`,
  `^(?:ik |k )?(?:was|ben) (?:ik )?${A}(?:erbij|aanwezig|present|betrokken|aangewezen|lid|onderdeel|deel|bezig|in dienst|van dienst|aan zet|beschikbaar|bereikbaar|ingedeeld|gevraagd (?:als|voor|om mee)|bevoegd|de (?:eerste|enige|juiste|laatste) [^ ]+$|in charge|het hele weekend|het gezicht|de baas)`,
  `^(?:mijn|me|mn) (?:rol|functie|taak|positie|verantwoordelijkheid|aandeel|doel|wens|bedoeling|idee|opdracht|ambitie|insteek|mening|overtuiging|visie|uitgangspunt|motto|streven|hoop) (?:was|is|bleef|lag)`,
  `^(?:dat|dit|het) (?:hoort|hoorde|viel|valt|is|was) (?:gewoon |nu eenmaal )?(?:bij|onder|in) (?:mijn|de) (?:rol|functie|taak|taken|werk|verantwoordelijkheid)`,
  `^(?:eind|mede|hoofd)?verantwoordelijk(?:e|heid)? (?:voor|over)`,
  `^(?:als )?(?:de )?${JOB}(?: [a-z-]+)?(?: (?:van|voor|bij|op|in|namens) (?:[^ ]+ ?){1,6})?$`,
  `^ik ben (?:iemand|een (?:echte |type )?(?:mens|persoon|type|doorzetter|aanpakker|teamspeler|verbinder|doener|denker|perfectionist|mensen|harde werker|optimist|bouwer|pionier|kei)|van nature|(?:altijd |heel |erg |zeer |best |vrij |behoorlijk |nogal ){0,2}(?:sociaal|nauwkeurig|precies|geduldig|flexibel|stressbestendig|betrokken|leergierig|behulpzaam|handig|creatief|gedreven|ambitieus|zorgzaam|direct|rustig|secuur|enthousiast|loyaal|makkelijk|perfectionistisch|praktisch|streng|eerlijk))`,
  '^(?:in mijn rol|vanuit mijn (?:rol|functie)) als [^ ]+(?: [^ ]+)?$',
  '^ik (?:stond|sta) (?:er |altijd |voor |open |klaar |achter )+',
)

/** `ik was …`, `ik had …` with nothing done behind it: what somebody was or had. */
const BEING = phrase('^(?:ik |k )?(?:was|ben|bleef|had|heb)(?= )')

/** What is washed (`ik was de ramen`), what had happens (`had een gesprek`), and verbs behind `ben` and `heb`. */
const HAPPENS = new RegExp(
  `(?<![^ ])(?:ramen|auto|auto's|kleren|vloer|vloeren|beddengoed|groente|borden|lakens|afwas|handen|bus|laten|gaan|doen|leren|helpen|komen|staan|` +
    `zitten|lopen|blijven|bezig|degene|aan het|eerste|enige|die|dat|wat|om te|mee|weg|langs|heen|naar|` +
    `[a-z]*ge[a-z]+(?:d|t|en|aan|ien)|(?:be|ver|ont|her|over|onder|voor|door)[a-z]{2,}(?:d|t|en|aan|ien)|[a-z]+eerd)(?![^ ])`,
)

const MEETING = phrase(
  '(?:had|heb) (?:[^ ]+ ){0,8}(?:[a-z]*gesprek|[a-z]*gesprekken|[a-z]*overleg|overleggen|contact|afspraak|afspraken|meetings?|sessies?|bijeenkomst|bijeenkomsten|telefoontjes?|intakes?|interviews?)',
)

const WISH = phrase(
  `^(?:ik |we |wij |k |dus |toen |eigenlijk |daarom )?(?:wilde|wou|wil|wilden|wouden|willen|hoopte|hoop|hoopten|wens|wenste|wensten|droomde|verlangde|had gehoopt|had gewild|had graag|had liever|had het liefst|hadden graag|hadden gehoopt|zou graag|zou willen|zou liever|zou het|zouden graag|heb altijd gehoopt|heb gehoopt|heb altijd gewild|streefde|gunde|keek uit|heb er (?:altijd )?van gedroomd|nam me voor|had me voorgenomen|was van plan|was voornemens|had als doel|had (?:vooral |echt |altijd )?(?:de wens|de hoop|het idee|de bedoeling|het doel|de ambitie|het plan|het voornemen|zin|als wens|behoefte)|had in mijn hoofd|moest|moesten|mocht|mochten|zou|zouden|wilde ik|hoopte ik)(?![^ ])`,
)

const VIEW = phrase(
  '^(?:ik |k )?(?:was|ben) (?:[^ ]+ ){0,6}niet (?:zo |echt |heel |erg )?(?:mee|daarmee) bezig',
  `^(?:ik |we |wij |k |persoonlijk |volgens mij |toen )?(?:vind|vond|vonden|vinden|denk|dacht|dachten|geloof|geloofde|geloofden|meende|meen|zag in|weet|wist|wisten|besefte|begreep|snapte|twijfelde|voelde|voelden|voel|merkte|had het gevoel|had er|had (?:een|mijn|veel|weinig|er veel|geen) (?:goed gevoel|mening|twijfels?|vertrouwen|zin|vermoeden|last|moeite|zorgen)|had (?:veel |weinig |ontzettend |heel |erg ){0,2}(?:vertrouwen|twijfels?|zin|last|moeite|zorgen|begrip|medelijden|stress|spijt)|maakte me|maakten ons|heb me (?:er )?(?:altijd |heel |erg |zo |veel |best |nogal |flink |behoorlijk ){0,3}(?:druk|zorgen|boos|geergerd|gestoord|afgevraagd|verbaasd|geschaamd|ingehouden|ongerust|betrokken|verantwoordelijk|gevoeld)|heb er (?:altijd |veel |lang |vaak |wel ){0,2}(?:in geloofd|over nagedacht|vertrouwen|wakker van|last|moeite|over gepiekerd)|heb altijd (?:gevonden|geloofd|gedacht|in)|heb (?:het )?(?:altijd |heel |erg |best |echt )?(?:zwaar|moeilijk|leuk|lastig|fijn|naar|prettig|jammer|belangrijk) gevonden|heb het gevoel|heb vertrouwen|ergerde|verbaasde|stoorde|genoot|schrok|baalde|schaamde|twijfel|piekerde|hecht|hechtte|vertrouwde|houd van|hield van|hou van|sta achter|stond achter|vroeg me af|voelde me|voel me|gaf er veel om|geef er veel om|ben van mening|was van mening|geef veel om|ken|kende|lag er wakker van|lag wakker|sliep|zag er tegenop|zag er tegen op|zag ertegenop|zag er erg|keek ernaar|keek er naar|stond in voor|stond garant|gaf om|geef om|gaf veel om|lag er|lag ervan|had er slapeloze|had slapeloze)(?![^ ])`,
  `^(?:ik |k )?(?:was|ben) (?:ik )?${A}(?:ervan )?(?:er )?(?:van )?(?:overtuigd|bewust|van overtuigd|van mening|bang|voor|tegen|benieuwd|klaar|bereid|voorstander|fan|het eens|het ermee eens|het zat|klaar mee|toe|gebrand|bezorgd|ongerust|sceptisch|kritisch|gefocust|gedreven|geinteresseerd|nieuwsgierig|gewend|ziek|jaloers|optimistisch|positief|hoopvol|gemotiveerd|enthousiast|er altijd|er voor|er gewoon)`,
  '^wat ik (?:echt |altijd |vooral |eigenlijk |graag |het liefst ){0,3}(?:wilde|wou|wil|vond|vind|hoopte|dacht|belangrijk)|^(?:ik )?(?:zag|zie|had|heb) (?:het|er|dit|dat) (?:[^ ]+ ){0,2}(?:zitten|zin in|geen zin|naar uit|moeite mee|vertrouwen in)',
  '^(?:ja |nee |nu |dat |het |dit |die )*(?:lag|viel|hoorde|ligt|valt) (?:[^ ]+ ){0,3}(?:bij|onder|op) (?:mij|me)',
  '^(?:daar|hier|er) (?:zat|zit|hoorde|stond) ik (?:ook |wel |zelf )*(?:in|bij|van|op)$|(?:had|heb) (?:[^ ]+ ){0,3}met (?:[^ ]+ ){1,3}te doen',
  '(?:kon|konden|kan) (?:[^ ]+ ){0,3}(?:niets|niks|weinig|niet veel) (?:meer )?(?:doen|aan doen|betekenen|uitrichten)',
  'hield (?:me|mij) (?:[^ ]+ ){0,5}bezig|^(?:[^ ]+ ){0,5}(?:weinig|niks|niets|niet veel) mee te maken|^(?:ja |nou |nu |tja )*wie (?:moet|moest|doet|zou)',
  '^(?:het|dat|dit) (?:[a-z]+) (?:me|mij)(?: [^ ]+){0,4}$',
  '^(?:voor mij|het|dat|dit) (?:was|is|leek|lijkt|moest|kon|telt|voelde|lag|ligt|viel|stond|hoorde|zat) ',
  '^(?:het leek|het lijkt|het moest|er moest|dit kon|dat kon|zo kon|het kon|het voelde) ',
)

/** `wilde graag`: a wish is one only when nothing is done with it in the same part (`wilde weten, dus belde`). */
const DEED = phrase(
  '(?:ben|zijn|was|waren) (?:[^ ]+ ){0,6}gaan [a-z]+en',
  'dus (?:heb|ben|belde|ging|maakte|vroeg)',
  'door (?:te|[^ ]+ te|[^ ]+ [^ ]+ te)',
)

/** What a role is told in front of: `als teamleider had ik …`. */
const FRAME = phrase(
  '^(?:(?:als|vanuit mijn rol als|in mijn rol als|in mijn functie als) (?:de |een )?[^ ]+|in het begin|aan het begin|eerlijk gezegd|destijds|eigenlijk|vanaf het begin|vanaf dag een|persoonlijk|heel eerlijk|in dit project|binnen dit project|op dat moment)(?= )',
)

const withoutFrame = (text: string): string =>
  text
    .replace(FRAME, '')
    .trim()
    .replace(
      /^((?:[^ ]+ ){0,4}?)(was|had|wilde|wou|wil|vond|vind|hoopte|dacht|droeg|voelde|geloofde|ben|heb|zat|stond|moest|zou|wist|merkte) ik (?=.)/,
      'ik $2 $1',
    )
    .replace(
      /^((?:eind|mede|hoofd)?verantwoordelijk|betrokken|aanwezig|aanspreekpunt|contactpersoon)(.*) geweest$/,
      'ik was $1$2',
    )

const EMPTY_WORDS = phrase(
  '^(?:niet veel|weinig|niks bijzonders|niets bijzonders|gewoon mijn werk|mijn werk|alles|van alles|mijn best|ja|nee|nou|tja|ook)$',
)

/** `ik heb de rol geleerd`: done, although a role is named. */
const HAVE = /^(?:ik )?heb /

function isIdle(part: Part): boolean {
  const { text: typed, lows } = part
  const text = withoutFrame(typed)
  if (isPlaceholder(text) || EMPTY_WORDS.test(text)) return true
  if (DEED.test(text)) return false
  if (ROLE.test(text) && !((HAVE.test(text) || !tellsOfState(part)) && tellsOfDeed(part))) return true
  if (IDLE.some((pattern) => pattern.test(text)) || isFeelingOnly(lows)) return true
  return BEING.test(text) && !HAPPENS.test(text) && !MEETING.test(text) && !tellsOfDeed(part)
}

const IDLE = [WISH, VIEW, INNER_STATE]

const VERB = new RegExp(
  `^(?:${oneOf('ik we wij heb heeft hebben had hadden ben ging gingen deed belde sprak schreef hing vroeg nam gaf bracht zocht kocht hield liet hielp reed keek bood trok koos liep las begon sloot bel maak stuur vraag ga geef doe zet houd schrijf')}|(?:op|aan|uit|in|mee|bij|af|door|om|over|toe|voor|na|terug|weg|rond|vast|neer|samen|langs)?ge[a-z]+(?:d|t|en)|[a-z]{2,}(?:te|de|ten|den|eerd))$`,
)

/** Still within what the part before it says: `… en het rooster`, `… dat het beter werd en dat …`. */
const goesOn = ({ lows, text }: Part): boolean => SUBCLAUSE.test(text) || !lows.some((low) => VERB.test(low))

const SUBCLAUSE = phrase(
  '^(?:dat|die|om|omdat|zodat|hoe|of|wat|wie|waar|waarin|waarbij|als|voor|van|met|in|op|bij|namens|zonder|namelijk)',
)

/** Does a Dutch action tell of no deed: is it empty, or only a role, a wish, a feeling, an opinion? */
export function isActionMissing({ reading, parts }: Told): boolean {
  if (isPlaceholder(reading.text)) return true
  if (!parts.some(tellsOfDeed) && parts.some(tellsOfState)) return true
  let idle = false
  for (const part of parts) {
    if (isIdle(part)) idle = true
    else if (!(idle && goesOn(part))) return false
  }
  return idle
}
