import { isMoreOrLess } from './degree.ts'
import { oneOf, phrase } from '../phrase.ts'

/** Things that are so or are not so; a number would add nothing: a signature, a certificate, a life saved. */
const DONE = oneOf(
  `getekend ondertekend tekende tekenden ondertekende verlengd verlengde verlengden verlenging behaald behaalde behaalden gehaald haalde haalden
  geslaagd slaagde slaagden aangenomen aangesteld benoemd gecertificeerd goedgekeurd goedkeuring keurde keurden goedgekeurde toegekend toegewezen toegezegd
  gegund gunde verleend vergund vergunning vergunningen certificaat certificaten diploma diploma's getuigschrift rijbewijs keurmerk accreditatie
  geaccrediteerd opgeleverd oplevering gelanceerd live livegang go-live geopend opening heropend ingevoerd gepubliceerd publicatie
  overgenomen overgedragen doorgegaan akkoord vastgesteld aanvaard ingestemd stemde gekozen verkozen gewonnen won wonnen gered overleefd overleefde
  overleefden teruggevonden terecht gerepareerd verholpen terugbetaald vergoed vrijgegeven
  vrijgesproken geschikt schikking vaststellingsovereenkomst beeindigd ingetrokken afgewezen toegelaten ingeschreven
  afgestudeerd gepromoveerd promotie bevorderd contract contracten subsidie aangelegd aangeschaft gekocht geinstalleerd
  verhuisd geboren bevallen gearresteerd aangehouden veroordeeld verklaring overeenstemming overeengekomen
  ingediend geaccepteerd bekrachtigd voorgezet ondertekening vrijgekomen afgegeven uitgereikt onderscheiding nominatie genomineerd medaille
  teruggekregen gelukt lukte gered gedoofd geblust
  geevacueerd aangesloten doorverwezen ingehuurd overgestapt verwijderd
  gesloopt aangekomen overhandigd `,
)

const PHRASES = phrase(
  'in (?:gebruik|productie|dienst|werking)|(?:contract|opdracht|order|subsidie|certificaat|diploma|vergunning|geld) ..3 binnen|online|van kracht|rond|voor elkaar|(?:doet|doen) het weer|(?:vaste|vast) (?:baan|contract|aanstelling|plek)|in vaste dienst|is (?:er|binnen|open|dicht|weg|uit|thuis)|thuis$|(?:weer|terug) (?:naar huis|thuis|naar school|aan het werk|open)|leeft nog|in leven|gezond en wel|ongedeerd|mocht blijven|mag blijven|ja gezegd|zei ja|er komt (?:een|er|nu)|komt er (?:een|toch|nu)|ging door|gaat door|gingen door',
  '(?:werkt|werken|draait|draaien|rijdt|rijden|brandt|vaart|loopt|lopen) (?:het |de [^ ]+ |nu |gewoon )?weer(?: gewoon| volledig| helemaal| fulltime| hele dagen)?$|weer (?:open|in gebruik|online|aan|heel|compleet)',
)

/** A change that is a plain yes or no. */
export const isPlainYesNo = (text: string): boolean =>
  (DONE_WORD.test(text) || PHRASES.test(text)) && !isCompared(text)

/** `meer contracten`, `sneller opgeleverd`: what is or is not so can still be counted. */
const COMPARED = phrase(
  '(?:meer|minder|sneller|vaker|eerder|vlotter|makkelijker|beter|betere|langer|hoger|lager|hogere|lagere|korter|kortere|veel|weinig|bijna|vrijwel|deel|deels|grotendeels|meeste|meesten|amper|soepeler|nauwelijks|regelmatig)',
)

/** Tells of more or less of something. */
export const isCompared = (text: string): boolean => COMPARED.test(text) || isMoreOrLess(text)

const DONE_WORD = phrase(DONE)

const HAPPENED = new RegExp(
  `(?<![^ ])(?:(?:is|zijn|heeft|hebben|werd|werden|was|waren|had|hadden) (?:[^ ]+ ){0,8}(?:ge|be|ver|ont|her|[a-z]{2,6}ge)[a-z]{3,}(?:d|t|en)|[a-z]{2,}(?:de|te|den|(?:ch|f|k|p)ten)|kwam|kwamen|kreeg|kregen|nam|namen|gaf|gaven|ging|gingen|stond|bood|boden|schreef|trok|koos|hing|sloot|reed|vond|liet|sprak|zag|bracht|kocht|verliet|verscheen|begon|ontving|legde)(?![^ ])`,
)

/** Something that happened once, going by its tense: `de gemeente plaatste een drempel`. */
export const happened = (text: string): boolean =>
  HAPPENED.test(text.split(/ (?:dat|die|wat|dan|zoals) /)[0] ?? '')
