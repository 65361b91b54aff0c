import { linesOf } from '../../../grammar/nl/line.ts'
import { findSpan } from '../../../grammar/nl/find.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { isReported, isSupposed } from '../../../grammar/nl/said.ts'
import { wants } from '../../../grammar/nl/wants.ts'
import { fits } from '../../../grammar/pattern.ts'
import { type Line, quoteOf } from '../../../grammar/line.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as awayFrom } from '../../ambition/away-from/nl.ts'
import { cue as onlyMoney } from '../../ambition/only-money/nl.ts'
import { cue as vague } from '../../ambition/vague/nl.ts'
import { cue as noPossibilities } from '../../belief/no-possibilities/nl.ts'
import { cue as selfLimiting } from '../../belief/self-limiting/nl.ts'
import { cue as silenceCost } from '../../belief/silence-cost/nl.ts'
import type { Cue, Examples } from '../../rule.ts'
import { stateIn } from './nl-state.ts'
import { OWN_LIMITS, WISHES } from './nl-wishes.ts'

/** "Dertig kinderen en geen assistent": how many there are, and how few to help. */
const HANDFULS =
  '^^ (#|twee|drie|vier|vijf|zes|acht|tien|twaalf|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd|*entwintig|*endertig) ..6 (en|maar|met|voor) (geen|maar een|slechts|nul|amper) ..4 $$'

/** Something is too much, too little, missing, broken, unfair or in the way. */
const TROUBLE = dutch([
  '!<(niks|niet|nooit) te (lawaaiig|rumoerig|donker|tochtig|vies|benauwd|luid|eng|gehorig|glad|stoffig|ingewikkeld|onoverzichtelijk|druk|veel|weinig|laat|lang|kort|zwaar|vol|krap|hoog|laag|groot|klein|traag|warm|koud|duur|ver|onduidelijk|hectisch|vaak|licht|gevaarlijk|saai|moeilijk|complex|onrustig|lawaaierig|wensen|snel|weing|zwak|oud|streng)',
  '(overbodig|nutteloos|vijfde wiel|oneerlijk|onduidelijk|onveilig|onwerkbaar|onhoudbaar|ondoenlijk|onrechtvaardig|chaotisch|chaos|rommelig|rommel|puinhoop|bende|zooitje|warboel|stroef|scheef|saai|eentonig|slopend|vermoeiend|uitputtend|frustrerend|ergerlijk|slecht|zwaar|druk|hectisch|lastig|vervelend|gevaarlijk|versleten|verouderd|kapot|stuk|defect|achterhaald|onhandig|ondraaglijk|verschrikkelijk|vreselijk|niet normaal|geen doen|niet te doen|niet vol te houden|om gek van te worden|een drama|een ramp|een hel|dramatisch|belachelijk|schandalig|storend|onpersoonlijk|onregelmatig|onvoorspelbaar|afgelopen|uitzichtloos)',
  '(werkdruk|tekort|personeelstekort|onderbezetting|onderbezet|achterstand|achterstanden|stress|ruzie|ruzies|gedoe|gezeur|gezeik|lawaai|herrie|storing|storingen|klachten|verloop|ziekteverzuim|papierwerk|rompslomp|bureaucratie|wachtlijsten|overuren|miscommunicatie|spanning|spanningen|plafond|willekeur|vriendjespolitiek|verveling|frustratie|onrust)',
  '(niks|nooit !(saai|eenzaam|stil|klaar|uitgeleerd|hetzelfde|te|meer)|niemand|nergens|nauwelijks|amper|zelden|slechts|onvoldoende)',
  '(krijg|krijgen|hoor|horen|zie|zien|weet|weten|snap|begrijp|word|worden|kom|komen|slaap|haal|halen|red|voel|vind|mis) ..7 (niet|geen)',
  '(ik|we|wij) (heb|hebben) ..5 geen',
  '(is|zijn|wordt|worden|heeft|hebben|doet|doen|werkt|werken|klopt|kloppen|krijgt|komt|komen|gaat|gaan|luistert|luisteren|past|passen|loopt|lopen|weet|weten|sluit|kan|kunnen|kun|kunt|mag|mogen|valt|staat|blijft|blijven|functioneert|levert|zegt|geeft|geven|houdt|houden|neemt|nemen|reageert|reageren|ziet|zien|maakt|deugt) ..6 (niet|geen)',
  '(is|zijn) ..3 geen',
  '(overhoop|buiten gehouden|buitengehouden|structureel over|onder de duim|tussen twee vuren|elk iets anders|ieder iets anders|niet bij mijn (functie|taken|werk)|alle leuke|alle rotklussen|alle vervelende)',
  '(waardeloos|belabberd|bedroevend|dramatisch|rampzalig|ondermaats|om te huilen|dubbele diensten|dubbele shifts)',
  'niet ..1 te (doen|harden|volgen|overzien|bolwerken|behappen)',
  '(passeren|negeren|overslaan|vergeten|behandelen|passeert|negeert) (mij|ons|me) ..3',
  'elke (ochtend|dag|week|dienst) ..2 (zoeken|wachten|haasten|rennen|gedoe) ..2',
  'niet ..1 (lekker|goed|fijn|prettig|happy) ..1 in (mijn vel|de groep|het team)',
  '(doet|doen) ..2 het ..2 (half|niet|slecht|amper)',
  '(doet|doen) maar (wat|raak)',
  'het werk van (twee|drie|vier|2|3|4|*) ..2',
  '(wordt|worden) ..4 (geroddeld|gepest|geklaagd|gezeurd|geruzied|getreuzeld|gestaakt|genegeerd|overgeslagen|onderbroken|gestoord|gewisseld|geschoven|gebeld|uitgesteld|afgezegd|overvraagd|ondermijnd|gepasseerd|opgejaagd|geduwd)',
  '(om de haverklap|door elkaar|onder alle peil|beneden peil|met plakband|aan elkaar geplakt|op instorten|aan flarden|in het honderd|in de soep|van geen kanten|voor geen meter|achter de feiten aan|van hot naar her|over mijn theewater)',
  '(ik|we) (ben|zijn|zit) ..2 (op|kapot|bekaf|uitgeput|gesloopt|moe|doodmoe|uitgeblust|overspannen|overbelast|opgebrand|stikkapot|afgepeigerd|gestrest|gestresst|onzeker over|het spoor bijster)',
  'onmogelijk te ..3',
  '(steekt|knaagt|schuurt|wringt|vreet|sloopt|botst|rammelt|schort|kraakt|schiet tekort)',
  '(verdwijnen|verdwijnt|belanden|belandt) ..3 (in een la|in de la|in de prullenbak|nergens|onderop)',
  '!<(met|in|van) (zere|pijnlijke|stijve|kapotte|oude|versleten|verouderde|slechte|lekke|gebrekkige|onleesbare) ..4',
  '(moet|moeten) ..3 (alles|altijd|steeds|telkens|elke keer|overal|alweer) ..5',
  '(alweer|wéér|voor de zoveelste keer|voor de derde keer|opnieuw) ..4',
  '(zit|zitten|loop|lopen|loopt|loop ik|sta|staan|raak|raakt) ..4 (vast|klem|muurvast|spaak|mis|achter|uit de hand|uit|stil|leeg)',
  '(zit|zitten|sta|staan|werk) ..4 alleen (in|op|met|voor)',
  '(loop|lopen|loopt|bots|botsen) ..3 tegen ..6 aan',
  '(mis|misloopt|hapert|haperen|faalt|falen|crasht|crashen|kraakt|piept|lekt|ontbreekt|ontbreken|verwatert|escaleert|sleept|stagneert|vervalt|vervallen|stapelt|stapelen|blijft liggen|blijven liggen)',
  '(zeer|pijn|last van|moe van|ziek van|gek van|zat|beu|genoeg van|tabak van|moeite met|baal|balen|erger|ergeren|stoor|stoort|verveel|vervelen|irriteert|frustreert|verdrink|verzuip|verzuipen|omkomen|kom om)',
  '(drie|twee|tien|honderd|vier|dubbel) keer (invoeren|doen|over|hetzelfde|overtypen)',
  '(val|vallen) ..6 (in slaap|om|buiten de boot|stil|uit)',
  '(elke|iedere) ..1 (dag|week|keer) ..2 (hetzelfde|dezelfde|weer)',
  '(zien|ziet|behandelen|behandelt) (mij|me|ons) ..5 (als|alsof)',
  '(alles|steeds meer|al het werk) ..4 (bij mij|op mijn|mij|ons|zelf|alleen)',
  '(verandert|veranderen|wijzigt|wijzigen|schuift|schuiven|wisselt|wisselen) ..4 (steeds|telkens|constant|voortdurend|elke|om de haverklap|altijd)',
  '(steeds|telkens|constant|voortdurend|elke keer|altijd) ..6 (ik|ingetrokken|verschoven|afgezegd|gebeld|onderbroken|gestoord|veranderd|verandert|wijzigt)',
  '(laat|laten) te wensen over',
  '(overleggen|luisteren|communiceren|praten|werken) ..4 (langs elkaar|niet|tegen elkaar|tegen ons|tegen mij)',
  'langs elkaar heen',
  '(schelden|schreeuwen|snauwen|vloeken|roddelen|pesten|schelt|scheldt|schreeuwt|snauwt|roddelt|pest|stinkt|stinken|bedreigen|bedreigt|lekt|tocht) ..5',
  '(zit|zitten|staan|draaien|werken|doen) ..2 al ..3 zonder <any>',
  '(rug|knie|knieen|schouder|schouders|nek|gezondheid|handen|stem|nachtrust|lijf) ..1 (gaat|gaan) ..1 (eraan|eronder|kapot|naar de)',
  '(uur|uren|minuten|kilometer|km) (heen|reizen|reistijd|onderweg|in de file|in de auto|in de bus|in de trein) ..5',
  '(laten|laat) ..3 (liggen|staan|vallen|slingeren)',
  '(sta|staan|zit|draai) ..6 alleen (voor|mee|op)',
  '(wordt|worden|raakt|raken) ..2 (steeds|almaar|alsmaar|elk jaar|elke week|elke maand) !(leuker|beter|fijner|mooier|makkelijker|rustiger|sneller|gezelliger|lichter|sterker|groter|interessanter|duidelijker) (*er)',
  '(krijg|krijgen|hoor|horen|weet|weten) ..5 pas ..3 (ervoor|vooraf|de avond|op het laatst|te laat|achteraf)',
  '(valt|vallen|ligt|liggen) ..4 (uit|eruit|plat|stil|weg) $',
  '(beslist|beslissen|besluit|besluiten|bepaalt|bepalen|verandert|veranderen) ..4 (zonder|buiten|over) (ons|mij|onze|mijn) ..2',
  'al ..2 (jaar|jaren|maanden|jaren lang) ..4 (dezelfde|hetzelfde|zelfde)',
  '(om te snijden|te snijden|ver te zoeken|om te janken|beneden alle peil|onder nul|onder het vriespunt|ziekmakend|om zeep|naar de knoppen|naar de haaien|verziekt|verpest)',
  '(duurt|duren|kost|kosten) ..4 (lang|langer|eindeloos|uren|dubbel|twee keer|drie keer|eeuwig|bergen|handenvol)',
  '(krijg|krijgen|heb|hebben|mag) ..2 (alleen|alleen maar|altijd|enkel|steeds) ..2 (lastige|moeilijke|vervelende|rotte|saaie|stomme|zware|restjes|kruimels|overgebleven)',
  HANDFULS,
  '(op het laatste moment|op het nippertje|te elfder ure|last minute|op de valreep)',
  '(klikt|botert|matcht|vlot) ..3 niet',
  '(zitten|staan|zijn|moeten|draaien) ..2 (met zijn|met mijn|met) (tweeen|drieen|vieren|tweetjes) ..2 (op|voor) ..5',
  'al het <any> werk ..3 (bij mij|op mij|op mijn|bij ons|op ons)',
])

/** The quantity itself complains. */
const TOO_MUCH = dutch([
  HANDFULS,
  'te (veel|weinig|druk|zwaar|laat|vol)',
  '(tekort|gebrek|gedoe|gezeur|ruzie|chaos|rommel|onderbezetting|overuren|werkdruk|stress) ..6',
])

/** Only a problem: nowhere what is wanted or proposed. */
export function cue(reading: Reading): Cue | null {
  const lines = linesOf(reading)
  if (
    lines.some(
      (line) =>
        line.sentence.asks || wants(line) || fits(WISHES, line) || fits(OWN_LIMITS, line) || !isTold(line),
    )
  )
    return null
  if (OTHERS.some((other) => other(reading) !== null)) return null
  const span =
    findSpan(reading, TROUBLE, (one) => isReported(one) || isSupposed(one)) ?? stateIn(lines, isThirdPerson)
  return span === null ? null : { quote: quoteOf(reading, span) }
}

/** These say of the same text what it is. */
const OTHERS = [noPossibilities, selfLimiting, silenceCost, onlyMoney, vague, awayFrom]

/** A problem is told in a clause; a phrase without a verb is a wish, unless it says that something is too much. */
const isTold = (line: Line): boolean =>
  (line.tokens.some(({ low }) => FINITE.has(low) || isThirdPerson(low)) && !isPhrase(line)) ||
  (line.tokens.some(({ low }) => INFINITIVES.has(low)) && line.tokens.some(({ low }) => MANY.has(low))) ||
  fits(TOO_MUCH, line)

/** "Het magazijn anders indelen, zodat niemand …": what comes before the subclause has no verb of its own. */
function isPhrase({ tokens }: Line): boolean {
  const end = tokens.findIndex(({ low }, at) => SUBORDINATE.has(low) && tokens[at - 1]?.first.mark === false)
  if (end < SHORTEST_PHRASE) return false
  const head = tokens.slice(0, end)
  return !head.some(({ low }) => FINITE.has(low) || isThirdPerson(low) || PLURAL_VERBS.has(low))
}

const SHORTEST_PHRASE = 2
const SUBORDINATE: ReadonlySet<string> = new Set(
  'zodat die dat om waar waarbij waarmee waarin als zonder door'.split(' '),
)
const PLURAL_VERBS: ReadonlySet<string> = new Set(
  'zijn hebben worden kunnen moeten mogen willen gaan komen staan krijgen doen'.split(' '),
)

const isThirdPerson = (low: string): boolean =>
  /^[a-z]{2,}t$/.test(low) &&
  !/(?:dienst|nacht|kracht|klant|punt|kort|markt|tract|eit|ist|ment|wicht|recht|taart|vracht|tocht|kerst|feest|lijst|winst|rust|kunst|komst|post|angst|tekst|stuit)$/.test(
    low,
  ) &&
  !NO_VERBS.has(low)

const NO_VERBS: ReadonlySet<string> = new Set(
  'niet met het dat uit wat tot direct liefst meest best vast niet juist want'.split(' '),
)

const FINITE: ReadonlySet<string> = new Set(
  'ik is ben heb was waren word kan kunnen moeten moet we wij ze zij'.split(' '),
)

/** Of several, or not of anybody: "klanten krijgen", "waardering krijgen". */
const INFINITIVES: ReadonlySet<string> = new Set(
  'worden hebben zijn komen zitten lopen krijgen overleggen luisteren zien laten werken vragen staan liggen gaan doen nemen geven maken'.split(
    ' ',
  ),
)
/** Those who can do it together. */
const MANY: ReadonlySet<string> = new Set(
  "de die alle sommige veel weinig mensen klanten collegas collega's roosters bazen ouders patienten bewoners leerlingen hier nooit niet geen twee drie vier al".split(
    ' ',
  ),
)

export const examples: Examples = {
  fires: [
    'Het is hier veel te druk.',
    'De roosters komen elke maand te laat.',
    'Ik loop vast in mijn functie.',
    'We hebben een tekort aan chauffeurs.',
    'De oven is versleten en niemand doet er iets aan.',
    'Het is oneerlijk verdeeld.',
  ],
  silent: [
    'De chaos in het magazijn aanpakken.',
    'Een rustige plek, want hier is het te druk.',
    'De klas is te groot; ik wil een onderwijsassistent erbij.',
    'Ik loop vast en stel voor dat we de taken verdelen.',
    'Kunnen we de roosters eerder krijgen?',
    'Teamleider worden.',
    'Ik wil meer uitdaging.',
    'Meer salaris.',
  ],
}
