import type { QuestionReading } from '../../../questions/asking.ts'
import { isFinite } from '../../../questions/nl/verbs.ts'
import type { Cue, Examples } from '../../rule.ts'
import { MATTERS_NL, WAY_ON_NL } from './matters-nl.ts'
import { standsBehind, type Topics, twoTopics } from './two-topics.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const EMPTY = set(`
  ik je jij jou jouw uw mij mijn ons onze hun haar zijn hij zij wij jullie het een den der die dat dit deze wat wie waar waarom wanneer hoe hoeveel
  welk welke waaraan waarmee waarvoor waarin waarop waarbij waarover waarvan hoezo hoelang over voor van met naar bij uit tot per via aan door
  tegen onder binnen tijdens zonder volgens sinds vanaf tussen rond niet geen wel ook nog nou dan toch eens even eigenlijk precies misschien graag
  gewoon echt heel erg veel meer minder beter goed slecht nieuw nieuwe andere ander anders eerste eerst laatste volgende komende vorige eigen
  hier daar ergens nergens nu straks later ooit altijd nooit soms vaak weer alweer eindelijk binnenkort morgen vandaag gisteren week weken
  maand maanden jaar jaren dag dagen keer tijd uur ding dingen iets niets iemand niemand iedereen alles stap stappen reden redenen manier
  kant punt punten deel idee gevoel beeld kijk mening voorbeeld vraag antwoord verschil probleem kans kansen mogelijkheid mogelijkheden
  voorwaarden voorwaarde eisen kosten gevolgen nodig mogelijk belangrijk zeker klaar bekend duidelijk rekening hand zin zelf samen alleen
  nodige want omdat als maar zodat terwijl wanneer toen zodra mensen jezelf mezelf zoals tevreden blij eens kwijt sprake tegenaan aankijkt
  doen gaan hebben zien komen krijgen worden maken geven nemen laten willen kunnen moeten mogen zullen zitten staan liggen blijven vinden
  denken weten vragen zeggen horen kijken helpen zetten houden gedaan gegaan gezien gekomen gekregen geworden gemaakt gehad
  geweest aanpakken regelen bereiken merken verwachten bedoelen vertellen uitleggen verloopt loopt doorgaan beginnen gebeuren verder allemaal
  achteraf vooraf vooraf destijds indertijd ooit uiteindelijk inmiddels hopelijk nodig meteen direct
  allebei beide twee drie vier vijf half hele lang kort snel vooral bijvoorbeeld ongeveer minstens namelijk trouwens
`)

const BEFORE_NOUN = set(`
  de het een mijn m'n mn jouw je uw ons onze hun die deze dit dat zo'n elke geen wat welke welk hoeveel nieuwe andere volgende in op aan bij naar over voor met
  van uit tot tijdens tegen per er al nog is zijn
`)

/** A pronoun or an adverb that points back, or a question too short to stand by itself. */
const POINTS_BACK =
  /\ber (?:\S+ ){0,3}?(?:aan|bij|in|mee|van|voor|tegen)$|\b(?:dan|daar(?:aan|bij|door|in|mee|na|naar|op|over|tegen|toe|uit|van|voor)|er(?:aan|bij|door|in|mee|na|op|over|tegen|toe|uit|van|voor)|hier(?:aan|bij|in|mee|op|over|van|voor)|(?:op|aan|met|voor|van|bij|over) haar$|ervoor|ervan|ermee|eraan|ze|hij|hem|zoiets|zo ja|diegene|degene|dezelfde|daarna|vervolgens|alsnog|intussen|wel|juist)\b/
const THAT =
  /\b(?:dat|dit|die|deze)(?: (?:dan|ook|nog|wel|zo|nu|eigenlijk|volgens|in|op|voor|bij|met|te|concreet|precies|lukt|kan|gaat|is|was|betekent|werkt|zou|helpt|geregeld|mogelijk|haalbaar|nodig|doen|aan|af|mee|gedaan)(?= |$)|(?: \S+)?$)/
const IT =
  /\bhet(?: (?:dan|ook|nog|wel|zo|nu|eigenlijk|volgens|niet|goed|precies|lukt|kan|gaat|is|was|te|doen|duurt|nodig|af|klaar|kost|over|voor|op|in|van|bij|daarna|concreet)(?= |$)|$)/
const FOLLOWS_UP =
  /^(?:hoeveel (?:\S+ ){1,3}(?:zijn|is|heb) (?:er|je)$|hoe kom je|welke? (?:zou|zijn|is|wil|vind|raad|juist|niet|heeft|hebben|kan|moet|past)|waar merk|waaraan merk|hoe bedoel|wat maakt|hoe komt|wat bedoel|hoe weet|en zo ja|wat gaf|zijn het |is het (?:een|vast|met|voor) |wat vind jij daar|hoe kijk jij daar|wat zou je)/

const TEAM_OUTING = /\b(?:team|personeels|afdelings) ?(?:dag|uitje|uitstapje|feest|borrel|etentje|lunch)\b/g

/** Who comes to lead is about people; to lead oneself is a step. */
const NEW_BOSS =
  /\b((?:wie (?:wordt|is|komt)|komt er|krijgen we)(?: \S+){0,3}?) nieuwe (?:team\S+|leidinggevende|chef|baas|manager|afdelingshoofd|directeur|planner)/g
/** A branch is a building; "in which branch" only asks where. */
const BRANCH =
  /\b(?:(in|op|bij|welke?) (?:welke )?)?(?:\S+ )?(?:vestiging|filiaal|standplaats|hoofdkantoor|nevenlocatie)\b/g

/** `wat had je achteraf`: "je" is the subject there, and no noun follows it. */
const INVERTED_YOU = /^((?:\S+ ){0,2}\S+) je /

const TOPICS: Topics = {
  leansOn: (flat) =>
    POINTS_BACK.test(flat) ||
    THAT.test(flat) ||
    IT.test(flat.replace(/^hoe (?:zit|staat|is|loopt|gaat) het (?:\S+ ){0,2}?met /, '')) ||
    FOLLOWS_UP.test(flat) ||
    /\bvan de reis\b/.test(flat),
  matters: MATTERS_NL,
  isNoun: (flat, word) => standsBehind(flat.replace(INVERTED_YOU, '$1 '), word, BEFORE_NOUN),
  wayOn: WAY_ON_NL,
  read: (flat) =>
    flat
      .replace(TEAM_OUTING, 'uitje')
      .replace(/\bopen dag\b/g, 'uitje')
      .replace(NEW_BOSS, '$1 opvolger')
      .replace(/\bplan(?:nen)? (?:met|voor) (?=(?:de|het|die|dat|onze) (?!ploeg))/g, '')
      .replace(BRANCH, (branch, which: string | undefined) => (which ? 'waar' : `gebouw ${branch}`)),
  aboutMe:
    /\btevreden (?:over|met) (?:me|mij)\b|\bdoe ik het\b|\bhoe doe ik\b|\bvind je van mij\b|\b(?:minder|parttime|fulltime|deeltijd|thuis)(?: gaan)? werken\b|\bparttime\b/,
  isEmpty: (word, before) =>
    EMPTY.has(word) || (isVerbOnly(word) && !/^(?:de|het|een|mijn|jouw|je|uw|onze|zijn|geen)$/.test(before)),
  career:
    /(?:beoordeling|evaluatie|diploma)|^(?:referentie|opleid|cursus|training|scholing|loopbaan|carri|functie|rol$|rollen|groei|doorgroei|ontwikkel|promotie|toekomst|ambitie|teamleid|leidinggev|leiding|senior|diploma|certificaat|loon|salaris|schaal|contract|feedback|sterke|zwakke|kwaliteit|talent|leerpunt|werk$|baan|positie|plan$|plannen|kennis|ervaring|vaardig|competent|beoordel|coach|mentor|begeleid|taak|taken|verantwoordelijk|project|team$|vak$|specialis|competentie|kandida|vacature|sollicit|richting|zie$|ziet$|doorstro|overstap|master|studie|stage|niveau|profiel)/,
  facility:
    /(?:uitje|plein|schilder|tuin|vergader|kalender|opgeknapt|verf|vloer|ingang|parke|printer|koffie|keuken|kantine|koelkast|verwarming|airco|^lift|tillift|toilet|kleedkamer|kluis|locker|sleutel|inlog|wachtwoord|laptop|computer|telefoon|scherm|software|tablet|heftruck|rolstoel|rollator|^kassas?$|^ovens?$|vrachtwagen|stofzuiger|handscanner|portofoon|ipad|beamer|digibord|auto|busje|bestelbus|^bus|fiets|schoen|kleding|uniform|verbouw|verhuiz|gebouw|^hal$|loods|magazijn|kelder|^dak|raam|deur|gymzaal|zaal|geluid|radio|muziek|lamp|verlichting|machine|apparaat|band$|^bed$|bedden|kerst|pakket|feest|borrel|uitje|^reis|reisje|personeelsreis|teamdag|barbecue|sinterklaas|rooster|bezorg|levering|voorraad|bestelling|schoonma|afval|droger|vaatwasser|fusie|reorganisatie|griepprik|vergaderruimte|vergadering|website|nieuwsbrief|automaat|wifi|^wc|douche|scanner|kopieer|prikklok|pasjes|^poort|^hek$|alarm|bewaking|rookplek|parkeer|stalling|kapstok|magnetron|bedrijfskleding|veiligheids(?:schoen|bril)|taart|catering|lunch$|open dag|zomerfeest|vrijmibo|app$|app-groep|lekkage)/,
  decision:
    /^(?:groep|groepen|overdracht|ronde|rondes|procedure|deadline|examen|toets|gesprek|periode|begin|start|eind|einde|datum|duur|hulp|steun|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|regio|risico|risico's|collega|collega's|besluit|keuze|volgorde|inhoud|doel|doelen|aanpak|verdeling|planning|aantal|uren|werktijd|traject|kosten|resultaat)$/,
  changesTopic:
    /\b(?:trouwens|overigens|ook|iets anders|los daarvan|daarnaast|verder|nog iets|btw|tussen haakjes)\b/,
  followsUp:
    /(?:^| )dan \S+$|(?:^| )(?:zo|indien) (?:ja|nee|niet)\b|(?:^| )(?:of|ofwel)(?: anders)?(?: \S+)?$/,
  onItsOwn: (first, second) => `Stel ze één voor één: "${first}" En daarna: "${second}"`,
}

/** A verb form that is no everyday noun too. */
const isVerbOnly = (word: string): boolean => isFinite(word) && !NOUNS_LIKE_VERBS.has(word)

const NOUNS_LIKE_VERBS = set(
  'planning werk vraag stap rol test plan cursus stage dienst vakantie loon uren rooster toets lunch schaal wens reis start stop prijs training ruil wissel storm stroom regel beloning wandel groei les hulp steun sport klas winkel keten lift markt bus trein vergadering',
)

/** Fires on two questions about different things; not on a follow-up. */
export const cue = (reading: QuestionReading): Cue | null => twoTopics(reading, TOPICS)

export const examples: Examples = {
  fires: [
    'Hoe zie jij mijn rol op de afdeling en wanneer komen de nieuwe bedden?',
    'Wat vind je van mijn rapport, en hoe zit het met de parkeerplaatsen?',
    'Is mijn aanvraag goedgekeurd en gaat de teamdag nog door?',
    'Welke cursus raad je aan? En wie heeft de sleutel van het magazijn?',
    'Kan ik minder gaan werken en komt er een nieuwe koffieautomaat?',
    'Wie beslist er over de schaal en waarom is de kantine dicht?',
  ],
  silent: [
    'Hoe zie jij mijn rol, en waarom?',
    'Is er budget, en zo ja hoeveel?',
    'Welke opleiding raad je aan, en welke juist niet?',
    'Wanneer begint de opleiding en hoe lang duurt ze?',
    'Hoe zie jij mijn toekomst en wat heb ik daarvoor nodig?',
    'Wat ging er goed en wat kan beter?',
    'Heb je mijn verslag gelezen en was het duidelijk?',
  ],
}
