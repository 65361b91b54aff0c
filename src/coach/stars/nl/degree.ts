import { oneOf, phrase, wordSet } from '../phrase.ts'

/** Qualities that come in degrees, in their first form. */
const ADJECTIVES = `rustig snel traag vlot soepel goed fijn prettig helder duidelijk overzichtelijk netjes schoon veilig leuk gezellig
  eerlijk druk stil hoog laag kort lang groot klein breed vroeg laat makkelijk gemakkelijk simpel eenvoudig efficient
  effectief productief betrouwbaar stabiel zeker zelfstandig zelfverzekerd tevreden blij enthousiast gemotiveerd betrokken positief
  ontspannen relaxed stressvol sterk stevig strak gestructureerd professioneel vriendelijk fris mooi
  lekker gezond fit vrolijk kalm gestrest gespannen gericht scherp nauwkeurig precies compleet volledig consequent
  leesbaar begrijpelijk toegankelijk zichtbaar vindbaar bereikbaar werkbaar beheersbaar hanteerbaar bruikbaar handig praktisch
  gelijkmatig eerlijk evenwichtig uniform eenduidig transparant inzichtelijk ordelijk opgeruimd geordend georganiseerd goedkoop duur
  zuinig duurzaam flexibel intensief hecht close welkom gehoord gezien gewaardeerd vertrouwd thuis actief alert bewust zorgvuldig
  comfortabel aangenaam leefbaar aantrekkelijk succesvol geslaagde best beste perfect prima top super uitstekend keurig fantastisch
  geweldig optimaal redelijk behoorlijk merkbaar aanzienlijk drastisch fors flink sterk enorm lovend begripvol constructief
  gemoedelijk luchtig levendig zacht mild vol nauw ruim slim modern verbeterd verhoogd verlaagd versneld nuttig klantvriendelijk
  voorspelbaar vaak weinig veel dikwijls regelmatig zelden regelmatiger genoeg voldoende nauwelijks gering haperend`

/** `rustig`, `rustige`, `rustiger`, `rustigere`, `snel`, `sneller`. */
function forms(base: string): readonly string[] {
  const long = /^(.*)([aeou])\2([bdfgklmnprst])$/.exec(base)
  const short = /^[^aeiou]*[aeiou][bdfgklmnpst]$/.test(base) || !/[^aeiou][aeiou][bdfgklmnpt]$/.test(base)
  const doubled = /^[^aeiou]*[aeiou][bdfgklmnpst]$/.test(base) ? base + base.slice(-1) : base
  const stem = long ? `${long[1]}${long[2]}${long[3]}` : short ? doubled : base
  const rich = base.endsWith('r') ? `${base}d` : stem
  return [base, `${stem}e`, `${rich}er`, `${rich}ere`]
}

const DEGREES: ReadonlySet<string> = new Set([
  ...[...wordSet(ADJECTIVES)].flatMap(forms),
  ...wordSet(`warmer koeler droger lichter beter betere minder meer vaker liever langer later vroeger eerder verder losser bozer korter lovender dichter gerichter kleiner
    gemakkelijker positiever actiever intensiever effectiever productiever gestructureerder brave minst meest meeste hoger lager
    breder groter schoner smoother relaxter chiller netter makkelijkst zoveel merendeel meerderheid meesten grootste groot deel bijna vrijwel haast amper zelden
    veelal meestal doorgaans grotendeels steeds aardig optimaal gelukkiger rustigst `),
  ...wordSet(`rust duidelijkheid overzicht vertrouwen structuur sfeer tevredenheid begrip draagvlak betrokkenheid grip tijdwinst kwaliteit
    samenwerking werkplezier motivatie werksfeer efficientie veiligheid stemming communicatie inzicht verbetering verbeteringen
    vooruitgang succes ruimte lucht balans ontspanning waardering complimenten compliment lof applaus lijntjes lijnen reacties feedback enthousiasme
    harmonie orde regelmaat continuiteit zekerheid voldoening besef bewustwording bewustzijn gedoe stress werkdruk drukte onrust`),
  ...wordSet(`verbeterd verbeterde verbetert verbeteren toegenomen toeneemt toenam toename neemt-af afgenomen afname gedaald daalde daalt dalen daling
    gestegen steeg stijgt stijging gegroeid groeide groeit groeien groei verminderd verminderde vermindert vermindering teruggelopen terugloopt
    versneld versnelt versterkt versterkte opgeknapt gekalmeerd bedaard verrijkt opgebloeid opgelucht waarderen gewaardeerd genieten geniet genoten
    vereenvoudigd versoepeld vergroot vergrootte verkleind verhoogd verlaagd verkort verkortte bespaard bespaarden besparing scheelt scheelde
    gereduceerd verlicht ontlast omgeslagen bijgetrokken verschoven floreert vlotter straalt stralen straalde straalden glunderen glunderden glunderde lachen lachten snapt snappen begrijpt begrijpen weet weten kent kennen vertrouwt
    vertrouwen durft durven vindt vinden geprezen prijzen voelt voelen merkt merken ervaart ervaren helpt hielp loont bevalt beviel
    opgeleefd dolblij dolenthousiast dolgelukkig zielsgelukkig laaiend lyrisch vlekkeloos luidruchtig luidruchtige beperkt beperkte gehalveert gekrompen gezakt zakte zakt gekelderd kelderde geslonken slonk gezakte gestabiliseerd gevuld volle vol`),
])

const PHRASES = phrase(
  `(?:neemt|nemen|nam|namen) ..5 (?:af|toe)`.replace('..5 ', '(?:[^ ]+ ){0,5}'),
  `(?:loopt|lopen|liep|gaat|gaan|ging|gingen|verloopt|verliep|werkt|werken|werkte|draait|draaien) (?:nu |weer |veel |een stuk |het |alles |ook |heel |erg |inmiddels |sindsdien ){0,4}(?:goed|prima|lekker|fijn|op rolletjes|gesmeerd|als een trein|vanzelf|op tijd)`,
  '(?:bijna|vrijwel|vrij|meestal) altijd|op rolletjes|gesmeerd|(?:is|zijn|komt|komen|rijdt|rijden|gaat|gaan|lopen|loopt|begint|beginnen|vertrekt|vertrekken) (?:[^ ]+ ){0,3}op tijd(?! [^ ]*ge[a-z]+(?:d|t|en)| (?:ver|be|ont)[a-z]+(?:d|t|en))|(?:trok|trekt|trekken|trokken) (?:[^ ]+ ){0,3}aan|omlaag|omhoog|(?:ziet|zien|zag|zagen) er (?:[^ ]+ ){0,3}uit|vooruitgegaan|vooruit gegaan|weer op peil|op orde|in balans|onder controle|ging wel|gaat wel|een stuk|een succes|groot succes|goed ontvangen|goed gebruikt|goed bezocht|over te spreken|in de smaak|veel beter|een fijne|(?:het|alles|iedereen) bleef|er altijd (?:mensen|iemand)|altijd (?:mensen|iemand|volk)|als een (?:trein|tierelier|zonnetje|speer|dolle|malle)|(?:veel |een stuk |mooi )?naar (?:beneden|boven)',
)

/** A word for something that comes in degrees and so could be counted or measured: `rustiger`, `steeg`, `tevreden`. */
export const degreeIn = (text: string): RegExp | null => {
  const low = text
    .split(' ')
    .find(
      (one) =>
        DEGREES.has(one) ||
        DEGREES.has(one.replace(/^(?:super|mega|top|hyper|kei|hartstikke)(?=[a-z]{3})/, '')),
    )
  if (low !== undefined) return phrase(low.replaceAll(/[^a-z0-9'-]/g, '.'))
  return PHRASES.test(text) ? PHRASES : null
}

/** `rustiger`, `meer`: told in comparison with before. */
export const isMoreOrLess = (text: string): boolean =>
  text.split(' ').some((low) => low.endsWith('er') && low.length > 4 && DEGREES.has(low))

const PEOPLE =
  oneOf(`iedereen men mensen collega's klanten bewoners leerlingen patienten clienten ouders kinderen ze zij medewerkers gebruikers
  bezoekers gasten studenten vrijwilligers chauffeurs buren deelnemers leden jongeren artsen verpleegkundigen docenten wijk buurt team afdeling klas
  ploeg nieuwelingen stagiairs monteurs mannen dames jongens meiden familie familieleden huurders inwoners we wij`)

/** How people are now: `iedereen vindt het nu zo`, `de wijk kent ons nu`. */
export const STATE_NOW = phrase(
  `^(?:nu |inmiddels |sindsdien |tegenwoordig |de |alle |onze |mijn |nieuwe |meeste |veel ){0,3}${PEOPLE} (?!(?<=ze |zij )[a-z]+t )(?!krijg|heb|heeft|niet|met|uit|het|dat|tot|geslaagd|getekend|akkoord)[a-z]{2,}(?:t|en|aan|ien)(?=.)`,
  `(?:nu|inmiddels|sindsdien|tegenwoordig|zo|daardoor) (?!met|uit|het|dat)[a-z]{2,}(?:t|en) (?:de |alle |onze |nieuwe |meeste ){0,2}${PEOPLE}`,
)
