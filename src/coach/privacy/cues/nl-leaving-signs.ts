import { type CueRule, gap, rule, weakRule } from '../cue-rule.ts'
import { CLOSE, OTHERS } from './nl-words.ts'

/** Whoever handles the papers of somebody else speaks of them all day. */
const FOR_OTHERS = `${OTHERS}|collega|collega's|medewerker|medewerkers|werknemer|werknemers|personeel|beleid|cao|procedure`
/** Contracts for things end as well. */
const CONTRACTS = 'leverancier|leveranciers|abonnement|huur|huurder|verzekering|lidmaatschap|contracten'

/** Ways to say in Dutch that one leaves by what comes with it: a term, a last talk, a pension. */
export const DUTCH_LEAVING_SIGNS: readonly CueRule[] = [
  rule('leaving', 'opzegtermijn', `${FOR_OTHERS}|${CONTRACTS}`),
  rule(
    'leaving',
    "(?:mijn|m'n) exit-?(?:gesprek|interview)|exit-?gesprek(?! (?:van|voor|met) (?!mij))",
    `${FOR_OTHERS}|haar exitgesprek|zijn exitgesprek`,
  ),
  // In "het vso" one teaches; "een vso" one signs.
  rule('leaving', '(?:mijn|een|de|concept) vso', `${FOR_OTHERS}|school|scholen|onderwijs|klas|klassen|les`),
  rule('leaving', 'beeindigingsovereenkomst', FOR_OTHERS),
  rule(
    'leaving',
    `ik ${CLOSE}(?:met |in )(?:vervroegd |vroeg |pre)?pensioen(?! gaat)`,
    `${FOR_OTHERS}|gaat met pensioen|met pensioen gaat`,
  ),
  rule(
    'leaving',
    "(?:vervroegd|mijn vroege?) pensioen|vroegpensioen|(?:mijn|m'n) (?:pensionering|pensioendatum)|(?:tot|voor|na) (?:aan )?(?:mijn|m'n) pensioen",
    `${FOR_OTHERS}|deelnemer|deelnemers`,
  ),
  rule(
    'leaving',
    `(?:ik|me|mij) ${CLOSE}(?:bij (?:jullie|u) weg|weg bij (?:jullie|u))`,
    'haal|halen|haalde|gehaald|pak|neem|breng|rijd|fiets|loop',
  ),
  weakRule(
    'leaving',
    `(?:verder|eens|actief|rustig|ook|voorzichtig|ga|wil|wou|aan het) (?:\\S+ )?om (?:me|mij) heen (?:te |ga |wil )?(?:kijk|kijken)(?! (?:in|op|naar))`,
    `${OTHERS}|beurs|veilig|verkeer|oversteken`,
  ),
  weakRule(
    'leaving',
    'ik (?:\\S+ ){0,6}iets anders (?:te |ga |wil |gaan )?(?:zoeken|zoek)(?! (?:voor|om|in|op|als))',
    `${OTHERS}|voor (?:de|het|een)|lunch|cadeau|zaal|ruimte|systeem|app|woning`,
  ),
  rule('leaving', `(?:ik|mijn) ${gap(3)}(?:rvu|generatieregeling)`, FOR_OTHERS),
]
