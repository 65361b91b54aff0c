import { oneOf, phrase } from '../phrase.ts'

/** Things that are so or are not so; a number would add nothing: a signature, a certificate, a life saved. */
const DONE = oneOf(
  `getekend ondertekend tekende tekenden ondertekende verlengd verlengde verlengden verlenging behaald behaalde behaalden gehaald haalde haalden
  geslaagd slaagde slaagden aangenomen aangesteld benoemd gecertificeerd goedgekeurd goedkeuring keurde keurden goedgekeurde toegekend toegewezen toegezegd
  gegund gunde verleend vergund vergunning vergunningen certificaat certificaten diploma diploma's getuigschrift rijbewijs keurmerk accreditatie
  geaccrediteerd opgeleverd oplevering gelanceerd live livegang go-live geopend opening heropend ingevoerd gepubliceerd publicatie
  overgenomen overgedragen doorgegaan akkoord vastgesteld aanvaard ingestemd stemde gekozen verkozen gewonnen won wonnen gered overleefd overleefde
  overleefden gevonden teruggevonden gevonden terecht hersteld gerepareerd opgelost verholpen terugbetaald betaald betaalde betaalden vergoed vrijgegeven
  vrijgesproken geschikt schikking vaststellingsovereenkomst afgerond gestopt gesloten beeindigd ingetrokken afgewezen toegelaten ingeschreven
  afgestudeerd gepromoveerd promotie bevorderd contract contracten subsidie geplaatst aangelegd aangeschaft gekocht verkocht besteld geinstalleerd
  vervangen verhuisd geboren ontslagen-uit naar-huis bevallen gearresteerd aangehouden veroordeeld verklaring overeenstemming overeengekomen
  verstuurd ingediend geaccepteerd bekrachtigd voorgezet ondertekening vrijgekomen afgegeven uitgereikt prijs onderscheiding nominatie genomineerd medaille
  gegaan uitgevoerd doorgevoerd bleef gebleven blijft teruggekomen teruggekeerd teruggekregen gelukt lukte gestart gered gedoofd geblust
  geevacueerd uitgezonden gedraaid aangesloten opgenomen doorverwezen gepakt klaar ingehuurd vrij overgestapt verwijderd
  opgehangen opgestart neergezet ingesteld aangepast hersteld gesloopt bezorgd aangekomen geleverd overhandigd gezet`,
)

const PHRASES = phrase(
  'in (?:gebruik|productie|dienst|werking)|(?:contract|opdracht|order|subsidie|certificaat|diploma|vergunning|geld) ..3 binnen|online|van kracht|rond|voor elkaar|(?:doet|doen) het weer|(?:vaste|vast) (?:baan|contract|aanstelling|plek)|in vaste dienst|is (?:er|binnen|open|dicht|weg|uit|thuis)|thuis$|(?:weer|terug) (?:naar huis|thuis|naar school|aan het werk|open)|leeft nog|in leven|gezond en wel|ongedeerd|mocht blijven|mag blijven|ja gezegd|zei ja|ging door|gaat door|gingen door',
  '(?:werkt|werken|draait|draaien|rijdt|rijden|brandt|vaart|loopt|lopen) (?:het |de [^ ]+ |nu |gewoon )?weer$|weer (?:open|in gebruik|online|aan|heel|compleet)',
)

/** A change that is a plain yes or no. */
export const isPlainYesNo = (text: string): boolean => phraseOfDone.test(text) || PHRASES.test(text)

const phraseOfDone = phrase(DONE)

const HAPPENED = new RegExp(
  `(?<![^ ])(?:(?:is|zijn|heeft|hebben|werd|werden|was|waren|had|hadden) (?:[^ ]+ ){0,8}(?:ge|be|ver|ont|her|[a-z]{2,6}ge)[a-z]{3,}(?:d|t|en)|[a-z]{3,}(?:de|te|den|ten)|kwam|kwamen|kreeg|kregen|nam|namen|gaf|gaven|ging|gingen|stond|bood|boden|schreef|trok|koos|hing|sloot|reed|vond|liet|sprak|zag|bracht|kocht|verliet|verscheen|begon|ontving|legde)(?![^ ])`,
)

/** Something that happened once, going by its tense: `de gemeente plaatste een drempel`. */
export const happened = (text: string): boolean => HAPPENED.test(text)
