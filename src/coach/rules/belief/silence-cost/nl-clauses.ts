import { type ClausePatterns, inOneClause } from '../../../grammar/nl/together.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  // To bring it up.
  raise:
    'vraag|vragen|begin|beginnen|zeg|zeggen|noem|noemen|bespreek|bespreken|kaart|aankaarten|aan te kaarten|breng|brengen|praat|praten|over hebben|leg|neerleggen|voorleggen|ter sprake|over te beginnen|erover|mee lastig|mee lastigvallen|naar voren',
  someday:
    'ooit|later|nog wel|wel eens|weleens|nog eens|een andere keer|een volgende keer|een keer|misschien|volgend jaar|na de zomer|als het rustiger|wie weet|nog weleens|ooit nog|te zijner tijd|op een dag|als het uitkomt|een ander moment|nog een keer|vanzelf|daarna|straks',
  drop: 'laat maar|laat ook maar|vergeet maar|vergeet het maar|laat het maar|laat dat maar|laten we het maar|laat maar zitten|laat het zitten|laat zitten|al goed zo|al goed hoor|ook goed zo|wel goed zo|zand erover|laat ik het maar',
  mouth:
    'mijn mond|mijn kaken|mijn kop|mijn bek|me koest|mij koest|me gedeisd|mij gedeisd|me stil|mij stil|voor me|voor mezelf|voor mijzelf|binnen|onder de pet|onderin een la|in een la|onder de radar|op de vlakte|op de achtergrond|wijselijk stil|me in',
  later: 'wacht|wachten|wacht ik|kijk|kijken|zie|zien|aankijken|afwachten|aanzien',
}

const clauses = (sources: readonly string[]): ClausePatterns => inOneClause(() => sources, CLASSES)

/** A wish dropped, kept to oneself, or put off to no day. */
export const DROPPED_IN_CLAUSE = clauses([
  '(^|het|dat|mijn|dit|t) + (niet zo belangrijk|niet belangrijk|niet zo dringend|niet zo nodig|geen haast) - (vindt|vinden|vond|vonden|voor de|voor het|voor een|even|vandaag|deze vergadering|dat|liggen)',
  'I + <raise> + (het|dat|er|mijn|die|dit) + (maar niet|maar even niet|voorlopig niet|nog maar niet|nog even niet|nog maar even niet|nu maar niet|maar nooit) - (klant|klanten|<day>|<month>|#)',
  'I + (heb|had) + (maar niet|toch maar niet|maar niks|uiteindelijk niet|weer niet|maar nooit) + (gezegd|gevraagd|aangekaart|besproken|genoemd|gemeld|begonnen|ter sprake) - (vergeten|klant)',
  '<drop> - (even|weten|horen|zien|komen|liggen , ik|vandaag|deze vergadering)',
  '(het|dat|voor mij) + (hoeft niet|hoeft al niet|hoeft niet meer|hoeft ook niet|hoeven niet) - te',
  '(zo belangrijk|zo dringend|zo erg|zo nodig) + (is|zijn|hoeft) + niet - (dat)',
  'I + (daar|hier|er|hiermee) + niet + (mee lastigvallen|mee belasten|mee opzadelen|mee aankomen|over zeuren|over klagen|over beginnen)',
  'I + (hoef) + (niet zo nodig|niet meer zo|niet per se meer)',
  'I + laat + het + (gaan|zo|rusten|zitten|lopen|los|voor wat) - (graag|weten|team|zeggen)',
  'I + (voorlopig|maar|nog even) + (gewoon mee|gewoon door|gewoon verder|mijn werk) + (doe|werk|ga)',
  'I + <raise> + (er|het|dat|mijn|om|die|erover|hier|hierover) + <someday> - (vraag me af|vraag mij af|me af|vraag <any> (een keer|eens) om|graag|met jou|met je|vandaag|<day>|<month>|#|even)',
  'I + (hou|houd|hield|houden) + <mouth> - dat ik - (niet|graag|als)',
  'I + (zeg|vraag|begin|zwijg) + (niks|maar niks|er niks|maar niet|niet meer|liever niet|er maar niet|liever niks|er niet) + (van|over|meer|maar|liever|dan|wel|er) - (vandaag|dat|verkeerd|nog niks|tegen (de|een|het|mijn|onze) (klant*|patient*|leerling*|ouders|leverancier*|pers|kinderen|bewoner*|bezoeker*|publiek))',
  'I + (wacht|wachten) + (wel|maar|gewoon|liever|rustig|nog|eerst) + (af|tot|op|even|een|met) - (<day>|<month>|#|advies|besluit|uitslag|antwoord|bericht|offerte|terugkoppeling)',
  '(hoeft|hoef) + (niet meer|al niet meer) + (dat gesprek|mijn vraag|die vraag|dat verzoek|dat plan|bij nader inzien) - (te|langs|komen|halen)',
  '(als|mocht) ..1 er ..1 ooit + (hoor|zie|merk) - (je|u|jij|graag)',
  'I + (zeg|vraag|doe) + (het|dat|er) + (niet|maar niet|nooit) + (hardop|om|meer om) - (klant|vandaag)',
  'I + wacht + (maar|wel|gewoon) + af - (<day>|<month>|#|uitslag|advies|besluit|bericht van)',
  'I + (kijk|bekijk|zie|bezie) + (het|dat|wel|dan) + (aan|wel $|nog wel|nog even aan|even aan|later) - (doe|graag|naar|uit|<day>|#|samen|je|jou|u|jullie|mee|hem|haar|jij)',
  'I + (nu|voorlopig|dit jaar|momenteel) + (te druk|niet het moment|geen goed moment|geen tijd) + (om|voor|over)',
  '(nu|dit|vandaag) + (niet het|geen|niet het goede|niet het juiste) + moment + (om|voor|over|is) - (datum|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|schikt)',
  '(eerst|pas) + (de kinderen|het huis|de verbouwing|mijn gezin|mijn man|mijn vrouw|de rest|de anderen|dit project) + (maar|groot|klaar|af|even|dan) - (graag)',
  '(komt|komen) + (nog wel|ooit wel|later wel|vanzelf|wel een keer|nog weleens|wel weer) - <boss> - (met (de|die|dat|het|deze|onze|uw|je|jouw|haar|zijn)|pakket|pakketje|bus|trein|bezoek|regen|sneeuw|onderweg|moet|goed komen) - (op terug|langs|naar|een collega)',
  '(niks|niet) + (zeggen|vragen) + (en|hopen|dan|maar|beter) - (tegen klanten)',
  '^^ (doe|doet) ..1 alsof + (ik niks|ik dit niet|ik er niet|ik nooit|niks gevraagd|niks gezegd)',
  '^^ ..1 (later|ooit|misschien later|volgend jaar) + (eens|misschien|wel|een keer) + (uitkomt|komt|later|ooit) - (graag|<day>|<month>)',
  'hopen dat het (vanzelf|overwaait|beter wordt|overgaat)',
  'I + (schuif|stel|zet|leg|berg|stop|steek|parkeer) + (voor me uit|uit|opzij|weg|in de kast|in de la|in de ijskast|in de koelkast|naast me neer|op een laag pitje|op de lange baan|uit mijn hoofd|op zolder|voorlopig|weer op) + (*wens|wens|*droom|droom|plan|*plan|*plannen|plannen|idee|*vraag|vraag|het|dat|ambitie|mijn eigen|maar) - (graag|rapport|order|vergadering)',
  'I + slik + (in|weer in|maar in) - als',
  'I + (neem|schik|berust|leg) + (erbij neer|er wel bij neer|ermee|er mee|mijn lot|in mijn lot|voor lief) - (niet|graag|deel)',
  '(dan|daarna|later|ooit) + zie + ik + wel - doe',
])
