/**
 * Stems of verbs that only people do: they tell a name nobody entered before ("Fatima stuurt …") from a thing
 * ("Cursus kost …"), and a verb before its subject ("Vrijdag stuurt Fatima …") from a noun.
 */
const STEMS_OF_PEOPLE: readonly string[] = (
  'adviseer antwoord bedenk begeleid bekijk bel beleg beloof benader beantwoord bereid beoordeel beschrijf beslis ' +
  'bespreek bestel bestudeer betaal betrek bevestig bewaak bezoek bezorg bied boek breng check coach controleer ' +
  'corrigeer deel denk doe draag e-mail evalueer ga geef haal herinner houd informeer introduceer kies kijk koop ' +
  'koppel laat lees leer leg lever loop maak mail meld nodig neem nomineer observeer oefen onderteken onderzoek ' +
  'organiseer overhandig overleg pak pas plaats plan praat print probeer raadpleeg reageer regel reken reserveer ' +
  'rij rond ruil schrap schrijf schuif spreek spoor stel stem steun stuur teken test toets toon train vertel verdeel ' +
  'verstuur vervang verwerk verzamel verzend verzorg vraag vul werk wijs zeg zend zet zie zoek zorg'
).split(' ')

const thirdPerson = (stem: string): string => (stem.endsWith('t') ? stem : `${stem}t`)

const STEMS: ReadonlySet<string> = new Set(STEMS_OF_PEOPLE)
const THIRD_PERSONS: ReadonlySet<string> = new Set(STEMS_OF_PEOPLE.map(thirdPerson))

/** Finite forms with any person behind them; some do not end in -t. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'heeft had gaat ging zal zou kan kon mag mocht moet moest wil wilde wou laat weet komt'.split(' '),
)

/** Everyday words in -t that are no verbs. */
const NEVER_VERBS: ReadonlySet<string> = new Set(
  'met niet het dat tot uit wat naast want kort liefst meest minst direct zodat sinds best vast echt'.split(
    ' ',
  ),
)

/** A verb that only a person does, in the third person: `stuurt`. */
export const isDeedOfPerson = (low: string): boolean => THIRD_PERSONS.has(low)

/** A verb that may stand before its subject: `stuurt Anna`, `stuur je`, `gaat zij`. */
export const mayPrecedeSubject = (low: string): boolean =>
  THIRD_PERSONS.has(low) || STEMS.has(low) || IRREGULAR.has(low)

/** A finite verb in the third person, going by its form. */
export const looksFinite = (low: string): boolean =>
  IRREGULAR.has(low) || (low.length > 2 && low.endsWith('t') && !NEVER_VERBS.has(low))

/** Something is done to the subject, or it only is, or it waits: no doer. */
export const NOT_A_DEED: ReadonlySet<string> = new Set(
  (
    'word wordt worden werd werden is was krijg krijgt kreeg krijgen hoor hoort ontvang ontvangt heet blijft lijkt ' +
    'wacht staat ligt hangt zit'
  ).split(' '),
)

/** First persons without "ik", as in notes: `ga vrijdag bellen`. */
export const FIRST_PERSON_ALONE: ReadonlySet<string> = new Set(['ga', 'zal', 'heb', 'ben'])

/** Words after which a clause inside the sentence begins; a subject behind them is not the doer of the line. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  (
    'dat die of als zodra wanneer omdat doordat zodat opdat voordat nadat totdat terwijl hoewel mits tenzij indien ' +
    'wat wie welke welk hoe hoeveel waar waarom waarmee waarin waarvan waarvoor waaraan waarbij waardoor waarover ' +
    'waarna want toen zolang mocht'
  ).split(' '),
)

/** Words that stand first without being the subject: the verb and then the subject follow. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'binnenkort morgen overmorgen vandaag vanavond vanmiddag morgenochtend daarna dan ook straks verder daarnaast ' +
    'eerst later ooit misschien vervolgens intussen ondertussen hierna daarom dus zo nu eerdaags snel spoedig ' +
    'wellicht eventueel uiterlijk eind begin half medio volgende komende deze elke iedere maandag dinsdag woensdag ' +
    'donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober ' +
    'november december op in voor na per over binnen met samen tijdens bij volgens vanaf tot via om naar kerst pasen ' +
    'week hier daar toch wel'
  ).split(' '),
)
