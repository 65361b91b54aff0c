import { DEED_PASTS, DEED_STEMS, DEED_THIRDS } from './deeds-nl.ts'

/** Finite forms with any person behind them; some do not end in -t. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'heeft had gaat ging zal zou kan kon mag mocht moet moest wil wilde wou laat liet weet wist komt kwam is was'.split(
    ' ',
  ),
)
/** Finite forms with "we" behind them are infinitives; with "ik", any stem. */
const HELPERS: ReadonlySet<string> = new Set(
  'heb hebben gaan ga zullen kunnen kun mogen moeten willen komen kom ben bent zijn doen laten sta staan zit zitten'.split(
    ' ',
  ),
)

/** Everyday words in -t that are no verbs. */
const NEVER_VERBS: ReadonlySet<string> = new Set(
  (
    'met niet het dat tot uit wat naast want kort liefst meest minst direct zodat sinds best vast echt acht ' +
    'bericht budget contract rapport concept account project product traject incident besluit dossier document ' +
    'certificaat attest pakket formulier ticket recht licht bedrijf punt kant klant patient student docent arts ' +
    'agent assistent consulent maart juist bijna laatst eerst onlangs omdat opdat totdat nacht lijst kist kast ' +
    'dienst winst kunst wekelijkst'
  ).split(' '),
)

/** A verb that only a person does, in the third person: `stuurt`. */
export const isDeedOfPerson = (low: string): boolean => DEED_THIRDS.has(low) || DEED_PASTS.has(low)

/** A verb that may stand before its subject: `stuurt Anna`, `stuur je`, `gaat zij`. */
export const mayPrecedeSubject = (low: string): boolean =>
  DEED_THIRDS.has(low) ||
  DEED_STEMS.has(low) ||
  DEED_PASTS.has(low) ||
  IRREGULAR.has(low) ||
  HELPERS.has(low) ||
  MORE_BEFORE_SUBJECT.has(low)

/** What people do, though things do it as well. */
const MORE_BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  'staat zit ligt hangt blijft hoort volgt start begint komt keert vertrekt sluit gaat haalt slaagt rondt krijgt wordt'.split(
    ' ',
  ),
)

/** `zal`, `gaat`, `heeft`: a verb before another. */
export const isHelper = (low: string): boolean => IRREGULAR.has(low)

/** A finite verb in the third person, going by its form. */
export const looksFinite = (low: string): boolean =>
  IRREGULAR.has(low) || DEED_PASTS.has(low) || (low.length > 2 && low.endsWith('t') && !NEVER_VERBS.has(low))

/** Something is done to the subject, or it only is: no doer. */
export const NOT_A_DEED: ReadonlySet<string> = new Set(
  'word wordt worden werd werden is was krijg krijgt kreeg krijgen ontvang ontvangt heet lijkt'.split(' '),
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
