import { type ClausePatterns, inOneClause } from '../../../grammar/nl/together.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  no: 'geen|geen enkele|nul|niks|niet|nooit|nergens|nauwelijks|amper|niemand|weinig',
  opening:
    'banen|jobs|vaste banen|kans|kansen|mogelijkheid|mogelijkheden|toekomst|perspectief|doorgroei|doorgroeimogelijkheden|doorgroeimogelijkheid|promotiekansen|groeikansen|groeimogelijkheden|groei|' +
    'carriere|loopbaan|uitweg|weg omhoog|weg naar boven|vervolgstap|volgende stap|volgende trede|hogere trede|hogere stap|stap hogerop|doorstroom|doorstroming|muziek in|opening|openingen|uitzicht|vooruitzicht|vooruitzichten|promotie|eer te behalen|plek voor mij|plaats voor mij|' +
    'plek voor iemand|plaats voor iemand|functie voor mij|ruimte voor mij|werk voor mij|baan voor mij|rol voor mij|plek meer|plaats meer|ruimte om te|schijn van kans|hoop',
  here:
    'hier|daar|er|intern|bij ons|binnen|in mijn|in een|bij een|binnen een|op een|voor mij|voor ons|voor mensen|voor iemand|in dit|in deze|bij deze|bij dit|bij de|bij een|op deze|op dit|op zo een|in het|in de|in zo een|als|met|zonder|' +
    'voor een|boven|onder|na je|op mijn|aan deze',
  anyone: 'je|ik|men|ge|we|wij|u|niemand|mensen|vrouwen|wie|zij-instromers|jongeren|ouderen|gij|iemand',
  get: 'kom|komt|komen|kwam|raak|raakt|raken|geraak|geraakt|kan|kun|kunt|kunnen|word|wordt|groei|groeit|stroom|stroomt|klim|klimt|maak|maakt|krijg|krijgt|krijgen|bereik|bereikt|schop|schopt|ga|gaat|mag|stijg|stijgt|promoveer|promoveert|leer|leert',
  up:
    'hogerop|verder|vooruit|omhoog|hoger|doorgroeien|groeien|doorstromen|carriere|promotie|iets bereiken|opklimmen|teamleider worden|leidinggevende worden|manager worden|tussen|binnen|aan de bak|aan de bok|aan bod|' +
    'een stap|door|ver|van de grond|poot aan de grond|voet aan de grond|voet tussen de deur|bij nieuwe dingen|iets nieuws|een kant|kanten op|kant op|overstappen|aan de top|in aanmerking|vooruitgang',
  useless:
    'zinloos|nutteloos|hopeloos|kansloos|uitzichtloos|onbegonnen werk|geen beginnen aan|verloren moeite|vergeefse moeite|verspilde moeite|verspilde energie|' +
    'tijdverspilling|tijdverlies|verloren tijd|zonde van|onhaalbaar|ondenkbaar|uitgesloten|vergeefs|tevergeefs|een illusie|een utopie|een gepasseerd station|kansloze missie|een verloren zaak|vechten tegen de bierkaai',
  wall:
    'de juiste achternaam|kruiwagen|eerst iemand doodgaan|eerst iemand dood|eerst iemand sterven|eerst iemand met pensioen|zo is dat hier|zo gaat dat hier|doodlopende|doodlopend|dood spoor|dood punt|glazen plafond|eindstation|eindpunt|plafond bereikt|aan mijn plafond|aan het plafond|mijn plafond|deur dicht voor|deur zit dicht voor|deur op slot voor|' +
    'al vergeven|allang vergeven|allemaal vergeven|al verdeeld|al bezet|gelopen race|gelopen koers|doorgestoken kaart|voor de bühne|voor de vorm|trein vertrokken|boot gemist|' +
    'einde van de ladder|top van de ladder|het hoogst haalbare|het maximale bereikt|mijn max bereikt|mijn maximum bereikt|aan mijn max|uitgegroeid|uitgeleerd|vastgeroest|op een zijspoor|muur|op je buik schrijven|op mijn buik schrijven|een dode mus|vriendjes onder elkaar|ons kent ons',
  succeed:
    'lukken|lukt|worden|wordt|gebeuren|gebeurt|verandert|veranderen|van|komt|komen|kom|krijg|krijgt|krijgen|mag|mogen|uit|op|goed|vrij|iets|in|haalbaar|mogelijk|naar geluisterd|aan|nee|gehoord|terecht|beter|helpt|gaat|gaan|uitmaken|uit|zin|kans',
  wish: 'doorgroeien|hogerop|promotie|verder komen|doorstromen|overstappen|groeien|carriere|studeren|opleiding|opleidingen|cursus|cursussen|bijscholing|scholing|leidinggeven|thuiswerken|parttime|deeltijd|minder werken|een vaste plek|een vast contract|opslag|loonsverhoging|solliciteren|iets anders|wat anders|ander werk|vragen|erom vragen|aankaarten|nieuwe dingen leren',
}

const clauses = (sources: readonly string[]): ClausePatterns => inOneClause(() => sources, CLASSES)

/** That there is nothing here, that one gets nowhere, that it is no use, that all is taken. */
export const CLOSED_IN_CLAUSE = clauses([
  '(het|dat|dit|zoiets) kan toch (niet|nooit) - (waar|kloppen|zijn|bedoeling|langer|zo)',
  '(tel|telt|tellen) (je|men|ik|ge|we) + (hier|bij ons|in deze|in dit) + niet mee - (oefening|stemming|punten)',
  '^^ niet voor (mensen|ons|types|lui|vrouwen|parttimers|iemand) ..1 (van|zonder|met|als|zoals)',
  '(met|in|op) mijn (contract|functie|dienstverband|rooster|uren|schaal) + (kan|kun|lukt|gaat) + (dat|het|ik|zoiets) + (niet|nooit) - (vandaag|morgen|<day>)',
  '(kom|komt|raak|raakt) (je|ik|men|ge) er (niet|nooit) meer (vandaan|weg|uit|af)',
  '(heeft|hebben) + geen enkele zin + (om|hier|bij|in) - (nu te|vandaag|te schilderen|te repareren)',
  '(in geen (honderd|duizend|tien) jaar|in geen jaren|van zijn leven niet|met geen mogelijkheid) + (verandert|lukt|komt|kom|krijg|gebeurt|wordt|ga) - (gezien)',
  '(kun|kan|kunt) (je|ik|ge|men) + (shaken|wel vergeten|op je buik schrijven|schudden) - afspraak',
  '(ze|<role>) + (laten|laat) + (je|me|mij|ons) + (niet|nooit) (gaan|los|doorgroeien|door|overstappen)',
  '(met|bij|in|onder) (dit|deze|dat|die|zo een) (rooster|contract|dienst|diensten|baas|bedrijf|team|planning|manager|chef|werkgever|directie|school|sector|branche) + (kan|kom|krijg|mag|kun) + (ik|je|men|ge) + (nooit|nergens)',
  '(aan|naar) (ons|mij|mensen als ik|de vloer|parttimers) + (wordt|word) + (nooit|niet) + (gedacht|gevraagd) - (vandaag|nog niet)',
  '(enige|de enige) (manier|weg) + (hogerop|vooruit|verder|groeien|te groeien|meer te verdienen|een vast contract) + (weggaan|vertrekken|weg|elders|ontslag|ander bedrijf)',
  '(beginnen|begint) ..1 (ze|men|hij|zij|<role>) + (niet|nooit) aan - (voor #|vandaag|nog)',
  '(ze|hij|zij|<role>|mijn <role>) + (laat|laten|staat|staan) + (nooit|niet) + toe - (nog niet|binnen|klant)',
  '(ben|bent|is|tel|telt) (je|men|ge) (niks|niemand|nergens) + (als|zonder|bij|hier|in)',
  '(er is|is er|bestaat) + geen (weg uit|weg terug|weg vooruit|ontsnappen) - (dood|kaart|route)',
  'er + toch ..1 (iemand van buiten|een externe|een ander|een man|een jongere) - (helpen|mee|langs)',
  '(systeem|beleid|directie|organisatie|hr) + (werkt|werken) + niet mee',
  '(komt|is|krijg|krijgt) + (eens|een keer) in de ..1 jaar + (vrij|een plek|een kans|aan de beurt|zo een)',
  '(doorleren|studeren|doorgroeien|promotie) (kan|lukt|gaat) ..1 niet - (nog niet|vandaag|zonder (jou|hulp))',
  'wat ik wil (bestaat|kan|is er) ..3 niet - nog niet',
  '(vrouwen|mannen|parttimers|flexers|ouderen|jongeren|oproepkrachten|uitzendkrachten|buitenlanders|moeders|invallers|stagiairs) + (krijgen|worden|komen|mogen|maken) + (nooit|geen kans|geen enkele kans|nergens|niet hogerop|niet verder|niet binnen) - (nog niet|graag)',
  '(ze|bazen|directie|leiding|managers|heren|hij|zij|<role>) + (doen|doet|beslissen|beslist) toch + (wat ze|wat hij|wat zij|hun zin|zijn zin|zelf) - (kinderen|leerlingen|klanten)',
  '(hoef|hoeft) + (ik|je|ge|men) + (niet mee aan te komen|niet om te komen|niet mee te komen|niet over aan te komen)',
  'te klein + om + (groeien|door te groeien|doorgroeien|carriere)',
  'wachten tot + iemand + (doodgaat|dood gaat|sterft|met pensioen gaat|vertrekt|omvalt)',
  '(in|op|bij|binnen) (deze|dit|zo een|onze|ons) + (groei|groeit|leer|leert|vorder|vordert|stijg|stijgt) (je|ik|ge|men) + (niet|nooit|niks|geen)',
  '(houdt|hield|stopt) + (het|t) + (hier|gewoon|op) + voor (mij|ons|mensen als ik|iemand als ik)',
  '(zo is het|zo gaat het|zo werkt het|zo is dat|zo gaat dat) + eenmaal + (bij ons|hier|in deze|in dit|binnen)',
  '(vergeet) (het|dat) maar + (in|bij|op|voor|hier|als) - (even|vandaag|afspraak|sleutel)',
  '(valt|is|zijn) + (niet|niks|nooit) te (praten|onderhandelen|regelen|veranderen) + (hier|bij ons|over|met) - (nog|vandaag|met jou|met je)',
  '(word|wordt) ..1 (ik|je|ge|men) + (hier|bij ons|in dit|op deze|bij deze) + (niet|nooit) - (gelukkig|blij|moe|beter|nog niet|graag|snel)',
  '(bestaat|bestaan) + (hier|bij|in|binnen|op) + (niet|nergens|nooit) - (nog niet|meer dan|alleen)',
  '^^ heeft (toch)? (geen|weinig) (zin|nut) - (vandaag|om #)',
  '(deur|deuren) + (dicht|gesloten|op slot|potdicht) + (voor mij|voor ons|voor mensen|voor iemand|voor een)',
  '(alles|alle deuren|doorstroom|doorgroei|organisatie|carriere|de boel) + (op slot|potdicht) + (hier|bij ons|intern|voor)',
  '<here> + (geen|geen enkele|nul|nooit|nauwelijks|amper|niks) + <opening> + (is|zijn|komt|komen|zit|heb|heeft|bestaat|bestaan|krijg|krijgt|maak|maakt|zie|biedt|ligt|valt|wordt|meer|te) - (geweest|gehad|gemist|gezien om|nog geen|om het|kwijt)',
  '<anyone> + <get> + (niet|nooit|nergens|geen) + <up> + <here> - (punt|niet voor|nog niet|nog geen|vandaag|morgen|op tijd|vrijdag|zelf|zonder jou|zonder hulp|in mijn eentje)',
  '(voor mij|hier|daar|intern|bij ons|in dit|in deze|in mijn|binnen|bij dit|bij deze|op deze|op dit) + (niks|niet veel|weinig|nergens) + (meer in|te leren|te halen|te bereiken|te winnen|te zoeken|te verwachten|te beleven|te doen|heen|naartoe|meer te|voor mij|voor iemand) - (vandaag|morgen|vanavond)',
  '(er|hier|daar) + (niks|niet|nooit|nergens) + (zit|zat|valt|is) + (meer in $|in voor mij|in $|voor mij) - (tijd|budget nog|nog niet|agenda)',
  '^ (voor|binnen|bij|in|na|boven) + (er niks|er geen toekomst|is niks|er toch niks|er niks meer) - (nodig|mis|fout|veranderd|te klagen|bezwaar|vandaag|haast|leuker|mooier)',
  '(dat|het|zoiets|die|dit) + lukt + (nooit|hier niet|van zijn leven niet|toch niet)',
  '(ze|men) + (geven|doen|geeft|doet|nemen|kennen|hebben) + (hier|bij ons) + (niemand|niet|nooit|geen) - (nog|vandaag)',
  '(boven|na|naast) + (niks|niks meer|niets meer|geen trede|geen stap) + (is|zit|komt|hier)',
  '(er|hier|nooit meer) + (komt|kom|raak|raakt|geraak|geraakt) + (nooit meer uit|niet meer uit|nooit uit|niet meer weg)',
  '<anyone> + (word|wordt|verdien|bereik|bereikt) + niks + (hier|daar|in deze|in dit|bij ons|je|mee)',
  '(bij ons|hier|in dit bedrijf|binnen|intern|daar) + (maken|maakt|krijgen|krijgt|hebben|heeft|maak|krijg) + (geen|nooit) + (carriere|kans|kansen|promotie|toekomst)',
  '(systeem|beleid|regels|organisatie|structuur|cultuur|formatie) + (laat|laten) + niet + toe',
  '<anyone> + (maak|maakt|maken) + (nergens|geen|nooit) + (kans|kans op|kansen)',
  '(blijf|blijft) (je|ge) (dat|het|het altijd) + (hier|eenmaal|bij ons|zo) - (leuk|graag)',
  '<opening> + (is|zijn|komt|komen|bestaat|bestaan) + (er niet|er hier niet|er nooit|niet meer bij|er bij ons niet) - (nog niet|vandaag)',
  '(nemen|neemt) + ze + (niemand|nooit iemand|nergens) + aan - (nog|deze week)',
  '(ze|men) + (nemen|neemt|willen|zoeken|kiezen|vragen|hebben|geven) + toch ..3 (niemand|nooit|nergens|niet|geen) + (aan|baan|functie|functies|plek|kans|iemand|mensen|werk|vast|meer|boven|voor|niet) - (nog|vandaag|druk|tijd|bij zich)',
  '(mij|iemand als ik|iemand van #|mensen van #|een vent van #) (nemen|neemt|willen|wil|kiezen|vragen|huren) (ze|je|men) ..4 (niet|nergens|nooit|niemand) - (morgen|vandaag|gebeld|foto|ophalen|storen|serieus)',
  '(word|wordt|blijf|blijft) + (je|ik|ge|men) + (nooit|niks|niet|geen) + (anders|meer|hoger) dan - (graag|liever)',
  '(valt|is) + (hier|bij ons|voor mij|intern|er) + niks te + (kiezen|willen|beginnen|ontdekken|groeien|klimmen) - (vandaag|morgen)',
  '(nemen|kiezen|vragen|willen|zoeken|pakken) ze ..1 (altijd|toch|alleen|liever|enkel) ..2 + (iemand|mensen|een|jonge|jongere|hoger|hbo*|mannen|vrouwen) - (graag|morgen|koffie|bewoners)',
  '(banen|functies|plekken|kansen|contracten|jobs|posten) + (zijn|bestaan) + niet ..1 (in|bij|op|hier|voor|binnen) - (nog niet|nodig|af|klaar)',
  '(van|voor|in|op) (parttimers|ouderen|vijftigers|vrouwen|flexers|uitzendkrachten|oproepkrachten|ons|mij|mensen als ik|iemand als ik) + (maken|investeren|hebben|doen|steken) + ze + (geen|niet|niks|nooit) - (nog|morgen|vandaag)',
  '(ze|men) + (willen|zoeken|nemen|wil) + geen (mensen|vrouwen|mannen|ouderen|jongeren|vijftigers|parttimers|zij-instromers|buitenlanders|externen) - (met honger)',
  '(hogerop|promotie|doorgroeien|verder komen|leidinggevende worden|vast contract) + (kan|krijg|krijgt|lukt|word|kom) + (alleen|enkel)',
  '(dat|het) (wordt|word) (hier|bij ons|toch) ..1 nooit (wat|iets) - (met die|met de)',
  '(ze|men) + (trekken|nemen|halen|kiezen|zoeken) + (altijd|toch|liever) + (van buiten|externen)',
  '(heb|hebt|valt) + (je|ik|ge|men|hier) + niks te (kiezen|willen) - (vandaag|morgen)',
  '(investeren) + ze + (niet|niks|nooit) + (mensen|ons|wij|personeel|parttimers|ouderen)',
  '(doorgroeien|doorstromen|promotie|hogerop komen|hogerop|opklimmen) (kan|bestaat|is|lukt|gaat) ..3 (niet|geen|nooit) - (nog niet|vandaag|nog geen)',
  '(vragen|solliciteren|klagen|praten|aandringen) helpt + (niet|niks|nooit) - (bij|tegen)',
  '(kansen|banen|plekken|functies|promoties) (gaan|gaat|zijn|worden) + (vriendjes|onderling|lievelingen|favorieten|kliek|incrowd)',
  '(met|zonder) + (alleen|enkel|diploma|papieren|hbo) + (blijf|blijft) + (onderaan|hangen|steken|zitten|waar) - (toch)',
  '(op mijn|op deze|bij mijn|in mijn|op onze) (afdeling|school|werk|locatie|ploeg|vak) + (kun|kan|kunt|word|wordt) + (niks|niet|geen) + (worden|bereiken|doorgroeien|leren|meer) - (nog|vandaag)',
  '(alles|iedereen|het) + (boven) (mij|me|ons) + (zit|is|blijft) + (vast|vol|bezet|dicht)',
  'I + (kom|raak|geraak) + (nooit|niet) (meer)? (weg|uit|los) - (vandaag|bed)',
  'niemand + (te wachten) + (op mij|op iemand|op een|op ons|op mensen) + (zit|staat|meer)',
  '(je|ik|ge|men|we) + (geen|nergens een) kant + (op|uit) - (uit met)',
  '(kansen|mogelijkheden|plekken|banen) + (zijn) + (hier|bij ons|voor mij|intern|in dit|nu eenmaal) + (op|verkeken|voorbij|vergeven|weg|dicht|schaars) - (nog niet)',
  'wat (heeft|hebben) ..3 voor (zin|nut)',
  'er + toch + (niks|nooit|geen|niet) - (ben er|er ben|klacht|probleem|bezwaar|haast|reden|twijfel|mis|te wachten|geloof|gelooft|geloven|mee eens|doet er|zit er|hij er|ze er)',
  '(het|dat|dit|die|er|hier|daar|ik) + toch ..1 (niks|nooit|geen|niet|nergens|altijd nee|nee|niemand) + <succeed> - (gelooft|geloven|snapt|vindt|klopt|erg|bang|waar|boos|kwalijk|bedoeling|denk|vind|kunnen|gemeld|gedaan|weet|kwam)',
  '(sowieso|gewoon|nu eenmaal|simpelweg|bij ons|hier) + (nooit|niks|niet) + (iets in|er in|erin|aan de orde|bespreekbaar|mogelijk|te regelen) + (zit|is|wordt|valt)',
  '<wish> + (hier|bij ons|in dit bedrijf|op deze school|op deze afdeling|binnen dit) + (kan|kun|kunnen|lukt|bestaat|zit|mag|gaat|is|krijg|krijgt|komt) + (niet|nooit|geen|vergeten|niks) - (nog niet|vandaag|zonder overleg)',
  '<wish> + (heeft|hebben) + (geen|weinig|toch geen) (zin|nut)',
  '<wish> + (kan|kun|kunt|mag) + (je|ik|ge|men|we) + (vergeten|schudden|op je buik|op mijn buik|uit je hoofd|uit mijn hoofd)',
  '(het|dit|dat|vragen|erom vragen|solliciteren|proberen|praten|klagen|studeren|wat) + heeft + (geen|weinig|geen enkele|geen enkel) (zin|nut) - (nu te bellen|nu te|nu nog te) - (minder|om|repareren|hij|ze|zij|je|u|jullie|<role>)',
  '<useless> - (niet|vergadering|overleg|formulier|regel|procedure|ik heb|rooster)',
  '<wall> - (niet|nooit|rij|rijd|weg naar|straat|auto|fiets|kast|poort|hek|badkamer|voordeur|achterdeur|garage|keuken|balie|wc|brand|station)',
  '(hoef|hoeft|hoeven) + (nergens op|niks|niks van|niet eens) + (rekenen|verwachten|hopen|proberen|beginnen|aankomen|solliciteren|vragen) - (van mij|op mij)',
  '(leuke|goede|mooie|beste|hogere|vaste|betere) + (functies|banen|plekken|projecten|klussen|posten|rollen|baantjes|plaatsen) + (vergeven|weg|verdeeld|bezet|naar|voor) + (al|allang|allemaal|altijd|alleen|toch)',
  '(promotie|promoties|functie|functies|kansen|banen|plekken|leiding|opleidingen|cursussen) + (alleen|enkel|altijd|uitsluitend|toch) + (voor|naar) + (vriendjes|mannen|hoogopgeleiden|jongeren|familie|anderen|de dagdienst|kantoor|het hoofdkantoor|wie|mensen|externen|fulltimers|hbo*|lievelingen)',
])
