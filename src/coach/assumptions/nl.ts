import { type Assumed, countWords, type Named } from './assumed.ts'
import { pattern, set } from './pattern.ts'

const ROLES =
  'leidinggevende|manager|teamleider|teamleidster|chef|baas|bazin|directeur|directrice|afdelingshoofd|teammanager|' +
  'bedrijfsleider|filiaalleider|hoofdverpleegkundige|unithoofd|diensthoofd|ploegleider|ploegbaas|supervisor|teamlead'
/** What makes it a guess; it goes, because the question does not guess. */
const GUESS =
  'vast|wel|waarschijnlijk|natuurlijk|toch|ongetwijfeld|misschien|nu|ook|zeker|allang|al|stiekem|vermoedelijk|blijkbaar|' +
  'gewoon|nog steeds|nog|eigenlijk|heus|echt|sowieso|wellicht|mss|wss|volgens mij|denk ik|vast en zeker'
const BEFORE = `volgens mij|waarschijnlijk|misschien|vermoedelijk|natuurlijk|ongetwijfeld|blijkbaar|wellicht|mss|wss|vast`
const I_THINK =
  '(?:ik )?(?:denk|vermoed|vrees|geloof|verwacht|neem aan|ben bang|heb het gevoel|heb het idee|heb de indruk|weet zeker) dat'

/** A verb of thinking: as somebody does it, as a whole verb, and as it is asked. */
const VERBS: readonly (readonly [finite: string, infinitive: string, asked: string])[] = [
  ['denkt', 'denken', 'denk je'],
  ['vindt|vind', 'vinden', 'vind je'],
  ['gelooft', 'geloven', 'denk je'],
  ['verwacht', 'verwachten', 'verwacht je'],
  ['vermoedt', 'vermoeden', 'denk je'],
  ['heeft het idee', 'het idee hebben', 'heb je het idee'],
  ['heeft het gevoel', 'het gevoel hebben', 'heb je het gevoel'],
  ['heeft de indruk', 'de indruk hebben', 'heb je de indruk'],
  ['gaat ervan uit|gaat er vanuit|gaat er van uit', 'ervan uitgaan', 'ga je ervan uit'],
  ['is bang', 'bang zijn', 'ben je bang'],
]

/** The question made of an assumption, or null where the cut is not surely clean. */
export function asked(assumed: Assumed, named: Named): string | null {
  return thatClause(assumed, named) ?? opinion(assumed, named) ?? whatThereIs(assumed)
}

const subject = ({ names, isManager }: Named): string =>
  ['hij', 'ze', 'zij', ...names, ...(isManager ? [`(?:mijn|m'n|mn|de|onze) (?:${ROLES})`] : [])].join('|')

/** "Ze denkt vast dat …", "misschien vindt hij dat …", "ik denk dat hij verwacht dat …", "hij zal wel denken dat …". */
function thatClause({ flat, typedFrom }: Assumed, named: Named): string | null {
  const who = `(?:${subject(named)})(?: zelf)?`
  const guess = `(?: (?:${GUESS}|niet))`
  for (const [finite, infinitive, question] of VERBS) {
    const heads = [
      `${who}${guess}{0,3} (?:${finite})${guess}{0,3}`,
      `(?:${BEFORE}) (?:${finite}) ${who}${guess}{0,3}`,
      `${I_THINK} ${who}${guess}{0,3} (?:${finite})`,
      `${who} (?:zal|zou)${guess}{0,3} ${infinitive}`,
    ]
    const head = pattern(`^(?:${heads.join('|')}) dat (?=\\S)`).exec(flat)?.[0]
    if (head === undefined) continue
    const rest = clause(flat.slice(head.length).split(' '), typedFrom(countWords(head)))
    return rest === null ? null : `In hoeverre ${question} dat ${rest}?`
  }
  return null
}

/** What a clause about the user may begin with; anything else may hide its subject. */
const FIRST = set("ik mijn m'n mn er het we wij ons onze de dit deze een")
/** The other in the third person, people in general, a clause within the clause, or a word that closes a chat. */
const UNSURE = set(
  "hij ie ze zij hem haar hun hen zich zichzelf zn z'n d'r hunzelf haarzelf je jij jou jouw jullie u uw dat want maar dus " +
    'terwijl omdat als hoor toch ofzo enzo etc enz eh of wie wat denk vermoed geen niks niets nooit niemand nergens ' +
    'nauwelijks amper zonder evenmin noch alleen enkel weg vertrek vertrekken wegga weggaan opstap opzeg',
)
/** What one would not have asked about oneself. */
const HARSH = set(
  'lui dom stom zeur zeurpiet lastig lastige slecht slechte waardeloos incompetent onbekwaam zwak zwakke saai vervelend onzin ' +
    'gek arrogant brutaal ondankbaar verwend onhandig naief naieve loser mislukt nutteloos overbodig sukkel aansteller dik ' +
    'lelijk onzeker zielig labiel ziek oud oude duur dure uitgeblust afgeschreven traag trage egoistisch moeilijk moeilijke klager ' +
    'niksnut profiteur onbetrouwbaar bang pensioen zwanger rug gezondheid ziekte ziekteverlof ziekteverzuim ziekmelding verzuim operatie depressie therapie kanker overspannen re-integratie burnout burn-out ontslag ontslagen',
)
const MOST_WORDS = 14
const HELPERS = set('ben heb was had word')
const FINITE = set('ben heb was had word doe ga kom blijf vind wil kan moet mag zal zou werk maak zit sta')
const PARTICIPLE = /^(?:ge|be|ver|ont|her)\p{L}+[dtn]$/u
const INFINITIVE = /(?:en|aan|aat|ien|oen)$/u
const MODALS = set('wil kan moet mag zal zou kun')

/** The clause behind "dat", without a "niet" in it: the other is asked how far it is so, not how far it is not. */
function clause(lows: readonly string[], typed: string): string | null {
  const [first = '', second = ''] = lows
  const last = lows.at(-1) ?? ''
  if (!FIRST.has(first) || lows.length < 2 || lows.length > MOST_WORDS) return null
  if (lows.some((low) => UNSURE.has(low) || HARSH.has(low)) || lows.slice(0, -1).includes('zijn')) return null
  if (lows.slice(1).includes('ik')) return null
  // "dat ik ben tevreden" has the order of a main clause; "dat ik wil blijven" has not.
  const closes = HELPERS.has(second) ? PARTICIPLE : INFINITIVE
  if (lows.length > 2 && FINITE.has(second) && !closes.test(last)) return null
  const words = typed.split(' ')
  if (words.length !== lows.length) return null
  const positive = withoutNot(lows, words)
  return positive === null || (positive.length < 3 && MODALS.has(last)) ? null : positive.join(' ')
}

const NOT_BEFORE = set('meer alleen eens langer zo altijd helemaal echt erg zomaar per te veel zozeer')
const NOT_BEHIND = set('ook helemaal echt totaal absoluut eigenlijk nu wel zeker waarschijnlijk')
const PREPOSITIONS = set('aan in op voor mee bij over tegen uit van naar door onder')

/** Takes out one "niet" or "nog niet" where that leaves a sound clause. */
function withoutNot(lows: readonly string[], words: readonly string[]): readonly string[] | null {
  const at = lows.indexOf('niet')
  if (at < 0) return words
  const [before = '', after = ''] = [lows[at - 1], lows[at + 1]]
  if (lows.lastIndexOf('niet') !== at || NOT_BEFORE.has(after) || NOT_BEHIND.has(before)) return null
  if (before === 'er' && PREPOSITIONS.has(after)) return null
  const from = before === 'nog' ? at - 1 : at
  return [...words.slice(0, from), ...words.slice(at + 1)]
}

/** What one may be found, in words that one may also ask about. */
const QUALITY =
  'klaar|geschikt|goed|sterk|ervaren|zelfstandig|betrouwbaar|ambitieus|nodig|onmisbaar|rijp|capabel|bekwaam|gemotiveerd|' +
  'betrokken|waardevol|belangrijk|voldoende|(?:nog )?te (?:jong|stil|bescheiden|voorzichtig|onervaren|nieuw|kort)'

/** "Ze vindt me nog niet klaar voor …", "hij ziet mij niet als …". */
function opinion({ flat, typedFrom }: Assumed, named: Named): string | null {
  const guess = `(?: (?:${GUESS}))`
  const head = `^(?:${subject(named)})${guess}{0,3} (vindt|vind|ziet)${guess}{0,3} `
  const match = pattern(
    `${head}((?:me|mij|mijn \\S+) )((?:nog )?niet )?(?=(?:(?:${QUALITY})(?: |$))|als )`,
  ).exec(flat)
  if (!match) return null
  const [all, verb = '', object = ''] = match
  const from = countWords(all)
  const lows = flat.split(' ').slice(from)
  const sees = verb === 'ziet'
  if (sees !== (lows[0] === 'als') || lows.length > MOST_WORDS) return null
  const unsure = lows
    .slice(1)
    .some((low) => UNSURE.has(low) || HARSH.has(low) || FINITE.has(low) || low === 'zijn')
  if (unsure || lows.includes('niet') || (sees && lows.length < 2)) return null
  return `In hoeverre ${sees ? 'zie' : 'vind'} je ${object.trim()} ${typedFrom(from)}?`
}

const MEANS = pattern(
  `^er is (?:(?:${GUESS}|hier|helemaal) ){0,3}geen (?:geld|budget|cent)(?: meer)? voor (?=\\S)`,
)
const CHANCES = pattern(
  `^er zijn (?:(?:${GUESS}) ){0,3}(hier )?(?:(?:${GUESS}) ){0,2}geen ` +
    `((?:doorgroei|groei)?(?:mogelijkheden|kansen)|opties)(?: (hier))?( voor mij)?$`,
)

/** "Er is geen geld voor …", "er zijn hier geen mogelijkheden voor mij". */
function whatThereIs({ flat, typedFrom }: Assumed): string | null {
  const means = MEANS.exec(flat)?.[0]
  if (means !== undefined) {
    const from = countWords(means)
    const lows = flat.split(' ').slice(from)
    const unsure = lows.length > 6 || lows.some((low) => UNSURE.has(low) || low === 'zijn' || low === 'niet')
    return unsure ? null : `Welk budget is er voor ${typedFrom(from)}?`
  }
  const chances = CHANCES.exec(flat)
  if (!chances) return null
  const [, here, what = '', hereToo, forMe] = chances
  return `Welke ${what} zie jij${(here ?? hereToo) === undefined ? '' : ' hier'}${forMe ?? ''}?`
}
