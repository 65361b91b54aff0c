import type { Line, Span } from '../../../grammar/line.ts'
import { dutch } from '../../../grammar/nl/patterns.ts'
import { fits } from '../../../grammar/pattern.ts'

/** Who or what it is about: never the user, who may be telling a plan. */
const STARTS: ReadonlySet<string> = new Set('mijn onze ons de het er ze we wij die dat'.split(' '))
/** Behind these the next word is the verb. */
const PRONOUNS: ReadonlySet<string> = new Set('er ze we wij het die dat'.split(' '))
const FINITE: ReadonlySet<string> = new Set(
  (
    'is zijn wordt worden heeft hebben staat staan komt komen gaat gaan zit zitten loopt lopen werkt werken krijgt krijgen ' +
    'moet moeten doet doen laat laten maakt valt vallen ligt liggen blijft blijven duurt draait draaien'
  ).split(' '),
)
/** As far as a verb may stand from the beginning: "de samenwerking met kantoor is". */
const FURTHEST = 5

/** Something to look forward to, to be glad of or to go for; something ahead; something given up. */
const NO_STATE = dutch([
  '(leuk|leuke|mooi|mooie|fijn|fijne|goed|goede|prima|plezier|trots|blij|bevalt|perfect|ideaal|heerlijk|geweldig|interessant|boeiend|past|passen|trekt|lijkt|klinkt|belangrijk|gezellig|rustig|rust)',
  '(doel|droom|wens|stap|toekomst|plan|plannen|idee|kans|kansen|mogelijkheid|mogelijkheden|ambitie|toe aan|volgende|om|voor mij|voor me|naar toe|erbij|uitdaging)',
  '(straks|later|ooit|binnenkort|volgend|volgende|over # jaar|over ..1 jaar|zodra|als|als eerste|komend|<month>)',
  '^ dan <any>',
  '(toch|wel|niks|niemand|nooit|niet|geen)',
  '(salaris|loon|geld|euro|schaal|bonus|titel|contract)',
])

/**
 * One statement of how things are, with nothing in it that is wanted: "onze ploeg valt uit elkaar".
 * @param isVerb whether a word looks like a verb of a third person
 */
export function stateIn(lines: readonly Line[], isVerb: (low: string) => boolean): Span | null {
  const [line] = lines
  if (line === undefined || lines.length > 1 || fits(NO_STATE, line)) return null
  const words = line.tokens.filter(({ first }) => !first.mark)
  const inside = line.tokens.slice(0, -1).some(({ first }) => first.mark)
  const lows = words.map(({ low }) => low)
  if (inside || !STARTS.has(lows[0] ?? '')) return null
  const at = lows.findIndex((low, place) => place > 0 && (FINITE.has(low) || isVerb(low)))
  const isNext = PRONOUNS.has(lows[0] ?? '')
  if (at < 1 || at > (isNext ? 1 : FURTHEST) || at === lows.length - 1) return null
  // "De planning maken": an infinitive is what one wants to do.
  if (!isNext && (lows[at] ?? '').endsWith('en') && !/(?:en|s)$/u.test(lows[at - 1] ?? '')) return null
  if (!isNext && /[^e]en$/u.test(lows.at(-1) ?? '')) return null
  return { line, from: line.starts[0] ?? 1, to: line.text.length }
}
