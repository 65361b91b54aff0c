import { type ClausePatterns, inOneClause } from '../../../grammar/nl/together.ts'
import { CLASSES } from './nl-cues.ts'

const clauses = (sources: readonly string[]): ClausePatterns =>
  inOneClause(() => sources, {
    ...CLASSES,
    ever: 'altijd|steevast|elke keer|iedere keer|eeuwig|altijd weer|altijd maar|keer op keer',
    nobody:
      'niemand|geen mens|geen hond|geen kip|geen ziel|geen enkele collega|geen enkele leidinggevende|geen enkele manager',
    // What it is no complaint of that somebody never does, is or has.
    vice: 'klagen|klaagt|klaag|boos|kwaad|liegt|gelogen|ruzie|vallen|in de steek|te beroerd|te laat|ziek|fout|fouten|vergeten|vergeet|moeilijk|lastig|klacht|klachten|problemen|probleem|spijt|saai|teleurgesteld|vergadert|rookt|roken|alcohol|onbeleefd|onaardig|chagrijnig|moe|gezegd dat|beloofd',
    when: '<day>|<month>|om #|voor #|na #|tussen|avond|ochtend|openingstijd|open|gesloten|dicht|op slot|agenda',
    ill: 'over onze hoofden|over mijn hoofd|over ons hoofd|boven onze hoofden|zonder ons|zonder mij|achter onze rug|achter mijn rug|de troep|de rotzooi|de rommel|de restjes|de rotklussen|om de cijfers|om geld|om het geld|om cijfers|aan de cijfers|voor dezelfde|naar dezelfde|dezelfde mensen|met de schuld|dicht|op slot|<burden>',
  })

/** Never, nobody, everybody, always, nothing, in a clause that complains. */
export const COMPLAINT_IN_CLAUSE = clauses([
  'OTHER + (nooit|nooit eens) - <vice> - <when> - (nog nooit meegemaakt|nooit meer|nooit zo|beter|liever|zal|zou|zullen|denk|vind|mag|hoeft|ook niet)',
  'OTHER + (geen enkele|geen enkel|geen een) + (aanvraag|voorstel|idee|belofte|afspraak|verzoek|mail|vraag|vergadering|dienst|plan) - (klacht|probleem|bezwaar|fout|moeite mee)',
  'OTHER + <ever> + <ill> - (klaar|bereid|behulpzaam|eerlijk|zelf de|ook zelf|graag|welkom|lunch|koffie) - <when>',
  '(ik|we|wij|onze|ons|de) + <ever> + <ill> - (graag|vind|vinden|leuk|lunch|koffie) - <when> - (open|gesloten|volgens|verplicht|helm|protocol)',
  '(er|het|dat|dit|die) + (nooit|nooit eens) + (wordt|worden|is|komt|komen|gebeurt|gaat|klopt|werkt|lukt|verandert|was|kan|mag|valt|doet|deugt) - <vice> - <when> - (toch nooit|nog nooit|ik|mijn|bedoeling|naam|over zijn|beter|zo|van|in mij|iets in)',
  '<nobody> + (ooit|luistert|vraagt|helpt|neemt|reageert|kijkt|snapt|begrijpt|durft|steunt|houdt|ruimt|merkt|bedankt|zegt|ziet|geeft|denkt|doet|pakt|zorgt|belt|voelt|werkt|hoort|leest|overlegt|groet|gevraagd|geholpen|gekeken|gezegd|gedaan|interesseert|wil|kan|mag) - (weet nog|weet het|weet wie|wil ruilen|boos|anders|minder|gewond|ziek|kan het|kan op|kan om) - <when>',
  '(iedereen|heel de ploeg|de hele afdeling|de hele ploeg|heel het team|het hele team|alle collegas|alle anderen) + (wegrent|wegloopt|vertrekt|gillend|klaagt|moppert|zeurt|baalt|zat|beu|weg wil|wil weg|ziek|boos|gek|bang|ongelukkig|gefrustreerd|opgebrand|doet maar|langs elkaar|op zijn tandvlees|de kantjes|afgebrand) - (thuis|griep|morgen)',
  'alles + (als laatste|over onze hoofden|over mijn hoofd|over ons hoofd|boven onze hoofden|op mij|op ons|bij mij|bij ons|mis|fout|verkeerd|stuk|tegengehouden|afgekeurd|afgewezen|afgeschoten|zelf|alleen|te laat|te lang|te duur|om geld|om cijfers|door kantoor|in het honderd|in de soep|op het laatste moment) + (wordt|gaat|komt|ligt|is|moet|mag|draait|loopt|doe|blijft|valt|belandt|hoort|horen|krijgt|krijgen|hoor|krijg) - (klaar|goed|geregeld|in orde|niet alles)',
  '(nergens|nooit) + (mag|mogen|krijg|krijgen|word|worden|wordt|hoor|horen|heb|hebben|zie|zien|kan|kunnen|deugt|klopt|goed) + (ik|wij|we) + (over|mee|bij|inspraak|iets|een|terug|gehoord|gevraagd|betrokken|meebeslissen|meepraten|kans|eens|duidelijk|van) - (last|spijt|problemen|nog nooit|moeite)',
  '(elke|iedere) (week|dag|maand|keer|dienst|vergadering|ochtend) + (weer|opnieuw|hetzelfde|dezelfde|gezeur) + (je|jij|jullie|u|ze|rooster|planning|het|er|ik|wij) - (overleg|graag|leer|blij|zin)',
  '(altijd|steeds|telkens) (ik|wij|mij|ons|onze ploeg|onze afdeling|dezelfde) + (die|de|dat|moet|moeten|mag|krijg|krijgen|niet|weer|wel)',
])
