import { DEED_STEMS, DEED_THIRDS, isDeedInfinitive, isDeedParticiple } from '../deeds-nl.ts'

/** Deeds of people that nobody can see afterwards, or that say too little without what follows. */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    'denk denkt denken kijk kijkt kijken probeer probeert proberen hoop hoopt hopen wil willen help helpt helpen steun ' +
    'steunt steunen ondersteun ondersteunt ondersteunen luister luistert luisteren werk werkt werken let zie ziet zien ' +
    'snap snapt snappen begrijp begrijpt begrijpen vind vindt vinden zoek zoekt zoeken leer leert leren houd houdt hou ' +
    'houden neem neemt nemen geef geeft geven doe doet doen laat laten zorg zorgt zorgen overweeg overweegt overwegen ' +
    'pak pakt pakken wens wenst verwacht verwachten vertrouw vertrouwt durf durft communiceer communiceert spar spart ' +
    'motiveer stimuleer bevorder investeer draag draagt leg legt ontwikkel ontwikkelt ontwikkelen faciliteer stem stemt ' +
    'weiger kies betrek betrekt passen pas past voer voert trek trekt draai draait streef bewaak bewaakt wissel ' +
    'loop loopt lopen begin start train speur ken kent was heeft zet haal maak maakt maken klus starten stoppen stop'
  ).split(' '),
)

/** A word that is a deed with something to show for it: `stuurt`, `opvragen`, `ingeleverd`. */
export const isConcreteDeed = (low: string): boolean =>
  !UNSEEN.has(low) &&
  (DEED_THIRDS.has(low) || DEED_STEMS.has(low) || isDeedInfinitive(low) || isDeedParticiple(low))

/** Numbers in words; "een" is an article. */
export const NUMBER_WORD =
  /^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|twintig|dertig|veertig|vijftig|honderd|duizend|anderhalf|anderhalve|halve|half|helft|dozijn|tweemaal|driemaal|eenmaal|dagelijks|wekelijks|maandelijks|één)$/u

/** Papers and things one can hold against the agreement. */
export const THING_TO_SHOW =
  /^(?:\p{L}*(?:plan|lijst|verslag|rapport|formulier|rooster|schema|profiel|brief|offerte|contract|certificaat|diploma|attest|handleiding|protocol|draaiboek|checklist|notitie|presentatie|dossier|portfolio|document|notulen|examen|toets|cursus|training|workshop|memo|agenda|overzicht|voorstel|aanvraag|begroting|folder|poster|filmpje|mail|vacature|e-mail))$/u
