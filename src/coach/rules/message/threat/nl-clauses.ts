import { type Clause, clausesOf } from '../../../grammar/nl/clause.ts'
import { type ClausePatterns, clauseSpans, inOneClause } from '../../../grammar/nl/together.ts'
import { formsOf } from '../../../grammar/nl/forms.ts'
import type { Line, Span } from '../../../grammar/line.ts'
import { CLASSES } from './nl-words.ts'

const clauses = (sources: readonly string[]): ClausePatterns => inOneClause(() => sources, CLASSES)

/** Leaving, making it big or withholding. */
const CONSEQUENCE = clauses([
  'I + <leave> - (graag|vakantie|zaal|ruimte|kantine|vroeger|eerder|pauze|niet weg|gang|trein|bus)',
  'I + (ziekmelding|ziekmelden|ziek melden|ziekgemeld|ziekteverlof|ziektewet|ziekenkas) - (graag|vanwege|koorts|griep)',
  'I + <exit> - (zet|gooi|leg|ruim|breng|haal|spoel|veeg) ..4 weg - (graag|vakantie|vroeger|eerder|om # uur|even|niet weg|dankbaar|blij|kantine|buiten kantoortijd|naar buiten|iets anders nodig|buiten de|genoeg tijd|informatie|mee genoeg|bij de buren ..2 (vragen|lenen|halen|kijken|bellen|langs|aanbellen))',
  'WE + (vertrekken|stappen op|zeggen op|kappen|allemaal weg|weg|staken|plat|concurrent|vakbond|directie|pers|krant) - (graag|vakantie|vroeger|eerder)',
  'I + (niet meer|niet langer|geen) + (beschikbaar|ter beschikking|bereikbaar|flexibel|inzetbaar) - (graag|op #|vanaf #|kan|vakantie)',
  'I + niet + (opdagen|komen opdagen|verschijn|verschijnen|op komen dagen) - (graag|ziek|kan|kon|trein)',
  'I + <above> + <tell> - (graag|advies|tip|overleg|vraag|rooster|agenda|samen)',
  'I + (zet|zetten|gooi|gooien|plaats|deel|deelt|stuur|hang|mail|publiceer|post) + (intranet*|facebook|linkedin|twitter|internet|online|groepsapp|personeelsapp|prikbord|iedereen|hele organisatie|hele afdeling|hele school|hele bedrijf|alle collegas) - (graag|rooster|uitnodiging|vacature|foto|fotos|samen|morgen)',
  'I + <nay> + (meer|langer|ook|voortaan|nog|niks|nooit|extra|over) + <work> - (graag|spijt|bang|ziek|kan|kon|lukt|weet|durf|mag)',
  'I + (weiger|vertik|verdom|staak|staken|ziek|ziekmelden|rechtsbijstand|stiptheid) - (wordt|was|geweest|kind|moeder)',
  'YOU + (mij|me|ons) + (kwijt|missen|zonder (mij|me|ons))',
  'YOU + (iemand anders|een ander|een nieuwe|een andere|vervanger|opvolger|vacature|invaller) + (zoek|zoeken|zoekt|vinden|regelen|inhuren|nodig|uitkijken|inwerken|vragen|opleiden) - (graag|tijdelijk)',
  'YOU + (op mij|op me|op ons|bij mij|bij ons) + <nay> + (rekenen|aankloppen|komen|terecht|aankomen) - (nog niet|als)',
  'I + (precies volgens|exact volgens|geen minuut langer|geen minuut meer|geen uur langer|alleen nog wat|enkel nog wat|tot op de minuut|stipt volgens)',
  '(daar|elders) + (nemen ze me|nemen ze mij|kan ik zo|krijg ik wel|betalen ze|willen ze me|staan ze)',
  'YOU + (zie|zien|ziet) + (me|mij) + (bij|nooit|elders|niet meer|niet terug|terug in|aan de overkant) - (graag|dinsdag|morgen)',
  'YOU + (mijn|onze) + (terugkrijgen|terug|ophalen|komen halen|hebben) - (graag|feedback|mening|antwoord)',
  'I + ben + er + (niet|niet meer) - (om #|achter|uit|zeker van|mee eens|blij|nog niet|op tegen)',
  '(een ander|iemand anders|de concurrent|een andere) + (doet|mag|komt|zal|kan|gaat) + (het|dat|wel|maar|mijn) - (graag|helpen|overnemen zolang)',
  'anders wordt het een (hete|heel|lange|vervelende|lastige|koude|kille|stille|korte|bijzondere)',
  'I + (laat|laten) + (dicht|liggen|vallen|barsten|stikken|in het honderd|erbij zitten|schieten|staan) - (graag|weten)',
  'I + ben + geen + langer + (jullie|je|uw|hier)',
  'YOU + zelf + (mag|mogen|kan|kun|kunt|kunnen|moet|moeten) - (beslissen|kiezen|weten|bepalen)',
  '(mijn|de|een) (brief|ontslagbrief|opzegging|ontslag|sleutels|badge|cv|aanzegging|klacht|claim|dagvaarding) + (ligt|liggen|gaat|staat|komt|volgt|krijg|krijgt|op je bureau|op uw bureau)',
  '(houdt|hou|is|was|wordt) (het|t) + (op|over|klaar|gedaan|uit|afgelopen|exit|einde|mooi geweest|voorbij|basta|oorlog) - (<nay>|graag|vandaag|voor vandaag)',
  '<above> + (neemt het|pakt het|regelt|stuurt|belt|moet|mag|gaat|komt|kijkt|hoort|weet|hoor|krijgt|krijg) + (maar|er|ernaar|het|dit|dan|ervan|langs|kijken|horen|weten|over)',
  '^ (dan|anders) + (weet ik|gevolgen|consequenties|spijt|merken|merk je wel|zie je wel !(hoe|of|wat|wie|waar|wanneer)|zien we wel !(hoe|of|wat|wie|waar|wanneer)|spijten|berouwen|zwaait|waait|een probleem|niet best|lelijk|rare dingen|vervelend voor)',
])

/** These happen every day; they press only where the other is the one who does not give. */
const WEAK_CONSEQUENCE = clauses([
  'I + <nay> + <work> - (graag|spijt|bang|ziek|kan|kon|lukt|weet|durf|mag|hoef|nodig|moeilijk|erg|klant|klanten)',
  'I + (gewoon|toch|zelf|mijn eigen gang|liggen|los|aan iedereen|alleen wat|alleen nog|stipt|dwars|stil|in staking|met mij mee|erbij neer|neer|plat) + (ga|gaan|neem|doe|doen|regel|laat|leg|leggen|vertel|werk|werken|lig|hou|houd|gooi|zet|zetten|blijf|kom) - (graag|even|wel even|helpen|samen|uitzoeken|vragen|afspraak|telefoon)',
  '(mijn|onze) + (met mij mee|met ons mee|niet meer|op slot|dicht|stil|plat)',
])

/** What one may ask of those one works for. */
const DEMAND =
  'contract|vast contract|opslag|loon|salaris|premie|bonus|uren|overuren|toeslag|functie|schaal|periodiek|rooster|cursus|opleiding|scholing|promotie|verhoging|loonsverhoging|vergoeding|excuses|vrije dag|vrije dagen|' +
  'verlof|vakantie|extra hulp|extra handen|versterking|tweede man|verpleegkundige|collegas erbij|toezegging|handtekening|akkoord|betaald|uitbetaald|vergoed|nee|antwoord|duidelijkheid|' +
  'respect|waardering|plek|vaste dag|vaste post|dagdienst|compensatie|thuiswerkdag|thuiswerkdagen|budget|laptop|materiaal|werkschoenen|veiligheid|promotieplek|rol|taak|erkenning|afspraak|belofte|tarief|reiskosten|pauze'

/** A demand that is not met. */
const UNMET = clauses([
  `<refused> + (${DEMAND}) - (van|bij) (de|het|een) (klant*|gemeente*|leverancier*|provincie|bank|drukker|aannemer|school|verzekering*|ouders|huisarts|arts|apotheek|winkel|fabriek|fabrikant|garage|belasting*|cliënt*|client*|patient*|bewoner*|huurder*)`,
])

/** What one does then that does the other no harm. */
const BENIGN = clauses([
  '(geef|geven|los|lossen|pas|passen|vul|stuur) ..4 (door|op|aan|in|recht)',
  `(graag|kan|kun|kunnen|kunt|zou|wil|willen|moet|moeten|hoop|red|redden|haal|halen|lukt|val|vallen|begrijp|snap|jammer|helaas|<month>|<day>|#|even|samen|ruil|ruilen|liefst|volgend jaar|later|opnieuw|eerst|over|voorlopig|zolang|hoor|horen|hoort) `,
  `(${formsOf('bellen mailen plannen vragen zoeken kijken schrijven in-schrijven pakken proberen leren oefenen overleggen bespreken voor-stellen wachten denken nadenken wijzigen ruilen lenen zorgen helpen betalen noteren missen regelen vinden sturen herinneren na-vragen om-rijden door-sturen')}|herinnering) `,
])

/** Whoever does it then: the other will find out, or something stops. */
const AFTERMATH = clauses([
  'I + (ga|stap|verhuis) ik ..1 naar !(huis|bed|boven|beneden|buiten|binnen|de|het|mijn|onze|een|jou|je|u|hem|haar|school|kantoor) <any>',
  'YOU + (mag|mogen|kan|kun|kunt|kunnen|heb|hebt|hebben|zit|zitten|zie|zien|ziet|krijg|krijgt|krijgen|merk|merkt|merken|sta|staat|staan|moet|moeten|draai|draait|zoek)',
  '(iemand anders|een ander) + (mag|kan|moet|doet|zal|draait)',
  '(blijft|blijven|staat|staan|gaat|gaan|ligt|liggen|komt|komen|rijdt|rijden|start|draait|draaien|vertrekt|opent) + (leeg|dicht|stil|plat|op slot|erf|poort|liggen|uit|niet|geen|staan|weg|zonder|halve|lege|langs|nergens)',
])

/** Somebody who has not given what was asked: without it, or else. */
const ELSE = clauses([
  '^ bij (de|het) (volgende|eerstvolgende|minste)',
  '^ bij (een|de) (nee|weigering|afwijzing|volgende weigering|nieuwe weigering)',
  '(reken (daar|er)|let|geloof dat|wacht) maar (op|$)',
  '(dat|dit) (beloof|verzeker|garandeer|zweer) ik (je|jou|u|jullie)',
  '^ (anders|zoniet|tenzij) <any>',
  '^^ ..2 zonder ..3 $',
  '^^ zonder <any>',
  '^ (zo niet|of anders|indien niet|en anders|want anders|anders) ',
  '(zonder|bij) ..2 (opslag|contract|verhoging|vast contract|cursus|opleiding|toeslag|promotie|excuses|antwoord|functie|schaal|afwijzing|weigering|weekendtoeslag|compensatie|erkenning|waardering|rooster|loonsverhoging|bonus|toezegging|duidelijkheid|akkoord|reactie|oplossing|vergoeding|vaste dag|loon|respect|hulp|versterking|vrije dagen|nee|nieuwe nee|herhaling)',
  '(nog|weer) ..1 (een|1|zo een|zo) ..1 <any> - (paar|jaar ervaring|vraag|vraagje|punt|ding|dag|week|idee|kop)',
])

const UNTIL = clauses([
  'YOU + (krijgt|krijg|krijgen|hebt|hebben|heb) + (een|twee|drie|#|1|een paar) (dag|dagen|week|weken|maand|maanden|uur) - ik heb - (vakantie|verlof|vrij|ervaring|ziek|proeftijd)',
  '(krijgt|krijg|krijgen|hebt|heb|hebben|geef) + nog + (week|weken|maand|maanden|dag|dagen) - ik heb',
  '(totdat|pas als|pas wanneer|pas zodra|pas nadat|tot) ,,4 (geregeld|opgelost|rond|betaald|uitbetaald|getekend|op papier|aangepast|contract|opslag|toegezegd|excuses|kloppen|verandert|veranderd)',
  '(tot|voor|uiterlijk|binnen) + (vrijdag|maandag|dinsdag|woensdag|donderdag|eind|einde|morgen|#|de zomer|een week|twee weken|een maand|volgende week|volgende maand|kerst|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) + (<you>|ik wacht|wacht ik|geen dag langer|tijd)',
])

/** The sentence asks or orders something, and `of` says what comes if not. */
const ORDERS: ReadonlySet<string> = new Set(
  (
    'geef regel zorg zet laat maak betaal teken plaats schrap stop kies ruil haal verhoog doe pas luister beslis los neem bied kom trek draai ' +
    'verplaats verander bel stuur zeg houd hou vervang breng krijg ik wij we jij je jullie u ge gij het dat die er de mijn of ofwel opslag'
  ).split(' '),
)
const CONDITIONAL: ReadonlySet<string> = new Set(['als', 'indien', 'wanneer', 'mocht', 'zodra', 'zolang'])
const REFUSED = clauses(['<refused>'])
const VERB_FIRST = clauses([
  '^^ (krijg|kom|mag|word|zit|moet|hoor|blijf|sta|kan|regel|geef|zet|luister|laat|doe|lukt|gebeurt|verandert|neem|kun|blijft|komt|gaat|krijgen|wordt|beslis|teken|betaal|los|help|steun|kies|stop|zeg|plan|ga|zorg|trek|verhoog|weiger|pas|houd|hou|schrap|loopt|geldt|telt|vind|wil|kunnen|mogen|is|staat|duurt) (ik|we|wij|je|jij|u|jullie|ge|gij|het|dat|er|dit|de|mijn|die|dit)',
])

/** A consequence that hangs on what the other does not give, each in a clause of its own. */
export function threatInClauses(line: Line): Span | null {
  const strong = clauseSpans(CONSEQUENCE, line)
  const weak = clauseSpans(WEAK_CONSEQUENCE, line)
  const after = clauseSpans(AFTERMATH, line)
  if (strong.length + weak.length + after.length === 0) return null
  const clausesHere = clausesOf(line)
  const refused = clauseSpans(REFUSED, line)
  const isRefusal = (clause: Clause): boolean =>
    (CONDITIONAL.has(clause.opener) || (clause.first === 0 && clauseSpans(VERB_FIRST, line).length > 0)) &&
    refused.some((one) => one.clause === clause)
  const refusals = clausesHere.filter(isRefusal)
  const withheld = refusals.filter(
    (clause) =>
      clause.subjects.has('YOU') || clauseSpans(DENIED_ME, line).some((one) => one.clause === clause),
  )
  const unmet = refusals.filter((clause) => clauseSpans(UNMET, line).some((one) => one.clause === clause))
  const benign = clauseSpans(BENIGN, line).map((one) => one.clause)
  const isTied = (to: readonly Clause[], { clause }: { readonly clause: Clause }): boolean =>
    !CONDITIONAL.has(clause.opener) && to.some((one) => one !== clause)
  return (
    strong.find((span) => isTied(refusals, span) || isElse(line, span.clause)) ??
    weak.find((span) => isTied(withheld, span)) ??
    after.find((span) => isTied(unmet, span) && !benign.includes(span.clause)) ??
    null
  )
}

/** I do not get, may not, am not. */
const DENIED_ME = clauses([
  'I + (krijg|mag|word|mijn|hoor) + <refused>',
  '(me|mij|ons|mijn|onze) + <refused>',
])

/** "Prima, maar dan …": it hangs on what was said before. */
const FEW = 3
/** "Nog even en dan …", "tegen dan …": only time passes. */
const NO_DEMAND: ReadonlySet<string> = new Set(['nog', 'tegen', 'straks', 'eerst'])
const followsWhatWasAsked = ({ line, first }: Clause): boolean =>
  first <= FEW &&
  line.tokens.slice(first, first + 2).some(({ low }) => low === 'dan') &&
  !NO_DEMAND.has(line.tokens[0]?.low ?? '') &&
  !clausesOf(line).some(({ opener, subjects }) => CONDITIONAL.has(opener) || subjects.has('THEY'))

/** "…, anders", "of", "zonder opslag", "tenzij", "tot vrijdag, daarna". */
function isElse(line: Line, clause: Clause): boolean {
  if (clause.opener === 'of' || clause.opener === 'ofwel')
    return clause.first > 0 && ORDERS.has(line.tokens[0]?.low ?? '')
  if (CONDITIONAL.has(clause.opener)) return false
  const before = clausesOf(line).filter(({ first }) => first <= clause.first)
  const elses = clauseSpans(ELSE, line).map((one) => one.clause)
  return (
    clausesOf(line).some(({ opener }) => opener === 'tenzij') ||
    followsWhatWasAsked(clause) ||
    before.some((one) => elses.includes(one)) ||
    clauseSpans(UNTIL, line).some((one) => one.clause !== clause)
  )
}
