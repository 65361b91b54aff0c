import { dutch } from '../../../grammar/nl/patterns.ts'
import { CLASSES } from './nl-arguments.ts'

/** Theirs and mine side by side, whatever it is they have. */
export const SIDE_BY_SIDE = dutch(
  [
    '(meer|minder|harder|langer|beter|slechter|hoger|lager|vaker|later|dubbel zo veel|hetzelfde|zelfde|evenveel|even veel|net zoveel|net zo veel|evengoed|even lang|even goed) ..3 (dan|als) (hij|zij|hen|hem|haar|hun|<other>) $$',
    '(hij|zij|ze|<other>) ..3 (<gets>|mag|mogen|mocht|werkt|rijdt|begint|doet) ,,7 (dan|als) (ik|wij|mij|ons) $',
    '<other> ..2 (heeft|hebben|krijgt|krijgen|kreeg|mag|mogen|zit|zitten|rijdt|werkt|werken|is|zijn|hoeft) ,,7 (en|maar|terwijl) (ik|wij|we|mij|ons) ,,1 (moet|moeten|mag|heb|hebben|krijg|krijgen|zit|zitten|sta|staan|werk|werken|wacht|doe|doen|loop|blijf|rij|niet|geen|al|nog|kan) ..3 (niet|geen|nog|nooit|al|alleen|pas|steeds|minder|gaten|rest|restjes|rot*|zelf|maar|niks|weer|oude|laptopje|hetzelfde|altijd)',
    '(je|jij|u|jullie|ze|hij|zij) ..1 (mats|matst|matsen|geeft|geven|gunt|gunnen|laat|laten|helpt|verwent|betaalt|beloont) <other> ,,6 (en|maar|terwijl) (ik|wij|mij|ons) ..5',
    '(waarom|hoezo|leg ..3 uit|snap|begrijp) ,,3 (dat|waarom|hoe) <other> ,,6 (is|zit|heeft|krijgt|mag|verdient|kreeg|mocht) ..3',
    '(iemand|mensen|een kandidaat|degene|een ander) (met|zonder) ..1 (minder|half|geen|diploma|ervaring|papieren) ..4 (krijgt|krijgen|kreeg|heeft|hebben|zit|is|mag|verdient|de baan|de functie)',
    '(kreeg|krijgt|krijgen|kregen) ..2 (iemand|een ander|mensen|een kandidaat|een externe|een nieuwe) ..1 (met|zonder|van) ..5 (de|een|die|het|meer) ..2',
    '<other> (met|zonder) ..3 (dienstjaren|jaren|ervaring|diploma|uren|opleiding|papieren) ..2 (zit|zitten|verdient|verdienen|krijgt|krijgen|heeft|hebben|mag|mogen|staat|staan) ..4 (hoger|meer|beter|evenveel|wel|schaal|hetzelfde|eerder)',
    '(voor|bij|aan) (de|het|die|een) <any> ..2 (is|kan|kon|mag|mocht|was|wordt|waren|zijn|krijgen|komt) ..4 (ineens|opeens|plots|gewoon)? ..1 wel ..4',
    '(hij|zij|die|<other>) ,,8 (op|in) mijn (loon|schaal|salaris|trede|niveau) ..2',
    '(nu|inmiddels|intussen|nou) ..1 is (zij|hij|naam|die) (mijn|onze) (<role>)',
    '(minder|amper|niks|half zo veel) (doen|werken|doet|werkt|kunnen|kan) ,,1 (en|maar) ..2 (meer|evenveel|hetzelfde|hoger|dubbel) ..2 (krijgen|verdienen|krijgt|verdient|zitten)',
    '<other> ,,9 (krijgen|krijgt|hebben|heeft|zit|zitten|verdient|verdienen|mag|mogen|kreeg) ,,7 (,|en|maar) ik (maar|slechts|pas|nog|nog maar) (#|in|op|een|met) ..4',
    'als (<other>|de <role>|de <any>) ,,9 (mag|krijgt|kan|heeft) ,,8 dan (mag|krijg|kan|wil|moet) ik ,,8 ook',
    '<other> ..2 (mocht|mochten|mag|mogen|kreeg|kregen|krijgt|krijgen) ,,9 (waarom|dan) ,,4 ik ..6 (niet|ook)',
    '(als|terwijl|nu) <other> ..2 (in|op) (schaal|trede|functiegroep)? ..1 # (zit|zitten|staat)',
    '(zie|hoor|weet|merk) ..1 (bij|van) <other> ..1 (dat|hoe) ..6 (meer|wel|hoger|beter)',
    '(gelijk|hetzelfde|net zo|even goed) ..2 (behandeld|beloond|betaald|ingeschaald) ..2 (met|als) <other>',
    'wat <other> ..1 (verdient|krijgt|heeft|vangt) ,,8 ik ..4',
    '(de helft|minder|amper|niks|half) ,,1 (en|maar) ..2 (krijgt|verdient|heeft|vangt|krijgen|verdienen) ..2 (hetzelfde|evenveel|meer|net zoveel)',
    '(toen|als) <other> ,,5 (vroeg|vraagt|belde|wilde|wou) ,,1 (was|is|kon|kan|mocht|kwam|ging) ..5 (geregeld|rond|zo|meteen|direct|binnen|klaar|goed|prima|wel)',
    'als <other> ,,6 (<gets>|mag|mogen) ,,3 dan ..2 (ik|wij|mij) ,,4 (ook|toch ook|minstens|hetzelfde)',
  ],
  CLASSES,
)
