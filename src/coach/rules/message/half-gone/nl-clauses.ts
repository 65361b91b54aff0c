import { type ClausePatterns, inOneClause } from '../../../grammar/nl/together.ts'

const clauses = (sources: readonly string[]): ClausePatterns => inOneClause(() => sources)

/** Somebody who is leaving already: the time that is left, what comes after, no more effort. */
export const GONE_IN_CLAUSE = clauses([
  'I + (hier|er|bij jullie|bij deze club) + (nog|toch|straks|niet lang meer|binnenkort) + (zit|ben|werk|loop|rondloop|uitzit|moet zijn|blijf|uithou) + (korte|paar|laatste|kort|niet lang|weken|maanden|maandjes|niet meer|toch) - (vakantie|verlof|cursus|stage|graag|even)',
  'I + (hier|er|op deze plek|bij jullie) + (lang|langer|veel langer) + (zit|blijf|werk|ben|loop|hou) + (niet|niet meer) - (vandaag|avond|graag|al)',
  '(de|die) (korte tijd|paar weken|paar maanden|laatste weken|laatste maanden|tijd|weken|maanden|maandjes|weekjes) + (ik) + (hier|er) + (nog|ben|zit|werk)',
  'I + (hier|toch|gewoon|rustig|al) + (aan het afbouwen|afbouwen|aftellen|aan het aftellen|tel de dagen|tel af|de rit uit|uitzitten|uitzingen|uitbollen|uitzwaaien|mijn tijd uit|mijn uren uit|de dagen tellen|op de automatische piloot) - (project|pensioen|voorraad|overuren|vakantie|uren afbouwen)',
  '(met een been|met 1 been|met een voet) + (sta|ben|zit|stond) + (buiten|weg|de deur|elders|ergens anders|bij een ander)',
  '(jullie|je|u|ge|ze) + (niks|niet veel|weinig) + (meer aan mij|meer aan me)',
  'I + (eigenlijk al|in gedachten|in mijn hoofd|mentaal|al half) + (jas aan|met mijn jas)',
  '(mijn|m) + (laatste) + (maand|maanden|week|weken|dag|dagen|maandjes|loodjes|periode|kunstje|jaar|seizoen|kwartaal) + (hier|wil|ga|doe|in|zijn|is|rustig|nog|worden) - (vakantie|verlof|proeftijd|opleiding|studie|stage|cursus|<day>|deze week|van de week|deze maand|vandaag|morgen|om #|uur)',
  '(in|met) (mijn) (hoofd|gedachten|hart) + (weg|vertrokken|elders|ergens anders|niet meer|afscheid|ontslag|buiten|verder)',
  '(mijn) + (opvolger|opvolgster|vervanger|plaatsvervanger) + (mag|kan|moet|zal|gaat|krijgt|weet|heeft|doet|ziet|maar|dan|straks|later|beter) - (verlof|vakantie|cursus|ziek|als ik doorgroei|inwerken|ingewerkt|overdracht|tijdens)',
  '(wie|degene|diegene|iemand|een ander) + (na mij|hierna komt|mijn plek|mijn stoel|mijn bureau) + (komt|mag|moet|krijgt|inneemt|overneemt|zit|kan) - (vakantie|verlof|cursus|afwezig*)',
  '(degene|diegene|wie|de persoon|iemand) + die? + (straks|dan|later|hierna|volgend jaar) + (mijn|deze plek|dit bureau)',
  'I + (ruim|pak|leeg|haal|maak) + (bureau|kluisje|kastje|locker|la|spullen|kast|prikbord) + (leeg|op|in|weg|vast|alvast) - (verhuizen|verhuizing|morgen|weekend|nieuwe plek|schoonmaak)',
  '(volgend|volgende|straks|binnenkort|over een jaar) + (hier|deze|dit) + (iemand anders|een ander|een nieuwe|zonder mij) - (bespreken|nodig|aannemen)',
  'I + (tegen|rond|na|met|volgend|volgende|over) + (hier|er|aan de band|bij jullie) + (niet meer) + (sta|zit|ben|werk|loop) - (vakantie|verlof)',
  'I + (niet meer bij|er niet meer|toch niet meer bij) + (ben|daar)',
  '^^ ..1 mijn (volgende|nieuwe|toekomstige) (baas|werkgever|chef|team|ploeg|leidinggevende) + (zal|mag|kan|gaat|weet|krijgt|waardeert|is)',
  'I + (knop) + (al|omgezet|om) - (printer|machine)',
  '(dagen|maanden|weken) + (hier|mijn) + (geteld)',
  'I + (nog|alleen nog|enkel nog|nog maar) + (tot ik|tot er|totdat ik) + (iets|wat|beters|anders|nieuws)',
  '(niet meer|niet langer) + (mijn) + (pakkie-an|pakkie|probleem|zorg|ding|afdeling|feestje)',
  'I + (toch|binnenkort) + (weg|vertrek) + ga - (vakantie|verlof|vrijdag|vroeger|even)',
  'I + (niks meer|niet meer) + (investeer|steek|stop|bouw) + (hier|in)',
  'I + ben + (al lang|allang|al) + (ergens anders|elders|weg|vertrokken|bij een ander)',
  '(mijn) (bureau|plek|stoel|kluisje|laptop|plaats|kantoor) + (straks|binnenkort|dan) + (geven|van|krijgen|hebben|leeg)',
  'I + (hier|er) + niet + (eeuwig|voor altijd|lang) + ben - (vandaag|geweest)',
  '(mijn) (plek|stoel|functie|bureau|uren|baan) + komt + vrij',
  'I + (ergens anders|elders|bij een ander) + (bak|werk|zit|sta|rij|kook|ben|loop|begin|draai) - (vandaag|morgen|soms|ook)',
  'I + (dit jaar|dit seizoen|deze maand|dit schooljaar|de zomer|tot kerst|nog even) + (maak|doe|draai|werk|zit) + (af|nog|uit|vol) - wacht - (graag|daarna wil|en wil|verslag|rapport|overdracht)',
  '(dan|daarna) + (is|ben|heb) + (het mooi geweest|mooi geweest|het genoeg geweest|het klaar hier|het hier klaar|ik het gehad) - (vakantie|uur|vergadering|op vakantie|naar huis)',
  '(dat|dit|de rest|het) + (is|wordt|zijn|maak|hoef) + (niet meer|niet langer) + (mijn probleem|mijn zorg|mijn ding|mijn pakkie|mijn taak|mee te maken|ik mee|voor mijn rekening)',
  '(jullie|je|u|ze) + (straks|binnenkort|dan|als ik weg ben) + (zonder mij|mij niet meer|geen last meer|iemand anders)',
])
