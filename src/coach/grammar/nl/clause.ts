import type { Line } from '../line.ts'
import { CLASSES } from './classes.ts'

/** A stretch of a line with one finite verb, as far as that can be seen: between marks and words that join clauses. */
export interface Clause {
  readonly line: Line
  /** Tokens `first` up to `end`, exclusive. */
  readonly first: number
  readonly end: number
  /** The word that joins it to another: `als`, `omdat`, `en`; empty where there is none. */
  readonly opener: string
  /** Who does it, where that is a pronoun or somebody with a name or a role. */
  readonly subjects: ReadonlySet<Subject>
}

export type Subject = 'YOU' | 'I' | 'WE' | 'THEY' | 'OTHER'

const OPENERS: ReadonlySet<string> = new Set(
  (
    'en maar want dus of ofwel omdat als terwijl doch zodat tenzij totdat doordat voordat nadat zolang sinds wanneer ' +
    'indien mits toen hoewel waardoor zodra aangezien mocht anders'
  ).split(' '),
)
/** `dat` joins only before somebody or something: "ik vind dat je", not "dat vind ik". */
const SUBJECT_NEXT: ReadonlySet<string> = new Set(
  'ik je jij u jullie ge gij hij zij ze we wij het er de mijn onze ons men iedereen niemand hier alles mensen naam'.split(
    ' ',
  ),
)

const CLAUSES = new WeakMap<Line, readonly Clause[]>()

/** The clauses of a line; made once for all rules. */
export function clausesOf(line: Line): readonly Clause[] {
  const known = CLAUSES.get(line)
  if (known !== undefined) return known
  const cuts: number[] = []
  for (const [at, token] of line.tokens.entries())
    if (token.first.mark || joins(line, at) || turns(line, cuts.at(-1) ?? 0, at)) cuts.push(at)
  const clauses: Clause[] = []
  for (const [at, first] of [0, ...cuts].entries()) {
    const clause = clauseOf(line, first, cuts[at] ?? line.tokens.length)
    if (clause.end > clause.first) clauses.push(withSubjectOf(clauses.at(-1), clause))
  }
  CLAUSES.set(line, clauses)
  return clauses
}

/** "Je belooft veel en doet niks": behind `en` and `maar` who does it need not be said again. */
function withSubjectOf(previous: Clause | undefined, clause: Clause): Clause {
  const next = clause.line.tokens[clause.first + 1]?.low ?? ''
  return previous !== undefined &&
    clause.subjects.size === 0 &&
    CARRIES_ON.has(clause.opener) &&
    clause.end > clause.first + 1 &&
    (next.endsWith('t') || FINITE.has(next)) &&
    !NO_VERB.has(next)
    ? { ...clause, subjects: previous.subjects }
    : clause
}

const FINITE: ReadonlySet<string> = new Set(
  'heb hebben doe doen laat laten ga gaan kom komen zit zitten geef geven ben zijn neem nemen kan kunnen wil willen mag mogen had was deed liet gaf nam kwam'.split(
    ' ',
  ),
)
const CARRIES_ON: ReadonlySet<string> = new Set(['en', 'maar', 'of'])

const joins = ({ tokens }: Line, at: number): boolean => {
  const low = tokens[at]?.low ?? ''
  if (low === 'dan') return at > 0 && AFTER_VERB.has(tokens[at + 2]?.low ?? '')
  if (low === 'maar' && isParticle(tokens, at)) return false
  if (low === 'anders') return !BEFORE_ELSE.has(tokens[at - 1]?.low ?? '')
  return OPENERS.has(low) || (low === 'dat' && at > 0 && SUBJECT_NEXT.has(tokens[at + 1]?.low ?? ''))
}

/** "ik vraag het maar niet", "zeg maar niks": there `maar` joins nothing. */
const isParticle = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at - 1]?.first.mark === false && BEHIND_PARTICLE.has(tokens[at + 1]?.low ?? '')

const BEHIND_PARTICLE: ReadonlySet<string> = new Set(
  'niet even eens weer liever niks gewoon wat zo snel gauw meteen eerst nooit beter'.split(' '),
)

/** "iemand anders", "ergens anders", "heel anders": there it joins nothing. */
const BEFORE_ELSE: ReadonlySet<string> = new Set(
  'iemand niemand iets niks wat ergens nergens overal heel alles wie waar hoe net zo'.split(' '),
)

/** "als jullie dit doorzetten | schakel ik de vakbond in": the main clause begins with its verb, without a mark before it. */
function turns({ tokens }: Line, from: number, at: number): boolean {
  const first = tokens[from]?.first.mark ? from + 1 : from
  return (
    at >= first + SHORTEST &&
    SUBORDINATE.has(tokens[first]?.low ?? '') &&
    AFTER_VERB.has(tokens[at + 1]?.low ?? '') &&
    !BEFORE_OBJECT.has(tokens[at]?.low ?? '') &&
    !NO_VERB.has(tokens[at]?.low ?? '')
  )
}

/** `als`, somebody, and a verb at least. */
const SHORTEST = 3
const SUBORDINATE: ReadonlySet<string> = new Set(
  'als indien wanneer zodra zolang omdat zodat nadat voordat totdat terwijl toen sinds tenzij mits hoewel aangezien doordat'.split(
    ' ',
  ),
)
const AFTER_VERB: ReadonlySet<string> = new Set(['ik', 'we', 'wij', 'je', 'jij', 'jullie', 'ge', 'gij'])
const NO_VERB: ReadonlySet<string> = new Set(
  'niet geen nooit niks ook toch wel nog dan nu al of en dat die wat zo hoe dit het de een eens maar alleen ik je we met uit direct vast liefst best juist'.split(
    ' ',
  ),
)

function clauseOf(line: Line, from: number, end: number): Clause {
  const first = line.tokens[from]?.first.mark ? from + 1 : from
  const low = line.tokens[first]?.low ?? ''
  const opener = OPENERS.has(low) || low === 'dat' ? low : ''
  return { line, first, end, opener, subjects: subjectsOf(line, first, end) }
}

const I: ReadonlySet<string> = new Set(['ik'])
const WE: ReadonlySet<string> = new Set(['we', 'wij'])
const YOU: ReadonlySet<string> = new Set(['je', 'jij', 'u', 'jullie', 'ge', 'gij'])
const HE: ReadonlySet<string> = new Set(['hij', 'zij', 'ze', 'men', 'naam'])
/** Roles, and people together. */
const PEOPLE: ReadonlySet<string> = new Set(
  `${CLASSES['role']}|mensen|collegas|iedereen|klanten|bazen|ploeg|afdeling|organisatie|bedrijf|school|kantoor|collega`.split(
    '|',
  ),
)
/** Behind these a pronoun is no subject. */
const BEFORE_OBJECT: ReadonlySet<string> = new Set(
  (
    'van voor met aan bij op door naar over tegen in uit om tot achter onder zonder tussen rond per volgens dankzij ' +
    'ondanks namens naast boven binnen buiten jegens tegenover bedankt dank vraag wil help waardeer zie ken begrijp snap'
  ).split(' '),
)
const STEMS_ON_T: ReadonlySet<string> = new Set(
  'laat weet moet zit let zet praat vergeet besluit sluit verwijt schat buit meet haat eet giet spuit groet bent wilt kunt hebt zult niet nooit toch dat wat direct ooit met'.split(
    ' ',
  ),
)

/** The first pronoun, name or role that can be the one who does it. */
function subjectsOf(line: Line, first: number, end: number): ReadonlySet<Subject> {
  const found = new Set<Subject>()
  for (let at = first; at < end; at++) {
    const low = line.tokens[at]?.low ?? ''
    const before = at > first ? (line.tokens[at - 1]?.low ?? '') : ''
    if (BEFORE_OBJECT.has(before)) continue
    if (I.has(low)) return found.add('I')
    if (WE.has(low)) return found.add('WE')
    if (HE.has(low) || (PEOPLE.has(low) && !BEFORE_OBJECT.has(line.tokens[at - 2]?.low ?? '')))
      return found.add('THEY').add('OTHER')
    if (YOU.has(low) && !isObject(low, before)) return found.add('YOU').add('OTHER')
  }
  return found
}

/** "Kim helpt je": behind a third person the verb keeps its -t, in "help je" it loses it. */
const isObject = (low: string, before: string): boolean =>
  low === 'je' && before.endsWith('t') && !STEMS_ON_T.has(before) && !OPENERS.has(before)
