import { dutch } from '../../../grammar/nl/patterns.ts'
import type { WordClasses } from '../../../grammar/pattern.ts'

const CLASSES: WordClasses = {
  opening:
    'mogelijkheid|mogelijkheden|kans|kansen|plek|plaats|plekken|plaatsen|toekomst|perspectief|doorgroeimogelijkheden|doorgroeimogelijkheid|carriere|loopbaan|groeikansen|' +
    'doorgroei|promotiekansen|uitweg|ruimte|functie|functies|baan|vacature|vacatures|opleiding|opleidingsgeld|opleidingsbudget|geld|budget|weg omhoog|groei|openingen|opening|rol|scholing|werk|vervolgstap|doorstroom|doorstroming',
  here: 'hier|bij ons|intern|binnen|voor mij|in dit|in deze|in zo|daar|bij de|bij dit|op deze|op dit|als',
  up: 'hogerop|verder|vooruit|omhoog|doorgroeien|groeien|doorstromen|carriere maken|promotie maken|promotie|iets bereiken|opklimmen|leidinggevende worden|teamleider worden|van functie wisselen|overstappen|tussen|binnen|aan de bak',
  bygone: 'toch|nooit|sowieso|nu eenmaal|simpelweg|gewoonweg|echt|gewoon|helemaal',
}

export const CLOSED_DOOR = dutch(
  [
    // There is none.
    '(is|zijn|komt|komen|bestaat|bestaan|zit|zitten|valt) (er)? ..2 <here> ..5 (geen|geen enkele) ..2 (<opening>)',
    'er ..3 (is|zijn|komt|komen|bestaat|bestaan) ..4 (geen|geen enkele|nooit een) ..2 (<opening>)',
    '(is|zijn|komt|komen|bestaat) er ..5 (geen|geen enkele|nooit een) ..2 (<opening>)',
    '(heb|heeft|krijg|krijgt|krijgen|hebben|maak|maakt|maken) ..5 (geen|nooit een|geen enkele|nul|0) ..2 (kans|kansen|toekomst|perspectief|mogelijkheid|mogelijkheden|schijn van kans|kans op|schijn)',
    '(geen|nul) ..1 (kans|kansen|toekomst|perspectief|schijn van kans|mogelijkheden|mogelijkheid) ..1 (meer|voor|om|op|hier|bij|in|binnen|op)',
    '(geen|nauwelijks) (schijn|greintje|spoor) van ..1 kans',
    '(is|zijn|komt) er ..3 (niks|niet veel|weinig) ..2 (voor mij|te halen|te bereiken|te winnen|in te halen|te zoeken|meer voor)',
    'er ..2 (is|valt|zit|komt) ..4 (niks|niet veel) ..3 (voor mij|te halen|te bereiken|te winnen|te beginnen|in voor)',
    '(hier|daar|intern|binnen) ..3 (is|valt|zit|komt) ..5 (niks|geen carriere|geen toekomst|weinig|niet) ..3 (voor mij|te halen|te maken|te bereiken|te winnen|eer aan|in voor|meer voor)',
    'niks ..2 voor (mij|mensen zoals|iemand zoals|ons soort)',
    '(valt|is) ..6 (geen|niet) ..3 (te maken|te krijgen|te halen|doorheen te komen|tussen te komen|aan te beginnen|weggelegd)',
    // It is no use.
    '(heeft|had|heb|hebben) ..3 (geen|totaal geen|weinig|toch geen) ..1 (zin|nut)',
    '(geen|weinig) (zin|nut) ..2 (om|meer|te)',
    '(zinloos|nutteloos|kansloos|uitzichtloos|hopeloos|uitgesloten|onbegonnen werk|onhaalbaar|ondenkbaar|vergeefs|tevergeefs|onbereikbaar)',
    'onmogelijk ..2 (binnen|hier|bij|in|voor|met|om|daar|als)',
    '(is|blijft|lijkt) ..4 onmogelijk',
    '(verloren|vergeefse|verspilde) (moeite|energie|tijd)',
    '(boter aan de galg|trekken aan een dood paard|water naar de zee|dood spoor|doodlopende weg|doodlopende straat|glazen plafond|eindstation|mission impossible|dode mus|gebakken lucht)',
    '(waarom|wat) zou ik ,,3 (moeite|nog proberen|nog vragen|nog solliciteren)',
    '(hoef|hoeft|hoeven) ..4 (niet|niet eens|nooit) ..2 (te proberen|te solliciteren|te vragen|proberen|solliciteren|op te rekenen|eens te proberen)',
    '(hoef|hoeft) ..3 niet (eens)? ..1 (te|mee) ..3',
    // One does not get ahead.
    '(kom|komt|kun|kunt|kan|kunnen|raak|raakt|geraak|geraakt|ga|word|wordt) (je|ik|ge|men|u|we|jij|niemand) ..3 <here> ..5 (niet|nooit|geen|nergens) ..2 (<up>)',
    '(kom|komt|raak|raakt|geraak|kun|kan|word) (je|ik|ge|men|u|we) ..5 (niet|nooit|nergens) ..2 (<up>|aan de bak|tussen|binnen|hoger)',
    '(je|ik|ge|men|u|niemand|wij) (komt|kom|kunt|kan|kun|raakt|raak|geraakt|wordt) ..5 (niet|nooit|nergens) ..2 (<up>|aan de bak|tussen|hoger|binnen)',
    '(doorgroeien|hogerop|promotie|verder komen|doorstromen|overstappen|groeien|carriere|opleiding|studeren|solliciteren|die functie|dat|die baan|zoiets) ..3 (kan|kun|kunt|mag) (je|ik|ge|men|u|jij|we) ..4 (vergeten|schudden|op mijn buik|op je buik|shaken|wel dromen|wel vergeten|niet|nooit)',
    '(kan|kun|kunt|mag|kunnen) (je|ik|ge|men|u|jij|we|wij) ..6 (vergeten|schudden|op mijn buik schrijven|op je buik schrijven|uit ons hoofd zetten)',
    '(ik|je|we|men|ge) (kan|kun|kunt|mag) ..6 (vergeten|schudden|op mijn buik schrijven|op je buik schrijven)',
    '(krijg|krijgt|krijgen) (je|ik|ge|men|u|we) ..5 (niet|nooit) ..3 (voor elkaar|los|voor mekaar|gedaan|rond|van de grond|erdoor)',
    '(krijg|krijgt|krijgen) (je|ik|ge|men|u|we) ..3 <here> ..3 (niet|nooit|geen)',
    '(zit|zat|zitten) ..2 er ..7 niet ..1 in',
    'er niet in zit',
    '(lukt|gaat|lukken|kan|komt) ..5 (hier|bij ons|me|mij|u|je|dat|het) ..4 (nooit|toch nooit|van zijn leven niet|van mijn leven niet|toch niet|niet goedkomen)',
    '(gaat|zal|wordt) ..4 (hem|het|toch) ..3 (niet worden|nooit worden|niks|niks worden|niet gebeuren|nooit gebeuren|nooit lukken|nooit wat)',
    '(wordt) ..2 toch ..2 (niks|niet|nooit|afgewezen|nee)',
    '(verandert|veranderen|gebeurt) ..5 toch (niks|nooit|niet) ..2',
    'er ..4 toch ..2 (niks|nooit|niet) ..3 (verandert|veranderen|gebeurt|gebeuren|komt|van)',
    '(verandert) ..3 (hier|daar) ..2 (toch|nooit) ..2 (niks|iets)?',
    // Doors and ceilings.
    '(deur|deuren|poort) ..6 (dicht|potdicht|gesloten|op slot|dichtgetimmerd|toe)',
    '(zit|zitten|is) (dicht|potdicht|op slot|dichtgetimmerd|muurvast) voor',
    '(plafond) ..3 bereikt',
    '(bestaat|bestaan|kennen|doen) ..4 (hier|bij ons|daar|bij de ..2|binnen) ..2 (niet|gewoon niet|simpelweg niet|nu eenmaal niet)',
    'dat (bestaat|gaat|kan) ..6 (hier|bij ons|bij de gemeente|daar) ..2 niet',
    '(alleen maar|enkel|slechts) ..5 (zijn|blijven) of (weggaan|weg|vertrekken|opstappen)',
    // They do not want the likes of me.
    '(ze|zij|hij|die) (nemen|neemt|kiezen|zoeken|willen|pakken|laten|geven|kiest|gunnen|zetten|vragen) ..2 (toch|altijd|nooit|sowieso) ..8',
    '(ze|zij|hij) (nemen|laten|geven|willen|kiezen) ..6 (nooit|toch nooit|toch geen|toch niet|daar niet|nooit iemand|hier niet)',
    '(nemen|neemt|laten|geven|willen) (ze|zij|hij) ..4 (nooit|niet|toch|geen) ..6',
    '(zonder|met) ..4 (nemen|neemt|laten|kom|maak|lukt|krijg|word|kun|kan) (ze|ik|je|het) ..6 (niet|geen|nooit|nergens)',
    '(alles|alle plekken|de plekken|het) ..2 (zit|zijn|ligt|is) ..2 (al vol|al verdeeld|al vergeven|al lang vergeven|dichtgetimmerd|doorgestoken kaart|voor de bühne|voor de buhne|voor de vorm)',
    '(doorgestoken kaart|gelopen race|gelopen koers)',
    '(nooit|niet|geen kans) ..2 (gegund|weggelegd|meegemaakt) ..2',
    '(kans) ..8 (is|nul|0|nihil|verkeken|verkeken)',
    '(nul|0|nihil|verkeken) ..1 (kans|is)?',
    '(trein|boot) ..3 (vertrokken|gemist)',
    '(te laat) ..2 voor ..2 (mij|ons) ..3',
    '(daar|er|hieraan) begin ik (niet|niet eens) aan',
    '(hou|houdt|stopt|eindigt) het ..3 op $',
    '(meer|verder) (zit|is) er ..3 niet (in|bij|mogelijk)',
    '(daar|hier) (is|valt) ..2 (niet|niks) ..2 aan te (doen|veranderen)',
    '(nee|neen) (joh|hoor) ..8 (niet|nooit|geen)',
    'ons soort ..8 (geen|niet|nooit)',
  ],
  CLASSES,
)

/** A fact with a next step, what was heard and checked, another day or place, another sense. */
export const CHECKED = dutch([
  '(hr|ze|hij|zij|<role>|personeelszaken) ..3 (liet|lieten|gaf|zei|zeiden|schreef|meldde|vertelde) ..4',
  ', (zei|zegt|schreef|vertelde|volgens|meldde) ..3',
  'volgens (hr|de|het|mijn|onze)',
  '(nu|momenteel|dit jaar|dit kwartaal|deze maand|op dit moment|voorlopig|nog) ..3 geen ..4 (budget|vacature|plek|plaats|ruimte|geld|functie|opening|mogelijkheid|mogelijkheden|kans) ..3 $',
  'nog (niet|geen)',
  '(dacht|geloofde|meende|vreesde|bang) ..3 (dat|lang)',
  '(geloof|denk) ..2 niet dat',
  '(gezien|gehad|tijd) om',
  '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|kwart|uur|parkeren|parkeerplaats|vanmiddag|morgen|gisteren|gister|vandaag|lunch|vergadering|overleg|agenda|tijdstip)',
  '(kreeg|had|was|waren|mocht) ..4 (vorig|vorige|toen|destijds|eerder|in 20*) ..3',
  '(daar|op ..2|in ..2|elders|locatie ..2) wel',
  'wel en daar',
])
