import { asksAs, type Verdict } from '../clause.ts'
import { PREPOSITIONS, WH } from './words.ts'

/** Nouns for what somebody thinks or knows: asking for them is asking openly. */
export const VIEWS =
  /\b(?:mening(?:en)?|kijk (?:op|hierop|daarop|erop|hierover|daarover)|visies?|gedachtes?|gedachten|ervaring(?:en)?|verwachting(?:en)?|ideeen|idee|inzicht(?:en)?|beeld|indruk(?:ken)?|reacties?|perspectief|oordeel|overweging(?:en)?|afweging(?:en)?|verhaal|motivatie|redenen|kant van het verhaal|wensen|bevinding(?:en)?|antwoord|toelichting|uitleg|voorbeeld(?:en)?|inkijkje|advies|tips?)\b/

const TELL =
  'vertellen|zeggen|uitleggen|toelichten|aangeven|beschrijven|omschrijven|schetsen|verduidelijken|verklaren|verhelderen|samenvatten|' +
  'weten|zien|horen|doorgeven|nagaan|uitzoeken|navragen|checken|inschatten|bedenken|nadenken|meedenken|adviseren|bekijken|kijken|' +
  'noemen|opzoeken|achterhalen|delen|duiden|bepalen|begrijpen|inzien|snappen|vragen|meegeven|meenemen|ingaan|uitweiden|opsommen|' +
  'onderbouwen|motiveren|bevestigen|overbrengen|tonen|geven|nakijken|ophelderen|informeren|voorstellen|uitspreken|concretiseren|' +
  'meten|toelichte|vertelle|uitlegge'

/** `kun je me … vertellen`, `zou u … willen toelichten`, `wilt ge mij … zeggen`. */
const REQUEST = new RegExp(
  `^(?:(?:zou|zoudt|kun|kan|kunt|wil|wilt|kunnen|willen|zouden|kon) (?:je|jij|u|ge|gij|jullie|iemand)|(?:kunje|kanje|kunde|zoude|wilje|zouje)) ((?:\\S+ ){0,10}?)(${TELL})(?= |$)`,
)

/** What only tells itself with a complement: `kun je zien …` is no request without "hoe". */
const TELLS_BY_ITSELF =
  /^(?:uitleggen|toelichten|beschrijven|omschrijven|schetsen|verduidelijken|verhelderen|ophelderen|onderbouwen|motiveren|uitweiden|concretiseren)$/

const KNOWS =
  /^(?:(?:weet|weten) (?:je|jij|u|ge|gij|iemand|jullie)|weetje|weette|wist je|(?:heb|hebt|heeft|hebben) (?:je|jij|u|ge|gij|jullie|iemand) (?:\S+ ){0,4}?(?:idee|beeld|zicht|vermoeden|benul|inzicht|suggesties?|voorstel)|(?:enig|een) idee|(?!kan ik (?:\S+ )?beter)(?:mag|kan|mogen) (?:ik|we|wij)(?: \S+){0,3}? (?:vragen|weten|horen|vernemen)|zou(?:den)? (?:ik|we|wij)(?: \S+){0,3}? (?:vragen|weten|horen)|(?:ben|bent) (?:je|jij|u|ge|gij) (?:\S+ ){0,3}?(?:te )?(?:vertellen|zeggen|uit te leggen|toe te lichten|delen)|(?:is het|lukt het|zou het)(?: \S+){0,5}? (?:uit te leggen|te vertellen|toe te lichten|aan te geven|te beschrijven|te zeggen))(?= |$)/

const WONDERS =
  /^(?:(?:ik )?(?:ben|was) (?:ik )?(?:\S+ ){0,4}?(?:benieuwd|nieuwsgierig|curieus)|(?:\S+ ){0,2}?(?:benieuwd|nieuwsgierig)|(?:ik )?(?:vraag|vroeg) (?:ik )?(?:me|mij|mezelf|m'n eigen)(?: \S+){0,4}? af|(?:ik )?(?:hoor|weet|verneem|begrijp|lees) (?:ik )?(?:\S+ ){0,2}?graag|graag (?:hoor|weet|verneem|begrijp|lees) ik|(?!moet ik|had ik)(?:ik )?(?:zou|wil|wou|wilde|had|moet) (?:\S+ ){0,6}?(?:weten|horen|vragen|begrijpen|snappen|vernemen|checken|bespreken)|graag (?:zou|wil|wilde) ik (?:\S+ ){0,4}?(?:weten|horen|vragen|begrijpen|vernemen)|(?:mijn|m'n|mn|de|een|nog een|enige|andere|laatste|eerste|tweede|volgende) (?:\S+ ){0,2}?vraag (?:\S+ ){0,4}?(?:is|was|blijft|luidt)|vraag is|(?:wat|waar) ik (?:\S+ ){0,8}?(?:is|was)|(?:het|dat) (?:\S+ ){0,6}?te (?:weten|horen|begrijpen)|benieuwd|vragen|graag weten|graag horen|kwestie is|(?:dan |nu )?(?:blijft|rest|is) (?:\S+ ){0,2}?(?:de|mijn|een) (?:\S+ )?vraag(?: (?:over|dan|natuurlijk|dus|nog|alleen|wel))*|(?:\S+ ){0,6}?(?:fijn|prettig|mooi|leuk|goed|handig|waarderen|helpen|nuttig|tof|lief|aardig|graag) (?:\S+ ){0,3}?als (?:je|jij|u|iemand|jullie) (?:\S+ ){0,4}?(?:vertelt|vertelde|zegt|zei|uitlegt|uitlegde|aangeeft|aangaf|toelicht|vertellen|uitleggen|toelichten|aangeven|zeggen|laat weten|laten weten|uit te leggen|te vertellen))(?= |$)/

const FILLERS: ReadonlySet<string> = new Set(
  (
    'me mij ons jou je u jullie eens even misschien alsjeblieft aub iets wat meer ook dan nog kort over in precies concreet naar van vooral toevallig ' +
    'al eigenlijk zelf soms wel graag bij met mij aan jouw ogen en daar er hier over op voor om te ik eerst'
  ).split(' '),
)

type Complement = 'wh' | 'whether' | 'that' | 'none'

/** What the words behind a request begin with; a few words may come before it. */
function complementOf(lows: readonly string[]): Complement {
  for (const [at, low] of lows.slice(0, 6).entries()) {
    const next = lows[at + 1] ?? ''
    if (low === 'of') return next === 'en' && WH.has(lows[at + 2] ?? '') ? 'wh' : 'whether'
    if (low === 'dat') return 'that'
    if (WH.has(low) && !(low === 'wat' && isSome(next))) return 'wh'
    if (PREPOSITIONS.has(low) && WH.has(next)) return 'wh'
    if (!FILLERS.has(low) && at > 3) return 'none'
  }
  return 'none'
}

/** `wat meer`, `wat over`: "wat" that means "iets". */
const isSome = (next: string): boolean => /^(?:meer|over|tips|uitleg|advies|extra|concreter|hulp)$/.test(next)

/**
 * Whether words ask to be told something: with a question word or a topic openly, with "of" for a yes or a no.
 * @param rest the words from where the clause begins to the end of the sentence
 * @param from the place of `rest` in the clause
 */
export function frameOf(rest: readonly string[], from: number): Verdict | null {
  const flat = rest.slice(0, 40).join(' ')
  return request(flat, from) ?? knowledge(flat, from) ?? wondering(flat, from)
}

const open = (from: number): Verdict => asksAs('open', 'indirect', from)
const whether = (from: number): Verdict => asksAs('closed', 'indirect', from)

const behind = (flat: string, length: number): readonly string[] =>
  flat.slice(length).trim().split(' ').filter(Boolean)

function request(flat: string, from: number): Verdict | null {
  const match = REQUEST.exec(flat)
  if (!match) return null
  const [all, between = '', verb = ''] = match
  const complement = complementOf(behind(flat, all.length))
  if (complement === 'wh') return open(from)
  if (complement === 'whether') return whether(from)
  if (complement === 'that') return null
  return namesContent(between, verb, flat.slice(all.length)) ? open(from) : null
}

/** A request that says on what: `iets vertellen over`, `een voorbeeld geven`, `dat toelichten`. */
function namesContent(between: string, verb: string, after: string): boolean {
  if (TELLS_BY_ITSELF.test(verb)) return true
  if (/^(?:vertellen|zeggen)$/.test(verb))
    return /\b(?:iets|wat|meer)\b/.test(between) || /^ (?:iets |wat |meer )?over\b/.test(after)
  if (verb === 'meenemen') return /^ in\b/.test(after) || /\bin (?:je|jouw|uw)\b/.test(between)
  if (verb === 'ingaan') return /\bop\b/.test(between + after)
  if (/^(?:geven|delen|noemen|schetsen|meegeven|tonen)$/.test(verb))
    return GIVES_VIEW.test(between + after.slice(0, 60))
  return false
}

const GIVES_VIEW =
  /\b(?:voorbeeld(?:en)?|beeld|indruk|idee|ideeen|inkijkje|toelichting|uitleg|visie|kijk|mening|gedachten|gedachtes|verwachting(?:en)?|ervaring(?:en)?|inzicht(?:en)?|onderbouwing|verhaal|perspectief|reden(?:en)?)\b/

/** `weet je iemand die …`: that they exist is asked. */
const NAMES_SOMEBODY = /^(?:iemand|mensen|een|de|het|collega's|nog|andere|anderen|die|wel|mij)$/

function knowledge(flat: string, from: number): Verdict | null {
  const match = KNOWS.exec(flat)
  if (!match || /^weet (?:je|jij|u) wat ik bedoel/.test(flat)) return null
  const after = behind(flat, match[0].length)
  const complement = NAMES_SOMEBODY.test(after[0] ?? '') ? 'none' : complementOf(after)
  if (complement === 'wh') return open(from)
  if (complement === 'whether') return whether(from)
  return /(?:vragen|weten|horen)$/.test(match[0]) && asksForView(flat.slice(match[0].length))
    ? open(from)
    : null
}

function wondering(flat: string, from: number): Verdict | null {
  const match = WONDERS.exec(flat)
  if (!match) return null
  const complement = complementOf(behind(flat, match[0].length))
  if (complement === 'wh') return open(from)
  if (complement === 'whether') return whether(from)
  return complement === 'none' && asksForView(flat.slice(match[0].length)) ? open(from) : null
}

const asksForView = (after: string): boolean =>
  /^ (?:\S+ ){0,3}?(?:je|jouw|jullie|uw|andermans|jou|u)\b/.test(after) && VIEWS.test(after.slice(0, 80))
