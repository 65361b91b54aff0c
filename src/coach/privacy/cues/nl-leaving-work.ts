import { type CueRule, rule, weakRule } from '../cue-rule.ts'
import { OTHERS, SENTENCE_END, SOFT } from './nl-words.ts'

/** Where ordinary work is done; one also walks out of it at the end of a shift. */
const PLACE =
  '(?:afdeling|team|school|winkel|praktijk|dienst|unit|ploeg|keuken|kantoor|zaak|locatie|vestiging|filiaal|ziekenhuis|verpleeghuis|kliniek|fabriek|magazijn|werkplaats|garage|restaurant|hotel|salon|bibliotheek|laboratorium|kazerne|bureau|groep|plek)'
/** Of these nobody is done for the day: a kitchen may just be clean. */
const TIRING =
  '(?:afdeling|team|school|ziekenhuis|verpleeghuis|plek|tent|toko|organisatie|vak|beroep|werkplek)'
const TRADE =
  '(?:de (?:zorg|bouw|horeca|verpleging|politie|kinderopvang|detailhandel|schoonmaak|logistiek|techniek|thuiszorg|jeugdzorg|winkel)|het (?:onderwijs|vak|beroep|transport))'
const PROFESSION =
  "\\S*(?:verpleegkundige|verpleger|verpleegster|verzorgende|verloskundige|begeleider|helpende|assistent|assistente|arts|therapeut|leraar|lerares|leerkracht|docent|docente|juf|meester|agent|agente|politieman|kok|bakker|slager|kapper|kapster|monteur|elektricien|loodgieter|timmerman|schilder|metselaar|chauffeur|schoonmaker|schoonmaakster|verkoper|verkoopster|caissiere|medewerker|medewerkster|maatschappelijk werker|receptionist|receptioniste|boekhouder|accountant|ingenieur|zzp'er)"
const THIS = "(?:de|het|deze|dit|mijn|m'n|ons|onze)"
const WANT = '(?:wil|wou|wilde|zou|ga|zal|moet|overweeg|twijfel|denk)'
/** Words between the wish and what it is for. */
const ABOUT = `${SOFT}(?:erover (?:om )?|eraan (?:om )?|om )?`
/** The end of the clause, or words for good. */
const FOR_GOOD = `(?:${SENTENCE_END}|(?= (?:voorgoed|helemaal|of niet|of blijf|omdat|want|volgend jaar|dit jaar|na de zomer|binnen een jaar|per [0-9]\\S*)))`
/** One comes back tomorrow. */
const TODAY = `${OTHERS}|collega|collega's|even|uur|vandaag|vanavond|vanmiddag|op tijd|vroeg|vroeger|pauze|lunch|overdracht|na (?:de|mijn|elke) (?:\\S*dienst)|netjes|schoon|brand|alarm`

/** Ways to say in Dutch that one leaves a ward, a shop or a trade, as people name where they work. */
export const DUTCH_LEAVING_WORK: readonly CueRule[] = [
  rule(
    'leaving',
    `(?:weg|weggaan|wegga|vertrek|vertrekken|opstappen) (?:bij|van) (?:deze|dit|mijn|ons|onze|de|het) (?:${PLACE}|politie|bedrijf|organisatie|werkgever)`,
    `${TODAY}|trein|bus|parkeerplaats|bezoek|vergadering|huiswaarts|blijf niet|haal|leg|zet|doos|dozen|spullen`,
  ),
  weakRule(
    'leaving',
    `(?:of|dat|omdat) ik ${SOFT}${THIS} ${PLACE} (?:(?:ga |wil |zou |moet |zal )?verlaten|verlaat|verlaten (?:wil|ga|zou|moet|zal))${FOR_GOOD}`,
    TODAY,
  ),
  weakRule(
    'leaving',
    `(?:ik ${WANT}|${WANT} ik) ${ABOUT}${THIS} ${PLACE} (?:te |gaan |willen ){0,2}verlaten${FOR_GOOD}`,
    TODAY,
  ),
  weakRule('leaving', `ik verlaat ${SOFT}${THIS} ${PLACE}${FOR_GOOD}`, TODAY),
  weakRule(
    'leaving',
    `(?:ik ${WANT}|${WANT} ik) ${SOFT}${THIS} (?:afdeling|winkel|keuken|ploeg|school) uit${FOR_GOOD}`,
    TODAY,
  ),
  weakRule(
    'leaving',
    `(?:ik ${WANT}|${WANT} ik) ${SOFT}van ${THIS} (?:afdeling|unit|school) af${FOR_GOOD}`,
    TODAY,
  ),
  weakRule(
    'leaving',
    `(?:ik|me|mij) (?:\\S+ ){0,3}(?:weg|wegga) (?:bij|van) ${THIS} (?:${PLACE}|politie)${FOR_GOOD}`,
    TODAY,
  ),
  weakRule(
    'leaving',
    `of ik ${SOFT}(?:(?:op|bij|in) ${THIS} ${PLACE}|in ${TRADE}) (?:blijf|wil blijven|moet blijven|ga blijven)${FOR_GOOD}`,
    TODAY,
  ),
  rule('leaving', `(?:ik ${WANT}|${WANT} ik) ${SOFT}${TRADE} uit${FOR_GOOD}`, TODAY),
  rule(
    'leaving',
    `(?:of|dat|omdat) ik ${SOFT}${TRADE} (?:(?:ga |wil |zou )?verlaten|verlaat|uit (?:wil|ga|stap))${FOR_GOOD}`,
    TODAY,
  ),
  rule(
    'leaving',
    `(?:ik (?:${WANT} ${ABOUT}(?:te )?stoppen|stop)|${WANT} ik ${SOFT}stoppen|ik ${SOFT}(?:wil stoppen|stop)) ${SOFT}(?:als ${PROFESSION}|(?:met|in) ${TRADE}|met (?:lesgeven|verplegen|koken|werken in ${TRADE}))${FOR_GOOD}`,
    TODAY,
  ),
  rule(
    'leaving',
    `(?:ik wil|wil ik) ${SOFT}geen ${PROFESSION} meer (?:zijn|wezen|blijven)${FOR_GOOD}`,
    OTHERS,
  ),
  weakRule(
    'leaving',
    `(?:ik (?:ben|was)|ben ik|dat ik) (?:nu |echt |wel |er |gewoon |helemaal ){0,3}(?:hier (?:nu |echt |wel |gewoon |helemaal ){0,2}klaar|klaar hier)(?: ben)?${FOR_GOOD}`,
    `${TODAY}|mee|straks|bijna|als ik hier klaar ben|wanneer ik`,
  ),
  weakRule(
    'leaving',
    `ik (?:\\S+ ){0,4}(?:klaar met|genoeg van|uitgekeken op|zat van) (?:(?:deze|dit) ${TIRING}|de zorg|het onderwijs|de verpleging|de horeca|de politie)${FOR_GOOD}`,
    TODAY,
  ),
]
