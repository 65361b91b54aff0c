import type { WordClasses } from '../pattern.ts'

/** Who is spoken to. `je` may also be people in general; `jij` and `u` never. */
const PERSONS: WordClasses = {
  you: 'je|jij|jullie|u|gij|ge|jullie allemaal|jijzelf',
  'you-surely': 'jij|jullie|u|gij|ge',
  'to-you': 'je|jou|jullie|u',
  your: 'je|jouw|jullie|uw',
  me: 'me|mij|ons|mijzelf',
  my: 'mijn|ons|onze',
  we: 'wij|we',
  // Somebody the user speaks about.
  he: 'hij|zij|ze',
  boss: 'hij|zij|ze|hr|p&o|<role>|(mijn|onze|de|mn|ons|het|die|haar|zijn|jullie|jouw|uw) (nieuwe|eigen|huidige) (<role>)|(mijn|onze|de|ons|het|die|jouw|uw) (<role>)',
  role:
    'leidinggevende|teamleider|teamleidster|manager|chef|baas|directeur|directrice|directie|afdelingshoofd|hoofd|teamlead|lead|' +
    'supervisor|voorman|ploegbaas|ploegleider|unithoofd|rector|teammanager|bedrijfsleider|filiaalleider|filiaalmanager|' +
    'planner|personeelszaken|personeelsdienst|bestuur|management|mt|coordinator|coordinatrice|uitvoerder|projectleider|' +
    'regiomanager|afdelingsleider|schoolleider|schoolleiding|leiding|teamcoach|kwartiermaker|eigenaar|zaakvoerder|diensthoofd|' +
    'ploegchef|werfleider|leidster|commissie|hoofdverpleegkundige|wethouder|burgemeester|hr|korpschef|regisseur|kok|chef-kok|' +
    'floormanager|shiftleader|conrector|locatiemanager|clustermanager|zorgmanager|teamchef|praktijkmanager|winkelmanager|' +
    'productieleider|dienstleider|teamhoofd|personeelschef|directeurs|bazin|overste|bazen|cheffin|winkelchef|hr-adviseur|adjunct|' +
    'patron|magazijnchef|operationeel|team|leidinggevenden|managers|afdelingsmanager|hr-manager|decaan|wijkmanager|boer|boerin',
}

const TIME: WordClasses = {
  month: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  day: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maandagen|weekend|weekends',
}

/** Little words that stand between other words and change nothing. */
const PARTICLES: WordClasses = {
  p: 'toch|echt|gewoon|ook|dan|nu|hier|eenmaal|nog|al|maar|wel|eigenlijk|natuurlijk|zo|daar|er|dus|even|eens|helaas|altijd|weer|steeds',
}

const NEGATIONS: WordClasses = {
  neg: 'niet|geen|nooit|niks|niemand|nergens|nauwelijks|amper|evenmin|nimmer|zonder|weigert|weigeren',
  never: 'nooit|nimmer|nog nooit|geen enkele keer|nooit eens',
}

export const CLASSES: WordClasses = { ...PERSONS, ...TIME, ...PARTICLES, ...NEGATIONS }

export const JOINERS: ReadonlySet<string> = new Set(
  'en maar want dus of dat omdat als terwijl doch dan'.split(' '),
)

/** Words that turn a clause around. */
export const NEGATING: ReadonlySet<string> = new Set(
  'niet geen nooit niks niemand nergens nauwelijks nimmer noch zonder'.split(' '),
)

/** Everyday words: a pattern is better looked up by another. */
export const COMMON: ReadonlySet<string> = new Set(
  (
    'ik je jij jullie u ge gij hij zij ze we wij me mij ons mijn de het een en of maar want dat die dit er is ben ' +
    'bent zijn was heb hebt heeft hebben had te om in op aan van voor met bij naar uit over door niet geen wel ook ' +
    'nog al toch dan nu zo hier daar als wat wie hoe kan kun kunt kunnen wil wilt willen zou zal moet mag ga gaat ' +
    'gaan word wordt worden krijg krijgt krijgen meer iets niks altijd nooit even eens echt gewoon onze jouw uw'
  ).split(' '),
)
