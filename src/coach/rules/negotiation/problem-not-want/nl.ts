import { linesOf } from '../../../grammar/nl/line.ts'
import { findSpan } from '../../../grammar/nl/find.ts'
import { isReported, isSupposed } from '../../../grammar/nl/said.ts'
import { wants } from '../../../grammar/nl/wants.ts'
import { fits } from '../../../grammar/pattern.ts'
import { type Line, quoteOf } from '../../../grammar/line.ts'
import type { Reading } from '../../../grammar/reading.ts'
import { cue as awayFrom } from '../../ambition/away-from/nl.ts'
import { cue as onlyMoney } from '../../ambition/only-money/nl.ts'
import { cue as vague } from '../../ambition/vague/nl.ts'
import { cue as noPossibilities } from '../../belief/no-possibilities/nl.ts'
import { cue as selfLimiting } from '../../belief/self-limiting/nl.ts'
import { cue as silenceCost } from '../../belief/silence-cost/nl.ts'
import type { Cue, Examples } from '../../rule.ts'
import { isNoTrouble } from './nl-no-trouble.ts'
import { TOO_MUCH, TROUBLE } from './nl-trouble.ts'
import { OWN_LIMITS, WISHES } from './nl-wishes.ts'

/** Only a problem: nowhere what is wanted or proposed. */
export function cue(reading: Reading): Cue | null {
  const lines = linesOf(reading)
  if (
    lines.some(
      (line) =>
        line.sentence.asks ||
        wants(line) ||
        fits(WISHES, line) ||
        fits(OWN_LIMITS, line) ||
        isNoTrouble(line) ||
        !isTold(line),
    )
  )
    return null
  if (OTHERS.some((other) => other(reading) !== null)) return null
  const span = findSpan(reading, TROUBLE, (one) => isReported(one) || isSupposed(one))
  return span === null ? null : { quote: quoteOf(reading, span) }
}

/** These say of the same text what it is. */
const OTHERS = [noPossibilities, selfLimiting, silenceCost, onlyMoney, vague, awayFrom]

/** A problem is told in a clause; a phrase without a verb is a wish, unless it says that something is too much. */
const isTold = (line: Line): boolean =>
  (hasVerb(line.tokens) && !isPhrase(line)) || isOfMany(line) || fits(TOO_MUCH, line)

/** "Het magazijn anders indelen, zodat niemand …": what comes before the subclause has no verb of its own. */
function isPhrase({ tokens }: Line): boolean {
  const end = tokens.findIndex(({ low }, at) => SUBORDINATE.has(low) && tokens[at - 1]?.first.mark === false)
  if (end < SHORTEST_PHRASE) return false
  const head = tokens.slice(0, end)
  return !hasVerb(head) && !head.some(({ low }) => PLURAL_VERBS.has(low))
}

const SHORTEST_PHRASE = 2
const SUBORDINATE: ReadonlySet<string> = new Set(
  'zodat die dat om waar waarbij waarmee waarin als zonder door'.split(' '),
)
const PLURAL_VERBS: ReadonlySet<string> = new Set(
  'zijn hebben worden kunnen moeten mogen willen gaan komen staan krijgen doen'.split(' '),
)

/** "Klanten krijgen te weinig": those who do it come first. */
function isOfMany({ tokens }: Line): boolean {
  const many = tokens.findIndex(({ low }) => MANY.has(low))
  return many >= 0 && tokens.slice(many).some(({ low }) => INFINITIVES.has(low))
}

const hasVerb = (tokens: Line['tokens']): boolean =>
  tokens.some(
    ({ low }, at) => FINITE.has(low) || (isThirdPerson(low) && !BEFORE_NOUN.has(tokens[at - 1]?.low ?? '')),
  )

/** Behind these a word on -t is a thing: "met jongeren uit de buurt". */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'de een mijn onze ons deze geen elke iedere in op met voor bij naar van'.split(' '),
)

const isThirdPerson = (low: string): boolean =>
  /^[a-z]{2,}t$/.test(low) &&
  !/(?:dienst|nacht|kracht|klant|punt|kort|markt|tract|eit|ist|ment|wicht|recht|taart|vracht|tocht|kerst|feest|lijst|winst|rust|kunst|komst|post|angst|tekst|stuit)$/.test(
    low,
  ) &&
  !NO_VERBS.has(low)

const NO_VERBS: ReadonlySet<string> = new Set(
  'niet met het dat uit wat tot direct liefst meest best vast niet juist want'.split(' '),
)

const FINITE: ReadonlySet<string> = new Set(
  'ik is ben heb was waren word kan kunnen moeten moet we wij ze zij'.split(' '),
)

/** Of several, or not of anybody: "klanten krijgen", "waardering krijgen". */
const INFINITIVES: ReadonlySet<string> = new Set(
  'schieten vallen blijven verdwijnen draaien worden hebben zijn komen zitten lopen krijgen overleggen luisteren zien laten werken vragen staan liggen gaan doen nemen geven maken'.split(
    ' ',
  ),
)
/** Those who can do it together. */
const MANY: ReadonlySet<string> = new Set(
  "taken uren spullen diensten pauzes machines de die alle sommige veel weinig mensen klanten collegas collega's roosters bazen ouders patienten bewoners leerlingen hier nooit niet geen twee drie vier al".split(
    ' ',
  ),
)

export const examples: Examples = {
  fires: [
    'Het is hier veel te druk.',
    'De roosters komen elke maand te laat.',
    'Ik loop vast in mijn functie.',
    'We hebben een tekort aan chauffeurs.',
    'De oven is versleten en niemand doet er iets aan.',
    'Het is oneerlijk verdeeld.',
  ],
  silent: [
    'De chaos in het magazijn aanpakken.',
    'Een rustige plek, want hier is het te druk.',
    'De klas is te groot; ik wil een onderwijsassistent erbij.',
    'Ik loop vast en stel voor dat we de taken verdelen.',
    'Kunnen we de roosters eerder krijgen?',
    'Teamleider worden.',
    'Ik wil meer uitdaging.',
    'Meer salaris.',
  ],
}
