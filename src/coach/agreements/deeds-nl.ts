import { conjugate } from '../grammar/nl/conjugate.ts'

/**
 * Dutch verbs of which people are the subject, without their separable part (`vragen` also stands for opvragen,
 * navragen). What things do as well (gaan, komen, staan, helpen, kosten, duren, volgen) is not here.
 */
const DEEDS: readonly string[] = (
  'adviseren accepteren accorderen agenderen analyseren annuleren antwoorden appen archiveren assisteren ' +
  'beantwoorden bedanken bedenken begeleiden begroten beheren bekijken beleggen bellen beloven beluisteren ' +
  'benaderen benoemen beoordelen bepalen beproeven beschrijven beslissen besluiten bespreken bestellen bestuderen ' +
  'betalen betrekken bevestigen bewaken bewaren bezoeken bezorgen bidden bieden binden blokken boeken bouwen ' +
  'brengen brieven bundelen checken coachen combineren communiceren contacteren controleren coordineren corrigeren ' +
  'declareren delegeren delen denken digitaliseren documenteren doen doceren draaien dragen drukken durven dweilen ' +
  'e-mailen evalueren exporteren faxen feliciteren filmen filteren formuleren fotograferen geven gidsen googelen ' +
  'graven halen handelen hechten helpen herhalen herinneren herschrijven herzien hopen houden huren importeren ' +
  'informeren inspecteren installeren instrueren interviewen introduceren inventariseren investeren kiezen kijken ' +
  'klussen koken kopen kopieren koppelen kuisen laden laten leasen leggen leiden lenen leren leveren lezen ' +
  'luisteren mailen maken melden mengen meten metselen monteren nemen nodigen nomineren noteren observeren oefenen ' +
  'ondersteunen ondertekenen onderzoeken onderhandelen ontbinden ontdekken ontwerpen opereren ordenen organiseren ' +
  'overhandigen overleggen overtuigen overwegen pakken parafen parkeren passen peilen pitchen plaatsen plakken ' +
  'plannen poetsen polsen posten praten presenteren printen proberen programmeren promoten publiceren raadplegen ' +
  'rapporteren reageren regelen registreren rekenen repareren repeteren reserveren rijden roosteren ruilen ruimen ' +
  'rubriceren sauzen scannen schaduwen schakelen schenken schetsen schikken schilderen schorsen schrappen ' +
  'schrijven schrobben schuiven selecteren signaleren simuleren slijpen smeren snappen solliciteren sorteren ' +
  'sparren specificeren speuren spreken starten stellen stemmen steunen stofzuigen storten strijken studeren ' +
  'sturen taxeren tekenen telefoneren tellen testen timmeren toetsen tonen trainen trekken uploaden vegen verdelen ' +
  'verfijnen verhuizen verkennen verklaren verkopen vermelden vernieuwen verplaatsen verschuiven versturen ' +
  'vertalen vertellen vervangen verven verwerken verzamelen verzenden verzetten verzorgen vinden vissen voeren ' +
  'vorderen vragen vullen wassen wegen weigeren werken werven wijzen willen wisselen zaaien zagen zeggen zenden ' +
  'zetten zien zoeken zorgen zwaaien bevragen beargumenteren verantwoorden vergelijken vergaderen verlengen ' +
  'updaten downloaden faciliteren modereren notuleren onboarden ontvangen opteren pinnen plegen poten prikken ' +
  'prijzen screenen sluiten slaan snoeien strooien typen verhelpen verifieren verspreiden wateren witten zemen ' +
  'lopen rennen fietsen vertrouwen begrijpen verwachten wensen leunen lassen lossen hangen stapelen sjouwen tillen ' +
  'vouwen verbinden verplegen verschonen injecteren masseren kappen knippen bakken snijden serveren dekken proeven ' +
  'ontwikkelen bevorderen stimuleren motiveren activeren varen navigeren patrouilleren surveilleren bekeuren ' +
  'ondervragen verhoren arresteren ploegen maaien melken mesten oogsten voederen zuiveren koelen debuggen deployen ' +
  'mergen releasen reviewen committen refactoren bemonsteren pipetteren kweken decoreren regisseren acteren zingen ' +
  'dansen belichten bespelen vertegenwoordigen bemiddelen factureren incasseren crediteren debiteren budgetteren ' +
  'honoreren verlenen ronden beginnen stoppen kennen slepen zwemmen gooien dienen lichten kennen vatten'
).split(' ')

const VERBS = [...new Set(DEEDS)].map(conjugate)

/** `stuur`: with "ik" in front of it, or a subject behind it. */
export const DEED_STEMS: ReadonlySet<string> = new Set(VERBS.map(({ stem }) => stem))
/** `stuurt`. */
export const DEED_THIRDS: ReadonlySet<string> = new Set(VERBS.map(({ third }) => third))
/** `stuurde`, `vroeg`. */
export const DEED_PASTS: ReadonlySet<string> = new Set(VERBS.flatMap(({ pasts }) => pasts))

const INFINITIVES: ReadonlySet<string> = new Set(VERBS.map(({ infinitive }) => infinitive))
const PARTICIPLES: ReadonlySet<string> = new Set(VERBS.map(({ participle }) => participle))

/** Parts that are written together with an infinitive or participle: opvragen, nagevraagd, doorgestuurd. */
const PARTS =
  /^(?:aan|achter|af|bij|binnen|bloed|deel|dicht|door|heen|in|klaar|langs|los|mee|mede|na|neer|om|onder|op|open|over|plaats|prijs|rond|samen|schoon|tegen|terecht|terug|thuis|toe|tussen|uit|vast|vol|voor|vooruit|vrij|waar|weg|weer|werk)(?=.{4})/u

const inTwo = (low: string, known: ReadonlySet<string>): boolean =>
  known.has(low) || (PARTS.test(low) && known.has(low.replace(PARTS, '')))

/** `opvragen`, `sturen`. */
export const isDeedInfinitive = (low: string): boolean => inTwo(low, INFINITIVES)

/** `opgevraagd`, `gestuurd`. */
export const isDeedParticiple = (low: string): boolean => inTwo(low, PARTICIPLES)
