import { type CueRule, gap, rule } from '../cue-rule.ts'
import { PATIENTS } from './nl-words.ts'

const HOW_OFTEN =
  '(?:(?:te|zo|heel|erg|vaak|vaker|lang|langer|nog|weer|vorig|dit|jaar|week|maand|niet|ooit|soms|echt|eerder|ook|een|paar|twee|drie|keer|dagen|weken|maanden) ){0,5}'

/** Ways to say in Dutch that one is or was ill: patients, figures and workshops are not meant. */
export const DUTCH_ILLNESS: readonly CueRule[] = [
  rule(
    'illness',
    '(?:burn-?out|burnout|burn out)(?:klachten|verschijnselen)?',
    'preventie|voorkomen|voorkomt|workshop|training|cursus|voorlichting|beleid|les over|thema|onderzoek',
  ),
  rule(
    'illness',
    '(?:ziektewet|antidepressiva|overspannen|overspanning|opgebrand|depressie|depressief|arbeidsongeschikt|angststoornis|paniekaanvallen|paniekaanval)',
    'patient|patienten|client|clienten|leerling|bewoner|bewoners|training|workshop',
  ),
  rule(
    'illness',
    `(?:ik ben|ben ik|ik was|was ik|ik werd|ik word|toen ik|omdat ik|ik zit|ik zat) ${gap(3)}(?:ziek|ziek geweest|ziek thuis)`,
  ),
  rule(
    'illness',
    `ik ${gap(5)}(?:ziek ?gemeld|ziek ?melden|ziek te melden|ziek thuis)`,
    'collega|leerlingen|patient',
  ),
  rule('illness', `(?:meld|meldde) (?:ik )?(?:me|mij) ${gap(3)}ziek`),
  rule(
    'illness',
    "(?:mijn|m'n) (?:ziekte|ziekmelding|ziekteverlof|diagnose|chronische|rugklachten|hernia|migraine|therapie|psycholoog|re-?integratie|medicatie|klachten)",
    'mijn klachten over',
  ),
  rule(
    'illness',
    `(?:ik|mijn|me|mij) ${gap(4)}(?:bedrijfsarts|arbo-?arts)`,
    'bel de bedrijfsarts voor|collega',
  ),
  rule('illness', `ik (?:ben|was) ${gap(3)}uitgevallen`),
  // What is done to oneself: whoever works with patients gives it, and does not get it.
  rule(
    'illness',
    `(?:ik (?:krijg|kreeg|onderga|onderging|start met|begin met)|(?:krijg|kreeg|onderga|onderging|start|begin) ik) ${gap(3)}(?:operatie|chemo|chemokuur|chemotherapie|bestraling|bestralingen)`,
    `${PATIENTS}|bij de|aangeboden|vrij voor|in beeld|te zien`,
  ),
  rule('illness', `(?:ik (?:word|werd)|(?:word|werd) ik) ${gap(3)}geopereerd`),
  rule(
    'illness',
    `(?:ik|me|mij) ${gap(4)}(?:re-?integreer|re-?integreren|reïntegreer|reïntegreren)`,
    PATIENTS,
  ),
  rule('illness', `(?:ik (?:ga|ben|zit|moet)|(?:ga|ben|zit|moet) ik) ${gap(2)}in therapie`, PATIENTS),
  // "of ik te vaak ziek ben": behind "of" and "dat" the verb comes last; only words for how often may stand between.
  rule('illness', `ik ${HOW_OFTEN}ziek (?:ben|was|word|werd|geweest ben|ben geweest|was geweest)`),
]

/** Ways to say in Dutch below what one will not go. */
export const DUTCH_BOTTOM_LINE: readonly CueRule[] = [
  rule(
    'bottom-line',
    "(?:mijn|m'n) (?:eigen |absolute |harde )?(?:ondergrens|minimum|breekpunt)",
    'bezetting',
  ),
  rule('bottom-line', `ondergrens ${gap(3)}(?:euro|€|bruto|salaris|schaal|loon|uurloon|opslag)`),
  rule('bottom-line', `(?:salaris|loon|schaal|opslag) ${gap(3)}ondergrens`),
  rule('bottom-line', "(?:mijn|m'n) (?:harde|absolute|uiterste) grens|mijn grens (?:is|ligt)"),
  rule(
    'bottom-line',
    `(?:onder|beneden) (?:de |schaal |een )?(?:€ )?[0-9]\\S*(?: \\S+){0,3} (?:ga|teken|doe|accepteer|blijf|kom|wil|zeg) ik`,
  ),
  rule('bottom-line', `minder dan ${gap(4)}(?:accepteer|teken|neem|pik|wil|doe) ik`),
  rule(
    'bottom-line',
    `ik (?:accepteer|teken|neem|doe|ga) ${gap(3)}(?:akkoord met minder dan|voor minder dan|niet onder|niet minder dan|niets onder|niks onder|geen minder dan)`,
  ),
]
