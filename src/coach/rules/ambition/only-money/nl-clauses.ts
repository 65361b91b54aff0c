import { type ClausePatterns, inOneClause } from '../../../grammar/nl/together.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  money:
    'salaris|loon|opslag|loonsverhoging|salarisverhoging|bonus|periodiek|trede|treden|uurloon|uurtarief|tarief|maandloon|geld|centen|poen|duiten|euro|euros|procent|%|bruto|netto|dertiende maand|13e maand|' +
    'eindejaarsuitkering|winstdeling|toeslag|toeslagen|leaseauto|bedrijfswagen|bedrijfsauto|firmawagen|auto van de zaak|wagen van de zaak|reiskosten|reiskostenvergoeding|vergoeding|tankkaart|aandelen|premie|barema|inschaling|' +
    'schaal|schaal #|schalen|gage|wedde|honorarium|commissie|provisie|maaltijdcheques|indexering|inflatiecorrectie|verdienen|verdien|betaald|betaald worden|uitbetaald|beloond|inkomen|bruto per maand|' +
    'titel|functietitel|op mijn kaartje|op mijn visitekaartje|op mijn badge|op de deur|achter mijn naam|voor mijn naam|in mijn handtekening|heten|mezelf noemen|genoemd|*toeslag|*vergoeding|*salaris|*bonus|*loon|*verhoging|k',
  wish: 'wil|wou|wilde|zou|vraag|verwacht|eis|streef|mik|zoek|hoop|kom|moet|mag|heb recht|verlang|hoor in|hoor|ga voor|zet in|droom|wens|ga',
}

const clauses = (sources: readonly string[]): ClausePatterns => inOneClause(() => sources, CLASSES)

/** Pay or title is what is asked for, in so many words. */
export const ASKS_FOR_MONEY = clauses([
  'I + <wish> + <money> - (titel (van|boven|onder|bij)|schaal van|weten|begrijpen|snappen|uitleg|inzicht|horen|hoe|waarom|niet|geen|bespreken|overleggen|berekend|klopt|nakijken|controleren|vraag me af|moeite|werk)',
  '(geef|doe|betaal) + (mij|me|ons|maar) + <money> - niet',
  '(gaat|draait|doe|werk|kom) + (mij|me|ik|hem|allemaal) + (om|voor) + <money> - niet',
  '(mijn|het|de|enige) + (doel|inzet|wens|droom|ambitie|eis|vraag|voorwaarde|verlangen|prioriteit) + <money> - (niet|hoe)',
  '(moet|mag|moeten|kan|zou|zouden) + <money> + (bij|erbij|omhoog|hoger|mee|op|beter|meer|stijgen|verhoogd|zien) - (niet|contract|weten)',
  '^^ ..3 (meer|hoger|hogere|beter|extra|#|een|dikkere|flinke|fatsoenlijk|fatsoenlijke|dertiende|gewoon|graag|liefst) ..3 <money> - (titel (van|boven|onder|bij|op)|niet|geen|kost|kosten|voor de|aan|prijs|omzet|budget|te (weinig|veel)|^^ er (gaat|zit|staat|ligt|was|is)|kassa|wisselgeld|factuur|bon|klant|in de|per dag)',
])

/** What would be a wish or a reason of its own: work, learning, others, time. */
export const MORE_THAN_MONEY = dutch([
  '(omdat|want|zodat|doordat|aangezien|waardoor|waarin|waarmee|waarbij|door te|dankzij) !(ik ..4 (kopen|rondkom|rondkomen|sparen|betalen|lenen|huren|leven|wonen)|ik (meer|beter|genoeg) ..2 (verdien|betaald|overhou|overhoud)|dat (heb|verdien|is)|ik (verdien|heb|kom|vind) ..3|alles ..1 (wordt|is)|het leven|de boodschappen|de prijzen|(de|mijn) huur|mijn) ..3',
  '(leren|leiden|begeleiden|ontwikkelen|lesgeven|opleiden|inwerken|coachen|doorgroeien|groeien in|studeren|opleiding|cursus|training|project|projecten|team|taken|taak|verantwoordelijk*|rol|functie als|werkzaamheden|klanten|patienten|leerlingen|bewoners|kwaliteit|inhoud van|vakinhoud*|specialiseren|bijdragen|uren minder|thuiswerken|minder werken|vrije tijd|vrije dagen|rooster|contract|werkdruk|balans|uitdaging)',
  '!<(vergoed|betaald|uitbetaald|verhoogd|genoemd|ingeschaald|beloond|aangepast|opgetrokken|rechtgetrokken|gelijkgetrokken) (worden|word) !(betaald|genoemd|vergoed|uitbetaald|beloond|ingeschaald)',
  '(begeleid|leid|doe|draag|draai|werk|geef|beheer|run|train|neem|maak|regel|verzorg) ik ..6',
  'ik (begeleid|leid|doe|draag|draai|geef|beheer|run|train|neem|maak|regel|verzorg|presteer|coordineer|stuur) ..6',
  '(collega*|naam|anderen|ander|zij|hij|ze|rest|wij|we|jij|je|jullie|u|budget|afdeling|begroting|factuur|klant|machine|aankoop|leverancier|offerte|cao-tabel|loonstrook)',
  '(klopt|gestort|kreeg|kregen|gekregen|ontvangen|staat|stond|betaalde|verlengd|beloofd|afgesproken)',
])
