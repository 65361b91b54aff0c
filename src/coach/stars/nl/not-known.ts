import { phrase } from '../phrase.ts'

const CHECKED = `(?:terug|na|uit|door|bij|op|af)?(?:gekeken|gekekken|geteld|gemeten|gevraagd|gehoord|geweten|gezien|bekeken|nagegaan|besproken|geevalueerd|uitgezocht|berekend|uitgerekend|gerekend|gecheckt|gecontroleerd|besloten|beslist|opgeleverd|afgerond|afgesloten|begonnen|ingevoerd|gebruikt|getest|geprobeerd|uitgeprobeerd|gedraaid|gestart|verwerkt|geanalyseerd|bevraagd|ingevuld|bijgehouden|doorgevoerd|uitgerold|gelezen|goedgekeurd|toegekomen|geland|klaar|rond|af|zover|bekend|duidelijk|zeker|helder|te merken|te zien|merkbaar|zichtbaar|zicht op)`
const DO =
  '(?:kijken|zien|bespreken|evalueren|horen|weten|meten|tellen|zitten|komen|gaan|starten|beginnen|krijgen|doen|bekijken|vergelijken|beslissen|besluiten|hoor|zie|kijk|weet|ga|start|begin|krijg|bespreek|meet|tel|doe|evalueer|vraag|vragen|presenteer|presenteren)'
const LATER = `(?:volgende|volgend|komende|komend|aankomende|straks|binnenkort|morgen|overmorgen|later|dit (?:najaar|voorjaar)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|eind(?: van)?|half|begin|over (?:een|twee|drie|een paar|[0-9]+) (?:week|weken|maand|maanden|jaar|dagen)|na (?:de|het) [^ ]+|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|het najaar|het voorjaar|de zomer|de herfst))`

/** Still to be seen, asked, counted or done: whoever tells it does not know what changed. */
export const NOT_KNOWN = phrase(
  `^(?:en |maar |dus |nu |dat |het |dit |ik |we |wij |er |heb |hebben |is |zijn |ben |wordt |moet |moeten |eigenlijk |eerlijk gezegd |helaas |effect |resultaat |cijfers |de cijfers |daar |zelf |even ){0,6}(?:nog (?:steeds |altijd |helemaal |lang |bij lange na )?(?:niet|niks|niets|nooit|geen)|niet|nooit) (?:echt |goed |precies |helemaal |meer |naar |op |achter |aan |eens |verder |aan toe |over |van |terug )*${CHECKED}`,
  `^(?:ik |we |wij |en |dan |dat |ze )?${DO} (?:ik |we |wij |ze |er |het |dat |dit |elkaar |de |pas |nog |weer |samen |eens |hier |daar ){0,5}${LATER}`,
  `^(?:pas |en |dan )?${LATER} (?:[^ ]+ ){0,3}?${DO} (?:ik|we|wij|er|het|de|ze|dit|dat)(?= |$)`,
  `^(?:het |dat |dit |de [^ ]+ |en )*(?:wordt|worden|komt|komen|gaat|gaan|volgt) (?:[^ ]+ ){0,2}${LATER}`,
  `^(?:we|ik|wij) (?:worden|word) (?:[^ ]+ ){0,2}${LATER}`,
  `^${LATER} (?:[^ ]+ ){0,3}(?:weet|weten|zie|zien|hoor|horen|hoort) `,
  '^(?:het |dat |dit |alles |de [^ ]+ |er )?(?:wordt|worden|moet|moeten|gaat|gaan|zal|zullen|komt|komen|ligt|staat|volgt|is|zijn) (?:nu |hier |daar |er |eerst |dan |het |dat |we |ik )*nog (?:even |eerst |steeds |verder |altijd )?(?:[^ ]+ ){0,4}(?:worden|besproken|bekeken|geevalueerd|gemeten|uitgezocht|beslist|besloten|ingevoerd|uitgewerkt|getest|gedaan|op gang|uit|aan|doorgesproken|gepraat|over|overlegd|blijken|komen|uitrekenen|gebeuren|nagekeken|geteld|uitgerold|gevraagd|behandeld)',
  '^(?:nu |dan |alleen |eerst |en |we |ik ){0,3}nog (?:even |wel |verder |alleen )?(?:uit|in|af|door|aan|na|op|over|mee)?(?:rollen|voeren|werken|zetten|leggen|maken|kijken|leren|geven|nemen|wachten|schrijven|bellen|testen|bespreken|evalueren|meten|tellen|regelen|delen|vragen|overleggen|proberen|zien|horen|doen|verspreiden|opschalen|afstemmen|afronden|presenteren)(?= |$)',
  '^(?:[^ ]+ ){1,3}(?:ligt|liggen|staat) (?:nu |nog ){0,2}(?:bij|ter) (?:de |het |onze |mijn |een )?[^ ]+$|^(?:het |dat |die )?(?:staat|hangt|loopt|draait|ligt|is) (?:er |het |nu |nog |pas ){1,4}(?:een|zowat een|ongeveer een|twee|drie|zo een) (?:dag|week|weken|maand|maanden)$',
  '^(?:nog |tot nu toe |voorlopig |vooralsnog |eigenlijk ){1,3}(?:niks|niets|niet veel|geen)$',
  '^(?:ik |we |wij |nu |ben |zijn |wel |en |erg |heel |zelf ){0,5}(?:benieuwd|nieuwsgierig)',
  '(?:afwachten|in afwachting|moet (?:nog |zich )+|zal moeten blijken|tijd (?:zal|moet) het|hopelijk|hoop dat|hopen dat|duimen)',
  '^(?:daar |hier )?(?:heb|hebben) (?:ik|we) (?:eigenlijk |nog |nooit |niet |geen ){1,3}(?:meer )?(?:naar|op|zicht|gekeken|cijfers|idee|over|van)',
  '(?:verder|meer) weet ik (?:het |er )?(?:ook |eigenlijk |nog )?(?:niet|niks|niets)|^(?:dat was het|meer niet|verder niks|klaar|meer kan ik|weet niet)(?: dan)?$|kan ik niets over zeggen|niks over te zeggen',
  'hoe (?:meet|weet|bewijs|zie|bereken) je (?:zoiets|dat|het)|niet (?:goed |echt |precies |zo |makkelijk )*te (?:zeggen|meten|bepalen|bewijzen)|^(?:tja |ik |we |dat |het |er |de [^ ]+ )*moet (?:ik |we |er |het |dat |nog |eens |naar ){1,5}(?:vragen|kijken|zien|meten|tellen|uitzoeken|navragen|bekijken|horen)|(?:geen|weinig) (?:reactie|reacties|feedback|antwoord|bericht|uitslag|terugkoppeling|cijfers) (?:[^ ]+ ){0,3}(?:gehad|gekregen|ontvangen|binnen|gehoord)',
  '^(?:nog )?(?:te vroeg|moeilijk te|lastig te|niet te zeggen)|^geen (?:idee|flauw|zicht|cijfers|resultaat|reactie|antwoord|uitslag|nieuws)',
)
