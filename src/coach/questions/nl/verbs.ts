const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Stems of everyday verbs, as in "ik werk"; their other forms follow from the stem. */
const STEMS = words(`
  adviseer antwoord bedenk bedoel begeleid begin begrijp behandel bekijk bel bemoei benader benoem bepaal bereik beslis bespreek
  besteed bestel betaal betrek bevestig bewaar bewaak bezoek bied blijf bouw breng check coach combineer controleer daag deel denk
  doe draag draai drijf durf dwing eindig eis erger ervaar evalueer ga geef geld geloof geniet ging gun haal handel hang heet help
  herinner herken hoef hoop hoor hou houd huur investeer kan ken kies kijk klaag klink klop koop koos kom koppel kost krijg laat
  lach leer leg lees leid let lever lig lijk loop lost luister lukt maak mail meen meet meld merk mis moet motiveer neem noem
  onderhandel onderneem onderzoek ontbreek ontdek ontmoet ontvang ontwikkel organiseer overleg overweeg overtuig pak pas passeer
  plaats plan pleit praat presteer probeer promoveer raad raak reageer regel reis reken rij rol ruil schaal schat scheel schik
  schiet schrap schrijf schuif slaag sluit snap solliciteer speel spaar spreek sta start steek stel stem steun stimuleer stoor stop
  storm straf streef studeer stuur stroom tel teken telt test toon train trek twijfel uit val vang verander verbaas verbeter verdien
  verdeel verduidelijk vergelijk vergeet vergoed verhoog verhuis verklaar verlaat verlang verleng verlies verloop vermoed verneem
  verschil verschijn vertel vertrek vertrouw vervang verveel vervul verwacht verwijs vind vindt voel voer voldoe volg vorm vraag
  vul waardeer wacht weeg weet weiger wens werk wijk wijs wijzig wil win wissel woon wring zak zeg zet zie zit zoek zorg zwijg
  besta behaal bevind begroot biedt boek noteer opent open overkom onderteken rust scoor selecteer sneuvel sport stijg
  verhinder verricht verwerk vervalt verval vertegenwoordig verzorg wandel wen zak bevalt beval bezit belemmer beloof beloon bemiddel
  benut beoordeel bereken bescherm beschik beschrijf beschouw besef bestaat betekent beteken betreur beweeg bewijs
  functioneer garandeer geldt gebeurt gebeur gebruik gedraag groei herhaal herplaats herzie heropen informeer
  inspireer introduceer kritiseer laveer leun lijd meng onthoud ontsla ontsta organiseer oefen observeer presenteer prijs profileer
  realiseer registreer reserveer respecteer scheld schets schakel scheid schaam specialiseer stagneer structureer
  twijfel uit veroorzaak verpest verplicht verschuif versterk verspreid verstuur vestig visiteer wantrouw zend
`)

/** Forms that do not follow from a stem. */
const IRREGULAR = words(`
  ben bent is was waren zijn zijt waart heb hebt heeft hebben had hadden hadt kan kun kunt kunnen kon konden kunde kondt mag mogen
  moogt mocht mochten moet moeten moest moesten wil wilt willen wilde wilden wou wouden zal zult zullen zou zouden zoudt zul word wordt
  worden werd werden ga gaat gaan ging gingen doe doet doen deed deden sta staat staan stond stonden sla slaat zie ziet zien zag
  zagen kom komt komen kwam kwamen geef geeft gaf gaven neem nam namen liet lieten hield hielden liep liepen sliep riep bleef bleven
  schreef schreven kreeg kregen keek keken koos kozen verloor vond vonden begon begonnen dacht dachten bracht brachten zocht
  zochten wist wisten zei zeiden zegt zeg ligt lag lagen zit zat zaten las lazen sprak spraken nam brak trok trokken hielp hielpen viel
  vielen ving hing hingen vroeg vroegen droeg joeg sloeg bood boden sloot sloten vertrok verbleef besloot besloten schoot dreef reed
  reden wees wezen steeg bleek bleken leek leken deel gold ontstond bestond bestaat bestaan besprak overwoog bevalt beviel viel
  lijkt blijkt schijnt hoeft hoefde dient dienen durft kost duurt duren klopt telt geldt lukt past schikt volstaat vergt scheelt
  mist heet hebt bedoelt betekent ontbreekt vervalt stopt mikt zoudt hebde kunde zijde moogde moete wilde gade doede
  ziede weette komde krijgde werkte vinde vin denkte
`)

const VOICELESS = /(?:[tkfscpx]|ch)$/

function formsOf(stem: string): readonly string[] {
  const third = /[td]$/.test(stem) && stem.endsWith('t') ? stem : `${stem}t`
  const past = `${stem}${VOICELESS.test(stem) ? 'te' : 'de'}`
  return [stem, third, past, `${past}n`, ...pluralsOf(stem)]
}

/** `maak` → `maken`, `zeg` → `zeggen`, `geef` → `geven`, `werk` → `werken`, `kies` → `kiezen`. */
function pluralsOf(stem: string): readonly string[] {
  const long = /^(.*?)(aa|ee|oo|uu)([bcdfghjklmnprstvwxz])$/.exec(stem)
  const base = long ? `${long[1]}${(long[2] ?? '').slice(0, 1)}${long[3]}` : stem
  const short = !long && /[^aeiou][aeiou][bdfgklmnprst]$/.test(stem)
  const last = base.slice(-1)
  const doubled = short ? `${base}${last}en` : `${base}en`
  const voiced = last === 'f' ? `${base.slice(0, -1)}ven` : last === 's' ? `${base.slice(0, -1)}zen` : doubled
  return [doubled, voiced, `${base}en`]
}

const FINITE: ReadonlySet<string> = new Set([...STEMS.flatMap(formsOf), ...IRREGULAR])

/** Modal and auxiliary verbs and the like: before any kind of subject they begin a question. */
const STRONG: ReadonlySet<string> = new Set(
  words(`
    is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden mag mogen mocht moet moeten
    moest zal zullen zou zouden wil willen wilde gaat gaan ging komt komen krijgt krijgen staat staan ligt liggen zit zitten
    blijft blijven bestaat bestaan hoeft hoeven geldt gelden telt tellen klopt lukt past loopt lopen werkt werken
    hoort horen duurt valt vallen doet vindt denkt ziet houdt betaalt vervalt betekent helpt speelt volstaat kost mogt
    gebeurt verandert lijkt scheelt bedoelt gaf gingen kwam
  `),
)

/** Only with "ik", "je" or "jij" behind it: heb, ben, doe, vind, werk. */
const FIRST_PERSONS: ReadonlySet<string> = new Set([
  ...STEMS.filter((stem) => !STRONG.has(stem) && !stem.endsWith('t')),
  'heb',
  'ben',
  'kun',
  'word',
  'zul',
  'vin',
])

/** A finite form of an everyday verb, or what people write for it. */
export const isFinite = (low: string): boolean => FINITE.has(low) || isVerbWithYou(low)

/** `is`, `kan`, `wordt`: a question begins here whatever the subject is. */
export const isStrongVerb = (low: string): boolean => STRONG.has(low)

/** A form for "ik" and, with the verb first, for "je". */
export const isFirstPerson = (low: string): boolean => FIRST_PERSONS.has(low)

/** Verb and subject in one: `vindje`, `kunje`, `hebde`, `kanik`. */
export function isVerbWithYou(low: string): boolean {
  if (
    /^(?:hebde|kunde|zijde|moogde|moette|gade|ziede|zoude|doede|komde|krijgde|vinde|denkte|wilde)$/.test(low)
  ) {
    return low !== 'wilde'
  }
  if (!/(?:je|jij|ik)$/.test(low)) return false
  const stem = low.replace(/(?:je|jij|ik)$/, '')
  return GLUED.has(stem)
}

const GLUED: ReadonlySet<string> = new Set(
  words(
    'vind vin kun kan heb ben zie denk wil zou weet ga doe hoor merk bedoel moet mag zal krijg had was vond',
  ),
)
