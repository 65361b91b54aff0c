import { type CueRule, gap, rule } from '../cue-rule.ts'
import { CLOSE, PATIENTS } from './nl-words.ts'

/** What is done for others, or is the trade itself. */
const TRADE = `${PATIENTS}|mevrouw|meneer|medewerker|medewerkers|beleid|cao|project|voorlichting|ouders|kinderen|vrouwen`
const COVERS = `${TRADE}|vervang|verving|vervangen|vervanging|val in|viel in|invallen|waarnemen|rooster|roosters|aanvraag|aanvragen`

const LEAVE = '(?:zwangerschaps|bevallings|ouderschaps|geboorte|adoptie|zorg|mantelzorg|rouw)verlof'
const CONDITION =
  '(?:adhd|add|autisme|asperger|ptss|reuma|diabetes|epilepsie|parkinson|long-?covid|borderline|(?:borst|darm|huid|long|prostaat|lymfeklier|schildklier|blaas)?kanker)'
const HEALER =
  '(?:poh|poh-?ggz|psycholoog|psychiater|huisarts|therapeut|psychotherapeut|bedrijfsarts|praktijkondersteuner)'
const PILLS = '(?:medicijnen|medicatie|pillen|kalmeringsmiddelen|slaappillen)'
/** Words that may stand before what one builds up again without naming it: hours, not a ward. */
const SOFTLY =
  '(?:(?:wil|ga|kan|mag|moet|zou|ben|nu|graag|rustig|langzaam|geleidelijk|eerst|straks|gaan|aan|het) ){0,4}'

/** Ways to say in Dutch what concerns one's own body, mind and home: work with those of others is not meant. */
export const DUTCH_OWN_LIFE: readonly CueRule[] = [
  rule('illness', `(?:ik|me|mij) ${CLOSE}zwanger`, TRADE),
  rule('illness', "(?:mijn|m'n) (?:zwangerschap|bevalling)"),
  rule('illness', `(?:mijn|m'n) ${LEAVE}`, 'mijn zorgverlof van een'),
  rule('illness', `ik ${CLOSE}${LEAVE}`, `${COVERS}|plan|plannen`),
  rule('illness', `(?:met|na|tijdens|op|van|uit) ${LEAVE} (?:ga|ben|wil|kom|kwam|was|zit) ik`, COVERS),
  rule(
    'illness',
    `(?:ik (?:ben|geef|doe|verleen|combineer|regel)|(?:ben|geef|doe|verleen) ik) ${CLOSE}mantelzorg(?:er)?|ik ${CLOSE}mantelzorg(?:er)? (?:geef|doe|verleen|ben)|(?:mijn|m'n) mantelzorg(?:taak|taken)?`,
    `${TRADE}|wijk|buurt|bewoonster`,
  ),
  rule(
    'illness',
    `(?:ik (?:ga|wil|moet)|(?:ga|wil) ik) ${CLOSE}scheiden|ik ${CLOSE}ga scheiden|ik (?:ben|was) (?:net |pas |onlangs |sinds \\S+ )?gescheiden`,
    `${TRADE}|afval|plastic|papier|glas|gft|stromen|taken|rollen|functies|prive|data|van|beter`,
  ),
  rule(
    'illness',
    "(?:mijn|m'n) (?:echt)?scheiding(?! (?:van|tussen))|ik (?:lig|zit|lag|zat) (?:\\S+ )?in (?:een |mijn )?(?:echt)?scheiding|in (?:een )?(?:echt)?scheiding (?:lig|zit)",
    PATIENTS,
  ),
  rule(
    'illness',
    `(?:mijn|m'n) ${CONDITION}|(?:ik (?:heb|had|kreeg|krijg)|(?:heb|had|kreeg) ik) ${CLOSE}(?<!(?:met|over|voor|van) )${CONDITION}`,
    TRADE,
  ),
  rule('illness', `ik ${gap(2)}${CONDITION} (?:heb|had|kreeg|blijk te hebben)`, TRADE),
  rule('illness', '(?:ik (?:ben|was)|dat ik) (?:\\S+ )?(?:autistisch|autist|bipolair)', TRADE),
  rule(
    'illness',
    `(?:ik (?:heb|kreeg|krijg|wacht op)|(?:kreeg|krijg) ik) (?:nu |net |pas |eindelijk |vorig jaar )?(?:de |een |mijn )?diagnose(?! (?:van|bij|voor|op))`,
    `${TRADE}|storing|motor|auto|machine|systeem|gesteld|gemaakt`,
  ),
  rule('illness', `(?:ik (?:slik|slikte|gebruik|neem)|(?:slik|gebruik|neem) ik) ${CLOSE}${PILLS}`, TRADE),
  rule(
    'illness',
    `ik ${CLOSE}(?:${PILLS} (?:slik|gebruik|neem|moet slikken)|aan de ${PILLS})`,
    `${TRADE}|uitdelen`,
  ),
  rule('illness', `(?:mijn|m'n) (?:eigen )?${HEALER}`, PATIENTS),
  rule(
    'illness',
    `(?:ik (?:ga|ben|moet|loop|was|ging|zit|heb|kom|wil|kan)|(?:ga|ben|moet|loop|was|ging|heb) ik) ${CLOSE}(?:een |de )?(?:afspraak |gesprek |gesprekken )?(?:naar|bij) (?:de|een) ${HEALER}(?! (?:in opleiding|om|op))`,
    `${TRADE}|brengen|begeleiden|mee|stage|werkzaam`,
  ),
  rule('illness', `(?:ik (?:praat|spreek)|gesprekken) met (?:de|een) ${HEALER}(?! (?:over|om))`, TRADE),
  rule(
    'illness',
    `(?:ik|me|mij|mijn) ${CLOSE}na (?:mijn |langdurige |lange )?ziekte(?! van)|na (?:mijn |langdurige |lange )?ziekte ${gap(2)}(?:ik|opbouwen|opbouw|terug)|na mijn (?:uitval|ziekte)`,
    TRADE,
  ),
  rule('illness', `ik ${SOFTLY}weer ${SOFTLY}(?:opbouw|opbouwen|op te bouwen|op aan het bouwen)`),
  rule('illness', `ik bouw (?:nu |weer |rustig |langzaam |mijn uren |stap voor stap ){1,4}op`),
  rule('illness', `(?:mijn|m'n) (?:werk)?uren ${gap(2)}(?:weer )(?:opbouwen|op te bouwen|opbouw)`),
]
