import type { Part } from '../part.ts'
import { wordSet } from '../phrase.ts'

/** Verbs that tell what somebody was, had, thought, felt or ought to, in every form that stands with `ik` or `we`. */
const STATES =
  wordSet(`ben was zijn waren geweest heb had hebben hadden gehad word werd werden wil wilde wilden wou wouden willen gewild
  moet moest moeten moesten mag mocht mogen mochten kan kon kunnen konden zal zou zullen zouden vind vond vinden vonden denk dacht denken dachten
  gedacht weet wist weten wisten geweten voel voelde voelen voelden gevoeld hoop hoopte hopen hoopten gehoopt geloof geloofde geloven geloofden
  wens wenste wensen gewenst meen meende vrees vreesde twijfel twijfelde getwijfeld snap snapte begrijp begreep besef besefte ken kende kennen
  kenden erger ergerde geergerd schaam schaamde geschaamd verbaas verbaasde verbaasd baal baalde gebaald pieker piekerde gepiekerd schrik schrok
  geschrokken geniet genoot genoten gun gunde woon woonde gewoond heet heette hoor hoorde behoor behoorde blijf bleef gebleven lijk leek
  lijkt leken scheen val viel ligt lag lagen zag zie houd hou hield hecht hechtte sta stond stonden zit zat zaten lig verlang verlangde droom
  droomde gedroomd streef streefde wacht wachtte verwacht verwachtte schatte slaap sliep slapen geslapen ervoer ervaar krijg kreeg ervaren
  vertrouw vertrouwde twijfelden steun steunde haat haatte waardeer waardeerde miste mis betekent betekende telt telde wakker maak maakte
  voelden vreesden gold geldt dien diende hangt hing voelt wordt worden doe deed is heeft moest bestond`)

/** Of these, the ones that can also tell of a deed: alone they neither tell of one nor deny it. */
const EITHER = wordSet(
  'sta stond stonden zit zat zaten lig lag lagen ligt zag zie hield houd hou hoor hoorde maak maakte telde deed doe bleef blijf gebleven hing hangt krijg kreeg wacht wachtte mis miste steun steunde viel val dien diende schatte',
)

/** What is written like a verb and is none: nouns, adjectives, states of mind. */
const NO_VERBS =
  wordSet(`de beide goede beste laatste eerste tweede derde vierde vijfde mede einde vrede ruimte ziekte liefde orde gemeente waarde
  schade hoogte lengte grootte breedte diepte kinderen kilometer geld gezicht gebied gebouw geluid gevoel gezin geval geduld geweld gezond gewoon gewone
  genoeg gezellig geen gek gelijk gelukkig gemakkelijk geschikt gespannen gestrest gemotiveerd gefrustreerd geinteresseerd geirriteerd gefocust gedreven
  gepassioneerd betrokken bezorgd bewust bekend bang bereid beter besluit bedrijf begin begrip beleid belang belangrijk bestuur bericht beroep bedoeling
  behoefte beeld bezoek betere verdriet verhaal verstand verschil vertrouwen verantwoordelijk verantwoordelijkheid verwachting verwachtingen vermoeden verlangen
  vervelend verschrikkelijk verkeerd verkeer verlof vereniging overtuigd overtuiging overleg onderdeel onderwijs onderhoud ontzettend ontwikkeling
  ervaring erg ergens erbij ermee eraan eruit erop hert herhaling verbaasd geraakt geergerd gehecht geboren gerust gewend gewenst gedoe gezag getuige
  geheel geschiedenis grote grootste kleinste rustigste minste meeste vaste echte juiste bijzondere lastige groene oude harde zachte goeie boze
  vrijwilligerste achterste voorste rijkste zwaarste moeilijkste leukste fijnste belangrijkste enigste tante mate route ronde einde rente lente
  boete moeite gedachte groente sekte kantine patiente cliente studente docente gehandicapten patienten studenten docenten klanten ouden
  gasten agenten assistenten laten buiten midden beneden heden onderhouden tevreden reden redenen verleden steden leden eenheden vrienden handen
  minuten producten contracten punten kosten grachten rechten plichten krachten klachten nachten diensten honden landen kanten
  verantwoordelijkheden werkzaamheden mogelijkheden beiden tijden beelden velden worden konden waarden overkant toekomst komst
  belast aangewezen aangesteld benoemd ingedeeld ingehuurd opgeleid opgegroeid verbonden ongerust verlegen verloren overbelast begaan bevoegd verplicht begaand vermoeid benieuwd verliefd
  gesloten gemeten gebeten verzot gefascineerd gewapend geinspireerd gecharmeerd gekwetst gestoord bezeten geschoold gediplomeerd getrouwd
  gebrand gekant`)

const PARTICIPLE =
  /^(?:(?:op|aan|uit|in|mee|bij|af|door|om|over|toe|voor|na|terug|weg|rond|vast|neer|samen|langs|goed|klaar|los|dicht|schoon|stil|heen|binnen|open|hoog|leeg|vol|thuis|bijeen|achter|onder|tegen|rechts|vrij)?ge[a-z]+(?:d|t|en|aan|ien|aten)|(?:op|aan|uit|in|mee|af|door|voor)?(?:be|ver|ont|her|er|onder|over|door|voor|mis|weer)[a-z]{2,}(?:d|t|en)|[a-z]{3,}eerd)$/

const PAST = /^[a-z]{2,}(?:te|de|tte|dde)n?$/
const STRONG_PAST =
  wordSet(`belde sprak schreef ging nam gaf bracht zocht kocht liet hielp reed keek bood trok koos liep las begon sloot vroeg hing legde zette
  riep droeg greep sneed stak schoof sloeg ving vocht won woog wees hief goot kroop dook boog brak dronk at smeet spoot veegde schoor zong sprong
  stierf wierf wierp zond streek verkocht verving ontwierp ontbood beschreef besprak begon bedacht bezocht onderzocht overlegde verbond vertrok kwam
  gingen namen gaven brachten zochten kochten lieten hielpen reden keken boden trokken kozen liepen lazen begonnen sloten vroegen hingen riepen
  schreven spraken kwamen vlocht molk bakte zwom blies bleek bond wond hakte groef bewoog ontving vond overtuigde werd`)

const STRONG = new Set([...STRONG_PAST].filter((low) => low !== 'werd' && low !== 'vond' && low !== 'bleek'))

/** Words between `ik` and its verb, or that begin a clause with `ik` in front of its verb at the end. */
const ADVERBS = wordSet(
  'toen dus daarna eerst ook zelf nu gewoon dan vervolgens steeds altijd elke iedere daar er wel maar zelfs meteen direct later net eigenlijk vooral dat als omdat toch',
)

/** Nouns and small words on -en that are no infinitive. */
const NO_INFINITIVES =
  wordSet(`een geen den mijnen zijnen alleen iedereen binnen boven buiten tegen tussen zijn hebben willen moeten mogen kunnen zullen worden weten
  voelen vinden denken hopen geloven kennen blijven horen staan zitten liggen wonen lijken hun even samen negen zeven open eigen mensen klanten bewoners
  kinderen collega's jongeren leerlingen patienten clienten gasten dingen zaken weken dagen uren jaren maanden keren morgen ogen eten leven vertrouwen`)

/** Done to the user where `was` or `ben` stands with it: `was gevraagd als voorzitter`. */
const DONE_TO_ME = /^(?:gevraagd|gekozen|gestuurd|gezet|geplaatst)$/

const isDeedWord = (low: string, lows: readonly string[]): boolean => {
  if (STATES.has(low) || NO_VERBS.has(low)) return false
  if (DONE_TO_ME.test(low) && lows.some((one) => /^(?:was|ben|werd|word)$/.test(one))) return false
  return STRONG.has(low) || PARTICIPLE.test(low)
}

/** Does a part tell of something done? `vergaderd`, `belde`, `ik koppel`, `gaan zitten`, `mensen nabellen`. */
export function tellsOfDeed({ lows }: Part): boolean {
  return lows.some((low, at) => {
    const before = lows[at - 1] ?? ''
    if (isDeedWord(low, lows) || (low === 'was' && WASHED.test(lows.slice(at + 1, at + 5).join(' '))))
      return true
    if (low === 'doen' && /^(?:niets|niks|weinig|kunnen|niet)$/.test(before)) return false
    if (low === 'mee' && lows.some((one) => /^(?:dacht|denk|dachten|denken)$/.test(one))) return true
    if (low === 'geweest' && lows.some((one) => WENT.test(one))) return true
    const next = lows[at + 1] ?? ''
    if (HELPERS.test(before) && /en$|^(?:gaan|staan|doen|zien)$/.test(low)) return true
    if (STATES.has(low) || NO_VERBS.has(low)) return false
    if (PAST.test(low)) return at === 0 || before === 'ik' || next === 'ik' || WITHIN_I.test(lows.join(' '))
    if (before === 'ik' && !ADVERBS.has(low)) return /^[a-z]{2,}$/.test(low) && !NOT_AFTER_I.has(low)
    return (at === 0 || at === lows.length - 1) && /^[a-z]{2,}en$/.test(low) && !NO_INFINITIVES.has(low)
  })
}

/** `we zijn de winkels af geweest`: gone there. */
const WENT = /^(?:af|langs|naar|heen|rond|mee)$/

/** `ik was de ramen`: what is washed. */
const WASHED =
  /(?<![^ ])(?:ramen|auto|auto's|kleren|vloer|vloeren|beddengoed|groente|borden|lakens|afwas|handen|bus|haren)(?![^ ])/

/** `toen ik hem belde`: the verb stands at the end. */
const WITHIN_I = /(?<![^ ])(?:toen|dat|als|omdat|zodat|voordat|terwijl|nadat) ik /

/** `gaan zitten`, `te bellen`: an infinitive follows. */
const HELPERS = /^(?:gaan|laten|komen|ga|laat|ging|gingen|liet|bleef|bleven|blijf)$/

/** May stand right behind `ik` and is not its verb: `was ik bang`, `vond ik lastig`. */
const NOT_AFTER_I =
  wordSet(`de het een mijn niet heel erg zo veel bang blij trots leuk fijn goed slecht lastig moeilijk zwaar spannend belangrijk jammer zonde
  in op van voor met bij aan over uit onder naar om echt best nogal wel graag liever me mij mezelf degene iemand verantwoordelijk zeker hier hem haar ze hen
  die dit dat alles niets niks er wat hoe of die projectleider aanspreekpunt teamleider anders raar gek stom vreemd sneu zielig zoiets echte`)

/** Begins a clause within the part; what stands behind it is not what the part tells. */
const WITHIN = wordSet('wat die wie hoe waar waarom omdat toen terwijl zodat zoals want')

/** Is there a verb of being, having, wanting, thinking or feeling, outside of subclauses? */
export function tellsOfState({ lows }: Part): boolean {
  const end = lows.findIndex((low, at) => at > 0 && WITHIN.has(low))
  return lows.slice(0, end < 0 ? lows.length : end).some((low) => STATES.has(low) && !EITHER.has(low))
}
